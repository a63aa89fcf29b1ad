"""Every page of the example is accessible and fits, in light and dark, on phone, tablet and desk."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from playwright.sync_api import Browser, Page
from support.counts import SOAK
from support.serving import served
from support.shops import SITES, built

from browser.theme_pages import AXE, OVERFLOW, SCHEMES, find_violations

SIZES = """() => [...document.querySelectorAll(".field :is(input, textarea)")]
    .map(one => parseFloat(getComputedStyle(one).fontSize))"""

WIDTHS = (320, 768, 1440)

pytestmark = [pytest.mark.browser, pytest.mark.node]


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """One page that visits all; the site's own security policy would keep the inspector out."""
    with browser.new_context(bypass_csp=True) as context:
        yield context.new_page()


@pytest.mark.soak
@pytest.mark.skipif(
    not SOAK, reason="test_theme_pages sees each page once; this sees it in each width"
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_no_page_violates_a_rule_of_accessibility_or_scrolls_sideways(
    page: Page, pages: tuple[str, ...], home: str, language: str
) -> None:
    faults: list[str] = []
    for path in pages:
        if path.startswith("zh/") == (language == "zh"):
            page.goto(f"{home}{path}", wait_until="load")
            page.add_script_tag(path=AXE)
            faults += [f"{path} {fault}" for fault in _faults(page)]

    assert not faults, "\n".join(faults)


@pytest.fixture(scope="module")
def form_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A golden site whose desk has a contact form, from right to left too; the example has none."""
    folder = tmp_path_factory.mktemp("form")
    for path, data in built(SITES / "arabic" / "content").files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    with served(folder) as address:
        yield address


@pytest.mark.parametrize("path", ["en/contact/", "contact/sent/"])
def test_everybody_can_use_the_contact_form(page: Page, form_site: str, path: str) -> None:
    page.goto(f"{form_site}/{path}")
    page.add_script_tag(path=AXE)
    sizes = page.evaluate(SIZES)

    assert list(_faults(page)) == []
    assert len(sizes) == (0 if "sent" in path else 4)
    assert all(size >= 16 for size in sizes), "iOS would zoom in"


def _faults(page: Page) -> Iterator[str]:
    """What is wrong with the page that stands open, at each width and in both schemes."""
    for width, scheme in product(WIDTHS, SCHEMES):
        page.emulate_media(color_scheme=scheme)
        page.set_viewport_size({"width": width, "height": 900})
        yield from (f"({width} {scheme}) {fault}" for fault in find_violations(page))
        over = page.evaluate(OVERFLOW)
        if over > 0:
            yield f"({width} {scheme}) {over} px too wide"


def test_the_inspector_sees_a_planted_fault(page: Page, pages: tuple[str, ...], home: str) -> None:
    """A picture without alt text and grey text on grey are found, so the silence above means much."""
    page.goto(f"{home}{pages[0]}")
    page.evaluate(
        """() => { document.querySelector('main').insertAdjacentHTML('beforeend',
        '<img src="x.png"><p style="color:#aaa;background:#bbb">grey</p>') }"""
    )
    page.add_script_tag(path=AXE)
    found = " ".join(find_violations(page))

    assert "image-alt" in found
    assert "color-contrast" in found
