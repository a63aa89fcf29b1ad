"""`--summary`: the result of a run in Markdown, added to the page that a CI shows."""

from __future__ import annotations

import re
from pathlib import Path

from cli_harness import DAY, spotless, trustpages, warned, wrong


def _summary(folder: Path, *typed: str | Path) -> str:
    file = folder / "summary.md"
    trustpages(*typed, "--today", DAY, "--summary", file)
    return file.read_text(encoding="utf-8")


def test_a_good_run_says_what_was_built(tmp_path: Path) -> None:
    text = _summary(tmp_path, "build", spotless(tmp_path), "-d", tmp_path / "out", "-q")

    assert text.startswith("## ✓ Plain Threads: fit to publish\n\n| | |\n| --- | --- |\n")
    assert re.search(r"^\| Pages \| \d+ \(\d+ en\) \|$", text, re.MULTILINE)
    assert re.search(r"^\| Size \| \d+ kB in \d+ files \|$", text, re.MULTILINE)
    assert "###" not in text


def test_a_bad_run_lists_what_is_wrong(tmp_path: Path) -> None:
    content = wrong(tmp_path)
    text = _summary(tmp_path, "check", content)

    assert text.startswith("## ✗ The site: not fit to publish\n")
    assert "### 1 error, no warnings" in text
    assert re.search(r"^\* \*\*.*shop\.yaml:3:1\*\* 'nmae' is not known", text, re.MULTILINE)


def test_with_strict_a_warning_makes_it_unfit(tmp_path: Path) -> None:
    content = warned(tmp_path)

    assert _summary(tmp_path, "check", content).startswith("## ✓ ")
    assert "## ✗ Plain Threads: not fit to publish" in _summary(
        tmp_path, "check", content, "--strict"
    )


def test_it_is_added_to_what_stands_there(tmp_path: Path) -> None:
    (tmp_path / "summary.md").write_text("# Before\n", encoding="utf-8")

    text = _summary(tmp_path, "check", spotless(tmp_path))

    assert text.startswith("# Before\n## ✓ ")


def test_words_of_the_shop_are_nothing_but_words(tmp_path: Path) -> None:
    """No name of a shop brings a table, a link, or an element of its own."""
    content = spotless(tmp_path)
    shop = content / "shop.yaml"
    text = shop.read_text(encoding="utf-8").replace(
        "name: Plain Threads", "name: 'A <b>|</b> [x](y) *z* `q`'", 1
    )
    shop.write_text(text, encoding="utf-8")

    first = _summary(tmp_path, "check", content).partition("\n")[0]

    assert first == (r"## ✓ A &lt;b&gt;\|&lt;/b&gt; \[x\](y) \*z\* \`q\`: fit to publish")
