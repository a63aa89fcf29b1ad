"""Whether a JSON-LD node speaks the words of schema.org, and says what Google requires of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

KNOWN = json.loads((Path(__file__).parent / "vocabulary.json").read_text(encoding="utf-8"))
TERM = "https://schema.org/"
PLAIN = frozenset(
    {"Text", "URL", "Date", "DateTime", "Time", "Number", "Integer", "Boolean", "CssSelectorType"}
)
NEVER = frozenset({"aggregateRating", "review", "reviews", "reviewRating", "starRating"})
"""A shop that rates itself says nothing; search engines ignore it, and so do we (rule 6)."""
REQUIRED = {
    "MerchantReturnPolicy": ("applicableCountry", "returnPolicyCategory", "returnPolicyCountry"),
    "ShippingService": ("shippingConditions",),
    "VideoObject": ("name", "thumbnailUrl", "uploadDate"),
    "BreadcrumbList": ("itemListElement",),
    "ListItem": ("position", "name"),
}
"""What Google wants of a type before it shows anything of it."""
CONDITIONAL = (
    ("returnPolicyCategory", "MerchantReturnFiniteReturnWindow", "merchantReturnDays"),
    ("returnFees", "ReturnShippingFees", "returnShippingFeesAmount"),
    ("customerRemorseReturnFees", "ReturnShippingFees", "customerRemorseReturnShippingFeesAmount"),
    ("itemDefectReturnFees", "ReturnShippingFees", "itemDefectReturnShippingFeesAmount"),
)
"""Where a property has this value, Google wants that other one, too."""


def faults(node: Any) -> list[str]:
    """Every type, property, value and enumeration member that schema.org does not know there."""
    return list(_node(node, "node", ()))


def _node(node: dict[str, Any], at: str, expected: tuple[str, ...]) -> Iterator[str]:
    kind = node.get("@type")
    if kind is None:
        if set(node) != {"@id"}:
            yield f"{at} has no @type"
        return
    known = KNOWN["types"].get(kind)
    if known is None:
        yield f"{at} has the type {kind}, which is not in the list"
        return
    if expected and not {kind, *known["kinds_of"].split()} & set(expected):
        yield f"{at} is a {kind}, not one of {', '.join(expected)}"
    yield from (f"{at} ({kind}) lacks {name}" for name in _lacking(node, kind))
    for name, value in node.items():
        if not name.startswith("@"):
            yield from _property(name, value, kind, f"{at}.{name}")


def _lacking(node: dict[str, Any], kind: str) -> Iterator[str]:
    yield from (name for name in REQUIRED.get(kind, ()) if not node.get(name))
    for name, value, wanted in CONDITIONAL:
        if node.get(name) == f"{TERM}{value}" and not node.get(wanted):
            yield wanted


def _property(name: str, value: Any, kind: str, at: str) -> Iterator[str]:
    if name in NEVER:
        yield f"{at} must never be said"
    if name not in KNOWN["types"][kind]["properties"].split():
        yield f"{at} is no property of {kind}"
        return
    expected = tuple(KNOWN["expects"][name].split())
    for one in value if isinstance(value, list) else [value]:
        if isinstance(one, dict):
            yield from _node(one, at, expected)
        else:
            yield from _plain(one, expected, at)


def _plain(value: Any, expected: tuple[str, ...], at: str) -> Iterator[str]:
    members = {one for kind in expected for one in KNOWN["members"].get(kind, "").split()}
    if str(value).startswith(TERM) and value.removeprefix(TERM) not in members:
        yield f"{at} is {value}, not one of {', '.join(sorted(members)) or 'none'}"
    elif not str(value).startswith(TERM) and not _may_be_plain(value, expected):
        yield f"{at} is the plain value {value!r}, not one of {', '.join(expected)}"


def _may_be_plain(value: Any, expected: tuple[str, ...]) -> bool:
    """Whether a value without a type may stand there; any thing may be told by its address."""
    by_address = "Thing" in expected and str(value).startswith("https://")
    return by_address or bool(PLAIN & set(expected))
