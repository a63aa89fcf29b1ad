"""The reasons to refuse a deploy: each a pure function, all of them reported at once."""

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
from trustpages.transparency import find_log_problem

MAX_DELETES = 256
_SHRINK_DIVISOR = 5


@dataclass(frozen=True, slots=True)
class PreflightOptions:
    """What the caller permits.

    `can_be_running` says whether a process may still run. `allow` are the words after `--allow`: busy, drift,
    foreign, other-site, shrink. `max_deletes` is the most files that may be deleted, None any number. A
    rollback may lose pages.
    """

    can_be_running: Callable[[LockOwner], bool]
    allow: frozenset[str] = frozenset()
    max_deletes: int | None = MAX_DELETES
    is_rollback: bool = False


@dataclass(frozen=True, slots=True)
class _PreflightInput:
    """Everything that the checks read; `display_path` is the target's name in messages."""

    source: DeploySource
    target_state: TargetState
    plan: DeployPlan
    options: PreflightOptions
    display_path: PurePath

    def make_problem(self, code: str, message: str, hint: str) -> Problem:
        return make_path_problem(code, message, self.display_path, hint)


def run_preflight_checks(
    source: DeploySource,
    state: TargetState,
    plan: DeployPlan,
    options: PreflightOptions,
    name: str,
) -> tuple[Problem, ...]:
    """Every reason not to publish `source` to the target `name`."""
    inputs = _PreflightInput(source, state, plan, options, PurePath(name))
    checks = {"busy": _check_running_deploy, "drift": _check_drift, "foreign": _check_foreign_files}
    if not options.is_rollback:
        checks |= {"other-site": _check_site_identity, "shrink": _check_shrinkage}
    problems = [
        problem
        for word, check in checks.items()
        if word not in options.allow
        for problem in check(inputs)
    ]
    removed_pages = (
        ()
        if options.is_rollback
        else find_removed_pages(
            exclude_manifest(_list_former_files(inputs)), source.public_paths, Place(name, 0)
        )
    )
    return (
        *problems,
        *_check_path_conflicts(inputs),
        *_check_delete_count(inputs),
        *removed_pages,
        *(() if options.is_rollback else _check_log(inputs)),
    )


def _check_running_deploy(inputs: _PreflightInput) -> Iterator[Problem]:
    journal = inputs.target_state.journal
    if (
        journal is not None
        and not journal.was_abandoned
        and inputs.options.can_be_running(journal.owner)
    ):
        since = f" since {journal.since}" if journal.since else ""
        yield inputs.make_problem(
            "deploy-busy",
            f"another run is publishing there{since}: {journal.owner}",
            "Wait until it is done. If you are sure that it is no longer running, add --allow busy.",
        )


def _check_drift(inputs: _PreflightInput) -> Iterator[Problem]:
    if inputs.plan.drifted:
        yield inputs.make_problem(
            "deploy-drift",
            f"files were changed or removed there by somebody else: {summarize_paths(inputs.plan.drifted)}",
            "Bring what they changed into the content, and build. Then add --allow drift: it is overwritten.",
        )


def _check_foreign_files(inputs: _PreflightInput) -> Iterator[Problem]:
    blocking = find_blocking_files(inputs.plan.foreign, inputs.source.digests)
    if inputs.plan.foreign and not inputs.target_state.own_paths:
        overwritten = (
            f", and these are overwritten: {summarize_paths(blocking)}" if blocking else ""
        )
        yield inputs.make_problem(
            "deploy-foreign",
            "the place holds files of somebody else, and no site that trustpages put there: "
            f"{summarize_paths(inputs.plan.foreign)}",
            "Look whether it is the right place. With --allow foreign the site is put beside them"
            f"{overwritten}.",
        )
    elif blocking:
        yield inputs.make_problem(
            "deploy-foreign",
            f"files that trustpages did not put there are in the way: {summarize_paths(blocking)}",
            "Move them away. With --allow foreign those of the same name are overwritten.",
        )


def _check_path_conflicts(inputs: _PreflightInput) -> Iterator[Problem]:
    """Conflicts that no flag permits, since the run would stop half-way."""
    conflicting = find_path_conflicts(inputs.plan.foreign, inputs.source.digests)
    if conflicting and "foreign" in inputs.options.allow:
        yield inputs.make_problem(
            "deploy-foreign",
            "a file stands where a folder is needed, or a folder where a file is: "
            f"{summarize_paths(conflicting)}",
            "Move them away; --allow foreign cannot help here.",
        )


def _check_site_identity(inputs: _PreflightInput) -> Iterator[Problem]:
    build_info, record = inputs.target_state.build_info, inputs.target_state.record
    current_site = build_info.site if build_info else record.site if record else ""
    if current_site and current_site != inputs.source.build_info.site:
        yield inputs.make_problem(
            "deploy-other-site",
            f"another site stands there: {current_site}, and this one is {inputs.source.build_info.site}",
            "Look whether it is the right target. If the site has moved, add --allow other-site.",
        )


def _check_shrinkage(inputs: _PreflightInput) -> Iterator[Problem]:
    former, new = _count_pages(_list_former_files(inputs)), _count_pages(inputs.source.digests)
    if new * _SHRINK_DIVISOR <= former * (_SHRINK_DIVISOR - 1) and former:
        yield inputs.make_problem(
            "deploy-shrink",
            f"the site would shrink from {former} to {new} pages",
            "Look what is no longer built. If it is meant so, add --allow shrink.",
        )


def _check_delete_count(inputs: _PreflightInput) -> Iterator[Problem]:
    limit, count = inputs.options.max_deletes, len(inputs.plan.deleted)
    if limit is not None and count > limit:
        yield inputs.make_problem(
            "deploy-deletes",
            f"{count} files would be deleted, and {limit} may be",
            f"Look at them with --dry-run -v. If it is meant so, add --max-deletes {count}.",
        )


def _check_log(inputs: _PreflightInput) -> Iterator[Problem]:
    """A log that does not extend the published one, which no flag permits."""
    place = Place(str(inputs.display_path), 0)
    for published in inputs.target_state.logs:
        if problem := find_log_problem(published, inputs.source.files, place):
            yield problem


def _list_former_files(inputs: _PreflightInput) -> tuple[PurePosixPath, ...]:
    """The files of the version that is published now."""
    return tuple(sorted(inputs.target_state.former_digests))


def _count_pages(paths: Iterable[PurePosixPath]) -> int:
    return sum(path.suffix == ".html" for path in paths)
