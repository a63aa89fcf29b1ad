"""Former addresses lead on, withdrawn pages stay where they were, and neither takes another's place."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import with_line
from support.sites import CHINESE, planned, site_of, unplanned

from trustpages.diagnostics.problem import Problem
from trustpages.model.page import Alias, Edition
from trustpages.paths import site_url

HEAD = "---\ntitle: Privacy\nsummary: S\nreviewed_on: 2026-11-01\n"
PAGE = ("pages/privacy.md", f"{HEAD}aliases: [data, about/data]\n---\nText.\n")
GONE = (
    "staff/lin.md",
    "---\ntitle: A colleague\nwithdrawn: 2026-09-01\nwhy: They left.\ninstead: desk\n---\n",
)
STAFF = ("staff.md", "---\ntitle: Our people\nsummary: S\nreviewed_on: 2026-11-01\n---\n")
TRANSLATED = ("pages/privacy.zh.md", "---\nsummary: 摘要\n---\n")


@pytest.fixture
def editions(tmp_path: Path) -> tuple[Edition, ...]:
    """English and Chinese, with a page that moved twice and a person who was withdrawn."""
    return planned(site_of(tmp_path, CHINESE, PAGE, STAFF, GONE, TRANSLATED))


def test_an_alias_leads_to_its_page_in_every_language(editions: tuple[Edition, ...]) -> None:
    english, chinese = editions

    assert english.aliases == (Alias("data/", "privacy/"), Alias("about/data/", "privacy/"))
    assert chinese.aliases == (
        Alias("zh/data/", "zh/privacy/"),
        Alias("zh/about/data/", "zh/privacy/"),
    )


def test_a_small_page_stands_at_each_former_address(editions: tuple[Edition, ...]) -> None:
    one, other = editions[1].redirect_pages

    assert (one.kind, one.path) == ("alias", PurePosixPath("zh/data/index.html"))
    assert other.path == PurePosixPath("zh/about/data/index.html")
    assert one.successor is not None
    assert (one.successor.url, one.successor.title) == (site_url("zh/privacy/"), "Privacy")
    assert one.canonical == "https://threads.example/zh/privacy/"


OLD_SHOP = {
    "returns.html": ("returns.html", "returns.html"),
    "/info/Returns_Policy.html": ("info/Returns_Policy.html", "info/Returns_Policy.html"),
    "returns_policy": ("returns_policy/", "returns_policy/index.html"),
    "index.php": ("index.php/", "index.php/index.html"),
    "shop/page.aspx": ("shop/page.aspx/", "shop/page.aspx/index.html"),
    "pages/refund-policy": ("pages/refund-policy/", "pages/refund-policy/index.html"),
    "Our Data": ("Our%20Data/", "Our Data/index.html"),
    "rückgabe": ("r%C3%BCckgabe/", "rückgabe/index.html"),
    "r%C3%BCcksendung/": ("r%C3%BCcksendung/", "rücksendung/index.html"),
    "隐私.html": ("%E9%9A%90%E7%A7%81.html", "隐私.html"),
    "old/index.html": ("old/", "old/index.html"),
}
"""Paths as web servers had them: the address of each, and the file that stands there now."""


def test_any_path_that_a_web_server_may_have_had_leads_on(tmp_path: Path) -> None:
    listed = "".join(f"  - {path}\n" for path in OLD_SHOP)
    moved = ("pages/privacy.md", f"{HEAD}aliases:\n{listed}---\nText.\n")
    (edition,) = planned(site_of(tmp_path, moved))

    assert edition.aliases == tuple(Alias(now, "privacy/") for now, _ in OLD_SHOP.values())
    assert [str(page.path) for page in edition.redirect_pages] == [
        path for _, path in OLD_SHOP.values()
    ]


def test_an_address_in_other_capitals_leads_on_and_no_file_takes_the_pages_place(
    tmp_path: Path,
) -> None:
    """On many disks both names are one."""
    moved = ("pages/privacy.md", f"{HEAD}aliases: [Privacy, PRIVACY.html]\n---\nText.\n")
    (edition,) = planned(site_of(tmp_path, moved))

    assert [alias.address for alias in edition.aliases] == ["Privacy/", "PRIVACY.html"]
    assert [str(page.path) for page in edition.redirect_pages] == ["PRIVACY.html"]


@pytest.mark.parametrize(
    ("aliases", "why"),
    [
        ("[Returns]", "returns.md has that address"),
        ("[data, DATA]", "it is the page's own address, or stands here twice"),
        ("[404.html]", "that name is the program's own"),
        ("[_redirects]", "that name is the program's own"),
    ],
)
def test_a_former_address_never_takes_the_file_of_another(
    tmp_path: Path, aliases: str, why: str
) -> None:
    (problem,) = unplanned(
        site_of(tmp_path, ("pages/privacy.md", f"{HEAD}aliases: {aliases}\n---\nText.\n"))
    )

    assert (problem.code, problem.message.partition(": ")[2]) == ("alias-clash", why)


def test_search_finds_neither_former_addresses_nor_withdrawn_pages(
    editions: tuple[Edition, ...],
) -> None:
    for edition in editions:
        assert len(edition.redirect_pages) == 2
        assert len(edition.withdrawn_pages) == 1
        for page in (*edition.redirect_pages, *edition.withdrawn_pages):
            assert (page.noindex, page.jsonld, page.open_graph) == (True, (), ())
            assert (page.description, page.body) == ("", "")


def test_a_withdrawn_page_stays_where_it_was_and_leads_to_another(
    editions: tuple[Edition, ...],
) -> None:
    (page,) = editions[1].withdrawn_pages

    assert (page.kind, page.address) == ("withdrawn", "zh/staff/lin/")
    assert page.successor is not None
    assert page.successor.url == site_url("zh/contact/")
    assert [one.url for one in page.crumbs] == [
        site_url("zh/"),
        site_url("zh/staff/"),
        site_url("zh/staff/lin/"),
    ]
    assert [one.url for one in page.alternates] == [
        site_url("staff/lin/"),
        site_url("zh/staff/lin/"),
    ]


def test_no_list_or_menu_names_them(editions: tuple[Edition, ...]) -> None:
    for edition in editions:
        shown = {page.address for page in edition.pages}
        hidden = {page.address for page in (*edition.withdrawn_pages, *edition.redirect_pages)}
        linked = {
            *(link.url for group in edition.menus["home"] for link in group.items),
            *(link.url for link in edition.footer),
        }
        assert shown & hidden == set()
        assert {site_url(address) for address in hidden} & linked == set()
        assert edition.site_index.people == ()


def test_everything_that_is_drawn_is_counted_once(editions: tuple[Edition, ...]) -> None:
    for edition in editions:
        paths = [page.path for page in edition.all_pages]
        assert len(paths) == len(set(paths))
        assert len(paths) == len(edition.pages) + 1 + 2 + 1
        assert {page.name for page in edition.all_pages} <= set(edition.menus)


@pytest.mark.parametrize("file", ["buying.md", "shipping.md", "desk.md", "promises.yaml"])
def test_a_single_page_that_is_withdrawn_leaves_menu_footer_and_shelf(
    file: str, tmp_path: Path
) -> None:
    text = "---\ntitle: T\nwithdrawn: 2026-09-01\nwhy: W.\n---\n"
    yaml = text.replace("---\n", "") if file.endswith(".yaml") else text
    plain = with_line("buying.md", "{{ promise post }}", "a few days")
    site = site_of(tmp_path, plain, (file, yaml))
    (edition,) = planned(site)
    (page,) = edition.withdrawn_pages

    assert getattr(edition.site_index, PurePosixPath(file).stem) is None
    assert site_url(page.address) not in {link.url for link in edition.footer}
    assert site_url(page.address) not in {
        link.url for group in edition.menus["home"] for link in group.items
    }


def test_a_page_to_go_to_that_is_held_back_is_not_named(tmp_path: Path) -> None:
    desk = with_line("desk.md", "title:", "draft: yes\ntitle:")
    (edition,) = planned(site_of(tmp_path, STAFF, GONE, desk))

    assert edition.withdrawn_pages[0].successor is None


def test_the_page_above_that_was_withdrawn_is_no_crumb(tmp_path: Path) -> None:
    above = ("staff.md", GONE[1].replace("instead: desk\n", ""))
    (edition,) = planned(site_of(tmp_path, above, GONE))
    page = next(one for one in edition.withdrawn_pages if one.name == "staff/lin")

    assert [one.url for one in page.crumbs] == [site_url(""), site_url("staff/lin/")]


def test_a_former_language_leads_to_the_original(tmp_path: Path) -> None:
    line = "languages: [en, zh]\nformer_languages: [fr]"
    english, chinese = planned(
        site_of(tmp_path, with_line("site.yaml", "languages: [en]", line), PAGE)
    )

    assert Alias("fr/", "") in english.aliases
    assert Alias("fr/returns/", "returns/") in english.aliases
    assert Alias("fr/data/", "privacy/") in english.aliases
    assert not any(alias.address.startswith(("fr/", "zh/fr/")) for alias in chinese.aliases)


def clashes(folder: Path, aliases: str, *files: tuple[str, str]) -> tuple[Problem, ...]:
    page = ("pages/privacy.md", f"{HEAD}aliases: [{aliases}]\n---\nText.\n")
    return unplanned(site_of(folder, CHINESE, page, *files))


@pytest.mark.parametrize(
    ("alias", "why"),
    [
        ("returns", "returns.md has that address"),
        ("contact", "desk.md has that address"),
        ("privacy", "the page's own address"),
        ("data, data", "stands here twice"),
        ("zh", "the pages of a language"),
        ("zh/data", "the pages of a language"),
        ("assets", "the program's own"),
        ("media/data", "the program's own"),
        ("404", "the program's own"),
        ("index", "the program's own"),
    ],
)
def test_an_alias_takes_nobody_s_place(alias: str, why: str, tmp_path: Path) -> None:
    (one,) = clashes(tmp_path, alias)

    assert (one.code, one.place.file, one.place.line) == (
        "alias-clash",
        "content/pages/privacy.md",
        5,
    )
    assert why in one.message
    assert one.place.text[one.place.column - 1 :].startswith(alias.rpartition(" ")[2])


def test_two_pages_do_not_share_an_alias(tmp_path: Path) -> None:
    other = ("pages/terms.md", f"{HEAD.replace('Privacy', 'Terms')}aliases: [data]\n---\nText.\n")
    (one,) = clashes(tmp_path, "data", other)

    assert one.place.file == "content/pages/terms.md"
    assert "pages/privacy.md has that address" in one.message


def test_an_alias_does_not_take_the_place_of_a_tombstone(tmp_path: Path) -> None:
    (one,) = clashes(tmp_path, "staff/lin", GONE)

    assert "staff/lin.md has that address" in one.message


def test_a_tombstone_does_not_take_the_place_of_a_page(tmp_path: Path) -> None:
    gone = ("pages/returns.md", "---\ntitle: T\nwithdrawn: 2026-09-01\nwhy: W.\n---\n")

    assert [one.code for one in unplanned(site_of(tmp_path, gone))] == ["address-clash"]


def test_a_page_does_not_stand_where_a_former_language_was(tmp_path: Path) -> None:
    line = "languages: [en]\nformer_languages: [fr]"
    page = ("pages/fr.md", f"{HEAD}---\nText.\n")
    site = site_of(tmp_path, with_line("site.yaml", "languages: [en]", line), page)

    assert [(one.code, one.place.file) for one in unplanned(site)] == [
        ("address-clash", "content/pages/fr.md")
    ]
