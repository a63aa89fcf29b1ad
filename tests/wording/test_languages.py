"""The first look at a text: what has no mark of a rule is not taken apart."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import TypeAlias

import pytest
from support.counts import choose_count

from trustpages.wording import Finding, find_bought_opinions, find_unfair_words
from trustpages.wording import languages as first_look

SEED = 3
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


def _guess_plainly(text: str) -> str:
    """As `guess_language` is described: the script first, then the function words of each language."""
    start = text[:600]
    words = re.findall(r"[^\W\d_]+", start.lower())
    signs = len(re.findall(r"[\u3040-\u30ff\u3400-\u9fff]", start))
    if signs * 4 > sum(map(len, words)) - signs:
        return "ja" if re.search(r"[\u3040-\u30ff]", start) else "zh"
    known = first_look._FUNCTION_WORDS  # noqa: SLF001 - the table, not how it is read
    counts = sorted(
        ((sum(word in own for word in words), tag) for tag, own in known.items()), reverse=True
    )
    (most, language), (next_most, _) = counts[:2]
    return language if most >= 3 and most >= 2 * next_most else ""


def _choose_plainly(text: str, language: str) -> str:
    of_text, stated = _guess_plainly(text), language.partition("-")[0]
    if of_text not in ("zh", "ja") and stated not in ("zh", "ja"):
        return stated or of_text
    return of_text


def test_the_language_is_guessed_as_if_every_word_were_held_against_every_list() -> None:
    draw = Random(SEED)  # noqa: S311 - nothing is kept secret
    words = [*PLAIN.values(), "板", "かな", "漢字です", "İstanbul", "ﬁnest", "x1", "ß", "…"]
    words += [word for own in first_look._FUNCTION_WORDS.values() for word in own] * 3  # noqa: SLF001
    found = set()
    for _ in range(choose_count(3_000, 100_000)):
        joint = draw.choice((" ", " ", "", "\n"))
        text = joint.join(draw.choices(words, k=draw.randint(0, 30)))
        stated = draw.choice(("", "en", "de", "zh", "zh-Hant", "ja", "pl"))
        found.add(first_look.guess_language(text))

        assert first_look.guess_language(text) == _guess_plainly(text)
        assert first_look._choose_language(text, stated) == _choose_plainly(text, stated)  # noqa: SLF001

    assert found >= {"", "zh", "ja", "en", "de"}
