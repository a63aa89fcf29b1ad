"""A theme and its pictures at work: what is swapped under the owner's eyes, and what is drawn anew."""

from __future__ import annotations

from pathlib import Path

import pytest
from browser_harness import (
    EVERYWHERE,
    PICTURE,
    Seen,
    Tabs,
    paint,
)
from playwright.sync_api import expect
from serve_harness import BAD, GOOD, until

pytestmark = pytest.mark.browser

PIXEL = """picture => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d");
  canvas.drawImage(picture, 0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data];
}"""


def rewrite(path: Path, old: str, new: str) -> None:
    """Replace the first of a piece of text in a file, and save it."""
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_style_sheet_is_swapped_in_every_tab_without_a_reload(tabs: Tabs) -> None:
    style = tabs.shop.themes / "counter" / "static" / "style.css"
    more = style.read_text(encoding="utf-8") + "\nmain { outline: 3px solid rgb(1, 2, 3) }\n"
    for tab in tabs.pages.values():
        expect(tab.get_by_role("main")).not_to_have_css("outline-style", "solid")

    assert tabs.follow(lambda: style.write_text(more, encoding="utf-8")) == Seen(GOOD)
    for tab in tabs.pages.values():
        expect(tab.get_by_role("main")).to_have_css("outline", "rgb(1, 2, 3) solid 3px")
        expect(tab.locator("head link[rel=stylesheet]")).to_have_count(2)


def test_a_picture_is_swapped_without_a_reload(tabs: Tabs) -> None:
    picture = tabs["guides/winding/"].get_by_role("img", name="A bobbin")
    picture.scroll_into_view_if_needed()
    until(lambda: near(picture.evaluate(PIXEL), (122, 59, 46)))

    seen = tabs.follow(lambda: paint(tabs.shop.content / PICTURE, "#1040c0"))
    assert seen == Seen(
        GOOD, in_place=frozenset({"guides/", "guides/winding/"})
    )  # the ground is another
    until(lambda: near(picture.evaluate(PIXEL), (16, 64, 192)))


def test_a_template_draws_its_own_pages_anew(tabs: Tabs) -> None:
    template = tabs.shop.themes / "base" / "templates" / "returns.html"
    new = '{% block lead %}<p class="note">Drawn anew.</p>'

    seen = tabs.follow(lambda: rewrite(template, "{% block lead %}", new))
    assert seen == Seen(GOOD, frozenset({"returns/"}))
    expect(tabs["returns/"].get_by_text("Drawn anew.")).to_be_visible()


def test_the_frame_of_all_pages_draws_every_page_anew(tabs: Tabs) -> None:
    template = tabs.shop.themes / "base" / "templates" / "base.html"

    seen = tabs.follow(lambda: rewrite(template, "</main>", "<p>Drawn anew.</p></main>"))
    assert seen == Seen(GOOD, in_place=EVERYWHERE)
    for tab in tabs.pages.values():
        expect(tab.get_by_text("Drawn anew.")).to_be_visible()


def test_a_broken_template_lies_over_every_page_until_it_is_mended(tabs: Tabs) -> None:
    template = tabs.shop.themes / "base" / "templates" / "returns.html"
    line = template.read_text(encoding="utf-8").split("{% block lead %}")[0].count("\n") + 1

    seen = tabs.follow(lambda: rewrite(template, "{% block lead %}", "{% blok lead %}"))
    assert seen == Seen(BAD, overlaid=EVERYWHERE)
    for tab in tabs.pages.values():
        overlay = tab.get_by_role("dialog")
        expect(overlay).to_contain_text(f"themes/base/templates/returns.html:{line}:")
        expect(overlay).to_contain_text("unknown tag 'blok'")

    seen = tabs.follow(lambda: rewrite(template, "{% blok lead %}", "{% block lead %}"))
    assert seen == Seen(GOOD)


def near(pixel: list[int], colour: tuple[int, int, int]) -> bool:
    """Whether a pixel is of a colour, as far as its encoding keeps it."""
    return all(abs(got - asked) < 8 for got, asked in zip(pixel[:3], colour, strict=True))
