"""Questions that customers ask, each answered in full on one page, and named on the pages they belong to."""

from collections.abc import Iterator, Mapping
from typing import Annotated, ClassVar

from trustpages.fields import FieldGroup, Markdown, Slug, Text, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.datetime_fields import ReviewDay
from trustpages.fields.path_fields import PageName
from trustpages.kinds.kind import FieldProblem, Kind, OrderStage, SiteFacts, suggest_names


class Question(FieldGroup):
    """A question; the words under its facts are the answer."""

    title: Annotated[Text, field_info("The question as customers ask it", "Do colours differ?")]
    stage: Annotated[OrderStage, field_info("When it is asked", "pre")]
    pages: Annotated[
        tuple[PageName, ...],
        field_info("The pages that it belongs to: they name it", ["returns", "guides/care"]),
    ] = ()
    order: Annotated[WholeNumber, field_info("Place among the questions of its stage", "1")] = 100
    review_by: Annotated[
        ReviewDay | None,
        field_info("The day by which you look whether it is still so", "2027-05-01"),
    ] = None
    answer: Annotated[Markdown | None, field_info("The answer")] = None


class Questions(Kind):
    """Questions that customers ask, each answered in full on one page."""

    file: ClassVar[str] = "questions.md"
    path: ClassVar[str] = "questions/"
    stage: ClassVar[OrderStage] = "always"
    label: ClassVar[str] = "Questions"
    footer_rank: ClassVar[int] = 10
    parts_field: ClassVar[str] = "questions"
    parts_name: ClassVar[str] = "NAME"
    parts_guide: ClassVar[str] = "docs/recipes.md"
    parts_ending: ClassVar[str] = ".md"
    parts_body: ClassVar[str] = "answer"

    questions: Annotated[
        dict[Slug, Question],
        field_info("The questions, each in a file of its own", default_factory=dict),
    ]

    def list_by_stage(self, stage: OrderStage) -> tuple[tuple[str, Question], ...]:
        """The questions of a stage with the anchors of their answers, in their order."""
        return tuple(item for item in self._sort_questions() if item[1].stage == stage)

    def list_questions(self, page: str) -> Mapping[str, str]:
        """The titles of the questions that belong to a page, by the anchors of their answers."""
        return {anchor: one.title for anchor, one in self._sort_questions() if page in one.pages}

    def _sort_questions(self) -> Iterator[tuple[str, Question]]:
        names = sorted(self.questions, key=lambda name: (self.questions[name].order, name))
        return ((format_anchor(name), self.questions[name]) for name in names)

    def check_site(self, site: SiteFacts) -> Iterator[FieldProblem]:
        """Every question has its answer, and belongs to pages that are there."""
        for name, one in self.questions.items():
            if one.answer is None:
                yield FieldProblem(
                    ("questions", name),
                    "question-without-answer",
                    "the question has no answer",
                    "Write it under the second line of '---'.",
                )
            for index, page in enumerate(one.pages):
                if page not in site.active_names:
                    yield FieldProblem(
                        ("questions", name, "pages", index),
                        "question-of-no-page",
                        f"there is no page '{page}'",
                        suggest_names(page, site.active_names),
                    )


def format_anchor(name: str) -> str:
    """The id of an answer on its page, by the name of its file."""
    return f"question-{name}"
