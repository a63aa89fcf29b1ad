"""What the preview shows at one moment: the last good site, and what is wrong since."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import PurePosixPath

from trustpages.build import Built
from trustpages.page import Files
from trustpages.problem import Problem


@dataclass(frozen=True, slots=True)
class Generation:
    """One attempt to build.

    `number` grows with every attempt. `files` are the very bytes that a build would write, of the last
    attempt that went well ({} if none did yet); `built` the whole of that attempt. `problems` is what
    went wrong this time, () if nothing. `changed` are the paths whose bytes differ from the generation
    before, those that are gone among them; None if nobody knows. `today` is the day it was built for;
    `seconds` how long it took. One that is not `whole` yet draws its pages when they are asked for, which
    may raise `Rejected`; a whole one follows it, unless another change comes first.
    """

    number: int
    files: Files = field(repr=False)
    built: Built | None = field(repr=False)
    problems: tuple[Problem, ...]
    changed: frozenset[PurePosixPath] | None
    today: date | None
    seconds: float
    whole: bool = True

    @property
    def good(self) -> bool:
        """Whether this attempt went well."""
        return self.built is not None and not any(told.level == "error" for told in self.problems)


NOTHING = Generation(0, {}, None, (), frozenset(), None, 0.0)
"""Before the first attempt has ended."""


def changes(before: Files, after: Files) -> frozenset[PurePosixPath]:
    """The paths whose bytes differ, or that are only in one of two sites."""
    paths = before.keys() | after.keys()
    return frozenset(path for path in paths if before.get(path) != after.get(path))
