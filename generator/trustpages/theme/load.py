"""From a theme's name to the theme: its folder is found and read, then its parents', then the base's."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trustpages import __version__
from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.file_reader import FileReader
from trustpages.resources import find_themes_folder
from trustpages.theme.choices import FIRST_SETTINGS, find_preset_faults, find_surplus_setting
from trustpages.theme.layer import ThemeFolder, ThemeLayer, parse_layer, read_theme_files
from trustpages.theme.manifest import MANIFEST_NAME, is_version_supported
from trustpages.theme.resolver import Theme, ThemeResolver, collect_settings

BASE_THEME = "base"
"""The built-in theme that every chain ends with."""
SHOP_THEME_PREFIX = "./"
"""Begins the reference to a theme in the shop's own folder."""


@dataclass(frozen=True, slots=True)
class ThemePaths:
    """Where themes are looked for.

    `built_in` holds the built-in themes, one folder each. `content` is the shop's content folder; the
    shop's own themes lie in the folder that holds it. `display_content` is its name in messages.
    """

    built_in: Path
    content: Path
    display_content: str

    @classmethod
    def beside(cls, content: Path, display_content: str) -> ThemePaths:
        """The built-in themes, and those beside a content folder."""
        return cls(find_themes_folder(), content, display_content)

    @property
    def project(self) -> Path:
        """The folder that holds the content folder, absolute."""
        return Path(os.path.abspath(self.content)).parent  # noqa: PTH100 - a link stays where it lies

    @property
    def source_folders(self) -> tuple[Path, Path]:
        """Folders of themes: the preview watches them, and nothing is written into them."""
        return self.built_in, self.project / "themes"


def load_theme(
    reference: str,
    where: Place,
    paths: ThemePaths,
    reader: FileReader | None = None,
    cache: BuildCache | None = None,
    voice: tuple[str, ...] = (),
) -> Theme:
    """Read a theme and its parents; `where` is the setting that names it.

    `reference` is a built-in theme's name or "./" and a folder; `reader` records what is read; `voice` names
    the variants of words that go before the usual ones, such as "informal".
    Raises `ProblemError` with what is wrong in the nearest theme that is at fault.
    """
    cache = cache or BuildCache()
    layers = load_layers(reference, where, paths, reader, cache)
    return cache.get_or_compute("theme.resolve", layers[0].folder, _resolve_layers, layers, voice)


def load_layers(
    reference: str,
    where: Place,
    paths: ThemePaths,
    reader: FileReader | None = None,
    cache: BuildCache | None = None,
) -> tuple[ThemeLayer, ...]:
    """The theme, its parents and the base, nearest first, each without the others; as `load_theme`."""
    return tuple(
        _iterate_layers(reference, where, paths, reader or FileReader(), cache or BuildCache())
    )


def _resolve_layers(layers: tuple[ThemeLayer, ...], voice: tuple[str, ...]) -> Theme:
    theme = ThemeResolver(layers, voice).resolve()
    if problems := [*find_manifest_faults(layers, theme)]:
        raise ProblemError(problems)
    return theme


def find_manifest_faults(layers: tuple[ThemeLayer, ...], theme: Theme) -> Iterator[Problem]:
    """What no manifest shows alone: presets of unknown settings, and more settings than fit on a screen."""
    for position, layer in enumerate(layers):
        known = collect_settings(layers[position:])
        yield from find_preset_faults(known, layer.manifest.presets, layer.find_place)
    if surplus := find_surplus_setting(theme.settings):
        first = next(layer for layer in layers if layer.manifest.settings)
        name = surplus if surplus in first.manifest.settings else [*first.manifest.settings][-1]
        yield Problem(
            "theme-manifest",
            f"more than {FIRST_SETTINGS} settings are shown first",
            first.find_place("settings", name),
            f"Add the line more = true to those that few shops need, such as [settings.{name}].",
        )


def _iterate_layers(
    reference: str, where: Place, paths: ThemePaths, reader: FileReader, cache: BuildCache
) -> Iterator[ThemeLayer]:
    """The theme, its parents and the base, nearest first."""
    chain: dict[str, ThemeLayer] = {}
    while True:
        folder = _find_theme_folder(reference, where, paths, reader)
        if any(layer.folder == folder for layer in chain.values()):
            raise ProblemError([_report_circle(folder, where)])
        files = read_theme_files(folder, reader)
        layer = cache.get_or_compute("theme.parse_layer", folder, parse_layer, folder, files)
        name = layer.manifest.name
        if not is_version_supported(layer.manifest.requires, __version__):
            raise ProblemError([_report_version(layer)])
        if name in chain:
            raise ProblemError([_report_equal_names(chain[name])])
        chain[name] = layer
        yield layer
        if reference == BASE_THEME:
            return
        reference, where = layer.manifest.extends or BASE_THEME, layer.find_place("extends")


def _find_theme_folder(
    reference: str, where: Place, paths: ThemePaths, reader: FileReader
) -> ThemeFolder:
    """The folder of a theme; raises `ProblemError` at `where` if there is none."""
    if reference.startswith(SHOP_THEME_PREFIX):
        return _find_shop_theme(reference, where, paths, reader)
    folder = paths.built_in / reference
    if not reader.is_file(folder / MANIFEST_NAME):
        raise ProblemError([_report_unknown_theme(reference, where, paths, reader)])
    return ThemeFolder(folder, f"themes/{reference}")


def _find_shop_theme(
    reference: str, where: Place, paths: ThemePaths, reader: FileReader
) -> ThemeFolder:
    project = paths.project.resolve()
    reader.is_folder(project / reference)  # the link may lead elsewhere later
    folder, content = (project / reference).resolve(), paths.content.resolve()
    display = os.path.normpath(os.path.join(paths.display_content, "..", reference))  # noqa: PTH118
    if not folder.is_relative_to(project):
        message = f"'{reference}' is a link that leads out of the shop's folder"
        hint = "Put the theme's folder itself there."
        raise ProblemError([Problem("theme-outside", message, where, hint)])
    if folder.is_relative_to(content) or content.is_relative_to(folder):
        message = f"'{reference}' is not apart from the content folder"
        hint = "Put the theme's folder beside the content folder, such as './themes/mine'."
        raise ProblemError([Problem("theme-place", message, where, hint)])
    if not reader.is_file(folder / MANIFEST_NAME):
        message = f"there is no theme in the folder '{reference}'"
        hint = f'Put a file {MANIFEST_NAME} into {display}, with a line such as: name = "mine".'
        raise ProblemError([Problem("unknown-theme", message, where, hint)])
    return ThemeFolder(folder, display.replace(os.sep, "/"), project)


def _report_unknown_theme(
    name: str, where: Place, paths: ThemePaths, reader: FileReader
) -> Problem:
    own = next(
        (
            f"./{folder}"
            for folder in (f"themes/{name}", name)
            if _has_manifest(paths.project / folder, reader)
        ),
        "",
    )
    known = [
        entry.name
        for entry in reader.list_folder(paths.built_in)
        if _has_manifest(Path(entry.path), reader)
    ]
    themes = ", ".join(theme for theme in known if theme != BASE_THEME)
    hint = (
        f"For the theme in your own folder, write '{own}'." if own else f"The themes are: {themes}."
    )
    return Problem("unknown-theme", f"there is no theme '{name}'", where, hint)


def _has_manifest(folder: Path, reader: FileReader) -> bool:
    return reader.is_file(folder / MANIFEST_NAME)


def _report_circle(folder: ThemeFolder, where: Place) -> Problem:
    return Problem(
        "theme-circle",
        f"the themes build on each other in a circle: {folder.display_path} is its own parent",
        where,
        "Take this line out of one of them, or name another theme.",
    )


def _report_equal_names(layer: ThemeLayer) -> Problem:
    name = layer.manifest.name
    return Problem(
        "theme-name",
        f"two themes that build on each other are called '{name}'",
        layer.find_place("name"),
        "Give this one a name of its own.",
    )


def _report_version(layer: ThemeLayer) -> Problem:
    return Problem(
        "theme-version",
        f"the theme works with trustpages {layer.manifest.requires}, and this is {__version__}",
        layer.find_place("requires"),
        "Fetch the version of the theme that fits, or the version of trustpages that it asks for.",
    )
