"""The line that a message hands over is pasted over the faulty one, and the next build accepts it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from support.shops import changed, with_line
from support.sites import find_faults

PASTED = re.compile(r"Put '([^']+)' ")


def _describe_faults(content: Path) -> str:
    return "".join(f"{problem}\n" for problem in find_faults(content))


@pytest.mark.parametrize(
    ("file", "line", "faulty"),
    [
        ("shipping.md", "cutoff: 12:00", "cutoff: 2pm"),
        ("shipping.md", "cutoff: 12:00", "cutoff: 14 Uhr"),
        ("shipping.md", "price: 2.20}", 'price: "2,20 €"}'),
        ("shipping.md", "price: 2.20}", "price: 1.000}"),
        ("shipping.md", "report_within: 30 days", "report_within: 30 Tage"),
        ("shipping.md", "transit: 1 to 2 business days", "transit: 1-2 Werktage"),
        ("shipping.md", "delivery_point: door", "delivery_point: door\n    tracked: ja"),
        (
            "shipping.md",
            "delivery_point: door",
            "delivery_point: door\n    insured_to: 1.000,00 EUR",
        ),
        ("shipping.md", "delivery_point: door", "delivery_point: door\n    insured_to: 50,-"),
        ("desk.md", "sunday: closed", "sunday: geschlossen"),
        ("desk.md", "monday: 09:00-13:00", "monday: 9-12 Uhr"),
        ("desk.md", "monday: 09:00-13:00", "monday: 24/7"),
        ("home.md", "reviewed_on: 2026-11-01", "reviewed_on: 1.11.2026"),
        ("home.md", "reviewed_on: 2026-11-01", "reviewed_on: 1 November 2026"),
        ("shop.yaml", "email: nora@", "phone: 021 496 THR3\nemail: nora@"),
    ],
)
def test_what_a_message_hands_over_is_accepted(
    file: str, line: str, faulty: str, tmp_path: Path
) -> None:
    message = _describe_faults(changed(tmp_path / "faulty", with_line(file, line, faulty)))
    handed_over = PASTED.search(message)
    assert handed_over, message
    key, _, value = handed_over[1].partition(": ")
    mended = re.sub(rf"{key}: [^}}\n]+", f"{key}: {value}", faulty)

    assert _describe_faults(changed(tmp_path / "mended", with_line(file, line, mended))) == ""
