"""The shelf of guides: installation, use and care."""

from typing import ClassVar

from trustpages.kinds.kind import Kind, OrderStage


class Guides(Kind):
    """`guides.md`."""

    file: ClassVar[str] = "guides.md"
    path: ClassVar[str] = "guides/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Guides"
