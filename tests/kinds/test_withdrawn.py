"""A withdrawn page says what was here, since when it is gone and why, and nothing else."""

from __future__ import annotations

from typing import Any

from support.facts import SETTING, facts, fault, flaws

TOMBSTONE: dict[str, Any] = {
    "title": "Gift wrapping",
    "withdrawn": "2026-09-01",
    "why": "The paper tore.",
}


def test_a_tombstone_needs_no_more_than_three_lines() -> None:
    made = facts("withdrawn", **TOMBSTONE)

    assert (made.title, str(made.withdrawn), made.why) == (
        "Gift wrapping",
        "2026-09-01",
        "The paper tore.",
    )
    assert made.instead is None
    assert flaws("withdrawn", **TOMBSTONE) == []


def test_a_tombstone_without_a_reason_is_none() -> None:
    assert "why" in fault("withdrawn", **{**TOMBSTONE, "why": None})


def test_the_facts_of_the_former_page_are_refused() -> None:
    assert "Extra inputs" in fault("withdrawn", **TOMBSTONE, role="Service desk")


def test_the_summary_of_the_former_page_is_refused() -> None:
    found = flaws("withdrawn", **TOMBSTONE, summary="Lin Mei lays mosaics.")

    assert found == [("withdrawn-remains", "summary")]


def test_machines_are_told_nothing_of_it() -> None:
    made = facts("withdrawn", **TOMBSTONE)

    assert made.describe_organization(SETTING) == {}
    assert made.describe_entities(SETTING) == ()


def test_the_former_name_of_a_withdrawn_page_leads_to_it() -> None:
    assert facts("withdrawn", **TOMBSTONE, aliases=["wrapping"]).aliases == ("wrapping",)
