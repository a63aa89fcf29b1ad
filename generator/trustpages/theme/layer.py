"""One theme of a chain as it lies in its folder, parsed: manifest, templates, words, icons, static files."""

from __future__ import annotations

import gettext
import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeVar

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.theme.files import ThemeFolder, decode_theme_text
from trustpages.theme.manifest import (
    MANIFEST_NAME,
    ManifestSource,
    ThemeManifest,
    parse_manifest,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class ThemeLayer:
    """One theme without what it takes from its parents.

    `templates` by their path under `templates/`, `static` by their path under `static/`, `icons` by
    their name, `catalogues` by language; `places` are those of the manifest's keys.
    """

    folder: ThemeFolder
    manifest: ThemeManifest
    places: Mapping[str, Place] = field(default_factory=dict, repr=False)
    templates: Mapping[str, str] = field(default_factory=dict, repr=False)
    static: Mapping[PurePosixPath, bytes] = field(default_factory=dict, repr=False)
    icons: Mapping[str, str] = field(default_factory=dict, repr=False)
    catalogues: Mapping[str, gettext.GNUTranslations] = field(default_factory=dict, repr=False)

    def find_place(self, key: str) -> Place:
        """Where a key of the manifest stands; the file's first line if it is not there."""
        return self.places.get(key, Place(self.folder.format_path(MANIFEST_NAME)))


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
                except ProblemError as rejected:
                    problems.extend(rejected.problems)
                else:
                    yield inside.removeprefix(f"{subfolder}/").removesuffix(ending), parsed

    layer = ThemeLayer(
        folder,
        manifest,
        {key: source.find_place((key,)) for key in ThemeManifest.model_fields},
        {
            f"{name}.html": text
            for name, text in parse_files("templates", ".html", decode_theme_text)
        },
        {PurePosixPath(name): data for name, data in parse_files("static", "", _check_static_file)},
        dict(parse_files("icons", ".svg", decode_theme_text)),
        dict(parse_files("i18n", ".po", _compile_catalogue)),
    )
    if problems:
        raise ProblemError(problems)
    return layer


def _check_static_file(path: str, data: bytes) -> bytes:
    """The same bytes; a style sheet is a template too, and must be readable as text."""
    if path.endswith(".css"):
        decode_theme_text(path, data)
    return data


def _compile_catalogue(path: str, data: bytes) -> gettext.GNUTranslations:
    compiled = io.BytesIO()
    try:
        write_mo(compiled, read_po(io.BytesIO(data), abort_invalid=True))
        compiled.seek(0)
        return gettext.GNUTranslations(compiled)
    except PoFileError as error:
        reason = str(error).removesuffix(f" on {error.lineno}")
        raise _reject_catalogue(path, reason, error.lineno + 1) from error
    except (ValueError, LookupError) as error:
        raise _reject_catalogue(path, str(error), 1) from error


def _reject_catalogue(path: str, reason: str, line: int) -> ProblemError:
    return ProblemError(
        [
            Problem(
                "theme-words",
                f"the theme's words cannot be read: {reason}",
                Place(path, line),
                "Repair the .po file.",
            )
        ]
    )
