"""Pages: ids, headings, words, translations, pictures and JSON-LD, each spoilt once."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import PurePosixPath

import pytest
from rendered_samples import BASE, NODE, html, list_problems, page, problem, site

from trustpages.checks import RenderedSite, check_site

RETURNS = PurePosixPath("returns/index.html")


def _turned(drawn: RenderedSite, old: str, new: str) -> RenderedSite:
    """The site with other HTML in its English page on returns."""
    before = drawn.files[RETURNS].decode()
    assert old in before
    return replace(drawn, files={**drawn.files, RETURNS: before.replace(old, new).encode()})


@pytest.mark.parametrize(
    ("inner", "code"),
    [
        ('<p id="a"></p><p id="a"></p>', "double-id"),
        ('<p id=""></p>', "empty-id"),
        ('<ul aria-labelledby="a"></ul>', "unknown-id"),
        ('<button popovertarget="menu"></button>', "unknown-id"),
        ("<h1>Again</h1>", "main-heading"),
        ("<h3>Deep</h3>", "heading-jump"),
        ("<h2>Two</h2><h4>Four</h4>", "heading-jump"),
        ("<h2> </h2>", "no-text"),
        ('<a href="#"><img src="../desk/index.html" alt="" width="1" height="1"></a>', "no-text"),
        ('<img src="../desk/index.html" width="1" height="1">', "bare-picture"),
        ('<img src="../desk/index.html" alt="" height="1">', "bare-picture"),
        ('<img src="../desk/index.html" alt="" width="auto" height="1">', "bare-picture"),
    ],
)
def test_a_fault_of_a_page_is_an_error(inner: str, code: str) -> None:
    found = problem(site(inner=inner))

    assert (found.code, found.level, found.place.file) == (code, "error", "returns/index.html")


@pytest.mark.parametrize(
    "inner",
    [
        "<h2>Two</h2><h3>Three</h3><h2>Two</h2>",
        '<ul aria-labelledby="a b"></ul><p id="a"></p><p id="b"></p>',
        '<a href="#"><img src="../desk/index.html" alt="Up" width="1" height="1"></a>',
        '<a href="#" aria-label="Up"></a>',
    ],
)
def test_a_page_without_faults_passes(inner: str) -> None:
    assert check_site(site(inner=inner)) == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('lang="en" dir', "dir", "page-language"),
        ('dir="ltr"', 'dir="rtl"', "page-language"),
        ("<title>About returns</title>", "", "no-title"),
        ('<meta name="description" content="All about returns.">', "", "no-description"),
    ],
)
def test_a_page_says_what_it_is(old: str, new: str, code: str) -> None:
    assert problem(_turned(site(), old, new)).code == code


def test_a_page_without_a_summary_is_a_warning_at_its_file() -> None:
    found = problem(site(page("returns", description="")))

    assert (found.code, found.level, found.place.file) == (
        "no-summary",
        "warning",
        "content/pages/returns.md",
    )


def test_two_pages_of_a_language_with_one_title_are_a_warning() -> None:
    found = problem(site(page("returns", title="Help"), page("desk", title="Help")))

    assert (found.code, found.level, found.place.file) == (
        "same-title",
        "warning",
        "content/pages/desk.md",
    )
    assert check_site(site(page("returns", title="Help"), page("desk", "zh", title="Help"))) == ()


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('rel="canonical"', 'rel="me"', "one canonical address"),
        (f'"canonical" href="{BASE}returns/"', f'"canonical" href="{BASE}desk/"', "canonical"),
        (f'<link rel="alternate" hreflang="zh" href="{BASE}zh/returns/">', "", "hreflang"),
        ('hreflang="x-default"', 'hreflang="fr"', "hreflang"),
        ("</head>", '<meta name="robots" content="noindex"></head>', "robots"),
    ],
)
def test_a_page_names_itself_and_its_translations(old: str, new: str, said: str) -> None:
    found = list_problems(_turned(site(), old, new))

    assert any(one.startswith("alternates: ") and said in one for one in found)


def test_a_translation_that_names_no_original_is_an_error() -> None:
    drawn = site()
    chinese = page("returns", "zh")
    alone = html(chinese).replace(f'href="{BASE}returns/"', 'href="#"')
    files = {**drawn.files, chinese.path: alone.encode()}
    said = f"alternates: its translation 'zh' ({BASE}zh/returns/) does not name it in turn"

    assert said in list_problems(replace(drawn, files=files))


def test_a_page_of_a_preview_is_not_listed() -> None:
    hidden = page("returns", noindex=True)

    assert check_site(site(hidden, page("returns", "zh", noindex=True))) == ()
    assert problem(
        _turned(site(hidden, page("returns", "zh", noindex=True)), "noindex", "all")
    ).code


@pytest.mark.parametrize(
    ("broken", "said"),
    [
        ("{", "cannot be read"),
        ("[]", "cannot be read"),
        ('{"@type": "OnlineStore"}', "needs"),
        ('{"@context": "https://schema.org"}', "needs"),
        (json.dumps(NODE | {"name": "</b>"}), "holds a '<'"),
        (json.dumps(NODE | {"name": "Other"}), "is not what was planned"),
    ],
)
def test_json_ld_is_what_was_planned(broken: str, said: str) -> None:
    found = problem(_turned(site(), json.dumps(NODE), broken))

    assert found.code == "json-ld"
    assert said in found.message


def test_json_ld_may_be_written_in_another_way() -> None:
    assert check_site(_turned(site(), '"Guppy"', '"\\u0047uppy"')) == ()
