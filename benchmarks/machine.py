"""What the programs run on, and how busy it is besides."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

GIBIBYTE = 1024**3


def describe_machine() -> str:
    """Cores, model of the processor, memory, system, Python and Node.js, in one line."""
    cores, memory = os.cpu_count(), os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    release = platform.freedesktop_os_release().get("PRETTY_NAME", platform.system())
    parts = [f"{cores} cores", _find_processor(), f"{memory / GIBIBYTE:.0f} GiB", release]
    parts.append(f"Python {platform.python_version()}")
    return ", ".join([*parts, *_ask("node", "--version", "Node.js")])


def describe_commit(folder: Path) -> str:
    """The commit of a work tree, with a word if files were changed since; "" if there is none."""
    git = ("git", "-C", str(folder), "describe", "--always", "--dirty")
    with suppress(OSError, subprocess.CalledProcessError):
        return subprocess.run(git, check=True, capture_output=True, encoding="utf-8").stdout.strip()
    return ""


def find_version(said: str) -> str:
    """The first number with a dot in what a program says of its version; "?" if there is none."""
    found = re.search(r"\d+\.\d+[.\w]*", said)
    return found[0] if found else "?"


@dataclass(frozen=True, slots=True)
class ProcessorTimes:
    """What the processors did since the machine was started, in ticks."""

    total: int
    stolen: int

    def describe_stolen(self, before: ProcessorTimes) -> str:
        """How much of the processors' time since then the host gave to others, as a percentage."""
        ticks = max(1, self.total - before.total)
        return f"{(self.stolen - before.stolen) / ticks:.1%}"


def read_processor_times() -> ProcessorTimes:
    """The first line of /proc/stat; its eighth figure is the time that the host gave to others."""
    figures = Path("/proc/stat").read_text(encoding="ascii").splitlines()[0].split()[1:9]
    ticks = [int(figure) for figure in figures]
    return ProcessorTimes(sum(ticks), ticks[7])


def _find_processor() -> str:
    text = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    found = re.search(r"^model name\s*: (.*)$", text, re.MULTILINE)
    return found[1] if found else platform.machine()


def _ask(command: str, flag: str, name: str) -> list[str]:
    with suppress(OSError, subprocess.CalledProcessError):
        said = subprocess.run((command, flag), check=True, capture_output=True, encoding="utf-8")
        return [f"{name} {find_version(said.stdout)}"]
    return []
