"""Which facts stand together: sets of facts that fill in every field of every kind between them."""

from __future__ import annotations

from typing import Any

from trustpages.theme_kit.filled_kinds import Overrides
from trustpages.transparency import VerifierKey

COMMON: Overrides = {("draft",): "no", ("aliases",): None, ("review_by",): None}
"""Drafts are withheld, former addresses have pages of their own, and reminders are for the author: other
tests look at them."""
TIERS = ("zones", "one", "rates", "one", "tiers")
TWO_TIERS: Overrides = {
    ("zones", zone, "rates", "one", "tiers", *part): value
    for zone in ("one", "two")
    for part, value in (
        ((), 2),
        ((0, "minimum"), "0"),
        ((0, "below"), "50"),
        ((0, "percent"), None),
        ((1, "minimum"), "50"),
        ((1, "below"), None),
        ((1, "percent"), None),
    )
}
_OF_A_FORM = ("provider", "endpoint", "recipient", "fields", "privacy")
_OF_OTHER_CHANNELS = (
    "phone",
    "email",
    "url",
    "address",
    "purpose",
    "hours",
    "exceptions",
    "accessible",
)
COVERED = ("name", "photo", "video", "stars")
FEES = ("changed_mind", "defect", "wrong_item", "late")
_OF_MESSAGES = ("service", "id", "qr", "qr_picture", "request")


def _leave_out(*names: str) -> dict[Any, Any]:
    """Every channel of a desk without these fields."""
    return {("channels", "*", name): None for name in names}


AS_BEFORE: dict[Any, Any] = {
    ("people", "*"): "one",
    ("hours", "exceptions"): None,
    **_leave_out("purpose", "hours", "exceptions", "accessible", "address"),
}
"""What the first set of facts of a desk has shown is left out of its others."""
VARIANTS: dict[str, list[Overrides]] = {
    "shop": [{("currencies",): 2, ("currencies", 0): "GBP", ("currencies", 1): "EUR"}],
    "promises": [{("promises",): 2, ("promises", "*", "kind"): "repair", ("leading", "*"): "one"}],
    "buying": [{("steps",): 3}],
    "guide": [{("author",): "one"}],
    "shipping": [
        {("zones",): 2, ("methods",): 2, **TWO_TIERS}
        | {("zones", "two", "countries", 0): "FR", ("zones", "two", "name"): "France"}
        | {("methods", "two", "name"): "Pallet", ("tracking", "carriers", "*", "carrier"): None}
        | {("tracking", "carriers", "*", "methods", "*"): "one"},
        {(*TIERS, 0, "minimum"): "0", (*TIERS, 0, "below"): None, (*TIERS, 0, "price"): None}
        | {
            ("tracking", "carriers", "*", name): None
            for name in ("name", "url", "query", "methods")
        },
    ],
    "returns": [
        {("fees_by_cause", cause, "payer"): "fixed" for cause in FEES}
        | {("restocking_percent",): None},
        {("fees_by_cause", cause, "amount"): None for cause in FEES}
        | {("restocking_fee",): None, ("condition_text",): None},
    ],
    "process": [{("steps", "*", "person"): "one", ("steps", "*", "checks", "*", "person"): "one"}],
    "desk": [
        {("people", "*"): "one", **_leave_out(*_OF_A_FORM, *_OF_MESSAGES)},
        {("people",): None, ("channels", "*", "kind"): "form", ("hours", "exceptions"): None}
        | {("channels", "*", "provider"): "own"}
        | _leave_out(*_OF_OTHER_CHANNELS, *_OF_MESSAGES),
        {**AS_BEFORE, ("channels", "*", "kind"): "im"}
        | _leave_out(*_OF_A_FORM, "id", "qr", "request", "url"),
        {**AS_BEFORE, ("channels", "*", "kind"): "im", ("channels", "*", "service"): "telegram"}
        | _leave_out(*_OF_A_FORM, "phone", "qr_picture", "request", "url"),
        {**AS_BEFORE, ("channels",): 2, ("channels", "two", "request"): None}
        | {("channels", "one", "kind"): "callback", ("channels", "one", "request"): "two"}
        | {("channels", "one", name): None for name in ("phone", "email", "url", "address")}
        | _leave_out(*_OF_A_FORM, "service", "id", "qr", "qr_picture"),
    ],
    "complaints": [{("steps", "*", "person"): "one", ("manager", "person"): "one"}],
    "person": [
        {("consent", "covers"): 4, ("status", "state"): "away", ("status", "day"): "2026-12-24"}
        | {("consent", "covers", at): part for at, part in enumerate(COVERED)}
        | {("badge", "revoked_on"): None, ("no_stars",): None},
        {("consent", "covers"): 4, ("stars",): None, ("badge", "revoked_on"): "2026-11-09"}
        | {("consent", "covers", at): part for at, part in enumerate(COVERED)}
        | {("status", "state"): "away", ("status", "day"): "2026-12-24"},
    ],
    "notice": [{("affects", "zones", "*"): "one", ("affects", "methods", "*"): "one"}],
    "withdrawn": [{("summary",): None, ("instead",): "pages/one"}],
}
"""Where facts must agree with each other, or exclude each other: the sets of facts to fill in."""


LOG_KEY = str(VerifierKey("one.example/record", bytes(32)))
_CASE_ONLY = ("category", "day", "state", "result", "text", "lesson")
_ATTESTED_ONLY = ("from", "to", "none_in", "orders", "complaints")
_SEALED = ("salt", "text_sha256", "lesson_sha256")


def _entry(what: str, *fields: str) -> Overrides:
    """A record's entry of one sort that states only these fields, beside the day of writing."""
    optional = ("by", "source", "url", "as_of", "of", *_CASE_ONLY, *_ATTESTED_ONLY, *_SEALED)
    left_out: Overrides = {(name,): None for name in optional if name not in fields}
    named: Overrides = {("by",): "one", ("of",): "2026/0001", ("none_in", "*"): "one"}
    return {("what",): what, **named, ("category",): "one", **left_out}


VARIANTS["record"] = [
    {
        ("counts",): 2,
        ("names",): 2,
        ("names", "two"): "other things",
        ("origin",): "one.example/record",
        ("keys", "*", "key"): LOG_KEY,
        ("attest_every",): "31 days",
    },
]
VARIANTS["record-entry"] = [
    {**_entry("case", "by", *_CASE_ONLY), ("state",): "settled"},
    _entry("case", "source", "url", "as_of", *_CASE_ONLY),
    _entry("update", "by", "of", "day", "state", "result", "text", "lesson"),
    {
        **_entry("attestation", "by", "text", *_ATTESTED_ONLY),
        ("from",): "2026-10-01",
        ("to",): "2026-10-30",
    },
    _entry("figure", "source", "url", "as_of", "category", "text"),
    _entry("case", "by", "category", "day", *_SEALED),
]


_SHOWN: Overrides = {("source",): "Etsy", ("removed",): None}
VARIANTS["reviews"] = [{("names",): 2, ("names", "two"): "it was about the weather"}]
VARIANTS["reviews-entry"] = [
    {**_SHOWN, ("reply", "by"): "one", ("rating",): "2", ("how",): "one"},
    {
        ("removed", "reason"): "one",
        ("removed", "day"): "2026-10-30",
        **{(name,): None for name in ("author", "text", "language", "reply", "verified", "how")},
    },
]


FIRST_ENTRY: Overrides = {**_entry("case", "by", *_CASE_ONLY), ("recorded",): "2026-11-04"}
"""What other entries speak of."""


VARIANTS["questions-entry"] = [{("pages", "*"): "pages/one"}]


PART_NAMES = {
    "record-entry": "2026/0003.yaml",
    "reviews-entry": "2026/0001.yaml",
    "questions-entry": "one.md",
}
"""The files of the entries that are looked at, in their folders."""


def list_variants(kind: str) -> list[Overrides]:
    """The sets of facts that together fill in every field of a kind."""
    return [{**COMMON, **variant} for variant in VARIANTS.get(kind, [{}])]
