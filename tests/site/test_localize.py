"""The texts of an entry in a language: which of them are translated, and what stays what it was."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.shops import TODAY, built, light_example, with_line
from support.sites import CHINESE, planned, site_of

from trustpages.cache import BuildCache
from trustpages.content import load_content
from trustpages.kinds import identify_part
from trustpages.kinds.kind import Kind
from trustpages.model.site import Entry
from trustpages.site.localize import (
    find_untranslated_texts,
    get_body_text,
    list_translatable_texts,
)

HOME = ("home.md", "---\ntitle: Threads\nreviewed_on: 2026-11-01\nlead: Thread.\n---\nThe body.\n")
ZH = ("home.zh.md", "---\ntitle: 线\n---\n")


def home(folder: Path) -> Entry:
    entry = site_of(folder, CHINESE, HOME, ZH).find_entry("home")
    assert entry is not None
    return entry


def test_each_text_is_the_translation_or_the_original(tmp_path: Path) -> None:
    entry = home(tmp_path)
    chinese = dict(list_translatable_texts(entry, "zh", "en"))

    assert {loc: (text.text, text.language) for loc, text in chinese.items()} == {
        ("title",): ("线", ""),
        ("lead",): ("Thread.", "en"),
    }
    assert {text.language for _, text in list_translatable_texts(entry, "en", "en")} == {""}
    body = get_body_text(entry, "zh", "en")
    assert (body.text.strip(), body.language, body.place.line) == ("The body.", "en", 6)
    assert [one.first_line for one in find_untranslated_texts((body, *chinese.values()))] == [
        "Thread.",
        "The body.",
    ]


def test_other_words_under_the_facts_leave_the_facts_as_they_were(tmp_path: Path) -> None:
    """What the facts are made into is the very same object, so that nothing is compared that need not be."""
    cache, titled = BuildCache(), with_line("home.md", "title: ", "title: My ")
    first = planned(site_of(tmp_path, HOME, cache=cache), cache=cache)[0].pages[0]
    other = (HOME[0], HOME[1].replace("The body.", "Another body."))
    second = planned(site_of(tmp_path, other, cache=cache), cache=cache)[0].pages[0]
    third = planned(site_of(tmp_path, titled, cache=cache), cache=cache)[0].pages[0]

    assert second.facts is first.facts
    assert "Another" in second.body
    assert third.facts is not second.facts


def test_the_facts_of_an_entry_are_typed_at_most_once_for_each_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A shop in two languages, some of whose parts are left out today: once in fact, for both of them."""
    typed: list[type[Kind]] = []
    validate = Kind.model_validate.__func__  # type: ignore[attr-defined] # it is a class method

    def count(kind: type[Kind], /, data: Mapping[str, object], **context: Any) -> Any:
        typed.append(kind)
        return validate(kind, data, **context)

    monkeypatch.setattr(Kind, "model_validate", classmethod(count))
    content = light_example(tmp_path)
    site = built(content, today=TODAY).site
    originals = [
        one
        for one in load_content(content).documents
        if not one.language and not identify_part(one.path, one.name)
    ]

    assert len(site.languages) == 2
    assert any(entry.omitted_parts for entry in site.entries)
    assert len(typed) == len(originals) - 1, "all but site.yaml"
