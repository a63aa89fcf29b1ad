"""What notices change: dates that move with a reason, hours that close, and nothing for other routes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.facts import SETTING, facts, fault, written
from support.shops import TODAY

from trustpages.fields.datetime_fields import CLOSED, WEEKDAYS
from trustpages.fields.disruptions import ClosedPart, Disruption, Disruptions
from trustpages.fields.durations import DurationRange
from trustpages.kinds.shipping.calendar import (
    DeliveryCalendar,
    DeliveryEstimate,
    RouteCalendar,
    estimate_delivery,
    estimate_week,
    select_route_disruptions,
)

MONDAY = date(2026, 11, 23)
DAY = timedelta(days=1)
CALENDAR = DeliveryCalendar.model_validate(
    {
        "working_days": ["monday", "tuesday", "wednesday", "thursday", "friday"],
        "cutoff": "14:00",
        "holidays": [{"starts": "2026-12-25", "name": "Christmas"}],
    }
)
DISPATCH: frozenset[ClosedPart] = frozenset({"dispatch"})


def _business(least: int, most: int) -> DurationRange:
    return DurationRange(least, most, "business days")


def _closed(first: date, last: date | None, *parts: ClosedPart) -> Disruption:
    return Disruption("notices/closed", first, last, closes=frozenset(parts or ("dispatch",)))


def _slow(first: date, last: date, least: int, most: int, name: str = "slow") -> Disruption:
    return Disruption(f"notices/{name}", first, last, adds=_business(least, most))


def _estimate(ordered: date, *disruptions: Disruption, late: bool = False) -> DeliveryEstimate:
    """Handed over on the same day, one or two business days on the way."""
    route = RouteCalendar(CALENDAR, disruptions)
    found = estimate_delivery(route, ordered, _business(0, 0), _business(1, 2), late=late)
    assert found
    return found


def test_a_closure_holds_back_what_is_handed_over_and_not_what_is_on_its_way() -> None:
    found = _estimate(MONDAY, _closed(MONDAY + DAY, MONDAY + 3 * DAY))

    assert (found.dispatched, found.latest, found.reasons) == (MONDAY, MONDAY + 2 * DAY, ())


def test_an_order_in_a_closure_leaves_after_it_and_says_why() -> None:
    closed = _closed(MONDAY, MONDAY + 3 * DAY)
    found = _estimate(MONDAY, closed)

    assert (found.dispatched, found.earliest) == (date(2026, 11, 27), date(2026, 11, 30))
    assert found.reasons == (closed,)


def test_a_delay_counts_for_parcels_that_are_handed_over_in_its_days() -> None:
    slow = _slow(MONDAY, MONDAY, 1, 3)

    assert _estimate(MONDAY, slow).reasons == (slow,)
    assert _estimate(MONDAY, slow).earliest == MONDAY + 2 * DAY
    assert _estimate(MONDAY, slow).latest == MONDAY + 7 * DAY
    assert _estimate(MONDAY, slow, late=True).reasons == ()


def test_of_two_delays_the_larger_counts_and_closures_unite() -> None:
    small, large = _slow(MONDAY, MONDAY, 1, 1), _slow(MONDAY, MONDAY, 2, 3, "large")
    assert _estimate(MONDAY, small, large) == _estimate(MONDAY, large)

    first, second = _closed(MONDAY, MONDAY + DAY), _closed(MONDAY + DAY, MONDAY + 2 * DAY)
    both = _estimate(MONDAY, first, second)
    assert (both.dispatched, both.reasons) == (MONDAY + 3 * DAY, (first, second))


def test_two_closures_of_the_same_days_are_both_the_reason() -> None:
    one, other = _closed(MONDAY, MONDAY + DAY), _closed(MONDAY, MONDAY + DAY)

    assert _estimate(MONDAY, one, other).reasons == (one, other)


def test_a_closure_on_days_without_work_moves_nothing() -> None:
    saturday = MONDAY + 5 * DAY

    assert _estimate(saturday, _closed(saturday, saturday + DAY)).reasons == ()


def test_no_orders_no_row_and_no_end_no_day() -> None:
    closed = _closed(MONDAY, MONDAY + DAY, "orders")
    week = estimate_week(
        RouteCalendar(CALENDAR, (closed,)), MONDAY, _business(0, 0), _business(1, 1)
    )
    assert min(one.ordered for one in week) == MONDAY + 2 * DAY

    forever = RouteCalendar(CALENDAR, (_closed(MONDAY, None),))
    assert list(estimate_week(forever, MONDAY, _business(0, 0), _business(1, 1))) == []


@pytest.mark.parametrize(
    ("count", "zones", "methods"),
    [(1, (), ()), (1, ("here",), ("parcel",)), (0, ("there",), ()), (0, ("here",), ("pallet",))],
)
def test_other_routes_are_not_touched(
    count: int, zones: tuple[str, ...], methods: tuple[str, ...]
) -> None:
    closed = Disruption("notices/x", MONDAY, None, zones, methods, closes=DISPATCH)

    assert len(select_route_disruptions((closed,), "here", "parcel")) == count


@st.composite
def _disruptions(draw: st.DrawFn) -> Disruptions:
    made = []
    for _ in range(draw(st.integers(0, 3))):
        first = MONDAY + draw(st.integers(-3, 20)) * DAY
        last = first + draw(st.integers(0, 9)) * DAY
        if draw(st.booleans()):
            made.append(_closed(first, last))
        else:
            least = draw(st.integers(0, 3))
            made.append(_slow(first, last, least, least + draw(st.integers(0, 2))))
    return tuple(made)


def _count(day: date, count: int, free: set[date]) -> date:
    """So many days later, days in `free` not counted."""
    while count:
        day += DAY
        count -= day not in free
    return day


@given(_disruptions(), st.integers(0, 20), st.booleans(), st.integers(0, 3), st.integers(0, 4))
def test_a_day_by_day_count_comes_to_the_same_dates(
    disruptions: Disruptions,
    offset: int,
    late: bool,  # noqa: FBT001
    handling: int,
    transit: int,
) -> None:
    days = [MONDAY + number * DAY for number in range(200)]
    rest = {day for day in days if day.weekday() > 4 or day == date(2026, 12, 25)}
    shut = {day for one in disruptions if one.closes for day in days if one.covers_day(day)}
    start = MONDAY + (offset + late) * DAY
    while start in rest | shut:
        start += DAY
    handed_over = _count(start, handling, rest | shut)
    delays = [
        (one.adds.most, one.adds.least)
        for one in disruptions
        if one.adds and one.covers_day(handed_over)
    ]
    most, least = max(delays, default=(0, 0))

    route = RouteCalendar(CALENDAR, disruptions)
    spans = _business(handling, handling), _business(transit, transit)
    found = estimate_delivery(route, MONDAY + offset * DAY, *spans, late=late)

    assert found
    assert found.dispatched == handed_over
    assert found.earliest == _count(handed_over, transit + least, rest)
    assert found.latest == _count(handed_over, transit + most, rest)


NOTICE = {
    "kind": "closure",
    "starts": "2026-11-22",
    "ends": "2026-11-30",
    "effect": "Closed.",
    "choices": [{"title": "Wait", "text": "Wait."}],
}


def test_a_notice_without_days_of_its_effect_takes_its_own() -> None:
    (made,) = facts("notice", **NOTICE, affects={"closes": "everything"}).list_disruptions(
        "notices/a"
    )

    assert (made.starts, made.ends) == (date(2026, 11, 22), date(2026, 11, 30))
    assert made.closes == {"orders", "dispatch", "desk", "line", "places"}


def test_a_notice_that_changes_nothing_is_no_disruption() -> None:
    assert facts("notice", **NOTICE).list_disruptions("notices/a") == ()
    assert facts("notice", **NOTICE, affects={"zones": ["a"]}).list_disruptions("notices/a") == ()


def test_only_parts_of_a_shop_can_be_closed() -> None:
    assert "closes" in fault("notice", **NOTICE, affects={"closes": ["heart"]})
    assert "closes" in fault("notice", **NOTICE, affects={"closes": []})


WEEK = dict.fromkeys(WEEKDAYS, "09:00-17:00")
SHORT = {"starts": "2026-11-30", "hours": "09:00-13:00", "reason": "Stocktaking"}
SHUT = {"starts": "2026-12-25", "ends": "2026-12-26", "hours": "closed", "reason": "Christmas"}
PHONE = {
    "kind": "phone", "label": "Call", "phone": "+353 1 496 0123", "languages": ["en"], "cost": "Free",
    "first_reply": "1 hour",
}  # fmt: skip


def _list_days(specials: tuple[object, ...]) -> list[str]:
    return [f"{one.starts}/{one.ends} {len(one.hours.ranges)}" for one in specials]  # type: ignore[attr-defined]


def test_a_channel_with_hours_of_its_own_takes_over_closed_days_only() -> None:
    """The telephone that is closed on Mondays is not answered on the Monday of the stocktaking."""
    channels = {"own": {**PHONE, "hours": WEEK}, "same": PHONE}
    desk = facts("desk", hours={"week": WEEK, "exceptions": [SHUT, SHORT]}, channels=channels)

    def list_days(name: str) -> list[str]:
        return _list_days(desk.list_special_hours(TODAY, (), desk.channels[name]))

    assert list_days("own") == ["2026-12-25/2026-12-26 0"]
    assert list_days("same") == ["2026-11-30/2026-11-30 1", "2026-12-25/2026-12-26 0"]


def test_a_channel_says_its_own_exceptions_first() -> None:
    own = {"starts": "2026-12-26", "hours": "10:00-12:00", "reason": "Emergencies"}
    channels = {"own": {**PHONE, "hours": WEEK, "exceptions": [own]}}
    desk = facts("desk", hours={"week": WEEK, "exceptions": [SHUT]}, channels=channels)

    assert _list_days(desk.list_special_hours(TODAY, (), desk.channels["own"])) == [
        "2026-12-25/2026-12-25 0",
        "2026-12-26/2026-12-26 1",
    ]


def test_a_closure_by_notice_stands_above_all() -> None:
    desk = facts("desk", hours={"week": WEEK, "exceptions": [SHORT]})
    closed = _closed(date(2026, 11, 30), date(2026, 12, 1), "desk")

    (special,) = desk.list_special_hours(TODAY, (closed,))
    assert (special.hours, special.notice) == (CLOSED, "notices/closed")


def test_machines_read_the_same_hours_and_no_day_twice() -> None:
    desk = facts("desk", hours={"week": WEEK, "exceptions": [SHORT]}, channels={"same": PHONE})
    closed = _closed(date(2026, 11, 30), None, "desk")
    setting = replace(SETTING, disruptions=(closed,))
    (point,) = desk.describe_organization(setting)["contactPoint"]

    dated = [one for one in point["hoursAvailable"] if "validFrom" in one]
    assert [(one["validFrom"], one["opens"], one["closes"]) for one in dated] == [
        ("2026-11-30", "00:00", "00:00")
    ]
    assert "validThrough" not in dated[0]


def _describe_service(*disruptions: Disruption) -> dict[str, Any]:
    setting = replace(SETTING, disruptions=disruptions)
    described = facts("shipping").describe_organization(setting)["hasShippingService"]
    return dict(described[0])


def _read_days(service: dict[str, Any]) -> tuple[int, int] | None:
    condition = service["shippingConditions"][0]
    if "transitTime" not in condition:
        return None
    duration = condition["transitTime"]["duration"]
    return duration["minValue"], duration["maxValue"]


def test_machines_read_the_delay_of_today_and_no_hour_of_a_closed_dispatch() -> None:
    """A time on the way that cannot be added up is not stated."""
    slow = replace(_slow(TODAY, TODAY, 1, 3), zones=("ireland",))
    usual = _read_days(_describe_service())
    assert usual
    assert _read_days(_describe_service(slow)) == (usual[0] + 1, usual[1] + 3)
    assert _read_days(_describe_service(replace(slow, starts=TODAY + DAY, ends=None))) == usual
    weeks = replace(slow, adds=DurationRange(1, 1, "weeks"))
    assert _read_days(_describe_service(weeks)) is None

    assert "handlingTime" in _describe_service()
    assert "handlingTime" not in _describe_service(_closed(TODAY, TODAY))


def test_the_complaint_line_follows_the_desk_only_where_it_has_no_hours() -> None:
    desk = facts("desk", hours={"week": WEEK, "exceptions": [SHORT]})
    line = written("complaints")["line"]
    own = facts("complaints", line={**line, "hours": WEEK, "exceptions": [SHUT]})
    same = facts("complaints", line={name: line[name] for name in line if name != "hours"})
    closed = (_closed(date(2026, 12, 1), date(2026, 12, 1), "desk"),)

    assert _list_days(own.list_special_hours(TODAY, closed, desk)) == ["2026-12-25/2026-12-26 0"]
    assert _list_days(same.list_special_hours(TODAY, closed, desk)) == [
        "2026-11-30/2026-11-30 1",
        "2026-12-01/2026-12-01 0",
    ]


def test_exceptions_must_not_contradict_each_other() -> None:
    other = {"starts": "2026-12-26", "hours": "10:00-12:00", "reason": "Open after all"}
    same = {"starts": "2026-12-26", "hours": "closed", "reason": "Boxing Day"}

    told = fault("desk", hours={"week": WEEK, "exceptions": [other, SHUT]})
    assert "2026-12-26 stands in two exceptions with different hours" in told
    assert not fault("desk", hours={"week": WEEK, "exceptions": [same, SHUT]})
