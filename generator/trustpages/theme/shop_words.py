"""Words that a shop brings for the labels of its pages: catalogues in `i18n/` of the content folder."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterator, Mapping
from difflib import get_close_matches
from pathlib import PurePosixPath

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.language_tags import is_language_tag, list_fallback_tags
from trustpages.theme.catalogues import CatalogueMessage, load_catalogue, read_messages
from trustpages.theme.messages import ThemeMessage, list_messages
from trustpages.theme.resolver import SOURCE_LANGUAGE, Theme
from trustpages.value_digest import compute_digest

WORDS_FOLDER = "i18n"
"""The folder in the content folder; a catalogue is named after its language: `de.po`."""
_PLACEHOLDER = re.compile(r"%\((\w+)\)s|(\{0\})")


def is_catalogue_path(path: PurePosixPath) -> bool:
    """Whether a file of the content folder holds words for labels."""
    return path.parts[0] == WORDS_FOLDER and path.suffix == ".po"


def add_shop_words(
    theme: Theme, files: Mapping[PurePosixPath, bytes], display_path: str, cache: BuildCache
) -> Theme:
    """The theme with the words of a shop before its own; `display_path` is the content folder in messages.

    Raises `ProblemError` with everything that is wrong in the catalogues.
    """
    catalogues = {path: data for path, data in files.items() if is_catalogue_path(path)}
    if not catalogues:
        return theme
    return cache.get_or_compute(
        "theme.add_words", theme.name, _add_catalogues, theme, catalogues, display_path
    )


def _add_catalogues(theme: Theme, files: Mapping[PurePosixPath, bytes], display_path: str) -> Theme:
    words: dict[str, gettext.GNUTranslations] = {}
    problems: list[Problem] = []
    for path, data in files.items():
        place = Place(f"{display_path}/{path}")
        if not is_language_tag(path.stem):
            problems.append(_report_name(path, place))
            continue
        try:
            words[path.stem] = load_catalogue(place.file, data)
        except ProblemError as error:
            problems += error.problems
        else:
            problems += _check_messages(theme, data, place.file)
    if problems:
        raise ProblemError(problems)
    return theme.with_words(words, compute_digest(dict(files)))


def _check_messages(theme: Theme, data: bytes, file: str) -> Iterator[Problem]:
    """Messages that no label has, and translations whose placeholders are not those of the label."""
    known = {message.id: message for message in list_messages(theme)}
    for one in read_messages(data):
        place = Place(file, one.line)
        if one.id not in known:
            yield _report_unknown(one, tuple(known), place)
        else:
            yield from _check_placeholders(one, place)


def _check_placeholders(message: CatalogueMessage, place: Place) -> Iterator[Problem]:
    wanted = _list_placeholders(message.id) | _list_placeholders(message.plural)
    for text in filter(None, message.translations):
        found = _list_placeholders(text)
        lost = () if message.plural else wanted - found  # "one day" need not repeat its number
        for name in sorted((*(found - wanted), *lost)):
            yield Problem(
                "words-placeholder",
                f"'{name}' stands in only one of the two: the label, or its translation",
                place,
                f"Write {', '.join(sorted(wanted)) or 'no such mark'} in msgstr as it stands in msgid: a"
                " number, a name or a date takes its place.",
            )


def _list_placeholders(text: str) -> set[str]:
    return {found[0] for found in _PLACEHOLDER.finditer(text)}


def _report_name(path: PurePosixPath, place: Place) -> Problem:
    return Problem(
        "words-file",
        f"'{path.stem}' is not a language tag, so nobody knows which language these words are in",
        place,
        "Name the file after the language, such as de.po, pt-BR.po or zh-Hant.po (BCP 47).",
    )


def _report_unknown(message: CatalogueMessage, known: tuple[str, ...], place: Place) -> Problem:
    nearest = get_close_matches(message.id, known, n=1)
    meant = f"Did you mean '{nearest[0]}'? " if nearest else ""
    return Problem(
        "words-unknown",
        f"no page has the label '{message.id}'",
        place,
        f"{meant}msgid is the English label, letter by letter; 'trustpages words' prints all of them.",
    )


def find_missing_words(theme: Theme, language: str) -> tuple[ThemeMessage, ...]:
    """The labels of a theme that its words in a language lack, so that pages show them in English."""
    return tuple(
        one
        for one in list_messages(theme)
        if not theme.find_translations(language, one.id, one.plural)
    )


def find_english_labels(
    theme: Theme,
    languages: tuple[str, ...],
    find_place: Callable[[int], Place],
    cache: BuildCache,
) -> Iterator[Problem]:
    """Languages of a site in which labels of its pages are in English, for want of words.

    `find_place` tells where a language stands in the settings, by its index.
    """
    for index, language in enumerate(languages):
        hint = (
            f"'trustpages words --missing {language}' prints each label that lacks, with its place: save"
            f" that as {language}.po in a folder {WORDS_FOLDER} of the content folder, and put your"
            " words behind msgstr"
        )
        if not theme.has_language(language):
            yield Problem(
                "theme-without-language",
                f"the theme '{theme.name}' has no words in '{language}', so its own are in English",
                find_place(index),
                f"{hint}{_format_other_scripts(theme.list_other_scripts(language))}.",
                "warning",
            )
        elif missing := _find_missing_texts(theme, language, cache):
            labels = "one label is" if len(missing) == 1 else f"{len(missing)} labels are"
            yield Problem(
                "labels-in-english",
                f"{labels} still in English on the pages in '{language}', such as '{missing[0]}'",
                find_place(index),
                f"{hint}.",
                "warning",
            )


def _find_missing_texts(theme: Theme, language: str, cache: BuildCache) -> list[str]:
    """As `find_missing_words`, kept between builds; built-in words are complete as they come."""
    tags = list_fallback_tags(language)
    if SOURCE_LANGUAGE in tags or not theme.complete_languages.isdisjoint(tags):
        return []
    found: list[str] | None = cache.load("theme.find_missing_words", theme.digest, language)
    if found is None:
        found = [one.id for one in find_missing_words(theme, language)]
        cache.keep("theme.find_missing_words", found, theme.digest, language)
    return found


def _format_other_scripts(tags: tuple[str, ...]) -> str:
    return f"; its words in '{tags[0]}' are in another script" if tags else ""
