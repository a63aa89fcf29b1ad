"""Rules that words must pass before they are published: pure functions from a text to findings."""

from __future__ import annotations

from trustpages.wording.finding import Finding
from trustpages.wording.languages import GUESSED_LANGUAGES, guess_language
from trustpages.wording.opinions import find_bought_opinions
from trustpages.wording.promise_values import StatedPromise, find_promise_values
from trustpages.wording.reply_hints import find_reply_hints
from trustpages.wording.reply_skeleton import draft_reply
from trustpages.wording.reply_threats import find_reply_threats
from trustpages.wording.unfair import find_unfair_words

__all__ = [
    "GUESSED_LANGUAGES",
    "Finding",
    "StatedPromise",
    "draft_reply",
    "find_bought_opinions",
    "find_promise_values",
    "find_reply_hints",
    "find_reply_threats",
    "find_unfair_words",
    "guess_language",
]
