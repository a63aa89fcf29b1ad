"""A withdrawn page leaves its tombstone and nothing else."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import with_line
from support.sites import CHINESE, faults, locate_problems, site_of

GONE = "---\ntitle: Wrapping\nwithdrawn: 2026-09-01\nwhy: The paper tore.\n---\n"
BROKEN_PAGE = ("pages/other.md", "---\ntitle: Other\ncolour: red\n---\n")


@pytest.mark.parametrize(
    ("file", "former", "address"),
    [
        ("pages/wrapping.md", "page", "wrapping/"),
        ("staff/lin.md", "person", "staff/lin/"),
        ("guides/care.md", "guide", "guides/care/"),
        ("notices/late.md", "notice", "notices/late/"),
        ("buying.md", "buying", "buying/"),
        ("desk.md", "desk", "contact/"),
        ("guides.md", "guides", "guides/"),
    ],
)
def test_a_withdrawn_page_keeps_its_address(
    file: str, former: str, address: str, tmp_path: Path
) -> None:
    (entry,) = site_of(tmp_path, (file, GONE)).list_entries("withdrawn")

    assert (entry.former_kind, entry.address, entry.name) == (
        former,
        address,
        file.removesuffix(".md"),
    )


def test_a_page_that_stands_has_no_former_kind(tmp_path: Path) -> None:
    assert {entry.former_kind for entry in site_of(tmp_path).entries} == {""}


def test_nothing_has_to_be_said_about_a_tombstone(tmp_path: Path) -> None:
    assert faults(tmp_path, ("pages/wrapping.md", GONE)) == ()


@pytest.mark.parametrize("name", ["home", "returns", "complaints"])
def test_what_no_site_can_do_without_cannot_be_withdrawn(name: str, tmp_path: Path) -> None:
    assert f"needed-withdrawn content/{name}.md:3" in locate_problems(
        faults(tmp_path, (f"{name}.md", GONE))
    )


def test_the_shop_cannot_be_withdrawn(tmp_path: Path) -> None:
    yaml = GONE.replace("---\n", "")

    assert "needed-withdrawn content/shop.yaml:2" in locate_problems(
        faults(tmp_path, ("shop.yaml", yaml))
    )


def test_words_of_the_former_page_are_told_where_they_begin(tmp_path: Path) -> None:
    found = faults(tmp_path, ("pages/wrapping.md", f"{GONE}\n\nWe wrap soap.\n"))

    assert locate_problems(found) == ["withdrawn-remains content/pages/wrapping.md:8"]


def test_words_of_a_former_translation_are_told_too(tmp_path: Path) -> None:
    chinese = ("pages/wrapping.zh.md", "---\ntitle: 包装\n---\n我们包装。\n")
    found = faults(tmp_path, CHINESE, ("pages/wrapping.md", GONE), chinese)

    assert locate_problems(found) == ["withdrawn-remains content/pages/wrapping.zh.md:4"]


@pytest.mark.parametrize("instead", ["nowhere", "pages/wrapping", "pages/older", "site"])
def test_nobody_is_sent_to_a_page_that_does_not_stand(instead: str, tmp_path: Path) -> None:
    page = GONE.replace("why:", f"instead: {instead}\nwhy:")
    found = faults(tmp_path, ("pages/wrapping.md", page), ("pages/older.md", GONE))

    assert locate_problems(found) == ["unknown-page content/pages/wrapping.md:4"]


def test_the_page_that_was_meant_is_named(tmp_path: Path) -> None:
    page = GONE.replace("why:", "instead: return\nwhy:")
    (one,) = faults(tmp_path, ("pages/wrapping.md", page))

    assert one.hint.startswith("Did you mean 'returns'?")


def test_a_page_whose_file_is_not_in_order_is_a_page(tmp_path: Path) -> None:
    page = GONE.replace("why:", "instead: pages/other\nwhy:")

    assert "unknown-page" not in str(faults(tmp_path, ("pages/wrapping.md", page), BROKEN_PAGE))


def test_a_page_is_not_withdrawn_before_its_day(tmp_path: Path) -> None:
    found = faults(tmp_path, ("pages/wrapping.md", GONE.replace("2026", "2027")))

    assert locate_problems(found) == ["day-ahead content/pages/wrapping.md:3"]


def test_a_former_language_is_not_one_of_today(tmp_path: Path) -> None:
    line = "languages: [en, zh]\nformer_languages: [fr, zh]"
    found = faults(tmp_path, with_line("site.yaml", "languages: [en]", line))

    assert [one.code for one in found] == ["language-twice"]


def test_the_original_may_have_been_a_translation_before(tmp_path: Path) -> None:
    line = "languages: [en]\nformer_languages: [en]"
    site = site_of(tmp_path, with_line("site.yaml", "languages: [en]", line))

    assert site.settings.former_languages == ("en",)


def test_a_person_who_was_withdrawn_does_not_answer(tmp_path: Path) -> None:
    manager = with_line("desk.md", "title:", "people: [lin]\ntitle:")
    (one,) = faults(tmp_path, manager, ("staff/lin.md", GONE))

    assert one.code == "unknown-person"
    assert one.message == "the page of 'lin' was withdrawn"
