"""The shelf, the footer with its literal links, and the menu by stage."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import changed, try_build, with_line
from support.sites import CHINESE, planned, site_of

from trustpages.paths import site_url

PAGE = "---\ntitle: {}\nsummary: S\nreviewed_on: 2026-11-01\n{}---\n"
PERSON = PAGE.format(
    "{}",
    "role: R\nlanguages: [en]\norder: {}\n"
    "consent: {{given_on: 2026-02-01, covers: [name], review_by: 2027-02-01}}\n",
)
NOTICE = PAGE.format(
    "{}",
    "kind: holiday\nseverity: {}\nstarts: 2026-11-01\nends: 2026-12-01\neffect: E\n"
    "choices: [{{title: Wait, text: Wait.}}]\n",
)
GUIDE = PAGE.format(
    "Care",
    "kind: care\nskill: anyone\ntime: 5 to 20 minutes\nsteps: [{title: Wipe, text: Wipe it.}]\n",
)


def test_the_footer_names_what_people_look_for_in_this_order(tmp_path: Path) -> None:
    page = ("pages/privacy.md", PAGE.format("Privacy", ""))
    hidden = ("pages/odd.md", PAGE.format("Odd", "in_footer: No\n"))
    english, chinese = planned(site_of(tmp_path, CHINESE, page, hidden))

    assert [link.title for link in english.footer] == [
        "Shipping",
        "Returns",
        "Complaints",
        "Contact",
        "About us",
        "Our promises",
        "Privacy",
    ]
    assert chinese.footer[1].url == site_url("zh/returns/")


def test_people_stand_in_their_order_and_notices_by_weight(tmp_path: Path) -> None:
    files = [
        ("staff/a.md", PERSON.format("A", 2)),
        ("staff/b.md", PERSON.format("B", 1)),
        ("staff/c.md", PERSON.format("C", 1)),
        ("notices/a.md", NOTICE.format("Info", "info")),
        ("notices/b.md", NOTICE.format("Urgent", "urgent")),
        ("notices/c.md", NOTICE.format("Warn", "warn")),
    ]
    shelf = planned(site_of(tmp_path, *files))[0].site_index

    assert [one.title for one in shelf.people] == ["B", "C", "A"]
    assert [one.title for one in shelf.open_notices] == ["Urgent", "Warn", "Info"]


def test_a_kind_without_a_file_is_not_on_the_shelf(tmp_path: Path) -> None:
    shelf = planned(site_of(tmp_path))[0].site_index

    assert (shelf.guides, shelf.staff, shelf.guide_list) == (None, None, ())
    assert shelf.desk is not None
    assert shelf.desk.url == site_url("contact/")


def test_the_menu_stands_by_stage_and_marks_its_own_page(tmp_path: Path) -> None:
    edition = planned(site_of(tmp_path))[0]
    menu = {group.stage: group for group in edition.menus["returns"]}

    assert list(menu) == ["pre", "after", "always"]
    assert [(link.title, link.current) for link in menu["after"].items] == [
        ("Returns", True),
        ("Complaints", False),
    ]
    assert not any(link.current for group in edition.menus["404"] for link in group.items)


def test_an_item_says_its_title_in_the_language(tmp_path: Path) -> None:
    zh = ("returns.zh.md", "---\ntitle: 退货\n---\n")
    name = with_line("shop.yaml", "name: Plain Threads", "name: Threads")
    english, chinese = planned(site_of(tmp_path, CHINESE, zh, name))

    assert english.site_index.returns is not None
    assert chinese.site_index.returns is not None
    assert (english.site_index.returns.title, chinese.site_index.returns.title) == (
        "Returns",
        "退货",
    )


def test_the_desk_is_there_at_any_time_and_not_only_while_parcels_travel(tmp_path: Path) -> None:
    notices = ("notices.md", PAGE.format("Notices", ""))
    edition = planned(site_of(tmp_path, notices))[0]
    groups = {group.title: [link.title for link in group.items] for group in edition.menus["home"]}

    assert groups["At any time"] == ["Contact"]
    assert groups["From your order to dispatch"] == ["Notices"]
    assert "Home" not in [title for titles in groups.values() for title in titles]


@pytest.mark.parametrize(
    ("codes", "name", "words"),
    [
        (["title-not-translated"], "pages/privacy", "---\nsummary: 摘要\n---\n"),
        (["title-not-translated"], "guides/care", "---\nsummary: 摘要\n---\n"),
        ([], "pages/privacy", "---\ntitle: 隐私\n---\n"),
        ([], "returns", "---\nsummary: 摘要\n---\n"),
    ],
    ids=["page", "guide", "translated", "label of the kind"],
)
def test_a_translated_page_is_not_named_in_another_language(
    tmp_path: Path, codes: list[str], name: str, words: str
) -> None:
    """Menus say a kind's label in the theme's words; all other pages by their own title."""
    pages = [("pages/privacy.md", PAGE.format("Privacy", "")), ("guides/care.md", GUIDE)]
    shelf = ("guides.md", PAGE.format("Guides", ""))
    _, problems = try_build(changed(tmp_path, CHINESE, shelf, *pages, (f"{name}.zh.md", words)))

    assert [one.code for one in problems if one.code == "title-not-translated"] == codes
    assert all(one.place.file == f"content/{name}.zh.md" for one in problems if one.code in codes)
