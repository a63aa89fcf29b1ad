"""The home page: who is behind the shop, what it promises, its people, and the way to the manager."""

from typing import Annotated, ClassVar

from trustpages.facts.fact import Words, about
from trustpages.facts.media import Picture
from trustpages.kinds.kind import Kind, Stage


class Home(Kind):
    """`home.md`."""

    file: ClassVar[str] = "home.md"
    path: ClassVar[str] = ""
    stage: ClassVar[Stage] = "always"
    label: ClassVar[str] = "Home"

    lead: Annotated[Words, about("One plain sentence under the name: what, and from where")]
    picture: Annotated[Picture | None, about("One picture that says something")] = None
