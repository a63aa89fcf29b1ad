"""`trustpages explain`: what the code of a message means, from the registry of rules."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import click

from trustpages.cli.console import print_out
from trustpages.diagnostics.rules import RULE_GROUPS, RULES, Rule, suggest_rule_id

_MARKDOWN_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_CHARACTER_NAMES = {"\t": "tab"}
"""Names of characters that Unicode has no name for."""


@click.command(epilog="Example: trustpages explain unknown-field")
@click.argument("code", required=False)
def explain(code: str | None) -> int:
    """Say what the code at the end of a message means, with an example.

    CODE is the word in brackets, such as unknown-field; without it, all of them are listed.
    """
    if code is None:
        print_out(format_rule_list())
        return 0
    known = RULES.get(code.strip("[] ").lower())
    if known is None:
        close = suggest_rule_id(code)
        hint = f"Did you mean '{close}'?" if close else "'trustpages explain' lists all of them."
        raise click.UsageError(f"No message has the code '{code}'. {hint}")
    print_out(format_rule(known))
    return 0


def format_rule_list() -> str:
    """Every rule with its meaning, under the headings of the reference."""
    return "\n\n".join(
        "\n".join([group.title, *(f"  {rule.id}: {_strip_markdown(rule)}" for rule in group.rules)])
        for group in RULE_GROUPS
    )


def format_rule(rule: Rule) -> str:
    """One rule with its meaning, its origin, and its example."""
    return "\n".join(_list_rule_lines(rule))


def _list_rule_lines(rule: Rule) -> Iterator[str]:
    meaning = _strip_markdown(rule)
    stop = "" if meaning.endswith("?") else "."
    yield f"{rule.id} ({' or '.join(rule.levels)})"
    yield f"  {meaning[:1].upper()}{meaning[1:]}{stop}"
    yield from (f"  {name}: {value}" for name, value in _list_origin(rule) if value)
    for title, text in (("Wrong", rule.wrong), ("Right", rule.right)):
        yield ""
        yield f"  {title}:"
        yield from (f"    {line}" for line in _name_invisible(text).split("\n"))


def _list_origin(rule: Rule) -> Iterator[tuple[str, str]]:
    yield "Source", rule.source
    yield "Last checked", rule.checked_on
    yield "Where", ", ".join(rule.markets)
    yield "Since", rule.since
    yield "Until", rule.until


def _strip_markdown(rule: Rule) -> str:
    """The meaning of a rule without links and marks of Markdown."""
    return _MARKDOWN_LINK.sub(r"\1", rule.meaning).replace("`", "'")


def _name_invisible(text: str) -> str:
    """A text in which each character that does not show is replaced by its name."""
    return "".join(
        sign
        if sign.isprintable() or sign == "\n"
        else f"<{_CHARACTER_NAMES.get(sign) or unicodedata.name(sign, f'U+{ord(sign):04X}').lower()}>"
        for sign in text
    )
