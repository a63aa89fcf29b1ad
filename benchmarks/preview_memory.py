"""Measures whether the preview's memory grows with the number of rebuilds, over the smallest shop."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from previews import Running, running, trustpages, until
from saves import fresh, hidden, saved, visitor
from shops import smallest

BUDGET = 20.0
"""MB that may be added between the first look and the last."""

KILOBYTES = 1000


def resident(pid: int) -> float:
    """The memory that a process holds, in MB (RSS in /proc/PID/status)."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) * 1.024 / KILOBYTES


def measured(process: Running, looks: list[int]) -> dict[int, float]:
    """The memory in MB after each of so many rebuilds, each of which somebody also looked at."""
    come, found = visitor(process), {}
    until(lambda: process.rebuilds, process)
    for number in range(1, looks[-1] + 1):
        word = fresh()
        saved(process, word, hidden)
        come.served(word, process)
        until(lambda: process.rebuilds > number, process)  # noqa: B023 - called in this very turn
        if number in looks:
            found[number] = resident(process.process.pid)
            print(f"after {number:5} rebuilds: {found[number]:6.1f} MB", flush=True)
    return found


def main() -> None:
    """Print the memory at five looks and the growth; exit with 1 if it is beyond the budget."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rebuilds", type=int, default=2000)
    parser.add_argument(
        "--first", type=int, default=100, help="rebuilds before the first look; 100"
    )
    asked = parser.parse_args()
    middle = [asked.rebuilds * quarter // 4 for quarter in (1, 2, 3)]
    looks = sorted({asked.first, *middle, asked.rebuilds})
    with (
        tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        running(trustpages(smallest(Path(folder)))) as process,
    ):
        found = measured(process, looks)
    growth = found[asked.rebuilds] - found[asked.first]
    print(f"growth: {growth:.1f} MB, budget {BUDGET:.0f} MB")
    sys.exit(growth > BUDGET)


if __name__ == "__main__":
    main()
