"""`report.jsonl`: what became of each shop when it was built, in the output folder."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from trustpages.batch.record_file import RecordFile, RecordFormat, open_record_file
from trustpages.batch.shop_list import Shard
from trustpages.batch.shop_record import ShopRecord, parse_record, serialize_record

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
