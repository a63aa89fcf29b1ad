"""How a shop speaks of itself and to its customers: variants of a language's words that a shop chooses."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from trustpages.diagnostics import Place, Problem
from trustpages.fields.language_tags import list_fallback_tags
from trustpages.theme.resolver import Theme

USUAL_VOICES = {
    "de": ("we", "formal"),
    "es": ("we", "formal"),
    "fr": ("we", "formal"),
    "it": ("we", "formal", "informal"),
    "ja": ("we", "I", "formal"),
    "nl": ("we", "formal"),
    "pl": ("we", "formal"),
    "pt": ("we", "informal"),
    "sv": ("we", "informal"),
    "zh": ("we", "formal"),
    "zh-Hant": ("we", "formal"),
}
"""The voices in which the base theme's own words speak; other languages address everybody alike.

Italian labels address nobody; Japanese ones name the shop, whoever runs it.
"""
ALIKE = ("we", "formal", "informal")


def find_missing_variants(
    theme: Theme,
    languages: tuple[str, ...],
    voice: tuple[str, ...],
    find_place: Callable[[str], Place],
) -> Iterator[Problem]:
    """Languages of a site that have no words in a voice which the shop chose; they keep the usual ones.

    `find_place` tells where a voice stands in the settings.
    """
    for name in voice:
        for language in languages:
            tags = list_fallback_tags(language)
            usual = next((USUAL_VOICES[tag] for tag in tags if tag in USUAL_VOICES), ALIKE)
            if name not in usual and not any(f"{tag}@{name}" in theme.variants for tag in tags):
                yield Problem(
                    "voice-without-words",
                    f"the theme has no words in '{language}' for the voice '{name}', so its labels keep the"
                    " usual one",
                    find_place(name),
                    "Take the line out, or leave it for the other languages. 'trustpages words"
                    f" {language}' prints the labels, to correct in content/i18n/{language}.po.",
                    "notice",
                )
