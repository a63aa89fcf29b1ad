"""Takes the three pictures of the README from the example shop: `python tools/screenshots.py`."""

from __future__ import annotations

import io
import shutil
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Literal

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from trustpages.pipeline import BuildOptions, build_site
from trustpages.resources import REPOSITORY_FOLDER, find_example_content

DAY = date(2026, 11, 23)
FOLDER = REPOSITORY_FOLDER / "docs" / "pictures"
GAP = 24

Scheme = Literal["light", "dark"]


def main() -> None:
    """Build the example in a temporary folder, visit it, and save the screenshots."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, sync_playwright() as play:
        _build_example(Path(folder))
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        wide = _take_screenshot(browser, Path(folder) / "index.html", (1280, 860), "light")
        _save_picture(wide, "home.png")
        visits: tuple[tuple[str, Scheme], ...] = (
            ("shipping/index.html", "light"),
            ("zh/staff/lin-mei/index.html", "light"),
            ("complaints/index.html", "dark"),
        )
        phones = [
            _take_screenshot(browser, Path(folder) / page, (390, 780), scheme)
            for page, scheme in visits
        ]
        _save_picture(_place_side_by_side(phones), "phones.png")
        _save_picture(
            _take_screenshot(browser, Path(folder) / "zh/shipping/index.html", (1280, 860), "dark"),
            "zh.png",
        )
        browser.close()


def _build_example(folder: Path) -> None:
    for path, data in build_site(
        find_example_content(), BuildOptions(DAY, picture_cache=folder / ".cache")
    ).files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


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


def _place_side_by_side(pictures: list[Image.Image]) -> Image.Image:
    width = sum(one.width for one in pictures) + GAP * (len(pictures) - 1)
    sheet = Image.new("RGB", (width, pictures[0].height), "#ffffff")
    left = 0
    for one in pictures:
        sheet.paste(one, (left, 0))
        left += one.width + GAP
    return sheet


def _save_picture(picture: Image.Image, name: str) -> None:
    picture.convert("RGB").quantize(192).save(FOLDER / name, optimize=True)
    print(f"{FOLDER / name} is taken")


if __name__ == "__main__":
    main()
