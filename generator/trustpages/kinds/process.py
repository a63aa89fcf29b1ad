"""The service process: what is done with an order step by step, who checks it, and what is said unasked."""

from collections.abc import Iterator
from typing import Annotated, ClassVar, Literal, TypeAlias

from pydantic import model_validator

from trustpages.fields import FieldGroup, Markdown, Slug, Text, field_error, field_info
from trustpages.fields.durations import DurationField
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage, SiteFacts
from trustpages.kinds.person import NamedPerson, find_departed_people, find_unknown_people

ProcessStage: TypeAlias = Literal["pre", "sale", "after"]
"""After the sale begins when the goods have left the shop: what happens on the way belongs to it."""
FollowUpPurpose: TypeAlias = Literal["news", "arrival", "satisfaction", "review", "care"]
UNASKED_PURPOSES = frozenset({"satisfaction", "review", "care"})
"""Messages that no order needs: their recipient is told how to object (Directive 2002/58/EC, art. 13(2))."""


class QualityCheck(FieldGroup):
    """Something that is looked at before the order goes on, and by whom."""

    what: Annotated[Text, field_info("What is looked at", "The count against the label")]
    person: Annotated[Slug | None, field_info("Who looks: a name in staff/", "lin-mei")] = None
    role: Annotated[Text | None, field_info("Or who it is, without a name", "The packer")] = None
    otherwise: Annotated[
        Text | None, field_info("What happens if it is not so", "The box is packed anew")
    ] = None

    @model_validator(mode="after")
    def _check_person(self) -> "QualityCheck":
        if self.person is None and self.role is None:
            raise field_error(
                "check-without-person",
                "nothing says who looks",
                "Add 'person:' with a name in staff/, or 'role: The packer'.",
            )
        return self


class ProcessStep(FieldGroup):
    """One step of the shop's work for a customer."""

    title: Annotated[Text, field_info("The step in a few words", "Packed by two people")]
    text: Annotated[Markdown, field_info("What is done")]
    stage: Annotated[
        ProcessStage, field_info("pre: before the order; after: once the goods have left", "sale")
    ]
    person: Annotated[Slug | None, field_info("Who does it: a name in staff/", "lin-mei")] = None
    role: Annotated[Text | None, field_info("Or who it is, without a name", "The packer")] = None
    within: Annotated[
        DurationField | None,
        field_info("How long it takes at the most", "1 business day", "promise dispatch"),
    ] = None
    checks: Annotated[
        tuple[QualityCheck, ...], field_info("What is checked before it goes on")
    ] = ()


class FollowUp(FieldGroup):
    """A message that customers get without asking."""

    event: Annotated[
        Literal["paid", "dispatched", "delivered", "installed", "returned", "refunded"],
        field_info("What has happened", "delivered"),
    ]
    after: Annotated[DurationField | None, field_info("How long after it", "3 days")] = None
    purpose: Annotated[FollowUpPurpose, field_info("What it is for", "arrival")]
    channel: Annotated[Text, field_info("How it comes", "by email")]
    text: Annotated[Text, field_info("What it says or asks", "Whether everything came whole")]
    objection: Annotated[
        Text | None, field_info("How a customer says no to it", "Answer with 'stop'")
    ] = None

    @model_validator(mode="after")
    def _check_objection(self) -> "FollowUp":
        if self.purpose in UNASKED_PURPOSES and self.objection is None:
            raise field_error(
                "follow-up-without-objection",
                "nothing says how a customer can refuse this message",
                "Add 'objection:', such as 'objection: Answer with stop, and no other follows.'",
            )
        return self


class Process(Kind):
    """The service process: what is done with an order step by step, who checks it, what is said unasked."""

    file: ClassVar[str] = "process.md"
    path: ClassVar[str] = "process/"
    stage: ClassVar[OrderStage] = "pre"
    label: ClassVar[str] = "Service process"
    footer_rank: ClassVar[int] = 11

    steps: Annotated[tuple[ProcessStep, ...], field_info("The steps, in their order", min_length=1)]
    follow_up: Annotated[
        tuple[FollowUp, ...], field_info("What customers hear from you without asking")
    ] = ()

    def list_by_stage(self, stage: ProcessStage) -> tuple[ProcessStep, ...]:
        """The steps of a stage, in their order."""
        return tuple(step for step in self.steps if step.stage == stage)

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Those who work and check have a file in staff/, and have not left."""
        named = list(self._list_people())
        yield from find_unknown_people(named, site)
        yield from find_departed_people(named, site)

    def _list_people(self) -> Iterator[NamedPerson]:
        for index, step in enumerate(self.steps):
            yield ("steps", index, "person"), step.person
            for number, check in enumerate(step.checks):
                yield ("steps", index, "checks", number, "person"), check.person
