"""What would stop a strict build on the first day of a notice is told on the day of writing."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_harness import DAY, spotless, trustpages

from trustpages import site_build
from trustpages.diagnostics import Problem
from trustpages.pipeline import find_pending_problems

NOTICE = """---
title: {title}
{summary}kind: delay
starts: {starts}
ends: 2026-12-31
effect: Parcels come later.
date_unknown: We do not know yet.
choices: [{{title: Wait, text: You pay nothing more.}}]
reviewed_on: 2026-11-01
---
{body}
"""
FIRST_DAY = "2026-12-05"


def _make_notice(
    name: str = "strike",
    *,
    title: str = "Strike",
    summary: str = "summary: A strike.\n",
    starts: str = FIRST_DAY,
    body: str = "",
) -> tuple[str, str]:
    text = NOTICE.format(title=title, summary=summary, starts=starts, body=body)
    return f"notices/{name}.md", text


def _write_shop(folder: Path, *notices: tuple[str, str]) -> Path:
    content = spotless(folder)
    (content / "notices").mkdir()
    for path, text in notices:
        (content / path).write_text(text, encoding="utf-8")
    return content


@pytest.mark.parametrize(
    ("notice", "code"),
    [
        (_make_notice(summary=""), "no-summary"),
        (_make_notice(title="Returns"), "same-title"),
        (_make_notice(body="See [this](returns.md#no-such-part)."), "broken-anchor"),
    ],
    ids=["no summary", "the title of another page", "a missing anchor"],
)
def test_a_fault_of_a_later_day_is_told_today_with_its_day(
    tmp_path: Path, notice: tuple[str, str], code: str
) -> None:
    content = _write_shop(tmp_path, notice)
    today = trustpages("check", content, "--strict", "--today", DAY)
    then = trustpages("check", content, "--strict", "--today", FIRST_DAY)

    assert (today.code, then.code) == (1, 1)
    assert f"(from {FIRST_DAY} on) [{code}]" in today.err
    assert f"[{code}]" in then.err
    assert " on) [" not in then.err


def test_a_good_notice_of_a_later_day_stops_nothing(tmp_path: Path) -> None:
    """Nor one that has the title of another that is over by then."""
    over = _make_notice("autumn", starts="2026-11-20")
    over = (over[0], over[1].replace("2026-12-31", "2026-12-01"))
    content = _write_shop(tmp_path, over, _make_notice())

    assert trustpages("check", content, "--strict", "--today", DAY).code == 0
    assert trustpages("check", content, "--strict", "--today", FIRST_DAY).code == 0


def test_a_fault_of_two_later_days_is_told_once(tmp_path: Path) -> None:
    content = _write_shop(
        tmp_path,
        _make_notice(summary=""),
        _make_notice("storm", title="Storm", starts="2026-12-07"),
    )
    result = trustpages("check", content, "--today", DAY)

    assert result.err.count("[no-summary]") == 1


def _break_home(content: Path) -> None:
    (content / "home.md").write_text("title: [\n", encoding="utf-8")


def _remove_page(content: Path) -> None:
    (content / "pages" / "sizes.md").unlink(missing_ok=True)


def _remove_theme(content: Path) -> None:
    shutil.rmtree(content.parent / "themes", ignore_errors=True)


@pytest.mark.parametrize("change", [_break_home, _remove_page, _remove_theme])
def test_a_later_day_is_of_the_files_that_were_read(
    change: Callable[[Path], None], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is changed while a shop is built is no fault of that build."""
    content = _write_shop(tmp_path, _make_notice(body="See [sizes](pages/sizes.md)."))
    page, theme = content / "pages" / "sizes.md", content.parent / "themes" / "own" / "theme.toml"
    for path in (page, theme):
        path.parent.mkdir(parents=True)
    page.write_text("---\ntitle: Sizes\nsummary: All.\nreviewed_on: 2026-11-01\n---\nAll.\n")
    theme.write_text('name = "own"\nextends = "counter"\n')
    settings = content / "site.yaml"
    settings.write_text(settings.read_text().replace("name: counter", "name: ./themes/own"))
    changes: list[Path] = []

    def find_after_change(*arguments: Any) -> tuple[Problem, ...]:
        change(content)
        changes.append(content)
        return find_pending_problems(*arguments)

    monkeypatch.setattr(site_build, "find_pending_problems", find_after_change)
    said = trustpages("check", content, "--strict", "--today", DAY)

    assert changes
    assert said.code == 0, said.err
