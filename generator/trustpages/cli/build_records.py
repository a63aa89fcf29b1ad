"""Answer a build that changes nothing from the record of the last one, before the generator is loaded."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from trustpages.build_record import (
    BuildRecord,
    describe_program,
    parse_build_record,
    refresh_build_record,
    serialize_build_record,
)
from trustpages.cli.build_options import (
    BuildCommandOptions,
    parse_build_options,
    serialize_build_options,
)
from trustpages.cli.caches import get_local_cache
from trustpages.cli.clock import EPOCH_VARIABLE, get_build_time, read_monotonic_clock
from trustpages.cli.console import redact_environment_secrets
from trustpages.cli.report import report_run_result
from trustpages.cli.report.site_report import LanguageReport, PageReport, SiteReport
from trustpages.cli.report.summary import RunResult
from trustpages.diagnostics import DueDate, Place, Problem, Withheld
from trustpages.file_reader import compute_trust_cutoff
from trustpages.manifest import WriteResult

T = TypeVar("T")
_KIND, _COMMANDS = "builds", "commands"


def repeat_command(arguments: Sequence[str]) -> int | None:
    """Answer a command line that was given before, if its build would change nothing; else return None.

    What the arguments mean is known from that time, so that nothing has to parse them.
    """
    if EPOCH_VARIABLE in os.environ:
        return None
    data = get_local_cache().load(_COMMANDS, _make_command_key(arguments))
    if data is None:
        return None
    command = json.loads(data)
    if command["program"] != describe_program():
        return None
    output = command["output"] and Path(command["output"])
    return report_unchanged_build(parse_build_options(command["options"]), output)


def _store_command(
    arguments: Sequence[str], options: BuildCommandOptions, output: Path | None
) -> None:
    """Keep what a command line means, unless it asks for reports in files."""
    if options.no_cache or options.report or options.summary:
        return
    command = {
        "program": describe_program(),
        "options": serialize_build_options(options),
        "output": output and str(output),
    }
    data = json.dumps(command).encode()
    get_local_cache().store(_COMMANDS, _make_command_key(arguments), data)


def _make_command_key(arguments: Sequence[str]) -> str:
    return json.dumps([os.getcwd(), *arguments])  # noqa: PTH109


def report_unchanged_build(options: BuildCommandOptions, output: Path | None) -> int | None:
    """Report the last build anew and return the exit code, if this one would change nothing; else None."""
    if options.no_cache:
        return None
    start = read_monotonic_clock()
    cache, key = get_local_cache(), _make_key(options, output)
    data = cache.load(_KIND, key)
    record = data and parse_build_record(data)
    if not data or not record:
        return None
    fresh = refresh_build_record(record, _find_day(record, options), compute_trust_cutoff())
    if fresh is None:
        return None
    if (fresh_data := serialize_build_record(fresh)) != data:
        cache.store(_KIND, key, fresh_data)
    result = _parse_result(record.result)
    written = result.written and replace(result.written, output=output or Path())
    result = replace(result, written=written, strict=options.strict)
    timings = {"build": read_monotonic_clock() - start}
    return report_run_result(replace(result, timings=timings), options, output)


def build_unless_unchanged(
    options: BuildCommandOptions, output: Path | None, arguments: Sequence[str]
) -> int:
    """Report an unchanged build, or run it; return the exit code. `arguments` are the command line."""
    code = report_unchanged_build(options, output)
    if code is None:
        from trustpages.cli.run_build import run_build  # noqa: PLC0415 - loads the whole generator

        return run_build(options, output)
    _store_command(arguments, options, output)
    return code


def store_build_record(
    options: BuildCommandOptions, output: Path | None, record: BuildRecord
) -> None:
    """Keep the record of a build for the next one with the same options."""
    cache = get_local_cache()
    cache.store(_KIND, _make_key(options, output), serialize_build_record(record))
    cache.trim()


def serialize_result(result: RunResult) -> dict[str, Any]:
    """What a later run says again: the findings and the site, as values for JSON, with secrets masked.

    Raises ValueError where a secret cannot be masked, since it reads like a part of JSON.
    """
    fields = {
        "site": result.site and asdict(result.site),
        "problems": [asdict(one) for one in result.problems],
        "files": result.site.files if result.site and result.written else None,
    }
    text = json.dumps(fields, default=str, ensure_ascii=False)
    masked: dict[str, Any] = json.loads(redact_environment_secrets(text, os.environ))
    return masked


def _parse_result(fields: Mapping[str, Any]) -> RunResult:
    site, files = fields["site"], fields["files"]
    written = None if files is None else WriteResult(0, 0, files, 0, "unchanged", Path())
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
    moment = get_build_time(options.today, os.environ)
    if isinstance(moment, datetime):
        moment = moment.astimezone(ZoneInfo(record.time_zone)).date()
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
