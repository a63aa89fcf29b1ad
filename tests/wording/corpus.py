"""Corpora of texts with what rules of wording must say of them."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import yaml


class LabelledText(NamedTuple):
    """A text, its language, and the label of what must be found in it; "" for nothing."""

    language: str
    label: str
    text: str


def read_corpus(name: str) -> tuple[LabelledText, ...]:
    """All texts of `NAME.yaml`, which has the languages, and below each the wrong and the innocent ones."""
    path = Path(__file__).parent / f"{name}.yaml"
    found = []
    for language, groups in yaml.safe_load(path.read_text(encoding="utf-8")).items():
        found += [LabelledText(language, label, text) for label, text in groups["wrong"]]
        found += [LabelledText(language, "", text) for text in groups["innocent"]]
    return tuple(found)
