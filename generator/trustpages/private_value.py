"""A text that must not be shown to anybody: it has no form but a mask, and cannot be written down."""

from __future__ import annotations

from typing import NoReturn

MASK = "▮"


class PrivateStr:
    """A text of a customer: compared and looked for, never rendered.

    `str`, `repr`, `format` and templates give a mask; JSON and pickle refuse it.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself; whoever calls this must not let it out."""
        return self._text

    def __str__(self) -> str:
        return MASK

    def __repr__(self) -> str:
        return MASK

    def __format__(self, how: str) -> str:
        return MASK

    def __html__(self) -> str:
        return MASK

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PrivateStr) and self._text == other._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a private text is not written down")
