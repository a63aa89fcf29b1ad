"""A theme in the shop's own folder on the command line: what it builds, and what is never overwritten."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support.shops import changed

from trustpages.cli.main import COMMAND_GROUP

SITE = (
    "base_url: https://threads.example/\nlanguages: [en]\ntheme: {name: ./look/mine}\n"
    "targets: {shop: {kind: folder, path: themes/published}}\n"
)


@pytest.fixture
def content(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A shop whose theme lies in `look/mine` beside its content folder, which is the folder above."""
    made = changed(tmp_path, ("site.yaml", SITE))
    for path in ("look/mine", "themes"):
        (tmp_path / path).mkdir(parents=True)
    (tmp_path / "look/mine/theme.toml").write_text('name = "mine"\nextends = "counter"\n')
    monkeypatch.chdir(tmp_path)
    return made


def _run(*typed: str) -> Result:
    return CliRunner().invoke(COMMAND_GROUP, list(typed), standalone_mode=False)


@pytest.mark.usefixtures("content")
def test_the_summary_names_the_theme_as_the_shop_does() -> None:
    result = _run("build", "content", "-d", "out", "--today", "2026-11-22")

    assert result.return_value == 0, result.output
    assert "theme: ./look/mine" in result.stdout


@pytest.mark.parametrize("output", ["look/mine", "look/mine/site", "look"])
def test_no_output_is_written_into_a_theme_s_folder(output: str, content: Path) -> None:
    before = sorted(content.parent.rglob("*"))
    result = _run("build", "content", "-d", output, "--today", "2026-11-22")

    assert result.return_value == 1
    assert "the site is made from" in result.output
    assert sorted(content.parent.rglob("*")) == before


def test_nothing_is_published_into_the_folder_of_themes(content: Path) -> None:
    assert _run("build", "content", "-d", "out", "--today", "2026-11-22").return_value == 0
    result = _run("deploy", "-d", "out")

    assert "lies in a folder that the site is made from" in result.output, result.output
    assert not (content.parent / "themes" / "published").exists()


def test_a_broken_manifest_is_told_and_is_no_fault_of_the_program(content: Path) -> None:
    (content.parent / "look/mine/theme.toml").write_text("name = mine\n")
    result = _run("check", "content", "--today", "2026-11-22")

    assert result.return_value == 1
    assert "look/mine/theme.toml:1:8: error: theme.toml cannot be read" in result.output
    assert "fault is ours" not in result.output
