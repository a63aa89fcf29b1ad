"""Rules that words must pass before they are published: pure functions from a text to findings."""

from __future__ import annotations

from trustpages.wording.finding import Finding

__all__ = ["Finding"]
