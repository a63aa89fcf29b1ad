"""`report.jsonl`: what became of each shop when it was built, in the output folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from trustpages.batch.record_file import (
    RecordFile,
    RecordFormat,
    find_journal,
    open_record_file,
)
from trustpages.batch.shop_list import Shard
from trustpages.batch.shop_record import (
    ShopRecord,
    ShopStatus,
    parse_record,
    serialize_record,
)

ReportFile: TypeAlias = RecordFile[ShopRecord]
BUILD_FORMAT: RecordFormat[ShopRecord] = RecordFormat(serialize_record, parse_record)
BUILD_REPORT, BUILD_SHARDS = "report.jsonl", "report-*-of-*.jsonl"
"""The names of reports in the output folder: of all shops, and of shards."""


@contextmanager
def open_report(
    output: Path, shard: Shard | None, redact: Callable[[str], str] = lambda text: text
) -> Iterator[ReportFile]:
    """The report in the output folder of all shops, or of a shard; `redact` masks secrets in its lines.

    Raises `ProblemError` if another run is writing there, and OSError.
    """
    name = f"report-{shard.number}-of-{shard.count}.jsonl" if shard else BUILD_REPORT
    busy = "another run of trustpages is building these shops"
    with open_record_file(output / name, BUILD_FORMAT, busy, redact) as report:
        yield report


def find_build_statuses(output: Path) -> dict[str, ShopStatus]:
    """How the last build of each shop ended, as all reports in the output folder say.

    A line of a run that was cut, or is under way, goes before those of its report; among reports of all shops
    and of shards the one that was written last. Raises OSError.
    """
    statuses: dict[str, ShopStatus] = {}
    reports = {*output.glob(BUILD_REPORT), *output.glob(BUILD_SHARDS)}
    journals = {find_journal(output / BUILD_REPORT), *output.glob(f".{BUILD_SHARDS}.journal")}
    found = [*reports, *(one for one in journals if one.is_file())]
    for path in sorted(found, key=lambda one: (one.stat().st_mtime_ns, one.name[0] == ".")):
        with path.open("rb") as file:
            records = (parse_record(line) for line in file if line.endswith(b"\n"))
            statuses.update((one.shop, one.status) for one in records if one)
    return statuses
