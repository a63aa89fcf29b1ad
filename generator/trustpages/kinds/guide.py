"""A guide: how the goods are installed, used or cared for, with what can go wrong."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal

from trustpages.fields import FieldGroup, Markdown, Text, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.durations import DurationRangeField
from trustpages.fields.media import Picture
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage, SiteFacts
from trustpages.kinds.person import find_unknown_people


class GuideMaterial(FieldGroup):
    """Something that is used up, and how much of it."""

    name: Annotated[Text, field_info("What it is", "Flexible white adhesive")]
    quantity: Annotated[Text, field_info("How much", "3 kg per m²")]


class GuideStep(FieldGroup):
    """One step of the work."""

    title: Annotated[Text, field_info("The step in a few words", "Comb the adhesive")]
    text: Annotated[Markdown, field_info("How it is done")]
    warning: Annotated[Text | None, field_info("What must not happen here")] = None
    picture: Annotated[Picture | None, field_info("How it looks")] = None


class CommonMistake(FieldGroup):
    """What often goes wrong, and how it is avoided or mended."""

    problem: Annotated[Text, field_info("What goes wrong", "Adhesive rises through the joints")]
    answer: Annotated[Markdown, field_info("How to avoid or mend it")]


class Guide(Kind):
    """A guide: how the goods are installed, used or cared for, with what can go wrong."""

    file: ClassVar[str] = "guides/*.md"
    path: ClassVar[str] = "guides/{slug}/"
    stage: ClassVar[OrderStage] = "pre"
    collection: ClassVar[str] = "guide_list"
    parent: ClassVar[str] = "guides"

    kind: Annotated[
        Literal["installation", "use", "care", "repair"], field_info("What it is about")
    ]
    order: Annotated[WholeNumber, field_info("Place on the shelf of guides", "1")] = 100
    products: Annotated[
        tuple[Text, ...], field_info("For which goods", ["Glass mosaic on mesh"])
    ] = ()
    skill: Annotated[
        Literal["anyone", "handy", "professional"], field_info("Who can do it", "handy")
    ]
    time: Annotated[DurationRangeField, field_info("How long it takes", "2 to 3 days")]
    people: Annotated[WholeNumber | None, field_info("How many people it takes", "1")] = None
    safety: Annotated[tuple[Text, ...], field_info("What protects people; shown first")] = ()
    tools: Annotated[tuple[Text, ...], field_info("Tools")] = ()
    materials: Annotated[tuple[GuideMaterial, ...], field_info("Materials, with quantities")] = ()
    steps: Annotated[tuple[GuideStep, ...], field_info("The work, step by step", min_length=1)]
    mistakes: Annotated[tuple[CommonMistake, ...], field_info("What often goes wrong")] = ()
    when_to_call_us: Annotated[Text | None, field_info("When to stop and ask")] = None
    author: Annotated[str | None, field_info("Who wrote it: a name in staff/", "tom-harding")] = (
        None
    )

    @property
    def sort_rank(self) -> int:
        """The place that the author chose."""
        return self.order

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """The author has a file in staff/."""
        yield from find_unknown_people([(("author",), self.author)], site)


class Guides(Kind):
    """The shelf of guides: installation, use and care."""

    file: ClassVar[str] = "guides.md"
    path: ClassVar[str] = "guides/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Guides"
