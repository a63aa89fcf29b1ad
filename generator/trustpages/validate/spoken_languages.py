"""Whether the words of a site are in the languages that its settings name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from trustpages.cache import BuildCache
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
    entries: tuple[Entry, ...], settings: SiteSettings, document: Document, cache: BuildCache
) -> Iterator[Problem]:
    """Languages of a site whose files are mostly written in another one; `document` is `site.yaml`.

    Only languages that `guess_language` knows are compared.
    """
    for index, language in enumerate(settings.languages):
        stated = language.partition("-")[0]
        if stated not in GUESSED_LANGUAGES:
            continue
        tag = language if index else ""
        written = [one for one in entries if not tag or tag in one.translations][:_LOOKED_AT]
        found = (
            cache.get_or_compute(
                "validate.guess_entry_language", (one.name, tag), _guess_entry_language, one, tag
            )
            for one in written
        )
        guesses = Counter(filter(None, found))
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


def _guess_entry_language(entry: Entry, language: str) -> str:
    """The language of what an entry says, its body before its other words; "" stands for the original."""
    document = entry.translations[language] if language else entry.document
    words = (document.find_text(loc) for loc, _ in find_texts(entry.stated_facts))
    return guess_language("\n".join([document.body.strip(), *filter(None, words)]))
