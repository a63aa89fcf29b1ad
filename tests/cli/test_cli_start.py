"""Starting and stopping: the version, help, exit codes, interruptions, pipes, crashes, progress."""

from __future__ import annotations

import os
import pty
import re
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import click
import pytest
from cli_lab import GENERATOR, python, spotless, surroundings, trustpages, warned

from trustpages.cli import VERSION
from trustpages.cli.main import COMMAND_GROUP, COMMANDS
from trustpages.cli.overview import OVERVIEW

BREAK = """
import sys, trustpages.pipeline
def broken(*_, **__): raise {fault}
trustpages.pipeline.load_content = broken
from trustpages.__main__ import main
sys.exit(main())
"""


def test_the_version_is_that_of_the_package() -> None:
    project = tomllib.loads((GENERATOR.parent / "pyproject.toml").read_text(encoding="utf-8"))

    assert project["project"]["version"] == VERSION
    assert trustpages("--version").out == f"trustpages {VERSION}\n"


@pytest.mark.parametrize("typed", ["--version", "--help"])
def test_the_version_and_the_help_load_nothing_heavy(typed: str) -> None:
    """Their answer must come at once."""
    program = "import sys; from trustpages.__main__ import main; main(); print(*sys.modules)"

    loaded = python("-c", program, typed).out.split()

    assert "trustpages.cli" in loaded
    assert not {"click", "rich", "pydantic", "json", "importlib.metadata"} & set(loaded)


def test_the_overview_lists_every_command_with_its_first_sentence() -> None:
    context = click.Context(COMMAND_GROUP)

    assert re.findall(r"^  (\w+) ", OVERVIEW.partition("Commands:\n")[2], re.MULTILINE) == [
        *COMMANDS
    ]
    for name in COMMANDS:
        command = COMMAND_GROUP.get_command(context, name)
        assert command is not None
        assert f"  {name:<8} {command.get_short_help_str(90)}\n" in OVERVIEW


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
        (["bild"], "Did you mean 'build'?"),
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


def test_a_crash_is_told_in_a_sentence_and_kept_in_a_file(tmp_path: Path) -> None:
    secret = {"TMPDIR": str(tmp_path), "SHOP_TOKEN": "very-secret"}

    said = python("-c", BREAK.format(fault="ZeroDivisionError('boom')"), "check", settings=secret)

    (report,) = tmp_path.glob("trustpages-crash-*.txt")
    kept = report.read_text(encoding="utf-8")
    assert (said.code, said.out) == (1, "")
    assert "our fault (ZeroDivisionError)" in said.err
    assert str(report) in said.err
    assert "Traceback" not in said.err
    assert "ZeroDivisionError: boom" in kept
    assert f"trustpages {VERSION}, Python 3." in kept
    assert "very-secret" not in kept


def test_a_crash_is_kept_even_if_it_holds_half_a_character(tmp_path: Path) -> None:
    """A file name in a locale that cannot read it is such a thing."""
    fault = "ZeroDivisionError('\\udcc3')"

    said = python("-c", BREAK.format(fault=fault), "check", settings={"TMPDIR": str(tmp_path)})

    (report,) = tmp_path.glob("trustpages-crash-*.txt")
    assert "Traceback" not in said.err
    assert "\\udcc3" in report.read_text(encoding="utf-8")


def test_a_shop_in_a_folder_with_accents_is_built_where_the_locale_knows_none(
    tmp_path: Path,
) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    content = spotless(tmp_path / "Fäden 商店")

    said = trustpages("build", content, "-d", tmp_path / "out", settings=ascii_only)

    assert said.code == 0
    assert (tmp_path / "out" / "index.html").is_file()


def test_a_full_disk_is_told_in_a_sentence(tmp_path: Path) -> None:
    fault = "OSError(28, 'No space left on device', 'some/file')"

    said = python("-c", BREAK.format(fault=fault), "check", settings={"TMPDIR": str(tmp_path)})

    assert (said.code, said.err) == (
        1,
        "trustpages: error: some/file: no space left on device\n",
    )
    assert list(tmp_path.iterdir()) == []


def test_an_interruption_ends_with_130() -> None:
    said = python("-c", BREAK.format(fault="KeyboardInterrupt"), "check")

    assert said.code == 130
    assert "Traceback" not in said.err


def test_a_part_that_is_missing_is_told_in_a_sentence() -> None:
    program = (
        "import sys; sys.modules['click'] = None\n"
        "from trustpages.__main__ import main; sys.exit(main())"
    )

    said = python("-c", program, "check")

    assert said.code == 1
    assert said.err.startswith("trustpages: error: a part of the program is missing (")
    assert said.err.endswith("); install it again.\n")


def test_ctrl_c_ends_with_130(tmp_path: Path) -> None:
    wait = "import time, sys; print('on', flush=True); time.sleep(60)"
    program = BREAK.format(fault="0").replace("raise 0", f"exec({wait!r})")
    with subprocess.Popen(
        [sys.executable, "-c", program, "check", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(),
    ) as running:
        assert running.stdout
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        _, told = running.communicate(timeout=20)

    assert running.returncode == 130
    assert "Traceback" not in told


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_reader_that_leaves_early_changes_nothing(tmp_path: Path, stream: str) -> None:
    """The exit code stays true, and nothing is said about the pipe."""
    content = warned(tmp_path)
    reading, writing = os.pipe()
    os.close(reading)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, stream: writing}

    done = subprocess.run(
        [sys.executable, "-m", "trustpages", "check", str(content), "--format", "json"],
        check=False,
        env=surroundings(),
        text=True,
        **streams,  # type: ignore[call-overload] # a pipe's number is as good as PIPE
    )

    os.close(writing)
    assert done.returncode == 0
    assert "pipe" not in f"{done.stdout}{done.stderr}".lower()


WAIT = """
import sys, time, trustpages.cli.progress as progress
progress.PATIENCE = 0.2
with progress.waiting(quiet={quiet}): time.sleep(0.6)
"""


def on_a_terminal(program: str, **settings: str) -> str:
    """What a program writes to stderr when that is a terminal."""
    ours, theirs = pty.openpty()
    subprocess.run(
        [sys.executable, "-c", program],
        check=True,
        stderr=theirs,
        env=surroundings(TERM="xterm", **settings),
    )
    os.close(theirs)
    shown = b""
    while True:
        try:
            more = os.read(ours, 65536)
        except OSError:  # how Linux says that the other end is closed
            break
        if not more:
            break
        shown += more
    os.close(ours)
    return shown.decode()


def test_a_terminal_sees_after_a_while_that_work_goes_on() -> None:
    assert "Drawing the pages" in on_a_terminal(WAIT.format(quiet=False))


def test_nobody_else_sees_progress() -> None:
    """Not those who asked for quiet, not CI, not a pipe, and nobody while it is quick."""
    assert on_a_terminal(WAIT.format(quiet=True)) == ""
    assert on_a_terminal(WAIT.format(quiet=False), CI="true") == ""
    assert on_a_terminal(WAIT.format(quiet=False).replace("0.2", "5")) == ""
    assert python("-c", WAIT.format(quiet=False)).err == ""


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
    typed: list[str], settings: dict[str, str], expected: str
) -> None:
    program = (
        "import trustpages.cli.run_build as module\n"
        "def stop(_, options): print(options.cache); raise KeyboardInterrupt\n"
        "module.build_site = stop\n"
        "from trustpages.__main__ import main; main()"
    )

    assert python("-c", program, "check", *typed, settings=settings).out == f"{expected}\n"
