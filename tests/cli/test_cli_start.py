"""Starting and stopping: the version, help, exit codes, interruptions, crashes, the cache."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from cli_harness import GENERATOR, trustpages

from trustpages import __version__, site_build
from trustpages.cli import OVERVIEW
from trustpages.cli.main import COMMAND_GROUP, COMMANDS
from trustpages.pipeline import BuildOptions


def break_build(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    """Let every build of the command line end with an error."""

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(site_build, "build_site", fail)


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((GENERATOR.parent / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["dynamic"] == ["version"]
    assert project["tool"]["hatch"]["version"]["path"] == "generator/trustpages/__init__.py"
    assert trustpages("--version").out == f"trustpages {__version__}\n"


def test_the_overview_lists_every_command_with_its_first_sentence() -> None:
    context = click.Context(COMMAND_GROUP)

    assert re.findall(
        r"^  ([a-z][a-z-]*) ", OVERVIEW.partition("Commands:\n")[2], re.MULTILINE
    ) == [*COMMANDS]
    for name in COMMANDS:
        command = COMMAND_GROUP.get_command(context, name)
        assert command is not None
        assert f"  {name:<10} {command.get_short_help_str(90)}\n" in OVERVIEW


@pytest.mark.parametrize("typed", [(), ("-h",), ("--help",), ("--color", "--help")])
def test_the_overview_is_shown_to_whoever_asks(typed: tuple[str, ...]) -> None:
    said = trustpages(*typed)

    if typed == ("--color", "--help"):
        assert said.code == 2
    else:
        assert (said.code, said.out, said.err) == (0, f"{OVERVIEW}\n", "")


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_gives_an_example(command: str) -> None:
    said = trustpages(command, "--help")

    assert (said.code, said.err) == (0, "")
    assert f"Example: trustpages {command} " in said.out


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["bild"], "Did you mean one of: 'build', 'build-all'?"),
        (["build", "--stricd"], "Did you mean '--strict'?"),
        (["build", "--base-url", "shop.example"], "is not the address of a site"),
        (["build", "--today", "tomorrow"], "write year-month-day, such as 2026-11-24"),
        (["check", "--format", "xml"], "'text', 'json', 'github'"),
        (["check", "-d", "output"], "No such option '-d'"),
        (["build", "a", "b"], "unexpected extra argument (b)"),
    ],
)
def test_wrong_usage_ends_with_2_and_a_way_out(typed: list[str], expected: str) -> None:
    said = trustpages(*typed)

    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("trustpages: error: ")
    assert expected in said.err
    assert said.err.splitlines()[-1].startswith("  See: trustpages ")


def test_a_missing_content_folder_is_a_problem_with_a_way_out(tmp_path: Path) -> None:
    said = trustpages("build", tmp_path / "nowhere", "-d", tmp_path / "out")

    assert said.code == 1
    assert str(tmp_path / "nowhere") in said.err
    assert "Traceback" not in said.err


def test_a_crash_is_told_in_a_sentence_and_kept_in_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = {"TMPDIR": str(tmp_path), "SHOP_TOKEN": "very-secret"}
    break_build(monkeypatch, ZeroDivisionError("boom"))

    said = trustpages("check", settings=secret)

    (report,) = tmp_path.glob("trustpages-crash-*.txt")
    kept = report.read_text(encoding="utf-8")
    assert (said.code, said.out) == (1, "")
    assert "our fault (ZeroDivisionError)" in said.err
    assert str(report) in said.err
    assert "Traceback" not in said.err
    assert "ZeroDivisionError: boom" in kept
    assert f"trustpages {__version__}, Python 3." in kept
    assert "very-secret" not in kept


def test_a_crash_is_kept_even_if_it_holds_half_a_character(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file name in a locale that cannot read it is such a thing."""
    break_build(monkeypatch, ZeroDivisionError("\udcc3"))

    said = trustpages("check", settings={"TMPDIR": str(tmp_path)})

    (report,) = tmp_path.glob("trustpages-crash-*.txt")
    assert "Traceback" not in said.err
    assert "\\udcc3" in report.read_text(encoding="utf-8")


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    break_build(monkeypatch, OSError(28, "No space left on device", "some/file"))

    said = trustpages("check", settings={"TMPDIR": str(tmp_path)})

    assert (said.code, said.err) == (
        1,
        "trustpages: error: some/file: no space left on device\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_an_interruption_ends_with_130(monkeypatch: pytest.MonkeyPatch) -> None:
    break_build(monkeypatch, KeyboardInterrupt())

    said = trustpages("check")

    assert said.code == 130
    assert "Traceback" not in said.err


def test_schemas_are_written_and_named_on_stdout(tmp_path: Path) -> None:
    said = trustpages("schema", tmp_path / "schemas")

    named = [Path(line) for line in said.out.splitlines()]
    assert (said.code, said.err) == (0, "")
    assert sorted(named) == sorted((tmp_path / "schemas").iterdir())
    assert tmp_path / "schemas" / "returns.json" in named


def test_a_folder_that_cannot_be_made_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    said = trustpages("schema", tmp_path / "file" / "schemas")

    assert (said.code, said.err) == (
        1,
        f"trustpages: error: {tmp_path / 'file' / 'schemas'}: not a directory\n",
    )


@pytest.mark.parametrize(
    ("typed", "settings", "expected"),
    [
        ([], {"TRUSTPAGES_CACHE": "kept"}, "kept"),
        (["--no-cache"], {"TRUSTPAGES_CACHE": "kept"}, "None"),
        ([], {"XDG_CACHE_HOME": "/cache"}, "/cache/trustpages"),
    ],
)
def test_the_cache_lies_where_the_environment_says(
    typed: list[str], settings: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders: list[Path | None] = []

    def stop(_: Path, options: BuildOptions, *_others: object) -> None:
        folders.append(options.picture_cache)
        raise KeyboardInterrupt

    monkeypatch.setattr(site_build, "build_site", stop)
    trustpages("check", *typed, settings=settings)

    assert [str(folder) for folder in folders] == [expected]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda _: None, "no-folder"),
        (Path.mkdir, "empty-folder"),
        (lambda path: (path / ".git").mkdir(parents=True), "empty-folder"),
    ],
)
def test_serve_without_a_shop_says_what_a_content_folder_is_and_how_to_begin_one(
    tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    """It ends, rather than waiting for a save."""
    make(tmp_path / "content")

    said = trustpages("serve", tmp_path / "content", "--port", "0")

    assert said.code == 1
    assert code in said.err
    assert "a content folder holds the facts of a shop, such as shop.yaml" in said.err
    assert "'trustpages init' begins one" in said.err
    assert "Mend and save" not in said.err
