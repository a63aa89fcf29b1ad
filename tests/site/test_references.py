"""References in words: what they may name, what they become, where they are missed."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import with_line
from support.sites import CHINESE, site_of, unplanned, wordings

from trustpages.cache import BuildCache, is_same_value
from trustpages.diagnostics.problem import Place
from trustpages.i18n import LocaleFormatter
from trustpages.site.references import References, build_references, locate_substring

PLACE = Place("content/a.md", 3, 8, "title: See {{ promise post }}")
KNOWN = References({"post": "2 days", "reply": "4 hours"}, {"shop.legal_name": "Ltd"})


@pytest.mark.parametrize(
    ("filled", "text"),
    [
        ("in 2 days", "in {{ promise post }}"),
        ("in 2 days", "in {{promise post}}"),
        ("in 2 days", "in {{  promise   post  }}"),
        ("in 2 days", "in {{ promise\n  post }}"),
        ("2 days, 4 hours, Ltd", "{{promise post}}, {{promise reply}}, {{fact shop.legal_name}}"),
        ("{ promise post }", "{ promise post }"),
        ("no reference", "no reference"),
    ],
)
def test_a_reference_becomes_its_fact(filled: str, text: str) -> None:
    assert (filled, ()) == KNOWN.fill_references(text, PLACE)


@pytest.mark.parametrize(
    ("hint", "reference"),
    [
        ("Did you mean 'post'?", "{{ promise posst }}"),
        ("The promises are: post, reply.", "{{ promise zzz }}"),
        ("Did you mean 'shop.legal_name'?", "{{ fact shop.legalname }}"),
        ("A fact is named by its file and its field", "{{ fact zzz }}"),
        ("Write '{{ promise NAME }}' or '{{ fact FILE.FIELD }}'.", "{{ post }}"),
        ("The promises are: post, reply.", "{{ promise }}"),
    ],
)
def test_a_reference_that_leads_nowhere_is_told_with_a_way_out(hint: str, reference: str) -> None:
    text, (one,) = KNOWN.fill_references(f"See {reference}", PLACE)

    assert text == f"See {reference}"
    assert one.code == "unknown-reference"
    assert hint in one.hint


def test_every_reference_that_leads_nowhere_is_told() -> None:
    assert len(KNOWN.fill_references("{{ a }} {{ b }} {{ promise c }}", PLACE)[1]) == 3


def test_a_reference_stands_in_its_own_line_and_column() -> None:
    text = "First line\nthen {{ promise no }} here"
    _, (one,) = KNOWN.fill_references(text, Place("a.md", 7, 1, "First line"))

    assert (one.place.line, one.place.column) == (8, 6)
    assert one.place.text == "then {{ promise no }} here"


def test_a_piece_of_a_first_line_is_found_behind_its_key() -> None:
    assert locate_substring(PLACE, "See {{ promise post }}", 4, "{{ promise post }}").column == 12


def test_facts_are_said_in_each_language(tmp_path: Path) -> None:
    site = site_of(tmp_path, CHINESE)
    said = {tag: build_references(site, one, BuildCache()) for tag, one in wordings(site).items()}

    assert said["en"].promises == {"post": "2 business days"}
    assert said["en"].facts["returns.refund_within"] == "5 days"
    assert said["en"].facts["shop.reviewed_on"] == "1 November 2026"
    assert said["zh"].facts["shop.reviewed_on"] == "2026年11月1日"
    assert said["en"].facts["shop.legal_name"] == "Nora Byrne, trading as Plain Threads"
    assert said["en"].facts["desk.channels.mail.email"] == "nora@threads.example"


@pytest.mark.parametrize(
    "name",
    [
        "shop.sells",
        "shop.address.country",
        "returns.condition.0",
        "shipping.damage.evidence.0",
        "shop.markets.0",
        "home.draft",
    ],
)
def test_words_choices_and_codes_are_no_facts_to_refer_to(name: str, tmp_path: Path) -> None:
    """They would stand untranslated among another language's words."""
    site = site_of(tmp_path)

    assert name not in build_references(site, wordings(site)["en"], BuildCache()).facts


def test_facts_are_put_into_words_where_a_text_names_one_and_nowhere_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[object] = []
    plain = LocaleFormatter.format_value

    def format_value(formatter: LocaleFormatter, value: object) -> str | None:
        said.append(value)
        return plain(formatter, value)

    monkeypatch.setattr(LocaleFormatter, "format_value", format_value)
    site = site_of(tmp_path)
    known = build_references(site, wordings(site)["en"], BuildCache())

    assert known.fill_references("in {{ promise post }}, plain", PLACE) == (
        "in 2 business days, plain",
        (),
    )
    assert not said
    assert known.fill_references("in {{ fact returns.refund_within }}", PLACE) == ("in 5 days", ())
    assert said


@pytest.mark.parametrize(
    ("same", "old", "new"),
    [
        (True, "lead: Linen thread", "lead: Cotton thread"),
        (True, "lead: Linen thread", "lead: Linen thread"),
        (False, "reviewed_on: 2026-11-01", "reviewed_on: 2026-11-02"),
    ],
)
def test_what_may_be_referred_to_differs_where_it_is_said_in_other_words(
    old: str, new: str, tmp_path: Path, *, same: bool
) -> None:
    """The preview renders every text again where it differs."""
    name = "home.md" if old.startswith("lead") else "shop.yaml"
    one, other = (
        build_references(site, wordings(site)["en"], BuildCache())
        for site in (
            site_of(tmp_path / "one"),
            site_of(tmp_path / "other", with_line(name, old, new)),
        )
    )

    assert one is not other
    assert is_same_value(one, other) is same
    assert is_same_value(other, one) is same
    assert (list(one.facts.items()) == list(other.facts.items())) is same


def test_a_reference_that_leads_nowhere_stops_the_plan(tmp_path: Path) -> None:
    file = with_line("home.md", "lead: Linen thread", "lead: In {{ promise past }} thread")
    (one,) = unplanned(site_of(tmp_path, file))

    assert (one.code, one.place.file) == ("unknown-reference", "content/home.md")
    assert one.place.text[one.place.column - 1 :].startswith("{{ promise past }}")
