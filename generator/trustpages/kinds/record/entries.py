"""The entries of the record as their files state them: one group of fields for all sorts of entries."""

from typing import Annotated, Any, ClassVar, Literal, TypeAlias, get_args

from pydantic import StringConstraints, create_model

from trustpages.fields import FieldGroup, Slug, Text, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.fields.contact import UrlField
from trustpages.fields.counts import CountRangeField
from trustpages.fields.datetime_fields import Day

EntryKind: TypeAlias = Literal["case", "update", "attestation", "figure", "correction", "redaction"]
CaseState: TypeAlias = Literal["open", "settled", "withdrawn"]
CaseResult: TypeAlias = Literal["upheld", "partly", "not-upheld"]
CASE_STATES: tuple[CaseState, ...] = get_args(CaseState)
CASE_RESULTS: tuple[CaseResult, ...] = get_args(CaseResult)

ENTRY_ID_PATTERN = r"^\d{4}/\d{4}$"
EntryId = Annotated[str, StringConstraints(pattern=ENTRY_ID_PATTERN)]
"""The number of an entry with its year: `2026/0007`."""
Salt = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
TextDigest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]

MAX_TEXT_LENGTH, MAX_LESSON_LENGTH = 600, 300


class ComplaintCounts(FieldGroup):
    """How many complaints came in some days, and what became of them."""

    received: Annotated[WholeNumber, field_info("How many came in", "3")]
    in_time: Annotated[
        WholeNumber, field_info("How many of them had a first answer within the promised time", "3")
    ]
    upheld: Annotated[WholeNumber, field_info("In how many of them the customer was right", "1")]


class _EntryHead(FieldGroup):
    """What entries of all sorts may state."""

    what: Annotated[EntryKind, field_info("What sort of entry it is", "case")]
    recorded: Annotated[Day, field_info("The day on which it was written down", "2026-11-05")]
    by: Annotated[
        Slug | None, field_info("Who wrote it down: a name in staff/, or shop", "amara-okafor")
    ] = None
    source: Annotated[
        str | None, field_info("Who measured it, if not the shop: a marketplace", "Taobao")
    ] = None
    url: Annotated[UrlField | None, field_info("Where that can be looked up")] = None
    as_of: Annotated[Day | None, field_info("The day for which they state it", "2026-11-02")] = None
    category: Annotated[
        Slug | None, field_info("Case and figure: what it is about", "refund-dispute")
    ] = None
    day: Annotated[
        Day | None,
        field_info("The day on which it happened; for a case, the day it began", "2026-11-03"),
    ] = None
    of: Annotated[
        EntryId | None, field_info("The earlier entry that this one speaks of", "2026/0007")
    ] = None
    state: Annotated[CaseState | None, field_info("Where the case stands from then on")] = None
    result: Annotated[CaseResult | None, field_info("Who was right, once it is settled")] = None
    text: Annotated[
        Text | None,
        field_info("What happened and what was done, at most 600 characters; nothing of customers"),
    ] = None
    lesson: Annotated[
        Text | None, field_info("What is done differently since, at most 300 characters")
    ] = None


_FROM: dict[str, Any] = {
    "from": (
        Annotated[
            Day | None, field_info("Attestation: the first day that it speaks of", "2026-11-01")
        ],
        None,
    )
}
_FirstDay = create_model("_FirstDay", __base__=_EntryHead, **_FROM)
"""The same with the field `from`, which cannot be a name in the body of a class."""


class RecordEntry(_FirstDay):
    """An entry of the record, which is never edited: what comes later is an entry of its own."""

    to: Annotated[Day | None, field_info("Attestation: the last day", "2026-11-30")] = None
    none_in: Annotated[
        tuple[Slug, ...],
        field_info("Attestation: the categories without a case in these days", ["complaint"]),
    ] = ()
    orders: Annotated[
        CountRangeField | None, field_info("Attestation: how many orders these days had")
    ] = None
    complaints: Annotated[
        ComplaintCounts | None, field_info("Attestation: the complaints of these days")
    ] = None
    salt: Annotated[
        Salt | None,
        field_info(
            "Chance digits that keep a sealed text from being guessed",
            "6f1c9a0d2b7e4458a3c1d0e9f8b7a695",
        ),
    ] = None
    text_sha256: Annotated[
        TextDigest | None,
        field_info("What a redacted text was sealed as, kept by the program", "9f86d081" * 8),
    ] = None
    lesson_sha256: Annotated[
        TextDigest | None,
        field_info("What a redacted lesson was sealed as, kept by the program", "9f86d081" * 8),
    ] = None

    TEXTS: ClassVar[tuple[str, ...]] = ("text", "lesson")

    @property
    def first_day(self) -> Day | None:
        """The first day that an attestation speaks of (`from`)."""
        day: Day | None = getattr(self, "from")
        return day

    @property
    def is_redacted(self) -> bool:
        """Whether a text was taken out of it after it had been sealed."""
        return bool(self.text_sha256 or self.lesson_sha256)


CASE_FIELDS = frozenset({"category", "day", "state", "result", "text", "lesson"})
ATTESTATION_FIELDS = frozenset({"from", "to", "none_in", "orders", "complaints"})
FIELDS_BY_KIND: dict[EntryKind, tuple[frozenset[str], frozenset[str]]] = {
    "case": (frozenset({"category", "day", "text"}), CASE_FIELDS),
    "update": (frozenset({"of"}), frozenset({"of", "day", "state", "result", "text", "lesson"})),
    "attestation": (frozenset({"from", "to", "by"}), ATTESTATION_FIELDS | {"text"}),
    "figure": (frozenset({"text", "source", "url", "as_of"}), frozenset({"category", "text"})),
    "correction": (frozenset({"of", "text"}), frozenset({"of"}) | CASE_FIELDS | ATTESTATION_FIELDS),
    "redaction": (frozenset({"of", "text"}), frozenset({"of", "text"})),
}
"""By the sort of an entry: the fields that it needs, and those that it may have beside the common ones."""
COMMON_FIELDS = frozenset({"what", "recorded", "by", "source", "url", "as_of", "salt"}) | {
    "text_sha256",
    "lesson_sha256",
}
REFERENCED_KINDS: dict[EntryKind, frozenset[EntryKind]] = {
    "update": frozenset({"case"}),
    "correction": frozenset({"case", "update", "attestation", "figure"}),
    "redaction": frozenset({"case", "update", "attestation", "figure", "correction", "redaction"}),
}
"""The sorts of entries that an entry of a sort may speak of."""


def is_stated(entry: RecordEntry, name: str) -> bool:
    """Whether an entry states a field; a text counts that was redacted."""
    return getattr(entry, name) not in (None, ()) or bool(getattr(entry, f"{name}_sha256", None))
