"""One run on an open store: what it would do, every reason not to, and carrying it out."""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_hex

from trustpages.deploy.journal import LockOwner, identify_current_process
from trustpages.deploy.plan import DeployPlan, plan_deploy
from trustpages.deploy.preflight import PreflightOptions, run_preflight_checks
from trustpages.deploy.publish import DeployRun, publish_site
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import ProgressCallback, Store
from trustpages.deploy.target_state import TargetState, inspect_target
from trustpages.diagnostics import Problem, sort_problems


@dataclass(frozen=True, slots=True)
class Publication:
    """A site, the target as it stands, the plan between them, and every reason not to carry it out."""

    source: DeploySource
    state: TargetState
    plan: DeployPlan
    problems: tuple[Problem, ...]

    @property
    def upload_size(self) -> int:
        """The bytes of all files that have to be put."""
        return sum(len(self.source.files[path]) for path in self.plan.upload_paths)


def prepare_publication(
    store: Store,
    source: DeploySource,
    options: PreflightOptions,
    blockers: tuple[Problem, ...] = (),
    name: str = "",
) -> Publication:
    """Look at a target, plan, and run all checks; `name` is the target in messages, "" for the store's own.

    `blockers` are reasons that are known already. Nothing is changed there. Raises `DeployError`.
    """
    state = inspect_target(store)
    plan = plan_deploy(source.digests, state)
    checks = run_preflight_checks(source, state, plan, options, name or store.display_name)
    return Publication(source, state, plan, sort_problems([*blockers, *checks]))


def carry_out_publication(
    store: Store,
    publication: Publication,
    keep: int,
    started_at: str,
    on_progress: ProgressCallback,
    owner: LockOwner | None = None,
) -> int:
    """Publish; return the number of the version that stands there then. Raises `DeployError`.

    `owner` is who holds the target meanwhile, None for this process; `keep` and `started_at` are those of
    `DeployRun`. The caller has looked at `publication.problems`.
    """
    run = DeployRun(token_hex(8), owner or identify_current_process(), started_at, keep)
    return publish_site(
        store, publication.source, publication.state, publication.plan, run, on_progress
    )
