"""What the fields of a shop state of people and places is collected once for each entry."""

from __future__ import annotations

import re

import pytest
from support.shops import plan_example

from trustpages.cache import BuildCache
from trustpages.fields import walk_fields
from trustpages.kinds import KINDS
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


@pytest.mark.parametrize("name", ["staff/amara", "shipping", "shop", "record", "returns"])
def test_names_and_numbers_are_those_of_each_value_by_itself(name: str) -> None:
    entries = {one.name: one for one in plan_example().site.entries}
    entry = next(one for key, one in entries.items() if key.startswith(name))
    customers = KINDS[entry.kind].customer_fields
    names: set[str] = set()
    numbers: set[str] = set()
    for loc, value, field in walk_fields(entry.stated_facts, holding=str):
        is_prose = field.text_marker and not field.text_marker.name
        if not isinstance(value, str) or loc[0] in customers:
            continue
        said = (value, *(one.find_text(loc) for one in entry.translations.values()))
        if not is_prose or loc[-1] == "name":
            for one in filter(None, said):
                names.update(re.findall(r"\w[\w\u2019'-]*", one.casefold()))
        if not is_prose and re.search(r"\d", value):
            numbers.add(re.sub(r"[\W_]", "", value.casefold()))
    stated = collect_stated_details((entry,))

    assert stated.names == names
    assert stated.numbers == {one for one in numbers if len(one) > 3}
