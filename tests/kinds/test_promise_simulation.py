"""Promises against the days and hours of a shop: the first order that cannot be kept, or none."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from support.facts import facts, written

from trustpages.fields.disruptions import Disruption
from trustpages.kinds.promises import Promise
from trustpages.kinds.promises.failures import find_unkept_promises
from trustpages.kinds.promises.simulation import (
    PromiseFailure,
    choose_length,
    simulate_promise,
)
from trustpages.kinds.promises.timeline import PromiseSetting

MONDAY = date(2026, 11, 30)
DUBLIN = ZoneInfo("Europe/Dublin")
POST: dict[str, Any] = written("promises")["promises"]["post"]
EVERY_DAY = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]


def _ship(handling: str = "0 business days", **calendar: Any) -> Any:
    terms = written("shipping")
    zones = terms["zones"]
    rate = zones["ireland"]["rates"]["letter"] | {"handling": handling}
    zones = {"ireland": zones["ireland"] | {"rates": {"letter": rate}}}
    return facts("shipping", calendar=terms["calendar"] | calendar, zones=zones)


def _simulate(setting: PromiseSetting, **terms: Any) -> str | None:
    """The first order that is late, its end, and how long it takes; None if none is."""
    promise = Promise.model_validate(POST | terms)
    found: PromiseFailure | None = simulate_promise(promise, setting, MONDAY)
    if found is None:
        return None
    exact = "" if found.is_exact else "from "
    return (
        f"{found.ordered:%a %d %b %H:%M} {exact}{found.kept:%a %d %b %H:%M} "
        f"{found.count} {found.unit}"
    )


def test_24_hours_are_not_kept_over_a_weekend() -> None:
    """The cut-off is at 12:00; the first order of the week after it waits until Monday."""
    setting = PromiseSetting(DUBLIN, _ship())

    assert _simulate(setting, value="24 hours") == "Fri 04 Dec 12:01 from Mon 07 Dec 00:00 60 hours"


def test_24_hours_are_not_25() -> None:
    """What is ordered a minute after 16:00 is with the courier on the next day by 17:00."""
    week: dict[str, Any] = {"working_days": EVERY_DAY, "cutoff": "16:00"}
    setting = PromiseSetting(DUBLIN, _ship(handed_over_by="17:00", **week))

    assert _simulate(setting, value="25 hours", starts="order", stops="handed-to-carrier") == (
        "Wed 23 Dec 16:01 Mon 04 Jan 17:00 289 hours"
    )
    assert _simulate(setting, value="24 hours") == "Mon 30 Nov 16:01 Tue 01 Dec 17:00 25 hours"


@pytest.mark.parametrize(
    "terms",
    [
        {"value": "24 hours", "clock": "dispatch", "cutoff": "12:00"},
        {"value": "1 business day"},
        {"value": "24 hours", "stops": "told"},
        {"value": "24 hours", "starts": "stock-confirmed"},
        {"value": "1 hour", "stops": "answered", "starts": "request"},
    ],
)
def test_what_holds_or_is_not_stated_is_no_fault(terms: dict[str, str]) -> None:
    """Working days alone, days, and clocks that the shop starts or that no file of this shop knows."""
    assert _simulate(PromiseSetting(DUBLIN, _ship(handed_over_by="17:00")), **terms) is None


def test_a_clock_of_working_days_runs_all_day_long() -> None:
    setting = PromiseSetting(DUBLIN, _ship(handed_over_by="17:00"))

    assert _simulate(setting, value="24 hours", clock="dispatch") == (
        "Mon 30 Nov 12:01 Tue 01 Dec 17:00 29 hours"
    )


def test_midnight_is_the_end_of_the_day() -> None:
    setting = PromiseSetting(DUBLIN, _ship(working_days=EVERY_DAY, handed_over_by="24:00"))

    assert _simulate(setting, value="36 hours") == "Wed 23 Dec 12:01 Tue 05 Jan 00:00 300 hours"
    assert _simulate(setting, value="35 hours") == "Mon 30 Nov 12:01 Wed 02 Dec 00:00 36 hours"


def test_handling_takes_its_shortest_time() -> None:
    shipping = _ship("1 to 2 business days")

    assert _simulate(PromiseSetting(DUBLIN, shipping), value="2 business days") is None
    assert _simulate(PromiseSetting(DUBLIN, shipping), value="1 business day") == (
        "Mon 30 Nov 12:01 from Wed 02 Dec 00:00 2 business days"
    )


def test_a_notice_that_closes_dispatch_counts_and_one_without_end_does_not() -> None:
    week = _ship(working_days=EVERY_DAY, handed_over_by="23:59")
    closed = Disruption(
        "notices/move", date(2026, 12, 8), date(2026, 12, 9), closes=frozenset({"dispatch"})
    )
    until_further_notice = replace(closed, ends=None)
    one_zone = replace(closed, zones=("other",))

    def find(*disruptions: Disruption) -> str | None:
        return _simulate(PromiseSetting(DUBLIN, week, None, disruptions), value="37 hours")

    assert find(closed) == "Mon 07 Dec 12:01 Thu 10 Dec 23:59 84 hours"
    assert find(until_further_notice) is None
    assert find(one_zone) == "Wed 23 Dec 12:01 Mon 04 Jan 23:59 300 hours"


def test_no_order_of_a_day_on_which_none_are_taken() -> None:
    """Saturdays and Fridays are closed for orders, so that nobody waits over the weekend."""
    days = [date(2026, 12, 4), date(2026, 12, 5), date(2026, 12, 6)]
    closed = tuple(
        Disruption("notices/pause", day, day, closes=frozenset({"orders"})) for day in days
    )
    setting = PromiseSetting(DUBLIN, _ship(), None, closed)

    assert _simulate(setting, value="24 hours") == "Fri 11 Dec 12:01 from Mon 14 Dec 00:00 60 hours"


def test_the_hour_of_the_clock_change_counts() -> None:
    """Each day by 12:01, and in the night to 25 October a day has 25 hours."""
    shipping = _ship(
        working_days=EVERY_DAY,
        handed_over_by="12:01",
        holidays=[{"starts": "2020-12-25", "name": "Over"}],
    )

    assert _simulate(PromiseSetting(DUBLIN, shipping), value="24 hours") == (
        "Sat 30 Oct 12:01 Sun 31 Oct 12:01 25 hours"
    )
    assert _simulate(PromiseSetting(ZoneInfo("UTC"), shipping), value="24 hours") is None


def test_an_answer_waits_for_the_desk() -> None:
    setting = PromiseSetting(DUBLIN, None, facts("desk"))
    terms = {"starts": "request", "stops": "answered", "kind": "reply"}

    assert _simulate(setting, value="24 hours", **terms) == (
        "Fri 04 Dec 13:00 Mon 07 Dec 09:00 68 hours"
    )
    assert _simulate(setting, value="24 hours", clock="desk", **terms) is None
    assert _simulate(setting, value="1 business day", **terms) is None


def test_delivery_takes_its_shortest_way() -> None:
    """One business day at the least on the way, and couriers rest at the weekend."""
    setting = PromiseSetting(DUBLIN, _ship())
    terms = {"starts": "order", "stops": "delivered", "kind": "deliver"}

    assert _simulate(setting, value="48 hours", **terms) == (
        "Thu 03 Dec 12:01 from Mon 07 Dec 00:00 84 hours"
    )
    assert _simulate(setting, value="2 business days", **terms) is None
    assert _simulate(setting, value="1 business day", **terms) == (
        "Mon 30 Nov 12:01 from Wed 02 Dec 00:00 2 business days"
    )


@pytest.mark.parametrize(
    ("terms", "order", "end", "hint"),
    [
        (
            {"value": "24 hours"},
            "promises 24 hours, but an order of Friday 4 December 2026, 12:01 is handed over on",
            "Monday 7 December, 17:00: 77 hours later",
            "Write 'value: 1 business day'; or write 'clock: dispatch' and 'cutoff: 12:00' under it",
        ),
        (
            {"value": "1 day", "starts": "request"},
            "promises 1 day, but a request of Friday 4 December 2026, 17:01 is handed over on",
            "Monday 7 December, 17:00: 3 days later",
            "Write 'value: 1 business day'; or write 'clock: dispatch' under it, if its hours run",
        ),
    ],
)
def test_the_message_names_the_first_order_and_what_would_hold(
    terms: dict[str, str], order: str, end: str, hint: str
) -> None:
    promises = {"post": Promise.model_validate(POST | terms)}
    setting = PromiseSetting(DUBLIN, _ship(handed_over_by="17:00"))
    (found,) = find_unkept_promises(promises, setting, date(2026, 12, 4))

    assert found.message == f"'post' {order} {end}"
    assert found.hint.startswith(hint)
    assert found.loc == ("promises", "post", "value")


def test_a_date_alone_makes_no_promise_fail() -> None:
    """A holiday of a later year is seen on the day on which it is written, not a year before it comes."""
    later = {"starts": "2028-08-14", "ends": "2028-08-18", "name": "Summer"}
    setting = PromiseSetting(DUBLIN, _ship(working_days=EVERY_DAY, holidays=[later]))
    promises = {"post": Promise.model_validate(POST | {"value": "3 days"})}

    assert choose_length(setting, MONDAY) > 365
    assert len(find_unkept_promises(promises, setting, MONDAY)) == 1
    assert find_unkept_promises(promises, setting, date(2028, 8, 18)) == ()
