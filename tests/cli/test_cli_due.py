"""`due` says what will lapse, when and where; a build counts it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_harness import spotless, trustpages

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
