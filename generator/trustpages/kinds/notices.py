"""The board of notices: what is open now, and what is over."""

from typing import ClassVar

from trustpages.kinds.kind import Kind, OrderStage


class Notices(Kind):
    """`notices.md`."""

    file: ClassVar[str] = "notices.md"
    path: ClassVar[str] = "notices/"
    stage: ClassVar[OrderStage] = "sale"
    label: ClassVar[str] = "Notices"
    lists_feed: ClassVar[bool] = True
