"""Faults among the entries of the record, beside those that the broken shops show."""

from __future__ import annotations

import pytest
from support.record_entries import day, make_attestation, make_case, make_entry, make_record

from trustpages.kinds.record.checks import find_entry_problems
from trustpages.kinds.record.entries import FIELDS_BY_KIND, RecordEntry
from trustpages.kinds.record.figures import get_quarter
from trustpages.kinds.record.strip import STRIP_WIDTH, build_year_strip


def list_codes(*entries: dict[str, object]) -> list[str]:
    """The codes of what is wrong with entries."""
    record = make_record(*entries)
    return [one.code for one in find_entry_problems(record.entries, record.counts, record.counts)]


def test_every_sort_of_entry_knows_its_fields() -> None:
    for needed, allowed in FIELDS_BY_KIND.values():
        assert (needed | allowed) <= set(RecordEntry.model_fields)


@pytest.mark.parametrize("name", ["name", "phone", "email", "order", "order_number", "town"])
def test_nothing_of_customers_is_a_field(name: str) -> None:
    assert name not in RecordEntry.model_fields


def test_a_year_begins_its_own_numbers() -> None:
    entries = make_case("2025-12-30"), make_case("2026-01-02")

    assert sorted(make_record(*entries).entries) == ["2025/0001", "2026/0001"]
    assert list_codes(*entries) == []


def test_an_entry_that_was_redacted_still_has_its_text() -> None:
    entry = make_case("2026-02-10", text=None, text_sha256="9f86d081" * 8)

    assert list_codes(entry) == []


def test_a_correction_may_deny_a_case_that_was_entered_later() -> None:
    """What an attestation said is corrected by an entry, and never by an edit."""
    entries = (
        make_attestation("2026-01-01", "2026-01-31", "complaint"),
        make_case("2026-02-01", day="2026-01-20"),
        make_entry("correction", "2026-02-01", of="2026/0001", text="There was one."),
    )

    assert list_codes(*entries) == []


@pytest.mark.parametrize(
    ("mode", "upheld", "told"),
    [
        ("upheld", "1", ["record-contradiction"]),
        ("upheld", "0", []),
        ("opened", "0", ["record-contradiction"]),
    ],
)
def test_nobody_attests_that_there_was_none_and_counts_one(
    mode: str, upheld: str, told: list[str]
) -> None:
    """The rate would say "0 cases" beside a table that names one."""
    counts = {"received": "2", "in_time": "2", "upheld": upheld}
    record = make_record(
        make_attestation("2026-01-01", "2026-01-31", "complaint", complaints=counts),
        counts={"complaint": mode},
    )

    found = find_entry_problems(record.entries, record.counts, record.counts)

    assert [one.code for one in found] == told


def test_a_correction_takes_back_what_was_denied_even_all_of_it() -> None:
    """As advised for an attestation that has been sealed: none of its categories is left."""
    counts = {"received": "1", "in_time": "1", "upheld": "1"}
    attested = make_attestation("2026-01-01", "2026-01-31", "complaint", complaints=counts)
    correction = make_entry(
        "correction", "2026-02-01", of="2026/0001", text="There was one.", none_in=[]
    )

    assert list_codes(attested) == ["record-contradiction"]
    assert list_codes(attested, correction) == []


@pytest.mark.parametrize(
    ("text", "quarter"),
    [("2026-03-31", 1), ("2026-04-01", 2), ("2026-09-30", 3), ("2026-12-31", 4)],
)
def test_quarters_are_those_of_the_calendar(text: str, quarter: int) -> None:
    assert get_quarter(day(text)) == (2026, quarter)


def test_a_case_of_today_stands_at_the_end_of_the_strip() -> None:
    record = make_record(make_case("2026-06-01"))

    strip = build_year_strip(record.find_counter(day("2026-06-01")), record.starts)

    assert STRIP_WIDTH - strip.cases[0].x == pytest.approx(STRIP_WIDTH / 365, abs=0.1)
