"""The ways in which a shop sends parcels, and the days on which they are handed over."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from trustpages.fields.durations import DurationRange
from trustpages.kinds.promises.timeline import PromiseSetting
from trustpages.kinds.shipping.calendar import (
    DAYS_PER_UNIT,
    RouteCalendar,
    select_route_disruptions,
)


@dataclass(frozen=True, slots=True)
class Route:
    """A way of sending: the shortest time until hand-over, and the calendar and time of the way."""

    handling: DurationRange
    transit: DurationRange
    calendar: RouteCalendar


def list_routes(setting: PromiseSetting) -> tuple[Route, ...]:
    """The ways of sending, the fastest first, each once."""
    shipping = setting.shipping
    if shipping is None:
        return ()
    routes: list[Route] = []
    for zone_name, zone in shipping.zones.items():
        for method, rate in zone.rates.items():
            touching = select_route_disruptions(setting.disruptions, zone_name, method)
            route = Route(rate.handling, rate.transit, RouteCalendar(shipping.calendar, touching))
            if route not in routes:
                routes.append(route)
    return tuple(routes)


def select_quickest(routes: tuple[Route, ...]) -> tuple[Route, ...]:
    """Of each unit in which handling is counted, the route that takes the least of it."""
    quickest: dict[str, Route] = {}
    for route in routes:
        found = quickest.setdefault(route.handling.unit, route)
        if route.handling.least < found.handling.least:
            quickest[route.handling.unit] = route
    return next(((one,) for one in quickest.values() if one.handling.least == 0), None) or tuple(
        quickest.values()
    )


def find_day(days: tuple[int, ...], index: int) -> int | None:
    """The first of the days from a day on."""
    place = bisect_left(days, index)
    return days[place] if place < len(days) else None


def add_handling(days: tuple[int, ...], index: int | None, handling: DurationRange) -> int | None:
    """The day of hand-over, so many days at the least after one of the days."""
    if index is None:
        return None
    if handling.unit == "business days":
        place = bisect_left(days, index) + handling.least
        return days[place] if place < len(days) else None
    return find_day(days, index + handling.least * DAYS_PER_UNIT[handling.unit])
