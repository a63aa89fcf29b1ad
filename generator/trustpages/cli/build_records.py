"""Answer a build that changes nothing from the record of the last one, before the generator is loaded."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from time import sleep
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from trustpages.build_record import (
    BuildRecord,
    describe_program,
    list_paths,
    parse_build_record,
    refresh_build_record,
    serialize_build_record,
)
from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.caches import get_local_cache
from trustpages.cli.clock import get_build_time, read_monotonic_clock
from trustpages.cli.console import redact_environment_secrets
from trustpages.cli.repeat import (
    COMMANDS,
    EPOCH_VARIABLE,
    MIN_TRUSTED_FINE_AGE,
    compute_signatures,
    make_command_key,
    serialize_answer,
)
from trustpages.cli.report import format_run_report, report_run_result
from trustpages.cli.report.site_report import LanguageReport, PageReport, SiteReport
from trustpages.cli.report.summary import RunResult
from trustpages.diagnostics import DueDate, Place, Problem, Withheld
from trustpages.file_reader import compute_trust_cutoff
from trustpages.manifest import WriteResult

T = TypeVar("T")
_KIND = "builds"


def report_unchanged_build(
    options: BuildCommandOptions, output: Path | None, arguments: Sequence[str]
) -> int | None:
    """Report the last build anew and return the exit code, if this one would change nothing; else None.

    `arguments` are the command line: what it says now is kept for `repeat_command`.
    """
    start = read_monotonic_clock()
    data = None if options.no_cache else _load_record(options, output)
    record = data and parse_build_record(data)
    if not data or not record:
        return None
    record = _refresh_record(record, data, options, output)
    if record is None:
        return None
    result = replace(_parse_result(record.result), strict=options.strict)
    if result.written:
        written = replace(result.written, output=output or Path())
        result = replace(result, written=written if result.is_publishable else None)
    result = replace(result, timings={"build": read_monotonic_clock() - start}, reasons={})
    code = report_run_result(result, options, output)
    store_answer(arguments, record, result, options, output)
    return code


def _load_record(options: BuildCommandOptions, output: Path | None) -> bytes | None:
    """The record of the last build with these options; None where the working folder is gone."""
    describe_program()  # before the rest of it is loaded: what is replaced meanwhile counts as changed
    with suppress(OSError):
        return get_local_cache().load(_KIND, _make_key(options, output))
    return None


def _refresh_record(
    record: BuildRecord, data: bytes, options: BuildCommandOptions, output: Path | None
) -> BuildRecord | None:
    """The record if this build would change nothing; what was stored as `data` is replaced by it."""
    folder = find_output_folder(output) if output else ""
    fresh = refresh_build_record(record, folder, _find_day(record, options), compute_trust_cutoff())
    if fresh is not None and (fresh_data := serialize_build_record(fresh)) != data:
        get_local_cache().store(_KIND, _make_key(options, output), fresh_data)
    return fresh


def find_output_folder(output: Path) -> str:
    """Where the output folder stands, links followed."""
    return os.path.realpath(output)


def store_answer(
    arguments: Sequence[str],
    record: BuildRecord,
    result: RunResult,
    options: BuildCommandOptions,
    output: Path | None,
) -> None:
    """Keep what a command line prints when nothing has changed, unless it asks for reports in files."""
    if not arguments or options.report or options.summary or os.environ.get(EPOCH_VARIABLE):
        return
    written = result.written and _make_unchanged_write(result.written.total, output)
    unchanged = replace(result, written=written, timings={}, reasons={})
    lines = format_run_report(unchanged, options, output)
    if any(_holds_secret(text) for _, text in lines):
        return
    signatures = _compute_present_signatures(record, output)
    if signatures is None:
        return
    code = 0 if result.is_publishable else 1
    data = serialize_answer(_find_span(record, options), code, lines, signatures)
    if data is not None:
        get_local_cache().store(COMMANDS, make_command_key(arguments), data)


def _compute_present_signatures(record: BuildRecord, output: Path | None) -> dict[str, str] | None:
    """The signatures of all that a record depends on; None if the disk is not as the record says.

    The record is compared after they were computed: a file may have changed since the build has read it,
    and the program since it was started.
    """
    paths = tuple(list_paths(record, str(output or "")))
    signatures = compute_signatures(paths)
    if signatures is None:  # the output was written a moment ago
        sleep(MIN_TRUSTED_FINE_AGE / 1e9)
        signatures = compute_signatures(paths)
    if signatures is None or record.program != describe_program.__wrapped__():
        return None
    folder = find_output_folder(output) if output else ""
    is_present = refresh_build_record(record, folder, record.day, compute_trust_cutoff())
    return signatures if is_present else None


def _make_unchanged_write(files: int, output: Path | None) -> WriteResult:
    """What a run that changed nothing did to the output folder."""
    return WriteResult(0, 0, files, 0, "unchanged", output or Path())


def _find_span(record: BuildRecord, options: BuildCommandOptions) -> tuple[int, int]:
    """The seconds since 1970 between which a build is for the day of a record."""
    if options.today is not None:
        return 0, 2**62
    zone, day = ZoneInfo(record.time_zone), date.fromisoformat(record.day)
    ends = (datetime.combine(one, time(), zone) for one in (day, day + timedelta(days=1)))
    start, end = (int(one.timestamp()) for one in ends)
    return start, end


def store_build_record(
    options: BuildCommandOptions, output: Path | None, record: BuildRecord
) -> None:
    """Keep the record of a build for the next one with the same options."""
    cache = get_local_cache()
    cache.store(_KIND, _make_key(options, output), serialize_build_record(record))
    cache.trim()


def serialize_result(result: RunResult) -> dict[str, Any]:
    """What a later run says again: the findings and the site, as values for JSON.

    Raises ValueError where a secret stands in them: what it was masked with would outlive it.
    """
    fields: dict[str, Any] = {
        "site": result.site and asdict(result.site),
        "problems": [asdict(one) for one in result.problems],
        "files": result.site.files if result.site and result.written else None,
    }
    text = json.dumps(fields, default=str, ensure_ascii=False)
    if _holds_secret(text):
        raise ValueError("a secret is not kept")
    parsed: dict[str, Any] = json.loads(text)
    return parsed


def _holds_secret(text: str) -> bool:
    return redact_environment_secrets(text, os.environ) != text


def _parse_result(fields: Mapping[str, Any]) -> RunResult:
    site, files = fields["site"], fields["files"]
    written = None if files is None else _make_unchanged_write(files, None)
    problems = tuple(_restore(Problem, one) for one in fields["problems"])
    return RunResult(_parse_site(site), written, problems, strict=False)


def _parse_site(fields: Mapping[str, Any]) -> SiteReport:
    due = [{**one, "last_day": date.fromisoformat(one["last_day"])} for one in fields["due"]]
    parts = {
        "languages": tuple(LanguageReport(**one) for one in fields["languages"]),
        "pages": tuple(PageReport(**one) for one in fields["pages"]),
        "withheld": tuple(_restore(Withheld, one) for one in fields["withheld"]),
        "due": tuple(_restore(DueDate, one) for one in due),
    }
    return SiteReport(**{**fields, **parts})


def _restore(kind: Callable[..., T], fields: Mapping[str, Any]) -> T:
    """The value of a class with a place."""
    return kind(**{**fields, "place": Place(**fields["place"])})


def _find_day(record: BuildRecord, options: BuildCommandOptions) -> str:
    """The day of a build now in the time zone of a record; "" where the system lacks that by now."""
    moment = get_build_time(options.today, os.environ)
    if isinstance(moment, datetime):
        try:
            moment = moment.astimezone(ZoneInfo(record.time_zone)).date()
        except (LookupError, ValueError, OSError):
            return ""
    return moment.isoformat()


def _make_key(options: BuildCommandOptions, output: Path | None) -> str:
    """What tells builds apart: folders as they were typed and where, and the flags that change the result."""
    chosen = (
        options.base_url,
        options.release,
        options.former and str(options.former),
        options.drafts,
        options.future,
        options.banner,
    )
    return json.dumps([os.getcwd(), str(options.content), output and str(output), *chosen])  # noqa: PTH109
