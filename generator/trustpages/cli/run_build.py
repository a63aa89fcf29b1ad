"""What `build` and `check` do: build in memory, write if all is well, and tell."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click
import platformdirs
from pydantic import TypeAdapter, ValidationError

from trustpages.cli import VERSION
from trustpages.cli.clock import get_build_time, read_monotonic_clock
from trustpages.cli.options import BuildCommandOptions
from trustpages.cli.progress import show_spinner
from trustpages.cli.report import report_run_result
from trustpages.cli.report.run_result import RunResult
from trustpages.diagnostics import Place, Placeholder, Problem, ProblemError, sort_problems
from trustpages.fields.contact import Url
from trustpages.manifest import MANIFEST_PATH, parse_manifest_digests
from trustpages.model.removed_urls import find_removed_pages
from trustpages.model.settings import BaseUrl
from trustpages.output import BuildInfo, write_site
from trustpages.pipeline import BuildOptions, BuiltSite, build_site, with_host_files
from trustpages.resources import find_themes_folder
from trustpages.validate import Visibility

CACHE_VARIABLE = "TRUSTPAGES_CACHE"
"""Names another folder for what is kept from one build to the next."""


def run_build(asked: BuildCommandOptions, output: Path | None) -> int:
    """Build `asked.content`, write it into `output` if there is one, tell, and give the exit code."""
    wishes = _make_build_options(asked)
    with show_spinner(quiet=asked.quiet):
        outcome = _write_output(_build_content(asked, wishes), asked, output)
    return report_run_result(outcome, asked, output)


def _build_content(asked: BuildCommandOptions, wishes: BuildOptions) -> RunResult:
    start = read_monotonic_clock()
    try:
        built = build_site(asked.content, wishes)
        marked = [report_placeholder(gap, release=asked.release) for gap in built.site.placeholders]
        problems = sort_problems(
            [*built.warnings, *marked, *check_former_manifest(asked.former, built)]
        )
    except ProblemError as rejected:
        built, problems = None, rejected.problems
    return RunResult(built, None, problems, asked.strict, {"build": read_monotonic_clock() - start})


def _write_output(outcome: RunResult, asked: BuildCommandOptions, output: Path | None) -> RunResult:
    if outcome.built is None or output is None or not outcome.is_publishable:
        return outcome
    start = read_monotonic_clock()
    keep_out = (asked.content, find_themes_folder(), *outcome.built.theme_folders)
    built = with_host_files(outcome.built)
    try:
        done = write_site(
            built.files, output, about=_describe_build(built, asked), keep_out=keep_out
        )
    except ProblemError as rejected:
        return replace(outcome, problems=sort_problems([*outcome.problems, *rejected.problems]))
    timings = {**outcome.timings, "write": read_monotonic_clock() - start}
    return replace(outcome, built=built, written=done, timings=timings)


def _describe_build(built: BuiltSite, asked: BuildCommandOptions) -> BuildInfo:
    base_url = built.site.settings.base_url.href
    preview = asked.drafts or asked.future
    return BuildInfo(f"trustpages {VERSION}", base_url, len(built.site.placeholders), preview)


def _make_build_options(asked: BuildCommandOptions) -> BuildOptions:
    if asked.release and (asked.drafts or asked.future):
        raise click.UsageError(
            "--release is for the site that goes public; leave --drafts and --future away."
        )
    if asked.banner and not (asked.drafts or asked.future):
        raise click.UsageError("--banner is for a preview; it needs --drafts or --future.")
    return BuildOptions(
        moment=get_build_time(asked.today, os.environ),
        visibility=Visibility(drafts=asked.drafts, future=asked.future),
        base_url=_parse_base_url_flag(asked.base_url),
        picture_cache=None if asked.no_cache else get_cache_folder(),
        banner=asked.banner,
    )


def _parse_base_url_flag(text: str) -> str:
    if not text:
        return ""
    try:
        url: Url = TypeAdapter(BaseUrl).validate_python(text)
    except ValidationError as fault:
        told = fault.errors()[0]
        hint = told.get("ctx", {}).get("hint", "")
        raise click.UsageError(f"--base-url: {told['msg']}. {hint}".strip()) from fault
    return url.href


def get_cache_folder() -> Path:
    """Where encoded pictures are kept from one build to the next."""
    chosen = os.environ.get(CACHE_VARIABLE, "")
    return Path(chosen) if chosen else platformdirs.user_cache_path("trustpages")


def check_former_manifest(file: Path | None, built: BuiltSite) -> tuple[Problem, ...]:
    """What a site has lost since the list in a file, if there is one; raises OSError if it cannot be read."""
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


def report_placeholder(gap: Placeholder, *, release: bool) -> Problem:
    """A gap as a notice, or with `--release` as an error."""
    return Problem(
        "still-to-fill-in",
        f"still to fill in: {gap.what}",
        gap.place,
        PLACEHOLDER_HINT,
        "error" if release else "notice",
    )
