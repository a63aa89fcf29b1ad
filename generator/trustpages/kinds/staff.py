"""The people of the shop, and how their service stars are awarded."""

from typing import Annotated, ClassVar

from trustpages.fields import field_info
from trustpages.fields.stars import StarsPolicy
from trustpages.kinds.kind import Kind, OrderStage


class Staff(Kind):
    """`staff.md`."""

    file: ClassVar[str] = "staff.md"
    path: ClassVar[str] = "staff/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Our people"

    stars: Annotated[StarsPolicy | None, field_info("How service stars are awarded")] = None
