"""Publish one shop, whatever happens: a task in, what became of it out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import PurePath
from threading import Event

from trustpages.batch_deploy.deploy_record import DeployRecord, DeployStatus
from trustpages.batch_deploy.options import DeployAllOptions
from trustpages.batch_deploy.shop_target import ShopTarget, make_store_context
from trustpages.deploy import (
    DeployError,
    DeployPlan,
    DeploySource,
    Publication,
    Store,
    carry_out_publication,
    exclude_manifest,
    find_publish_blockers,
    load_built_site,
    open_store,
    prepare_publication,
)
from trustpages.diagnostics import Place, Problem, ProblemError, make_path_problem
from trustpages.manifest import MANIFEST_PATH

RETRY_HINT = "Part of it may be there already: run the same again, and it will be finished."


@dataclass(frozen=True, slots=True)
class DeployTask:
    """A shop that has to be looked at, its target, and a digest of all that named it."""

    shop: str
    target: ShopTarget
    settings_digest: str

    @property
    def place(self) -> Place:
        """Where messages put what the target itself did."""
        return Place(f"{self.shop}, target {self.target.name}", 0)


@dataclass(frozen=True, slots=True)
class ShopResult:
    """What became of a shop; `plan` is what was planned, None if it did not come to that."""

    record: DeployRecord
    plan: DeployPlan | None = None


class StopDeploy(BaseException):
    """Somebody stops the run: nothing more is sent, and the target's journal says so."""


def publish_shop(task: DeployTask, options: DeployAllOptions, stop: Event) -> ShopResult | None:
    """Publish a shop unless a check forbids it; None if `stop` was set before it came to an end.

    Raises nothing of a shop: what is wrong stands in its record.
    """
    try:
        return publish_whole_shop(task, options, _make_stopper(stop))
    except StopDeploy:
        return None


def publish_whole_shop(
    task: DeployTask,
    options: DeployAllOptions,
    check_stop: Callable[[int], None] = lambda _: None,
) -> ShopResult:
    """Publish a shop unless a check forbids it. Raises what `check_stop` does, and nothing of a shop."""
    start = time.perf_counter()
    try:
        result = _try_publish(task, options, check_stop)
    except Exception as error:  # noqa: BLE001 - one shop must not stop the others
        result = _report(task, "failed", [report_crash(task.place, type(error).__name__)])
    seconds = time.perf_counter() - start
    return replace(result, record=replace(result.record, seconds=seconds))


def _make_stopper(stop: Event) -> Callable[[int], None]:
    def check_stop(_: int) -> None:
        if stop.is_set():
            raise StopDeploy

    check_stop(0)
    return check_stop


def _try_publish(
    task: DeployTask, options: DeployAllOptions, check_stop: Callable[[int], None]
) -> ShopResult:
    try:
        source = load_built_site(options.get_site(task.shop))
    except ProblemError as error:
        return _report(task, "skipped", error.problems)
    try:
        with open_store(
            task.target.target, make_store_context(options, task.shop, task.target)
        ) as store:
            return _publish(task, options, store, source, check_stop)
    except ProblemError as error:
        return _report(task, "refused", error.problems)
    except DeployError as error:
        return _report(task, "failed", [report_failure(task.place, error)])


def _report(task: DeployTask, status: DeployStatus, problems: Iterable[Problem]) -> ShopResult:
    return ShopResult(DeployRecord(task.shop, status, tuple(problems), target=task.target.name))


def report_failure(place: Place, error: DeployError) -> Problem:
    """The finding of a shop whose target was not reached, or did not do what was asked."""
    hint = " ".join(part for part in (error.hint, RETRY_HINT) if part)
    return Problem("deploy-failed", error.message, place, hint)


def report_crash(place: Place, what: str) -> Problem:
    """The finding of a shop with which we ran into a fault of ours, by its class."""
    return Problem(
        "deploy-crashed",
        f"publishing this shop ended without a result ({what})",
        place,
        "Publish it alone for a report that you can send us, with 'trustpages deploy'",
    )


def _publish(
    task: DeployTask,
    options: DeployAllOptions,
    store: Store,
    source: DeploySource,
    check_stop: Callable[[int], None],
) -> ShopResult:
    """Publish to an open store. Raises `DeployError`."""
    blockers = tuple(find_publish_blockers(source, options.get_site(task.shop)))
    name = f"{task.shop}: {store.display_name}"
    publication = prepare_publication(store, source, options.preflight, blockers, name)
    record = _count_files(task, store, publication)
    plan = publication.plan
    if publication.problems:
        refused = replace(record, status="refused", problems=publication.problems)
        return ShopResult(refused, plan)
    if options.is_dry_run:
        status: DeployStatus = "unchanged" if _is_published(publication) else "planned"
        return ShopResult(replace(record, status=status), plan)
    check_stop(0)
    number = carry_out_publication(
        store, publication, task.target.target.keep, options.started_at, check_stop, options.owner
    )
    return ShopResult(
        replace(
            record,
            status="unchanged" if _is_published(publication) else "published",
            version=number,
            site_digest=source.digests[MANIFEST_PATH],
            place_digest=task.target.place_digest,
            settings_digest=task.settings_digest,
        ),
        plan,
    )


def _is_published(publication: Publication) -> bool:
    """Whether the site stood there before the run, whole."""
    return publication.plan.is_empty and publication.state.journal is None


def _count_files(task: DeployTask, store: Store, publication: Publication) -> DeployRecord:
    plan = publication.plan
    return DeployRecord(
        task.shop,
        "unchanged",
        target=task.target.name,
        place=store.display_name,
        version=publication.state.history.latest_number,
        added=len(exclude_manifest(plan.added)),
        changed=len(exclude_manifest(plan.changed)),
        deleted=len(exclude_manifest(plan.deleted)),
        kept=len(exclude_manifest(plan.unchanged)),
    )


def compute_site_digest(options: DeployAllOptions, shop: str) -> str:
    """The SHA-256 of the manifest of a shop's built site; "" without one."""
    try:
        return sha256((options.get_site(shop) / MANIFEST_PATH).read_bytes()).hexdigest()
    except OSError:
        return ""


def report_missing_site(options: DeployAllOptions, shop: str) -> Problem:
    """The finding of a shop that was not built."""
    return make_path_problem(
        "deploy-no-site",
        "there is no built site of this shop",
        PurePath(options.get_site(shop)),
        "Run 'trustpages build-all' first, or name the folder of the sites with -d",
    )
