"""The home page: who is behind the shop, what it promises, its people, and the way to the manager."""

from typing import Annotated, ClassVar

from trustpages.fields import Text, field_info
from trustpages.fields.media import Picture
from trustpages.kinds.kind import Kind, OrderStage, Requirement


class Home(Kind):
    """The home page: who is behind the shop, what it promises, its people, and the way to the manager."""

    file: ClassVar[str] = "home.md"
    path: ClassVar[str] = ""
    stage: ClassVar[OrderStage] = "always"
    label: ClassVar[str] = "Home"
    requirement: ClassVar[Requirement] = "required"
    is_home: ClassVar[bool] = True
    describes_shop: ClassVar[bool] = True

    lead: Annotated[Text, field_info("One plain sentence under the name: what, and from where")]
    picture: Annotated[Picture | None, field_info("One picture that says something")] = None
