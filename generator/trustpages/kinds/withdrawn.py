"""A page that was withdrawn: what was here, since when it is gone, why, and where to go instead."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar

from trustpages.facts.fact import Words, about
from trustpages.facts.moments import Day
from trustpages.facts.naming import PageName
from trustpages.kinds.kind import Flaw, Kind


class Withdrawn(Kind):
    """Any content file that says `withdrawn`; its page stays at the address that it had."""

    file: ClassVar[str] = "*.md (withdrawn)"
    path: ClassVar[str] = ""

    title: Annotated[Words, about("What was here", "Sealing mosaic with oil")]
    withdrawn: Annotated[Day, about("The day on which the page was withdrawn", "2026-11-02")]
    why: Annotated[
        Words, about("Why it is gone, in a sentence or two", "We no longer sell this oil.")
    ]
    instead: Annotated[PageName | None, about("The page that took its place", "guides/care")] = None

    def flaws(self, today: date) -> Iterator[Flaw]:
        """Nothing of the former page stays."""
        if self.summary:
            yield Flaw(
                ("summary",),
                "withdrawn-remains",
                "the summary of the page that was withdrawn still stands here",
                "Remove the line, and say in 'why' what customers have to know.",
            )
