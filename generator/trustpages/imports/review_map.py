"""Maps of exports with reviews: names of columns, how days and stars are written."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Annotated

from pydantic import BeforeValidator

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.diagnostics import ProblemError
from trustpages.fields import FieldGroup, Slug, field_info
from trustpages.fields.amounts import WholeNumber, YesNo
from trustpages.validate import validate_document

MAPS_FOLDER = Path(__file__).parent / "columns"


def _list_one(value: object) -> object:
    return [value] if isinstance(value, str) else value


Names = Annotated[tuple[str, ...], BeforeValidator(_list_one)]
"""What a column may be called; the first that is there is read."""


class ReviewColumns(FieldGroup):
    """Which column holds what; no other column is read."""

    received: Annotated[Names, field_info("The day on which a review was written")]
    rating: Annotated[Names, field_info("Its stars")]
    text: Annotated[Names, field_info("Its words")]
    title: Annotated[Names, field_info("A heading of its words")] = ()
    author: Annotated[Names, field_info("Who wrote it; only initials are kept")] = ()
    language: Annotated[Names, field_info("The language of its words")] = ()
    url: Annotated[Names, field_info("Where it can be looked up")] = ()
    verified: Annotated[Names, field_info("Whether its author bought something")] = ()
    reply: Annotated[Names, field_info("What the shop answered")] = ()
    reply_day: Annotated[Names, field_info("The day of the answer")] = ()


class ReviewMap(FieldGroup):
    """How to read an export with reviews."""

    source: Annotated[str, field_info("Where the reviews were written")]
    source_url: Annotated[str | None, field_info("Where they can be looked up")] = None
    rows: Annotated[str, field_info("In JSON: the name of the list with the reviews")] = "reviews"
    columns: Annotated[ReviewColumns, field_info("The names of the columns that are read")]
    encoding: Annotated[str | None, field_info("Its characters, if they are not UTF-8", "gbk")] = (
        None
    )
    date_formats: Annotated[
        Names, field_info("How days are written, in Python's signs", ["%d/%m/%Y"])
    ] = ("%Y-%m-%d",)
    scale: Annotated[WholeNumber, field_info("The best rating, if it is not 5", "10", ge=1)] = 5
    ratings: Annotated[
        dict[str, int], field_info("Ratings that are words, in stars", default_factory=dict)
    ]
    language: Annotated[str | None, field_info("The language of all reviews", "zh")] = None
    verified: Annotated[YesNo | None, field_info("Whether only buyers can write there")] = None
    how: Annotated[Slug | None, field_info("What a verification rests on")] = None
    not_reviews: Annotated[
        Names, field_info("Words that the platform itself writes where a customer wrote none")
    ] = ()
    cut_at: Annotated[
        Names, field_info("Marks from which on the words are not the customer's")
    ] = ()


def list_map_names() -> tuple[str, ...]:
    """The names of the maps that come with the program."""
    return tuple(sorted(path.stem for path in MAPS_FOLDER.glob("*.yaml")))


def read_map_text(name: str) -> str:
    """The text of one of the maps of `list_map_names`."""
    return (MAPS_FOLDER / f"{name}.yaml").read_text(encoding="utf-8")


def read_review_map(name: str) -> ReviewMap:
    """The map of a name, or of a file. Raises `ProblemError` for what is wrong in it, and `OSError`."""
    path = MAPS_FOLDER / f"{name}.yaml" if name in list_map_names() else Path(name)
    document = parse_document(PurePosixPath("columns.yaml"), path.read_bytes(), str(path))
    rules, problems = validate_document(ReviewMap, document, BuildCache())
    if rules is None:
        raise ProblemError(problems)
    return rules
