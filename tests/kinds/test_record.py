"""The record's counters: what may be said of a day, by whom it is confirmed, and what takes a number away."""

from __future__ import annotations

from typing import Any

import pytest
from support.record_entries import day, make_attestation, make_case, make_entry, make_record

from trustpages.fields.counts import CountRange

JANUARY = make_attestation("2026-01-01", "2026-01-31", "complaint", "refund-dispute")
FEBRUARY = make_attestation("2026-02-01", "2026-02-28", "complaint", "refund-dispute")


def test_without_a_case_the_streak_begins_with_the_record() -> None:
    counter = make_record(JANUARY).find_counter(day("2026-02-10"))

    assert (counter.since, counter.days, counter.state) == (day("2026-01-01"), 40, "clear")
    assert counter.has_number


def test_a_counted_case_begins_the_streak_anew_on_the_day_it_was_opened() -> None:
    record = make_record(
        JANUARY,
        make_case("2026-02-03", day="2026-02-01", state="settled", result="not-upheld"),
        make_attestation("2026-02-01", "2026-02-28"),
    )

    counter = record.find_counter(day("2026-03-01"))

    assert (counter.since, counter.days, counter.state) == (day("2026-02-01"), 28, "clear")


@pytest.mark.parametrize(
    ("mode", "result", "since"),
    [
        ("opened", "not-upheld", "2026-02-10"),
        ("upheld", "not-upheld", "2026-01-01"),
        ("upheld", "partly", "2026-02-10"),
        ("upheld", "upheld", "2026-02-10"),
    ],
)
def test_what_counts_was_chosen_once(mode: str, result: str, since: str) -> None:
    record = make_record(
        JANUARY,
        make_case("2026-02-10", state="settled", result=result),
        make_attestation("2026-02-01", "2026-02-28"),
        counts={"complaint": mode},
    )

    assert record.find_counter(day("2026-03-05")).since == day(since)


def test_the_strip_shows_the_cases_that_count_and_the_others_are_told_apart() -> None:
    """The strip and the rate speak of the same cases."""
    record = make_record(
        make_case("2026-01-10", state="settled", result="upheld"),
        make_case("2026-01-20", state="settled", result="not-upheld"),
        make_attestation("2026-01-01", "2026-01-31", orders="100"),
        counts={"complaint": "upheld"},
    )

    counter = record.find_counter(day("2026-02-05"))

    assert [case.opened for case in counter.counted_cases] == [day("2026-01-10")]
    assert [case.opened for case in counter.other_cases] == [day("2026-01-20")]
    assert counter.rate is not None
    assert counter.rate.cases == len(record.draw_year(counter).cases) == 1


def test_an_open_case_takes_the_number_away_and_its_closing_brings_it_back() -> None:
    record = make_record(
        JANUARY,
        make_case("2026-02-10"),
        make_entry("update", "2026-02-20", of="2026/0002", state="settled", result="not-upheld"),
        make_attestation("2026-02-01", "2026-02-28"),
        counts={"complaint": "upheld"},
    )

    during, after = (record.find_counter(day(one)) for one in ("2026-02-19", "2026-03-01"))

    assert (during.state, [case.opened for case in during.open_cases]) == (
        "open",
        [day("2026-02-10")],
    )
    assert not during.has_number
    assert not during.holds
    assert (after.state, after.open_cases, after.days) == ("clear", (), 59)
    assert after.other_cases[0].closed_on == day("2026-02-20")


def test_an_attestation_is_believed_until_the_next_is_due_and_a_week_more() -> None:
    record = make_record(JANUARY)
    last = day("2026-03-10")  # 31 January, 31 days and 7 days

    states = [record.find_counter(day(one)).state for one in ("2026-03-10", "2026-03-11")]

    assert states == ["clear", "lapsed"]
    assert record.find_counter(day("2026-02-01")).last_day == last


def test_a_young_record_says_since_when_and_no_number() -> None:
    record = make_record(make_attestation("2026-01-01", "2026-01-10", "complaint"))

    young, old = (record.find_counter(day(one)) for one in ("2026-01-30", "2026-01-31"))

    assert (young.state, young.holds, young.has_number) == ("young", True, False)
    assert (old.state, old.has_number) == ("clear", True)


def test_nobody_confirms_a_category_that_an_attestation_does_not_name() -> None:
    record = make_record(
        make_attestation("2026-01-01", "2026-01-31", "complaint"),
        counts={"complaint": "opened", "violation": "opened"},
    )

    assert record.find_counter(day("2026-02-10"), "violation").state == "unconfirmed"


def test_an_attestation_speaks_of_a_category_whose_cases_of_these_days_it_knows() -> None:
    record = make_record(
        make_case("2026-01-10", state="settled", result="upheld"),
        make_attestation("2026-01-01", "2026-01-31"),
    )

    counter = record.find_counter(day("2026-02-10"))

    assert counter.state == "clear"
    assert counter.since == day("2026-01-10")


def test_an_attestation_from_before_the_streak_says_nothing_of_it() -> None:
    record = make_record(JANUARY, make_case("2026-02-10", state="settled", result="upheld"))

    assert record.find_counter(day("2026-02-20")).state == "unconfirmed"


def test_days_that_nobody_confirmed_are_told() -> None:
    record = make_record(
        JANUARY, make_attestation("2026-02-05", "2026-02-20", "complaint"), FEBRUARY
    )
    partial = make_record(JANUARY, make_attestation("2026-02-05", "2026-02-20", "complaint"))

    assert record.find_counter(day("2026-03-01")).gaps == ()
    assert partial.find_counter(day("2026-03-01")).gaps == ((day("2026-02-01"), day("2026-02-04")),)


def test_orders_of_days_that_nobody_spoke_of_make_no_rate() -> None:
    """An attestation that does not say that there was no complaint bears no "0 complaints in 500 orders"."""
    record = make_record(
        make_attestation("2026-01-01", "2026-01-31", "violation", orders="500"),
        make_attestation("2026-02-01", "2026-02-28", "violation", "complaint", orders="100"),
        counts={"complaint": "upheld", "violation": "opened"},
    )

    rates = [
        record.find_counter(day("2026-03-01"), name).rate for name in ("complaint", "violation")
    ]

    assert [one and one.orders for one in rates] == [CountRange(100, 100), CountRange(600, 600)]


def test_a_rate_stands_beside_a_streak() -> None:
    """Cases and orders of the same days: attestations that reach further back than a year do not count."""
    record = make_record(
        make_attestation("2025-01-01", "2025-01-31", "complaint", orders="900 to 1000"),
        make_case("2026-01-10", state="settled", result="upheld"),
        make_attestation("2026-01-01", "2026-01-31", orders="120 to 150"),
        make_attestation("2026-02-01", "2026-02-28", "complaint", orders="100"),
        starts="2025-01-01",
    )

    rate = record.find_counter(day("2026-03-01")).rate

    assert rate is not None
    assert (rate.cases, rate.orders) == (1, CountRange(220, 250))
    assert (rate.first, rate.last) == (day("2026-01-01"), day("2026-02-28"))


def test_a_late_entry_is_marked() -> None:
    record = make_record(
        make_case("2026-02-10", day="2026-02-03"),
        make_case("2026-02-11", day="2026-02-03"),
    )

    assert [one.late_days for one in record.build_history(day("2026-03-01")).entries] == [0, 8]


def test_a_case_that_somebody_had_denied_is_marked() -> None:
    record = make_record(JANUARY, make_case("2026-02-01", day="2026-01-20"))

    assert record.list_recent_cases(day("2026-03-01"), 5)[0].breaks == "2026/0001"


def test_what_was_not_written_down_yet_is_not_known() -> None:
    record = make_record(JANUARY, make_case("2026-02-10", day="2026-02-01"))

    assert record.find_counter(day("2026-02-09")).state == "clear"
    assert record.find_counter(day("2026-02-10")).state == "open"
    assert [one.id for one in record.list_page_entries("2026", day("2026-02-09"))] == ["2026/0001"]


def test_a_correction_replaces_what_it_states() -> None:
    record = make_record(
        make_case("2026-02-10", day="2026-02-08"),
        make_entry(
            "correction", "2026-02-12", of="2026/0001", day="2026-02-05", text="A day too late."
        ),
        make_entry("update", "2026-02-15", of="2026/0001", state="settled", result="upheld"),
        make_attestation("2026-02-01", "2026-02-28", "complaint"),
        make_entry("correction", "2026-03-01", of="2026/0004", to="2026-02-20", text="Until then."),
    )
    history = record.build_history(day("2026-03-02"))

    case = history.cases[0]

    assert (case.opened, case.days_to_first_step, case.days_to_close) == (day("2026-02-05"), 10, 10)
    assert history.attestations[0].last == day("2026-02-20")


def test_an_opened_again_case_is_open() -> None:
    record = make_record(
        make_case("2026-02-10", state="settled", result="upheld"),
        make_entry("update", "2026-02-15", of="2026/0001", state="open", text="The crack is back."),
    )

    counter = record.find_counter(day("2026-02-16"))
    assert counter.state == "open"
    assert counter.open_cases[0].closed_on is None
    assert counter.open_cases[0].days_to_close is None


def test_complaints_are_added_up_by_quarter() -> None:
    counts = {"received": "2", "in_time": "1", "upheld": "1"}
    record = make_record(
        make_attestation("2026-01-01", "2026-01-31", complaints=counts),
        make_attestation("2026-02-01", "2026-02-28", complaints=counts),
        make_attestation("2026-03-20", "2026-04-10", complaints=counts),
    )

    found = record.list_complaint_periods(day("2026-05-01"))

    assert [
        (one.first, one.last, one.quarter, one.received, one.in_time, one.upheld) for one in found
    ] == [
        (day("2026-03-20"), day("2026-04-10"), 0, 2, 1, 1),
        (day("2026-01-01"), day("2026-02-28"), 1, 4, 2, 2),
    ]


def test_the_latest_word_of_a_source_on_a_category_counts() -> None:
    source = {"source": "Taobao", "url": "https://taobao.example/", "category": "violation"}
    record = make_record(
        make_entry("figure", "2026-01-05", as_of="2026-01-05", text="150 days", **source),
        make_entry("figure", "2026-02-05", as_of="2026-02-05", text="181 days", **source),
    )

    assert [str(one.entry.facts.text) for one in record.list_figures(day("2026-03-01"))] == [
        "181 days"
    ]


def test_a_year_with_many_entries_goes_on_on_further_pages() -> None:
    """And what stands on a page stays there."""
    few, many = (make_record(*[JANUARY] * count) for count in (200, 401))

    assert [page.slug for page in few.list_pages()] == ["2026"]
    assert [page.slug for page in many.list_pages()] == ["2026", "2026/2", "2026/3"]
    first = [one.id for one in many.list_page_entries("2026", day("2026-03-01"))]
    assert first == [one.id for one in few.list_page_entries("2026", day("2026-03-01"))]


def test_a_strip_shows_no_day_before_its_first() -> None:
    record = make_record(
        make_attestation("2025-01-01", "2026-01-31", "complaint"), starts="2025-01-01"
    )

    strip = record.draw_year(record.find_counter(day("2026-02-10")))

    assert [band.x for band in strip.confirmed] == [0]
    assert strip.before is None


def test_the_next_attestation_is_due() -> None:
    due = list(make_record(JANUARY).list_due_dates())

    assert [(one.last_day, one.loc) for one in due] == [(day("2026-03-10"), ("attest_every",))]
    assert due[0].what == "the attestation of the record, due on 2026-03-03"
    assert list(make_record().list_due_dates()) == []


@pytest.mark.parametrize(
    ("entries", "today", "told"),
    [
        ([JANUARY], "2026-03-10", []),
        ([JANUARY], "2026-03-11", ["nobody has confirmed the record since 2026-01-31"]),
        ([JANUARY, make_case("2026-02-20", state="settled")], "2026-03-11", []),
    ],
)
def test_the_owner_is_told_when_the_record_has_lapsed(
    entries: list[dict[str, Any]], today: str, told: list[str]
) -> None:
    """A build is the only thing that speaks to somebody who forgot."""
    problems = make_record(*entries).validate_fields(day(today))
    found = [one for one in problems if one.code == "record-lapsed"]

    assert [one.message.partition(",")[0] for one in found] == told
    assert all(one.notice for one in found)


def test_the_strip_ends_on_the_day_and_begins_a_year_before() -> None:
    record = make_record(JANUARY, make_case("2026-02-10"))

    strip = record.draw_year(record.find_counter(day("2026-03-01")))

    assert (strip.first, strip.last, len(strip.months)) == (
        day("2025-03-02"),
        day("2026-03-01"),
        12,
    )
    assert strip.before is not None
    assert strip.before.x == 0
    assert [band.x for band in strip.confirmed] == [round(305 * 1200 / 365, 1)]


def test_a_case_before_the_start_and_a_start_ahead_are_told() -> None:
    record = make_record(make_case("2025-12-31", state="settled", result="upheld"), JANUARY)
    problems = {one.code: one for one in record.validate_fields(day("2026-02-01")) if one.notice}
    before = [one.code for one in record.validate_fields(day("2025-12-31")) if one.notice]

    assert problems["record-starts"].loc == ("entries", "2025/0001", "day")
    assert "before the record starts (2026-01-01)" in problems["record-starts"].message
    assert "record-starts" in before
    assert "record-starts" not in [
        one.code for one in make_record(JANUARY).validate_fields(day("2026-02-01"))
    ]
