"""All themes that a shop may name: those that come with trustpages, and those in its own folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from trustpages.diagnostics import ProblemError
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
    built_in = ((path.name, path) for path in _list_folders(paths.built_in))
    own = (
        (f"{SHOP_THEME_PREFIX}themes/{path.name}", path)
        for path in _list_folders(paths.project / "themes")
        if path.parent.resolve() != paths.built_in.resolve()
    )
    return tuple(
        ListedTheme(reference, manifest)
        for reference, folder in (*built_in, *own)
        if reference != BASE_THEME and (manifest := _read_manifest(folder))
    )


def _list_folders(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from sorted(path.parent for path in folder.glob(f"*/{MANIFEST_NAME}"))


def _read_manifest(folder: Path) -> ThemeManifest | None:
    path = folder / MANIFEST_NAME
    with suppress(OSError, UnicodeDecodeError, ProblemError):
        return parse_manifest(ManifestSource(str(path), path.read_text(encoding="utf-8")))
    return None
