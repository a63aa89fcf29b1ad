"""What a date takes away leaves a page without a name, and the role on every other page."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.shops import TODAY, built, changed, plan_shop, with_line

from trustpages.diagnostics import Place
from trustpages.model.removed_urls import find_removed_pages
from trustpages.pipeline import BuiltSite

LAST = date(2026, 12, 31)
NEXT = LAST + timedelta(days=1)
PAGE = PurePosixPath("staff/nora/index.html")


def _person(slug: str = "nora", *lines: str, name: str = "Mae Quill") -> tuple[str, str]:
    head = ["---", f"title: {name}", "summary: Who this is.", "reviewed_on: 2026-11-01"]
    consent = "consent: {given_on: 2026-02-01, covers: [name], review_by: 2026-12-31}"
    rest = ["role: Desk and *oven*", "languages: [en]", consent, *lines, "---", "The body.", ""]
    return f"staff/{slug}.md", "\n".join([*head, *rest])


STAFF = ("staff.md", "---\ntitle: People\nsummary: All.\nreviewed_on: 2026-11-01\n---\n")


def _page(text: str) -> tuple[str, str]:
    head = "---\ntitle: Sizes\nsummary: All sizes.\nreviewed_on: 2026-11-01\n---\n"
    return "pages/sizes.md", f"{head}{text}\n"


def _read(site: BuiltSite, path: str) -> str:
    return site.files[PurePosixPath(path)].decode()


def test_a_consent_that_lapsed_leaves_a_page_without_a_name(tmp_path: Path) -> None:
    content = changed(tmp_path, _person(), STAFF)
    before, after = built(content, today=LAST), built(content, today=NEXT)

    assert "Mae Quill" in before.files[PAGE].decode()
    page = after.files[PAGE].decode()
    assert "This page is no longer shown" in page
    assert '<meta name="robots" content="noindex">' in page
    assert not [path for path, data in after.files.items() if b"Mae" in data]
    assert find_removed_pages(before.files, after.files, Place("former", 0)) == ()
    for path in ("sitemap.xml", "staff/index.html", "index.html"):
        assert "nora/" in _read(before, path)
        assert "nora/" not in _read(after, path)
    assert [one.code for one in after.warnings if one.level != "notice"] == []


def test_a_notice_that_ended_leaves_its_address_too(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Late post\nsummary: Late.\nreviewed_on: 2026-11-01\nkind: system\n"
        "starts: 2026-11-11\nends: 2026-12-31\neffect: Slow.\nchoices: [{title: Wait, text: Wait.}]\n---\n"
    )
    content = changed(tmp_path, ("notices/post.md", text), _page("See [it](notices/post.md)."))
    after = built(content, today=NEXT)

    assert "no longer shown" in _read(after, "notices/post/index.html")
    assert "Late post" not in _read(after, "notices/post/index.html")
    assert [(one.code, one.level) for one in after.warnings] == [("link-to-held", "notice")]


def test_an_address_without_a_name_may_be_chosen_from_the_start(tmp_path: Path) -> None:
    before = plan_shop(changed(tmp_path, _person("nora", "address: badge-02")), today=LAST)

    assert "Mae Quill" in _read(before, "staff/badge-02/index.html")
    assert PAGE not in before.files


def test_two_pages_do_not_share_an_address_on_any_day(tmp_path: Path) -> None:
    other = _person("badge-02", name="Mae Burr")
    content = changed(tmp_path, _person("nora", "address: badge-02"), other)

    for day in (LAST, NEXT):
        with pytest.raises(Exception, match="the same address as"):
            built(content, today=day)


def test_an_alias_of_one_who_is_no_longer_shown_leads_to_the_page_that_says_so(
    tmp_path: Path,
) -> None:
    content = changed(tmp_path, _person("nora", "aliases: [staff/oven]"))
    page = _read(plan_shop(content, today=NEXT), "staff/oven/index.html")

    assert "Mae" not in page
    assert "../nora/index.html" in page


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Ask Mae Quill.", "Ask Desk and *oven*."),
        ("Ask [Mae\nQuill](staff/nora.md).", "Ask <a>Desk and *oven*</a>."),
        ("Mae Quills and Jae Mae Quillen.", "Mae Quills and Jae Mae Quillen."),
    ],
)
def test_words_name_the_role_of_one_who_is_no_longer_shown(
    written: str, shown: str, tmp_path: Path
) -> None:
    site = built(changed(tmp_path, _person(), _page(written)), today=NEXT)

    assert f"<p>{shown}</p>" in _read(site, "sizes/index.html")
    assert {one.level for one in site.warnings} <= {"notice"}


def test_a_name_of_one_word_stays_and_is_told(tmp_path: Path) -> None:
    """It may be any other word."""
    content = changed(tmp_path, _person(name="Grace"), _page("A day of Grace is given."))
    site = built(content, today=NEXT)

    assert "A day of Grace is given." in _read(site, "sizes/index.html")
    assert [(one.code, one.level) for one in site.warnings] == [("expired-name", "notice")]


def test_the_desk_and_the_mailbox_name_the_role(tmp_path: Path) -> None:
    desk = with_line("desk.md", "channels:\n", "people: [nora]\nchannels:\n")
    content = changed(tmp_path, _person(name="Aoife Byrne"), STAFF, desk)
    before, after = plan_shop(content, today=LAST), plan_shop(content, today=NEXT)

    assert "Aoife Byrne" in _read(before, "contact/index.html")
    assert "Desk and *oven*" in _read(after, "contact/index.html")
    assert "Aoife" not in _read(after, "contact/index.html")


@pytest.mark.parametrize(
    ("line", "day"),
    [("", NEXT), ("status: {state: left, day: 2026-12-31}", LAST)],
    ids=["lapsed", "left"],
)
def test_the_mailbox_of_a_manager_falls_back_to_the_title(
    line: str, day: date, tmp_path: Path
) -> None:
    name = _manager_name()
    content = changed(tmp_path, _person("nora", line, name=name))
    site = plan_shop(content, today=day)
    before = plan_shop(content, today=date(2026, 12, 30))

    assert f"Write to {name}" in _read(before, "complaints/index.html")
    assert f"Write to {name}" not in _read(site, "complaints/index.html")
    assert "Write to Owner" in _read(site, "complaints/index.html")
    assert f'"{name}"' not in _read(site, "complaints/index.html")


def _manager_name() -> str:
    _, text = with_line("complaints.md", "manager:", "manager:")
    after = text.partition("manager:")[2].partition("name: ")[2]
    return after.partition("\n")[0].split(",")[0].strip()


def test_a_fact_that_lapsed_becomes_a_dash_and_its_neighbour_stays(tmp_path: Path) -> None:
    days = "issued_on: 2025-01-01, expires_on"
    items = ", ".join(
        f"{{name: {name}, kind: certificate, issuer: {name} Board, {days}: {day}}}"
        for name, day in (("Old", LAST), ("New", "2028-01-01"))
    )
    shop = with_line("shop.yaml", "payment:\n", f"credentials: [{items}]\npayment:\n")
    words = _page(
        "By {{ fact shop.credentials.0.issuer }} and {{ fact shop.credentials.1.issuer }}."
    )
    content = changed(tmp_path, shop, words)
    before, after = built(content, today=LAST), built(content, today=NEXT)

    assert "By Old Board and New Board." in _read(before, "sizes/index.html")
    assert "By — and New Board." in _read(after, "sizes/index.html")
    assert [(one.code, one.level) for one in after.warnings] == [("lapsed-fact", "notice")]


def test_faults_of_a_notice_are_known_before_its_first_day(tmp_path: Path) -> None:
    text = (
        "---\ntitle: Later\nsummary: Later.\nreviewed_on: 2026-11-01\nkind: system\n"
        "starts: 2027-03-01\nends: 2027-03-09\neffect: Slow.\n"
        "choices: [{title: Wait, text: 'See [it](pages/nothing.md).'}]\n---\n"
    )
    with pytest.raises(Exception, match="leads to no page of this site"):
        built(changed(tmp_path, ("notices/later.md", text)), today=LAST)


def test_a_spot_that_a_date_takes_away_stops_no_publication(tmp_path: Path) -> None:
    papers = f"qualifications: [{{name: Baker, issuer: Guild, valid_to: {TODAY}}}]"
    person = _person("nora", papers)
    content = changed(tmp_path, person, _page("See [papers](staff/nora.md#qualifications)."))
    before, after = (built(content, today=TODAY + timedelta(days=one)) for one in (0, 1))

    assert before.warnings == ()
    assert [(one.code, one.level) for one in after.warnings] == [("lapsed-anchor", "notice")]
    assert "Baker" not in _read(after, "staff/nora/index.html")
