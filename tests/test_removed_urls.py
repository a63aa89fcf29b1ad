"""A page that was public is there, has moved or was withdrawn; anything else is told, with the ways out."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from trustpages.diagnostics.problem import Place, Problem, Withheld
from trustpages.model.removed_urls import find_removed_pages

LIST = Place("former.json", 0)
HOME = ("index.html", "404.html")
CHINESE = ("zh/index.html", "zh/404.html")


def lost(former: tuple[str, ...], now: tuple[str, ...], *held: Withheld) -> tuple[Problem, ...]:
    """What vanishes between two sites that have a home page at least."""
    before, after = ({PurePosixPath(path) for path in (*HOME, *paths)} for paths in (former, now))
    return find_removed_pages(before, after, LIST, held)


@pytest.mark.parametrize(
    ("former", "now"),
    [
        ((), ("new/index.html",)),
        (("returns/index.html",), ("returns/index.html",)),
        (CHINESE, CHINESE),
        (("assets/style.1.css", "media/a.jpg", "desk.vcf", "notices.atom"), ()),
        (("notices/late/index.html",), ()),
        ((*CHINESE, "notices/late/index.html", "zh/notices/late/index.html"), CHINESE),
    ],
    ids=["new pages", "the same", "two languages", "no pages", "a notice", "in two languages"],
)
def test_what_need_not_stay_is_not_told(former: tuple[str, ...], now: tuple[str, ...]) -> None:
    assert lost(former, now) == ()


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("staff/lin", "staff/lin.md"),
        ("guides/care", "guides/care.md"),
        ("buying", "buying.md"),
        ("promises", "promises.yaml"),
        ("contact", "desk.md"),
        ("notices", "notices.md"),
        ("returns-policy", "pages/returns-policy.md"),
    ],
)
def test_a_page_that_vanishes_is_told_with_both_ways_out(page: str, file: str) -> None:
    (one,) = lost((f"{page}/index.html",), ())

    assert (one.code, one.level, one.place) == ("page-vanished", "error", LIST)
    assert one.message.endswith(f"'{page}/'")
    assert f"'aliases: [{page}]'" in one.hint
    assert f"put back {file} with" in one.hint


@pytest.mark.parametrize(
    ("former", "addresses"),
    [
        (("returns.html",), "'returns.html'"),
        (("shop/pages/returns.html",), "'shop/pages/returns.html'"),
        (("returns.html", "zh/returns.html", *CHINESE), "'returns.html' and 'zh/returns.html'"),
    ],
    ids=["at the top", "in a folder", "in two languages"],
)
def test_a_redirect_page_of_its_own_file_that_vanishes_is_told(
    former: tuple[str, ...], addresses: str
) -> None:
    (one,) = lost(former, CHINESE if CHINESE[0] in former else ())

    assert (one.code, one.message.partition(": ")[2]) == ("page-vanished", addresses)
    assert f"'aliases: [{addresses.partition(' and ')[0][1:-1]}]'" in one.hint


def test_a_page_whose_address_differs_in_capitals_only_has_not_vanished() -> None:
    """No alias could bring it back, since on many disks both are one."""
    assert lost(("Returns/index.html", "FAQ.html"), ("returns/index.html", "faq.html")) == ()


def test_an_address_that_no_file_can_have_made_needs_an_alias() -> None:
    (one,) = lost(("old/shop/terms/index.html",), ())

    assert "'aliases: [old/shop/terms]'" in one.hint
    assert "put back" not in one.hint


def test_a_page_in_two_languages_is_told_once() -> None:
    (one,) = lost((*CHINESE, "staff/lin/index.html", "zh/staff/lin/index.html"), CHINESE)

    assert one.message.endswith("'staff/lin/' and 'zh/staff/lin/'")
    assert "'aliases: [staff/lin]'" in one.hint


def test_a_language_that_was_dropped_is_told_once() -> None:
    former = (*CHINESE, "returns/index.html", "zh/returns/index.html", "zh/shipping/index.html")
    (one,) = lost(former, ("returns/index.html",))

    assert one.code == "language-vanished"
    assert "'zh'" in one.message
    assert "'former_languages: [zh]'" in one.hint


def test_a_language_whose_addresses_lead_on_is_still_watched_page_by_page() -> None:
    former = (*CHINESE, "zh/returns/index.html", "zh/staff/lin/index.html")
    (one,) = lost(former, ("zh/index.html", "zh/returns/index.html"))

    assert (one.code, one.message.endswith("'zh/staff/lin/'")) == ("page-vanished", True)


def test_the_address_of_a_former_language_goes_with_the_page_that_it_led_to() -> None:
    gone = ("returns/index.html", "zh/returns/index.html", "buying/faq/index.html")
    several, one = lost((*gone, "zh/index.html"), ("zh/index.html",))

    assert several.message.endswith("'buying/faq/'")
    assert one.message.endswith("'returns/' and 'zh/returns/'")
    assert "'aliases: [returns]'" in one.hint


def test_a_folder_without_a_lost_page_is_no_language() -> None:
    """A page may be called `faq`, which could be the tag of a language."""
    (one,) = lost(("faq/index.html",), ())

    assert "pages/faq.md" in one.hint


def test_a_page_that_is_held_back_is_told_with_its_file_and_reason() -> None:
    held = Withheld("'Lin'", "it is a draft", Place("content/staff/lin.md"), "staff/lin")
    (one,) = lost(("staff/lin/index.html",), (), held)

    assert "content/staff/lin.md is held back (it is a draft)" in one.hint
    assert "write over content/staff/lin.md" in one.hint


def test_a_part_that_is_held_back_is_no_page() -> None:
    held = Withheld("the stars of Lin", "they lapsed", Place("content/staff/lin.md"))
    (one,) = lost(("staff/lin/index.html",), (), held)

    assert "held back" not in one.hint


def test_pages_are_told_in_order_whatever_the_order_of_the_lists() -> None:
    pages = ("c/index.html", "a/index.html", "b/index.html")

    assert [one.message[-4:] for one in lost(pages, ())] == ["'a/'", "'b/'", "'c/'"]


@pytest.mark.parametrize(
    "path", ["/index.html", "/a/index.html", "../a/index.html", "", "a/../index.html"]
)
def test_a_path_that_no_list_of_ours_holds_breaks_nothing(path: str) -> None:
    assert len(lost((path,), ())) <= 1
