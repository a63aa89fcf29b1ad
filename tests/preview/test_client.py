"""The preview's client in a real browser: what is swapped, what is kept, and what the owner is told."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright, ViewportSize, expect
from support.previewing import Preview, previewed
from support.shops import SMALLEST, built, changed, with_line
from support.tools import chromium

from trustpages.diagnostics.problem import Place, Problem, Withheld
from trustpages.model.page import UntranslatedText
from trustpages.pipeline import BuiltSite, ThemeChoice
from trustpages.theme import CONTENT_SECURITY_POLICY
from trustpages.validate import Visibility

pytestmark = pytest.mark.browser

RED, BLUE = "assets/style.aaaaaaaaaaaa.css", "assets/style.bbbbbbbbbbbb.css"
DOT, SQUARE = "media/dot.aaaaaaaaaaaa.svg", "media/dot.bbbbbbbbbbbb.svg"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><{}/></svg>'
FILES = {
    RED: "body { color: rgb(255, 0, 0); min-height: 3000px }",
    BLUE: "body { color: rgb(0, 0, 255); min-height: 3000px }",
    DOT: SVG.format('circle r="3"'),
    SQUARE: SVG.format('rect width="3" height="3"'),
}
BAD = Problem(
    "unknown-key",
    "“retuns” is not known here; did you mean “returns”?",
    Place("content/shop.yaml", 3, 3, "  retuns: <b>14 days</b>"),
    "rename the key to returns",
)
NOTICE = (
    "---\ntitle: Closed\nsummary: S\nreviewed_on: 2026-11-01\nkind: holiday\nstarts: 2026-12-20\n"
    "ends: 2026-12-31\neffect: Nothing moves.\nchoices: [{title: Wait, text: Wait.}]\n---\n"
)
PHONE: ViewportSize = {"width": 320, "height": 640}
LATE = Problem("stale", "This page is old", Place("content/home.md", 2, 1), "read it", "warning")


def html(
    words: str = "First", *, style: str = RED, picture: str = DOT, width: int = 9, before: str = ""
) -> str:
    """A page with everything that a visitor may have touched."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{CONTENT_SECURITY_POLICY}">
<link rel="icon" href="/{DOT}"><link rel="stylesheet" href="/{style}"><title>{words}</title></head>
<body><h1>{words}</h1>{before}
<details><summary>More</summary><p>Inside</p></details><details open><summary>Less</summary></details>
<input name="name"><input type="checkbox" name="yes"><textarea name="text"></textarea>
<select name="number"><option>One<option>Two</select>
<picture><source srcset="/{picture} 9w"><img src="/{picture}" width="{width}" height="9" alt=""></picture>
<a href="/other/">Other</a></body></html>"""


@pytest.fixture(scope="module")
def browser(player: Playwright) -> Iterator[Browser]:
    expect.set_options(timeout=15_000)
    started = player.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
    yield started
    started.close()


@pytest.fixture(scope="module")
def smallest() -> BuiltSite:
    """The smallest shop: where its pages come from is what the panel says."""
    return built(SMALLEST)


@pytest.fixture
def preview(smallest: BuiltSite) -> Iterator[Preview]:
    with previewed(smallest, SMALLEST.parent) as standing:
        standing.show({"index.html": html(), "other/index.html": html("Other"), **FILES})
        yield standing


@pytest.fixture(scope="module")
def unready(tmp_path_factory: pytest.TempPathFactory) -> tuple[BuiltSite, Path]:
    """The smallest shop with a home page that is a draft and a notice for later, and its folder."""
    folder = tmp_path_factory.mktemp("unready")
    draft = with_line("home.md", "lead:", "draft: yes\nlead:")
    content = changed(folder, draft, ("notices/closed.md", NOTICE))
    return built(content, choice=Visibility(drafts=True, future=True)), folder


@pytest.fixture
def early(unready: tuple[BuiltSite, Path]) -> Iterator[Preview]:
    with previewed(*unready) as standing:
        standing.show({str(path): data for path, data in unready[0].files.items()})
        yield standing


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        page = context.new_page()
        yield page


def visit(page: Page, preview: Preview, path: str = "") -> Page:
    """Open a page, wait until its client stands, and mark it: a reload takes the mark away."""
    page.goto(f"{preview.url}{path}")
    wait_until_handled(page, preview)
    page.evaluate("window.same = true")
    return page


def wait_until_handled(page: Page, preview: Preview) -> None:
    """Wait until the tab has put up the current snapshot and shows what `state.json` says of it.

    Responses are not listened for: the browser is told of a listener without an answer, so what comes from
    here, past the browser, may be faster than that.
    """
    number = str(preview.snapshots.current.number)
    expect(page.locator("tp-preview")).to_have_attribute("data-generation", number)


def reloaded(page: Page) -> bool:
    return page.evaluate("!window.same") is True


def until(page: Page, truth: str) -> None:
    """Wait for something on the page; asked from here, since its policy lets no page poll a text."""
    end = time.monotonic() + 15
    while not page.evaluate(truth):
        assert time.monotonic() < end, f"it never came true: {truth}"
        page.wait_for_timeout(20)


def shown(preview: Preview, home: str) -> None:
    """Show another home page; everything else stays."""
    preview.show({"index.html": home, "other/index.html": html("Other"), **FILES})


def test_a_new_style_sheet_is_swapped_without_a_reload(page: Page, preview: Preview) -> None:
    visit(page, preview)
    shown(preview, html(style=BLUE))

    expect(page.locator("body")).to_have_css("color", "rgb(0, 0, 255)")
    expect(page.locator("head [rel=stylesheet]")).to_have_count(1)
    assert not reloaded(page)


@pytest.mark.parametrize("width", [9, 18])
def test_a_new_picture_is_swapped_without_a_reload(
    page: Page, preview: Preview, width: int
) -> None:
    visit(page, preview)
    shown(preview, html(picture=SQUARE, width=width))

    expect(page.locator("img")).to_have_attribute("src", f"/{SQUARE}")
    expect(page.locator("img")).to_have_attribute("width", str(width))
    expect(page.locator("source")).to_have_attribute("srcset", f"/{SQUARE} 9w")
    assert not reloaded(page)


def test_new_words_reload_the_page_and_keep_what_the_visitor_did(
    page: Page, preview: Preview
) -> None:
    visit(page, preview)
    page.locator("summary").first.click()
    page.locator("summary").last.click()
    page.locator("[type=checkbox]").check()
    page.locator("select[name=number]").select_option("Two")
    page.locator("textarea").fill("Dear Nora")
    page.locator("[name=name]").fill("Lin")
    page.evaluate("scrollTo(0, 1234)")
    shown(preview, html("Second", before="<details open><summary>New</summary></details>"))

    expect(page.get_by_role("heading", name="Second")).to_be_attached()
    until(page, "scrollY === 1234")
    assert reloaded(page)
    opened = page.evaluate("[...document.querySelectorAll('details')].map(one => one.open)")
    assert opened == [True, True, False], "the new one as it is, the others as they were left"
    expect(page.locator("[name=name]")).to_have_value("Lin")
    expect(page.locator("[name=name]")).to_be_focused()
    expect(page.locator("[type=checkbox]")).to_be_checked()
    expect(page.locator("select[name=number]")).to_have_value("Two")
    expect(page.locator("textarea")).to_have_value("Dear Nora")
    until(page, "history.scrollRestoration === 'auto'")


def test_a_page_that_has_stood_for_long_is_loaded_anew(page: Page, preview: Preview) -> None:
    """A script may have told the time when it came."""
    page.clock.install()
    visit(page, preview)
    shown(preview, html("Second"))
    expect(page.get_by_role("heading", name="Second")).to_be_attached()
    assert not reloaded(page)
    page.clock.fast_forward("11:00")
    shown(preview, html("Third"))
    expect(page.get_by_role("heading", name="Third")).to_be_attached()
    assert reloaded(page)


def test_a_page_that_did_not_change_is_left_alone(page: Page, preview: Preview) -> None:
    asked: list[str] = []
    visit(page, preview, "other/")
    page.on("request", lambda request: asked.append(request.url))
    assert not reloaded(page)  # an answer of the browser: from here on it tells of requests
    shown(preview, html("Second"))
    wait_until_handled(page, preview)

    assert not reloaded(page)
    assert any("_preview/state.json" in url for url in asked)
    assert [url for url in asked if "_preview/state.json" not in url] == []


def test_a_page_that_comes_into_being_takes_the_place_of_the_lost_one(
    page: Page, preview: Preview
) -> None:
    preview.show({"404.html": html("Lost"), **FILES})
    visit(page, preview, "new/")
    preview.show({"404.html": html("Lost"), "new/index.html": html("Found"), **FILES})

    expect(page.get_by_role("heading", name="Found")).to_be_visible()


def test_before_the_first_good_build_the_page_itself_says_what_is_wrong(
    page: Page, smallest: BuiltSite, tmp_path: Path
) -> None:
    with previewed(smallest, tmp_path) as preview:
        preview.fail(BAD)
        visit(page, preview)
        expect(page.get_by_text(BAD.message)).to_be_visible()
        preview.fail(replace(BAD, message="Another"))
        expect(page.get_by_text("Another")).to_be_visible()
        expect(page.get_by_role("dialog")).to_be_hidden()
        shown(preview, html())
        expect(page.get_by_role("heading", name="First")).to_be_visible()


def test_a_full_reload_is_had_when_it_is_asked_for(page: Page, preview: Preview) -> None:
    preview.stop()
    preview.full_reload = True
    preview.start()
    visit(page, preview)
    shown(preview, html(style=BLUE))

    expect(page.locator("body")).to_have_css("color", "rgb(0, 0, 255)")
    assert reloaded(page)


def test_without_reloading_the_owner_is_told_and_chooses(page: Page, preview: Preview) -> None:
    preview.stop()
    preview.reload = False
    preview.start()
    visit(page, preview)
    shown(preview, html("Second"))

    page.get_by_role("button", name="Show it").click()
    expect(page.get_by_role("heading", name="Second")).to_be_visible()


def test_mistakes_lie_over_the_last_good_page_until_they_are_mended(
    page: Page, preview: Preview
) -> None:
    visit(page, preview)
    preview.fail(BAD)
    overlay = page.get_by_role("dialog")

    expect(overlay).to_have_accessible_name("1 mistake keeps your last change from being shown")
    expect(overlay).to_contain_text("Error: “retuns” is not known here; did you mean “returns”?")
    expect(overlay).to_contain_text("Rename the key to returns.")
    place = overlay.get_by_role("link", name="content/shop.yaml:3:3")
    expect(place).to_have_attribute(
        "href", f"vscode://file/{str(SMALLEST / 'shop.yaml').lstrip('/')}:3:3"
    )
    expect(overlay.locator("pre")).to_have_text("  retuns: <b>14 days</b>", use_inner_text=True)
    expect(overlay.locator("mark")).to_have_text("r")
    expect(page.get_by_role("heading", name="First")).to_be_attached()

    shown(preview, html())
    expect(overlay).to_be_hidden()
    assert not reloaded(page)


def test_escape_hides_the_mistakes_and_a_tab_brings_them_back(page: Page, preview: Preview) -> None:
    visit(page, preview)
    page.locator("[name=name]").focus()
    preview.fail(BAD)
    overlay, tab = page.get_by_role("dialog"), page.get_by_role("button", name="1 mistake")
    expect(overlay.get_by_role("heading", level=2)).to_be_focused()

    page.keyboard.press("Escape")
    expect(overlay).to_be_hidden()
    expect(page.locator("[name=name]")).to_be_focused()
    page.reload()
    expect(tab).to_be_visible()
    expect(overlay).to_be_hidden()
    tab.click()
    expect(overlay).to_be_visible()
    page.keyboard.press("Escape")
    preview.fail(BAD, replace(BAD, message="Another"))
    expect(overlay).to_contain_text("Another")


def test_ten_tabs_follow(browser: Browser, preview: Preview) -> None:
    with browser.new_context() as context:
        tabs = [visit(context.new_page(), preview) for _ in range(10)]
        shown(preview, html("Second"))

        for tab in tabs:
            expect(tab.get_by_role("heading", name="Second")).to_be_visible()


def test_a_page_finds_a_server_that_was_started_anew(page: Page, preview: Preview) -> None:
    """The new server has another token; what changed in the meantime is shown, the rest is left."""
    visit(page, preview)
    preview.stop()
    expect(page.get_by_role("status")).to_contain_text("The preview has stopped")
    preview.start()
    expect(page.get_by_role("status")).to_be_empty()
    assert not reloaded(page)

    preview.stop()
    shown(preview, html("Second"))
    preview.start()
    expect(page.get_by_role("heading", name="Second")).to_be_visible()


def test_the_panel_says_what_the_page_is_made_from_and_what_is_missing(
    page: Page, preview: Preview, smallest: BuiltSite
) -> None:
    held = Withheld("the notice of Christmas", "it begins later", Place("content/home.md", 1))
    site = replace(smallest.site, withheld=(held,))
    preview.built = replace(smallest, site=site, warnings=(LATE,))
    preview.show({"index.html": html(), **FILES})
    visit(page, preview)
    panel = page.get_by_role("region", name="Preview")

    expect(panel.get_by_role("link", name="content/home.md").first).to_have_attribute(
        "href", re.compile("^vscode://file/.*home.md:1:1$")
    )
    expect(panel).to_contain_text("1 warning")
    expect(panel.get_by_text("This page is old")).to_be_hidden()
    page.get_by_role("button", name="Preview", exact=True).click()
    expect(panel.get_by_text("This page is old")).to_be_visible()
    expect(panel).to_contain_text("the notice of Christmas: it begins later")
    page.reload()
    expect(panel.get_by_text("This page is old")).to_be_visible()


@pytest.mark.parametrize(
    ("path", "expected", "short"),
    [
        ("", "Draft: not published by a build", "Draft"),
        ("notices/closed/", "Not yet public: it starts on 2026-12-20", "Not yet public"),
    ],
)
def test_a_page_that_is_not_public_yet_says_so_without_being_asked(
    page: Page, early: Preview, path: str, expected: str, short: str
) -> None:
    visit(page, early, path)
    panel = page.get_by_role("region", name="Preview")

    expect(panel.get_by_text(expected)).to_be_in_viewport(ratio=1)
    page.set_viewport_size(PHONE)
    expect(panel.locator("strong")).to_have_text(short, use_inner_text=True)
    expect(panel.get_by_text(short, exact=False).first).to_be_in_viewport(ratio=1)


def test_the_panel_leads_to_all_that_is_not_public_yet(page: Page, early: Preview) -> None:
    visit(page, early, "returns/")
    panel = page.get_by_role("region", name="Preview")
    expect(panel.locator("strong")).to_have_count(0)
    expect(panel).to_contain_text("2 not public yet")
    page.get_by_role("button", name="Preview", exact=True).click()

    expect(panel).to_contain_text("Plain Threads: it is a draft")
    expect(panel).to_contain_text("Closed: it starts on 2026-12-20")
    expect(panel.get_by_role("link", name="content/home.md")).to_have_attribute(
        "href", re.compile("/home.md:5:1$")
    )
    panel.get_by_role("link", name="Closed", exact=True).click()
    page.wait_for_url(f"{early.url}notices/closed/")
    expect(page.get_by_role("region", name="Preview")).to_contain_text("Closed (this page)")


def test_a_long_list_of_texts_without_translation_leaves_the_panel_usable(
    page: Page, smallest: BuiltSite, preview: Preview
) -> None:
    texts = tuple(
        UntranslatedText(f"Text number {n}", Place("content/home.md", n)) for n in range(1, 201)
    )
    [edition] = smallest.editions
    pages = (replace(edition.pages[0], untranslated=texts), *edition.pages[1:])
    preview.built = replace(smallest, editions=(replace(edition, pages=pages),))
    shown(preview, html())
    visit(page, preview)
    panel = page.get_by_role("region", name="Preview")
    page.get_by_role("button", name="Preview", exact=True).click()

    expect(panel.get_by_role("heading", name="Not translated yet (200)")).to_be_in_viewport()
    for width in (1280, 320):
        page.set_viewport_size({"width": width, "height": 800})
        row = panel.get_by_role("listitem").filter(has_text="Text number 200")
        row.get_by_role("link", name="content/home.md:200").scroll_into_view_if_needed()
        expect(row).to_be_in_viewport()
        assert row.evaluate("({parentElement: list}) => list.scrollTop > list.clientHeight")
        assert panel.evaluate("panel => panel.offsetHeight < innerHeight * 0.75")
    panel.get_by_role("button", name="Full").click()
    preview.show({"index.html": html(), "other/index.html": html("Changed"), **FILES})
    wait_until_handled(page, preview)
    assert row.evaluate("({parentElement: list}) => list.scrollTop") > 0


def test_the_panel_reads_from_left_to_right_on_every_page(page: Page, preview: Preview) -> None:
    shown(preview, html().replace('lang="en"', 'lang="ar" dir="rtl"'))
    visit(page, preview)

    expect(page.locator("body")).to_have_css("direction", "rtl")
    expect(page.get_by_role("region", name="Preview")).to_have_css("direction", "ltr")
    expect(page.locator("tp-preview")).to_have_attribute("lang", "en")


def test_the_tab_of_hidden_mistakes_stands_above_the_open_panel(
    page: Page, preview: Preview
) -> None:
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    preview.fail(BAD)
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")

    page.get_by_role("button", name="1 mistake").click()
    expect(page.get_by_role("dialog")).to_be_visible()


def test_the_bar_fits_the_narrowest_phone(page: Page, early: Preview) -> None:
    """The mark of the page, its file, and the news of a preview that has stopped."""
    page.set_viewport_size(PHONE)
    visit(page, early, "notices/closed/")
    early.stop()
    expect(page.get_by_role("status")).to_contain_text("The preview has stopped")
    panel = page.get_by_role("region", name="Preview")

    for piece in (panel.get_by_role("status"), panel.locator("strong"), panel.get_by_role("link")):
        expect(piece.first).to_be_in_viewport(ratio=1)
    assert panel.evaluate("panel => panel.scrollWidth <= innerWidth")


def test_the_page_is_shown_in_another_width_and_follows_there(page: Page, preview: Preview) -> None:
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    page.get_by_role("button", name="Phone 320").click()
    frame = page.frame_locator("iframe")
    expect(frame.get_by_role("heading", name="First")).to_be_visible()
    assert frame.locator("html").evaluate("innerWidth") == 320
    expect(frame.locator("tp-preview")).to_have_count(0)
    shown(preview, html("Second"))
    expect(frame.get_by_role("heading", name="Second")).to_be_visible()
    assert not reloaded(page)

    page.reload()
    frame.get_by_role("link", name="Other").click()
    expect(frame.get_by_role("heading", name="Other")).to_be_visible()
    page.get_by_role("button", name="Full").click()
    page.wait_for_url(f"{preview.url}other/")


def test_the_site_is_seen_on_another_day(page: Page, preview: Preview) -> None:
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    page.get_by_label("See the site on").fill("2026-12-24")
    with page.expect_response(re.compile("_preview/today")):
        page.get_by_role("button", name="Show", exact=True).click()
    expect(page.get_by_role("button", name="Today")).to_be_visible()
    with page.expect_response(re.compile("_preview/today")):
        page.get_by_role("button", name="Today").click()

    assert preview.days == [date(2026, 12, 24), None]


def test_the_site_is_seen_in_another_theme(page: Page, preview: Preview) -> None:
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    for chosen in ("plain/blue", ""):
        with page.expect_response(re.compile("_preview/theme")):
            page.get_by_label("See it in the theme").select_option(chosen)
        expect(page.get_by_label("See it in the theme")).to_have_value(
            ""
        )  # what is shown, not chosen

    assert preview.themes == [ThemeChoice("plain", "blue"), None]


def test_a_day_that_is_being_chosen_is_not_taken_away(page: Page, preview: Preview) -> None:
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    page.get_by_label("See the site on").fill("2026-12-24")
    shown(preview, html("Second"))
    wait_until_handled(page, preview)

    expect(page.get_by_label("See the site on")).to_have_value("2026-12-24")


def test_another_site_in_the_frame_is_left_like_any_page(page: Page, preview: Preview) -> None:
    shown(preview, html(before='<a href="http://127.0.0.2:1/">Away</a>'))
    visit(page, preview)
    page.get_by_role("button", name="Preview", exact=True).click()
    page.get_by_role("button", name="Phone 320").click()
    page.frame_locator("iframe").get_by_role("link", name="Away").click()
    until(
        page,
        "!document.querySelector('tp-preview').shadowRoot.querySelector('iframe').contentDocument",
    )

    page.get_by_role("button", name="Full").click()
    expect(page.locator("iframe")).to_be_hidden()
    expect(page.get_by_role("heading", name="First")).to_be_visible()


def test_the_theme_and_the_previews_own_pieces_do_not_touch_each_other(
    page: Page, preview: Preview
) -> None:
    loud = "* { color: rgb(1, 2, 3) !important; font-size: 40px; display: inline }"
    preview.show({"index.html": html(), **FILES, RED: loud})
    visit(page, preview)

    button = page.get_by_role("button", name="Preview", exact=True)
    expect(button).not_to_have_css("color", "rgb(1, 2, 3)")
    expect(button).to_have_css("font-size", "15px")
    expect(page.locator("h1")).to_have_css("font-size", "40px")


def test_a_preview_under_a_sub_path_follows_too(
    page: Page, smallest: BuiltSite, tmp_path: Path
) -> None:
    with previewed(smallest, tmp_path, base_path="/my/shop/") as preview:
        preview.show({"index.html": html()})
        visit(page, preview)
        preview.show({"index.html": html("Second")})

        expect(page.get_by_role("heading", name="Second")).to_be_visible()


def test_a_page_says_nothing_in_the_console(page: Page, preview: Preview) -> None:
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    visit(page, preview)
    preview.fail(BAD)
    expect(page.get_by_role("dialog")).to_be_visible()

    assert said == []
