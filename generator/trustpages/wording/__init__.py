"""Rules that words must pass before they are published: pure functions from a text to findings."""

from __future__ import annotations

from trustpages.wording.finding import Finding
from trustpages.wording.opinions import find_bought_opinions
from trustpages.wording.unfair import find_unfair_words

__all__ = ["Finding", "find_bought_opinions", "find_unfair_words"]
