"""Requests, scripts and privacy: a page asks nobody else, runs nothing of its own, and tells no secrets."""

from __future__ import annotations

from dataclasses import replace

import pytest
from rendered_samples import page, problem, site

from trustpages.checks import check_site
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


def test_none_is_a_word_when_somebody_wrote_it() -> None:
    answered = page("desk", facts=PlainPage(title="Desk", summary="None"))

    assert check_site(site(answered, inner="<p>None</p>")) == ()


def test_marks_in_a_feed_are_leftovers_too() -> None:
    assert problem(site(notices_atom="\ue000".encode())).code == "leftover"
