"""Every kind of trust page; this list is the table of contents."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import get_args

from trustpages.fields import FieldGroup
from trustpages.kinds.buying import Buying
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.guarantees import Guarantees
from trustpages.kinds.guide import Guide, Guides
from trustpages.kinds.home import Home
from trustpages.kinds.kind import Kind
from trustpages.kinds.notice import Notice, Notices
from trustpages.kinds.page import PlainPage
from trustpages.kinds.person import Person, Staff
from trustpages.kinds.process import Process
from trustpages.kinds.promises import Promises
from trustpages.kinds.questions import Questions
from trustpages.kinds.record import Record
from trustpages.kinds.returns import Returns
from trustpages.kinds.reviews import Reviews
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shop import Shop
from trustpages.kinds.withdrawn import Withdrawn

KINDS: Mapping[str, type[Kind]] = MappingProxyType(
    {
        "home": Home,
        "shop": Shop,
        "promises": Promises,
        "guarantees": Guarantees,
        "process": Process,
        "buying": Buying,
        "guides": Guides,
        "guide": Guide,
        "shipping": Shipping,
        "returns": Returns,
        "desk": Desk,
        "staff": Staff,
        "person": Person,
        "complaints": Complaints,
        "record": Record,
        "reviews": Reviews,
        "questions": Questions,
        "notices": Notices,
        "notice": Notice,
        "page": PlainPage,
        "withdrawn": Withdrawn,
    }
)


_KIND_BY_FILE = {model.file: kind for kind, model in KINDS.items()}


@lru_cache(maxsize=8192)  # at most 8192 paths; the kinds are fixed
def identify_kind(path: PurePosixPath, name: str) -> str | None:
    """The kind of a file by its name without language; None if no kind has it."""
    above, _, stem = name.rpartition("/")
    alone, any_name = (f"{above}/{one}{path.suffix}".lstrip("/") for one in (stem, "*"))
    return _KIND_BY_FILE.get(alone) or _KIND_BY_FILE.get(any_name)


PART_MODELS: Mapping[str, type[FieldGroup]] = MappingProxyType(
    {
        f"{kind}-entry": get_args(model.model_fields[model.parts_field].annotation)[1]
        for kind, model in KINDS.items()
        if model.parts_field
    }
)
"""The models of files that are parts of another one, by the names of their schemas: `record-entry`."""
PART_FILES: Mapping[str, str] = MappingProxyType(
    {
        f"{kind}-entry": f"{PurePosixPath(model.file).stem}/{model.parts_name}{model.parts_ending}"
        for kind, model in KINDS.items()
        if model.parts_field
    }
)
"""What these files are called: `record/YYYY/NNNN.yaml`."""
_KIND_BY_FOLDER = {
    PurePosixPath(model.file).stem: kind for kind, model in KINDS.items() if model.parts_field
}


def identify_part(path: PurePosixPath, name: str) -> tuple[str, str] | None:
    """The kind that a file is a part of, and its name there; None for a file that is none.

    >>> identify_part(PurePosixPath("record/2026/0001.zh.yaml"), "record/2026/0001")
    ('record', '2026/0001')
    """
    folder, _, inner = name.partition("/")
    kind = _KIND_BY_FOLDER.get(folder)
    fits = kind and inner and path.suffix == KINDS[kind].parts_ending
    return (kind, inner) if kind and fits else None


def find_marked_kind(data: Collection[str]) -> str | None:
    """The kind of a content file by a marker field among its fields, if it has one."""
    markers = ((name, kind.marker_field) for name, kind in KINDS.items() if kind.marker_field)
    return next((name for name, field in markers if field in data), None)
