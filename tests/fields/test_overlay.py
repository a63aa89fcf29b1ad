"""Other texts in typed facts, and parts left out: as if the file had been written so."""

from __future__ import annotations

from typing import Annotated

from trustpages.fields import FieldGroup, LocalizedStr, Markdown, Slug, Text, field_info
from trustpages.fields.overlay import overlay_facts


class Leaf(FieldGroup):
    """Words and a fact side by side."""

    words: Annotated[Text, field_info("Words")]
    plain: str = "a name"
    many: tuple[Text, ...] = ()


class Tree(FieldGroup):
    """Words in every way in which they can be nested."""

    title: Annotated[Text, field_info("A title")]
    text: Annotated[Markdown | None, field_info("A text")] = None
    many: tuple[Text, ...] = ()
    leaves: tuple[Leaf, ...] = ()
    groups: dict[Slug, tuple[Leaf, ...]] | None = None


DATA = {
    "title": "T",
    "text": "M",
    "many": ["a", "b", "c"],
    "leaves": [{"words": "d", "many": ["e"]}, {"words": "f"}],
    "groups": {"x": [{"words": "g"}], "y": [{"words": "h"}, {"words": "i", "plain": "p"}]},
}
TREE = Tree.model_validate(DATA)


def test_texts_take_their_places_and_the_original_stays_as_it_was() -> None:
    texts = {("title",): "T2", ("many", 1): "b2", ("groups", "y", 1, "words"): "i2"}
    changed = overlay_facts(TREE, texts)

    assert (changed.title, changed.text, changed.many) == ("T2", "M", ("a", "b2", "c"))
    assert changed.groups is not None
    assert changed.groups["y"] == (Leaf(words="h"), Leaf(words="i2", plain="p"))
    assert Tree.model_validate(DATA) == TREE


def test_places_count_as_in_the_original_whatever_is_left_out() -> None:
    texts = {("many", 2): "c2", ("leaves", 1, "words"): "f2"}
    changed = overlay_facts(TREE, texts, {("many", 0), ("leaves", 0), ("groups", "x")})

    assert changed.many == ("b", "c2")
    assert changed.leaves == (Leaf(words="f2"),)
    assert changed.groups == {"y": TREE.groups["y"]} if TREE.groups else None


def test_a_field_that_is_left_out_takes_its_default() -> None:
    changed = overlay_facts(TREE, {}, {("text",), ("groups",), ("leaves", 0, "many")})

    assert (changed.text, changed.groups) == (None, None)
    assert changed.leaves[0] == Leaf(words="d")


def test_a_text_within_what_is_left_out_is_left_out_with_it() -> None:
    texts = {("leaves", 0, "words"): "x", ("leaves", 0, "many", 0): "y"}

    assert overlay_facts(TREE, texts, {("leaves", 0)}).leaves == (Leaf(words="f"),)
    assert overlay_facts(TREE, {}, [("leaves", 0), ("leaves", 0, "many")]).leaves == TREE.leaves[1:]


def test_texts_keep_their_language_and_what_is_not_changed_is_shared() -> None:
    changed = overlay_facts(TREE, {("title",): LocalizedStr("T", "zh")})

    assert isinstance(changed.title, LocalizedStr)
    assert changed.title.language == "zh"
    assert changed.leaves is TREE.leaves
    assert overlay_facts(TREE, {}) is TREE
