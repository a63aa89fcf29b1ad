"""Every value stays the text that was written."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.content.load import parse_document
from trustpages.document import KEY_MARKER

NORWAY = b"""\
countries: [NO, SE, yes, on]
opens: 09:30
closes: 17:00
code: 0123
phone: +49 30 901820
mobile: +8613800138000
price: 1.10
big: 1_000
date: 2026-11-21
moment: 2026-11-21T10:00:00Z
answer: yes
hex: 0x1F
float: 1e3
infinite: .inf
quoted: "5"
tilde: ~
nothing:
said: ''
on: off
"""


def test_norway() -> None:
    """NO is Norway, 09:30 is a time, 0123 keeps its zero, +49 its plus."""
    assert parse_document(PurePosixPath("a.yaml"), NORWAY, "a.yaml").data == {
        "countries": ["NO", "SE", "yes", "on"],
        "opens": "09:30",
        "closes": "17:00",
        "code": "0123",
        "phone": "+49 30 901820",
        "mobile": "+8613800138000",
        "price": "1.10",
        "big": "1_000",
        "date": "2026-11-21",
        "moment": "2026-11-21T10:00:00Z",
        "answer": "yes",
        "hex": "0x1F",
        "float": "1e3",
        "infinite": ".inf",
        "quoted": "5",
        "tilde": "~",
        "nothing": None,
        "said": "",
        "on": "off",
    }


def test_every_value_and_every_key_knows_its_place() -> None:
    read = parse_document(
        PurePosixPath("a.yaml"), "zones:\n  中: [x, {y: 🐟, z: 1}]\n".encode(), "a.yaml"
    )

    spots = {loc: (place.line, place.column) for loc, place in read.places.items()}
    assert spots == {
        (): (1, 1),
        ("zones", KEY_MARKER): (1, 1),
        ("zones",): (2, 3),
        ("zones", "中", KEY_MARKER): (2, 3),
        ("zones", "中"): (2, 6),
        ("zones", "中", 0): (2, 7),
        ("zones", "中", 1): (2, 10),
        ("zones", "中", 1, "y", KEY_MARKER): (2, 11),
        ("zones", "中", 1, "y"): (2, 14),
        ("zones", "中", 1, "z", KEY_MARKER): (2, 17),
        ("zones", "中", 1, "z"): (2, 20),
    }
    assert read.find_place(("zones", "中", 1)).text == "  中: [x, {y: 🐟, z: 1}]"


def test_an_alias_is_resolved_and_stands_where_it_is_written() -> None:
    read = parse_document(PurePosixPath("a.yaml"), b"a: &x {k: 1}\nb: *x\n", "a.yaml")

    assert read.data == {"a": {"k": "1"}, "b": {"k": "1"}}
    assert (read.find_place(("b", "k")).line, read.find_place(("b", "k")).column) == (2, 4)
