"""What the fields of a shop state of people and places is collected once for each entry."""

from __future__ import annotations

import pytest
from support.shops import plan_example

from trustpages.cache import BuildCache
from trustpages.model.site import Entry
from trustpages.validate import stated_details
from trustpages.validate.stated_details import collect_stated_details
from trustpages.wording.personal_data import StatedDetails


def test_an_entry_that_has_not_changed_is_not_looked_through_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    entries = plan_example().site.entries
    names: list[str] = []
    collect = stated_details._collect_from_entry  # noqa: SLF001 - it is what is counted

    def count(entry: Entry) -> StatedDetails:
        names.append(entry.name)
        return collect(entry)

    monkeypatch.setattr(stated_details, "_collect_from_entry", count)
    cache = BuildCache()

    first = collect_stated_details(entries, cache=cache)
    second = collect_stated_details(entries[::-1], cache=cache)

    assert sorted(names) == sorted(one.name for one in entries)
    assert second is first  # so that what was found with it is found by identity
    assert first == collect_stated_details(entries)
    assert "okafor" in first.names


def test_each_kind_of_detail_is_collected() -> None:
    stated = collect_stated_details(plan_example().site.entries)

    assert all((stated.phones, stated.mails, stated.streets, stated.names, stated.numbers))
    assert stated.country == "GB"
