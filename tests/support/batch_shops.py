"""Folders of small shops, and runs over them without processes of their own."""

from __future__ import annotations

import os
import shutil
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache, partial
from pathlib import Path

from support.shops import SMALLEST
from trustpages.batch import BatchOptions, BatchTotals, BuildWork, open_report, run_batch
from trustpages.batch.shared_cache import SharedCache
from trustpages.batch.shop_build import build_shops
from trustpages.batch.shop_record import ShopRecord
from trustpages.batch.worker_pool import Records, Tasks

DAY = date(2026, 11, 22)
BREAKS = (
    ("shop.yaml", "name:", "nmae:"),
    ("site.yaml", "https://", "htps://"),
    ("shop.yaml", "email:", "email: no address #"),
    ("shipping.md", "---", "--- {"),
)
"""What owners do to a file of the smallest shop: a text in it, and what stands in its place then."""


def write_shop(shops: Path, name: str, source: Path = SMALLEST) -> Path:
    """A shop of this name in a folder of shops, a copy of another one; returns its content folder."""
    content = shops / name / "content"
    shutil.copytree(source, content)
    file = content / "shop.yaml"
    first, _, rest = file.read_text(encoding="utf-8").partition("\nname: ")
    if rest:
        _, _, others = rest.partition("\n")
        file.write_text(f"{first}\nname: Shop {name}\n{others}", encoding="utf-8")
    return content


def write_shops(shops: Path, count: int) -> list[str]:
    """Some shops that differ in their names; returns these."""
    names = [f"shop-{number:03}" for number in range(count)]
    for name in names:
        write_shop(shops, name)
    return names


def break_shop(content: Path, number: int) -> None:
    """Break a shop in one of the ways of `BREAKS`."""
    file, old, new = BREAKS[number % len(BREAKS)]
    text = (content / file).read_text(encoding="utf-8")
    assert old in text
    (content / file).write_text(text.replace(old, new, 1), encoding="utf-8")


@lru_cache(maxsize=1)
def _get_shared_cache() -> SharedCache:
    """The cache of this process, which runs share as they do in a process that builds many shops."""
    return SharedCache()


def end_process_once(mark: Path, *_: object) -> Records:
    """End the process that is asked first, before it has built anything; others build nothing."""
    try:
        mark.touch(exist_ok=False)
    except FileExistsError:
        return []
    os._exit(9)


@dataclass
class InlinePool:
    """A pool that builds at once, in this process; `handed_out` are the names of the shops it was given.

    `work` is what it does in place of a build.
    """

    options: BatchOptions
    cache: SharedCache = field(default_factory=_get_shared_cache)
    handed_out: list[str] = field(default_factory=list)
    worker_count: int = 2
    work: BuildWork | None = None

    def submit(self, tasks: Tasks) -> Future[Records]:
        self.handed_out += [task.shop for task in tasks]
        future: Future[Records] = Future()
        try:
            work = self.work or partial(build_shops, cache=self.cache)
            future.set_result(work(tasks, self.options))
        except BaseException as error:  # noqa: BLE001 - as an executor does
            future.set_exception(error)
        return future

    def is_lost(self, error: BaseException) -> bool:
        return False

    def restart(self) -> None:
        raise AssertionError("no process was lost")

    def close(self) -> None:
        pass


@dataclass(frozen=True)
class Batch:
    """What a run came to: its totals, the shops that were handed out, and the records by shop."""

    totals: BatchTotals
    handed_out: list[str]
    records: dict[str, ShopRecord]


def make_options(shops: Path, output: Path, **others: object) -> BatchOptions:
    """Options for a day of the past, without caches."""
    values = {"moment": DAY, "program": "this program", **others}
    return BatchOptions(shops=shops, output=output, **values)  # type: ignore[arg-type]


def run_here(shops: Path, output: Path, names: list[str] | None = None, **others: object) -> Batch:
    """Build the shops of a folder, or those of these names, in this process."""
    options = make_options(shops, output, **others)
    chosen = sorted(path.name for path in shops.iterdir()) if names is None else names
    pool = InlinePool(options)
    with open_report(output, None) as report:
        totals = run_batch(chosen, options, report, pool)
        records = {name: record for name in chosen if (record := report.find(name))}
        report.finish(report.list_shops())
    return Batch(totals, pool.handed_out, records)


def read_site(folder: Path) -> dict[str, bytes]:
    """The bytes of all files in a folder, by path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
