"""A plain page: a title and words, for all that needs no form of its own."""

from typing import Annotated, ClassVar

from trustpages.facts.amounts import Yes
from trustpages.facts.fact import about
from trustpages.kinds.kind import Kind


class PlainPage(Kind):
    """`pages/<slug>.md`."""

    file: ClassVar[str] = "pages/*.md"
    path: ClassVar[str] = "{slug}/"

    in_footer: Annotated[Yes, about("yes puts a link into the footer", "yes")] = True
