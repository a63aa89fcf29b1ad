"""Days of the record against a calendar of its own: the zones of many shops, leap days, clock changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from support.record_entries import make_attestation, make_record

from trustpages.kinds.record.counters import count_days, subtract_year

ZONES = (
    "Pacific/Kiritimati", "Pacific/Apia", "Pacific/Auckland", "Australia/Lord_Howe", "Asia/Tokyo",
    "Asia/Shanghai", "Asia/Kathmandu", "Asia/Kolkata", "Asia/Tehran", "Asia/Dubai", "Africa/Cairo",
    "Europe/Berlin", "Europe/London", "UTC", "Atlantic/Azores", "America/Sao_Paulo",
    "America/New_York", "America/Los_Angeles", "Pacific/Pago_Pago",
)  # fmt: skip
INSTANTS = [
    datetime.fromisoformat(f"{text}+00:00")
    for text in (
        "2024-02-28T23:59:59", "2024-02-29T00:00:00", "2024-02-29T12:00:00", "2024-02-29T23:59:59",
        "2024-03-01T00:00:00", "2024-12-31T23:59:59", "2025-01-01T00:00:00", "2025-02-28T23:30:00",
        "2025-03-30T00:59:59", "2025-03-30T01:00:00", "2025-10-26T00:59:59", "2025-10-26T01:00:00",
        "2025-11-02T05:59:59", "2025-11-02T06:00:00", "2025-12-31T10:00:00", "2025-12-31T14:00:00",
        "2026-01-01T09:59:59", "2026-03-08T09:59:59", "2026-03-08T10:00:00", "2026-03-29T01:00:00",
        "2026-06-15T15:15:00", "2026-06-15T18:30:00", "2028-02-29T11:59:59", "2100-03-01T00:00:00",
    )
]  # fmt: skip
STARTS = date(2023, 12, 31)
LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def count_by_hand(year: int, month: int, day: int) -> int:
    """Days since the year 1 by the rule of the Gregorian calendar, without the library's."""

    def is_leap(one: int) -> bool:
        return one % 4 == 0 and (one % 100 != 0 or one % 400 == 0)

    years = sum(366 if is_leap(one) else 365 for one in range(1, year))
    months = sum(LENGTHS[: month - 1]) + (is_leap(year) and month > 2)
    return years + months + day


@pytest.mark.parametrize("zone", ZONES)
@pytest.mark.parametrize("instant", INSTANTS, ids=str)
def test_days_are_counted_as_on_the_calendar_of_the_shop(instant: datetime, zone: str) -> None:
    local = instant.astimezone(ZoneInfo(zone))
    today = local.date()
    record = make_record(
        make_attestation("2023-12-31", str(today), "complaint"), starts=str(STARTS)
    )
    expected = count_by_hand(local.year, local.month, local.day) - count_by_hand(2023, 12, 31)

    counter = record.find_counter(today)

    assert (counter.days, counter.state) == (expected, "clear")
    assert counter.last_day == today + timedelta(days=38)


def test_there_are_as_many_instants_and_zones_as_promised() -> None:
    assert (len(INSTANTS), len(ZONES)) == (24, 19)
    assert all(one.tzinfo is UTC or one.utcoffset() == timedelta() for one in INSTANTS)


def test_a_day_that_has_not_come_counts_nothing() -> None:
    assert count_days(date(2026, 3, 1), date(2026, 2, 28)) == 0


def test_the_end_of_the_calendar_is_no_fault() -> None:
    """Whoever confirms the record once for ever is believed until the last day that there is."""
    record = make_record(
        make_attestation("2026-01-01", "2026-01-31", "complaint"), attest_every="9999 years"
    )

    assert [one.last_day for one in record.list_due_dates()] == [date.max]


def test_a_year_before_a_leap_day_is_the_last_of_february() -> None:
    assert subtract_year(date(2024, 2, 29)) == date(2023, 2, 28)
    assert subtract_year(date(2025, 2, 28)) == date(2024, 2, 28)
