"""Build shops into a folder of this process alone, and put each site into a bucket as `deploy-all` does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import lru_cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from trustpages.batch import (
    BatchOptions,
    BucketTerms,
    PoolError,
    ShopRecord,
    ShopTask,
    build_here,
    report_unreadable,
)
from trustpages.batch_deploy.options import DeployAllOptions
from trustpages.batch_deploy.shop_deploy import (
    DeployTask,
    publish_whole_shop,
    report_failure,
)
from trustpages.batch_deploy.shop_target import choose_target
from trustpages.batch_deploy.target_pattern import SHOP_MARK, TargetPattern, parse_target_pattern
from trustpages.deploy import (
    DeployError,
    LockOwner,
    PreflightOptions,
    StoreContext,
    can_be_running,
    identify_current_process,
    open_store,
)
from trustpages.diagnostics import Problem, ProblemError, sort_problems
from trustpages.manifest import MANIFEST_PATH

TARGET_NAME = "bucket"
"""The name of the target in messages, and in the variables and keyring entries that hold its keys."""
CONNECTIONS = 4
"""Shops that a process puts into the bucket at a time, while they wait for its answers."""
_DELETES_HINT = (
    "Look what is no longer built: build the shop into a folder with -d, and say"
    " 'trustpages deploy-all SHOPS -d DIR --target-pattern ADDRESS --dry-run -v'. If it is meant so, add "
)
_MARK = " ("
"""What stands between a computer and a report in a note that says who is at work."""
_ROOM_FOR_SHOPS = "shops"
"""What stands in messages where a pattern has the name of a shop."""


def parse_bucket_address(address: str) -> TargetPattern:
    """The rule by which each shop has a folder of its name below `s3://BUCKET/PREFIX`.

    Raises ValueError with a sentence that repeats nothing of the address, which may hold a secret.
    """
    place, mark, query = address.partition("?")
    if not place.startswith("s3:"):
        raise ValueError("write a folder on a disk, or a bucket, such as s3://bucket/shops.")
    if "{" in address or "}" in address:
        raise ValueError("write it without braces: each shop gets a folder of its name there.")
    try:
        return parse_target_pattern(f"{place.rstrip('/')}/{SHOP_MARK}{mark}{query}")
    except ValueError as error:
        raise ValueError(str(error).replace(SHOP_MARK, _ROOM_FOR_SHOPS)) from None


def build_into_bucket(
    terms: BucketTerms, tasks: tuple[ShopTask, ...], options: BatchOptions
) -> list[ShopRecord]:
    """Build some shops in this process, and put what was built into the bucket `options.bucket`.

    The keys come from the environment or the keyring of this process. Raises `PoolError` if the bucket is not
    reached at all, and nothing of a shop: what is wrong stands in its record.
    """
    pattern = _reach_bucket(options.bucket)
    try:
        with TemporaryDirectory(prefix="trustpages-", ignore_cleanup_errors=True) as scratch:
            deploy = DeployAllOptions(
                Path(options.display_shops or options.shops),
                Path(scratch),
                PreflightOptions(partial(_can_be_running, terms), terms.allow, terms.max_deletes),
                terms.started_at,
                pattern=pattern,
                owner=_name_owner(terms),
            )
            return _build_and_publish(tasks, options, deploy)
    except OSError as error:
        return [
            ShopRecord(task.shop, "failed", (report_unreadable(options, task.shop, error),))
            for task in tasks
        ]


def _build_and_publish(
    tasks: tuple[ShopTask, ...], options: BatchOptions, deploy: DeployAllOptions
) -> list[ShopRecord]:
    """Build into the folder of `deploy`, and publish from there."""
    targets, refused = _choose_targets(tasks, deploy)
    named = tuple(task for task in tasks if task.shop in targets)
    own = replace(options, output=deploy.output)
    built = build_here(named, own, partial(_read_published, targets))
    publish = partial(_publish_built, replace(deploy, shops=options.shops), targets, options)
    with ThreadPoolExecutor(CONNECTIONS, TARGET_NAME) as executor:
        return [*refused, *executor.map(publish, built)]


@lru_cache(maxsize=1)
def _reach_bucket(address: str) -> TargetPattern:
    """Ask a bucket once, so that wrong keys end a run at once and not with each shop. Raises `PoolError`."""
    pattern = parse_bucket_address(address)
    try:
        context = StoreContext(TARGET_NAME, Path())
        with open_store(pattern.make_target(_ROOM_FOR_SHOPS), context) as store:
            store.read_file(MANIFEST_PATH)
    except DeployError as error:
        raise PoolError("bucket-unreachable", error.message, error.hint) from None
    return pattern


def _name_owner(terms: BucketTerms) -> LockOwner:
    """Name this process, as one that works for a report."""
    process = identify_current_process()
    return replace(process, host=f"{process.host}{_mark_report(terms)}")


def _mark_report(terms: BucketTerms) -> str:
    return f"{_MARK}{terms.report})"


def _can_be_running(terms: BucketTerms, owner: LockOwner) -> bool:
    """Whether a holder may be at work: none of an earlier run with this report is, nor a lost worker."""
    if owner.host.endswith(_mark_report(terms)):
        return False
    return can_be_running(replace(owner, host=owner.host.partition(_MARK)[0]))


def _choose_targets(
    tasks: Iterable[ShopTask], deploy: DeployAllOptions
) -> tuple[dict[str, DeployTask], list[ShopRecord]]:
    """What is to be published of shops by name, and the records of those that cannot have one."""
    targets, refused = {}, []
    for task in tasks:
        try:
            target = replace(choose_target(deploy, task.shop), name=TARGET_NAME)
            targets[task.shop] = DeployTask(task.shop, target, "")
        except ProblemError as error:
            refused.append(ShopRecord(task.shop, "failed", error.problems))
    return targets, refused


def _read_published(targets: Mapping[str, DeployTask], shop: str) -> bytes | None:
    """The manifest of the site that stands in the bucket; None without one. Raises `ProblemError`."""
    task = targets[shop]
    try:
        with open_store(task.target.target, StoreContext(TARGET_NAME, Path())) as store:
            return store.read_file(MANIFEST_PATH)
    except DeployError as error:
        raise ProblemError([report_failure(task.place, error)]) from None


def _publish_built(
    deploy: DeployAllOptions,
    targets: Mapping[str, DeployTask],
    options: BatchOptions,
    record: ShopRecord,
) -> ShopRecord:
    """The record of a shop when its site stands in the bucket; without a site of this run, as it was."""
    if record.status == "failed" or not deploy.get_site(record.shop).is_dir():
        return record
    published = publish_whole_shop(targets[record.shop], deploy).record
    seconds = record.seconds + published.seconds
    if published.status not in ("published", "unchanged"):
        problems = sort_problems([*record.problems, *map(_adapt_hint, published.problems)])
        return ShopRecord(record.shop, "failed", problems, seconds=seconds)
    return replace(
        record,
        status="unchanged" if published.status == "unchanged" else "built",
        seconds=seconds,
        state=replace(record.state, site=options.bucket),
    )


def _adapt_hint(problem: Problem) -> Problem:
    """A problem of a publication whose hint names no flag that `build-all` lacks."""
    if problem.code != "deploy-deletes":
        return problem
    flag = problem.hint[problem.hint.index("--max-deletes") :]
    return replace(problem, hint=_DELETES_HINT + flag)
