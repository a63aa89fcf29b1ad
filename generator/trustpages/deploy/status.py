"""What stands at a target, held against the built site; nothing is changed."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.deploy.plan import Paths, planned, seen
from trustpages.deploy.source import Source
from trustpages.deploy.standing import Standing


@dataclass(frozen=True, slots=True)
class Status:
    """The files of the built site that stand there: the `same`, with other bytes, or not at all.

    `surplus` are files of ours that the built site does not have; `foreign` and `drifted` as in `Plan`.
    `version` is what was finished last, `cut` says that a run was cut, or is at work.
    """

    same: Paths
    differs: Paths
    missing: Paths
    surplus: Paths
    foreign: Paths
    drifted: Paths
    version: int
    cut: bool

    @property
    def well(self) -> bool:
        """Whether the site that stands there is the one that was built."""
        return not (self.differs or self.missing or self.surplus or self.drifted or self.cut)


def status(source: Source, standing: Standing) -> Status:
    """Compare; a pure function."""
    plan = planned(source.digests, standing)
    return Status(
        same=seen(plan.kept),
        differs=plan.changed,
        missing=plan.added,
        surplus=plan.deleted,
        foreign=plan.foreign,
        drifted=plan.drifted,
        version=standing.index.last,
        cut=standing.journal is not None,
    )
