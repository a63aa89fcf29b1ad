"""One page of screenshots of every theme: `python tools/gallery.py FOLDER [--theme NAME] [--language TAG]`.

The example is built in each theme and each of its presets, golden shops in each theme, and their most
important pages are seen on a phone and on a wide screen, in the light and in the dark. Nothing here is
published; it is looked at.
"""

from __future__ import annotations

import argparse
import io
import shutil
from collections.abc import Iterator
from html import escape
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal, NamedTuple

from PIL import Image
from playwright.sync_api import Browser, sync_playwright
from screenshots import DAY

from trustpages.pipeline import BuildOptions, BuiltSite, ThemeChoice, build_site
from trustpages.resources import REPOSITORY_FOLDER, find_example_content
from trustpages.theme import ThemePaths, list_themes

Scheme = Literal["light", "dark"]

KINDS = ("home", "shipping", "staff", "complaints", "record", "reviews")
"""The pages that are shown, of those that a shop has."""
SHOPS = {
    "en": find_example_content(),
    "zh": find_example_content(),
    "de": REPOSITORY_FOLDER / "tests/sites/german/content",
    "ja": REPOSITORY_FOLDER / "tests/sites/japanese/content",
    "ar": REPOSITORY_FOLDER / "tests/sites/arabic/content",
}
"""The content folder of a shop by the language in which it is looked at."""
WIDTHS = {"phone": (390, 844), "wide": (1280, 860)}
"""Viewports in CSS pixels."""
SCALE = {"phone": 0.75, "wide": 0.5}
"""What is left of a screenshot's width in the gallery."""
MAX_HEIGHT = 12_000
"""Pixels of a page that are kept; WebP ends at 16,383."""


class Look(NamedTuple):
    """One picture of the gallery: what is seen, and how."""

    theme: str
    preset: str
    language: str
    kind: str
    width: str
    scheme: Scheme

    @property
    def file_name(self) -> str:
        """The picture's file in the gallery."""
        return "-".join(part for part in self if part) + ".webp"


def main() -> None:
    """Build the shops, take the screenshots, and write the page that shows them."""
    options = _parse_arguments()
    options.folder.mkdir(parents=True, exist_ok=True)
    choices = [one for one in _list_choices() if one.name in (options.theme or _list_names())]
    looks: list[Look] = []
    with TemporaryDirectory() as scratch, sync_playwright() as play:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for choice, language in product(choices, options.language or SHOPS):
            if choice.preset and SHOPS[language] != SHOPS["en"]:
                continue
            site = Path(scratch) / choice.name / choice.preset / language
            built = _build_shop(SHOPS[language], choice, site, Path(scratch))
            for look, page in _list_looks(built, choice, language, options.kind or KINDS):
                _save_screenshot(browser, site / page, look, options.folder)
                looks.append(look)
            shutil.rmtree(site)
        browser.close()
    (options.folder / "index.html").write_text(draw_gallery(looks), encoding="utf-8")


def _parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the gallery is written")
    parser.add_argument("--theme", action="append", choices=_list_names())
    parser.add_argument("--language", action="append", choices=list(SHOPS))
    parser.add_argument("--kind", action="append", choices=KINDS)
    return parser.parse_args()


def _list_names() -> list[str]:
    return list(dict.fromkeys(choice.name for choice in _list_choices()))


def _list_choices() -> Iterator[ThemeChoice]:
    """Each theme as it comes, then in its presets."""
    for theme in list_themes(ThemePaths.beside(SHOPS["en"], "content")):
        for preset in ("", *theme.manifest.presets):
            yield ThemeChoice(theme.reference, preset)


def _build_shop(content: Path, theme: ThemeChoice, folder: Path, scratch: Path) -> BuiltSite:
    options = BuildOptions(DAY, picture_cache=scratch / "pictures", theme=theme)
    built = build_site(content, options)
    for path, data in built.files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return built


def _list_looks(
    built: BuiltSite, choice: ThemeChoice, language: str, kinds: tuple[str, ...]
) -> Iterator[tuple[Look, str]]:
    """The pictures of a shop in one theme, preset and language, each with the page's file."""
    for edition in built.editions:
        for page in edition.pages if edition.language == language else ():
            if page.kind in kinds and not page.part:
                for width in WIDTHS:
                    for scheme in ("light", "dark"):
                        yield Look(*choice, language, page.kind, width, scheme), str(page.path)


def _save_screenshot(browser: Browser, page: Path, look: Look, folder: Path) -> None:
    width, height = WIDTHS[look.width]
    tab = browser.new_page(
        viewport={"width": width, "height": height}, color_scheme=look.scheme, timezone_id="UTC"
    )
    tab.clock.set_fixed_time(f"{DAY}T10:00:00Z")
    tab.goto(page.as_uri(), wait_until="load")
    tab.evaluate("document.querySelectorAll('img').forEach((one) => { one.loading = 'eager' })")
    tab.wait_for_load_state("networkidle")
    picture = Image.open(io.BytesIO(tab.screenshot(full_page=True)))
    tab.close()
    scale = SCALE[look.width]
    kept = picture.crop((0, 0, picture.width, min(picture.height, MAX_HEIGHT)))
    kept.resize((round(kept.width * scale), round(kept.height * scale))).save(
        folder / look.file_name, quality=80
    )


def draw_gallery(looks: list[Look]) -> str:
    """A page that shows the themes side by side: a row for each page, language, width and scheme."""
    rows: dict[tuple[str, str, str, str], list[Look]] = {}
    for one in looks:
        rows.setdefault((one.kind, one.language, one.width, one.scheme), []).append(one)
    parts = [
        f"<h2>{escape(' · '.join(key))}</h2><div>"
        + "".join(
            f"<figure><img loading=lazy src='{escape(one.file_name)}' alt=''>"
            f"<figcaption>{escape(f'{one.theme} {one.preset}')}</figcaption></figure>"
            for one in row
        )
        + "</div>"
        for key, row in rows.items()
    ]
    style = "body{font:1rem sans-serif}div{display:flex;gap:1rem;align-items:start;overflow:auto}"
    head = f"<!doctype html><meta charset=utf-8><title>Themes</title><style>{style}</style>"
    return head + "".join(parts)


if __name__ == "__main__":
    main()
