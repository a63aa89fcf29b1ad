"""A shop with guides behind the real preview, tabs that are open on it, and ways to save a file."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Error, Page, Playwright, expect
from serve_harness import PATIENCE, Shop, lent, serving, until, wait_until_idle
from support.tools import chromium

HEAD = "summary: How to work with thread.\nreviewed_on: 2026-11-01\n"
PICTURE = "guides/bobbin.png"
ADDRESSES = ("", "returns/", "guides/", "guides/winding/")
EVERYWHERE = frozenset(ADDRESSES)
OLD_WORDS = "Post the thread back."
PAGE = "document.body.outerHTML.replace(/[.][0-9a-f]{12}[.]/g, '')"
MARK = f"window.same = {PAGE}"
RELOADED = "!window.same"
REWORDED = f"Boolean(window.same) && window.same !== {PAGE}"
NOTE_LEAVING = """
navigation.addEventListener("navigate", () => { window.isLeaving = true; });
"""
"""A reload is noted at once, before the page that it replaces runs on."""

HANDLED = """() => {
  if (window.isLeaving) return null;
  return document.querySelector("tp-preview")?.dataset.generation;
}"""


SERVED = """async () => {
  const text = await (await fetch(location.href)).text();
  const served = new DOMParser().parseFromString(text, "text/html");
  const marks = / (aria-current="date"|hidden="")/g;
  const [there, here] = [served, document].map(({ body }) => body.outerHTML.replace(marks, ""));
  return there === here;
}"""
"""Whether a tab's body is the one that the server has, but for what the theme's own script marks."""


LOST = "There is no page at this address"


def guide(title: str) -> str:
    """A guide with a picture, as a file."""
    picture = f"{{file: {PICTURE}, alt: A bobbin}}"
    steps = f"steps:\n  - {{title: Wind, text: Wind it., picture: {picture}}}\n"
    return f"---\ntitle: {title}\n{HEAD}kind: use\nskill: anyone\ntime: 5 minutes\n{steps}---\n"


FILES = (
    ("guides.md", f"---\ntitle: Guides\n{HEAD}---\n"),
    ("guides/winding.md", guide("Winding a bobbin")),
    ("pages/thanks.md", f"---\ntitle: Thanks\n{HEAD}---\nEverybody.\n"),
)


def paint(path: Path, colour: str) -> None:
    """Put a picture of one colour where it belongs, whole from the first moment."""
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (400, 300), colour).save(path.with_suffix(".tmp"), "PNG")
    path.with_suffix(".tmp").replace(path)


@contextmanager
def shop_with_guides(home: Path) -> Iterator[Shop]:
    """The preview of a shop with a shelf of guides, one guide with a picture, and a plain page."""
    paint(home / "content" / PICTURE, "#7a3b2e")
    with serving(home, *FILES) as shop:
        yield shop


def reworded(shop: Shop, words: str) -> str:
    """The page on returns with other words in its last step."""
    text = (shop.content / "returns.md").read_text(encoding="utf-8")
    assert OLD_WORDS in text
    return text.replace(OLD_WORDS, words)


@dataclass(frozen=True, slots=True)
class Seen:
    """What came of a save.

    The rebuilds; the tabs whose page was loaded anew, or brought up to date in place (other style sheets
    and pictures do not count); the tabs with an overlay.
    """

    rebuilds: str
    reloaded: frozenset[str] = frozenset()
    in_place: frozenset[str] = frozenset()
    overlaid: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Tabs:
    """Tabs that are open on a shop, by the address below its root; a mark shows who was reloaded."""

    shop: Shop
    context: BrowserContext
    pages: dict[str, Page] = field(default_factory=dict)

    def __getitem__(self, address: str) -> Page:
        return self.pages[address]

    def open(self, *addresses: str) -> None:
        """Open more tabs, and wait for the client of each."""
        for address in addresses:
            self.pages[address] = self.context.new_page()
            self.pages[address].add_init_script(NOTE_LEAVING)
            self.pages[address].goto(f"{self.shop.url}{address}")
        self.settle()

    def follow(self, change: Callable[[], object]) -> Seen:
        """What comes of a change, once every tab has heard of it and nothing more happens.

        However a tab came by it, it shows then what the server has, element by element.
        """
        for page in self.pages.values():
            page.evaluate(MARK)
        before = self.shop.rebuilds
        change()
        until(lambda: self.shop.rebuilds != before)
        self.settle()
        assert self._where(lambda page: page.evaluate(SERVED) is True) == self.pages.keys()
        return Seen(
            self.shop.rebuilds.removeprefix(before),
            self._where(lambda page: page.evaluate(RELOADED) is True),
            self._where(lambda page: page.evaluate(REWORDED) is True),
            self._where(lambda page: page.get_by_role("dialog").is_visible()),
        )

    def settle(self) -> None:
        """Wait until the preview is idle and every tab has handled its newest generation.

        A page that is being left says no generation, so a reload that has begun is waited for, too.
        """
        wait_until_idle(self.shop)
        until(lambda: self._current)

    @property
    def _current(self) -> bool:
        number = str(self.shop.generation)
        return all(_generation(page) == number for page in self.pages.values())

    def _where(self, true: Callable[[Page], bool]) -> frozenset[str]:
        return frozenset(address for address, page in self.pages.items() if true(page))


def _generation(page: Page) -> str | None:
    """What the client has last handled; None while the page is on its way, or is being left."""
    try:
        return str(page.evaluate(HANDLED))
    except Error:  # it was reloaded in that very moment
        return None


@contextmanager
def browsing(player: Playwright) -> Iterator[Browser]:
    """The system's Chromium, patient with what is expected of its pages."""
    expect.set_options(timeout=PATIENCE * 1000)
    browser = player.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
    yield browser
    browser.close()


@contextmanager
def borrowed(tabs: Tabs, kept: Path) -> Iterator[Tabs]:
    """The tabs for one test: afterwards there are no more than before, and they show the old shop."""
    with lent(tabs.shop, kept):
        yield tabs
        for address in tabs.pages.keys() - EVERYWHERE:
            tabs.pages.pop(address).close()
    tabs.settle()


@contextmanager
def opened(browser: Browser, shop: Shop) -> Iterator[Tabs]:
    """Tabs on the shop's home page, on a page, on the shelf of guides and on a guide."""
    with browser.new_context(viewport={"width": 1280, "height": 800}) as context:
        tabs = Tabs(shop, context)
        tabs.open(*ADDRESSES)
        yield tabs


def in_place(path: Path, text: str) -> None:
    """Write over the file, as simple editors do."""
    path.write_text(text, encoding="utf-8")


def atomically(path: Path, text: str) -> None:
    """Write beside the file under a name that gives nothing away, then rename over it."""
    handle, beside = tempfile.mkstemp(dir=path.parent)
    os.close(handle)
    Path(beside).write_text(text, encoding="utf-8")
    Path(beside).replace(path)


def like_vim(path: Path, text: str) -> None:
    """Try the folder, move the file away as a backup, write it anew, delete the backup."""
    swap, probe = path.with_name(f".{path.name}.swp"), path.with_name("4913")
    swap.write_text("b0VIM", encoding="utf-8")
    probe.touch()
    probe.unlink()
    backup = path.rename(path.with_name(f"{path.name}~"))
    path.write_text(text, encoding="utf-8")
    backup.unlink()
    swap.unlink()


def with_backup(path: Path, text: str) -> None:
    """Copy the old file to one beside it, then empty the file and write it."""
    path.with_name(f"{path.name}~").write_bytes(path.read_bytes())
    path.write_text(text, encoding="utf-8")


def from_outside(path: Path, text: str) -> None:
    """Move a file from a folder that is not watched over it."""
    outside = path.parent.parent / "outside.md"
    outside.write_text(text, encoding="utf-8")
    outside.replace(path)


SAVES = (in_place, atomically, like_vim, with_backup, from_outside)
