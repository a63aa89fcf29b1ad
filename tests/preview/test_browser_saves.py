"""Every way to save a file, through the real preview, as tabs in a real browser see it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from browser_harness import (
    EVERYWHERE,
    LOST,
    SAVES,
    Seen,
    Tabs,
    reworded,
)
from playwright.sync_api import expect
from serve_harness import BAD, GOOD, status

pytestmark = pytest.mark.browser

OTHER_LANGUAGE = "head meta[property='og:locale:alternate']"


@pytest.mark.parametrize("save", SAVES, ids=lambda save: save.__name__)
def test_a_save_is_one_rebuild_and_changes_the_tab_of_that_page_alone(
    save: Callable[[Path, str], None], tabs: Tabs
) -> None:
    returns, text = tabs.shop.content / "returns.md", reworded(tabs.shop, "Send it home.")

    assert tabs.follow(lambda: save(returns, text)) == Seen(GOOD, in_place=frozenset({"returns/"}))
    expect(tabs["returns/"].get_by_text("Send it home.")).to_be_visible()
    expect(tabs["returns/"].get_by_text("Post the thread back.")).to_have_count(0)


def test_a_guide_that_is_renamed_has_a_new_address_and_is_lost_at_the_old_one(tabs: Tabs) -> None:
    old, new = "guides/winding/", "guides/reeling/"
    winding = tabs.shop.content / "guides" / "winding.md"
    tabs.open(new)
    expect(tabs[new].get_by_role("heading", name=LOST)).to_be_visible()

    seen = tabs.follow(lambda: winding.rename(winding.with_name("reeling.md")))
    assert seen == Seen(GOOD, frozenset({old, new}), in_place=frozenset({"guides/"}))
    expect(tabs[old].get_by_role("heading", name=LOST)).to_be_visible()
    expect(tabs[new].get_by_role("heading", name="Winding a bobbin")).to_be_visible()
    link = tabs["guides/"].get_by_role("main").get_by_role("link", name="Winding a bobbin")
    expect(link).to_have_attribute("href", re.compile("reeling"))
    assert (status(tabs.shop, old), status(tabs.shop, new)) == (404, 200)


def test_a_page_that_every_page_leads_to_is_renamed_in_every_tab(tabs: Tabs) -> None:
    page = tabs.shop.content / "pages" / "thanks.md"

    seen = tabs.follow(lambda: page.rename(page.with_name("gratitude.md")))
    assert seen == Seen(GOOD, in_place=EVERYWHERE)
    for tab in tabs.pages.values():
        link = tab.get_by_role("contentinfo").get_by_role("link", name="Thanks")
        expect(link).to_have_attribute("href", re.compile("gratitude"))


def test_a_guide_that_is_deleted_is_lost_and_off_the_shelf(tabs: Tabs) -> None:
    seen = tabs.follow((tabs.shop.content / "guides" / "winding.md").unlink)

    assert seen == Seen(GOOD, frozenset({"guides/", "guides/winding/"}))
    expect(tabs["guides/winding/"].get_by_role("heading", name=LOST)).to_be_visible()
    expect(tabs["guides/"].get_by_text("Winding a bobbin")).to_have_count(0)
    assert status(tabs.shop, "guides/winding/") == 404


def test_a_shelf_that_is_deleted_with_its_guides_leaves_every_menu(tabs: Tabs) -> None:
    def delete() -> None:
        (tabs.shop.content / "guides.md").unlink()
        (tabs.shop.content / "guides" / "winding.md").unlink()

    lost = frozenset({"guides/", "guides/winding/"})
    assert tabs.follow(delete) == Seen(GOOD, lost, in_place=EVERYWHERE - lost)
    for tab in tabs.pages.values():
        expect(tab.locator("#menu").get_by_text("Guides")).to_have_count(0)


def test_a_broken_file_lies_over_the_last_good_pages_until_it_is_mended(tabs: Tabs) -> None:
    returns, text = tabs.shop.content / "returns.md", reworded(tabs.shop, "Send it home.")

    broken = text.replace("\nsummary:", "\nsumary:")
    seen = tabs.follow(lambda: returns.write_text(broken, encoding="utf-8"))
    assert seen == Seen(BAD, overlaid=EVERYWHERE)
    for tab in tabs.pages.values():
        overlay = tab.get_by_role("dialog")
        expect(overlay.get_by_role("link", name="content/returns.md:3:1")).to_be_visible()
        expect(overlay).to_contain_text("Error: 'sumary' is not known here")
        expect(overlay).to_contain_text("Did you mean 'summary'?")
    expect(tabs["returns/"].get_by_text("Post the thread back.")).to_be_attached()

    seen = tabs.follow(lambda: returns.write_text(text, encoding="utf-8"))
    assert seen == Seen(GOOD, in_place=frozenset({"returns/"}))
    expect(tabs["returns/"].get_by_text("Send it home.")).to_be_visible()


def test_a_new_language_is_in_every_menu_and_its_translation_on_its_page(tabs: Tabs) -> None:
    """Only then do both pages name each other in their heads, which nobody sees: no tab is reloaded."""
    site, translation = tabs.shop.content / "site.yaml", tabs.shop.content / "returns.fr.md"
    languages = site.read_text(encoding="utf-8").replace("[en]", "[en, fr]")
    tabs.open("fr/returns/")

    seen = tabs.follow(lambda: site.write_text(languages, encoding="utf-8"))
    assert seen == Seen(GOOD, EVERYWHERE | {"fr/returns/"})
    for tab in tabs.pages.values():
        expect(tab.locator("#menu a[hreflang=fr]")).to_have_count(1)
    expect(tabs["fr/returns/"].get_by_role("heading", name="Returns", level=1)).to_be_visible()
    for address in ("returns/", "fr/returns/"):
        expect(tabs[address].locator(OTHER_LANGUAGE)).to_have_count(0)

    text = "---\ntitle: Retours\nsummary: Qui paie le renvoi.\n---\n"
    seen = tabs.follow(lambda: translation.write_text(text, encoding="utf-8"))
    assert seen == Seen(GOOD, in_place=frozenset({"fr/returns/"}))
    expect(tabs["fr/returns/"].get_by_role("heading", name="Retours", level=1)).to_be_visible()
    for address in ("returns/", "fr/returns/"):
        expect(tabs[address].locator(OTHER_LANGUAGE)).to_have_count(1)
