"""Pictures before they are loaded, and where they are cut: each class of a page stands in the style sheet."""

from __future__ import annotations

import re
import shutil
from pathlib import Path, PurePosixPath

import pytest
from support.shops import TESTS, changed, plan_shop, with_line

PICTURE = TESTS / "broken" / "picture-without-alt" / "content" / "thread.jpg"
LEAD = "lead: Linen thread by"


def _plan_home(folder: Path, more: str) -> tuple[str, str]:
    """The home page of a shop with a picture, and the style sheet of pictures."""
    line = f"picture: {{file: thread.jpg, alt: Three reels{more}}}\n{LEAD}"
    content = changed(folder, with_line("home.md", LEAD, line))
    shutil.copy(PICTURE, content)
    files = plan_shop(content).files
    sheet = next(path for path in files if path.name.startswith("pictures."))
    return files[PurePosixPath("index.html")].decode(), files[sheet].decode()


@pytest.mark.parametrize(
    ("more", "classes"), [("", []), (", focus: 50% 30%", [".fx-50", ".fy-30"])]
)
def test_every_class_of_a_picture_has_a_rule(tmp_path: Path, more: str, classes: list[str]) -> None:
    page, sheet = _plan_home(tmp_path, more)

    (tone, *focus) = re.findall(r'<img [^>]*class="(tone[^"]*)"', page)[0].split()
    assert [f".{name}" for name in focus] == classes
    for name in (f"img.{tone}", *classes):
        assert f"{name} {{" in sheet


def test_there_is_a_rule_for_every_tone(tmp_path: Path) -> None:
    _, sheet = _plan_home(tmp_path, "")

    assert len(set(re.findall(r"img\.tone-[0-3]{3} ", sheet))) == 64
