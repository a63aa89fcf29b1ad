"""What the templates of a theme must keep to, as far as it can be read off them without a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import unescape
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from trustpages.checks import URL_ATTRIBUTES
from trustpages.diagnostics import Place, Problem
from trustpages.theme_kit.template_scan import Event, scan_template

WORD = re.compile(r"[^\W\d_]{2,}")
WORD_ATTRIBUTES = frozenset(
    {
        "alt",
        "title",
        "aria-label",
        "aria-description",
        "aria-roledescription",
        "placeholder",
        "label",
    }
)
_SAFE_SCHEMES = ("mailto:", "tel:")
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//")
_SAFE_FILTER = re.compile(r"\|\s*safe\b")
_LD_JSON = re.compile(r"\|\s*tojson\s*[-+]?\}\}$")
_PARSER = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)


@dataclass(frozen=True, slots=True)
class TemplateSource:
    """A template of a theme: its name under `templates/`, its file as messages name it, and its text."""

    name: str
    file: str
    text: str

    def make_place(self, offset: int) -> Place:
        """The place of a character, with the text of its line."""
        line = self.text.count("\n", 0, offset) + 1
        begin = self.text.rfind("\n", 0, offset) + 1
        return Place(self.file, line, offset - begin + 1, self.get_line(line))

    def get_line(self, number: int) -> str:
        """A line's text, by its number from 1."""
        lines = self.text.split("\n")
        return lines[number - 1] if 0 < number <= len(lines) else ""


def check_template(source: TemplateSource) -> Iterator[Problem]:
    """Find all that is wrong in a template; one that cannot be read is told by the build."""
    try:
        tree = _PARSER.parse(source.text)
    except TemplateSyntaxError:
        return
    yield from _find_unescaped_output(source, tree)
    for event in scan_template(source.text):
        for check in (_check_quotes, _check_data, _check_words, _check_address):
            yield from check(source, event)


def _find_unescaped_output(source: TemplateSource, tree: nodes.Template) -> Iterator[Problem]:
    lines = {one.lineno for one in tree.find_all(nodes.Filter) if one.name == "safe"}
    lines |= {one.lineno for one in tree.find_all(nodes.ScopedEvalContextModifier)}
    for line in sorted(lines):
        text = source.get_line(line)
        found = _SAFE_FILTER.search(text) or re.search(r"autoescape", text)
        yield Problem(
            "theme-unescaped",
            "what stands here reaches the page as markup, whatever is in it",
            Place(source.file, line, found.start() + 1 if found else 1, text),
            "Take '|safe' or 'autoescape' out: texts with marks are ready to print as they are.",
        )


def _check_quotes(source: TemplateSource, event: Event) -> Iterator[Problem]:
    is_bare = event.kind == "output" and event.mode in {"equals", "bare"}
    if is_bare or event.kind == "unquoted":
        yield Problem(
            "theme-unquoted",
            f"the value of '{event.attribute}' stands without quotation marks: a space in it ends it",
            source.make_place(event.offset),
            f'Write it between two: {event.attribute}="..."',
        )
    if event.kind == "output" and event.mode in {"tag", "name"}:
        yield Problem(
            "theme-unquoted",
            f"data stands in a <{event.tag}> outside of any value, and may become an attribute",
            source.make_place(event.offset),
            'Write the attribute\'s name in the template, and the data between its quotes: id="{{ ... }}"',
        )


def _check_data(source: TemplateSource, event: Event) -> Iterator[Problem]:
    if event.kind != "output":
        return
    place = ""
    if event.mode == "comment":
        place = "a comment"
    elif event.mode == "raw" and not (
        event.attributes.get("type") == "application/ld+json" and _LD_JSON.search(event.text)
    ):
        place = f"a <{event.tag}>"
    elif event.attribute.startswith("on") or event.attribute == "style":
        place = f"the attribute '{event.attribute}'"
    if place:
        yield Problem(
            "theme-data-in-code",
            f"data stands in {place}, where escaping it for HTML does not help",
            source.make_place(event.offset),
            "Hand it over in an attribute of an element, such as data-until, or leave it out.",
        )


def _check_words(source: TemplateSource, event: Event) -> Iterator[Problem]:
    if event.kind == "words" or (event.kind == "value" and event.attribute in WORD_ATTRIBUTES):
        texts = [(event.offset, event.text)]
    elif event.kind == "output" and (event.mode == "text" or event.attribute in WORD_ATTRIBUTES):
        texts = [(event.offset, text) for text in _list_shown_constants(event.text)]
    else:
        return
    for offset, text in texts:
        plain = re.sub(r"&#?\w+;", lambda found: " " * len(found[0]), text)
        if found := WORD.search(plain):
            at = offset + found.start() if text == event.text else offset
            shown = " ".join(unescape(text).split())[:40]
            yield Problem(
                "theme-words-written",
                f"'{shown}' stands in the template itself, so that no language can say it otherwise",
                source.make_place(at),
                f'Write {{{{ _("{shown}") }}}}, and its translations into the catalogues of the theme.',
            )


def _check_address(source: TemplateSource, event: Event) -> Iterator[Problem]:
    if event.attribute not in URL_ATTRIBUTES or not event.is_first:
        return
    texts = [event.text] if event.kind == "value" else []
    if event.kind == "output":
        texts = _list_shown_constants(event.text)
    for text in texts:
        address = text.strip()
        is_foreign = _SCHEME.match(address) and not address.lower().startswith(_SAFE_SCHEMES)
        if is_foreign or address.startswith("/"):
            yield Problem(
                "theme-address",
                f"the address '{address[:60]}' is written into the template",
                source.make_place(event.offset),
                'Take addresses from url("returns"), asset("style.css"), page, menu or site: a site works in'
                " any folder, and asks no other host.",
            )


def _list_shown_constants(expression: str) -> list[str]:
    """The texts in an expression that are shown as they are written: no arguments, no comparisons."""
    try:
        tree = _PARSER.parse(expression)
    except TemplateSyntaxError:
        return []
    shown: list[Any] = [node for output in tree.find_all(nodes.Output) for node in output.nodes]
    texts: list[str] = []
    while shown:
        node = shown.pop()
        if isinstance(node, nodes.Const) and isinstance(node.value, str):
            texts.append(node.value)
        elif isinstance(node, nodes.CondExpr):
            shown += [one for one in (node.expr1, node.expr2) if one is not None]
        elif isinstance(node, nodes.Concat):
            shown += node.nodes
        elif isinstance(node, nodes.Add | nodes.Or | nodes.And):
            shown += [node.left, node.right]
    return texts
