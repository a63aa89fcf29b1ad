"""A plain page: a title and words, for all that needs no form of its own."""

from typing import Annotated, ClassVar

from trustpages.fields import field_info
from trustpages.fields.amounts import YesNo
from trustpages.kinds.kind import Kind


class PlainPage(Kind):
    """A plain page: a title and words, for all that needs no form of its own."""

    file: ClassVar[str] = "pages/*.md"
    path: ClassVar[str] = "{slug}/"
    collection: ClassVar[str] = "pages"
    footer_rank: ClassVar[int] = 100

    in_footer: Annotated[
        YesNo, field_info("The footer links to each page; no leaves this one out", "no")
    ] = True

    @property
    def is_in_footer(self) -> bool:
        """What the author chose."""
        return self.in_footer
