"""`due` says what will lapse, when and where; a build counts it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from cli_harness import spotless, trustpages
from icalendar import Calendar

LINES = (
    "---\ntitle: Mae Quill\nsummary: Who this is.\nreviewed_on: 2026-11-01\nrole: Desk\nlanguages: [en]\n"
    "consent: {given_on: 2026-02-01, covers: [name], review_by: 2026-12-31}\n---\n"
)
PERSON = ("staff/mae.md", LINES)
LINE = 7


@pytest.mark.parametrize(("today", "is_due"), [("2026-12-01", True), ("2026-11-30", False)])
def test_what_lapses_within_thirty_days_is_named_with_its_line(
    today: str,
    is_due: bool,  # noqa: FBT001
    tmp_path: Path,
) -> None:
    content = spotless(tmp_path, PERSON)
    said = trustpages("due", content, "--today", today)

    assert (said.code, said.err) == (0, "")
    heading = (
        f"2026-12-31 (in 30 days)\n  {content}/staff/mae.md:{LINE}: the consent of Mae Quill\n"
    )
    assert (heading in said.out) is is_due
    assert ("Ask again" in said.out) is is_due


def test_the_days_can_be_chosen(tmp_path: Path) -> None:
    content = spotless(tmp_path, PERSON)

    assert "Mae" in trustpages("due", content, "--today", "2026-12-30", "--days", "1").out
    assert trustpages("due", content, "--today", "2026-12-30", "--days", "0").out == (
        "Nothing lapses within no days from 2026-12-30 on.\n"
    )
    assert "2026-12-31 (today)" in trustpages("due", content, "--today", "2026-12-31").out


def test_what_is_over_is_no_longer_due(tmp_path: Path) -> None:
    content = spotless(tmp_path, PERSON)

    assert "Mae" not in trustpages("due", content, "--today", "2027-01-01").out


def test_content_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    said = trustpages("due", spotless(tmp_path, ("home.md", "lead: nothing else\n")))

    assert said.code == 1
    assert "home.md" in said.err


def test_a_build_counts_what_is_due_and_reports_each(tmp_path: Path) -> None:
    content, report = spotless(tmp_path, PERSON), tmp_path / "report.json"
    said = trustpages("check", content, "--strict", "--today", "2026-12-10", "--report", report)

    assert said.code == 0
    assert "Due           1 thing within 30 days, first:" in said.err
    assert f"2026-12-31: the consent of Mae Quill ({content}/staff/mae.md:{LINE})" in said.err
    (due,) = json.loads(report.read_text(encoding="utf-8"))["due"]
    assert (due["last_day"], due["line"]) == ("2026-12-31", LINE)
    assert due["effect"].startswith("the page says only that it is no longer shown")


def test_a_strict_release_passes_the_day_after(tmp_path: Path) -> None:
    content, output = spotless(tmp_path, PERSON), tmp_path / "output"
    flags = ("--strict", "--release", "-d", output, "-q")
    trustpages("build", content, "--today", "2026-12-31", *flags)
    manifest = output / ".trustpages-manifest.json"
    said = trustpages("build", content, "--today", "2027-01-01", "--former", manifest, *flags)

    assert said.code == 0, said.err
    assert "Mae" not in (output / "staff/mae/index.html").read_text(encoding="utf-8")


REVIEWED = (
    "questions/opened.md",
    "---\ntitle: May I open it?\nstage: after\nreview_by: 2026-12-20\n---\nYes.\n",
)
QUESTIONS = (
    "questions.md",
    "---\ntitle: Asked\nsummary: What is asked.\nreviewed_on: 2026-11-01\nreview_by: 2026-12-05\n---\n",
)


def test_a_day_to_look_again_is_named_for_pages_and_for_parts(tmp_path: Path) -> None:
    content = _ask(tmp_path)
    said = trustpages("due", content, "--today", "2026-12-01")

    assert f"  {content}/questions.md:5: the page 'Asked'\n" in said.out
    assert f"  {content}/questions/opened.md:4: 'May I open it?'\n" in said.out


def test_a_day_to_look_again_that_is_over_stops_nothing_and_is_told(tmp_path: Path) -> None:
    content = _ask(tmp_path)
    said = trustpages("check", content, "--strict", "--today", "2026-12-06")

    assert said.code == 0, said.err
    assert (
        f"{content}/questions.md:5:12: the page 'Asked' was to be looked at again by 2026-12-05"
        in said.err
    )
    assert "May I open it?' was" not in said.err


def test_the_calendar_has_an_event_for_each_day_that_moves_with_it(tmp_path: Path) -> None:
    content, file = spotless(tmp_path, PERSON, QUESTIONS), tmp_path / "due.ics"
    said = trustpages("due", content, "--today", "2026-12-01", "--ics", file, "--days", "30")
    first = _read_calendar(file)
    (content / "questions.md").write_text(QUESTIONS[1].replace("12-05", "12-15"))
    trustpages("due", content, "--today", "2026-12-02", "--ics", file, "--days", "30")
    second = _read_calendar(file)

    assert (said.code, said.err) == (0, "")
    assert f"{file}: 2 reminders" in said.out
    assert _list_events(first) == [
        (date(2026, 12, 5), "Plain Threads: the page 'Asked'"),
        (date(2026, 12, 31), "Plain Threads: the consent of Mae Quill"),
    ]
    assert _list_events(second)[0] == (date(2026, 12, 15), "Plain Threads: the page 'Asked'")
    assert _list_identities(first) == _list_identities(second)
    assert all(line <= 75 for line in map(len, file.read_bytes().split(b"\r\n")))
    (event, *_) = second.events
    assert event.alarms.times[0].trigger == date(2026, 12, 8)
    assert "Read it, put right" in str(event.get("description"))


def test_a_calendar_reaches_beyond_a_year_and_the_list_a_month(tmp_path: Path) -> None:
    later = (PERSON[0], LINES.replace("2026-12-31", "2027-12-31"))
    content, file = spotless(tmp_path, later), tmp_path / "due.ics"
    said = trustpages("due", content, "--today", "2026-12-01", "--ics", file)

    assert said.out.startswith("Nothing lapses within 30 days")
    assert "Plain Threads: the consent of Mae Quill" in file.read_text(encoding="utf-8")


def test_a_calendar_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    said = trustpages("due", spotless(tmp_path), "--ics", tmp_path / "no" / "due.ics")

    assert said.code == 1
    assert "no such file or directory" in said.err


def test_the_page_of_a_ci_run_lists_what_is_due(tmp_path: Path) -> None:
    content, page = spotless(tmp_path, PERSON, QUESTIONS), tmp_path / "summary.md"
    trustpages("check", content, "--today", "2026-12-04", "--summary", page)
    text = page.read_text(encoding="utf-8")

    assert "### Due within 30 days\n\n* **2026-12-05**: the page 'Asked'." in text
    assert "* **2026-12-31**: the consent of Mae Quill." in text


def _list_events(calendar: Calendar) -> list[tuple[date, str]]:
    return [(event.start, str(event.get("summary"))) for event in calendar.events]


def _list_identities(calendar: Calendar) -> list[str]:
    return [str(event.get("uid")) for event in calendar.events]


def _read_calendar(file: Path) -> Calendar:
    calendar = Calendar.from_ical(file.read_bytes())
    assert isinstance(calendar, Calendar)
    return calendar


def _ask(folder: Path) -> Path:
    """A shop with a page of questions, both with a day to look at them again."""
    content = spotless(folder, QUESTIONS)
    path = content / REVIEWED[0]
    path.parent.mkdir()
    path.write_text(REVIEWED[1], encoding="utf-8")
    return content
