"""What only a real process shows: what is loaded, the locale, interruptions, and readers that leave.

Each costs a start of Python; with the one of `explain` the first tier has ten at most.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from cli_harness import DEFAULT_SIGINT, python, spotless, surroundings, warned

WAIT = """
import sys, time, trustpages.site_build as module
def wait(*_, **__):
    print("on", flush=True)
    time.sleep(60)
module.build_site = wait
from trustpages.__main__ import main
sys.exit(main())
"""


@pytest.mark.parametrize("typed", ["--version", "--help"])
def test_the_version_and_the_help_load_nothing_heavy(typed: str) -> None:
    """Their answer must come at once."""
    program = "import sys; from trustpages.__main__ import main; main(); print(*sys.modules)"

    loaded = python("-c", program, typed).out.split()

    assert "trustpages.cli" in loaded
    assert not {"click", "rich", "pydantic", "json", "importlib.metadata"} & set(loaded)


def test_a_shop_in_a_folder_with_accents_is_built_where_the_locale_knows_none(
    tmp_path: Path,
) -> None:
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    content = spotless(tmp_path / "Fäden 商店")

    typed = ("build", content, "-d", tmp_path / "out")

    said = python("-m", "trustpages", *typed, settings=ascii_only)

    assert said.code == 0
    assert (tmp_path / "out" / "index.html").is_file()


def test_a_part_that_is_missing_is_told_in_a_sentence() -> None:
    program = (
        "import sys; sys.modules['click'] = None\n"
        "from trustpages.__main__ import main; sys.exit(main())"
    )

    said = python("-c", program, "check")

    assert said.code == 1
    assert said.err.startswith("trustpages: error: a part of the program is missing (")
    assert said.err.endswith("); install it again.\n")


@pytest.mark.slow
def test_ctrl_c_ends_with_130(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", DEFAULT_SIGINT, "-c", WAIT, "check", str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(),
    ) as running:
        assert running.stdout
        running.stdout.readline()
        running.send_signal(signal.SIGINT)
        _, output = running.communicate(timeout=20)

    assert running.returncode == 130
    assert "Traceback" not in output


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
