"""One thing that a rule has found in a text."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.diagnostics import Level


@dataclass(frozen=True, slots=True)
class Finding:
    """A piece of a text, the rule that it breaks, and what an owner is told of it.

    `start` and `stop` are indices of the text as it was given. `code` is the rule's (see
    `diagnostics/rules`), `what` the message, `hint` the way out. Neither message may repeat what it warns
    of where that is somebody's private detail.
    """

    start: int
    stop: int
    code: str
    what: str
    hint: str
    level: Level = "warning"
