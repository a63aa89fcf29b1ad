"""Many files at once, a save during a rebuild, and what is no save at all, through the real preview."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from urllib.request import urlopen

import pytest
from browser_harness import (
    Seen,
    Tabs,
    guide,
    reworded,
)
from playwright.sync_api import expect
from serve_harness import GOOD, PATIENCE, Shop, serving, surroundings, until, wait_until_idle
from support.shops import TODAY

pytestmark = pytest.mark.browser

MANY = 200
MOMENT = 0.3
"""Seconds within which a page is answered unless a rebuild is under way."""


def write_many(shop: Shop) -> None:
    """Two hundred guides, one after the other, as a script writes them."""
    texts = {f"number-{number}.md": guide(f"Number {number}") for number in range(MANY)}
    for name, text in texts.items():
        (shop.content / "guides" / name).write_text(text, encoding="utf-8")


def under_way(shop: Shop, words: str) -> bool:
    """Whether a rebuild keeps the page on returns waiting, or shows words that came with it."""
    try:
        with urlopen(f"{shop.url}returns/", timeout=MOMENT) as answer:  # noqa: S310 - ours
            return words in answer.read().decode()
    except TimeoutError:
        return True


def test_two_hundred_new_guides_are_one_rebuild(tabs: Tabs) -> None:
    """The save that follows shows that no second rebuild of the two hundred was under way."""
    shop, one = tabs.shop, "guides/number-7/"
    tabs.open(one)

    seen = tabs.follow(lambda: write_many(shop))
    assert seen == Seen(GOOD, frozenset({"guides/", one}))
    expect(tabs[one].get_by_role("heading", name="Number 7", exact=True)).to_be_visible()
    links = tabs["guides/"].get_by_role("main").locator("a[href*=number-]")
    expect(links).to_have_count(MANY)

    text = reworded(shop, "Send it home.")
    seen = tabs.follow(lambda: (shop.content / "returns.md").write_text(text, encoding="utf-8"))
    assert seen == Seen(GOOD, in_place=frozenset({"returns/"}))


def test_a_save_during_a_rebuild_is_what_is_shown_in_the_end(tabs: Tabs) -> None:
    """Two hundred guides make every rebuild long enough to save into; what is overtaken is not told of."""
    shop, returns = tabs.shop, tabs.shop.content / "returns.md"
    tabs.follow(lambda: write_many(shop))
    first, second = reworded(shop, "First."), reworded(shop, "Second.")

    def save_twice() -> None:
        before = shop.rebuilds
        returns.write_text(first, encoding="utf-8")
        until(lambda: under_way(shop, "First."))
        returns.write_text(second, encoding="utf-8")
        assert shop.rebuilds == before, "the first rebuild was over too early"
        until(lambda: len(shop.rebuilds) > len(before))

    seen = tabs.follow(save_twice)
    assert seen == Seen(GOOD, in_place=frozenset({"returns/"}))
    expect(tabs["returns/"].get_by_text("Second.")).to_be_visible()
    expect(tabs["returns/"].get_by_text("First.")).to_have_count(0)


def test_reading_and_touching_every_file_is_no_rebuild(tabs: Tabs) -> None:
    """The save that follows shows that no rebuild was under way."""
    shop = tabs.shop
    said, number = shop.said, shop.generation
    for tab in tabs.pages.values():
        tab.evaluate("window.same = true")
    for path in sorted(path for path in shop.content.rglob("*") if path.is_file()):
        path.read_bytes()
        os.utime(path)
    wait_until_idle(shop)

    assert (shop.said, shop.generation) == (said, number)
    assert [tab.evaluate("window.same") for tab in tabs.pages.values()] == [True] * 4

    text = reworded(shop, "Send it home.")
    seen = tabs.follow(lambda: (shop.content / "returns.md").write_text(text, encoding="utf-8"))
    assert seen == Seen(GOOD, in_place=frozenset({"returns/"}))


def test_a_build_whose_output_lies_in_the_content_is_refused_and_starts_no_loop(
    tmp_path: Path,
) -> None:
    """The folder `output` where the preview was started is passed over, whoever writes into it."""
    with serving(tmp_path, within=True) as shop:
        said, output = shop.said, shop.content / "output"
        inside = run(shop, "build", ".", "-d", "output")
        beside = run(shop, "build", ".", "-d", "../site")
        assert (inside.returncode, beside.returncode) == (1, 0), inside.stdout + beside.stdout
        assert "lies in a folder that the site is made from" in inside.stdout
        assert not output.exists()
        shutil.copytree(tmp_path / "site", output)
        wait_until_idle(shop)
        assert shop.said == said

        text = reworded(shop, "Send it home.")
        (shop.content / "returns.md").write_text(text, encoding="utf-8")
        until(lambda: shop.said != said)
        assert shop.rebuilds == GOOD * 2


def test_ctrl_c_is_a_good_end_though_a_tab_is_open(standing: Tabs, tmp_path: Path) -> None:
    with serving(tmp_path) as shop, standing.context.new_page() as page:
        page.goto(shop.url)
        expect(page.locator("tp-preview")).to_have_attribute("data-generation", "2")
        before = sorted(shop.content.rglob("*"))
        shop.process.send_signal(signal.SIGINT)

        assert shop.process.wait(PATIENCE) == 0
        expect(page.get_by_role("status")).to_contain_text("The preview has stopped")
        assert "Traceback" not in shop.said
        assert sorted(shop.content.rglob("*")) == before
        assert not (tmp_path / "output").exists()


def run(shop: Shop, *typed: str) -> subprocess.CompletedProcess[str]:
    """Run a command of the same program where the preview was started."""
    return subprocess.run(
        [sys.executable, "-m", "trustpages", *typed, "--today", TODAY.isoformat()],
        cwd=shop.content,
        env=surroundings(shop.content.parent),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        encoding="utf-8",
        check=False,
    )
