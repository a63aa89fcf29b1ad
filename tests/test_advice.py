"""The advice of messages is followed word for word, and the next build no longer tells them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from support.shops import TESTS, describe_problems, overlaid

MESSAGE = re.compile(
    r"^(?P<file>content/[^\n]+?):(?P<line>\d+):(?P<column>\d+): \w+: (?P<message>.+) \[(?P<code>[a-z0-9-]+)\]"
    r"\n  (?P<hint>.+)$",
    re.MULTILINE,
)
"""A message of `expected.txt` with its hint."""


@dataclass(frozen=True, slots=True)
class Message:
    """What the owner of a broken shop is told at one place, and the advice in it."""

    shop: str
    file: str
    line: int
    column: int
    message: str
    code: str
    advice: re.Match[str]
    pattern: str

    def count_in(self, words: str) -> int:
        """How often it stands among what is told, wherever its line has moved to in the file."""
        return sum(
            (one["file"], one["code"], one["message"]) == (self.file, self.code, self.message)
            for one in MESSAGE.finditer(words)
        )


def replace_line(file: Path, message: Message) -> None:
    """Write the advised `key: value` over the one that the line holds, behind its hyphens."""
    lines = file.read_text(encoding="utf-8").split("\n")
    line = lines[message.line - 1]
    start = re.match(r"[\s-]*", line)
    lead = start[0] if start else ""
    lines[message.line - 1] = lead + message.advice[1]
    file.write_text("\n".join(lines), encoding="utf-8")


def rename_file(file: Path, message: Message) -> None:
    """Give the file the advised name, counted from the top of the content folder."""
    root = next(parent for parent in file.parents if parent.name == "content")
    target = root / message.advice[1]
    target.parent.mkdir(parents=True, exist_ok=True)
    file.rename(target)


def replace_value(file: Path, message: Message) -> None:
    """Write the advised `key: value` over the key and value at the place of the problem."""
    key, _, value = message.advice[1].partition(": ")
    in_brackets = "{" in file.read_text(encoding="utf-8").split("\n")[message.line - 1]
    written = re.compile(r'"[^"]*"|[^,}]+' if in_brackets else ".+")
    edit_line(file, message, lambda rest: written.sub(value, rest, count=1))
    assert message.advice[1] in file.read_text(encoding="utf-8").split("\n")[message.line - 1], key


def replace_word(file: Path, message: Message) -> None:
    """Write the advised word for the one that the message quotes."""
    quoted = re.search(r"'([^']+)'", message.message)
    assert quoted
    if (
        file.is_file()
        and quoted[1] in file.read_text(encoding="utf-8").split("\n")[message.line - 1]
    ):
        edit_line(file, message, lambda rest: rest.replace(quoted[1], message.advice[1], 1))
    else:
        file.rename(file.with_name(message.advice[1]))


def write_below(file: Path, message: Message) -> None:
    """Take off what stands behind the key, and write the advised line below it."""
    lines = file.read_text(encoding="utf-8").split("\n")
    line = lines[message.line - 1]
    key = line[: line.index(f"{message.advice[1]}:")] + f"{message.advice[1]}:"
    indent = " " * (len(key) - len(key.lstrip(" -")) + 2)
    lines[message.line - 1] = f"{key}\n{indent}{message.advice[2]}"
    file.write_text("\n".join(lines), encoding="utf-8")


def delete_character(file: Path, message: Message) -> None:
    """Delete the character at the place of the problem."""
    edit_line(file, message, lambda rest: rest[1:])


def delete_line(file: Path, message: Message) -> None:
    """Delete the line of the message."""
    lines = file.read_text(encoding="utf-8").split("\n")
    del lines[message.line - 1]
    file.write_text("\n".join(lines), encoding="utf-8")


def take_off_marks(file: Path, message: Message) -> None:
    """Take the marks off both ends of the value that the hint quotes."""
    edit_line(file, message, lambda rest: rest.strip()[1:-1])


def edit_line(file: Path, message: Message, edit: Callable[[str], str]) -> None:
    """Change what stands on the line of a problem from its column on."""
    lines = file.read_text(encoding="utf-8").split("\n")
    line, at = lines[message.line - 1], message.column - 1
    lines[message.line - 1] = line[:at] + edit(line[at:])
    file.write_text("\n".join(lines), encoding="utf-8")


FOLLOW: dict[str, Callable[[Path, Message], None]] = {
    r"(Delete the line\b|Delete line \d+ or this one)": delete_line,
    r"Leave nothing behind '([\w-]+):', and write '(.+)' below it, two spaces in": write_below,
    r"Write (.+) without them; if they belong": take_off_marks,
    r"(?:[Rr]ename|[Mm]ove) it to (\S+\.(?:md|yaml))": rename_file,
    r"Put '([a-z_]+: .+?)' in its place": replace_value,
    r"[Ww]rite(?: a plain colon and a space)?:? ([A-Za-z_][\w-]*: .+?)\.?$": replace_line,
    r"[Dd]elete it and type a plain space: (.+)": replace_line,
    r"Did you mean '?([^'? ]+)'?\?": replace_word,
    r"(?:site, write|before it:) (\S+?)\.?$": replace_word,
    r"does not show stands in it.*: (delete) it": delete_character,
    r"^([Dd]elete) it, and press Enter": delete_character,
}
"""How each sort of advice is followed, by the words that give it."""


def list_messages() -> Iterator[Message]:
    """Every message of the broken shops whose hint can be followed word for word."""
    for path in sorted((TESTS / "broken").glob("*/expected.txt")):
        for found in MESSAGE.finditer(path.read_text(encoding="utf-8")):
            for pattern in FOLLOW:
                advice = re.search(pattern, found["hint"])
                if advice:
                    yield Message(
                        path.parent.name,
                        found["file"],
                        int(found["line"]),
                        int(found["column"]),
                        found["message"],
                        found["code"],
                        advice,
                        pattern,
                    )
                    break


MESSAGES = list(list_messages())


@pytest.mark.parametrize("message", MESSAGES, ids=lambda one: f"{one.shop}-{one.line}-{one.code}")
def test_advice_that_is_followed_leads_on(message: Message, tmp_path: Path) -> None:
    """What the hint says is done to the letter; the next build does not tell the same again."""
    content = overlaid(TESTS / "broken" / message.shop / "content", tmp_path)
    before = describe_problems(content)
    assert message.count_in(before)

    FOLLOW[message.pattern](tmp_path / message.file, message)

    after = describe_problems(content)
    assert message.count_in(after) < message.count_in(before)
    assert len(MESSAGE.findall(before)) > 1 or ": error: " not in after


def test_the_advice_of_many_messages_is_followed() -> None:
    """The others need words of the owner's own, or have no broken shop yet; the number may only grow."""
    assert len({message.code for message in MESSAGES}) >= 31
