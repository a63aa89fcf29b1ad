"""Catalogues read line by line, with the line of each message: many at once, and quickly."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_LINE = re.compile(r'(?:(msgid_plural|msgid|msgstr)(?:\[\d+\])?\s+)?(".*")')


@dataclass(slots=True)
class CatalogueMessage:
    """A message of a catalogue: `ids` in English (one, or two with a plural), `strings` in its language."""

    path: Path
    line: int
    ids: list[str] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)

    @property
    def id(self) -> str:
        """The message as templates ask for it; "" for the header."""
        return self.ids[0]

    @property
    def language(self) -> str:
        """The tag of the catalogue's language, without its variant."""
        return self.path.stem.partition("@")[0]

    def pair_texts(self) -> Iterator[tuple[str, str]]:
        """Each translated text with the English one that it stands for (the plural for all but the first)."""
        for index, text in enumerate(self.strings):
            one_form = len(self.strings) == 1
            yield self.ids[-1 if index or one_form else 0], text


def read_messages(path: Path) -> list[CatalogueMessage]:
    """The messages of a `.po` file, its header first."""
    messages: list[CatalogueMessage] = []
    texts: list[str] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        found = _LINE.fullmatch(line)
        if not found:
            continue
        keyword, text = found[1], json.loads(found[2])
        if keyword == "msgid":
            messages.append(CatalogueMessage(path, number))
        if keyword:
            texts = messages[-1].strings if keyword == "msgstr" else messages[-1].ids
            texts.append(text)
        else:
            texts[-1] += text
    return messages
