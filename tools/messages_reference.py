"""Writes `docs/messages.md`: what every code of a message means, from the registry of rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from trustpages.diagnostics.rules import RULE_GROUPS, Rule, RuleGroup

PAGE = Path(__file__).parent.parent / "docs" / "messages.md"

HEAD = """\
# What the messages mean

<!-- Written by tools/messages_reference.py; run `make reference` after a change of the rules. -->

Every message names its place (`file:line:column`), shows the line, says what is wrong, and gives a way out.
At its end stands a code in brackets, which stays the same when the words are improved;
`trustpages explain CODE` says what it means and shows an example. *Warnings* do not stop a build, unless it
is `--strict`; *notices* never do; all else does. A build says everything that it can find at once.
"""


def format_messages_page() -> str:
    """Format the whole page."""
    return "\n".join([HEAD, *(_format_group(group) for group in RULE_GROUPS)])


def _format_group(group: RuleGroup) -> str:
    intro = f"{group.intro}\n\n" if group.intro else ""
    rows = "".join(f"{_format_row(rule)}\n" for rule in group.rules)
    return f"## {group.title}\n\n{intro}| code | what it means |\n| --- | --- |\n{rows}"


def _format_row(rule: Rule) -> str:
    level = "" if rule.levels[0] == "error" else f"*{rule.levels[0]}*: "
    meaning = f"{level}{rule.meaning}{_format_origin(rule)}".replace("|", "\\|")
    return f"| `{rule.id}` | {meaning} |"


def _format_origin(rule: Rule) -> str:
    """Where a rule comes from and when it holds, in brackets; "" where nothing is stated."""
    parts = "; ".join(_list_origin(rule))
    return f" ({parts})" if parts else ""


def _list_origin(rule: Rule) -> Iterator[str]:
    if rule.source:
        yield rule.source
    if rule.markets:
        yield ", ".join(rule.markets)
    if rule.since:
        yield f"since {rule.since}"
    if rule.until:
        yield f"until {rule.until}"


if __name__ == "__main__":
    PAGE.write_text(format_messages_page(), encoding="utf-8")
    print(f"{PAGE.name} is written")
