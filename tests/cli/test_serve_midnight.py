"""At midnight in the shop's time zone the preview is built anew, unless somebody chose the day."""

from __future__ import annotations

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from trustpages.cli import run_preview
from trustpages.cli.run_preview import PreviewClock

ZONE = ZoneInfo("Europe/London")


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The instants that the clock says from now on, the last one for ever."""
    instants = [datetime(2026, 6, 10, 12, tzinfo=UTC)]

    def now(day: date | None, _: object) -> date | datetime:
        return day or instants[-1]

    monkeypatch.setattr(run_preview, "get_build_time", now)
    return instants


def test_it_is_overdue_once_after_each_midnight_of_the_shop(clock: list[datetime]) -> None:
    calendar = PreviewClock(None)
    assert not calendar.has_day_changed()
    calendar.record_build(date(2026, 6, 10), ZONE)

    said = []
    for hour in (20, 22, 23, 23):
        clock.append(datetime(2026, 6, 10, hour, 30, tzinfo=UTC))
        said.append(calendar.has_day_changed())

    assert said == [False, False, True, False]


def test_a_chosen_day_never_ends(clock: list[datetime]) -> None:
    calendar = PreviewClock(date(2026, 12, 24))
    calendar.record_build(date(2026, 12, 24), ZONE)
    clock.append(datetime(2027, 1, 1, tzinfo=UTC))

    assert not calendar.has_day_changed()
