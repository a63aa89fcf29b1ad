"""A theme as it lies in its folder: templates, words, icons and static files, nearest folder first."""

from __future__ import annotations

import gettext
import io
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from operator import attrgetter
from pathlib import Path, PurePosixPath

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from jinja2 import BaseLoader, FunctionLoader

from trustpages.cache import memoize_latest
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.file_signature import (
    FileSignature,
    compute_file_signature,
    compute_trust_cutoff,
)
from trustpages.ignored_files import is_ignored_name
from trustpages.resources import find_themes_folder
from trustpages.theme.csp import CONTENT_SECURITY_POLICY, FRAME_ANCESTORS
from trustpages.theme.palette import BrandPalette, derive_brand_palette

_SOURCE_CATALOGUE = gettext.NullTranslations()
"""The words as the templates write them."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything that a theme brings, read once.

    `templates` by their path under `templates/`, `static` by their path under `static/`, `icons` by
    their name, `catalogues` by language.
    """

    name: str
    templates: Mapping[str, str] = field(repr=False)
    static: Mapping[PurePosixPath, bytes] = field(repr=False)
    icons: Mapping[str, str] = field(repr=False)
    catalogues: Mapping[str, gettext.NullTranslations] = field(repr=False)

    def format_file_path(self, path: str) -> str:
        """A file of the theme as messages name it: "themes/counter/templates/page.html"."""
        return _format_theme_path(self.name, path)

    def create_loader(self) -> BaseLoader:
        """Jinja's way to the templates; it names their files where one is at fault."""

        def load_template(name: str) -> tuple[str, str, None] | None:
            return (
                (self.templates[name], self.format_file_path(f"templates/{name}"), None)
                if name in self.templates
                else None
            )

        return FunctionLoader(load_template)

    def find_catalogue(self, language: str) -> gettext.NullTranslations:
        """The words of a language; English where the theme has none, since English is its source."""
        for tag in (language, language.split("-", maxsplit=1)[0]):
            if tag in self.catalogues:
                return self.catalogues[tag]
        return _SOURCE_CATALOGUE

    def has_language(self, language: str) -> bool:
        """Whether the theme has words for a language."""
        return language.split("-", maxsplit=1)[0] == "en" or bool(
            {language, language.split("-", maxsplit=1)[0]} & set(self.catalogues)
        )


def _format_theme_path(name: str, path: str) -> str:
    return f"themes/{name}/{path}"


def load_theme(name: str, where: Place, folder: Path | None = None) -> Theme:
    """Read a built-in theme; raises `Rejected` at `where` (the setting that names it) if there is none."""
    root = (folder or find_themes_folder()) / name
    if not (root / "theme.toml").is_file():
        known = sorted(
            path.parent.name for path in (folder or find_themes_folder()).glob("*/theme.toml")
        )
        raise ProblemError(
            [
                Problem(
                    "unknown-theme",
                    f"there is no theme '{name}'",
                    where,
                    f"The themes are: {', '.join(known)}.",
                )
            ]
        )
    return _parse_theme(name, dict(_read_theme_files(str(root), "", compute_trust_cutoff())))


@memoize_latest(lambda name, _: name)
def _parse_theme(name: str, files: Mapping[str, bytes]) -> Theme:
    """A theme from its files by their path in its folder."""
    tomllib.loads(files["theme.toml"].decode())
    return Theme(
        name,
        {path: data.decode() for path, data in _select_theme_files("templates", ".html", files)},
        {PurePosixPath(path): data for path, data in _select_theme_files("static", "", files)},
        {
            path.removesuffix(".svg"): data.decode()
            for path, data in _select_theme_files("icons", ".svg", files)
        },
        {
            path.removesuffix(".po"): _compile_catalogue(
                _format_theme_path(name, f"i18n/{path}"), data
            )
            for path, data in _select_theme_files("i18n", ".po", files)
        },
    )


def _select_theme_files(
    folder: str, ending: str, files: Mapping[str, bytes]
) -> Iterator[tuple[str, bytes]]:
    """The files of a folder by their path in it."""
    for path, data in files.items():
        if path.startswith(f"{folder}/") and path.endswith(ending):
            yield path.removeprefix(f"{folder}/"), data


def _read_theme_files(folder: str, above: str, before: int) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder and of those in it, sorted, without what editors leave there."""
    with os.scandir(folder) as entries:
        inside = sorted(entries, key=attrgetter("name"))
    for entry in inside:
        path = f"{above}{entry.name}"
        if is_ignored_name(entry.name):
            continue
        if entry.is_dir():
            yield from _read_theme_files(entry.path, f"{path}/", before)
        elif entry.is_file():
            yield path, _read_theme_file(entry.path, compute_file_signature(entry.stat(), before))


def _read_theme_file(path: str, seen: FileSignature) -> bytes:
    return _read_memoized(path, seen) if seen else Path(path).read_bytes()


@memoize_latest(lambda path, _: path)
def _read_memoized(path: str, _: FileSignature) -> bytes:
    return Path(path).read_bytes()


def _compile_catalogue(where: str, data: bytes) -> gettext.GNUTranslations:
    try:
        catalogue = read_po(io.BytesIO(data), abort_invalid=True)
    except PoFileError as error:
        raise ProblemError(
            [
                Problem(
                    "theme-words",
                    f"the theme's words cannot be read: {error}",
                    Place(where),
                    "Repair the .po file.",
                )
            ]
        ) from error
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


__all__ = [
    "CONTENT_SECURITY_POLICY",
    "FRAME_ANCESTORS",
    "BrandPalette",
    "Theme",
    "derive_brand_palette",
    "load_theme",
]
