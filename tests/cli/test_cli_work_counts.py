"""How much work a build does, in counts that are the same on every machine: nothing is done twice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from cli_harness import DAY, spotless, trustpages

from trustpages import file_reader
from trustpages.checks import parsed_site
from trustpages.file_reader import MIN_TRUSTED_AGE_NS, FileReader
from trustpages.markdown import render as markdown
from trustpages.render import EditionRenderer

COUNTED: dict[str, tuple[Any, str]] = {
    "files read": (file_reader, "_read"),
    "pages drawn": (EditionRenderer, "render_with_reads"),
    "pages parsed": (parsed_site, "parse_html"),
    "Markdown converted": (markdown, "_convert_markdown"),
}
"""What is counted: a function by its module and name."""


@pytest.fixture
def counts(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """The calls of the counted functions from now on."""
    calls: Counter[str] = Counter()

    def count(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **named: object) -> object:
            calls[name] += 1
            return function(*arguments, **named)

        return call

    monkeypatch.setattr(
        file_reader, "MIN_TRUSTED_AGE_NS", -MIN_TRUSTED_AGE_NS
    )  # none is read again
    for name, (module, attribute) in COUNTED.items():
        monkeypatch.setattr(module, attribute, count(name, getattr(module, attribute)))
    return calls


def _build(content: Path, tmp_path: Path) -> int:
    said = trustpages(
        "build", content, "-d", tmp_path / "site", "--today", DAY, "-q",
        settings={"XDG_CACHE_HOME": str(tmp_path / "cache")},
    )  # fmt: skip
    assert said.code == 0, said.err
    return len(list((tmp_path / "site").rglob("*.html")))


def test_a_first_build_does_nothing_twice(
    counts: Counter[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = spotless(tmp_path)
    asked: set[Path] = set()
    read_file = FileReader.read_file

    def note_and_read(reader: FileReader, path: Path, *others: Any) -> bytes:
        asked.add(path)
        return read_file(reader, path, *others)

    monkeypatch.setattr(FileReader, "read_file", note_and_read)
    pages = _build(content, tmp_path)
    files = [path for path in content.rglob("*") if path.is_file() and ".schemas" not in path.parts]

    assert counts["pages drawn"] == counts["pages parsed"] == pages
    assert counts["files read"] == len(asked) >= len(files)
    assert 0 < counts["Markdown converted"] <= len(files)


def test_a_build_in_which_nothing_changed_does_nothing_of_it(
    counts: Counter[str], tmp_path: Path
) -> None:
    content = spotless(tmp_path)
    _build(content, tmp_path)
    counts.clear()
    _build(content, tmp_path)

    assert not counts


def test_an_edit_costs_the_pages_that_show_it(counts: Counter[str], tmp_path: Path) -> None:
    content = spotless(tmp_path)
    _build(content, tmp_path)
    counts.clear()
    page = content / "returns.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nOne more line.\n", encoding="utf-8")
    _build(content, tmp_path)

    assert counts["pages drawn"] == counts["pages parsed"] == counts["Markdown converted"] == 1
