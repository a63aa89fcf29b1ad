"""Run `theme list`, `info`, `new`, `override` and `diff`."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath

import click

from trustpages.cache import BuildCache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.content import load_readable_content
from trustpages.diagnostics import Place, ProblemError
from trustpages.scaffold import create_files_atomically
from trustpages.theme import (
    SHOP_THEME_PREFIX,
    ThemeLayer,
    ThemePaths,
    ThemeSetting,
    load_layers,
)
from trustpages.theme_kit import (
    RECORD_NAME,
    UnknownFileError,
    Upstream,
    UpstreamChange,
    compare_overrides,
    describe_themes,
    format_context_schema,
    generate_theme,
    list_own_files,
    make_override,
    record_originals,
)
from trustpages.validate import parse_settings_alone, resolve_build_date

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def print_themes(content: Path) -> int:
    """Print each theme with its sentence; one that cannot be read with the reason."""
    entries = tuple(describe_themes(ThemePaths.beside(content, str(content))))
    width = max(len(one.reference) for one in entries)
    for one in entries:
        text = f"cannot be read: {one.fault}" if one.fault else one.description
        print_out(f"{one.reference:<{width}}  {text}".rstrip())
    return EXIT_PROBLEMS if any(one.fault for one in entries) else 0


def print_context() -> int:
    """Print what templates are given, as JSON Schema."""
    print_out(format_context_schema().rstrip("\n"))
    return 0


def print_theme(content: Path, name: str | None) -> int:
    """Print what one theme brings and leaves to the shop; returns the exit code."""
    try:
        layers = load_chain(content, name)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    for line in _describe_chain(layers):
        print_out(line)
    return 0


def _describe_chain(layers: tuple[ThemeLayer, ...]) -> Iterator[str]:
    own, manifest = layers[0], layers[0].manifest
    files = list_own_files(own)
    yield f"{manifest.name} {manifest.version}".rstrip() + f" ({own.folder.display_path})"
    yield from (f"  {text}" for text in (manifest.description,) if text)
    yield f"  builds on: {', '.join(one.manifest.name for one in layers[1:]) or 'nothing'}"
    yield from _describe_settings(layers)
    for what, names in (
        ("templates", files.templates),
        ("static files", files.static),
        ("icons", files.icons),
        ("words", files.words),
    ):
        if names:
            yield f"  {what} of its own: {', '.join(names)}"


def _describe_settings(layers: tuple[ThemeLayer, ...]) -> Iterator[str]:
    """The settings and presets of a chain; of two with one name the nearer."""
    nearest_last = tuple(reversed(layers))
    settings = {
        name: setting for one in nearest_last for name, setting in one.manifest.settings.items()
    }
    for title, is_more in (("settings, with what holds without a choice", False), ("more", True)):
        shown = {name: one for name, one in settings.items() if one.more == is_more}
        yield from [f"  {title}:"] if shown else []
        yield from (_describe_setting(name, setting) for name, setting in shown.items())
    presets = {name: one for layer in nearest_last for name, one in layer.manifest.presets.items()}
    if presets:
        yield "  presets:"
    for name, preset in presets.items():
        yield f"    {name}: {preset.description}"


def _describe_setting(name: str, setting: ThemeSetting) -> str:
    default = setting.default if isinstance(setting.default, str) else ", ".join(setting.default)
    options = f" (of {', '.join(setting.names)})" if setting.names else ""
    return f"    {name}: {default or 'none'}{options}. {setting.description}"


def begin_theme(content: Path, name: str, parent: str) -> int:
    """Make a theme's folder beside the content folder; raises `click.UsageError` where something is there."""
    if not _NAME.fullmatch(name):
        raise click.UsageError(
            f"'{name}' cannot be the name of a theme. Write small letters, digits and hyphens: mine."
        )
    paths = ThemePaths.beside(content, str(content))
    folder = paths.project / "themes" / name
    if os.path.lexists(folder):
        raise click.UsageError(f"{_format_shown(folder)} is there already. Choose another name.")
    try:
        layers = load_layers(parent, Place("--extends", 0), paths)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    if name in {one.manifest.name for one in layers}:
        raise click.UsageError(
            f"'{name}' is the name of a theme that it builds on. Choose another."
        )
    create_files_atomically(folder, generate_theme(name, parent, layers[0].manifest.name))
    print_out(f"{_format_shown(folder)}: a theme that builds on {layers[0].manifest.name}.")
    print_out(f"Name it in site.yaml:\n\n  theme:\n    name: {SHOP_THEME_PREFIX}themes/{name}\n")
    print_out("Then 'trustpages serve' shows each change as you save it.")
    return 0


def override_file(content: Path, theme: str | None, file: str) -> int:
    """Make a theme's own version of a file of its parents; raises `click.UsageError`."""
    try:
        reference = choose_theme(content, theme)
        layers = load_chain(content, reference)
        folder = _get_own_folder(layers, reference)
        path, files = make_override(layers, file)
        if os.path.lexists(folder / path):
            raise click.UsageError(
                f"{_format_shown(folder / path)} is there already. Change it, or delete it first."
            )
        record = record_originals(layers, folder, [path])
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    except (UnknownFileError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    create_files_atomically(folder, files)
    _write_files(folder, record)
    print_out(
        f"{_format_shown(folder / path)}: made from {Upstream.of(layers).format_source(path)}."
    )
    print_out("Change it; 'trustpages theme diff' says what becomes of the one it was made from.")
    return 0


def compare_files(content: Path, theme: str | None, accept: tuple[str, ...]) -> int:
    """Print what has changed behind a theme's files, or note it as known; 1 where something has."""
    try:
        reference = choose_theme(content, theme)
        layers = load_chain(content, reference)
        folder = _get_own_folder(layers, reference)
        if accept:
            upstream = Upstream.of(layers)
            paths = [upstream.find_path(one) for one in accept]
            _write_files(folder, record_originals(layers, folder, paths))
            print_out(f"{_format_shown(folder / RECORD_NAME)}: noted for {', '.join(paths)}.")
            return 0
        changes = tuple(compare_overrides(layers, folder))
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    except (UnknownFileError, ValueError) as error:
        raise click.UsageError(str(error)) from error
    return _print_changes(changes)


_STATES = {
    "changed": "{path}: {source} has changed since {version}:",
    "lost": "{path}: {source} has changed since {version}, and upstream/{path} does not hold what it was",
    "gone": "{path}: taken from {source} of {version}, which is no more: nothing may use this file",
    "unknown": "{path}: nothing is noted of {source}; --accept {path} takes it as it is now",
    "removed": "{path}: is no more; --accept {path} forgets what it was taken from",
}


def _print_changes(changes: tuple[UpstreamChange, ...]) -> int:
    for one in changes:
        if one.state in _STATES:
            text = _STATES[one.state]
            print_out(text.format(path=one.path, source=one.source, version=one.version))
            if one.diff:
                print_out(one.diff)
    same = [one.path for one in changes if one.state == "same"]
    if same:
        print_out(f"As they were taken: {', '.join(same)}.")
    if following := [one.path for one in changes if one.state == "follows"]:
        print_out(f"Keep up by themselves: {', '.join(following)}.")
    if not changes:
        print_out("The theme overrides no file.")
    changed = any(one.state in {"changed", "lost", "gone"} for one in changes)
    if changed:
        print_err("Bring your files up to date, then note it: trustpages theme diff --accept FILE.")
    return EXIT_PROBLEMS if changed else 0


def _write_files(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def load_chain(content: Path, name: str | None) -> tuple[ThemeLayer, ...]:
    """A theme and its parents, by its reference; without one, the theme of the shop."""
    reference = name or choose_theme(content, None)
    return load_layers(reference, Place(reference, 0), ThemePaths.beside(content, str(content)))


def choose_theme(content: Path, theme: str | None) -> str:
    """The theme that was named, else that of site.yaml. Raises `ProblemError` and `click.UsageError`."""
    if theme:
        return theme
    if not content.is_dir():
        raise click.UsageError(
            f"Which theme? There is no folder {content} whose site.yaml names one."
        )
    cache, moment = BuildCache(), get_build_time(None, os.environ)
    loaded = load_readable_content(content)
    site = parse_settings_alone(loaded, resolve_build_date(moment, ()), cache)
    if site is None:
        raise click.UsageError(
            "Which theme? site.yaml cannot be read; 'trustpages check' says why."
        )
    return site.settings.theme.name


def _get_own_folder(layers: tuple[ThemeLayer, ...], reference: str) -> Path:
    """The folder of a theme of the shop's own; raises `click.UsageError` for a built-in one."""
    if layers[0].folder.boundary is None:
        raise click.UsageError(
            f"'{reference}' is built in, and its files stay as they are. Begin a theme that builds on it:"
            f" trustpages theme new mine --extends {reference}."
        )
    return layers[0].folder.path


def _format_shown(path: Path) -> str:
    """A path as it is shown: from the folder one stands in, where it lies below."""
    here = Path.cwd()
    return path.relative_to(here).as_posix() if path.is_relative_to(here) else str(path)
