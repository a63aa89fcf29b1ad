"""Lines of the report: written, read back, and refused where they were cut."""

from __future__ import annotations

import json

import pytest

from trustpages.batch.shop_record import ShopRecord, ShopState, parse_record, serialize_record
from trustpages.diagnostics import Place, Problem

PROBLEM = Problem(
    "unknown-field", "'x' is no price", Place("shops/a/content/shipping.md", 3, 5, "p: x")
)
RECORD = ShopRecord(
    "größe ✓",
    "built",
    (PROBLEM, PROBLEM),
    12,
    40,
    123_456,
    0.25,
    "aa",
    "bb",
    ShopState("p", "f", "2026-11-22", "Europe/Berlin", ("content", "themes"), "s", "t"),
)


def test_a_record_comes_back_as_it_was() -> None:
    assert parse_record(serialize_record(RECORD)) == RECORD


def test_a_line_counts_findings_by_rule() -> None:
    assert json.loads(serialize_record(RECORD))["rules"] == {"unknown-field": 2}


def test_a_record_is_one_line() -> None:
    record = ShopRecord("a", "failed", (Problem("x", "two\nlines", Place("a\nb")),))

    assert "\n" not in serialize_record(record)


LINE = serialize_record(RECORD)


@pytest.mark.parametrize("length", range(0, len(LINE) - 1, 40))
def test_a_line_that_was_cut_is_none(length: int) -> None:
    assert parse_record(LINE[:length]) is None


@pytest.mark.parametrize(
    ("field", "value"),
    [("format", 0), ("status", "fine"), ("state", None), ("problems", 3), ("state", {"day": ""})],
)
def test_a_line_of_another_shape_is_none(field: str, value: object) -> None:
    assert parse_record(json.dumps({**json.loads(LINE), field: value})) is None
