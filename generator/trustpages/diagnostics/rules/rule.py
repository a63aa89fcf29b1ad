"""The record of one rule: what a problem's id means, and how it is mended."""

from __future__ import annotations

from dataclasses import dataclass

from trustpages.diagnostics.problem import Level


@dataclass(frozen=True, slots=True)
class Rule:
    """What is known of every problem with the code `id`.

    `meaning` is one sentence for an owner in Markdown, without capital letter and full stop; `wrong` and
    `right` are an example of a few lines. `levels` are all levels that a problem of this code can have, the
    usual one first. A rule that comes from a law or a standard names its `source`, the `markets` (country
    codes or "EU") and days (ISO 8601) that it holds for, and the day on which the source was `checked_on`.
    """

    id: str
    meaning: str
    wrong: str
    right: str
    levels: tuple[Level, ...] = ("error",)
    since: str = ""
    until: str = ""
    markets: tuple[str, ...] = ()
    source: str = ""
    checked_on: str = ""


@dataclass(frozen=True, slots=True)
class RuleGroup:
    """The rules of one part of the work, under one heading of the reference; `intro` is Markdown or ""."""

    title: str
    rules: tuple[Rule, ...]
    intro: str = ""
