"""A shop without a service desk is built in every theme."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import SMALLEST, TODAY
from support.theme_sites import THEMES

from trustpages.pipeline import BuildOptions, ThemeChoice, prepare_site


@pytest.mark.parametrize("theme", THEMES)
def test_a_shop_without_a_desk_has_its_pages(theme: str, tmp_path: Path) -> None:
    content = tmp_path / "content"
    content.mkdir()
    for path in SMALLEST.rglob("*"):
        if path.is_file() and path.name != "desk.md":
            target = content / path.relative_to(SMALLEST)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())

    files = prepare_site(content, BuildOptions(TODAY, theme=ThemeChoice(theme)), "content").files

    assert {"index.html", "shipping/index.html"} <= {str(path) for path in files}
