"""Pages of a shop for one country, prices by number, and the sign before a notice."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, plan_shop, with_line

COUNTED = """by: items
        tiers:
          - {minimum: 0, below: 2, price: 3}
          - {minimum: 2, below: 3, price: 4}
          - {minimum: 3, below: 5, price: 5}
          - {minimum: 5, below: 9, price: 6}
          - {minimum: 9, price: 0}"""
TIERS = "tiers:\n          - {minimum: 0, price: 2.20}"
WEIGHED = """by: weight
        tiers:
          - {minimum: 0, below: 2, price: 3}
          - {minimum: 2, below: 3, price: 4}
          - {minimum: 3, price: 5}"""


def _read(folder: Path, path: str, *files: tuple[str, str]) -> str:
    return plan_shop(changed(folder, *files)).files[PurePosixPath(path)].decode()


def _list_bands(page: str) -> list[str]:
    table = page.partition('class="prices"')[2].partition("</table>")[0]
    rows = table.split('<tr><th scope="row">')[1:]
    return [row.partition("</th>")[0] for row in rows]


@pytest.mark.parametrize(
    ("tiers", "bands"),
    [
        (COUNTED, ["1 item", "2 items", "3 or 4 items", "5 to 8 items", "from 9 items"]),
        (WEIGHED, ["under 2 kg", "2 kg to under 3 kg", "from 3 kg"]),
    ],
    ids=["items", "weight"],
)
def test_a_price_by_number_speaks_of_whole_goods(
    tmp_path: Path, tiers: str, bands: list[str]
) -> None:
    page = _read(tmp_path, "shipping/index.html", with_line("shipping.md", TIERS, tiers))

    assert _list_bands(page) == bands


def test_a_shop_for_one_country_speaks_of_no_other(tmp_path: Path) -> None:
    shipping = _read(tmp_path, "shipping/index.html")
    returns = _read(tmp_path, "returns/index.html")

    assert "All prices</a>" in shipping
    assert "All countries" not in shipping
    assert "your country" not in returns
    assert "<caption>Days to send goods back</caption>" in returns


WINDOW = "{countries: [IE], statutory: 14 days, counted_from: delivery}"


@pytest.mark.parametrize(
    ("window", "heads", "span"),
    [
        (WINDOW, ["Orders from", "By law"], 2),
        (WINDOW.replace("statutory", "voluntary"), ["Orders from", "From us"], 2),
        (
            WINDOW.replace("14 days", "14 days, voluntary: 30 days"),
            ["Orders from", "By law", "From us"],
            3,
        ),
    ],
    ids=["law", "shop", "both"],
)
def test_a_column_without_content_is_left_out(
    tmp_path: Path, window: str, heads: list[str], span: int
) -> None:
    law = with_line("returns.md", WINDOW, window.replace("}", ", law: The Act}"))
    page = _read(tmp_path, "returns/index.html", law)
    table = page.partition('<table class="windows">')[2].partition("</table>")[0]

    assert [one.partition("<")[0] for one in table.split('<th scope="col">')[1:]] == heads
    assert f'colspan="{span}"' in table
    assert "–" not in table


def test_several_countries_are_spoken_of(tmp_path: Path) -> None:
    two = with_line("returns.md", WINDOW, f"{WINDOW}\n  - {{countries: [DE], voluntary: 30 days}}")
    page = _read(tmp_path, "returns/index.html", two)

    assert "your country's days are below" in page
    assert "Days to send goods back, by country" in page
    assert "–" in page


NOTICE = """---
title: Hours
kind: closure
severity: {severity}
starts: 2026-11-01
ends: 2026-12-01
effect: We open later.
choices: [{{title: Wait, text: Wait.}}]
---
"""


@pytest.mark.parametrize(
    ("severity", "drawing"), [("info", "<circle"), ("warn", "M12 4 2.8"), ("urgent", "M12 4 2.8")]
)
def test_the_sign_before_a_notice_is_as_grave_as_the_notice(
    tmp_path: Path, severity: str, drawing: str
) -> None:
    notice = ("notices/hours.md", NOTICE.format(severity=severity))
    page = _read(tmp_path, "index.html", notice)
    strip = page.partition("<aside")[2].partition("</svg>")[0]

    assert f"strip-{severity}" in strip
    assert drawing in strip
