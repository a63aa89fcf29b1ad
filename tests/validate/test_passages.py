"""The words of an entry are listed once for all rules of words, and again for any other entry."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from support.shops import plan_example
from support.sites import site_of

from trustpages.document import Loc
from trustpages.fields import walk_fields
from trustpages.validate.passages import list_passages

PAGE = """---
title: Good to know
summary: "Paid by [fill in: who], they say."
reviewed_on: 2026-11-01
---
We pack [fill in:
what] in paper.
"""


def test_all_prose_of_all_languages_is_listed_in_its_order() -> None:
    entries = plan_example().site.entries
    for entry in entries:
        expected: list[tuple[str, PurePosixPath, Loc | None]] = []
        for document in (entry.document, *entry.translations.values()):
            for loc, value, field in walk_fields(entry.stated_facts):
                is_prose = field.text_marker and not field.text_marker.name
                if is_prose and isinstance(value, str) and (text := document.find_text(loc)):
                    expected.append((text, document.path, loc))
            expected.append((document.body, document.path, None))

        assert [(one.text, one.document.path, one.loc) for one in list_passages(entry)] == expected

    assert any(one.translations for one in entries)


def test_what_is_still_to_fill_in_is_blank_and_lines_stay(tmp_path: Path) -> None:
    entries = site_of(tmp_path, ("pages/know.md", PAGE)).entries
    entry = next(one for one in entries if one.name == "pages/know")
    texts = [one.text for one in list_passages(entry)]

    assert f"Paid by {' ' * len('[fill in: who]')}, they say." in texts
    assert f"We pack {' ' * 9}\n{' ' * 5} in paper." in texts[-1]


def test_an_entry_is_told_from_an_equal_one_that_says_something_else() -> None:
    entry = plan_example().site.entries[0]
    other = replace(entry, document=replace(entry.document, body="Other words."))

    assert list_passages(entry) is list_passages(entry)
    assert list_passages(replace(entry)) == list_passages(entry)
    assert list_passages(other)[-1 - len(entry.translations)].text != list_passages(entry)[-1].text
    assert "Other words." in {one.text for one in list_passages(other)}
    assert "Other words." not in {one.text for one in list_passages(entry)}
