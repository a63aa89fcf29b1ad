"""Why a run must not begin: each reason a pure function, all of them told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath

from trustpages.deploy.journal import LockOwner
from trustpages.deploy.plan import (
    DeployPlan,
    exclude_manifest,
    find_blocking_files,
    find_path_conflicts,
)
from trustpages.deploy.source import DeploySource
from trustpages.deploy.target_state import TargetState
from trustpages.diagnostics import Place, Problem, make_path_problem, summarize_paths
from trustpages.model.removed_urls import find_removed_pages

MAX_DELETES = 256
_SHRINK_DIVISOR = 5


@dataclass(frozen=True, slots=True)
class PreflightOptions:
    """What the caller lets pass.

    `allow` are the words after `--allow`: busy, drift, foreign, other-site, shrink. `max_deletes` is how
    many files may go, None is any number; `may_live` tells whether a process may still run; a run `back`
    to a former version may lose pages.
    """

    can_be_running: Callable[[LockOwner], bool]
    allow: frozenset[str] = frozenset()
    max_deletes: int | None = MAX_DELETES
    is_rollback: bool = False


@dataclass(frozen=True, slots=True)
class _PreflightInput:
    """All that there is to judge; `place` is the target's name in messages."""

    source: DeploySource
    target_state: TargetState
    plan: DeployPlan
    options: PreflightOptions
    display_path: PurePath

    def make_problem(self, code: str, message: str, hint: str) -> Problem:
        return make_path_problem(code, message, self.display_path, hint)


def run_preflight_checks(
    source: DeploySource,
    standing: TargetState,
    plan: DeployPlan,
    terms: PreflightOptions,
    name: str,
) -> tuple[Problem, ...]:
    """Every reason not to carry `source` to the target `name`; none when all is well."""
    case = _PreflightInput(source, standing, plan, terms, PurePath(name))
    judges = {"busy": _check_running_deploy, "drift": _check_drift, "foreign": _check_foreign_files}
    if not terms.is_rollback:
        judges |= {"other-site": _check_site_identity, "shrink": _check_shrinkage}
    found = [
        told for word, judge in judges.items() if word not in terms.allow for told in judge(case)
    ]
    missed = (
        ()
        if terms.is_rollback
        else find_removed_pages(
            exclude_manifest(_list_former_files(case)), source.public_paths, Place(name, 0)
        )
    )
    return (*found, *_check_path_conflicts(case), *_check_delete_count(case), *missed)


def _check_running_deploy(case: _PreflightInput) -> Iterator[Problem]:
    journal = case.target_state.journal
    if (
        journal is not None
        and not journal.was_abandoned
        and case.options.can_be_running(journal.owner)
    ):
        since = f" since {journal.since}" if journal.since else ""
        yield case.make_problem(
            "deploy-busy",
            f"another run is publishing there{since}: {journal.owner}",
            "Wait until it is done. If you are sure that it is no longer running, add --allow busy.",
        )


def _check_drift(case: _PreflightInput) -> Iterator[Problem]:
    if case.plan.drifted:
        yield case.make_problem(
            "deploy-drift",
            f"files were changed or removed there by somebody else: {summarize_paths(case.plan.drifted)}",
            "Bring what they changed into the content. With --allow drift it is overwritten.",
        )


def _check_foreign_files(case: _PreflightInput) -> Iterator[Problem]:
    if case.plan.foreign and not case.target_state.own_paths:
        yield case.make_problem(
            "deploy-foreign",
            "the place holds files of somebody else, and no site that trustpages put there: "
            f"{summarize_paths(case.plan.foreign)}",
            "Look whether it is the right place. With --allow foreign the site is put beside them.",
        )
    elif blocking := find_blocking_files(case.plan.foreign, case.source.digests):
        yield case.make_problem(
            "deploy-foreign",
            f"files that trustpages did not put there are in the way: {summarize_paths(blocking)}",
            "Move them away. With --allow foreign those of the same name are overwritten.",
        )


def _check_path_conflicts(case: _PreflightInput) -> Iterator[Problem]:
    """What no flag lets pass, since the run would end half-way."""
    crossed = find_path_conflicts(case.plan.foreign, case.source.digests)
    if crossed and "foreign" in case.options.allow:
        yield case.make_problem(
            "deploy-foreign",
            "a file stands where a folder is needed, or a folder where a file is: "
            f"{summarize_paths(crossed)}",
            "Move them away; --allow foreign cannot help here.",
        )


def _check_site_identity(case: _PreflightInput) -> Iterator[Problem]:
    about, record = case.target_state.build_info, case.target_state.record
    there = about.site if about else record.site if record else ""
    if there and there != case.source.build_info.site:
        yield case.make_problem(
            "deploy-other-site",
            f"another site stands there: {there}, and this one is {case.source.build_info.site}",
            "Look whether it is the right target. If the site has moved, add --allow other-site.",
        )


def _check_shrinkage(case: _PreflightInput) -> Iterator[Problem]:
    former, new = _count_pages(_list_former_files(case)), _count_pages(case.source.digests)
    if new * _SHRINK_DIVISOR <= former * (_SHRINK_DIVISOR - 1) and former:
        yield case.make_problem(
            "deploy-shrink",
            f"the site would shrink from {former} to {new} pages",
            "Look what is no longer built. If it is meant so, add --allow shrink.",
        )


def _check_delete_count(case: _PreflightInput) -> Iterator[Problem]:
    most, count = case.options.max_deletes, len(case.plan.deleted)
    if most is not None and count > most:
        yield case.make_problem(
            "deploy-deletes",
            f"{count} files would be deleted, and {most} may be",
            f"Look at them with --dry-run -v. If it is meant so, add --max-deletes {count}.",
        )


def _list_former_files(case: _PreflightInput) -> tuple[PurePosixPath, ...]:
    """What visitors could ask for before."""
    return tuple(sorted(case.target_state.former_digests))


def _count_pages(paths: Iterable[PurePosixPath]) -> int:
    return sum(path.suffix == ".html" for path in paths)
