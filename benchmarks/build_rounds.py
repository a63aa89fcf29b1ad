"""Rounds in which all programs take turns, so that two of the same round had the same machine."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from build_sites import TOMORROW, Project, Site, make_site
from previews import TODAY
from process_runs import Command, Run, run_command, sample_memory
from saves import fresh

T = TypeVar("T")
COLD, UNCHANGED, EDIT, DAY, START = "cold", "unchanged", "edit", "day", "start"
PREPARE = "prepare"
"""The build before all rounds, of which nothing is kept."""

WORK = {
    COLD: "cold",
    UNCHANGED: "nothing changed",
    EDIT: "one edit",
    DAY: "a new day",
    START: "start-up",
}
"""What is measured, by the name under which it is asked for, in this order."""

REST = 3.5
"""Seconds after a build in which its files are too young to be trusted by their times, and a bit."""


@dataclass(frozen=True, slots=True)
class Measured:
    """The runs of one work of one program, by round; `sampled` is the peak of all its processes, in bytes."""

    sampled: int
    runs: tuple[Run, ...]

    @property
    def memory(self) -> int:
        """The peak of memory in bytes: of all processes together, or of the largest in any round."""
        return max(self.sampled, *(run.memory for run in self.runs))


Results = dict[tuple[str, str], Measured]
"""What was measured, by program and work."""


@dataclass(slots=True)
class Group:
    """Programs that take turns: what was measured of them, and why some fell out."""

    log: Path
    rounds: int
    faults: dict[str, str] = field(default_factory=dict)
    sampled: dict[tuple[str, str], int] = field(default_factory=dict)
    runs: dict[tuple[str, str], list[Run]] = field(default_factory=dict)

    @property
    def results(self) -> Results:
        """What was measured of the programs that never failed, in the order in which they were given."""
        return {
            key: Measured(sampled, tuple(self.runs[key]))
            for key, sampled in self.sampled.items()
            if key[0] not in self.faults
        }

    def measure_builds(self, projects: Sequence[Project], works: Sequence[str]) -> None:
        """Build each project in each way, round by round.

        A build of each before them has its modules compiled and its pictures drawn. The first round is
        not counted: in that one the memory of all processes is looked at, which costs time.
        """
        sites = [make_site(project) for project in projects]
        for site in sites:
            self._take_turn(site, PREPARE, counted=False)
        for number in range(self.rounds + 1):
            for work in (work for work in WORK if work in works):
                for site in _turn(sites, number):
                    self._take_turn(site, work, counted=number > 0)
            _tell(f"round {number} of {self.rounds}")

    def measure_starts(self, commands: dict[str, Command]) -> None:
        """Run each command by its name, round by round; the first round is not counted."""
        for number in range(self.rounds + 1):
            for name in _turn(list(commands), number):
                self._measure((name, START), commands[name], counted=number > 0)

    def _take_turn(self, site: Site, work: str, *, counted: bool) -> None:
        """Bring a site into the state that a work begins with, and measure it, unless it failed before."""
        name = site.project.name
        if name in self.faults or (work == DAY and not site.project.day_flag):
            return
        word, day = fresh(), TOMORROW if work == DAY else TODAY
        try:
            self._prepare(site, work)
            if work == EDIT:
                site.edit(word)
            self._measure((name, work), site.make_command(day), counted=counted)
            if fault := site.find_fault(word if work == EDIT else ""):
                raise RuntimeError(fault)  # noqa: TRY301 - told like a failure of the program
        except RuntimeError as fault:
            self.faults[name] = str(fault)
            return
        site.note_built(day)

    def _prepare(self, site: Site, work: str) -> None:
        if work in (COLD, PREPARE):
            site.remove_made()
            return
        if site.day != TODAY:
            if not site.day:
                site.remove_made()
            run_command(site.make_command(TODAY), self.log)
            site.note_built(TODAY)
        time.sleep(max(0, site.finished + REST - time.monotonic()))

    def _measure(self, key: tuple[str, str], command: Command, *, counted: bool) -> None:
        if key[1] == PREPARE:
            run_command(command, self.log)
        elif counted:
            self.runs.setdefault(key, []).append(run_command(command, self.log))
        else:
            self.sampled[key] = sample_memory(command, self.log)


def _turn(members: Sequence[T], number: int) -> Sequence[T]:
    """The members, beginning with another one in each round."""
    first = number % len(members) if members else 0
    return [*members[first:], *members[:first]]


def _tell(words: str) -> None:
    """Say how far it is, where the tables do not go."""
    print(words, file=sys.stderr, flush=True)
