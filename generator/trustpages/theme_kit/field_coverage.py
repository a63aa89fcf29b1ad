"""What pages show of a shop that fills in every field of every kind.

One value after the other is replaced, and the site is built anew through the pipeline: a field is visible
if a change of its value changes what some page says.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from shutil import copyfile, rmtree
from typing import Any

import yaml

from trustpages.cache import BuildCache
from trustpages.diagnostics import ProblemError
from trustpages.kinds import KINDS, PART_MODELS
from trustpages.pipeline import BuildOptions, BuiltSite, prepare_site
from trustpages.theme_kit.field_variants import COMMON, FIRST_ENTRY, PART_NAMES, list_variants
from trustpages.theme_kit.filled_kinds import Leaf, Overrides, fill_kind, list_other_values
from trustpages.theme_kit.sample_shops import TODAY, write_light_example

SCRIPT = re.compile(r"<script.*?</script>", re.DOTALL)


def name_file(kind: str) -> str:
    """The file in which the complete shop states a kind, in its content folder."""
    if kind in PART_MODELS:
        return f"{kind.removesuffix('-entry')}/{PART_NAMES[kind]}"
    name = KINDS[kind].file
    return "pages/gone.md" if KINDS[kind].marker_field else name.replace("*", "one")


class CompleteShop:
    """The complete shop in a folder, in one theme: one variant of each kind."""

    def __init__(self, folder: Path, theme: str) -> None:
        self.content = write_light_example(folder)
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
            entry = fill_kind("record-entry", FIRST_ENTRY)[0]
            self.write("record-entry", entry, f"record/2026/000{number}.yaml")
        for kind in (*KINDS, *PART_MODELS):
            self.write(kind, fill_kind(kind, list_variants(kind)[0])[0])
        other = fill_kind("person", {**COMMON, ("address",): None})[0]
        self.write("person", other, "staff/two.md")

    def find_visible_fields(
        self, kind: str, part: str = "", only: Collection[str] | None = None
    ) -> dict[str, bool]:
        """Whether a page shows each field of a kind, by its path.

        Only those whose path has a `part`, or is among `only`, are looked at.
        """
        fields: dict[str, bool] = {}
        for overrides in list_variants(kind):
            for name, is_visible in self._compare(kind, overrides, part, only).items():
                fields[name] = fields.get(name, False) or is_visible
        self.write(kind, fill_kind(kind, list_variants(kind)[0])[0])
        return fields

    def write(self, kind: str, data: dict[str, Any], file: str = "") -> None:
        """State the data of a kind in its file, or in another one."""
        text = yaml.safe_dump(data, allow_unicode=True, sort_keys=False, width=10_000)
        path = self.content / (file or name_file(kind))
        path.parent.mkdir(parents=True, exist_ok=True)
        body = "An answer.\n" if kind in PART_MODELS else ""
        facts = text if path.suffix == ".yaml" else f"---\n{text}---\n{body}"
        path.write_text(facts, encoding="utf-8")

    def build(self) -> BuiltSite:
        """The site as it is stated now."""
        return prepare_site(self.content, BuildOptions(TODAY), "content", self.cache)

    def _compare(
        self, kind: str, overrides: Overrides, part: str, only: Collection[str] | None
    ) -> dict[str, bool]:
        """Whether a change of each field is seen on a page, for one set of facts."""
        data, leaves = fill_kind(kind, overrides)
        self.write(kind, data)
        before = _Pages(self.build(), Path(name_file(kind)).with_suffix("").as_posix())
        fields: dict[str, bool] = {}
        for leaf in leaves:
            name = ".".join((kind, *leaf.path))
            if part in name and (only is None or name in only) and not fields.get(name):
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
