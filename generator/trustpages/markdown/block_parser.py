"""The library's parser of blocks, in time that grows with the text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from typing import SupportsIndex
from xml.etree.ElementTree import Element

import markdown
from markdown.blockparser import BlockParser

WINDOW = 64
"""Blocks that are in sight at once; the library takes them from the front, and puts a few back."""
_PLAIN_LINE = re.compile(r"[^\W\d_][^\n#>\[|:]*")
"""A block that can only be a paragraph: one line that begins with a letter, without marks of other blocks."""


class BlockQueue(list[str]):
    """The next blocks of a text, filled up from the others as they are taken.

    A list whose first item is taken and put back moves all the others each time.
    """

    def __init__(self, blocks: Iterable[str]) -> None:
        self._later = deque(blocks)
        super().__init__()
        self._fill()

    def pop(self, index: SupportsIndex = -1, /) -> str:
        """Take a block out."""
        block = super().pop(index)
        if len(self) < WINDOW // 2:
            self._fill()
        return block

    def _fill(self) -> None:
        while self._later and len(self) < WINDOW:
            self.append(self._later.popleft())


class LinearBlockParser(BlockParser):
    """A `BlockParser` to which a long list of blocks costs no more for each than a short one."""

    def parseBlocks(self, parent: Element, blocks: list[str]) -> None:  # noqa: N802 - the library's name
        """Process blocks with the library's processors, and append what they make to `parent`."""
        queue = BlockQueue(blocks) if len(blocks) > WINDOW else blocks
        processors = tuple(self.blockprocessors)
        plain = (self.blockprocessors["paragraph"],)
        while queue:
            block = queue[0]
            for processor in plain if _PLAIN_LINE.fullmatch(block) else processors:
                if processor.test(parent, block) and processor.run(parent, queue) is not False:
                    break


class LinearMarkdown(markdown.Markdown):
    """The library's `Markdown` with a `LinearBlockParser`."""

    def build_parser(self) -> LinearMarkdown:
        """Build all parts of the parser, and move the processors of blocks to one of our own."""
        super().build_parser()
        processors = self.parser.blockprocessors
        self.parser = LinearBlockParser(self)
        self.parser.blockprocessors = processors
        for processor in processors:
            processor.parser = self.parser
        return self
