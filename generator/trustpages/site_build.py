"""Build a site with all that is to be said of it, and write it: what one build and a batch of them share."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from trustpages import __version__
from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Placeholder, Problem, sort_problems
from trustpages.file_reader import FileReader
from trustpages.manifest import (
    CHECKPOINT_PATH,
    MANIFEST_PATH,
    BuildInfo,
    LogState,
    PageRecord,
    WriteResult,
    parse_build_info,
    parse_manifest_digests,
    parse_page_records,
)
from trustpages.model.removed_urls import find_removed_pages
from trustpages.output import write_site
from trustpages.pipeline import (
    BuildOptions,
    BuiltSite,
    build_site,
    find_pending_problems,
)
from trustpages.resources import find_themes_folder


def build_with_findings(
    content: Path,
    options: BuildOptions,
    cache: BuildCache,
    reader: FileReader,
    *,
    release: bool = False,
    former: Path | None = None,
    display_path: str | None = None,
) -> tuple[BuiltSite, tuple[Problem, ...]]:
    """The site of a content folder, and everything that is to be said of it, in order.

    `former` is the manifest of the published site, None if there is none; `display_path` is as for
    `build_site`. Raises `ProblemError` with what stops the build, and OSError where `former` cannot be read.
    """
    built = build_site(content, options, display_path, cache, reader)
    placeholders = [report_placeholder(one, release=release) for one in built.site.placeholders]
    problems = sort_problems(
        [
            *built.warnings,
            *find_pending_problems(content, options, built, cache),
            *placeholders,
            *check_former_manifest(former, built, reader),
        ]
    )
    return built, problems


def write_built_site(
    built: BuiltSite,
    content: Path,
    output: Path,
    staging_parent: Path | None = None,
    *,
    syncs_disk: bool = False,
) -> WriteResult:
    """Write a site that `with_host_files` has completed; the folders it is made from are never written to.

    `staging_parent` and `syncs_disk` are as for `write_site`. Raises `ProblemError`.
    """
    return write_site(
        built.files,
        output,
        about=_describe_build(built),
        keep_out=(content, find_themes_folder(), *built.theme_folders),
        staging_parent=staging_parent,
        syncs_disk=syncs_disk,
    )


def read_former_pages(
    former: Path | None, output: Path | None, reader: FileReader
) -> Mapping[PurePosixPath, PageRecord]:
    """The records of the published site if its list is given, else those of the output folder."""
    with suppress(OSError):
        if former is not None:
            return parse_page_records(reader.read_file(former))
        if output is not None:
            return parse_page_records((output / MANIFEST_PATH).read_bytes())
    return {}


def _describe_build(built: BuiltSite) -> BuildInfo:
    site = built.site
    return BuildInfo(
        f"trustpages {__version__}",
        site.settings.base_url.href,
        len(site.placeholders),
        built.is_preview,
        built.record_pages(),
        _describe_log(built),
    )


def _describe_log(built: BuiltSite) -> LogState | None:
    if CHECKPOINT_PATH not in built.files:
        return None
    from trustpages.transparency import describe_log  # noqa: PLC0415 - most shops have no log

    return describe_log(built.files)


def check_former_manifest(
    file: Path | None, built: BuiltSite, reader: FileReader
) -> tuple[Problem, ...]:
    """Find what a former manifest lists and this site lacks: pages, and entries of the log.

    Raises OSError if it cannot be read.
    """
    if file is None:
        return ()
    place = Place(str(file), 0)
    data = reader.read_file(file)
    listed, former = parse_manifest_digests(data), parse_build_info(data)
    if listed is None or former is None:
        return (_report_damaged_manifest(place),)
    removed_pages = find_removed_pages(listed, built.files, place, built.site.withheld)
    return (*_check_former_log(former.log, built, place), *removed_pages)


def _check_former_log(former: LogState | None, built: BuiltSite, place: Place) -> Iterator[Problem]:
    if former is None:
        return
    from trustpages.transparency import find_log_problem  # noqa: PLC0415 - most shops have no log

    if problem := find_log_problem(former, built.files, place):
        yield problem


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
