"""What asks for help, the version or a code's meaning is answered before anything slow is loaded.

A build after the first computes no colour and compiles no template.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from support.shops import changed

from trustpages.cli.main import COMMANDS

SLOW_PACKAGES = (
    "PIL",
    "babel",
    "coloraide",
    "cryptography",
    "jinja2",
    "markdown",
    "nh3",
    "phonenumbers",
    "pydantic",
    "rich",
    "selectolax",
    "starlette",
    "uvicorn",
    "watchdog",
    "yaml",
)
PROBE = f"""
import sys
from trustpages.__main__ import main
for arguments in map(str.split, sys.argv[1:]):
    sys.argv[1:] = arguments
    assert main() == 0, arguments
    loaded = sorted(set({SLOW_PACKAGES}) & set(sys.modules))
    assert not loaded, f"{{arguments}} loads {{loaded}}"
"""
LINES = [
    "--version",
    "--help",
    *(f"{name} --help" for name in COMMANDS),
    "explain",
    "explain crash",
]


@pytest.mark.slow
@pytest.mark.parametrize("line", LINES)
def test_a_help_text_loads_nothing_slow(line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROBE, line], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout


COUNT = """
import sys
from jinja2 import Environment
from trustpages.__main__ import main
compile_template, compiled = Environment.compile, []
def count(*arguments, **named):
    compiled.append(1)
    return compile_template(*arguments, **named)
Environment.compile = count
assert main() == 0
print(*sorted({"coloraide", "cryptography", "rich.console", "trustpages.deploy"} & set(sys.modules)))
print(len(compiled))
"""


@pytest.mark.slow
def test_a_second_build_loads_and_compiles_less(tmp_path: Path) -> None:
    content = changed(tmp_path)

    def build(*flags: str) -> list[str]:
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                COUNT,
                "build",
                str(content),
                "-d",
                str(tmp_path / "output"),
                *flags,
            ],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        )
        return done.stdout.split("\n")[-3:-1]

    loaded, compiled = build()
    assert loaded == "coloraide"
    assert int(compiled) > 10
    loaded, compiled = build()
    assert loaded == ""
    assert compiled == "0"
    loaded, compiled = build("--no-cache")
    assert loaded == "coloraide"
    assert int(compiled) > 10
