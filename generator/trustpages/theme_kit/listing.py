"""Which themes there are, and what one of them brings and leaves to the shop."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trustpages.diagnostics import Place, ProblemError
from trustpages.theme import (
    BASE_THEME,
    MANIFEST_NAME,
    SHOP_THEME_PREFIX,
    ThemeLayer,
    ThemePaths,
    load_layers,
)


@dataclass(frozen=True, slots=True)
class ThemeEntry:
    """A theme by its reference as site.yaml names it; `fault` says why it cannot be read, or is ""."""

    reference: str
    description: str
    fault: str = ""


def describe_themes(paths: ThemePaths) -> Iterator[ThemeEntry]:
    """The built-in themes, then those in the folder `themes` beside the content, sorted by name."""
    for folder in _list_theme_folders(paths.built_in):
        if folder.name != BASE_THEME:
            yield _describe_theme(folder.name, paths)
    for folder in _list_theme_folders(paths.project / "themes"):
        if folder.parent.resolve() != paths.built_in.resolve():
            yield _describe_theme(f"{SHOP_THEME_PREFIX}themes/{folder.name}", paths)


def _list_theme_folders(folder: Path) -> list[Path]:
    return sorted(path.parent for path in folder.glob(f"*/{MANIFEST_NAME}"))


def _describe_theme(reference: str, paths: ThemePaths) -> ThemeEntry:
    try:
        layer = load_layers(reference, Place(reference, 0), paths)[0]
    except ProblemError as error:
        first = error.problems[0]
        return ThemeEntry(reference, "", f"{first.place}: {first.message}")
    return ThemeEntry(reference, layer.manifest.description)


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """What a theme brings itself, by what it is; each list is sorted."""

    templates: tuple[str, ...]
    static: tuple[str, ...]
    icons: tuple[str, ...]
    words: tuple[str, ...]


def list_own_files(layer: ThemeLayer) -> OwnFiles:
    """The files of one theme without its parents': templates, static files, icons, languages of its words."""
    return OwnFiles(
        tuple(sorted(layer.templates)),
        tuple(sorted(map(str, layer.static))),
        tuple(sorted(layer.icons)),
        tuple(sorted({*layer.catalogues, *layer.variants})),
    )
