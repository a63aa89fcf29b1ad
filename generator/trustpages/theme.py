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

from trustpages.builtin import themes
from trustpages.kept import kept
from trustpages.litter import is_litter
from trustpages.problem import Place, Problem, Rejected
from trustpages.stamps import Stamp, proven, stamp

_SOURCE = gettext.NullTranslations()
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

    def file(self, path: str) -> str:
        """A file of the theme as messages name it: "themes/counter/templates/page.html"."""
        return _place(self.name, path)

    def loader(self) -> BaseLoader:
        """Jinja's way to the templates; it names their files where one is at fault."""

        def load(name: str) -> tuple[str, str, None] | None:
            return (
                (self.templates[name], self.file(f"templates/{name}"), None)
                if name in self.templates
                else None
            )

        return FunctionLoader(load)

    def catalogue(self, language: str) -> gettext.NullTranslations:
        """The words of a language; English where the theme has none, since English is its source."""
        for tag in (language, language.split("-", maxsplit=1)[0]):
            if tag in self.catalogues:
                return self.catalogues[tag]
        return _SOURCE

    def speaks(self, language: str) -> bool:
        """Whether the theme has words for a language."""
        return language.split("-", maxsplit=1)[0] == "en" or bool(
            {language, language.split("-", maxsplit=1)[0]} & set(self.catalogues)
        )


def _place(name: str, path: str) -> str:
    return f"themes/{name}/{path}"


def load_theme(name: str, where: Place, folder: Path | None = None) -> Theme:
    """Read a built-in theme; raises `Rejected` at `where` (the setting that names it) if there is none."""
    root = (folder or themes()) / name
    if not (root / "theme.toml").is_file():
        known = sorted(path.parent.name for path in (folder or themes()).glob("*/theme.toml"))
        raise Rejected(
            [
                Problem(
                    "unknown-theme",
                    f"there is no theme '{name}'",
                    where,
                    f"The themes are: {', '.join(known)}.",
                )
            ]
        )
    return _theme(name, dict(_files(str(root), "", proven())))


@kept(lambda name, _: name)
def _theme(name: str, files: Mapping[str, bytes]) -> Theme:
    """A theme from its files by their path in its folder."""
    tomllib.loads(files["theme.toml"].decode())
    return Theme(
        name,
        {path: data.decode() for path, data in _under("templates", ".html", files)},
        {PurePosixPath(path): data for path, data in _under("static", "", files)},
        {path.removesuffix(".svg"): data.decode() for path, data in _under("icons", ".svg", files)},
        {
            path.removesuffix(".po"): _compiled(_place(name, f"i18n/{path}"), data)
            for path, data in _under("i18n", ".po", files)
        },
    )


def _under(folder: str, ending: str, files: Mapping[str, bytes]) -> Iterator[tuple[str, bytes]]:
    """The files of a folder by their path in it."""
    for path, data in files.items():
        if path.startswith(f"{folder}/") and path.endswith(ending):
            yield path.removeprefix(f"{folder}/"), data


def _files(folder: str, above: str, before: int) -> Iterator[tuple[str, bytes]]:
    """Every file of a folder and of those in it, sorted, without what editors leave there."""
    with os.scandir(folder) as entries:
        inside = sorted(entries, key=attrgetter("name"))
    for entry in inside:
        path = f"{above}{entry.name}"
        if is_litter(entry.name):
            continue
        if entry.is_dir():
            yield from _files(entry.path, f"{path}/", before)
        elif entry.is_file():
            yield path, _bytes(entry.path, stamp(entry.stat(), before))


def _bytes(path: str, seen: Stamp) -> bytes:
    return _once(path, seen) if seen else Path(path).read_bytes()


@kept(lambda path, _: path)
def _once(path: str, _: Stamp) -> bytes:
    return Path(path).read_bytes()


def _compiled(where: str, data: bytes) -> gettext.GNUTranslations:
    try:
        catalogue = read_po(io.BytesIO(data), abort_invalid=True)
    except PoFileError as error:
        raise Rejected(
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
