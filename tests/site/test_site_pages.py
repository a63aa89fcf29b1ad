"""Pages: one an entry and language, each at its address, with its ways to the others."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import with_line
from support.sites import CHINESE, planned, site_of, unplanned

from trustpages.model.page import Edition, Page
from trustpages.paths import site_url

PAGE = (
    "pages/privacy.md",
    "---\ntitle: Privacy\nsummary: S\nreviewed_on: 2026-11-01\n---\nText.\n",
)
GUIDES = ("guides.md", "---\ntitle: Guides\nsummary: S\nreviewed_on: 2026-11-01\n---\n")
GUIDE = (
    "guides/care.md",
    (
        "---\ntitle: Care\nsummary: S\nreviewed_on: 2026-11-01\nkind: care\nskill: anyone\n"
        "time: 1 hour\nsteps: [{title: Dust, text: Dust it.}]\n---\n"
    ),
)
TRANSLATED = ("guides/care.zh.md", "---\ntitle: 保养\n---\n")
"""The only page of which something is translated."""


@pytest.fixture
def editions(tmp_path: Path) -> tuple[Edition, ...]:
    """English and Chinese, with a plain page and a guide."""
    return planned(site_of(tmp_path, CHINESE, PAGE, GUIDES, GUIDE, TRANSLATED))


def _page(edition: Edition, name: str) -> Page:
    return next(page for page in edition.pages if page.name == name)


@pytest.mark.parametrize(
    ("english", "chinese", "name"),
    [
        ("", "zh/", "home"),
        ("about/", "zh/about/", "shop"),
        ("contact/", "zh/contact/", "desk"),
        ("privacy/", "zh/privacy/", "pages/privacy"),
        ("guides/care/", "zh/guides/care/", "guides/care"),
    ],
)
def test_a_page_has_one_address_a_language(
    english: str, chinese: str, name: str, editions: tuple[Edition, ...]
) -> None:
    assert [english, chinese] == [_page(one, name).address for one in editions]
    assert _page(editions[1], name).path == PurePosixPath(chinese) / "index.html"
    canonical = chinese if name == "guides/care" else english
    assert _page(editions[1], name).canonical == f"https://threads.example/{canonical}"


def test_every_page_names_itself_in_every_language(editions: tuple[Edition, ...]) -> None:
    """Search engines want the links to be mutual, and the page itself to be among them."""
    for edition in editions:
        alternates = _page(edition, "returns").alternates
        assert [(one.language, one.url) for one in alternates] == [
            ("en", site_url("returns/")),
            ("zh", site_url("zh/returns/")),
        ]
        assert alternates[1].name == "中文"


def test_crumbs_lead_home_through_the_page_above(editions: tuple[Edition, ...]) -> None:
    crumbs = _page(editions[1], "guides/care").crumbs

    assert [one.url for one in crumbs] == [
        site_url("zh/"),
        site_url("zh/guides/"),
        site_url("zh/guides/care/"),
    ]
    assert [one.current for one in crumbs] == [False, False, True]
    assert len(_page(editions[0], "home").crumbs) == 1


def test_the_page_for_lost_visitors_is_never_found_by_search(
    editions: tuple[Edition, ...],
) -> None:
    english, chinese = (edition.not_found_page for edition in editions)

    assert (english.path, chinese.path) == (PurePosixPath("404.html"), PurePosixPath("zh/404.html"))
    assert english.noindex
    assert english.jsonld == ()
    assert english.open_graph == ()


def test_a_preview_is_never_found_by_search(tmp_path: Path) -> None:
    (edition,) = planned(site_of(tmp_path), preview=True)

    assert all(page.noindex for page in edition.pages)


def test_no_two_pages_have_one_address(tmp_path: Path) -> None:
    clash = (PAGE[0].replace("privacy", "returns"), PAGE[1])
    (one,) = unplanned(site_of(tmp_path, clash))

    assert (one.code, one.place.file) == ("address-clash", "content/pages/returns.md")
    assert "returns.md" in one.message


def test_a_page_may_not_take_the_place_of_a_language(tmp_path: Path) -> None:
    clash = ("pages/zh.md", PAGE[1])

    assert [one.code for one in unplanned(site_of(tmp_path, CHINESE, clash))] == ["address-clash"]


def test_a_page_knows_the_files_it_came_from(tmp_path: Path) -> None:
    site = site_of(tmp_path, CHINESE, ("returns.zh.md", "---\ntitle: 退货\n---\n"))

    english, chinese = (
        [place.file for place in _page(edition, "returns").sources] for edition in planned(site)
    )
    assert english[0] == "content/returns.md"
    assert chinese == ["content/returns.zh.md", "content/returns.md"]


def test_a_right_to_left_language_says_so(tmp_path: Path) -> None:
    arabic = with_line("site.yaml", "languages: [en]", "languages: [en, ar]")

    assert [one.pages[0].direction for one in planned(site_of(tmp_path, arabic))] == ["ltr", "rtl"]
