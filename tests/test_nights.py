"""Every night of a year the shops are published anew, strictly, and no date alone stops that."""

from __future__ import annotations

import re
from datetime import date, timedelta
from pathlib import Path, PurePosixPath

import pytest
from support.counts import SOAK
from support.shops import SITES, built, light_example

from trustpages.diagnostics import Place
from trustpages.model.removed_urls import find_removed_pages
from trustpages.model.site import Site
from trustpages.pipeline import BuiltSite

FIRST = date(2026, 11, 29)
NIGHTS = 400
SHOPS = sorted(path.parent.name for path in SITES.glob("*/content"))
FORMER = Place("former", 0)
TEXTS = {".html", ".xml", ".atom", ".vcf"}


def _list_change_days(site: Site) -> set[date]:
    """The first day on which something is other than the day before."""
    return {
        *(one.last_day + timedelta(days=1) for one in site.due_dates),
        *(entry.facts.feed_entry.published for entry in site.pending if entry.facts.feed_entry),
    }


def _list_nights(site: Site, neighbours: tuple[int, ...]) -> list[date]:
    """The first night, every change within the year, and its neighbours; in a soak every night."""
    every = [FIRST + timedelta(days=offset) for offset in range(NIGHTS)]
    near = {day + timedelta(days=one) for day in _list_change_days(site) for one in neighbours}
    return [day for day in every if SOAK or day == FIRST or day in near]


def _find_lapsed_titles(site: Site) -> set[str]:
    """What must stand on no page: the names of pages that are over, and of paper that lapsed."""
    titles = {str(entry.stated_facts.title) for entry in site.expired}
    titles |= {
        str(one.data["title"]) for entry in site.expired for one in entry.translations.values()
    }
    parts = re.compile(r"^'(.*)'(?: of .*)?$")
    lapsed = (
        one.what for one in site.withheld if "expired on" in one.why or "held until" in one.why
    )
    return titles | {found[1] for what in lapsed if (found := parts.match(what))}


def _read_without_identity(built_site: BuiltSite, path: PurePosixPath) -> str:
    """A file without what the register says and the shop's holidays, which may be called like a notice."""
    text = built_site.files[path].decode().replace("\u00ad", "")
    shop = built_site.site.shop_entry
    for name in ("legal_name", "responsible"):
        restated = (one.data.get(name) for one in shop.translations.values())
        for spelling in (getattr(shop.facts, name), *restated):
            text = text.replace(str(spelling), "")
    return re.sub(r"<li data-until=.*?</li>", "", text, flags=re.DOTALL)


def _publish(content: Path, day: date, former: BuiltSite | None) -> BuiltSite:
    """What `build --strict --release --former` lets pass; the list is that of the night before."""
    site = built(content, today=day)
    lost = (
        find_removed_pages(former.files, site.files, FORMER, site.site.withheld) if former else ()
    )

    assert [one for one in (*site.warnings, *lost) if one.level != "notice"] == [], day
    assert site.site.placeholders == ()
    titles = _find_lapsed_titles(site.site)
    for path in [path for path in site.files if path.suffix in TEXTS]:
        text = _read_without_identity(site, path)
        assert [title for title in titles if title in text] == [], (day, path)
    return site


def _replay(content: Path, neighbours: tuple[int, ...]) -> list[date]:
    former = None
    nights = _list_nights(built(content, today=FIRST).site, neighbours)
    for day in nights:
        former = _publish(content, day, former)
    return nights


@pytest.mark.slow
@pytest.mark.soak
def test_the_example_is_published_every_night(tmp_path: Path) -> None:
    nights = _replay(light_example(tmp_path), (-1, 0, 1))

    assert {date(2026, 12, 6), date(2027, 2, 1), date(2027, 2, 2), date(2027, 2, 3)} <= set(nights)
    assert len(nights) >= 25


@pytest.mark.slow
@pytest.mark.soak
@pytest.mark.parametrize("name", SHOPS)
def test_a_golden_shop_is_published_every_night(name: str) -> None:
    nights = _replay(SITES / name / "content", (0,))

    assert len(nights) >= 2
