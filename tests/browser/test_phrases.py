"""Chinese and Japanese titles part between words in every theme, and read as they are written."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from support.theme_sites import THEMES, build_theme_site

pytestmark = pytest.mark.browser

LINES = """one => {
    const walk = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
    const range = document.createRange(), lines = [];
    for (let node; node = walk.nextNode();) for (let at = 0; at < node.length; at++) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getClientRects()[0];
        if (!box?.width || !box.height) continue;
        const flat = getComputedStyle(node.parentElement).writingMode === 'horizontal-tb';
        const place = Math.round((flat ? box.bottom : box.right) / 8);
        if (lines.at(-1)?.place !== place) lines.push({place, text: ''});
        lines.at(-1).text += node.data[at];
    }
    return lines.map(line => line.text);
}"""
"""The lines of an element as they are seen, from top to bottom or from the right to the left."""
WORDS = {
    "zh": "玻璃|石材|陶瓷|马赛克|布里斯托|工坊|手工|退款|纠纷|顾客|有理|投诉|评价|其中|承诺|免运费|包裹|晚到",
    "ja": "常滑|赤土|毎日|急須|飯碗|二人|作っています|特定商取引法|基づく|表記|お手入れ|年末年始|休業",
}
"""Words that stand in titles."""
TITLES = "h1, h2, h3, th, .strip a, .answer-value a"


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """A page of the width of a phone."""
    with browser.new_context(viewport={"width": 390, "height": 800}) as context:
        yield context.new_page()


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("theme", THEMES)
def test_no_title_parts_within_a_word(theme: str, language: str, page: Page) -> None:
    folder, kinds = build_theme_site(theme, language)
    parted, seen = set(), 0
    for path in {kind: path for path, kind in kinds.items()}.values():
        page.goto((folder / path).as_uri())
        for lines in page.locator(TITLES).evaluate_all(f"all => all.map({LINES})"):
            seen += len(lines) > 1
            whole = "".join(lines)
            parted |= {
                "|".join(lines)
                for word in WORDS[language].split("|")
                if whole.count(word) > sum(line.count(word) for line in lines)
            }

    assert seen, "no title takes two lines: nothing was looked at"
    assert not parted


def test_a_title_with_marks_is_read_out_and_copied_as_it_is_written(page: Page) -> None:
    folder, kinds = build_theme_site("counter", "zh")
    home = next(path for path, kind in kinds.items() if kind == "home")
    page.goto((folder / home).as_uri())
    title = page.locator("h1")
    said = title.text_content()

    assert title.locator("wbr").count() > 2
    assert page.get_by_role("heading", name=said, exact=True, level=1).count() == 1
    assert (
        title.evaluate("one => (getSelection().selectAllChildren(one), `${getSelection()}`)")
        == said
    )
    assert page.evaluate("said => find(said, true, false, true)", said)
