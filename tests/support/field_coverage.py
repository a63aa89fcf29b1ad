"""What pages show of a shop that fills in every field of every kind.

One value after the other is replaced, and the site is built anew through the pipeline: a field is visible
if a change of its value changes what some page says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from shutil import copyfile, rmtree
from typing import Any

import yaml

from support.complete_shop import Leaf, Overrides, fill_kind, list_other_values
from support.shops import TODAY, light_example
from trustpages.cache import BuildCache
from trustpages.diagnostics import ProblemError
from trustpages.kinds import KINDS, PART_MODELS
from trustpages.pipeline import BuildOptions, BuiltSite, prepare_site
from trustpages.transparency import VerifierKey

SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
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


_FIRST_ENTRY: Overrides = {**_entry("case", "by", *_CASE_ONLY), ("recorded",): "2026-11-04"}
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


def _file(kind: str) -> str:
    if kind in PART_MODELS:
        return f"{kind.removesuffix('-entry')}/{PART_NAMES[kind]}"
    name = KINDS[kind].file
    return "pages/gone.md" if KINDS[kind].marker_field else name.replace("*", "one")


class CompleteShop:
    """The complete shop in a folder, in one theme: one variant of each kind."""

    def __init__(self, folder: Path, theme: str) -> None:
        self.content = light_example(folder)
        for entries in ("record", "reviews"):
            rmtree(self.content / entries)
        for path in [*self.content.rglob("*.md"), *self.content.rglob("*.yaml")]:
            path.unlink()
        settings = f"base_url: https://shop.example/\nlanguages: [en]\ntheme: {{name: {theme}}}\n"
        (self.content / "site.yaml").write_text(settings, encoding="utf-8")
        for suffix in (".mp4", ".vtt"):
            copyfile(self.content / f"staff/lin-mei{suffix}", self.content / f"staff/other{suffix}")
        self.cache = BuildCache()
        for number in (1, 2):
            entry = fill_kind("record-entry", _FIRST_ENTRY)[0]
            self.write("record-entry", entry, f"record/2026/000{number}.yaml")
        for kind in (*KINDS, *PART_MODELS):
            self.write(kind, fill_kind(kind, list_variants(kind)[0])[0])
        other = fill_kind("person", {**COMMON, ("address",): None})[0]
        self.write("person", other, "staff/two.md")

    def find_visible_fields(self, kind: str, part: str = "") -> dict[str, bool]:
        """Whether a page shows each field of a kind, by its path; only those whose path has a part."""
        fields: dict[str, bool] = {}
        for overrides in list_variants(kind):
            for name, is_visible in self._compare(kind, overrides, part).items():
                fields[name] = fields.get(name, False) or is_visible
        self.write(kind, fill_kind(kind, list_variants(kind)[0])[0])
        return fields

    def write(self, kind: str, data: dict[str, Any], file: str = "") -> None:
        """State the data of a kind in its file, or in another one."""
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        path = self.content / (file or _file(kind))
        path.parent.mkdir(parents=True, exist_ok=True)
        body = "An answer.\n" if kind in PART_MODELS else ""
        facts = text if path.suffix == ".yaml" else f"---\n{text}---\n{body}"
        path.write_text(facts, encoding="utf-8")

    def build(self) -> BuiltSite:
        """The site as it is stated now."""
        return prepare_site(self.content, BuildOptions(TODAY), "content", self.cache)

    def _compare(self, kind: str, overrides: Overrides, part: str) -> dict[str, bool]:
        """Whether a change of each field is seen on a page, for one set of facts."""
        data, leaves = fill_kind(kind, overrides)
        self.write(kind, data)
        before = _Pages(self.build(), Path(_file(kind)).with_suffix("").as_posix())
        fields: dict[str, bool] = {}
        for leaf in leaves:
            name = ".".join((kind, *leaf.path))
            if part in name and not fields.get(name):
                fields[name] = any(before.differ(site) for site in self._vary(kind, data, leaf))
        self.write(kind, data)
        return fields

    def _vary(self, kind: str, data: dict[str, Any], leaf: Leaf) -> Iterator[BuiltSite]:
        value = _get(data, leaf)
        for other in list_other_values(value, leaf.schema):
            changed = deepcopy(data)
            _get(changed, leaf, other)
            self.write(kind, changed)
            try:
                yield self.build()
            except ProblemError:
                continue


class _Pages:
    """What a site says to readers: the bodies of its pages without what is written for machines."""

    def __init__(self, site: BuiltSite, name: str) -> None:
        self._site, self._name = site, name

    def differ(self, other: BuiltSite) -> bool:
        """Whether any page says something else, the entry's own page first."""
        pages = sorted(self._site.editions[0].all_pages, key=lambda page: page.name != self._name)
        now = {page.path for page in other.editions[0].all_pages}
        return any(
            page.path in now and self._read(page.path) != _read_body(other, page.path)
            for page in pages
        )

    @cache  # noqa: B019 - it lives as long as one kind's test
    def _read(self, path: Any) -> str:
        return _read_body(self._site, path)


def _read_body(site: BuiltSite, path: Any) -> str:
    html = site.files[path].decode()
    return SCRIPT.sub("", html[html.index("<body") :])


def _get(data: Any, leaf: Leaf, other: str | None = None) -> str:
    """The value at a leaf's place, after another has been put there if one is given."""
    *above, last = leaf.loc
    for part in above:
        data = data[part]
    if other is not None:
        data[last] = other
    return str(data[last])
