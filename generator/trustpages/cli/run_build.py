"""Run `build` and `check`: build in memory, write if there is no error, and report."""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from trustpages.build_record import BuildRecord, describe_program, record_output
from trustpages.cache import BuildCache
from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.build_records import (
    find_output_folder,
    serialize_result,
    store_answer,
    store_build_record,
)
from trustpages.cli.caches import get_cache_folder, get_local_cache
from trustpages.cli.clock import get_build_time, read_monotonic_clock
from trustpages.cli.progress import show_spinner
from trustpages.cli.reasons import describe_reasons
from trustpages.cli.report import report_run_result
from trustpages.cli.report.site_report import LanguageReport, PageReport, SiteReport
from trustpages.cli.report.summary import DUE_DAYS, RunResult
from trustpages.diagnostics import ProblemError, sort_problems
from trustpages.fields.contact import Url
from trustpages.file_reader import FileReader
from trustpages.kinds import KINDS
from trustpages.local_cache import ResultStore
from trustpages.manifest import (
    MANIFEST_PATH,
    hash_files,
)
from trustpages.model.page import Edition
from trustpages.model.settings import BaseUrl
from trustpages.pipeline import (
    BuildOptions,
    BuiltSite,
    with_host_files,
)
from trustpages.site_build import build_with_findings, read_former_pages, write_built_site
from trustpages.validate import Visibility


def run_build(
    options: BuildCommandOptions, output: Path | None, arguments: Sequence[str] = ()
) -> int:
    """Build `options.content`, write it into `output` if that is not None, report; return the exit code.

    `arguments` are the command line, which is answered by `repeat_command` from then on.
    """
    gc.freeze()  # what was loaded until now lives to the end, and is not looked through
    gc.enable()
    reader = FileReader()
    build_options = _make_build_options(options, output, reader)
    start = read_monotonic_clock()
    with show_spinner(quiet=options.quiet):
        try:
            with _open_cache(options) as cache:
                built, problems = build_with_findings(
                    options.content,
                    build_options,
                    cache,
                    reader,
                    release=options.release,
                    former=options.former,
                )
        except ProblemError as error:
            timings = {"build": read_monotonic_clock() - start}
            return report_run_result(
                RunResult(None, None, error.problems, options.strict, timings), options, output
            )
        timings = {"build": read_monotonic_clock() - start}
        reasons = None if options.no_cache else describe_reasons(built.reasons)
        result = RunResult(_describe_site(built), None, problems, options.strict, timings, reasons)
        if output is not None and result.is_publishable:
            built, result = _write_output(built, result, options, output)
    if not options.no_cache and not result.error_count and (result.written or output is None):
        with suppress(OSError, ValueError):  # without a record the next build is a whole one
            record = _make_record(built, result, reader, output)
            store_build_record(options, output, record)
            store_answer(arguments, record, result, options, output)
    return report_run_result(result, options, output)


@contextmanager
def _open_cache(options: BuildCommandOptions) -> Iterator[BuildCache]:
    """What is kept between builds; the results of this one are saved at the end, whatever becomes of it."""
    if options.no_cache:
        yield BuildCache(serves_more_builds=False)
        return
    local = get_local_cache()
    site, program = str(options.content.absolute()), describe_program()
    results = ResultStore(local, site, program, "results")
    pages = ResultStore(local, site, program, "pages")
    is_complete = False
    try:
        yield BuildCache(local=local, results=results, pages=pages, serves_more_builds=False)
        is_complete = True
    finally:
        for store in (results, pages):
            store.save(is_complete=is_complete)


def _write_output(
    built: BuiltSite,
    result: RunResult,
    options: BuildCommandOptions,
    output: Path,
) -> tuple[BuiltSite, RunResult]:
    start = read_monotonic_clock()
    built = with_host_files(built)
    try:
        write_result = write_built_site(built, options.content, output)
    except ProblemError as error:
        problems = sort_problems([*result.problems, *error.problems])
        return built, replace(result, problems=problems)
    timings = {**result.timings, "write": read_monotonic_clock() - start}
    return built, replace(result, site=_describe_site(built), written=write_result, timings=timings)


def _make_record(
    built: BuiltSite, result: RunResult, reader: FileReader, output: Path | None
) -> BuildRecord:
    """The record of a build that was just written.

    Raises OSError if the output cannot be read, ValueError if what it found cannot be kept.
    """
    folder = Path(find_output_folder(output)) if output else None
    digests = {str(path): digest for path, digest in hash_files(built.files).items()}
    if folder:
        manifest = (folder / MANIFEST_PATH).read_bytes()
        digests[str(MANIFEST_PATH)] = sha256(manifest).hexdigest()
    return BuildRecord(
        describe_program(),
        reader.serialize_reads(),
        built.site.shop.time_zone.key,
        built.site.today.isoformat(),
        str(folder or ""),
        record_output(folder, digests) if folder else None,
        serialize_result(result),
    )


def _make_build_options(
    options: BuildCommandOptions, output: Path | None, reader: FileReader
) -> BuildOptions:
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
        former_pages=read_former_pages(options.former, output, reader),
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


PICTURE_SUFFIXES = frozenset({".avif", ".webp", ".jpg"})


def _describe_site(built: BuiltSite) -> SiteReport:
    """The facts and counts of a site that reports state."""
    site = built.site
    return SiteReport(
        shop=site.shop.name,
        today=site.today.isoformat(),
        base_url=site.settings.base_url.href,
        theme=site.settings.theme.name,
        content_files=_count_content_files(built),
        languages=tuple(map(_describe_language, built.editions)),
        pages=tuple(
            PageReport(
                str(page.path), page.language, page.kind, page.title, len(built.files[page.path])
            )
            for edition in built.editions
            for page in edition.pages
        ),
        pictures=_count_picture_files(built),
        files=len(built.files),
        size=sum(map(len, built.files.values())),
        unfinished=len(site.placeholders),
        withheld=site.withheld,
        due=site.list_due_dates(DUE_DAYS),
        compared_orders=site.compared_orders,
        speaks_of_customers=any(KINDS[one.kind].customer_fields for one in site.entries),
    )


def _count_content_files(built: BuiltSite) -> int:
    """Count the documents that the site is made from, withheld ones included."""
    site = built.site
    paths = {withheld.place.file for withheld in site.withheld}
    for entry in site.entries:
        for document in entry.documents:
            paths.add(document.display_path or str(document.path))
    return len(paths) + 1


def _count_picture_files(built: BuiltSite) -> dict[str, int]:
    """Count the files made of each picture that is shown, by its path in the content folder."""
    files = {
        str(picture.file)
        for entry in built.site.entries
        for _, picture in entry.facts.find_pictures()
    }
    return {name: _count_variants(built, name) for name in sorted(files)}


def _count_variants(built: BuiltSite, name: str) -> int:
    stem = name.rsplit(".", maxsplit=1)[0]
    return sum(
        path.suffix in PICTURE_SUFFIXES and str(path).startswith(f"media/{stem}")
        for path in built.files
    )


def _describe_language(edition: Edition) -> LanguageReport:
    counts = [page.untranslated_count for page in edition.pages if page.untranslated_count]
    return LanguageReport(edition.language, len(edition.pages), sum(counts), len(counts))
