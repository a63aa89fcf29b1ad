"""Every page of the example and of the golden sites is HTML as the standard wants it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from tempfile import TemporaryFile

import pytest
from support.counts import SOAK
from support.shops import SITES, built
from support.theme_sites import THEMES, build_theme_site
from support.tools import BROWSER

pytestmark = pytest.mark.node

PROGRAM = BROWSER / "node_modules" / ".bin" / "html-validate"


def _find_html_problems(folder: Path) -> list[str]:
    with TemporaryFile() as said:  # through a pipe the program ends before all is said
        subprocess.run(
            [PROGRAM, "--config", BROWSER / "htmlvalidate.json", "--formatter", "json", folder],
            stdout=said,
            check=False,
        )
        said.seek(0)
        problems = json.load(said)
    return [
        f"{Path(page['filePath']).relative_to(folder)}:{fault['line']}: {fault['message']} "
        f"[{fault['ruleId']}]"
        for page in problems
        for fault in page["messages"]
    ]


def test_every_page_is_valid_html(site: Path, pages: tuple[str, ...]) -> None:
    assert pages
    problems = _find_html_problems(site)
    assert not problems, "\n".join(problems)


def test_every_page_of_the_golden_sites_is_valid_html(tmp_path: Path) -> None:
    names = {site.name for site in SITES.iterdir()}
    for name in names:
        for path, data in built(SITES / name / "content").files.items():
            (tmp_path / name / path).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name / path).write_bytes(data)

    problems = _find_html_problems(tmp_path)
    assert {"american", "chinese", "german"} <= names
    assert not problems, "\n".join(problems)


@pytest.mark.parametrize("theme", [theme for theme in THEMES if theme != "counter"])
def test_every_page_of_a_theme_is_valid_html(theme: str) -> None:
    for language in ("en", "de", "ar") if SOAK else ("en",):
        folder, pages = build_theme_site(theme, language)
        assert pages
        problems = _find_html_problems(folder)
        assert not problems, "\n".join(problems)


def test_the_validator_sees_a_planted_fault(tmp_path: Path) -> None:
    """An id that stands twice is found, so the silence above means much."""
    (tmp_path / "page.html").write_text(
        '<!DOCTYPE html><html lang="en"><head><title>A</title></head>'
        '<body><p id="a">a</p><p id="a">b</p></body></html>',
        encoding="utf-8",
    )

    assert "no-dup-id" in " ".join(_find_html_problems(tmp_path))
