"""Soft hyphens in the long words of languages that join nouns, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import pytest
from markupsafe import Markup

from trustpages.fields import LocalizedStr
from trustpages.local_cache import LocalCache
from trustpages.render import hyphenation
from trustpages.render.hyphenation import SOFT_HYPHEN, hyphenate_word, insert_soft_hyphens


@pytest.mark.parametrize(
    ("language", "text", "marked"),
    [
        ("de", "Verbraucherrechte", "Verbrau-cher-rechte"),
        ("de-AT", "Ihre Rücksendekosten", "Ihre Rück-sen-de-kosten"),
        ("nl", "verzendkostenvrij", "verzend-kos-ten-vrij"),
        ("sv", "konsumentverket", "konsu-ment-verket"),
    ],
)
def test_long_words_may_part_where_their_language_allows_it(
    language: str, text: str, marked: str
) -> None:
    assert insert_soft_hyphens(text, language) == marked.replace("-", SOFT_HYPHEN)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Verbraucherrechte"),
        ("fi", "palautuskäytäntömme"),
        ("de", "Lieferung"),
        ("de", "anfrage@verbraucherrechte.example"),
        ("de", "www.verbraucherrechte.example/verbraucherrechte"),
        ("de", "Verbraucher\u00adrechte"),
        ("de", "{{Verbraucherrechte}}"),
        ("de", "verbraucherrechte=None"),
        ("de", Markup("<b>Verbraucherrechte</b>")),
        ("de", LocalizedStr("Verbraucherrechte", "en")),
    ],
)
def test_all_else_stays_as_it_is(language: str, text: str) -> None:
    assert insert_soft_hyphens(text, language) is text


def test_a_text_in_another_language_parts_by_its_own_and_stays_marked() -> None:
    found = insert_soft_hyphens(LocalizedStr("Verbraucherrechte", "de"), "en")
    assert isinstance(found, LocalizedStr)
    assert (found.language, found.count(SOFT_HYPHEN)) == ("de", 2)


def test_no_letter_changes_where_a_division_would_change_the_spelling() -> None:
    assert insert_soft_hyphens("ideeënbusbeheerder", "nl").replace(SOFT_HYPHEN, "") == (
        "ideeënbusbeheerder"
    )


def test_an_answer_is_kept_between_processes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local = LocalCache(tmp_path / "cache")
    first = hyphenate_word("Versandkostenfreigrenze", "de_DE", local)
    hyphenate_word.cache_clear()
    monkeypatch.setattr(hyphenation, "_load_dictionary", None)
    assert hyphenate_word("Versandkostenfreigrenze", "de_DE", local) == first
