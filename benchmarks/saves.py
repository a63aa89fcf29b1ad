"""How a word is saved into a file, and how it is looked for at the page's address."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from http.client import HTTPConnection, HTTPException
from itertools import count
from pathlib import Path

from previews import Preview, Running, until

WAIT = 60.0
"""Seconds for an answer."""

_numbers = count(time.time_ns())


def hidden(path: Path, text: str) -> float:
    """Write beside the file under a hidden name, rename over it; the moment before, by the clock."""
    return _renamed(path.with_name(f".{path.name}.tmp"), path, text)


def named(path: Path, text: str) -> float:
    """The same under a name that gives nothing away, as `sed -i` and some editors do."""
    return _renamed(path.with_name("sedQx71Zk"), path, text)


def in_place(path: Path, text: str) -> float:
    """Write over the file, as simple editors do."""
    begun = time.time()
    path.write_text(text, encoding="utf-8")
    return begun


def _renamed(beside: Path, path: Path, text: str) -> float:
    beside.write_text(text, encoding="utf-8")
    begun = time.time()
    os.replace(beside, path)  # noqa: PTH105 - the call that is measured
    return begun


Save = Callable[[Path, str], float]
SAVES: dict[str, Save] = {"hidden": hidden, "named": named, "in-place": in_place}
"""The ways to save by the name under which they are asked for."""


def fresh() -> str:
    """A word that was never saved before; of letters, since a long number may be somebody's."""
    return "savemark" + "".join(chr(ord("a") + int(digit)) for digit in str(next(_numbers)))


def saved(running: Running, word: str, save: Save) -> float:
    """Save the file with a word as its last paragraph; the moment of it, by the clock."""
    return save(running.preview.file, f"{running.text}\n\nA word: {word}.\n")


@dataclass(frozen=True, slots=True)
class Visitor:
    """Somebody who asks for one page again and again, on one connection that is kept alive."""

    preview: Preview
    connection: HTTPConnection

    def sees(self, word: str) -> bool:
        """Whether the page is served and holds a word."""
        try:
            self.connection.request("GET", self.preview.page)
            answer = self.connection.getresponse()
            return word.encode() in answer.read() and answer.status == 200
        except (HTTPException, OSError):
            self.connection.close()  # it is opened anew by the next question
            return False

    def served(self, word: str, running: Running) -> float:
        """The moment, by the clock, when the page that is served holds a word."""
        end = time.monotonic() + WAIT
        while not self.sees(word):
            if time.monotonic() > end or running.process.poll() is not None:
                raise RuntimeError(f"{self.preview.name} never served it:\n{running.said[-2000:]}")
            time.sleep(self.preview.poll)
        return time.time()


def visitor(running: Running) -> Visitor:
    """A visitor to a preview, once its page is there and it watches."""
    preview = running.preview
    come = Visitor(preview, HTTPConnection("127.0.0.1", preview.port, timeout=WAIT))
    until(lambda: preview.ready in running.said and come.sees(""), running)
    return come
