"""Static files: named by their content, style sheets drawn with the brand, an icon always."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from support.shops import with_line
from support.sites import BARE, site_of

from trustpages.cache import BuildCache
from trustpages.diagnostics.problem import ProblemError
from trustpages.paths import SITE_URL_END, SITE_URL_START
from trustpages.render.assets import Assets, build_assets


def _assets(folder: Path, name: str = "Plain Threads", **static: bytes) -> Assets:
    site = site_of(folder, with_line("shop.yaml", "name: Plain Threads", f"name: {name}"))
    files = {PurePosixPath(key.replace("_", ".")): data for key, data in static.items()}
    return build_assets(site, replace(BARE, static=files), BuildCache())


def test_a_file_is_named_by_its_content(tmp_path: Path) -> None:
    one = _assets(tmp_path / "a", today_js=b"1")
    same = _assets(tmp_path / "b", today_js=b"1")
    other = _assets(tmp_path / "c", today_js=b"2")

    address = one.addresses["today.js"].strip(SITE_URL_START + SITE_URL_END)
    assert re.fullmatch(r"assets/today\.[0-9a-f]{12}\.js", address)
    assert one.files[PurePosixPath(address)] == b"1"
    assert one.addresses == same.addresses != other.addresses


def test_a_style_sheet_knows_the_brand_and_a_script_does_not(tmp_path: Path) -> None:
    made = _assets(tmp_path, a_css=b"{{ brand.light }}", a_js=b"{{ brand.light }}")

    drawn = {path.suffix: data for path, data in made.files.items()}
    assert drawn[".css"].decode() == made.brand.light
    assert drawn[".js"] == b"{{ brand.light }}"


@pytest.mark.parametrize("sheet", [b"x\n{{ colour }}", b"x\n{{ brand.pink }}", b"x\n{% if %}"])
def test_a_fault_in_a_style_sheet_is_told_in_its_folder(sheet: bytes, tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        _assets(tmp_path, style_css=sheet)

    assert str(caught.value.problems[0].place) == "themes/bare/static/style.css:2:1"


@pytest.mark.parametrize(
    ("letter", "name"), [("P", "plain"), ("线", "线铺"), ("&lt;", "'<b>'"), ("&amp;", "'&'")]
)
def test_a_shop_without_a_logo_has_its_letter(letter: str, name: str, tmp_path: Path) -> None:
    made = _assets(tmp_path, name)
    (icon,) = made.files.values()

    assert made.favicon.strip(SITE_URL_START + SITE_URL_END).endswith(".svg")
    assert f">{letter}</text>" in icon.decode()
