"""The labels of a theme: every message that its templates, or the program for them, show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from jinja2 import Environment
from jinja2.ext import extract_from_ast

from trustpages.resources import find_themes_folder
from trustpages.theme.catalogues import read_messages
from trustpages.theme.resolver import LAYER_DELIMITER, Theme

_BASE_MESSAGES = "base/i18n/messages.pot"
"""What the base theme and the program say; other themes add what their templates say."""


class ThemeMessage(NamedTuple):
    """A label in English (`plural` is "" for most), and where it is shown: file and line of templates.

    A label of the program's own, such as a unit of time, has no places.
    """

    id: str
    plural: str
    places: tuple[str, ...] = ()


def list_messages(theme: Theme) -> tuple[ThemeMessage, ...]:
    """Every label of a theme, sorted as in a catalogue."""
    places: dict[tuple[str, str], list[str]] = {
        (one.id, one.plural): []
        for one in read_messages((find_themes_folder() / _BASE_MESSAGES).read_bytes())
    }
    for message, place in _iterate_template_messages(theme):
        places.setdefault(message, []).append(place)
    return tuple(
        ThemeMessage(*message, tuple(dict.fromkeys(found)))
        for message, found in sorted(places.items())
    )


def _iterate_template_messages(theme: Theme) -> Iterator[tuple[tuple[str, str], str]]:
    parser = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)
    parser.policies["ext.i18n.trimmed"] = True
    for name, source in _select_own_templates(theme.templates).items():
        file = theme.format_file_path(f"templates/{name}")
        for line, _, message in extract_from_ast(parser.parse(source)):
            found = (message,) if isinstance(message, str) else message or ()
            text, plural = (*filter(None, found), "", "")[:2]
            yield (text, plural), f"{file}:{line}"


def _select_own_templates(templates: Mapping[str, str]) -> Mapping[str, str]:
    """Each template as pages see it, without those that are named by their theme."""
    return {name: text for name, text in templates.items() if LAYER_DELIMITER not in name}
