"""A field that is stated is shown: a change of its value changes what some page of each theme says.

Every field of every kind is filled in, then one value after the other is replaced, and the site is built
anew through the pipeline. What no page shows stands in `HIDDEN`, with the reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from shutil import copyfile
from typing import Any

import pytest
import yaml
from support.complete_shop import Leaf, Overrides, fill_kind, list_other_values
from support.shops import TODAY, light_example

from trustpages.cache import BuildCache
from trustpages.diagnostics import ProblemError
from trustpages.kinds import KINDS
from trustpages.pipeline import BuildOptions, BuiltSite, prepare_site
from trustpages.resources import find_themes_folder

THEMES = sorted(
    path.parent.name
    for path in find_themes_folder().glob("*/theme.toml")
    if path.parent.name != "base"
)
SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)
COMMON: Overrides = {("draft",): "no", ("aliases",): None}
"""Drafts are withheld, and former addresses have pages of their own: other tests look at both."""
REQUIRED = [name for name, kind in KINDS.items() if kind.requirement == "required"]
TIERS = ("zones", "one", "rates", "one", "tiers")
COVERED = ("name", "photo", "video", "stars")
FEES = ("changed_mind", "defect", "wrong_item", "late")
VARIANTS: dict[str, list[Overrides]] = {
    "promises": [{("promises",): 2, ("promises", "*", "kind"): "repair", ("leading", "*"): "one"}],
    "buying": [{("steps",): 3}],
    "guide": [{("author",): "one"}],
    "shipping": [
        {TIERS: 2, (*TIERS, 0, "minimum"): "0", (*TIERS, 0, "below"): "50"}
        | {(*TIERS, 1, "minimum"): "50", (*TIERS, 1, "below"): None, (*TIERS, 0, "percent"): None}
        | {(*TIERS, 1, "percent"): None},
        {(*TIERS, 0, "minimum"): "0", (*TIERS, 0, "below"): None, (*TIERS, 0, "price"): None},
    ],
    "returns": [
        {("fees_by_cause", cause, "payer"): "fixed" for cause in FEES}
        | {("restocking_percent",): None},
        {("fees_by_cause", cause, "amount"): None for cause in FEES}
        | {("restocking_fee",): None, ("condition_text",): None},
    ],
    "desk": [{("people", "*"): "one"}],
    "complaints": [{("steps", "*", "person"): "one", ("manager", "person"): "one"}],
    "person": [
        {("consent", "covers"): 4, ("status", "state"): "away", ("status", "day"): "2026-12-24"}
        | {("consent", "covers", at): part for at, part in enumerate(COVERED)},
    ],
    "notice": [{("zones", "*"): "one", ("methods", "*"): "one"}],
    "withdrawn": [{("summary",): None, ("instead",): "pages/one"}],
}
"""Where facts must agree with each other, or exclude each other: the sets of facts to fill in."""
ALT = "it only excuses a missing alt text"
HIDDEN = {
    "home.summary": "for search engines: the lead says it on the page",
    "person.summary": "for search engines: role and bio say it on the page",
    "shop.kind": "search engines and the words of the page say it",
    "shop.registration.not_required": "shown instead of the number, where there is none",
    "shop.currencies.*": "prices carry their currency",
    "shop.markets.*": "the zones of the shipping page list the countries",
    "shop.places.*.kind": "the name of the place says it",
    "promises.promises.*.kind": "the title and the two events say it",
    "buying.steps.*.stage": "the steps stand in their order",
    "guide.order": "the order of several guides",
    "person.order": "the order of several people",
    "shipping.origin": "for search engines: the returns address is what customers need",
    "shipping.zones.*.rates.*.tiers.*.minimum": "shown; it cannot change without its neighbour",
    "shipping.zones.*.rates.*.tiers.*.below": "shown; it cannot change without its neighbour",
    "person.consent.given_on": "it is between the shop and the person",
    "person.consent.review_by": "it is between the shop and the person",
    "withdrawn.draft": "a draft is withheld, and no page lists withdrawn ones",
    "notice.review_by": "a reminder for the author",
    "person.video.uploaded_on": "for search engines, which ask for it",
    "promises.promises.*.stage": "the title and the two events say it",
    "promises.leading.*": "shown on the home page; all promises of this shop are alike",
    "shipping.methods.*.kind": "the name of the method says it",
    "returns.windows.*.countries.*": "shown; the markets of the shop must stay covered",
    "home.picture.decorative": ALT,
    "guide.steps.*.picture.decorative": ALT,
    "person.photo.decorative": ALT,
    "shop.places.*.pictures.*.decorative": ALT,
    **{f"{kind}.draft": "a required page cannot be a draft" for kind in REQUIRED},
}
"""Fields that no page shows on purpose, by kind and path, with the reason."""
GAPS = {
    "person.photo.caption": "the portrait has no room for it yet",
    "person.photo.credit": "the portrait has no room for it yet",
    "person.photo.taken_on": "the portrait has no room for it yet",
    "person.stars.sample.of": "only the number that was counted is shown",
    "returns.method.*": "only search engines are told how goods come back",
    "notice.zones.*": "the effect says it in words",
    "notice.methods.*": "the effect says it in words",
    **{
        f"complaints.manager.address.{part}": "the mailbox shows no address for letters"
        for part in ("street", "extra", "city", "region", "postal_code", "country", "note")
    },
}
"""Fields that are stated and that a page should show one day; the list may only get shorter."""


KNOWN = {**HIDDEN, **GAPS}


def _list_variants(kind: str) -> list[Overrides]:
    return [{**COMMON, **variant} for variant in VARIANTS.get(kind, [{}])]


def _file(kind: str) -> str:
    name = KINDS[kind].file
    return "pages/gone.md" if KINDS[kind].marker_field else name.replace("*", "one")


class _Shop:
    """The complete shop in a folder, one variant of each kind, and how a change of a value looks."""

    def __init__(self, folder: Path, theme: str) -> None:
        self.content = light_example(folder)
        for path in [*self.content.rglob("*.md"), *self.content.rglob("*.yaml")]:
            path.unlink()
        settings = f"base_url: https://shop.example/\nlanguages: [en]\ntheme: {{name: {theme}}}\n"
        (self.content / "site.yaml").write_text(settings, encoding="utf-8")
        for suffix in (".mp4", ".vtt"):
            copyfile(self.content / f"staff/lin-mei{suffix}", self.content / f"staff/other{suffix}")
        self.cache = BuildCache()
        for kind in KINDS:
            self.write(kind, fill_kind(kind, _list_variants(kind)[0])[0])
        self.write("person", fill_kind("person", COMMON)[0], "staff/two.md")

    def write(self, kind: str, data: dict[str, Any], file: str = "") -> None:
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        path = self.content / (file or _file(kind))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text if path.suffix == ".yaml" else f"---\n{text}---\n", encoding="utf-8")

    def build(self) -> BuiltSite:
        return prepare_site(self.content, BuildOptions(TODAY), "content", self.cache)

    def find_hidden(self, kind: str, overrides: Overrides) -> dict[str, bool]:
        """Whether a change of each field is seen on a page, by the field's path."""
        data, leaves = fill_kind(kind, overrides)
        self.write(kind, data)
        before = _Pages(self.build(), Path(_file(kind)).with_suffix("").as_posix())
        seen: dict[str, bool] = {}
        for leaf in leaves:
            name = ".".join((kind, *leaf.path))
            if not seen.get(name):
                seen[name] = any(before.differ(site) for site in self._vary(kind, data, leaf))
        self.write(kind, data)
        return seen

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


@pytest.fixture(scope="module", params=THEMES)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> _Shop:
    """The complete shop in one theme."""
    return _Shop(tmp_path_factory.mktemp("complete"), request.param)


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_is_shown_or_hidden_on_purpose(shop: _Shop, kind: str) -> None:
    seen: dict[str, bool] = {}
    for overrides in _list_variants(kind):
        for name, is_seen in shop.find_hidden(kind, overrides).items():
            seen[name] = seen.get(name, False) or is_seen

    assert [name for name, is_seen in seen.items() if not is_seen and name not in KNOWN] == []


def test_every_reason_is_that_of_a_field() -> None:
    paths = {
        ".".join((kind, *leaf.path))
        for kind in KINDS
        for overrides in _list_variants(kind)
        for leaf in fill_kind(kind, overrides)[1]
    }

    assert [name for name in KNOWN if name not in paths] == []
