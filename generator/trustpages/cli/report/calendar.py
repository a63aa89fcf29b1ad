"""What is due as an iCalendar file (RFC 5545), for the calendars of telephones and computers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from hashlib import sha256

from icalendar import Alarm, Calendar, Event

from trustpages.diagnostics import DueDate

ALARM_DAYS = 7
"""So many days before each day the calendar reminds of it."""


def format_calendar(due: Iterable[DueDate], shop: str, today: date) -> bytes:
    """An event of a whole day for each date that is due, with an alarm; the same input gives the same bytes.

    The identity of an event is its file and what it is about, so a later export moves it instead of adding
    a second one.
    """
    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", "-//trustpages//due//EN")
    calendar.add("x-wr-calname", f"{shop}: due")
    for one in due:
        calendar.add_component(_make_event(one, shop, today))
    return bytes(calendar.to_ical())


def _make_event(due: DueDate, shop: str, today: date) -> Event:
    event = Event()
    event.add("uid", f"{_compute_identity(due)}@trustpages")
    event.add("dtstamp", datetime.combine(today, time(), UTC))
    event.add("dtstart", due.last_day)
    event.add("dtend", due.last_day + timedelta(days=1))
    event.add("summary", f"{shop}: {due.what}")
    place = f"{due.place.file}:{due.place.line}"
    event.add("description", f"From the next day on: {due.effect}. {due.hint}\n{place}")
    event.add("transp", "TRANSPARENT")
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", due.what)
    alarm.add("trigger", timedelta(days=-ALARM_DAYS))
    event.add_component(alarm)
    return event


def _compute_identity(due: DueDate) -> str:
    return sha256(f"{due.place.file}\0{due.what}".encode()).hexdigest()[:32]
