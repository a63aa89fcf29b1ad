"""What must agree between files: people, countries, pictures, routes, cut-offs."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from support.shops import changed, with_line
from support.sites import faults, locate_problems

from trustpages.content import load_content
from trustpages.validate import validate_content

NOTICE = (
    "---\ntitle: Closed\nsummary: S\nreviewed_on: 2026-11-01\nkind: holiday\nstarts: 2026-11-01\n"
    "ends: 2026-12-10\neffect: Nothing moves.\nchoices:\n  - {{title: Wait, text: Wait.}}\n{}\n---\n"
)


@pytest.mark.parametrize(
    ("code", "file", "old", "new"),
    [
        ("market-without-zone", "shop.yaml", "markets: [IE]", "markets: [IE, DE]"),
        ("unknown-person", "complaints.md", "{title: Nora,", "{title: Nora, person: nora,"),
        ("unknown-person", "desk.md", "channels:\n", "people: [nora]\nchannels:\n"),
        ("cutoffs-differ", "promises.yaml", "    value:", "    cutoff: 13:00\n    value:"),
        ("missing-file", "home.md", "lead:", "picture: {file: a.jpg, alt: A}\nlead:"),
    ],
)
def test_files_that_disagree_are_told(
    code: str, file: str, old: str, new: str, tmp_path: Path
) -> None:
    found = [one for one in faults(tmp_path, with_line(file, old, new)) if one.code == code]

    assert len(found) == 1
    assert found[0].place.file == f"content/{file}"
    assert found[0].hint


def test_a_country_that_is_not_shipped_to_is_said_so(tmp_path: Path) -> None:
    sold = with_line("shop.yaml", "markets: [IE]", "markets: [IE, GB]")
    refused = with_line("shipping.md", "origin: IE", "origin: IE\nrefused: [GB]")
    returns = with_line("returns.md", "countries: [IE]", "countries: [IE, GB]")

    assert locate_problems(faults(tmp_path, sold, refused, returns)) == []


def test_customers_of_every_market_may_return(tmp_path: Path) -> None:
    sold = with_line("shop.yaml", "markets: [IE]", "markets: [IE, GB]")
    (one,) = [one for one in faults(tmp_path, sold) if one.code == "market-without-returns"]

    assert "GB" in one.message


@pytest.mark.parametrize(
    ("codes", "field"),
    [
        ([], "affects: {zones: [ireland], methods: [letter]}"),
        (["unknown-route content/notices/a.md"], "affects: {zones: [irland]}"),
        (["unknown-route content/notices/a.md"], "affects: {methods: [van]}"),
    ],
)
def test_a_notice_names_zones_and_methods_that_are_there(
    codes: list[str], field: str, tmp_path: Path
) -> None:
    found = locate_problems(faults(tmp_path, ("notices/a.md", NOTICE.format(field))))

    assert codes == [one.rsplit(":", 1)[0] for one in found]


def test_an_instant_is_a_day_in_the_shops_time_zone(tmp_path: Path) -> None:
    """Half past eleven at night in London is the next day in Shanghai."""
    late = datetime(2026, 11, 22, 23, 30, tzinfo=UTC)
    zone = with_line("shop.yaml", "time_zone: Europe/Dublin", "time_zone: Asia/Shanghai")

    near = validate_content(load_content(changed(tmp_path / "a"), display_path="content"), late)
    far = validate_content(
        load_content(changed(tmp_path / "b", zone), display_path="content"), late
    )
    assert (near.today, far.today) == (date(2026, 11, 22), date(2026, 11, 23))
