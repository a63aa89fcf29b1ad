"""A theme as it lies in its folder: templates, words, icons and static files, nearest folder first."""

from __future__ import annotations

import gettext
import io
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from jinja2 import BaseLoader, FunctionLoader

from trustpages.builtin import themes
from trustpages.problem import Place, Problem, Rejected


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

    def loader(self) -> BaseLoader:
        """Jinja's way to the templates; it names their files where one is at fault."""

        def load(name: str) -> tuple[str, str, None] | None:
            return (
                (self.templates[name], f"templates/{name}", None)
                if name in self.templates
                else None
            )

        return FunctionLoader(load)

    def catalogue(self, language: str) -> gettext.NullTranslations:
        """The words of a language; English where the theme has none, since English is its source."""
        for tag in (language, language.split("-", maxsplit=1)[0]):
            if tag in self.catalogues:
                return self.catalogues[tag]
        return gettext.NullTranslations()

    def speaks(self, language: str) -> bool:
        """Whether the theme has words for a language."""
        return language.split("-", maxsplit=1)[0] == "en" or bool(
            {language, language.split("-", maxsplit=1)[0]} & set(self.catalogues)
        )


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
    tomllib.loads((root / "theme.toml").read_text(encoding="utf-8"))
    return Theme(
        name,
        {path: data.decode() for path, data in _files(root / "templates", "**/*.html").items()},
        {PurePosixPath(path): data for path, data in _files(root / "static", "**/*").items()},
        {Path(path).stem: data.decode() for path, data in _files(root / "icons", "*.svg").items()},
        {Path(path).stem: _compiled(data) for path, data in _files(root / "i18n", "*.po").items()},
    )


def _files(folder: Path, pattern: str) -> dict[str, bytes]:
    found = sorted(path for path in folder.glob(pattern) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def _compiled(data: bytes) -> gettext.GNUTranslations:
    try:
        catalogue = read_po(io.BytesIO(data), abort_invalid=True)
    except PoFileError as error:
        raise Rejected(
            [
                Problem(
                    "theme-words",
                    f"the theme's words cannot be read: {error}",
                    Place("i18n"),
                    "Repair the .po file.",
                )
            ]
        ) from error
    compiled = io.BytesIO()
    write_mo(compiled, catalogue)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
