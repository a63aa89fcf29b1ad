"""Kept pages: what is no entry of ours is rendered again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.shops import SMALLEST, TODAY

from trustpages.cache import BuildCache
from trustpages.local_cache import LocalCache, ResultStore
from trustpages.model.reads import Reason
from trustpages.pipeline import BuildOptions, build_site

ODD: tuple[Any, ...] = (None, 1, "x", [], [["a"]], {}, "eJw=")
STRANGE: tuple[Any, ...] = (
    [], 1, "x", True, {}, {"html": "x"},
    *({name: value} for name in ("reads", "html") for value in ODD),
    {"shared": None}, {"page": 1}, {"links": []},
)  # fmt: skip
"""Entries, or what stands in an entry in the place of its parts."""


@pytest.mark.parametrize("strange", STRANGE, ids=str)
def test_what_is_no_entry_of_ours_is_rendered_again(
    strange: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    local, options = LocalCache(tmp_path / "local"), BuildOptions(TODAY)
    pages = ResultStore(local, "shop", "1", "pages")
    before = build_site(SMALLEST, options, cache=BuildCache(pages=pages))
    pages.save(is_complete=True)
    find = ResultStore.find

    def find_strange(store: ResultStore, work: str, inputs: tuple[str, ...]) -> Any:
        found = find(store, work, inputs)
        if work != "render.page":
            return found
        return {**found, **strange} if isinstance(strange, dict) and strange else strange

    monkeypatch.setattr(ResultStore, "find", find_strange)
    again = build_site(
        SMALLEST, options, cache=BuildCache(pages=ResultStore(local, "shop", "1", "pages"))
    )

    assert again.files == before.files
    assert set(again.reasons) == {
        page.path for edition in again.editions for page in edition.all_pages
    }
    assert all(isinstance(reason, Reason) for reason in again.reasons.values())
