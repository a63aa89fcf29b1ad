"""A guide: how the goods are installed, used or cared for, with what can go wrong."""

from typing import Annotated, ClassVar, Literal

from trustpages.facts.amounts import Whole
from trustpages.facts.durations import Between
from trustpages.facts.fact import Fact, Prose, Words, about
from trustpages.facts.media import Picture
from trustpages.kinds.kind import Kind, Stage


class Material(Fact):
    """Something that is used up, and how much of it."""

    name: Annotated[Words, about("What it is", "Flexible white adhesive")]
    quantity: Annotated[Words, about("How much", "3 kg per m²")]


class Action(Fact):
    """One step of the work."""

    title: Annotated[Words, about("The step in a few words", "Comb the adhesive")]
    text: Annotated[Prose, about("How it is done")]
    warning: Annotated[Words | None, about("What must not happen here")] = None
    picture: Annotated[Picture | None, about("How it looks")] = None


class Mistake(Fact):
    """What often goes wrong, and how it is avoided or mended."""

    problem: Annotated[Words, about("What goes wrong", "Adhesive rises through the joints")]
    answer: Annotated[Prose, about("How to avoid or mend it")]


class Guide(Kind):
    """`guides/<slug>.md`."""

    file: ClassVar[str] = "guides/*.md"
    path: ClassVar[str] = "guides/{slug}/"
    stage: ClassVar[Stage] = "pre"

    kind: Annotated[Literal["installation", "use", "care", "repair"], about("What it is about")]
    order: Annotated[Whole, about("Place on the shelf of guides", "1")] = 100
    products: Annotated[tuple[Words, ...], about("For which goods", ["Glass mosaic on mesh"])] = ()
    skill: Annotated[Literal["anyone", "handy", "professional"], about("Who can do it", "handy")]
    time: Annotated[Between, about("How long it takes", "2 to 3 days")]
    people: Annotated[Whole, about("How many people it takes", "1")] = 1
    safety: Annotated[tuple[Words, ...], about("What protects people; shown first")] = ()
    tools: Annotated[tuple[Words, ...], about("Tools")] = ()
    materials: Annotated[tuple[Material, ...], about("Materials, with quantities")] = ()
    steps: Annotated[tuple[Action, ...], about("The work, step by step", min_length=1)]
    mistakes: Annotated[tuple[Mistake, ...], about("What often goes wrong")] = ()
    when_to_call_us: Annotated[Words | None, about("When to stop and ask")] = None
    author: Annotated[str | None, about("Who wrote it: a name in staff/", "tom-harding")] = None
