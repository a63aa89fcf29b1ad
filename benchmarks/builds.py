"""Measures whole processes of builds, beside other generators on the same Markdown; prints tables."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from build_budgets import HELP, PYTHON, STARTS, VERSION
from build_peers import HUGO, MKDOCS, PEERS, Peer, ask_version, install_peers, list_peers
from build_rounds import COLD, DAY, EDIT, UNCHANGED, Group, Results
from build_sites import OURS, Project, make_example, make_shop
from build_tables import format_budgets, format_group
from machine import describe_commit, describe_machine, find_version, read_processor_times
from process_runs import Command
from shops import ROOT

PAGES = (12, 60, 100, 500, 1000)
WORKS = (COLD, UNCHANGED, EDIT, DAY)
WITH_EXAMPLE = 60
"""The number of pages in whose rounds the example takes part: about as many as it has."""

MORE_STARTS = 4
"""A start takes so little that it is measured so many times as often."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for; `peers` is the folder of the others, None for one that is made anew."""

    pages: tuple[int, ...]
    rounds: int
    works: tuple[str, ...]
    only: tuple[str, ...]
    with_peers: bool
    peers: Path | None

    def has_asked(self, name: str) -> bool:
        """Whether a program takes part: all do, unless some are named."""
        return not self.only or name.lower() in self.only


def _list_starts(home: Path) -> dict[str, Command]:
    ours = str(Path(sys.executable).with_name(OURS))
    words = {PYTHON: (sys.executable, "-c", "pass"), VERSION: (ours, "--version")}
    words[HELP] = (ours, "--help")
    return {name: Command(command, home, {}) for name, command in words.items()}


def _make_projects(
    folder: Path, pages: int, peers: dict[Peer, str], asked: Asked
) -> Iterator[Project]:
    """A project of each program in a folder that is made for so many pages."""
    if asked.has_asked(OURS):
        yield make_shop(folder / "ours", pages)
    if asked.has_asked(OURS) and pages == WITH_EXAMPLE:
        yield make_example(folder / "example")
    for peer, command in peers.items():
        home = folder / peer.command
        home.mkdir(parents=True)
        yield peer.make(home, command, pages)


def _measure(folder: Path, peers: dict[Peer, str], asked: Asked) -> Iterator[tuple[int, Group]]:
    """Each group as soon as it is measured, with its number of pages."""
    log = folder / "log"
    if asked.has_asked(OURS):
        group = Group(log, asked.rounds * MORE_STARTS)
        group.measure_starts(_list_starts(folder))
        yield STARTS, group
    for pages in asked.pages:
        print(f"{pages:,} pages", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(dir=folder, ignore_cleanup_errors=True) as home:
            group = Group(log, asked.rounds)
            group.measure_builds(list(_make_projects(Path(home), pages, peers, asked)), asked.works)
            yield pages, group


def _describe_run(peers: dict[Peer, str], asked: Asked) -> Iterator[str]:
    """The lines at the top: the machine, how busy it is, and all versions."""
    yield f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {describe_machine()}; rounds: {asked.rounds}."
    yield f"Load before it: {os.getloadavg()[0]:.2f}."
    versions = [
        f"{peer.name} {find_version(ask_version(path, peer))}" for peer, path in peers.items()
    ]
    yield ", ".join([f"{OURS} {describe_commit(ROOT)}", *versions]) + "."


def _print_group(pages: int, group: Group) -> None:
    title = "Start-up" if pages == STARTS else f"{pages:,} pages"
    print(f"\n## {title}\n")
    yardsticks = (PYTHON,) if pages == STARTS else (HUGO, MKDOCS)
    for line in format_group(group.results, yardsticks):
        print(line)
    for name, fault in group.faults.items():
        print(f"\n{name} failed:\n\n```\n{fault}\n```")
    sys.stdout.flush()


def _print_all(folder: Path, asked: Asked) -> bool:
    """Measure and print everything; whether no program failed."""
    environment = asked.peers or folder / "peers"
    wanted = [peer for peer in PEERS if asked.has_asked(peer.name) and asked.with_peers]
    left_out = list(install_peers(environment, wanted)) if wanted else []
    peers = list_peers(environment, wanted)
    for line in (*_describe_run(peers, asked), *(f"Left out: {line}." for line in left_out)):
        print(line, flush=True)
    before = read_processor_times()
    groups: dict[int, Results] = {}
    faults = 0
    for pages, group in _measure(folder, peers, asked):
        _print_group(pages, group)
        groups[pages] = group.results
        faults += len(group.faults)
    if asked.has_asked(OURS):
        print("\n## Budgets\n")
        for line in format_budgets(groups):
            print(line)
    print(
        f"\nThe host gave {read_processor_times().describe_stolen(before)} of the time to others."
    )
    return faults == 0


def _split(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _split_programs(text: str) -> tuple[str, ...]:
    known, names = {OURS, *(peer.name.lower() for peer in PEERS)}, _split(text.lower())
    if unknown := [name for name in names if name not in known]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(sorted(known))}")
    return names


def _split_pages(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in _split(text))


def _split_works(text: str) -> tuple[str, ...]:
    works = _split(text)
    if unknown := [work for work in works if work not in WORKS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(WORKS)}")
    return works


def _parse_arguments(arguments: Sequence[str] | None = None) -> Asked:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--pages", type=_split_pages, default=PAGES, help="12,100; 12,60,100,500,1000")
    add("--rounds", type=int, default=5, help="how many rounds count; 5")
    add("--work", type=_split_works, default=WORKS, help=f"some of {','.join(WORKS)}; all")
    add("--only", type=_split_programs, default=(), help="these programs only: trustpages,hugo")
    add(
        "--peers",
        type=Path,
        metavar="FOLDER",
        help="other generators are in this folder, or are installed there; a new one each time",
    )
    add("--no-peers", action="store_true", help="leave the other generators away")
    given = parser.parse_args(arguments)
    peers = given.peers and given.peers.resolve()
    return Asked(given.pages, given.rounds, given.work, given.only, not given.no_peers, peers)


def main() -> None:
    """Print the tables; exit with 1 if a program failed."""
    asked = _parse_arguments()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        sys.exit(not _print_all(Path(folder), asked))


if __name__ == "__main__":
    main()
