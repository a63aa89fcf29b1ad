"""A kind may own several pages: each further one stands below the main page of its entry."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import built, changed
from support.sites import CHINESE, locate_problems, planned, site_of, unplanned

from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind, SubPage
from trustpages.model.page import Page
from trustpages.paths import site_url

RECORD = "---\ntitle: Record\nsummary: S\nreviewed_on: 2026-11-01\n---\nAll years.\n"
GUIDE = (
    "---\ntitle: G\nsummary: S\nreviewed_on: 2026-11-01\nkind: care\nskill: anyone\n"
    "time: 5 to 20 minutes\nsteps: [{title: Wipe, text: Wipe it.}]\n---\n"
)


def _list_years(_: Kind) -> tuple[SubPage, ...]:
    return (SubPage("2025", "Record of 2025"), SubPage("2026", "Record of 2026"))


@pytest.fixture(autouse=True)
def _years(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page of guides stands for a record that has a page for each year."""
    monkeypatch.setattr(KINDS["guides"], "list_pages", _list_years)


def _pages(folder: Path) -> dict[str, Page]:
    zh = ("guides.zh.md", "---\nsummary: 摘要\n---\n")
    _, chinese = planned(site_of(folder, CHINESE, ("guides.md", RECORD), zh))
    return {page.name: page for page in chinese.pages}


def test_further_pages_stand_below_the_main_one_in_every_language(tmp_path: Path) -> None:
    pages = _pages(tmp_path)
    year = pages["guides/2026"]

    assert (year.address, year.part, year.entry_name) == ("zh/guides/2026/", "2026", "guides")
    assert (year.title, str(year.body)) == ("Record of 2026", "")
    assert year.canonical == "https://threads.example/zh/guides/2026/"
    assert [one.absolute for one in year.alternates] == [
        "https://threads.example/guides/2026/",
        "https://threads.example/zh/guides/2026/",
    ]
    assert (pages["guides"].part, pages["guides"].entry_name) == ("", "guides")


def test_the_breadcrumbs_of_a_further_page_lead_over_the_main_one(tmp_path: Path) -> None:
    year = _pages(tmp_path)["guides/2025"]

    assert [(crumb.title, crumb.current) for crumb in year.crumbs[1:]] == [
        ("Record", False),
        ("Record of 2025", True),
    ]
    assert [node["@type"] for node in year.jsonld] == ["BreadcrumbList"]
    assert year.crumbs[-1].url == site_url("zh/guides/2025/")


def test_further_pages_are_rendered_checked_and_on_the_map(tmp_path: Path) -> None:
    site = built(changed(tmp_path, ("guides.md", RECORD)))
    files = {str(path): data.decode() for path, data in site.files.items() if path.suffix != ".png"}

    assert "<h1>Record of 2026</h1>" in files["guides/2026/index.html"]
    assert "/guides/2025/</loc>" in files["sitemap.xml"]


def test_a_further_page_at_the_address_of_another_is_a_clash(tmp_path: Path) -> None:
    problems = unplanned(site_of(tmp_path, ("guides.md", RECORD), ("guides/2026.md", GUIDE)))

    assert locate_problems(problems) == ["address-clash content/guides/2026.md:1"]
