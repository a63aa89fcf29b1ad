"""Every property that pages state to machines has the form that the vocabulary defines for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from models import FACTS, SETTING, model
from support.shops import SITES, plan_example, plan_shop
from value_forms import FORMS, wrong_values

from trustpages.pipeline import BuiltSite

GOLDEN = sorted(path.name for path in SITES.iterdir())


def _nodes(site: BuiltSite) -> list[Any]:
    return [page.jsonld for edition in site.editions for page in edition.all_pages]


def _stated(name: str) -> list[Any]:
    """All that a kind states, with a film and every sort of rate, fee and credential among its facts."""
    kind = model(name)
    return [kind.describe_organization(SETTING), list(kind.describe_entities(SETTING))]


def _find(name: str, value: Any) -> Iterator[Any]:
    """Every value of a property, named `property` or `Type.property`."""
    if isinstance(value, dict):
        kind = value.get("@type")
        yield from (held for key, held in value.items() if name in {key, f"{kind}.{key}"})
    if isinstance(value, dict | list):
        for held in value.values() if isinstance(value, dict) else value:
            yield from _find(name, held)


@pytest.mark.parametrize("name", GOLDEN)
def test_every_value_of_a_golden_site_has_the_form_of_its_property(name: str) -> None:
    assert list(wrong_values(_nodes(plan_shop(SITES / name / "content")))) == []


def test_every_value_of_the_example_has_the_form_of_its_property() -> None:
    assert list(wrong_values(_nodes(plan_example()))) == []


@pytest.mark.parametrize("name", FACTS)
def test_every_value_of_a_kind_has_the_form_of_its_property(name: str) -> None:
    assert list(wrong_values(_stated(name))) == []


def test_every_form_is_of_a_property_that_is_stated() -> None:
    """Nothing in the list has outlived its property."""
    stated = [*map(_stated, FACTS), *_nodes(plan_example())]
    lists = [list(one) for one in stated]

    assert [name for name in FORMS if not any(_find(name, lists))] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("orderPercentage", [0.05]),
        ("restockingFee", [15.0]),
        ("merchantReturnDays", [30, 14]),
        ("cutoffTime", ["14:00:00+00:00"]),
        ("telephone", ["+441174960123"]),
        ("foundingDate", ["2009-03-02"]),
        ("expires", ["2027-03-31"]),
        ("vatID", ["GB123456789"]),
        ("uploadDate", ["2026-05-12T00:00:00+01:00"]),
    ],
)
def test_a_fact_becomes_exactly_this_value(name: str, value: list[Any]) -> None:
    """5 % of the order is the fraction 0.05, but a restocking fee of 15 % is the percentage 15."""
    found = [one for kind in FACTS for one in _find(name, _stated(kind))]

    assert [one for one in value if one not in found] == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("orderPercentage", 5.0),
        ("merchantReturnDays", "30"),
        ("merchantReturnDays", 30.0),
        ("applicableCountry", ["Germany"]),
        ("currency", "Pounds"),
        ("opens", "9:00"),
        ("cutoffTime", "14:00"),
        ("uploadDate", "2026-05-12"),
        ("uploadDate", "2026-05-12T00:00:00"),
        ("telephone", "0117 496 0123"),
        ("email", "mailto:desk@shop.example"),
        ("url", "/returns/"),
        ("foundingDate", "2 March 2009"),
        ("description", "<p>Glass</p>"),
        ("businessDays", ["Monday"]),
        ("returnFees", "FreeReturn"),
        ("sameAs", []),
        ("doesNotShip", "true"),
        ("colour", "red"),
    ],
)
def test_a_value_of_another_form_is_found(name: str, value: Any) -> None:
    assert list(wrong_values({"@type": "Thing", name: value}))
