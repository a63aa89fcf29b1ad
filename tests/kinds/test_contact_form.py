"""The contact form: what it asks and of whom it tells, where it goes, and the page that follows it."""

from __future__ import annotations

from functools import cache
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from support.facts import SETTING, facts, fault, flaws, hint, written
from support.shops import built, changed, describe_problems, plan_shop, with_line

from trustpages.diagnostics import Place
from trustpages.fields.contact_form import SENT_TITLE
from trustpages.hosting import HOSTS
from trustpages.hosting.rules import build_host_rules
from trustpages.model.removed_urls import find_removed_pages
from trustpages.pipeline import BuiltSite

CHANNELS: dict[str, Any] = written("desk")["channels"]
FORM = {
    "kind": "form",
    "label": "Write here",
    "languages": ["en"],
    "cost": "Nothing",
    "first_reply": "2 business days",
    "provider": "own",
    "endpoint": "https://forms.threads.example/in",
    "privacy": "Nora reads it and deletes it after a month.",
}
BELOW = ("site.yaml", "base_url: https://threads.example/trust/\nlanguages: [en, zh]\n")
NETLIFY = {"provider": "netlify", "endpoint": None, "recipient": "Netlify, Inc., USA"}
FORMSPREE = {
    "provider": "formspree",
    "endpoint": "https://formspree.io/f/abcdwxyz",
    "recipient": "Formspree, Inc., USA",
}


def _form(**changes: Any) -> dict[str, Any]:
    """A form of the desk; None leaves a field out."""
    return {name: value for name, value in {**FORM, **changes}.items() if value is not None}


def _with_form(**changes: Any) -> dict[str, Any]:
    return {**CHANNELS, "form": _form(**changes)}


def _desk(**changes: Any) -> tuple[str, str]:
    """The desk of the smallest shop with a form, for `changed`."""
    lines = "".join(f"    {name}: {value}\n" for name, value in _form(**changes).items())
    return with_line("desk.md", "channels:\n", f"channels:\n  form:\n{lines}")


def _planned(**changes: Any) -> BuiltSite:
    """The smallest shop with a form, in two languages; made once for the same form."""
    return _plan(tuple(changes.items()))


@cache
def _plan(changes: tuple[tuple[str, Any], ...]) -> BuiltSite:
    with TemporaryDirectory() as folder:
        return plan_shop(changed(Path(folder), _desk(**dict(changes)), BELOW))


def _page(site: BuiltSite, path: str = "contact/index.html") -> LexborHTMLParser:
    return LexborHTMLParser(site.files[PurePosixPath(path)].decode())


def _find(page: LexborHTMLParser, selector: str) -> LexborNode:
    found = page.css_first(selector)
    assert found is not None, selector
    return found


def test_a_form_asks_mail_and_message_whatever_else_it_asks() -> None:
    def asked(*names: str) -> tuple[str, ...]:
        desk = facts("desk", channels=_with_form(fields=list(names)))
        return desk.form_channel.form.inputs  # type: ignore[no-any-return]

    assert asked() == ("email", "message")
    assert asked("order", "name") == ("name", "email", "order", "message")
    assert facts("desk", channels=_with_form()).form_channel.form.inputs == (
        "name",
        "email",
        "message",
    )


@pytest.mark.parametrize(
    ("changes", "told", "way_out"),
    [
        ({"provider": None}, "nothing says who takes in", "Add 'provider:'"),
        ({"endpoint": None}, "nothing says where the form is sent to", "Add 'endpoint:'"),
        ({"endpoint": "http://forms.example/"}, "starts with https://", "Put 'https:"),
        ({**NETLIFY, "endpoint": "https://a.example"}, "no endpoint: it is sent to", "Take 'end"),
        ({**FORMSPREE, "endpoint": None}, "nothing says where", "https://formspree.io/f/abcdwxyz"),
        (
            {**FORMSPREE, "endpoint": "https://formspree.io/a@b.c"},
            "no endpoint of F",
            "begins with",
        ),
        ({**FORMSPREE, "recipient": None}, "goes through Formspree", "'recipient: Formspree, Inc."),
        ({**NETLIFY, "recipient": None}, "goes through Netlify", "'recipient: Netlify, Inc., USA'"),
        ({"privacy": None}, "what becomes of what customers write", "Add 'privacy:'"),
        ({"first_reply": None}, "nothing says how soon", "Add 'first_reply:'"),
        ({"fields": ["shoe_size"]}, "shoe_size", ""),
        ({"kind": "email", "email": "a@b.example"}, "only a form has 'provider'", "'kind: form'"),
    ],
)
def test_a_form_that_is_not_whole_is_told_with_the_way_out(
    changes: dict[str, Any], told: str, way_out: str
) -> None:
    channels = _with_form(**changes)

    assert told in fault("desk", channels=channels)
    assert way_out in hint("desk", channels=channels) or "http:" in str(changes)


@pytest.mark.parametrize("changes", [{}, NETLIFY, FORMSPREE])
def test_a_whole_form_is_taken(changes: dict[str, Any]) -> None:
    assert not fault("desk", channels=_with_form(**changes))
    assert flaws("desk", channels=_with_form(**changes)) == []


def test_a_second_form_is_one_too_many() -> None:
    two = {**_with_form(), "more": _form()}

    assert flaws("desk", channels=two) == [("two-forms", "channels.more.kind")]


def test_machines_are_told_of_no_form() -> None:
    """They have mail and telephone; a form is for people."""
    points = facts("desk", channels=_with_form()).describe_organization(SETTING)["contactPoint"]

    assert [set(point) & {"url", "email"} for point in points] == [{"email"}]


def test_the_form_can_be_filled_in_by_everybody() -> None:
    form = _find(_page(_planned(fields="[name, order]")), "form")
    inputs = form.css("input:not([type=hidden]):not([tabindex]), textarea")
    labels = {one.attributes["for"] for one in form.css("label")}

    assert (form.attributes["method"], form.attributes["action"]) == ("post", FORM["endpoint"])
    assert [one.attributes["name"] for one in inputs] == ["name", "email", "order", "message"]
    assert {one.attributes["id"] for one in inputs} <= labels
    assert ["required" in one.attributes for one in inputs] == [False, True, False, True]
    assert [one.attributes.get("autocomplete") for one in inputs] == ["name", "email", None, None]


@pytest.mark.parametrize(
    ("changes", "name"), [({}, "website"), (NETLIFY, "website"), (FORMSPREE, "_gotcha")]
)
def test_nobody_comes_across_the_field_for_robots(changes: dict[str, Any], name: str) -> None:
    trap = _find(_page(_planned(**changes)), f"form [name={name}]")

    assert trap.attributes["tabindex"] == "-1"
    assert trap.attributes["autocomplete"] == "off"
    assert trap.parent is not None
    assert "hidden" in trap.parent.attributes


def test_who_receives_it_and_what_becomes_of_it_stand_with_the_button() -> None:
    said = " ".join(_find(_page(_planned(**FORMSPREE)), "form").text().split())

    assert "goes through Formspree, Inc., USA. Nora reads it and deletes it after a month." in said
    assert said.index("Nora reads it") < said.index("Send") < said.index("nora@threads.example")


def test_without_a_channel_for_mail_the_address_of_the_shop_stands_there(tmp_path: Path) -> None:
    name, text = _desk()
    mail = "kind: email\n    label: Write\n    email: nora@threads.example"
    assert mail in text
    text = text.replace(mail, "kind: chat\n    label: Chat\n    url: https://chat.example/nora")
    site = plan_shop(changed(tmp_path, (name, text)))

    for path in ("contact/index.html", "contact/sent/index.html"):
        assert _page(site, path).css("main a[href^='mailto:']"), path


def test_how_long_messages_are_kept_is_no_promise(tmp_path: Path) -> None:
    """The shop promises to post within two business days; other words about posting are told of it."""
    kept = "After we have shipped, we delete it within 90 days."

    assert describe_problems(changed(tmp_path, _desk(privacy=kept))) == ""
    assert "[promise-contradicted]" in describe_problems(changed(tmp_path, _desk(purpose=kept)))


def test_netlify_takes_the_form_at_the_page_that_is_shown_next() -> None:
    form = _find(_page(_planned(**NETLIFY)), "form")

    assert form.attributes["action"] == "/trust/contact/sent/"
    assert form.attributes["data-netlify"] == "true"
    assert form.attributes["netlify-honeypot"] == "website"
    assert _list_hidden(form) == {"form-name": form.attributes["name"], "language": "en"}


@pytest.mark.parametrize(("folder", "language"), [("", "en"), ("zh/", "zh")])
def test_a_form_tells_its_language_and_the_page_that_is_shown_next(
    folder: str, language: str
) -> None:
    page = f"{folder}contact/index.html"
    next_page = f"https://threads.example/trust/{folder}contact/sent/"
    own, formspree = (_find(_page(_planned(**one), page), "form") for one in ({}, FORMSPREE))

    assert _list_hidden(own) == {"language": language}
    assert _list_hidden(formspree) == {"language": language, "_next": next_page}


def _list_hidden(form: LexborNode) -> dict[str | None, str | None]:
    return {one.attributes["name"]: one.attributes["value"] for one in form.css("[type=hidden]")}


@pytest.mark.parametrize(
    ("folder", "title", "soon"),
    [
        ("", SENT_TITLE, "We answer within 2 business days."),
        ("zh/", "感谢您的留言", "我们会在2 个工作日内答复。"),
    ],
)
def test_the_page_that_follows_says_what_is_next(folder: str, title: str, soon: str) -> None:
    sent = _page(_planned(), f"{folder}contact/sent/index.html")

    assert _find(sent, "h1").text() == title
    assert soon in _find(sent, "main").text()
    assert _find(sent, "main a[href^='mailto:']").text() == "nora@threads.example"
    assert _find(sent, "meta[name=robots]").attributes["content"] == "noindex"
    assert not sent.css("form")


def test_nothing_leads_to_the_page_that_follows(tmp_path: Path) -> None:
    """But for the form itself, and its own menu of languages."""
    site = built(changed(tmp_path, _desk(**FORMSPREE)))
    naming = {str(path) for path, data in site.files.items() if b"contact/sent" in data}

    assert naming == {"contact/index.html", "contact/sent/index.html"}


def test_ask_us_leads_to_the_form_in_every_theme(tmp_path: Path) -> None:
    for theme in ("base", "counter"):
        settings = (
            f"base_url: https://threads.example/\nlanguages: [en]\ntheme: {{name: {theme}}}\n"
        )
        site = plan_shop(changed(tmp_path / theme, _desk(), ("site.yaml", settings)))
        links = _page(site, "returns/index.html").css("aside a[href$='#contact-form']")

        assert [link.text() for link in links] == ["Write here"], theme


def test_a_desk_without_a_form_has_no_such_page(tmp_path: Path) -> None:
    site = plan_shop(changed(tmp_path))

    assert PurePosixPath("contact/sent/index.html") not in site.files
    assert not _page(site).css("form")


def test_a_form_that_is_taken_out_takes_its_page_along() -> None:
    former = [PurePosixPath(f"contact/{name}index.html") for name in ("", "sent/", "lost/")]
    gone = find_removed_pages(former, former[:1], Place("list"))

    assert [one.message for one in gone if "lost" in one.message]
    assert not [one.message for one in gone if "sent" in one.message]


@pytest.mark.parametrize(
    ("changes", "sources"),
    [
        (NETLIFY, "'self'"),
        (FORMSPREE, "'self' https://formspree.io"),
        ({}, "'self' https://forms.threads.example"),
    ],
)
def test_the_policy_lets_a_form_go_where_it_must_and_nowhere_else(
    changes: dict[str, Any], sources: str
) -> None:
    """In the page itself, and in the settings of every host that can say so."""
    site = _planned(**changes)
    rules = build_host_rules(site.site, site.editions, site.files)
    settings = [render(rules) for host in HOSTS.values() for render in host.config_files.values()]

    for path, allowed in {"contact/index.html": sources, "404.html": "'none'"}.items():
        meta = _find(_page(site, path), "meta[http-equiv=Content-Security-Policy]")
        assert str(meta.attributes["content"]).endswith(f"; form-action {allowed}")
    assert len([text for text in settings if f"; form-action {sources}; frame-anc" in text]) == 4


def test_without_a_form_none_can_be_sent(tmp_path: Path) -> None:
    meta = _find(_page(plan_shop(changed(tmp_path))), "meta[http-equiv=Content-Security-Policy]")

    assert str(meta.attributes["content"]).endswith("; form-action 'none'")


@pytest.mark.parametrize(
    ("host", "told"),
    [
        ("", "warning: the form works on netlify only, and site.yaml does not say that the site"),
        (
            "host: github\n",
            "error: the form works on netlify only, and site.yaml says 'host: github'",
        ),
        ("host: netlify\n", ""),
    ],
)
def test_a_form_of_netlify_on_another_host_is_told(tmp_path: Path, host: str, told: str) -> None:
    settings = with_line("site.yaml", "languages:", f"{host}languages:")
    said = describe_problems(changed(tmp_path, _desk(**NETLIFY), settings))

    assert told in said
    assert bool(said) is bool(told)
