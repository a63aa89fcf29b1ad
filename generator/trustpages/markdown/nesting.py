"""How deep lists, quotations and emphases may lie in each other."""

from __future__ import annotations

MAX_DEPTH = 20
"""Levels of blocks and, within one of them, of emphases and links."""


class MarkdownDepthError(Exception):
    """A text lies in itself too deep to be rendered; `excerpt` is a line of it, "" if none is known."""

    def __init__(self, excerpt: str) -> None:
        self.excerpt = excerpt
        super().__init__(excerpt)
