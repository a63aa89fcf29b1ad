"""A new check is a function and a line in `PAGE_CHECKS`: a dry run of the steps in CONTRIBUTING.md."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

import pytest
from rendered_samples import problem, site

from trustpages import checks
from trustpages.checks import check_site
from trustpages.checks.parsed_site import ParsedSite
from trustpages.diagnostics import Place, Problem

CONTRIBUTING = Path(__file__).parents[2] / "CONTRIBUTING.md"


def check_page_focus(parsed: ParsedSite, path: PurePosixPath) -> Iterator[Problem]:
    """Find elements that take the focus when a page opens, which moves a screen reader past its start."""
    for element in parsed.get_document(path).elements:
        if "autofocus" in element.attributes:
            yield Problem("autofocus", f"<{element.tag}> takes the focus", Place(str(path)))


def test_a_new_check_reports_its_problems(monkeypatch: pytest.MonkeyPatch) -> None:
    rendered = site(inner='<label>Name <input autofocus name="name"></label>')
    assert check_site(rendered) == ()

    monkeypatch.setattr(checks, "PAGE_CHECKS", (*checks.PAGE_CHECKS, check_page_focus))

    assert problem(rendered).code == "autofocus"
    assert problem(rendered).place.file == "returns/index.html"


def test_the_steps_of_a_new_check_name_files_that_exist() -> None:
    text = CONTRIBUTING.read_text(encoding="utf-8")
    steps = text[text.index("### A new check") :].split("\n#", 2)[0]

    paths = [path for path in re.findall(r"`([\w/]+/[\w/.]*)`", steps) if "<" not in path]
    assert len(paths) >= 3
    assert [path for path in paths if not (CONTRIBUTING.parent / path).exists()] == []
