"""Whether the words of a site are in the languages that its settings name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from trustpages.diagnostics import Problem
from trustpages.document import Document
from trustpages.fields import find_texts
from trustpages.model.settings import SiteSettings
from trustpages.model.site import Entry
from trustpages.wording import GUESSED_LANGUAGES, guess_language

_LOOKED_AT = 40
"""So many files of a language tell what it is."""
_NAMES = {
    "en": "English",
    "de": "German",
    "fr": "French",
    "es": "Spanish",
    "zh": "Chinese",
    "ja": "Japanese",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "pt": "Portuguese",
    "sv": "Swedish",
}


def check_spoken_languages(
    entries: tuple[Entry, ...], settings: SiteSettings, document: Document
) -> Iterator[Problem]:
    """Languages of a site whose files are mostly written in another one; `document` is `site.yaml`.

    Only languages that `guess_language` knows are compared.
    """
    for index, language in enumerate(settings.languages):
        stated = language.partition("-")[0]
        if stated not in GUESSED_LANGUAGES:
            continue
        texts = _iterate_texts(entries, language, is_original=index == 0)
        guesses = Counter(filter(None, map(guess_language, islice(texts, _LOOKED_AT))))
        spoken, count = next(iter(guesses.most_common(1)), (stated, 0))
        if spoken != stated and count * 2 > guesses.total():
            yield Problem(
                "language-of-words",
                f"most words of the pages in '{language}' are {_NAMES[spoken]}, and their labels are not",
                document.find_place(("languages", index)),
                f"Write '{spoken}' here in place of '{language}' if that is the language of the pages; else"
                f" put the words of each file into {_NAMES[stated]}.",
                "warning",
            )


def _iterate_texts(
    entries: tuple[Entry, ...], language: str, *, is_original: bool
) -> Iterator[str]:
    """What each file in a language says, its body before its other words."""
    for entry in entries:
        document = entry.document if is_original else entry.translations.get(language)
        if document is None:
            continue
        words = (document.find_text(loc) for loc, _ in find_texts(entry.stated_facts))
        yield "\n".join([document.body.strip(), *filter(None, words)])
