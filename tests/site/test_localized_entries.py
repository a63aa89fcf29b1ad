"""An entry in a language: its words, what is missing, and where faults stand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from support.shops import with_line
from support.sites import CHINESE, planned, site_of, unplanned

from trustpages.fields import LocalizedHtml, LocalizedStr

PAGE = "---\ntitle: A page\nsummary: S\nreviewed_on: 2026-11-01\n---\n{}"


def test_words_that_are_not_translated_keep_their_own_language(tmp_path: Path) -> None:
    site = site_of(tmp_path, CHINESE, ("home.zh.md", "---\ntitle: 线\n---\n"), ("home.md", _home()))
    english, chinese = (edition.pages[0] for edition in planned(site))

    assert (english.facts.title, chinese.facts.title) == ("Plain Threads", "线")
    lead = chinese.facts.model_dump()["lead"]
    assert isinstance(lead, LocalizedStr)
    assert (lead.language, english.untranslated_count, chinese.untranslated_count) == ("en", 0, 2)
    assert (english.body_language, chinese.body_language) == ("", "en")


def _home() -> str:
    return "---\ntitle: Plain Threads\nreviewed_on: 2026-11-01\nlead: Thread.\n---\nThe body.\n"


def test_a_translation_is_wholly_in_its_language(tmp_path: Path) -> None:
    zh = ("home.zh.md", "---\ntitle: 线\nlead: 线。\n---\n正文。\n")
    page = planned(site_of(tmp_path, CHINESE, zh, ("home.md", _home())))[1].pages[0]

    assert (page.untranslated_count, page.body_language) == (0, "")
    assert "正文" in page.body


def test_what_is_not_translated_is_named_from_the_top_of_the_file_down(tmp_path: Path) -> None:
    """Each text by its first line and where that stands, blank lines and marks of YAML passed over."""
    original = (
        "---\nlead: |\n  Two\n  lines.\ntitle: 'Plain Threads'\n"
        "summary: >-\n\n  Folded.\nreviewed_on: 2026-11-01\n---\n\n\n## The body\n\nMore.\n"
    )
    zh = ("home.zh.md", "---\ntitle: 线\n---\n")
    english, chinese = planned(site_of(tmp_path, CHINESE, zh, ("home.md", original)))

    assert english.pages[0].untranslated == ()
    assert [
        (text.first_line, text.place.file, text.place.line)
        for text in chinese.pages[0].untranslated
    ] == [
        ("Two", "content/home.md", 3),
        ("Folded.", "content/home.md", 8),
        ("## The body", "content/home.md", 13),
    ]
    assert chinese.pages[0].untranslated[0].place.column == 3


def test_prose_is_drawn_and_words_are_not(tmp_path: Path) -> None:
    step = with_line("buying.md", "title: Pay, text: Pay by card.", "title: '*Pay*', text: '*Pay*'")
    site = site_of(tmp_path, step)
    facts = next(page for page in planned(site)[0].pages if page.name == "buying").facts
    step_two = facts.model_dump()["steps"][1]

    assert (step_two["title"], step_two["text"]) == ("*Pay*", "<p><em>Pay</em></p>")
    assert isinstance(step_two["text"], LocalizedHtml)


@pytest.mark.parametrize("text", ["'[1]: https://a.example'", "'*[HTML]: x'"])
def test_prose_that_draws_as_nothing_is_no_crash(text: str, tmp_path: Path) -> None:
    step = with_line("buying.md", "text: Pay by card.", f"text: {text}")

    assert unplanned(site_of(tmp_path, step)) == ()


def test_a_value_is_the_same_in_every_language(tmp_path: Path) -> None:
    zh = ("buying.zh.md", "---\nsteps:\n  - {}\n  - {}\n  - {text: '{{ promise post }}'}\n---\n")
    editions = planned(site_of(tmp_path, CHINESE, zh))
    texts = [
        str(page.facts.model_dump()["steps"][2]["text"])
        for edition in editions
        for page in edition.pages
        if page.name == "buying"
    ]

    assert texts == ["<p>It is posted within 2 business days.</p>", "<p>2 business days</p>"]


@pytest.mark.parametrize(
    ("line", "column", "file"),
    [
        (6, 5, PAGE.format("See [x](no.md)").replace("[x](no.md)", "[x](no.md)")),
        (8, 5, PAGE.format("One.\n\nSee [x](no.md)")),
        (2, 13, PAGE.format("").replace("A page", "See {{ no }}")),
    ],
)
def test_a_fault_in_words_stands_in_its_line(
    line: int, column: int, file: str, tmp_path: Path
) -> None:
    (one,) = unplanned(site_of(tmp_path, ("pages/a.md", file)))

    assert (one.place.file, one.place.line) == ("content/pages/a.md", line)
    assert one.place.column in {column, column - 1, column + 3, column + 4}


def test_a_fault_in_a_block_stands_in_its_line(tmp_path: Path) -> None:
    block = "story: |\n  One.\n\n  See [x](no.md).\nname: Plain"
    (one,) = unplanned(site_of(tmp_path, with_line("shop.yaml", "name: Plain", block)))

    assert one.place.text.strip() == "See [x](no.md)."


def test_a_mark_of_addresses_in_a_translation_is_told_and_no_crash(tmp_path: Path) -> None:
    """The reader refuses it in files; the plan does not rely on that."""
    site = site_of(tmp_path, CHINESE, ("home.zh.md", "---\ntitle: 线\n---\nMARK\n"))
    home = site.find_entry("home")
    assert home is not None
    document = home.translations["zh"]
    spoilt = type(document)(
        path=document.path,
        name=document.name,
        language="zh",
        data={"title": "\ue000"},
        body="\ue001",
        body_line=document.body_line,
        places=document.places,
        lines=document.lines,
        display_path=document.display_path,
    )
    entry = replace(home, translations={"zh": spoilt})
    others = tuple(one for one in site.entries if one.name != "home")
    crooked = type(site)(site.settings, site.document, (entry, *others), site.today, {}, (), ())

    assert {one.code for one in unplanned(crooked)} == {"private-use"}


def test_a_picture_among_words_is_told_with_its_line(tmp_path: Path) -> None:
    page = ("pages/a.md", PAGE.format("One.\n\nTwo ![x](staff/x.jpg) three.\n"))
    (problem,) = unplanned(site_of(tmp_path, page))

    assert (problem.code, problem.place.line, problem.place.column) == ("picture-in-words", 8, 5)


def test_a_fact_in_markdown_stays_as_it_is_written(tmp_path: Path) -> None:
    """A star or a bracket in a name is no Markdown."""
    shop = with_line("shop.yaml", "name: Plain Threads", "name: '*Plain* [Threads]'")
    page = ("pages/a.md", PAGE.format("We are {{ fact shop.name }}.\n"))
    (drawn,) = (
        one for one in planned(site_of(tmp_path, shop, page))[0].pages if one.name == "pages/a"
    )

    assert "We are *Plain* [Threads]." in drawn.body
