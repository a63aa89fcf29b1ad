"""Digests of values: equal for equal values in any process, and for no others."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import ClassVar

import pytest
from markupsafe import Markup
from pydantic import BaseModel
from support.shops import SMALLEST

from trustpages.fields import LocalizedStr
from trustpages.value_digest import compute_digest


@dataclass(frozen=True, slots=True)
class Pair:
    """Two values."""

    first: object
    second: object = None


@dataclass(frozen=True, slots=True)
class Twin:
    """Another class with the same fields."""

    first: object
    second: object = None


@dataclass(frozen=True, slots=True)
class Parsed:
    """A value with a field that follows from another one."""

    source: str
    tree: tuple[str, ...]

    DIGEST_FIELDS: ClassVar = ("source",)


class Model(BaseModel):
    """A model of two fields."""

    first: int = 1
    second: tuple[str, ...] = ()


VALUES: tuple[object, ...] = (
    None, True, 1, 1.0, "1", b"1", Decimal(1), Decimal("1.0"), date(2026, 11, 22), "", (), [], {},
    Markup("1"), LocalizedStr("1", "de"), LocalizedStr("1", "en"), PurePosixPath("1"),
    ("a", "b"), ["a", "b"], ("ab",), ("b", "a"), {"a": 1, "b": 2}, {"b": 2, "a": 1}, {"a": True, "b": 2},
    Pair(1), Pair(1.0), Pair(None, 1), Twin(1), Pair(Pair(1)), Pair(Twin(1)), Pair([1]), Pair((1,)),
    Pair(frozenset("ab")), Pair({"a", "b"}), Pair(frozenset("abc")), Pair(("frozenset", [])),
    Model(), Model(first=2), Model(second=("a",)), MappingProxyType({"a": 1}),
)  # fmt: skip


def test_values_that_can_be_told_apart_have_other_digests() -> None:
    alike = [
        (one, other)
        for one, other in combinations(VALUES, 2)
        if compute_digest(one) == compute_digest(other)
    ]

    assert alike == []


def test_objects_of_their_own_have_the_digest_of_their_value() -> None:
    shared = ("words", ["more"])
    one, other = Pair(shared, shared), Pair(("words", ["more"]), (str(b"words", "ascii"), ["more"]))

    assert compute_digest(one) == compute_digest(other)


def test_a_class_may_name_the_fields_that_others_follow_from() -> None:
    assert compute_digest(Parsed("a b", ("a", "b"))) == compute_digest(Parsed("a b", ()))
    assert compute_digest(Parsed("a b", ("a", "b"))) != compute_digest(Parsed("a  b", ("a", "b")))


def test_that_a_field_was_set_is_no_part_of_a_model() -> None:
    assert compute_digest(Model()) == compute_digest(Model(first=1))


def test_what_cannot_be_written_is_refused() -> None:
    with pytest.raises((pickle.PicklingError, AttributeError)):
        compute_digest([lambda: None])


PROGRAM = """
import sys
from datetime import date
from pathlib import Path
from trustpages.pipeline import BuildOptions, prepare_site
from trustpages.validate.stated_details import collect_stated_details
from trustpages.value_digest import compute_digest
built = prepare_site(Path(sys.argv[1]), BuildOptions(date(2026, 11, 22)))
edition = built.editions[0]
print(*map(compute_digest, (*edition.all_pages, *built.site.entries, edition.site_index)))
print(compute_digest(collect_stated_details(built.site.entries)))
"""


def test_a_site_has_the_same_digests_in_every_process() -> None:
    """Sets are in another order for each seed of hashes."""
    digests = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM, SMALLEST],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert len(digests) == 1
