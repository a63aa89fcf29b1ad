"""Files of entries and reviews: what is written is read back, whatever signs it holds."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from trustpages.content import parse_document
from trustpages.document import Tree
from trustpages.entry_text import format_entry

LONG = "You are right, and it should not have stood there in the rain. " * 4


@pytest.mark.parametrize(
    "text",
    [
        "Plain words",
        "yes: no # not {a} comment",
        "two lines\nof words\n\nand a third",
        'a "quoted" \\ word',
        "线断了：没人接👍",
        "- a dash",
        LONG.strip(),
        "很好。" * 60,
        "الخيط انقطع.",
    ],
)
def test_a_text_is_read_back_as_it_was(text: str) -> None:
    data: dict[str, Tree] = {"source": "Etsy", "text": text, "reply": {"by": "shop", "text": text}}
    written = format_entry(data, "reviews-entry")
    found = parse_document(PurePosixPath("0001.yaml"), written.encode(), "0001.yaml")

    assert written.startswith("# yaml-language-server: $schema=../../.schemas/reviews-entry.json\n")
    assert found.data == data
    assert max(map(len, written.splitlines())) < 110 or len(text.split()) < 20
