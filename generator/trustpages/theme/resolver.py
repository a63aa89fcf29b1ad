"""What a theme shows where several are laid over each other: the shop's, its parents', the base's."""

from __future__ import annotations

import copy
import gettext
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath

from jinja2 import BaseLoader, FunctionLoader

from trustpages.diagnostics import Place, Problem
from trustpages.fields.language_tags import list_fallback_tags
from trustpages.local_cache import LocalCache
from trustpages.resources import find_themes_folder
from trustpages.theme.choices import Preset, choose_preset, choose_settings
from trustpages.theme.layer import ThemeLayer
from trustpages.theme.limits import Limits
from trustpages.theme.manifest import Grounds
from trustpages.theme.palette import BrandPalette, derive_brand_palette
from trustpages.theme.setting import Choice, SettingValue, ThemeSetting
from trustpages.value_digest import compute_digest

SOURCE_LANGUAGE = "en"
"""The language of the message ids: a theme's `en.po` says them in the theme's own voice."""
LAYER_DELIMITER = ":"
"""Stands between a theme's name and a template's, as in "counter:person.html"."""
_SOURCE_CATALOGUE = gettext.NullTranslations()
"""The words as the templates write them."""
_MISSING = "\0"
_NUMBERS = range(200, -1, -1)
"""Among them is one for each plural form of every language (CLDR)."""


class _NoCatalogue(gettext.NullTranslations):
    """Says of every message that it is missing."""

    def gettext(self, message: str) -> str:
        return _MISSING

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return _MISSING


_NO_CATALOGUE = _NoCatalogue()


DEFAULT_BRAND = "#0f5c63"
"""The colour of a shop that names none."""


@dataclass(frozen=True, slots=True)
class ThemeChoices:
    """What a shop says of its theme in site.yaml: a preset, settings and the brand's colour."""

    preset: str | None = None
    settings: Mapping[str, Choice] = field(default_factory=dict)
    brand: str | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """Everything that a theme brings, its own and what it takes from its parents.

    `templates` by their path under `templates/`, each also behind the name of every theme of the chain
    ("counter:person.html" is what `counter` and its parents have); `static` by their path under
    `static/`, `icons` by their name, `catalogues` by language, each with its fallbacks. `origins` maps
    a path in a theme's folder to the file that it was read from, as messages name it; `folders` are those of
    the whole chain. `settings` are what the shop may choose, `presets` looks that it may choose by name,
    `values` what holds for it, `brand` its colour, `own_css` its own style sheet, `warnings` what is
    to be told of these.
    `digest` is that of all files of the chain. `chains` are the catalogues of each language by its own tag,
    the nearest first; `complete_languages` those in which no label of built-in themes lacks;
    `foreign` are the paths in `origins` of files that do not come with trustpages; `limits`
    how much of a shop it has a place for.
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
    presets: Mapping[str, Preset] = field(default_factory=dict, repr=False)
    values: Mapping[str, SettingValue] = field(default_factory=dict)
    brand: str = DEFAULT_BRAND
    own_css: bytes = field(default=b"", repr=False)
    warnings: tuple[Problem, ...] = ()
    digest: str = ""
    chains: Mapping[str, tuple[gettext.GNUTranslations, ...]] = field(
        default_factory=dict, repr=False
    )
    complete_languages: frozenset[str] = frozenset()
    variants: frozenset[str] = frozenset()
    foreign: frozenset[str] = frozenset()
    limits: Limits = field(default_factory=Limits)

    def list_foreign_names(self, folder: str) -> frozenset[str]:
        """The files in a folder of a theme, such as "templates/", that do not come with trustpages."""
        return frozenset(
            path.removeprefix(folder) for path in self.foreign if path.startswith(folder)
        )

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

    def with_settings(self, chosen: ThemeChoices, find_place: Callable[..., Place]) -> Theme:
        """The theme with what a shop chose of it.

        `find_place` gives the place of a key under `theme` in site.yaml. Raises `ProblemError` for what the
        shop cannot choose.
        """
        preset = choose_preset(self.presets, chosen.preset, find_place("preset"))
        values = choose_settings(
            self.settings, chosen.settings, lambda name: find_place("settings", name), preset
        )
        brand = chosen.brand or (preset and preset.brand) or DEFAULT_BRAND
        return replace(self, values=values, brand=brand)

    def derive_palette(self, local: LocalCache | None) -> BrandPalette:
        """The colours of the shop on the theme's grounds; `local` keeps them between processes."""
        return derive_brand_palette(
            self.brand,
            self.grounds.light,
            self.grounds.dark,
            local,
            str(self.values.get("accent") or ""),
            is_exact=bool(self.values.get("exact_colours")),
        )

    def select_known_choices(self, chosen: ThemeChoices) -> ThemeChoices:
        """Those of a shop's choices that the theme leaves to it, made for another theme perhaps."""
        settings = {
            name: choice
            for name, choice in chosen.settings.items()
            if name in self.settings and not self.settings[name].find_fault(choice)
        }
        settings.pop(
            "exact_colours", None
        )  # on the grounds of another theme they may not be readable
        preset = chosen.preset if chosen.preset in self.presets else None
        return replace(chosen, preset=preset, settings=settings)

    def with_words(self, catalogues: Mapping[str, gettext.GNUTranslations], digest: str) -> Theme:
        """The theme with catalogues that go before its own, by language; `digest` is that of their files."""
        chains = dict(self.chains)
        for tag, catalogue in catalogues.items():
            chains[tag] = (catalogue, *chains.get(tag, ()))
        return replace(
            self,
            catalogues=_resolve_catalogues(chains),
            chains=chains,
            digest=compute_digest([self.digest, digest]),
        )

    def find_translations(self, language: str, message: str, plural: str = "") -> tuple[str, ...]:
        """What a message is in a language, or in one that may stand in for it; one text for each plural form.

        Nothing of it comes from English: there is no text for a message that the words lack.
        """
        for tag in list_fallback_tags(language):
            for catalogue in self.chains.get(tag, ()):
                found = _find_in_catalogue(catalogue, message, plural)
                if found:
                    return found
        return ()

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
    voice: tuple[str, ...] = ()

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
        chains = self._collect_chains()
        return Theme(
            self.layers[0].manifest.name,
            templates,
            static,
            icons,
            _resolve_catalogues(chains),
            self._resolve_grounds(),
            origins,
            tuple(layer.folder.path for layer in self.layers),
            collect_settings(self.layers),
            {
                name: preset
                for layer in reversed(self.layers)
                for name, preset in layer.manifest.presets.items()
            },
            digest=compute_digest([[layer.digest for layer in self.layers], self.voice]),
            chains=chains,
            complete_languages=self._list_complete_languages(),
            variants=frozenset(name for layer in self.layers for name in layer.variants),
            foreign=self._list_foreign_files(origins),
            limits=self._resolve_limits(),
        )

    def _list_complete_languages(self) -> frozenset[str]:
        """Those of the base, unless a theme of a shop may say something of its own."""
        built_in = find_themes_folder()
        if all(layer.folder.path.parent == built_in for layer in self.layers):
            return frozenset(self.layers[-1].catalogues)
        return frozenset()

    def _resolve_templates_from(self, position: int) -> dict[str, tuple[str, str]]:
        """Text and file of each template as the theme at a position of the chain sees it."""
        return {
            name: (text, layer.folder.format_path(f"templates/{name}"))
            for layer in reversed(self.layers[position:])
            for name, text in layer.templates.items()
        }

    def _collect_chains(self) -> dict[str, tuple[gettext.GNUTranslations, ...]]:
        """The catalogues of each language, that of the nearest theme first.

        The words of the voice that a shop chose go before the own words of the theme that brings them.
        """
        tags = {tag for layer in self.layers for tag in layer.catalogues}
        tags |= {name.partition("@")[0] for layer in self.layers for name in layer.variants}
        chains = {
            tag: tuple(words for layer in self.layers for words in self._list_words(layer, tag))
            for tag in sorted(tags)
        }
        return {tag: chain for tag, chain in chains.items() if chain}

    def _list_words(self, layer: ThemeLayer, tag: str) -> Iterator[gettext.GNUTranslations]:
        for name in self._choose_voice():
            if f"{tag}@{name}" in layer.variants:
                yield layer.variants[f"{tag}@{name}"]
        if tag in layer.catalogues:
            yield layer.catalogues[tag]

    def _choose_voice(self) -> tuple[str, ...]:
        """What the shop chose; where it does not say we or I, as the nearest theme speaks that states it."""
        if "we" in self.voice or "I" in self.voice:
            return self.voice
        stated = (layer.manifest.speaks for layer in self.layers)
        speaks = next((one for one in stated if one), None)
        return (speaks, *self.voice) if speaks else self.voice

    def _resolve_limits(self) -> Limits:
        stated = (layer.manifest.limits for layer in self.layers)
        return next((limits for limits in stated if limits), Limits())

    def _list_foreign_files(self, origins: Mapping[str, str]) -> frozenset[str]:
        shops = (layer for layer in self.layers if layer.folder.boundary is not None)
        files = {file for layer in shops for file in _list_origins(layer).values()}
        return frozenset(path for path, file in origins.items() if file in files)

    def _resolve_grounds(self) -> Grounds:
        stated = (layer.manifest.grounds for layer in self.layers)
        return next((grounds for grounds in stated if grounds), Grounds())


def collect_settings(layers: tuple[ThemeLayer, ...]) -> dict[str, ThemeSetting]:
    """The settings of a chain of themes, nearest first: each as the nearest declares it."""
    return {
        name: setting
        for layer in reversed(layers)
        for name, setting in layer.manifest.settings.items()
    }


def _list_origins(layer: ThemeLayer) -> dict[str, str]:
    """The layer's templates and static files by their path in a theme, as messages name them."""
    paths = (
        *(f"templates/{name}" for name in layer.templates),
        *(f"static/{path}" for path in layer.static),
    )
    return {path: layer.folder.format_path(path) for path in paths}


def _resolve_catalogues(
    chains: Mapping[str, tuple[gettext.GNUTranslations, ...]],
) -> dict[str, gettext.NullTranslations]:
    """The words by language: each message from the nearest catalogue that has it.

    A language falls back to the one it is a variant of in the same script (pt-BR to pt, but not
    zh-Hant to zh), and that to English.
    """
    return {
        tag: _chain_catalogues(
            catalogue
            for one in dict.fromkeys((*list_fallback_tags(tag), SOURCE_LANGUAGE))
            for catalogue in chains.get(one, ())
        )
        for tag in chains
    }


def _find_in_catalogue(
    catalogue: gettext.GNUTranslations, message: str, plural: str
) -> tuple[str, ...]:
    probe = copy.copy(catalogue)
    probe.add_fallback(_NO_CATALOGUE)
    if not plural:
        text = probe.gettext(message)
        return () if text is _MISSING else (text,)
    find_form: Callable[[int], int] = vars(probe)["plural"]  # what the header of the catalogue says
    forms = {find_form(number): number for number in _NUMBERS}
    texts = tuple(probe.ngettext(message, plural, forms[form]) for form in sorted(forms))
    return () if _MISSING in texts else texts


def _chain_catalogues(catalogues: Iterable[gettext.GNUTranslations]) -> gettext.NullTranslations:
    """One catalogue that asks each in turn for a message, the first one first."""
    first, *rest = map(copy.copy, catalogues)
    for catalogue in rest:
        first.add_fallback(catalogue)
    return first
