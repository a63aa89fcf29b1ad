"""Details of customers among words are found however they are written, and hardly anything else is."""

from __future__ import annotations

import re
import time
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from trustpages.wording.personal_data import (
    Detail,
    StatedDetails,
    find_details,
    hide_details,
    make_finding,
)

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
COUNTRIES = {"en": "GB", "us": "US", "zh": "CN", "zht": "TW", "ja": "JP", "ar": "SA"}
STATED = {
    "phones": frozenset({"441174960100"}),
    "mails": frozenset({"help@tiles.example"}),
    "streets": frozenset({"4kilnyard"}),
    "names": frozenset({"amara", "okafor", "lin", "mei", "harbour", "tiles"}),
    "numbers": frozenset({"gb123456789", "de123456789", "01234567"}),
}


class Sample(NamedTuple):
    """A text of the corpus: its market, the family of the detail that it holds ("-" for none)."""

    market: str
    family: str
    text: str


def read_corpus() -> list[Sample]:
    lines = (HERE / "customers_details.tsv").read_text(encoding="utf-8").splitlines()
    return [Sample(*line.split("\t")) for line in lines]


def make_stated(market: str, *not_private: str) -> StatedDetails:
    country = COUNTRIES.get(market, market.upper())
    return StatedDetails(**STATED, country=country, not_private=not_private)


@cache
def find_in_sample(sample: Sample) -> tuple[Detail, ...]:
    return find_details(sample.text, make_stated(sample.market))


def find(sample: Sample) -> set[str]:
    return {one.family for one in find_in_sample(sample)}


def test_recall_and_false_alarms_are_what_the_docs_say() -> None:
    corpus = read_corpus()
    leaks = [one for one in corpus if one.family != "-"]
    innocent = [one for one in corpus if one.family == "-"]
    missed = [one for one in leaks if one.family not in find(one)]
    alarms = [one for one in innocent if find(one)]

    assert (missed, alarms) == ([], [])
    assert len(corpus) >= 300
    assert len(innocent) >= len(leaks) * 0.7
    told = (ROOT / "docs" / "gates.md").read_text(encoding="utf-8")
    assert f"{len(leaks)} texts with a detail" in told
    assert f"{len(innocent)} without" in told


def test_every_market_and_family_has_its_texts() -> None:
    corpus = read_corpus()
    markets = {one.market for one in corpus}

    assert markets == {
        *["en", "us", "de", "fr", "es", "it", "nl", "pl", "zh", "zht", "ja", "ar", "ae"]
    }
    for family in ("telephone", "mail", "address", "name", "identity", "account", "order", "plate"):
        assert len({one.market for one in corpus if one.family == family}) >= 8, family


@pytest.mark.parametrize("disguise", ["{}", "({})", "“{}”", "tel:{}", "*{}*", "{}!", "{},"])
@pytest.mark.parametrize(
    "number",
    [
        "07700 900123",
        "07700-900-123",
        "0 7 7 0 0 9 0 0 1 2 3",
        "0.7.7.0.0.9.0.0.1.2.3",
        "０７７００９００１２３",
        "٠٧٧٠٠٩٠٠١٢٣",
        "07700\u200b900\u2060123",
        "07700\u00a0900\u2009123",
        "oh seven seven hundred, nine hundred, one two three",
        "zero seven seven zero zero nine zero zero one two three",
    ],
)
def test_a_number_is_found_in_every_disguise(number: str, disguise: str) -> None:
    text = f"Ring {disguise.format(number)} today."
    (found,) = find_details(text, make_stated("en"))

    assert found.family == "telephone"
    assert text[found.start : found.stop].strip("().,") in f"{number}"
    assert not re.search("123|three|１２３|١٢٣", hide_details(text, (found,)))


@pytest.mark.parametrize(
    "text",
    ["07700 900123", "Mrs Miller", "12 Elm Street", "mary@letters.example", "order no. 48213"],
)
def test_what_the_owner_calls_public_is_let_be(text: str) -> None:
    words = f"Then {text} was named."

    assert find_details(words, make_stated("en"))
    assert find_details(words, make_stated("en", text.upper())) == ()
    assert find_details(words, make_stated("en", text[:-1])) != ()


def test_a_message_never_repeats_what_it_found() -> None:
    for sample in read_corpus():
        for detail in find_in_sample(sample):
            written = sample.text[detail.start : detail.stop]
            finding = make_finding(sample.text, detail, "", stops=True)
            assert written not in finding.what
            assert len(re.findall(r"\d", finding.what)) <= 2
            assert written not in hide_details(sample.text, (detail,))


def test_the_place_is_that_of_the_words_as_they_were_typed() -> None:
    text = "Ｔｅｌ\u200b：０７７００ ９００１２３, ▮"
    (found,) = find_details(text, make_stated("en"))

    assert text[found.start : found.stop] == "０７７００ ９００１２３"
    assert hide_details(text, (found,)) == f"Ｔｅｌ\u200b：{'▮' * 12}, ▮"


@pytest.mark.parametrize("text", ["1" * 40 + "a", "1 " * 400 + "a", "a.b." * 200 + "@", "A1" * 400])
def test_no_text_takes_long(text: str) -> None:
    start = time.process_time()
    find_details(text, make_stated("en"))

    assert time.process_time() - start < 1
