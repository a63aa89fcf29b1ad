"""What asks for help, the version or a code's meaning is answered before anything slow is loaded."""

from __future__ import annotations

import subprocess
import sys

import pytest

from trustpages.cli.main import COMMANDS

SLOW_PACKAGES = (
    "PIL",
    "babel",
    "coloraide",
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
