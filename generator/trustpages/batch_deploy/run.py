"""Go through the shops of a run: pass over what stands there, publish the others, note each at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import replace
from threading import Event
from typing import TypeAlias

from trustpages.batch import RecordFile, ShopStatus
from trustpages.batch_deploy.deploy_record import DeployRecord
from trustpages.batch_deploy.options import DeployAllOptions
from trustpages.batch_deploy.shop_deploy import (
    DeployTask,
    ShopResult,
    compute_site_digest,
    publish_shop,
    report_crash,
    report_missing_site,
)
from trustpages.batch_deploy.shop_target import choose_target, compute_settings_digest
from trustpages.batch_deploy.totals import DeployTotals
from trustpages.diagnostics import Place, Problem, ProblemError

DeployProgress: TypeAlias = Callable[[ShopResult], None]
"""Is told of each shop that is done."""
TASKS_AHEAD = 2
"""Tasks for each connection that are under way or wait, so that memory does not grow with the shops."""


def publish_all(
    shops: Sequence[str],
    options: DeployAllOptions,
    records: RecordFile[DeployRecord],
    builds: Mapping[str, ShopStatus],
    on_progress: DeployProgress = lambda _: None,
) -> DeployTotals:
    """Publish shops whose site is not the one that stands at their target; a fault of one stops no other.

    `builds` says how the last build of each ended. At most `options.connections` targets are open at a time,
    each in a thread of its own: this is waiting for disks and servers. Where it is interrupted, no further
    file is begun, and what was finished is noted. A dry run notes nothing.
    """
    run = _Run(options, records, builds, on_progress)
    try:
        for shop in shops:
            run.take(shop)
        run.collect_all()
    finally:
        run.close()
    return run.totals


class _Run:
    """What is under way, and what came of it."""

    def __init__(
        self,
        options: DeployAllOptions,
        records: RecordFile[DeployRecord],
        builds: Mapping[str, ShopStatus],
        on_progress: DeployProgress,
    ) -> None:
        self.totals = DeployTotals()
        self._options, self._records, self._builds = options, records, builds
        self._on_progress = on_progress
        self._owners: dict[str, str] = {}
        self._stop = Event()
        self._executor = ThreadPoolExecutor(options.connections, "deploy")
        self._pending: set[Future[ShopResult | None]] = set()

    def take(self, shop: str) -> None:
        """Decide about a shop from what lies here; hand it out if its target has to be looked at."""
        try:
            decided = self._decide(shop)
        except ProblemError as error:
            former = self._records.find(shop) or DeployRecord(shop, "skipped")
            decided = replace(former, status="skipped", problems=error.problems, seconds=0.0)
        except Exception as error:  # noqa: BLE001 - one shop must not stop the others
            crash = report_crash(Place(shop, 0), type(error).__name__)
            decided = DeployRecord(shop, "failed", (crash,))
        if isinstance(decided, DeployRecord):
            self._note(ShopResult(decided))
            return
        while len(self._pending) >= self._options.connections * TASKS_AHEAD:
            self._collect_some()
        self._pending.add(self._executor.submit(publish_shop, decided, self._options, self._stop))

    def collect_all(self) -> None:
        """Wait for everything that was handed out."""
        while self._pending:
            self._collect_some()

    def close(self) -> None:
        """Stop what is under way, and note what was finished."""
        self._stop.set()
        self._executor.shutdown(wait=True, cancel_futures=True)
        for future in self._pending:
            if not future.cancelled() and future.exception() is None:
                self._take_result(future)

    def _decide(self, shop: str) -> DeployRecord | DeployTask:
        """What is known of a shop without its target. Raises `ProblemError`."""
        options = self._options
        if self._builds.get(shop) == "failed" and not options.is_stale_allowed:
            raise ProblemError([_report_failed_build(options, shop)])
        site_digest = compute_site_digest(options, shop)
        if not site_digest:
            raise ProblemError([report_missing_site(options, shop)])
        known = self._records.find(shop)
        settings_digest = compute_settings_digest(options, shop)
        may_stand = (
            known is not None and known.site_digest == site_digest
        ) and not options.is_check
        if known and may_stand and settings_digest and settings_digest == known.settings_digest:
            self._claim_place(shop, known.place_digest)
            return self._confirm(known, settings_digest)
        target = choose_target(options, shop)
        self._claim_place(shop, target.place_digest)
        if known and may_stand and known.place_digest == target.place_digest:
            return self._confirm(known, settings_digest)
        return DeployTask(shop, target, settings_digest)

    def _claim_place(self, shop: str, place_digest: str) -> None:
        """Raise `ProblemError` if an earlier shop of this run goes to the same place."""
        owner = self._owners.setdefault(place_digest, shop)
        if owner != shop:
            raise ProblemError([_report_same_place(self._options, shop, owner)])

    def _confirm(self, known: DeployRecord, settings_digest: str) -> DeployRecord:
        """The record of a shop that was published already; one of a run that was cut counts for this one."""
        if known.status != "published" or not self._records.is_of_cut_run(known.shop):
            known = replace(known, status="unchanged", problems=(), seconds=0.0)
        return replace(known, settings_digest=settings_digest)

    def _collect_some(self) -> None:
        done, _ = wait(self._pending, return_when=FIRST_COMPLETED)
        for future in done:
            self._pending.remove(future)
            self._take_result(future)

    def _take_result(self, future: Future[ShopResult | None]) -> None:
        result = future.result()
        if result is not None:
            self._note(result)

    def _note(self, result: ShopResult) -> None:
        if not self._options.is_dry_run:
            self._records.add(result.record)
        self.totals.add(result.record)
        self._on_progress(result)


def _report_failed_build(options: DeployAllOptions, shop: str) -> Problem:
    return Problem(
        "deploy-stale",
        "the last build of this shop failed, so that its former site is not published anew",
        Place(str(options.get_content(shop)), 0),
        "Mend what 'trustpages check' says of it, and run 'trustpages build-all' again. If the former site"
        " shall stand there meanwhile, add --allow stale",
    )


def _report_same_place(options: DeployAllOptions, shop: str, owner: str) -> Problem:
    return Problem(
        "deploy-same-target",
        f"this shop would be published to the place of another one: {owner}",
        Place(str(options.get_content(shop)), 0),
        "Give each shop a target of its own in its site.yaml",
    )
