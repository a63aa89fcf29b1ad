"""What a page says to search engines is well formed, and is what was planned for it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from trustpages.checks.drawn import THEME, Seen
from trustpages.problem import Place, Problem

CONTEXT = "https://schema.org"


def faulty_json_ld(seen: Seen) -> Iterator[Problem]:
    """JSON-LD that does not parse, could end its element, has no type, or differs from the plan."""
    for path, sheet in seen.sheets.items():
        nodes = [_parsed(text) for text in sheet.json_ld]
        faults = [
            fault
            for text, node in zip(sheet.json_ld, nodes, strict=True)
            for fault in _faults(text, node)
        ]
        planned = seen.pages[path].jsonld if path in seen.pages else ()
        if not faults and nodes != json.loads(json.dumps(planned)):
            faults.append("the JSON-LD of the page is not what was planned for it")
        for said in faults:
            yield Problem("json-ld", said, Place(str(path)), THEME)


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _faults(text: str, node: Any) -> Iterator[str]:
    if "<" in text:
        yield "the JSON-LD holds a '<', with which a text could end its element"
    if not isinstance(node, dict):
        yield "the JSON-LD cannot be read"
    elif node.get("@context") != CONTEXT or not node.get("@type"):
        yield f'the JSON-LD needs "@context": "{CONTEXT}" and "@type"'
