"""What a theme shows where several are laid over each other: the shop's, its parents', the base's."""

from __future__ import annotations

import copy
import gettext
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from jinja2 import BaseLoader, FunctionLoader

from trustpages.diagnostics import Place
from trustpages.fields.language_tags import list_fallback_tags
from trustpages.theme.layer import ThemeLayer
from trustpages.theme.manifest import Grounds, SettingValue, ThemeSetting, choose_settings
from trustpages.value_digest import compute_digest

SOURCE_LANGUAGE = "en"
"""The language of the message ids: a theme's `en.po` says them in the theme's own voice."""
LAYER_DELIMITER = ":"
"""Stands between a theme's name and a template's, as in "counter:person.html"."""
_SOURCE_CATALOGUE = gettext.NullTranslations()
"""The words as the templates write them."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything that a theme brings, its own and what it takes from its parents.

    `templates` by their path under `templates/`, each also behind the name of every theme of the chain
    ("counter:person.html" is what `counter` and its parents have); `static` by their path under
    `static/`, `icons` by their name, `catalogues` by language, each with its fallbacks. `origins` maps
    a path in a theme's folder to the file that it was read from, as messages name it; `folders` are those of
    the whole chain. `settings` are what the shop may choose, `values` what it chose, and the defaults.
    `digest` is that of all files of the chain.
    """

    name: str
    templates: Mapping[str, str] = field(repr=False)
    static: Mapping[PurePosixPath, bytes] = field(repr=False)
    icons: Mapping[str, str] = field(repr=False)
    catalogues: Mapping[str, gettext.NullTranslations] = field(repr=False)
    grounds: Grounds = field(default_factory=Grounds)
    origins: Mapping[str, str] = field(default_factory=dict, repr=False)
    folders: tuple[Path, ...] = ()
    settings: Mapping[str, ThemeSetting] = field(default_factory=dict, repr=False)
    values: Mapping[str, SettingValue] = field(default_factory=dict)
    digest: str = ""

    def format_file_path(self, path: str) -> str:
        """A file of the theme as messages name it: "themes/counter/templates/page.html"."""
        return self.origins.get(path, f"themes/{self.name}/{path}")

    def create_loader(self) -> BaseLoader:
        """A Jinja loader of the templates; it names their files where one is at fault."""

        def load_template(name: str) -> tuple[str, str, None] | None:
            return (
                (self.templates[name], self.format_file_path(f"templates/{name}"), None)
                if name in self.templates
                else None
            )

        return FunctionLoader(load_template)

    def find_catalogue(self, language: str) -> gettext.NullTranslations:
        """The words of a language, in English where the chain has none."""
        for tag in (*list_fallback_tags(language), SOURCE_LANGUAGE):
            if tag in self.catalogues:
                return self.catalogues[tag]
        return _SOURCE_CATALOGUE

    def with_settings(self, chosen: Mapping[str, str], find_place: Callable[[str], Place]) -> Theme:
        """The theme with what a shop chose of it; raises `ProblemError` for what it cannot choose."""
        return replace(self, values=choose_settings(self.settings, chosen, find_place))

    def has_language(self, language: str) -> bool:
        """Whether the theme has words for a language."""
        tags = list_fallback_tags(language)
        return SOURCE_LANGUAGE in tags or any(tag in self.catalogues for tag in tags)

    def list_other_scripts(self, language: str) -> tuple[str, ...]:
        """The tags of its words in this language, but in another script: zh for zh-Hant."""
        primary = language.split("-", maxsplit=1)[0]
        return tuple(
            tag
            for tag in self.catalogues
            if tag.split("-", maxsplit=1)[0] == primary and tag not in list_fallback_tags(language)
        )


@dataclass(frozen=True, slots=True)
class ThemeResolver:
    """A chain of themes, the chosen one first and the base last; the nearest that has a thing gives it."""

    layers: tuple[ThemeLayer, ...]

    def resolve(self) -> Theme:
        """The theme that the chain makes together."""
        templates: dict[str, str] = {}
        static: dict[PurePosixPath, bytes] = {}
        icons: dict[str, str] = {}
        origins: dict[str, str] = {}
        for layer in reversed(self.layers):
            templates |= layer.templates
            static |= layer.static
            icons |= layer.icons
            origins |= _list_origins(layer)
        for position, layer in enumerate(self.layers):
            for name, (text, path) in self._resolve_templates_from(position).items():
                prefixed = f"{layer.manifest.name}{LAYER_DELIMITER}{name}"
                templates[prefixed], origins[f"templates/{prefixed}"] = text, path
        return Theme(
            self.layers[0].manifest.name,
            templates,
            static,
            icons,
            self._resolve_catalogues(),
            self._resolve_grounds(),
            origins,
            tuple(layer.folder.path for layer in self.layers),
            {
                name: setting
                for layer in reversed(self.layers)
                for name, setting in layer.manifest.settings.items()
            },
            digest=compute_digest([layer.digest for layer in self.layers]),
        )

    def _resolve_templates_from(self, position: int) -> dict[str, tuple[str, str]]:
        """Text and file of each template as the theme at a position of the chain sees it."""
        return {
            name: (text, layer.folder.format_path(f"templates/{name}"))
            for layer in reversed(self.layers[position:])
            for name, text in layer.templates.items()
        }

    def _resolve_catalogues(self) -> dict[str, gettext.NullTranslations]:
        """The words by language: each message from the nearest theme that has it.

        A language falls back to the one it is a variant of in the same script (pt-BR to pt, but not
        zh-Hant to zh), and that to English.
        """
        tags = sorted({tag for layer in self.layers for tag in layer.catalogues})
        return {
            tag: _chain_catalogues(
                layer.catalogues[one]
                for one in dict.fromkeys((*list_fallback_tags(tag), SOURCE_LANGUAGE))
                for layer in self.layers
                if one in layer.catalogues
            )
            for tag in tags
        }

    def _resolve_grounds(self) -> Grounds:
        stated = (layer.manifest.grounds for layer in self.layers)
        return next((grounds for grounds in stated if grounds), Grounds())


def _list_origins(layer: ThemeLayer) -> dict[str, str]:
    """The layer's templates and static files by their path in a theme, as messages name them."""
    paths = (
        *(f"templates/{name}" for name in layer.templates),
        *(f"static/{path}" for path in layer.static),
    )
    return {path: layer.folder.format_path(path) for path in paths}


def _chain_catalogues(catalogues: Iterable[gettext.GNUTranslations]) -> gettext.NullTranslations:
    """One catalogue that asks each in turn for a message, the first one first."""
    first, *rest = map(copy.copy, catalogues)
    for catalogue in rest:
        first.add_fallback(catalogue)
    return first
