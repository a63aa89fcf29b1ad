"""All themes that a shop may name: those that come with trustpages, and those in its own folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from trustpages.diagnostics import ProblemError
from trustpages.resources import find_themes_folder
from trustpages.theme.limits import Limits
from trustpages.theme.load import BASE_THEME, SHOP_THEME_PREFIX, ThemePaths
from trustpages.theme.manifest import (
    MANIFEST_NAME,
    ManifestSource,
    ThemeManifest,
    parse_manifest,
)


class ListedTheme(NamedTuple):
    """A theme as site.yaml names it, and what its manifest says."""

    reference: str
    manifest: ThemeManifest


def list_themes(paths: ThemePaths) -> tuple[ListedTheme, ...]:
    """The built-in themes, then those in the shop's folder `themes`; each in alphabetical order.

    The base theme, and themes whose manifest is at fault, are not among them.
    """
    own = paths.project / "themes"
    is_apart = own.resolve() != paths.built_in.resolve()
    return (
        *_read_themes(paths.built_in),
        *(_read_themes(own, f"{SHOP_THEME_PREFIX}themes/") if is_apart else ()),
    )


def list_fitting_themes(counts: Mapping[str, int]) -> tuple[str, ...]:
    """The built-in themes that have a place for all that a shop has; `counts` as in `Limits`."""
    return tuple(
        theme.reference
        for theme in _read_themes(find_themes_folder())
        if not (theme.manifest.limits or Limits()).list_exceeded(counts)
    )


def _read_themes(folder: Path, prefix: str = "") -> Iterator[ListedTheme]:
    """The themes in a folder, but for the base; `prefix` stands before the name of each in site.yaml."""
    for path in _list_folders(folder):
        if f"{prefix}{path.name}" != BASE_THEME and (manifest := _read_manifest(path)):
            yield ListedTheme(f"{prefix}{path.name}", manifest)


def _list_folders(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(path.parent for path in folder.glob(f"*/{MANIFEST_NAME}"))


def _read_manifest(folder: Path) -> ThemeManifest | None:
    path = folder / MANIFEST_NAME
    with suppress(OSError, UnicodeDecodeError, ProblemError):
        return parse_manifest(ManifestSource(str(path), path.read_text(encoding="utf-8")))
    return None
