"""Breaks some of the generated shops, in the ways in which owners do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random


@dataclass(frozen=True, slots=True)
class Broken:
    """A shop that was broken: its name, the file, and what was done to it."""

    shop: str
    file: str
    fault: str

    def describe(self) -> str:
        """One line for the terminal."""
        return f"{self.shop}: {self.file}: {self.fault}"


@dataclass(frozen=True, slots=True)
class Fault:
    """A slip in a file that every shop has: what it is, and how the text changes; None removes the file."""

    file: str
    name: str
    spoil: Callable[[str], str] | None


def _replace(pattern: str, new: str) -> Callable[[str], str]:
    """What puts something else in place of the first match, which has to be there."""

    def spoil(text: str) -> str:
        changed, count = re.subn(pattern, new, text, count=1, flags=re.MULTILINE)
        if not count:
            raise ValueError(f"there is no {pattern} to spoil")
        return changed

    return spoil


FAULTS = (
    Fault("returns.md", "a quotation mark is not closed", _replace(r"^title: ", 'title: "')),
    Fault("shop.yaml", "a line is indented by a tab", _replace(r"^email: ", "\temail: ")),
    Fault("complaints.md", "a field has an unknown name", _replace(r"^who_can:", "who_cann:")),
    Fault("home.md", "the file is missing", None),
    Fault("returns.md", "the file is missing", None),
    Fault(
        "home.md",
        "a day that there is not",
        _replace(r"^reviewed_on: .*", "reviewed_on: 2026-02-30"),
    ),
    Fault("complaints.md", "words in place of a time", _replace(r"^at_most: .*", "at_most: soon")),
    Fault("shop.yaml", "a country that there is not", _replace(r"^  country: .*", "  country: XX")),
    Fault("shop.yaml", "a mail address without @", _replace(r"^email: .*", "email: desk at shop")),
    Fault("returns.md", "a field is missing", _replace(r"^refund_to: .*\n", "")),
    Fault("site.yaml", "a theme that there is not", _replace(r"^  name: .*", "  name: countre")),
    Fault("shop.yaml", "a field stands twice", _replace(r"^(email: .*)$", r"\1\n\1")),
)
PRICE = Fault("shipping.md", "words in place of a price", _replace(r"price: .*", "price: cheap"))
"""Only for shops that have prices."""


def break_shops(contents: Sequence[Path], count: int, seed: int) -> list[Broken]:
    """Break so many of the shops with these content folders, one fault each; the same for the same seed."""
    draw = Random(f"{seed} faults")  # noqa: S311 - nothing secret
    chosen = sorted(draw.sample(range(len(contents)), count))
    return [_break_shop(contents[index], draw) for index in chosen]


def _break_shop(content: Path, draw: Random) -> Broken:
    faults = [*FAULTS, *([PRICE] if (content / PRICE.file).exists() else [])]
    fault = draw.choice(faults)
    file = content / fault.file
    if fault.spoil is None:
        file.unlink()
    else:
        file.write_text(fault.spoil(file.read_text(encoding="utf-8")), encoding="utf-8")
    return Broken(content.parent.name, fault.file, fault.name)
