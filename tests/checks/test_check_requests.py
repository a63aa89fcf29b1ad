"""Requests, scripts and privacy: a page asks nobody else, runs nothing of its own, and tells no secrets."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from rendered_samples import page, problem, site

from trustpages.checks import check_site
from trustpages.content import parse_document
from trustpages.document import Document
from trustpages.kinds.page import PlainPage

PICTURE = 'alt="" width="1" height="1"'


@pytest.mark.parametrize(
    "inner",
    [
        f'<img src="https://cdn.example/a.jpg" {PICTURE}>',
        f'<img src="//cdn.example/a.jpg" {PICTURE}>',
        '<picture><source srcset="https://cdn.example/a.avif 1w"></picture>',
        '<script src="https://cdn.example/a.js"></script>',
        '<form action="https://cdn.example/"></form>',
        '<video poster="https://cdn.example/a.jpg"></video>',
        '<a href="#" ping="https://cdn.example/">x</a>',
        '<link rel="stylesheet" href="https://cdn.example/a.css">',
        '<link rel="preconnect" href="https://cdn.example/">',
        '<link rel="icon" href="http://cdn.example/a.ico">',
        '<svg><use href="https://cdn.example/a.svg#x"/></svg>',
    ],
)
def test_a_request_to_another_host_is_an_error(inner: str) -> None:
    assert problem(site(inner=inner)).code == "foreign-request"


@pytest.mark.parametrize(
    "inner",
    [
        '<a href="https://other.example/">x</a>',
        '<link rel="license" href="https://other.example/">',
    ],
)
def test_a_plain_link_to_another_host_is_none(inner: str) -> None:
    assert check_site(site(inner=inner)) == ()


class FormPage(PlainPage):
    """A page whose facts name where its form is sent."""

    def list_form_targets(self) -> tuple[str, ...]:
        """A carrier's pages."""
        return ("https://carrier.example/find",)


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ('<form action="https://carrier.example/find"></form>', ""),
        ('<form action="https://carrier.example/other"></form>', "foreign-request"),
        ('<img src="https://carrier.example/find" alt="" width="1" height="1">', "foreign-request"),
    ],
)
def test_a_form_is_sent_where_the_facts_say_and_nothing_is_fetched_there(
    inner: str, code: str
) -> None:
    form = page("returns", facts=FormPage(title="About returns"))
    drawn = site(form, inner=inner)

    assert [one.code for one in check_site(drawn)] == [code] * bool(code)


@pytest.mark.parametrize(
    ("action", "code"),
    [
        ("https://carrier.example/find", ""),
        ("https://carrier.example/other", "foreign-request"),
        ("https://shop.example/cgi/mail", "foreign-request"),
        ("//carrier.example/find", "foreign-request"),
        ("javascript:go()", "foreign-request"),
        ("https://shop.example/trust/mail.php", ""),
        ("/trust/returns/", ""),
        ("", ""),
    ],
)
def test_what_is_written_is_posted_to_the_site_or_where_the_facts_say(
    action: str, code: str
) -> None:
    """A program that takes it in need not be a page of the site."""
    form = page("returns", facts=FormPage(title="About returns"))
    drawn = site(form, inner=f'<form method="POST" action="{action}"></form>')

    assert [one.code for one in check_site(drawn)] == [code] * bool(code)


@pytest.mark.parametrize(
    "css", [b"@import 'https://cdn.example/a.css';", b"a{b:url(//cdn.example/a)}"]
)
def test_a_style_sheet_asks_no_other_host(css: bytes) -> None:
    assert problem(site(style_css=css)).code == "foreign-request"


@pytest.mark.parametrize(
    "inner",
    [
        "<script>go()</script>",
        '<script type="module">go()</script>',
        "<style>a{}</style>",
        '<p style="color:red">x</p>',
        '<p onclick="go()">x</p>',
        "<iframe></iframe>",
    ],
)
def test_code_within_a_page_is_an_error(inner: str) -> None:
    assert problem(site(inner=inner)).code == "inline-code"


def test_the_folder_of_the_content_is_not_published() -> None:
    drawn = replace(
        site(inner="<p>see /srv/shops/guppy/content</p>"), content_folder="/srv/shops/guppy"
    )

    assert problem(drawn).code == "private-path"
    assert check_site(replace(drawn, content_folder="/srv/shops/other")) == ()
    assert check_site(replace(drawn, content_folder="/content")) == ()


def test_a_link_to_a_file_of_ones_own_computer_is_private() -> None:
    found = check_site(site(inner='<a href="file:///C:/shop/list.xls">list</a>'))

    assert {one.code for one in found} == {"private-path", "strange-address"}


@pytest.mark.parametrize(
    "inner",
    [
        "<p>{{ promise dispatch }}</p>",
        "<p>{% if page %}</p>",
        "<p>&lt;trustpages.page.Page object&gt;</p>",
        "<p>Money(amount=Decimal('4.50'), currency='GBP')</p>",
        "<p>title='Returns' summary=None</p>",
        "<p>None</p>",
        '<p title="None">x</p>',
        '<p class="{{ x }}">x</p>',
        "<p>\ue000returns/\ue001</p>",
    ],
)
def test_what_the_workshop_leaves_behind_is_an_error(inner: str) -> None:
    assert problem(site(inner=inner)).code == "leftover"


AUTHORED = [
    ("Write `{% raw %}` as code", "<p>Write <code>{% raw %}</code> as code</p>"),
    ("title: colour=None, size=None", "<p>colour=None, size=None</p>"),
    ("alt: None", '<p title="None">x</p>'),
    ("summary: None", "<p>None</p>"),
    ("Type **{{ name }}** there", "<p>Type <strong>{{ name }}</strong> there</p>"),
    ("Money(amount=1) is Python", "<p>Money(amount=1) is Python</p>"),
    ("Open file:///C:/manual.pdf", "<p>Open file:///C:/manual.pdf</p>"),
]
"""A line of a content file, and what becomes of it on a page."""


@pytest.mark.parametrize(("line", "inner"), AUTHORED)
def test_what_an_author_wrote_is_no_leak(line: str, inner: str) -> None:
    """It is told apart by where it comes from; without the author's line it is an error."""
    rendered = site(inner=inner)

    assert check_site(replace(rendered, documents=(document("desk.md", "x", line),))) == ()
    assert check_site(rendered)


def test_another_word_of_an_author_hides_no_leak() -> None:
    rendered = site(inner="<p>size=None</p>")
    written = document("desk.md", "colour=None")

    assert problem(replace(rendered, documents=(written,))).code == "leftover"


def test_a_path_of_the_computer_in_words_is_told_in_the_content() -> None:
    rendered = replace(
        site(inner="<p>see /srv/shops/guppy/content</p>"),
        content_folder="/srv/shops/guppy",
        documents=(document("desk.md", "Hello", "see /srv/shops/guppy/content"),),
    )

    assert str(problem(rendered).place) == "content/desk.md:2:5"


def document(name: str, *lines: str) -> Document:
    """A Markdown file without front matter."""
    data = "\n".join(lines).encode()
    return parse_document(PurePosixPath(name), data, f"content/{name}")


def test_marks_in_a_feed_are_leftovers_too() -> None:
    assert problem(site(notices_atom="\ue000".encode())).code == "leftover"
