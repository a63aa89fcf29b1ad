"""Run `build` and `check`: build in memory, write if there is no error, and report."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

import click
import platformdirs
from pydantic import TypeAdapter, ValidationError

from trustpages import __version__
from trustpages.cache import BuildCache
from trustpages.cli.options import BuildCommandOptions, get_build_time, read_monotonic_clock
from trustpages.cli.progress import show_spinner
from trustpages.cli.report import report_run_result
from trustpages.cli.report.summary import RunResult
from trustpages.diagnostics import Place, Placeholder, Problem, ProblemError, sort_problems
from trustpages.feeds import record_pages
from trustpages.fields.contact import Url
from trustpages.local_cache import LocalCache
from trustpages.manifest import (
    MANIFEST_PATH,
    PageRecord,
    parse_manifest_digests,
    parse_page_records,
)
from trustpages.model.removed_urls import find_removed_pages
from trustpages.model.settings import BaseUrl
from trustpages.output import BuildInfo, write_site
from trustpages.pipeline import (
    BuildOptions,
    BuiltSite,
    build_site,
    find_pending_problems,
    with_host_files,
)
from trustpages.resources import find_themes_folder
from trustpages.validate import Visibility

CACHE_VARIABLE = "TRUSTPAGES_CACHE"
"""Names another folder for the cache of encoded pictures."""


def run_build(options: BuildCommandOptions, output: Path | None) -> int:
    """Build `options.content`, write it into `output` if that is not None, report; return the exit code."""
    build_options = _make_build_options(options, output)
    with show_spinner(quiet=options.quiet):
        result = _build_content(options, build_options)
        result = _write_output(result, options, build_options, output)
    return report_run_result(result, options, output)


def _build_content(options: BuildCommandOptions, build_options: BuildOptions) -> RunResult:
    start = read_monotonic_clock()
    try:
        cache = BuildCache(local=None if options.no_cache else get_local_cache())
        built = build_site(options.content, build_options, cache=cache)
        placeholders = [
            report_placeholder(one, release=options.release) for one in built.site.placeholders
        ]
        problems = sort_problems(
            [
                *built.warnings,
                *find_pending_problems(options.content, build_options, built, cache),
                *placeholders,
                *check_former_manifest(options.former, built),
            ]
        )
    except ProblemError as error:
        built, problems = None, error.problems
    return RunResult(
        built, None, problems, options.strict, {"build": read_monotonic_clock() - start}
    )


def _write_output(
    result: RunResult,
    options: BuildCommandOptions,
    build_options: BuildOptions,
    output: Path | None,
) -> RunResult:
    if result.built is None or output is None or not result.is_publishable:
        return result
    start = read_monotonic_clock()
    keep_out = (options.content, find_themes_folder(), *result.built.theme_folders)
    built = with_host_files(result.built)
    try:
        write_result = write_site(
            built.files,
            output,
            about=_describe_build(built, options, build_options),
            keep_out=keep_out,
        )
    except ProblemError as error:
        return replace(result, problems=sort_problems([*result.problems, *error.problems]))
    timings = {**result.timings, "write": read_monotonic_clock() - start}
    return replace(result, built=built, written=write_result, timings=timings)


def _describe_build(
    built: BuiltSite, options: BuildCommandOptions, build_options: BuildOptions
) -> BuildInfo:
    site, former = built.site, build_options.former_pages
    return BuildInfo(
        f"trustpages {__version__}",
        site.settings.base_url.href,
        len(site.placeholders),
        options.drafts or options.future,
        record_pages(built.editions, built.files, former, site.today),
    )


def _read_former_pages(
    former: Path | None, output: Path | None
) -> Mapping[PurePosixPath, PageRecord]:
    """The records of the published site if its list is given, else those of the output folder."""
    file = former or (output and output / MANIFEST_PATH)
    if file is None:
        return {}
    try:
        return parse_page_records(file.read_bytes())
    except OSError:
        return {}


def _make_build_options(options: BuildCommandOptions, output: Path | None) -> BuildOptions:
    if options.release and (options.drafts or options.future):
        raise click.UsageError(
            "--release is for the site that goes public; leave --drafts and --future away."
        )
    if options.banner and not (options.drafts or options.future):
        raise click.UsageError("--banner is for a preview; it needs --drafts or --future.")
    return BuildOptions(
        moment=get_build_time(options.today, os.environ),
        visibility=Visibility(drafts=options.drafts, future=options.future),
        base_url=_parse_base_url_flag(options.base_url),
        picture_cache=None if options.no_cache else get_cache_folder(),
        banner=options.banner,
        former_pages=_read_former_pages(options.former, output),
    )


def _parse_base_url_flag(text: str) -> str:
    if not text:
        return ""
    try:
        url: Url = TypeAdapter(BaseUrl).validate_python(text)
    except ValidationError as error:
        details = error.errors()[0]
        hint = details.get("ctx", {}).get("hint", "")
        raise click.UsageError(f"--base-url: {details['msg']}. {hint}".strip()) from error
    return url.href


def get_cache_folder() -> Path:
    """Return the folder in which encoded pictures are cached between builds."""
    chosen = os.environ.get(CACHE_VARIABLE, "")
    return Path(chosen) if chosen else platformdirs.user_cache_path("trustpages")


def get_local_cache() -> LocalCache:
    """What this account keeps between builds; never the folder of `TRUSTPAGES_CACHE`, which may be shared."""
    return LocalCache(platformdirs.user_cache_path("trustpages") / "local")


def check_former_manifest(file: Path | None, built: BuiltSite) -> tuple[Problem, ...]:
    """Find pages that a former manifest lists and this site lacks; raise OSError if it cannot be read."""
    if file is None:
        return ()
    place = Place(str(file), 0)
    listed = parse_manifest_digests(file.read_bytes())
    if listed is None:
        return (_report_damaged_manifest(place),)
    return find_removed_pages(listed, built.files, place, built.site.withheld)


def _report_damaged_manifest(place: Place) -> Problem:
    return Problem(
        "former-list",
        "this is not the list of a published site, or it is damaged",
        place,
        f"Fetch {MANIFEST_PATH} from the published site anew, and look whether it came whole.",
    )


PLACEHOLDER_HINT = "Put your own fact or words there and take the mark away."


def report_placeholder(placeholder: Placeholder, *, release: bool) -> Problem:
    """Report a placeholder as a notice, or with `--release` as an error."""
    return Problem(
        "still-to-fill-in",
        f"still to fill in: {placeholder.what}",
        placeholder.place,
        PLACEHOLDER_HINT,
        "error" if release else "notice",
    )
