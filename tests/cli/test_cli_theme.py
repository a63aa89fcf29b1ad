"""`trustpages theme`: themes are named, begun, overridden and compared; nothing is written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import trustpages
from support.shops import changed, with_line

MINE = with_line("site.yaml", "name: counter", "name: ./themes/mine")


def test_a_theme_is_begun_named_and_shown(tmp_path: Path) -> None:
    content = changed(tmp_path)
    begun = trustpages("theme", "new", "mine", "-c", content)
    (content / MINE[0]).write_text(MINE[1], encoding="utf-8")
    listed = trustpages("theme", "list", "-c", content)
    shown = trustpages("theme", "info", "-c", content)
    checked = trustpages("check", content, "--today", "2026-11-22")

    assert (begun.code, begun.err) == (0, "")
    assert "\n  theme:\n    name: ./themes/mine\n" in begun.out
    assert "counter        A well-kept shop counter" in listed.out
    assert "./themes/mine  What it looks like" in listed.out
    assert "  builds on: counter, base\n" in shown.out
    assert "  templates of its own: partials/head.html\n" in shown.out
    assert checked.code == 0, checked.err


def test_what_is_there_is_never_written_over(tmp_path: Path) -> None:
    content = changed(tmp_path)
    trustpages("theme", "new", "mine", "-c", content)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    again = trustpages("theme", "new", "mine", "-c", content)
    head = trustpages("theme", "override", "head.html", "-c", content, "--theme", "./themes/mine")

    assert (again.code, head.code) == (2, 2)
    assert "is there already" in again.err
    assert "is there already" in head.err
    assert {path: path.read_bytes() for path in before} == before


def test_an_override_is_compared_with_what_it_was_made_from(tmp_path: Path) -> None:
    content = changed(tmp_path)
    trustpages("theme", "new", "mine", "-c", content)
    (content / MINE[0]).write_text(MINE[1], encoding="utf-8")
    made = trustpages("theme", "override", "footer.html", "-c", content)
    same = trustpages("theme", "diff", "-c", content)
    record = tmp_path / "themes" / "mine" / "upstream.toml"
    record.write_text(record.read_text("utf-8").replace('sha256 = "', 'sha256 = "0')[:-3] + '"\n')
    damaged = trustpages("theme", "diff", "-c", content)
    accepted = trustpages("theme", "diff", "--accept", "footer", "-c", content)

    assert made.code == 0, made.err
    assert same.code == 0
    assert "As they were taken: templates/partials/footer.html.\n" in same.out
    assert "Keep up by themselves: templates/partials/head.html.\n" in same.out
    assert damaged.code == 1
    assert "upstream/templates/partials/footer.html does not hold what it was" in damaged.out
    assert accepted.code == 0
    assert trustpages("theme", "diff", "-c", content).code == 0


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (("new", "Mine!"), "cannot be the name of a theme"),
        (("override", "footer.html"), "'counter' is built in"),
        (("override", "footer.html", "--theme", "counter"), "--extends counter"),
    ],
)
def test_what_cannot_be_done_is_told(typed: tuple[str, ...], said: str, tmp_path: Path) -> None:
    run = trustpages("theme", *typed, "-c", changed(tmp_path))

    assert run.code == 2
    assert said in run.err


def test_a_theme_that_cannot_be_read_is_listed_with_the_reason(tmp_path: Path) -> None:
    content = changed(tmp_path)
    (tmp_path / "themes" / "odd").mkdir(parents=True)
    (tmp_path / "themes" / "odd" / "theme.toml").write_text("name = odd\n", encoding="utf-8")
    listed = trustpages("theme", "list", "-c", content)

    assert listed.code == 1
    assert "./themes/odd  cannot be read: " in listed.out


def test_what_templates_are_given_is_printed() -> None:
    printed = trustpages("theme", "info", "--context")

    assert printed.code == 0
    assert '"schema_version": 1' in printed.out
