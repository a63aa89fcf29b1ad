"""A living page is brought up to date in place where that is certain, and loaded anew where it is not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from browser_harness import browsing
from playwright.sync_api import Browser, Page, Playwright, expect
from support.previewing import Preview, previewed
from support.shops import SMALLEST, built

pytestmark = pytest.mark.browser

SCRIPT = "touch.js"
MEDDLING = """
for (const one of document.querySelectorAll("[data-touched]")) one.append("!");
for (const one of document.querySelectorAll("[data-marked]")) one.setAttribute("lang", "fr");
for (const one of document.querySelectorAll("[data-worded]")) one.firstChild.data += "!";
for (const one of document.querySelectorAll("[data-state] time")) one.title = "long ago";
for (const one of document.querySelectorAll("[data-anchored] h2")) one.append("#");
for (const one of document.querySelectorAll("[data-renamed]")) {
  const other = document.createElement("i");
  other.setAttribute("data-renamed", "");
  other.append(...one.childNodes);
  one.replaceWith(other);
}
"""

IN_PLACE = {
    "other words": ("<p>One</p>", "<p>Two</p>"),
    "words within words": ("<p>One <em>two</em> three</p>", "<p>One <em>2</em> three</p>"),
    "a longer paragraph": ("<p>One</p>", "<p>One <a href='/x/'>two</a> three</p>"),
    "a paragraph more": ("<p>One</p><p>Three</p>", "<p>One</p><p>Two</p><p>Three</p>"),
    "a paragraph less": ("<p>One</p><p>Two</p><p>Three</p>", "<p>One</p><p>Three</p>"),
    "nothing left": ("<section><p>One</p></section>", "<section></section>"),
    "the first words": ("<section></section>", "<section><p>One</p></section>"),
    "an item more": ("<ul class=a><li>One</ul>", "<ul class=a><li>One<li>Two</ul>"),
    "another kind of prose": ("<p>One</p><p>Two</p>", "<ol><li>One</ol><p>Two</p>"),
    "another link": ("<a class=b href='/x/'>One</a>", "<a class=b href='/y/'>One</a>"),
    "two changes apart": ("<p>One</p><hr><p>Two</p>", "<p>1</p><hr><p>2</p>"),
    "a title in a section": (
        "<section class=a><h2 id=one>One</h2></section>",
        "<section class=a><h2 id=two>Two</h2></section>",
    ),
    "words beside a script's": (
        "<p data-touched>A</p><p>One</p>",
        "<p data-touched>A</p><p>Two</p>",
    ),
    "the words of a question": (
        "<details><summary>A</summary>1</details>",
        "<details><summary>B</summary>1</details>",
    ),
    "words of a button": ("<button class=b>One</button>", "<button class=b>Two</button>"),
    "facts for machines": (
        "<script type='application/ld+json'>{}</script><p>One</p>",
        "<script type='application/ld+json'>[]</script><p>Two</p>",
    ),
    "text like a tag": ("<p>One</p>", "<p>&lt;b&gt; &amp;amp; \u2028 😀</p>"),
}
LOADED = {
    "words that a script has added to": ("<p data-touched>One</p>", "<p data-touched>Two</p>"),
    "words that a script has changed": ("<p data-worded>One</p>", "<p data-worded>Two</p>"),
    "an element that a script has replaced": (
        "<b data-renamed>One</b>",
        "<b data-renamed>Two</b>",
    ),
    "an attribute that a script has touched": (
        "<p data-marked lang=en>One</p>",
        "<p data-marked lang=de>One</p>",
    ),
    "an attribute beside one that a script has set": (
        "<p data-state><time datetime=2026-01-01>1</time></p>",
        "<p data-state><time datetime=2026-02-01>1</time></p>",
    ),
    "a paragraph beside what a script has touched": (
        "<section data-anchored><h2>A</h2><p>B</p></section>",
        "<section data-anchored><h2>A</h2><p>B</p><h2>C</h2></section>",
    ),
    "an item of a list that a script has touched": (
        "<ul><li data-touched>A</li><li>B</li></ul>",
        "<ul><li data-touched>A</li><li>C</li></ul>",
    ),
    "an element of a script's own making": (
        "<x-note>One</x-note>",
        "<x-note>Two</x-note>",
    ),
    "a question that has moved": (
        "<details><summary>A</summary>1</details><details><summary>B</summary>2</details>",
        "<details><summary>B</summary>2</details><details><summary>A</summary>1</details>",
    ),
    "a new mark for scripts": ("<p>One</p>", "<p data-touched>One</p>"),
    "another class": ("<p class=a>One</p>", "<p class=b>One</p>"),
    "an element for scripts": ("<p>One</p>", "<p>One</p><div data-touched></div>"),
    "an element for scripts within prose": ("<p>One</p>", "<p>One</p><p><b data-touched>2</b></p>"),
    "a script more": ("<p>One</p>", f"<p>One</p><script src='/{SCRIPT}?2'></script>"),
    "another script": (
        f"<script src='/{SCRIPT}?1'></script>",
        f"<script src='/{SCRIPT}?2'></script>",
    ),
    "a field more": ("<p>One</p>", "<p>One</p><input name=more>"),
    "another value": ("<input value=1>", "<input value=2>"),
    "other words in a field": ("<textarea>One</textarea>", "<textarea>Two</textarea>"),
    "another choice": ("<select><option>One</select>", "<select><option>Two</select>"),
    "hidden by the shop": ("<p>One</p>", "<p hidden>One</p>"),
    "a template": (
        "<template><p>One</p></template><p>One</p>",
        "<template><p>Two</p></template><p>Two</p>",
    ),
    "words without scripts": (
        "<noscript><p>One</p></noscript>",
        "<noscript><p>Two</p></noscript>",
    ),
    "another film": (
        "<video><source src='/a.mp4'></video>",
        "<video><source src='/b.mp4'></video>",
    ),
    "another element": ("<div class=a>One</div>", "<section class=a>One</section>"),
}
TITLE, ORIGINAL = "<title>T</title>", "<link rel=canonical href='/x/'>"
ALTERNATE, LOCALE = (
    "<link rel=alternate hreflang=zh href='/zh/x/'>",
    "<meta property='og:locale' content=zh>",
)
FACTS = "<script type='application/ld+json'>{}</script>"
HEADS_IN_PLACE = {
    "a translation more": (
        f"{ORIGINAL}{TITLE}\n{FACTS}",
        f"{ORIGINAL}\n{ALTERNATE}<title>U</title>\n{LOCALE}\n{FACTS}{FACTS}",
    ),
    "a translation less": (
        f"{ORIGINAL}{ALTERNATE}{TITLE}{LOCALE}{FACTS}",
        f"<link rel=canonical href='/y/'>{TITLE}",
    ),
    "one for the other": (f"{ALTERNATE}{TITLE}{ORIGINAL}", f"{LOCALE}{TITLE}{FACTS}"),
    "hidden from search engines": (
        f"{TITLE}{ORIGINAL}{ALTERNATE}",
        f"{TITLE}<meta name=robots content=noindex>",
    ),
}
HEADS_LOADED = {
    "a script more": (f"{TITLE}{ORIGINAL}", f"{TITLE}{ALTERNATE}<script src='/more.js'></script>"),
    "another style sheet to choose": (
        TITLE,
        f"{TITLE}<link rel='alternate stylesheet' title=A href='/a.css'>",
    ),
    "an icon": (f"{TITLE}{ORIGINAL}", f"{TITLE}{ALTERNATE}<link rel=icon href='/a.svg'>"),
    "a link that a script has touched": (
        f"{TITLE}<link data-marked rel=alternate hreflang=en href='/x/'>",
        f"{TITLE}<link data-marked rel=alternate hreflang=en href='/x/'>{ALTERNATE}",
    ),
}

HEAD = """() => {
  const shops = [...document.head.children].filter((one) => !one.outerHTML.includes("preview"));
  return shops.map((one) => one.outerHTML);
}"""
WORDS = "() => [...document.body.querySelectorAll('*')].map(one => one.outerHTML).join()"
WITHOUT_A_LOAD = "window.same === true"
RANDOM = """
async ([module, seed]) => {
  const { patch } = await import(module);
  let state = seed;
  const below = (most) => { state = (state * 48271) % 2147483647; return state % most; };
  const some = (list) => list[below(list.length)];
  const node = (depth) => {
    if (!depth || below(3) === 0) return some(["one", "two", "three ", " "]);
    const made = document.createElement(some(["p", "em", "ul", "li", "section", "a", "details", "h2"]));
    if (below(4) === 0) made.setAttribute(some(["href", "class", "lang", "data-x"]), some(["a", "b"]));
    made.append(...Array.from({ length: below(4) }, () => node(depth - 1)));
    return made;
  };
  const nudge = (one) => {
    const kids = [...one.childNodes];
    const kid = some(kids);
    if (!kid || below(4) === 0) one.insertBefore(new Text(some(["x", "y"])), kid ?? null);
    else if (below(4) === 0) kid.remove();
    else if (below(3) === 0) kid.replaceWith(node(2));
    else if (kid.nodeType === 1) nudge(kid);
    else kid.data = some(["four", "five"]);
  };
  const page = (body) => {
    const tree = document.implementation.createHTMLDocument("");
    tree.documentElement.replaceWith(document.documentElement.cloneNode(false));
    tree.documentElement.append(...[document.head, body].map((one) => tree.importNode(one, true)));
    return tree;
  };
  const tally = { same: 0, left: 0, wrong: [] };
  const first = document.body.cloneNode(true);
  for (let round = 0; round < 400; round += 1) {
    const before = document.createElement("body");
    before.append(...Array.from({ length: 4 }, () => node(4)));
    const after = before.cloneNode(true);
    for (let count = 1 + below(3); count; count -= 1) nudge(after);
    document.body.replaceWith(before.cloneNode(true));
    const done = patch(page(before), page(after));
    tally[done ? "same" : "left"] += 1;
    const wanted = done ? after : before;
    const bodies = [before, after, document.body].map((one) => one.outerHTML);
    if (!document.body.isEqualNode(wanted)) tally.wrong.push(bodies);
  }
  document.body.replaceWith(first);
  return tally;
}
"""


@pytest.fixture(scope="module")
def browser(player: Playwright) -> Iterator[Browser]:
    with browsing(player) as browser:
        yield browser


@pytest.fixture(scope="module")
def preview() -> Iterator[Preview]:
    with previewed(built(SMALLEST), Path(SMALLEST.parent)) as standing:
        yield standing


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context() as context:
        yield context.new_page()


def shown(preview: Preview, body: str, title: str = "<title>T</title>") -> None:
    """Show a home page with this body, and a script that meddles with what is marked for it."""
    head = f'<meta charset="utf-8">{title}<script src="/{SCRIPT}" defer></script>'
    html = f'<!DOCTYPE html><html lang="en"><head>{head}</head><body>{body}</body></html>'
    preview.show({"index.html": html, SCRIPT: MEDDLING, "a.mp4": b"", "b.mp4": b""})


def follow(page: Page, preview: Preview, before: str, after: str) -> bool:
    """Whether a tab went from one body to another in place."""
    return _follow(page, preview, (before,), (after,))


def follow_head(page: Page, preview: Preview, before: str, after: str) -> bool:
    """Whether a tab went in place from one head to another, of the same body."""
    return _follow(page, preview, ("<p>One</p>", before), ("<p>One</p>", after))


def _follow(page: Page, preview: Preview, before: tuple[str, ...], after: tuple[str, ...]) -> bool:
    shown(preview, *before)
    page.goto(preview.url)
    heard(page, preview)
    page.evaluate("window.same = true")
    shown(preview, *after)
    heard(page, preview)
    return page.evaluate(WITHOUT_A_LOAD) is True


def heard(page: Page, preview: Preview) -> None:
    """Wait until the client has heard of what is shown, and done what it does."""
    number = str(preview.snapshots.current.number)
    expect(page.locator("tp-preview")).to_have_attribute("data-generation", number)


def fresh(page: Page, preview: Preview, elements: str = WORDS) -> object:
    """The elements of the page as a new visit shows them."""
    page.goto(preview.url)
    heard(page, preview)
    return page.evaluate(elements)


@pytest.mark.parametrize("case", IN_PLACE)
def test_what_is_certain_is_put_in_place_without_a_load(
    case: str, page: Page, preview: Preview
) -> None:
    assert follow(page, preview, *IN_PLACE[case])
    assert page.evaluate(WORDS) == fresh(page, preview)


@pytest.mark.parametrize("case", LOADED)
def test_what_a_script_may_have_touched_is_loaded_anew(
    case: str, page: Page, preview: Preview
) -> None:
    assert not follow(page, preview, *LOADED[case])
    assert page.evaluate(WORDS) == fresh(page, preview)


@pytest.mark.parametrize("case", HEADS_IN_PLACE)
def test_what_only_machines_read_in_a_head_is_put_in_place(
    case: str, page: Page, preview: Preview
) -> None:
    assert follow_head(page, preview, *HEADS_IN_PLACE[case])
    assert page.evaluate(HEAD) == fresh(page, preview, HEAD)


@pytest.mark.parametrize("case", HEADS_LOADED)
def test_what_does_something_in_a_head_is_loaded_anew(
    case: str, page: Page, preview: Preview
) -> None:
    assert not follow_head(page, preview, *HEADS_LOADED[case])
    assert page.evaluate(HEAD) == fresh(page, preview, HEAD)


def test_where_somebody_stands_is_not_taken_away_without_care(page: Page, preview: Preview) -> None:
    """The link that has the focus would go: the page is loaded, and the focus brought back."""
    shown(preview, "<p id=way><a href='#x'>Here</a></p><p>Last</p>")
    page.goto(preview.url)
    heard(page, preview)
    page.evaluate("window.same = true")
    page.locator("#way a").focus()
    shown(preview, "<p id=way><a href='#x'>Here</a></p><h2>New</h2><p>First</p><p>Last</p>")
    heard(page, preview)
    assert page.evaluate(WITHOUT_A_LOAD)
    expect(page.locator("#way a")).to_be_focused()

    shown(preview, "<h2>New</h2><p>Last</p>")
    heard(page, preview)
    assert not page.evaluate(WITHOUT_A_LOAD)


@pytest.mark.parametrize("seed", range(1, 6))
def test_random_changes_are_made_wholly_or_not_at_all(
    seed: int, page: Page, preview: Preview
) -> None:
    """Four hundred pairs of trees a seed; most of the changes can be made in place."""
    shown(preview, "<p>One</p>")
    page.goto(preview.url)
    heard(page, preview)
    tally = page.evaluate(RANDOM, [f"{preview.url}_preview/patch.js", seed])

    assert tally["wrong"] == []
    assert min(tally["same"], tally["left"]) > 40, tally
