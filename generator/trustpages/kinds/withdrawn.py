"""A page that was withdrawn: what was here, since when it is gone, why, and where to go instead."""

from collections.abc import Iterator
from datetime import date
from difflib import get_close_matches
from typing import Annotated, ClassVar

from trustpages.fields import Text, field_info
from trustpages.fields.datetime_fields import Day
from trustpages.fields.path_fields import PageName
from trustpages.kinds.kind import FieldProblem, Kind, SiteFacts


class Withdrawn(Kind):
    """A page that was withdrawn: what was here, since when it is gone, why, and where to go instead."""

    file: ClassVar[str] = "*.md (withdrawn)"
    path: ClassVar[str] = ""
    marker_field: ClassVar[str] = "withdrawn"

    title: Annotated[Text, field_info("What was here", "Sealing mosaic with oil")]
    withdrawn: Annotated[Day, field_info("The day on which the page was withdrawn", "2026-11-02")]
    why: Annotated[
        Text, field_info("Why it is gone, in a sentence or two", "We no longer sell this oil.")
    ]
    instead: Annotated[
        PageName | None, field_info("The page that took its place", "guides/care")
    ] = None

    @property
    def replacement_name(self) -> str:
        """The page that the author named."""
        return self.instead or ""

    def validate_fields(self, today: date) -> Iterator[FieldProblem]:
        """Nothing of the former page stays."""
        if self.summary:
            yield FieldProblem(
                ("summary",),
                "withdrawn-remains",
                "the summary of the page that was withdrawn still stands here",
                "Remove the line, and say in 'why' what customers have to know.",
            )

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """The page to go to instead stands."""
        if self.instead and self.instead not in site.active_names:
            close = get_close_matches(self.instead, site.active_names, 1, 0.6)
            meant = f"Did you mean '{close[0]}'? " if close else ""
            yield FieldProblem(
                ("instead",),
                "unknown-page",
                f"there is no page '{self.instead}' to go to instead",
                f"{meant}Name the content file of a page that stands, or remove the line.",
            )
