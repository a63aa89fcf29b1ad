"""One theme's folder: its files, sorted into templates, static files, icons and catalogues."""

from __future__ import annotations

import gettext
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeVar

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.document import Loc
from trustpages.file_reader import FileReader
from trustpages.theme.catalogues import load_catalogue
from trustpages.theme.manifest import (
    MANIFEST_NAME,
    ManifestSource,
    ThemeManifest,
    parse_manifest,
)
from trustpages.value_digest import compute_digest

THEME_SUBFOLDERS = ("i18n", "icons", "static", "templates")
"""The folders of a theme; whatever else lies beside them is its author's own."""
VARIANTS_PREFIX = "variants/"
"""The folder in `i18n` with words that go before a language's own where a shop chose another voice."""
MAX_THEME_FILES = 2_000
"""Files and folders of one theme; links can multiply them without end."""


@dataclass(frozen=True, slots=True)
class ThemeFolder:
    """Where one theme lies.

    `path` is absolute, `display_path` the folder as messages name it. No link in it may lead out of
    `boundary` (absolute, without links); None where the folder is trusted, as of built-in themes.
    """

    path: Path
    display_path: str
    boundary: Path | None = None

    def format_path(self, path: str) -> str:
        """A file of the theme as messages name it: "themes/counter/templates/page.html"."""
        return f"{self.display_path}/{path}"


def read_theme_files(folder: ThemeFolder, reader: FileReader) -> Mapping[str, bytes]:
    """The theme's files by their path in its folder, sorted, without what editors leave there.

    Raises `ProblemError` for a file that cannot be read and a link that leads out of the boundary.
    """
    is_trusted = folder.boundary is None
    if is_trusted and (known := reader.recall_tree(folder.path)) is not None:
        return known
    files: dict[str, bytes] = {}
    try:
        for count, (path, entry) in enumerate(_walk_theme(folder, reader)):
            if count >= MAX_THEME_FILES:
                raise ProblemError([_report_too_many_files(folder)])
            if entry.is_file():
                files[path] = reader.read_file(Path(entry.path))
    except OSError as error:
        raise ProblemError([_report_unreadable(folder, error)]) from error
    if is_trusted:
        reader.keep_tree(folder.path, files)
    return files


def decode_theme_text(path: str, data: bytes) -> str:
    """A text file of a theme (UTF-8, a byte order mark is dropped); `path` is its name in messages.

    Raises `ProblemError` at the first byte that is no UTF-8.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8", errors="replace")
        line, column = before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1
        raise ProblemError(
            [
                Problem(
                    "theme-encoding",
                    "the file is not stored as UTF-8, so this character cannot be read",
                    Place(path, line, column),
                    "Save it as UTF-8 in your editor.",
                )
            ]
        ) from None


def _walk_theme(folder: ThemeFolder, reader: FileReader) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The manifest, then whatever lies in the theme's own subfolders."""
    for path, entry in _scan_folder(folder, folder.path, "", reader):
        if entry.name == MANIFEST_NAME:
            yield path, entry
        elif entry.name in THEME_SUBFOLDERS and entry.is_dir():
            yield from _walk_subfolder(folder, Path(entry.path), f"{path}/", reader)


def _walk_subfolder(
    folder: ThemeFolder, real: Path, inside: str, reader: FileReader
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    for path, entry in _scan_folder(folder, real, inside, reader):
        yield path, entry
        if entry.is_dir():
            yield from _walk_subfolder(folder, Path(entry.path), f"{path}/", reader)


def _scan_folder(
    folder: ThemeFolder, real: Path, inside: str, reader: FileReader
) -> Iterator[tuple[str, os.DirEntry[str]]]:
    """The entries of one folder, sorted by name, each with its path in the theme."""
    for entry in reader.list_folder(real):
        path = f"{inside}{entry.name}"
        if entry.is_symlink():
            _check_link(folder, path, entry)
        yield path, entry


def _check_link(folder: ThemeFolder, path: str, entry: os.DirEntry[str]) -> None:
    if folder.boundary is None:
        return
    real = Path(os.path.realpath(entry.path))
    if not real.is_relative_to(folder.boundary):
        raise ProblemError(
            [
                Problem(
                    "theme-outside",
                    "this is a link that leads out of the shop's folder",
                    Place(folder.format_path(path), 0),
                    "Put a copy of the file in its place.",
                )
            ]
        )


def _report_unreadable(folder: ThemeFolder, error: OSError) -> Problem:
    name = os.fspath(error.filename) if isinstance(error.filename, str) else ""
    inside = os.path.relpath(name, folder.path).replace(os.sep, "/") if name else ""
    return Problem(
        "theme-unreadable",
        f"a file of the theme cannot be read: {error.strerror}",
        Place(folder.format_path(inside) if inside else folder.display_path, 0),
        "Allow yourself to read it, and see that no link leads back to where it lies.",
    )


def _report_too_many_files(folder: ThemeFolder) -> Problem:
    return Problem(
        "theme-too-large",
        f"the theme holds more than {MAX_THEME_FILES:,} files and folders",
        Place(folder.display_path, 0),
        "See that no link multiplies a folder of it, and keep other files elsewhere.",
    )


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ThemeLayer:
    """One theme without what it takes from its parents.

    `templates` by their path under `templates/`, `static` by their path under `static/`, `icons` by
    their name, `catalogues` by language, `variants` by language and voice ("de@informal"); `places` are those
    of the manifest's keys; `digest` is that of all its files.
    """

    folder: ThemeFolder
    manifest: ThemeManifest
    places: Mapping[Loc, Place] = field(default_factory=dict, repr=False)
    templates: Mapping[str, str] = field(default_factory=dict, repr=False)
    static: Mapping[PurePosixPath, bytes] = field(default_factory=dict, repr=False)
    icons: Mapping[str, str] = field(default_factory=dict, repr=False)
    catalogues: Mapping[str, gettext.GNUTranslations] = field(default_factory=dict, repr=False)
    variants: Mapping[str, gettext.GNUTranslations] = field(default_factory=dict, repr=False)
    digest: str = ""

    def find_place(self, *keys: str) -> Place:
        """Where a key of the manifest stands, else the table that it is missing in, else the first line."""
        for length in range(len(keys), 0, -1):
            if place := self.places.get(keys[:length]):
                return place
        return Place(self.folder.format_path(MANIFEST_NAME))


def parse_layer(folder: ThemeFolder, files: Mapping[str, bytes]) -> ThemeLayer:
    """Parse a theme from its files by their path in its folder, `theme.toml` among them.

    Raises `ProblemError` with everything that is wrong in them.
    """
    path = folder.format_path(MANIFEST_NAME)
    source = ManifestSource(path, decode_theme_text(path, files[MANIFEST_NAME]))
    manifest = parse_manifest(source)
    problems: list[Problem] = []

    def parse_files(
        subfolder: str, ending: str, parse: Callable[[str, bytes], T]
    ) -> Iterator[tuple[str, T]]:
        for inside, data in files.items():
            if inside.startswith(f"{subfolder}/") and inside.endswith(ending):
                try:
                    parsed = parse(folder.format_path(inside), data)
                except ProblemError as error:
                    problems.extend(error.problems)
                else:
                    yield inside.removeprefix(f"{subfolder}/").removesuffix(ending), parsed

    words = dict(parse_files("i18n", ".po", load_catalogue))
    layer = ThemeLayer(
        folder,
        manifest,
        {(key,): source.find_place((key,)) for key in ThemeManifest.model_fields} | source.places,
        {
            f"{name}.html": text
            for name, text in parse_files("templates", ".html", decode_theme_text)
        },
        {PurePosixPath(name): data for name, data in parse_files("static", "", _check_static_file)},
        dict(parse_files("icons", ".svg", decode_theme_text)),
        {name: words[name] for name in words if not name.startswith(VARIANTS_PREFIX)},
        {
            name.removeprefix(VARIANTS_PREFIX): words[name]
            for name in words
            if name.startswith(VARIANTS_PREFIX)
        },
        compute_digest(dict(files)),
    )
    if problems:
        raise ProblemError(problems)
    return layer


def _check_static_file(path: str, data: bytes) -> bytes:
    """The same bytes; a style sheet is a template too, and must be readable as text."""
    if path.endswith(".css"):
        decode_theme_text(path, data)
    return data
