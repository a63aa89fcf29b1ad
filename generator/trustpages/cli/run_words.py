"""Run `words`: print a theme's labels in one language as a gettext catalogue."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import click
from babel.messages.catalog import Catalog
from babel.messages.pofile import write_po

from trustpages.cache import BuildCache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.content import load_readable_content
from trustpages.diagnostics import ProblemError
from trustpages.fields.language_tags import is_language_tag
from trustpages.file_reader import FileReader
from trustpages.i18n import format_native_name, resolve_locale
from trustpages.pipeline import load_site_theme
from trustpages.theme import WORDS_FOLDER, Theme, ThemeMessage, find_missing_words, list_messages
from trustpages.validate import parse_settings_alone, resolve_build_date, validate_content

_WIDTH = 96
_GENERATED_HEADER = re.compile(
    r'"(?:Project-Id-Version|Report-|POT-|PO-Revision|Last-|Language-Team|Generated-By)'
)
"""Lines that say nothing to a shop, or another thing every day."""
_PLACE = re.compile(r"(?P<file>.+):(?P<line>\d+)")


def run_words(content: Path, language: str, *, missing: bool) -> int:
    """Print the labels of a shop's theme in a language; with `missing` only those without words.

    Faults of other files than `site.yaml` and those of the theme are no hindrance. Returns the exit code.
    Raises `click.UsageError` for what is no language.
    """
    if not is_language_tag(language):
        raise click.UsageError(
            f"'{language}' is not the tag of a language. Write it such as fi, pt-BR or zh-Hant."
        )
    moment, cache = get_build_time(None, os.environ), BuildCache()
    try:
        loaded = load_readable_content(content)
        day = resolve_build_date(moment, ())
        site = parse_settings_alone(loaded, day, cache) or validate_content(loaded, moment)
        theme = load_site_theme(site, content, None, FileReader(), cache)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    messages = find_missing_words(theme, language) if missing else list_messages(theme)
    if not messages:
        print_err(f"Every label has its words in {format_native_name(language)} ({language}).")
        return 0
    print_out(format_catalogue(theme, language, messages).rstrip("\n"))
    print_err(
        f"Save this as {content / WORDS_FOLDER / f'{language}.po'} and change what stands behind msgstr."
    )
    return 0


def format_catalogue(theme: Theme, language: str, messages: tuple[ThemeMessage, ...]) -> str:
    """Labels with the words that a theme has for them, as a catalogue (`.po`) in one language."""
    locale = resolve_locale(language)
    catalogue = Catalog(
        locale=str(locale), header_comment=f"# Labels in '{language}'.", fuzzy=False
    )
    for one in messages:
        catalogue.add(
            (one.id, one.plural) if one.plural else one.id,
            _get_words(theme, language, one, catalogue.num_plurals),
            locations=[
                (found["file"], int(found["line"]))
                for found in map(_PLACE.fullmatch, one.places)
                if found
            ],
        )
    written = io.BytesIO()
    write_po(written, catalogue, width=_WIDTH)
    header, rest = written.getvalue().decode().split("\n\n", maxsplit=1)
    kept = [line for line in header.split("\n") if not _GENERATED_HEADER.match(line)]
    return "\n".join(kept) + f"\n\n{rest}"


def _get_words(
    theme: Theme, language: str, message: ThemeMessage, forms: int
) -> str | tuple[str, ...]:
    """The words of a label in a language, one for each plural form; empty where there are none."""
    found = theme.find_translations(language, message.id, message.plural)
    if message.plural:
        return found or ("",) * forms
    return found[0] if found else ""
