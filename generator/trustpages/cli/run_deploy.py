"""Open the target of a command, and publish a site or a former version of it there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import click

from trustpages.cli.clock import format_current_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.options import TargetOptions
from trustpages.cli.progress import show_transfer_progress
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.plan import format_change_counts, format_plan
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import sanitise_line
from trustpages.deploy import (
    HISTORY_PATH,
    DeployError,
    DeployPlan,
    DeploySource,
    PreflightOptions,
    Publication,
    Store,
    StoreContext,
    can_be_running,
    carry_out_publication,
    choose_previous_version,
    find_publish_blockers,
    inspect_target,
    load_built_site,
    load_rollback_site,
    load_targets,
    open_store,
    parse_history,
    prepare_publication,
)
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.theme import ThemePaths

EXIT_PROBLEMS, EXIT_REFUSED = 1, 3


@dataclass(frozen=True, slots=True)
class NamedTarget:
    """A target and its name in `site.yaml`."""

    name: str
    target: Target

    def format_title(self, store: Store) -> str:
        """The target as reports show it: `shop (folder /srv/www/shop)`."""
        return f"{self.name} ({store.display_name})"


def select_target(options: TargetOptions) -> NamedTarget:
    """The target of a command with its name. Raises `ProblemError` and `click.UsageError`."""
    known = load_targets(options.content)
    if not known:
        message = (
            "site.yaml names no target. Write one under 'targets:',"
            " such as 'shop: {kind: folder, path: DIR}'."
        )
        raise click.UsageError(message)
    name = next(iter(known)) if options.target is None and len(known) == 1 else options.target
    if name is None:
        raise click.UsageError(f"Which target? site.yaml names {_quote_names(known)}.")
    if name not in known:
        close_names = get_close_matches(name, known, 1)
        hint = (
            f"Did you mean '{close_names[0]}'?"
            if close_names
            else f"It names {_quote_names(known)}."
        )
        raise click.UsageError(f"site.yaml names no target '{name}'. {hint}")
    return NamedTarget(name, known[name])


@contextmanager
def open_target_store(
    options: TargetOptions, target: NamedTarget, *output_folders: Path
) -> Iterator[Store]:
    """The store of a target; content, themes and `output_folders` are protected folders."""
    themes = ThemePaths.beside(options.content, str(options.content)).source_folders
    protected = (options.content, *themes, *output_folders)
    context = StoreContext(target.name, options.content.resolve().parent, protected)
    with open_store(target.target, context) as store:
        yield store


def run_on_target(name: str, run: Callable[[], int], retry_hint: str = "") -> int:
    """Run an action on the target `name` and return its exit code; print errors with `retry_hint`."""
    try:
        return run()
    except ProblemError as error:
        print_problems(error.problems)
    except DeployError as error:
        hint = " ".join(part for part in (error.hint, retry_hint) if part)
        print_problems([Problem("deploy-failed", error.message, Place(name, 0), hint)])
    return EXIT_REFUSED


def _quote_names(names: Iterable[str]) -> str:
    return ", ".join(f"'{name}'" for name in names)


DEPLOY_RETRY_HINT = "Part of it may be there already: run the same again, and it will be finished."


@dataclass(frozen=True, slots=True)
class DeployOptions:
    """What is permitted, how many files may be deleted (None: any number), and whether to do anything."""

    allow: frozenset[str]
    max_deletes: int | None
    dry_run: bool
    is_rollback: bool = False

    @property
    def preflight_options(self) -> PreflightOptions:
        """The part of the options that the preflight checks read."""
        return PreflightOptions(can_be_running, self.allow, self.max_deletes, self.is_rollback)


def deploy_site(options: TargetOptions, output: Path, deploy_options: DeployOptions) -> int:
    """Publish the built site; return 0 when it is published, 1 for problems here, 3 for problems there."""
    try:
        target, source = select_target(options), load_built_site(output)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS

    def run() -> int:
        with open_target_store(options, target, output) as store:
            publisher = Publisher(store, target, options, deploy_options)
            return publisher.publish(source, tuple(find_publish_blockers(source, output)))

    return run_on_target(target.name, run, DEPLOY_RETRY_HINT)


@dataclass(frozen=True, slots=True)
class Publisher:
    """Plans, reports and publishes to one open store, for `deploy` and `rollback`."""

    store: Store
    target: NamedTarget
    options: TargetOptions
    deploy_options: DeployOptions

    def publish(self, source: DeploySource, blockers: tuple[Problem, ...] = ()) -> int:
        """Publish a site unless `blockers` or the preflight checks forbid it; return the exit code."""
        publication = prepare_publication(
            self.store, source, self.deploy_options.preflight_options, blockers
        )
        self._report_plan(publication.plan)
        if publication.problems:
            print_problems(publication.problems)
            return EXIT_REFUSED
        if self.deploy_options.dry_run:
            return 0
        number = self._publish_with_progress(publication)
        if not self.options.quiet:
            title = self.target.format_title(self.store)
            print_out(f"✓ {title}: {format_change_counts(publication.plan)}; version {number}")
        return 0

    def _report_plan(self, plan: DeployPlan) -> None:
        dry_run = self.deploy_options.dry_run
        if dry_run or not self.options.quiet:
            title = self.target.format_title(self.store)
            text = format_plan(title, plan, every=self.options.verbose)
            (print_out if dry_run else print_err)(text)

    def _publish_with_progress(self, publication: Publication) -> int:
        keep, size = self.target.target.keep, publication.upload_size
        with show_transfer_progress(size, quiet=self.options.quiet) as on_progress:
            return carry_out_publication(
                self.store, publication, keep, format_current_time(), on_progress
            )


ROLLBACK_RETRY_HINT = (
    "Part of it may be there already: run it again with the same --to, and it will be finished."
)


def roll_back_target(
    options: TargetOptions, number: int | None, allow: frozenset[str], *, dry_run: bool
) -> int:
    """Publish a former version again; None is the one before. Return the exit code."""
    deploy_options = DeployOptions(allow, None, dry_run, is_rollback=True)

    def roll_back(store: Store, target: NamedTarget) -> int:
        state = inspect_target(store)
        version = choose_previous_version(state, store.display_name) if number is None else number
        source = load_rollback_site(store, state, version)
        if not options.quiet:
            print_err(f"Back to version {version}:")
        return Publisher(store, target, options, deploy_options).publish(source)

    return _run_on_selected_target(options, roll_back)


def print_versions(options: TargetOptions) -> int:
    """Print the versions that a target keeps, newest first. Return the exit code."""
    return _run_on_selected_target(options, _print_store_versions)


def _run_on_selected_target(
    options: TargetOptions, action: Callable[[Store, NamedTarget], int]
) -> int:
    try:
        target = select_target(options)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS

    def run() -> int:
        with open_target_store(options, target) as store:
            return action(store, target)

    return run_on_target(target.name, run, ROLLBACK_RETRY_HINT)


def _print_store_versions(store: Store, target: NamedTarget) -> int:
    history = parse_history(store.read_file(HISTORY_PATH))
    print_out(target.format_title(store))
    for version in reversed(history.versions):
        mark = "  stands there now" if version.number == history.latest_number else ""
        when = sanitise_line(version.published_at.replace("T", " ").removesuffix("Z"))
        files = format_count(version.file_count, "file")
        print_out(f"  version {version.number:<4} {when} UTC  {files}{mark}")
    if not history.versions:
        print_out("  no version was put there yet")
    return 0
