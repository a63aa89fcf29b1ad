"""A shop that states every field in the longest words it may, in six scripts."""

from __future__ import annotations

import re
from copy import deepcopy
from typing import Any

from trustpages.diagnostics import ProblemError
from trustpages.kinds import KINDS, PART_MODELS
from trustpages.pipeline import BuildOptions, prepare_site
from trustpages.theme_kit.field_coverage import CompleteShop, name_file
from trustpages.theme_kit.field_variants import list_variants
from trustpages.theme_kit.filled_kinds import Leaf, fill_kind
from trustpages.theme_kit.sample_shops import LONGEST, TODAY, format_strained_text

_MARK = re.compile(r"zq(\d+)")
_BOUND = frozenset({"enum", "const", "format", "pattern"})
MAX_ROUNDS = 12
"""How often values that a shop could not state are put back; then all of the files at fault are."""


class StrainedShop:
    """The complete shop with long words in place of each text that may be any."""

    def __init__(self, shop: CompleteShop) -> None:
        self._shop = shop
        self._data: dict[str, dict[str, Any]] = {}
        self._strained: dict[int, tuple[str, Leaf]] = {}
        self._original: dict[str, dict[str, Any]] = {}
        for kind in (*KINDS, *PART_MODELS):
            self._strain(kind)

    def _strain(self, kind: str) -> None:
        data, leaves = fill_kind(kind, list_variants(kind)[0])
        self._original[kind], self._data[kind] = data, deepcopy(data)
        for leaf in leaves:
            if leaf.schema.get("type") == "string" and not _BOUND & leaf.schema.keys():
                number = len(self._strained)
                self._strained[number] = kind, leaf
                limit = min(int(leaf.schema.get("maxLength", LONGEST)), LONGEST)
                _put(self._data[kind], leaf, format_strained_text(number, limit))

    def write(self) -> int:
        """Write what a shop can state of it; returns the number of texts that stayed long."""
        for kind in self._data:
            self._shop.write(kind, self._data[kind])
        for _ in range(MAX_ROUNDS):
            try:
                prepare_site(self._shop.content, BuildOptions(TODAY), "content", self._shop.cache)
            except ProblemError as error:
                self._put_back(error)
            else:
                break
        return len(self._strained)

    def _put_back(self, error: ProblemError) -> None:
        lines = {(one.place.file, one.place.text) for one in error.problems if one.level == "error"}
        numbers = {int(found[1]) for _, text in lines if (found := _MARK.search(text))}
        files = {file for file, text in lines if not _MARK.search(text)}
        for number, (kind, leaf) in list(self._strained.items()):
            if number in numbers or f"content/{name_file(kind)}" in files:
                _put(self._data[kind], leaf, _get(self._original[kind], leaf))
                del self._strained[number]
        for kind in self._data:
            self._shop.write(kind, self._data[kind])


def _get(data: Any, leaf: Leaf) -> Any:
    for part in leaf.loc:
        data = data[part]
    return data


def _put(data: Any, leaf: Leaf, value: Any) -> None:
    *above, last = leaf.loc
    for part in above:
        data = data[part]
    data[last] = value
