"""What stands within a block, by CommonMark's rules: emphasis, links, code, line breaks, footnote marks.

Whatever is more than words is parsed by `inline_rules`, which is loaded when a text has any marks.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cached_property
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

SYNTAX = re.compile(r"[\\`*_~\[<&\n]|://")
"""What a text holds that is more than words."""


class InlineParser(Treeprocessor):
    """Replaces the library's treeprocessor of the same task."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.markdown = md
        self._environment: dict[str, object] = {}

    def run(self, root: Element) -> None:
        """Parse the text of every element of the tree; raises `MarkdownDepthError`."""
        self._environment = {}
        for element in list(root.iter()):
            children = list(element)
            if element.text and not isinstance(element.text, AtomicString):
                self._parse_text(element)
            for child in children:
                if child.tail and child.tail.strip() and not isinstance(child.tail, AtomicString):
                    self._parse_tail(element, child)

    def _parse_text(self, element: Element) -> None:
        text, element.text = element.text or "", ""
        made = self._build(text)
        element.text = made.text
        element[:0] = list(made)

    def _parse_tail(self, parent: Element, child: Element) -> None:
        text, child.tail = child.tail or "", ""
        made = self._build(text)
        child.tail = made.text
        after = list(parent).index(child) + 1
        parent[after:after] = list(made)

    def _build(self, text: str) -> Element:
        if not SYNTAX.search(text):
            root = Element("span")
            root.text = text
            return root
        return self._parse_marks(text, self._environment)

    @cached_property
    def _parse_marks(self) -> Callable[[str, dict[str, object]], Element]:
        from trustpages.markdown.inline_rules import InlineRules  # noqa: PLC0415 - for texts with marks

        return InlineRules(self.markdown).build
