"""What all facts share: unknown fields are refused, words are found, words keep their language."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import pytest
from pydantic import ValidationError
from support.sites import read_site
from support.values import refused

from trustpages.fields import (
    FieldGroup,
    LocalizedHtml,
    LocalizedStr,
    Markdown,
    Slug,
    Text,
    field_error,
    field_info,
    find_texts,
    parse_with,
    walk_fields,
)
from trustpages.fields.durations import Duration, DurationField
from trustpages.fields.postal_address import PostalAddress
from trustpages.paths import RESERVED_CHARACTERS

ROOT = Path(__file__).parents[2]


class Leaf(FieldGroup):
    """Words and facts side by side."""

    words: Annotated[Text, field_info("Words")]
    plain: str = "a name"


class Tree(FieldGroup):
    """Words in every way in which they can be nested."""

    title: Annotated[Text, field_info("A title")]
    text: Annotated[Markdown | None, field_info("A text")] = None
    many: tuple[Text, ...] = ()
    named: dict[Slug, Text] | None = None
    leaf: Leaf | None = None
    leaves: tuple[Leaf, ...] = ()
    groups: dict[Slug, tuple[Leaf, ...]] | None = None
    name: str = ""
    names: tuple[str, ...] = ()
    ids: dict[Slug, Slug] | None = None
    length: DurationField | None = None


TREE = Tree.model_validate(
    {
        "title": "T",
        "text": "M",
        "many": ["a", "b"],
        "named": {"x": "c"},
        "leaf": {"words": "d"},
        "leaves": [{"words": "e"}, {"words": "f"}],
        "groups": {"g": [{"words": "h"}]},
        "names": ["n"],
        "ids": {"k": "v"},
        "length": "24 hours",
    }
)


def test_the_words_of_a_fact_are_all_its_words_and_nothing_else() -> None:
    assert [loc for loc, _ in find_texts(TREE)] == [
        ("title",),
        ("text",),
        ("many", 0),
        ("many", 1),
        ("named", "x"),
        ("leaf", "words"),
        ("leaves", 0, "words"),
        ("leaves", 1, "words"),
        ("groups", "g", 0, "words"),
    ]


def test_a_walk_meets_every_value_after_its_container() -> None:
    places = [loc for loc, _, _ in walk_fields(TREE)]

    assert places[:4] == [("title",), ("text",), ("many",), ("many", 0)]
    assert places.index(("groups", "g")) < places.index(("groups", "g", 0, "plain"))
    assert len(places) == len(set(places)) == 28


def test_a_walk_enters_only_fields_that_may_hold_a_type() -> None:
    leaves = [loc for loc, value, _ in walk_fields(TREE, Leaf) if isinstance(value, Leaf)]

    assert leaves == [("leaf",), ("leaves", 0), ("leaves", 1), ("groups", "g", 0)]
    assert [loc for loc, _, _ in walk_fields(TREE, Duration)] == [("length",)]


def test_a_value_of_a_list_belongs_to_the_field_of_the_list() -> None:
    fields = {loc: field.name for loc, _, field in walk_fields(TREE)}

    assert fields["many", 1] == "many"
    assert fields["groups", "g", 0, "words"] == "words"


def test_only_prose_is_markdown() -> None:
    assert [loc for loc, mark in find_texts(TREE) if mark.markdown] == [("text",)]


def test_a_name_is_a_text_that_is_no_prose() -> None:
    shop = PostalAddress.model_validate({"street": "8 Mill Row", "city": "Cork", "country": "IE"})

    found = {loc[-1]: (mark.name, mark.numbers_kept) for loc, mark in find_texts(shop)}

    assert found == {"street": (True, True), "city": (True, False)}


def test_words_are_those_that_a_walk_over_everything_meets() -> None:
    """Fields that hold no words at any depth are not entered, in any kind of page."""
    site = read_site(ROOT / "content")
    groups = [TREE, *(one.stated_facts for one in site.entries)]
    met = [
        [
            (loc, field.text_marker)
            for loc, value, field in walk_fields(group)
            if field.text_marker and isinstance(value, str)
        ]
        for group in groups
    ]

    assert [list(find_texts(group)) for group in groups] == met
    assert len({type(group) for group in groups}) > 10


def test_words_that_are_missing_have_no_place() -> None:
    assert [loc for loc, _ in find_texts(Tree(title="T"))] == [("title",)]


@pytest.mark.parametrize(
    "said", [LocalizedStr("Bonjour", "fr"), LocalizedHtml("<p>Bonjour</p>", "fr")]
)
def test_words_keep_their_language_while_they_are_read(said: LocalizedStr) -> None:
    read = Tree.model_validate({"title": said, "many": [said], "leaf": {"words": said}})

    assert read.title is said
    assert read.many[0] is said
    assert read.leaf is not None
    assert read.leaf.words is said


def test_drawn_words_may_be_empty_or_hold_addresses() -> None:
    """A text of nothing but link definitions draws as nothing; that is no fault of a reader."""
    read = Tree.model_validate(
        {"title": LocalizedStr(RESERVED_CHARACTERS), "text": LocalizedHtml("")}
    )

    assert (read.title, read.text) == (RESERVED_CHARACTERS, "")


def test_drawn_markdown_in_another_language_says_so() -> None:
    assert LocalizedHtml("<p>x</p>", "zh").__html__() == '<div lang="zh"><p>x</p></div>'
    assert LocalizedHtml("<p>x</p>").__html__() == "<p>x</p>"


@pytest.mark.parametrize("mark", RESERVED_CHARACTERS)
def test_words_hold_no_mark_of_an_address(mark: str) -> None:
    assert "a character that has no meaning" in refused(Text, f"a{mark}b")


@pytest.mark.parametrize("empty", ["", "  ", "\n"])
def test_empty_words_are_refused(empty: str) -> None:
    assert refused(Text, empty) != ""


def test_an_unknown_field_is_refused() -> None:
    with pytest.raises(ValidationError, match="titel"):
        Tree.model_validate({"title": "T", "titel": "T"})


def test_a_fact_is_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        TREE.title = "other"  # type: ignore[misc] # it must fail


@pytest.mark.parametrize("name", ["next-day", "a", "2026-11-singles-day"])
def test_a_name_is_small_letters_digits_and_hyphens(name: str) -> None:
    assert refused(Slug, name) == ""


@pytest.mark.parametrize("name", ["Next day", "next_day", "-a", "a-", "a--b", "", "é", "a" * 61])
def test_any_other_name_is_refused(name: str) -> None:
    assert refused(Slug, name) != ""


def test_a_fault_repeats_braces_as_they_were_written() -> None:
    """`{hint}` in a value is text, not a place to fill."""
    error = field_error("code", "'{hint} {message}' is wrong", "Write it so.")

    assert error.message() == "'{hint} {message}' is wrong"
    assert error.context is not None
    assert error.context["hint"] == "Write it so."


def test_full_width_signs_are_plain_ones_unless_the_text_is_exact() -> None:
    loose = Annotated[str, *parse_with(str, "Anything")]
    exact = Annotated[str, *parse_with(str, "Anything", exact=True)]

    class Both(FieldGroup):
        """One of each."""

        loose_one: loose
        exact_one: exact

    both = Both.model_validate({"loose_one": " ２：５　Ａ", "exact_one": " ２ "})
    assert (both.loose_one, both.exact_one) == ("2:5 A", "２")
