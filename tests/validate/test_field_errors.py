"""A document into its model: every fault told in an owner's words, at its place."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Any

import pytest
from support.shops import SMALLEST

from trustpages.content.load import parse_document
from trustpages.diagnostics.problem import Problem
from trustpages.kinds import KINDS
from trustpages.validate.field_errors import FIELD_ERROR_MESSAGES, validate_document


def _find_problems(kind: str, old: str, new: str) -> list[Problem]:
    """What the owner of the smallest shop is told after one change of a file."""
    file = KINDS[kind].file
    text = (SMALLEST / file).read_text(encoding="utf-8")
    assert text.count(old) == 1
    made, problems = validate_document(
        KINDS[kind], parse_document(PurePosixPath(file), text.replace(old, new).encode(), file)
    )
    assert (made is None) == bool(problems)
    return list(problems)


def test_facts_without_fault_are_typed() -> None:
    assert _find_problems("returns", "refund_within: 5 days", "refund_within: 6 days") == []


@pytest.mark.parametrize(
    ("code", "message", "old", "new"),
    [
        ("missing", "'refund_to' is missing", "refund_to: the card you paid with", ""),
        ("empty", "'refund_within' is left empty", "refund_within: 5 days", "refund_within:"),
        ("duration", "'soon' is not a length of time", "refund_within: 5 days", "refund_within: soon"),
        ("list", "'condition' must be a list", "condition: [unused]", "condition: unused"),
        ("text", "'refund_within' must be one piece of text", "within: 5 days", "within: [5]"),
        ("too-few", "there is nothing in 'condition'", "condition: [unused]", "condition: []"),
        ("not-a-choice", "'as new' is not one of the choices for 'condition'", "[unused]", "[as new]"),
        ("unknown-field", "'untill' is not known here", "within: 5 days", "within: 5 days\nuntill: x"),
        ("country", "'UK' is not a country code", "countries: [IE]", "countries: [UK]"),
    ],
)  # fmt: skip
def test_each_fault_is_told_in_plain_words(code: str, message: str, old: str, new: str) -> None:
    (one,) = _find_problems("returns", old, new)

    assert (one.code, one.message) == (code, message)
    assert one.hint


@pytest.mark.parametrize(
    ("kind", "old", "new", "hint"),
    [
        ("shop", "markets: [IE]", "markets: IE, GB", "Put 'markets: [IE, GB]' in its place."),
        ("shop", "markets: [IE]", "markets: none", "Put 'markets: [none]' in its place."),
        ("shipping", "evidence: [a photo]", "evidence: {a: b}", "Write each item on a line"),
        ("shipping", "evidence: [a photo]", "evidence: a photo (jpg)", "Write each item on a line"),
        ("returns", "exceptions: []", "exceptions: Nein", "Put 'exceptions: []' in its place."),
        ("returns", "exceptions: []", "exceptions: used thread", "Write each item on a line"),
    ],
)  # fmt: skip
def test_text_for_a_list_or_a_group_is_answered_with_its_line(
    kind: str, old: str, new: str, hint: str
) -> None:
    (one,) = _find_problems(kind, old, new)

    assert one.hint.startswith(hint)


def test_a_misspelt_field_is_told_once_and_not_missed_as_well() -> None:
    (one,) = _find_problems("returns", "refund_to:", "refund_too:")

    assert (one.code, one.hint) == ("unknown-field", "Did you mean 'refund_to'?")


@pytest.mark.parametrize(
    ("kind", "old", "new", "meant"),
    [
        ("shipping", "[monday, tuesday", "[Monday, tuesday", "monday"),
        ("shipping", "[monday, tuesday", "[mon, tuesday", "monday"),
        ("buying", "how many metres., who: buyer", "how many metres., who: BUYER", "buyer"),
        ("returns", "label: buyer's own", "label: buyers own", "buyer's own"),
        ("returns", "method: [mail]", "method: [IN STORE]", "in store"),
    ],
)  # fmt: skip
def test_a_choice_in_capitals_or_misspelt_is_answered_with_the_right_one(
    kind: str, old: str, new: str, meant: str
) -> None:
    (one,) = _find_problems(kind, old, new)

    assert one.hint.startswith(f"Did you mean '{meant}'?")


def test_a_weekday_in_the_owners_language_is_answered_with_the_english_one() -> None:
    (problem,) = _find_problems("shipping", "working_days: [monday", "working_days: [Montag")

    assert problem.hint.startswith("Did you mean 'monday'? ")


def test_a_number_with_blanks_is_handed_over_without_them() -> None:
    (problem,) = _find_problems("shop", "currencies:", "vat_id: DE 136 695 976\ncurrencies:")

    assert (problem.code, problem.hint) == ("form", "Put 'vat_id: DE136695976' in its place.")


def test_a_text_in_place_of_a_group_is_moved_below_its_name() -> None:
    (problem,) = _find_problems("home", "lead:", "picture: shop.jpg\nlead:")

    assert problem.hint == (
        "Leave nothing behind 'picture:', and write 'file: shop.jpg' below it, two spaces in."
    )


def test_a_choice_is_shown_with_all_others_as_they_are_written() -> None:
    old = "changed_mind: {payer: buyer pays, label: buyer's own}"
    (one,) = _find_problems("returns", old, "changed_mind: {payer: buyer pays, label: x}")

    assert one.hint == "Write one of: in box, to print, buyer's own, paid on arrival."


def test_a_fault_stands_at_its_value() -> None:
    (one,) = _find_problems("returns", "refund_within: 5 days", "refund_within: soon")

    assert one.place.text[one.place.column - 1 :] == "soon"


def test_a_name_with_capitals_is_told_at_the_name() -> None:
    (one,) = [
        problem
        for problem in _find_problems("desk", "  mail:\n", "  My mail:\n")
        if problem.code == "name"
    ]

    assert one.message == "'My mail' cannot be a name here"
    assert one.place.text.strip() == "My mail:"


def test_every_fault_of_a_file_is_told_at_once() -> None:
    problems = _find_problems(
        "returns", "refund_within: 5 days\nrefund_to: the card", "refund_within: x\nr: y"
    )

    assert {one.code for one in problems} >= {"duration", "missing", "unknown-field"}


@pytest.mark.parametrize("kind", sorted(KINDS))
@pytest.mark.parametrize("value", [[], {}, "", "x", [[]], {"a": {"b": []}}, None])
def test_no_fault_speaks_the_language_of_programmers(kind: str, value: Any) -> None:
    """Whatever stands in whatever field, nobody reads of inputs, instances or dictionaries."""
    empty = parse_document(PurePosixPath("a.yaml"), b"title: x\n", "a.yaml")
    data = dict.fromkeys(KINDS[kind].model_fields, value)
    _, problems = validate_document(KINDS[kind], type(empty)(
        empty.path, "a", "", data, "", 1, empty.places, empty.lines, "a.yaml"
    ))  # fmt: skip

    for one in problems:
        for word in ("nput", "instance", "dictionary", "valid ", "pydantic", "should be"):
            assert word not in f"{one.message} {one.hint}"


def test_the_table_of_words_is_complete_for_what_models_use() -> None:
    assert all(
        message and code == code.lower() for code, message, _ in FIELD_ERROR_MESSAGES.values()
    )


def test_a_character_that_does_not_show_is_told_as_such() -> None:
    """'Did you mean city?' helps nobody who sees 'city' there."""
    (problem,) = _find_problems("shop", "  city: Cork", "  \u200bcity: Cork")

    assert problem.hint.startswith("A character that does not show stands in it")


def test_words_without_facts_are_answered_with_where_facts_stand() -> None:
    read = parse_document(PurePosixPath("pages/x.md"), b"# Hello\n\nWords.", "pages/x.md")
    _, (problem,) = validate_document(KINDS["page"], read)

    assert problem.hint.endswith("at the top of the file, between two lines of three hyphens: ---.")


def test_what_is_needed_is_not_offered_to_be_removed() -> None:
    (problem,) = _find_problems("shop", "name: Plain Threads", "name:")

    assert problem.hint.endswith("Fill it in.")
