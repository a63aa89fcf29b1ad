"""The first look at a text: what has no mark of a rule is not taken apart."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import pytest

from trustpages.wording import Finding, find_bought_opinions, find_unfair_words
from trustpages.wording import languages as first_look

Find: TypeAlias = Callable[[str], tuple[Finding, ...]]

PLAIN = {
    "en": "We pack each sheet on a board. The box is tied twice, and a card with its batch lies on top.",
    "de": "Wir packen jede Platte auf ein Brett. Der Karton wird zweimal verschnürt.",
    "fr": "Chaque plaque est posée sur une planche. Le carton est ficelé deux fois.",
    "es": "Cada placa va sobre una tabla. La caja se ata dos veces.",
    "zh": "每块板都放在木板上，箱子捆两道。",
    "ja": "板は一枚ずつ木の板にのせます。",
}


@pytest.mark.parametrize("language", PLAIN)
def test_a_plain_text_is_not_taken_apart(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Most pages cost a search for pieces of words, and no sentence of them is looked at."""
    taken_apart = []

    def note(text: str) -> tuple[()]:
        taken_apart.append(text)
        return ()

    monkeypatch.setattr(first_look, "list_own_sentences", note)

    assert find_unfair_words(PLAIN[language], language) == ()
    assert taken_apart == []


@pytest.mark.parametrize("find", [find_bought_opinions, find_unfair_words])
@pytest.mark.parametrize(
    "text", ["", " ", "\n\n", "★", "100%", "🧶" * 5000, "a" * 100_000, "，" * 20_000]
)
def test_any_text_is_read_to_its_end(find: Find, text: str) -> None:
    """Nothing goes back and forth over a long run of one sign."""
    assert isinstance(find(text), tuple)
