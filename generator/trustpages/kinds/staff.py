"""The people of the shop, and how their service stars are awarded."""

from typing import Annotated, ClassVar

from trustpages.facts.fact import about
from trustpages.facts.stars import StarsPolicy
from trustpages.kinds.kind import Kind, Stage


class Staff(Kind):
    """`staff.md`."""

    file: ClassVar[str] = "staff.md"
    path: ClassVar[str] = "staff/"
    stage: ClassVar[Stage] = "pre"
    label: ClassVar[str] = "Our people"

    stars: Annotated[StarsPolicy | None, about("How service stars are awarded")] = None
