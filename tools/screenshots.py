"""Takes the pictures of the README and of docs/themes.md from the example: `python tools/screenshots.py`."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from trustpages.pipeline import BuildOptions, ThemeChoice, build_site
from trustpages.resources import REPOSITORY_FOLDER, find_example_content

DAY = date(2026, 11, 23)
FOLDER = REPOSITORY_FOLDER / "docs" / "pictures"
GAP = 24

Scheme = Literal["light", "dark"]
THEMES = ("counter", "aisle", "folio", "letter")
HOMES = ("index.html", "index.html", "zh/index.html", "index.html")
"""The home page in which each theme is shown."""
VISITS: tuple[tuple[str, Scheme], ...] = (
    ("shipping/index.html", "light"),
    ("zh/staff/lin-mei/index.html", "light"),
    ("complaints/index.html", "dark"),
)
NIGHT: tuple[tuple[str, Scheme], ...] = (("record/index.html", "dark"),)


def main() -> None:
    """Build the example in every theme in a temporary folder, visit it, and save the screenshots."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as play:
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        sites = {theme: _build_example(Path(folder), theme) for theme in THEMES}
        homes = [
            _take_screenshot(browser, site / page, (1280, 860), "light")
            for site, page in zip(sites.values(), HOMES, strict=True)
        ]
        _save_picture(_arrange([homes[:2], homes[2:]]).reduce(2), "themes.png")
        _save_picture(_arrange([_take_phones(browser, sites["counter"], VISITS)]), "phones.png")
        for theme, site in sites.items():
            pages: tuple[tuple[str, Scheme], ...] = (
                ("index.html", "light"),
                ("shipping/index.html", "light"),
                *NIGHT,
            )
            _save_picture(_arrange([_take_phones(browser, site, pages)]), f"theme-{theme}.png")
        browser.close()


def _take_phones(
    browser: Browser, site: Path, visits: tuple[tuple[str, Scheme], ...]
) -> list[Image.Image]:
    return [_take_screenshot(browser, site / page, (390, 780), scheme) for page, scheme in visits]


def _build_example(root: Path, theme: str) -> Path:
    folder = root / theme
    options = BuildOptions(DAY, picture_cache=root / ".cache", theme=ThemeChoice(theme))
    for path, data in build_site(find_example_content(), options).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def _take_screenshot(
    browser: Browser, page: Path, size: tuple[int, int], scheme: Scheme
) -> Image.Image:
    tab = browser.new_page(
        viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, timezone_id="UTC"
    )
    tab.clock.set_fixed_time(f"{DAY}T10:00:00Z")
    tab.goto(page.as_uri(), wait_until="networkidle")
    screenshot = Image.open(io.BytesIO(tab.screenshot()))
    tab.close()
    return screenshot


def _arrange(rows: list[list[Image.Image]]) -> Image.Image:
    """Pictures of equal size in rows, with gaps between them."""
    across, down = len(rows[0]), len(rows)
    wide, high = rows[0][0].size
    size = (across * wide + GAP * (across - 1), down * high + GAP * (down - 1))
    sheet = Image.new("RGB", size, "#ffffff")
    for row, pictures in enumerate(rows):
        for column, one in enumerate(pictures):
            sheet.paste(one, (column * (wide + GAP), row * (high + GAP)))
    return sheet


def _save_picture(picture: Image.Image, name: str) -> None:
    picture.convert("RGB").quantize(192).save(FOLDER / name, optimize=True)
    print(f"{FOLDER / name} is taken")


if __name__ == "__main__":
    main()
