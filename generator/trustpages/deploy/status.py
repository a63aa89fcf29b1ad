"""Compare a target with a built site."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.deploy.plan import SortedPaths, exclude_manifest, plan_deploy
from trustpages.deploy.source import DeploySource
from trustpages.deploy.target_state import TargetState


@dataclass(frozen=True, slots=True)
class TargetStatus:
    """The files of the built site by their state at the target: `same`, `differs` or `missing`.

    `surplus` are files of ours that the built site does not have; `foreign` and `drifted` as in `DeployPlan`.
    `version` is the last one that was completed; `is_interrupted` says that a run was interrupted or is
    under way.
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
        """Whether the published site is the one that was built."""
        return not (
            self.differs or self.missing or self.surplus or self.drifted or self.is_interrupted
        )


def compute_target_status(source: DeploySource, state: TargetState) -> TargetStatus:
    """Compare a built site with the state of a target; a pure function."""
    plan = plan_deploy(source.digests, state)
    return TargetStatus(
        same=exclude_manifest(plan.unchanged),
        differs=plan.changed,
        missing=plan.added,
        surplus=plan.deleted,
        foreign=plan.foreign,
        drifted=plan.drifted,
        version=state.history.latest_number,
        is_interrupted=state.journal is not None,
    )
