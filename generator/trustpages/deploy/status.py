"""Compare what stands at a target with a built site."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.deploy.plan import SortedPaths, exclude_manifest, plan_deploy
from trustpages.deploy.source import DeploySource
from trustpages.deploy.target_state import TargetState


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """The files of the built site that stand there: the `same`, with other bytes, or not at all.

    `surplus` are files of ours that the built site does not have; `foreign` and `drifted` as in `Plan`.
    `version` is what was finished last, `cut` says that a run was cut, or is at work.
    """

    same: SortedPaths
    differs: SortedPaths
    missing: SortedPaths
    surplus: SortedPaths
    foreign: SortedPaths
    drifted: SortedPaths
    version: int
    is_interrupted: bool

    @property
    def is_up_to_date(self) -> bool:
        """Whether the site that stands there is the one that was built."""
        return not (
            self.differs or self.missing or self.surplus or self.drifted or self.is_interrupted
        )


def compute_target_status(source: DeploySource, standing: TargetState) -> TargetStatus:
    """Compare; a pure function."""
    plan = plan_deploy(source.digests, standing)
    return TargetStatus(
        same=exclude_manifest(plan.unchanged),
        differs=plan.changed,
        missing=plan.added,
        surplus=plan.deleted,
        foreign=plan.foreign,
        drifted=plan.drifted,
        version=standing.history.latest_number,
        is_interrupted=standing.journal is not None,
    )
