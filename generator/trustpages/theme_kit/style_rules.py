"""What the style sheets of a theme must keep to: sides that follow the direction of writing, and paper."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from trustpages.diagnostics import Place, Problem
from trustpages.theme_kit.css_rules import Declaration, parse_declarations
from trustpages.theme_kit.template_rules import TemplateSource

_SIDES = {
    "left": "inline-start",
    "right": "inline-end",
    "top": "block-start",
    "bottom": "block-end",
}
_SIZES = {"width": "inline-size", "height": "block-size"}
_SIDE_PROPERTY = re.compile(
    r"(?P<before>margin-|padding-|border-|scroll-margin-|scroll-padding-|)(?P<side>left|right|top|bottom)"
    r"(?P<after>-width|-style|-color|)"
)
_SIZE_PROPERTY = re.compile(r"(?P<before>min-|max-|)(?P<size>width|height)")
_CORNER = re.compile(r"border-(top|bottom)-(left|right)-radius")
_SIDED_VALUES = {"text-align": "text-align", "float": "float", "clear": "clear"}
_FOUR_SIDES = ("margin", "padding", "inset", "scroll-margin", "scroll-padding", "border-width")
_PRINT = re.compile(r"@media[^{;]*\bprint\b")


def check_style(source: TemplateSource) -> Iterator[Problem]:
    """Find declarations that name a side of the screen instead of one of the text."""
    for one in parse_declarations(source.text):
        instead = _find_logical_form(one)
        if instead:
            yield Problem(
                "theme-side",
                f"'{one.name}: {one.value[:30]}' names a side of the screen, which is wrong where a page"
                " is read from right to left or downwards",
                source.make_place(one.offset),
                f"Write {instead}.",
            )


def _find_logical_form(one: Declaration) -> str:
    """What to write instead of a declaration; "" if it is right."""
    if found := _SIDE_PROPERTY.fullmatch(one.name):
        before = found["before"] or "inset-"
        return f"{before}{_SIDES[found['side']]}{found['after']}: {one.value[:30]}"
    if found := _SIZE_PROPERTY.fullmatch(one.name):
        return f"{found['before']}{_SIZES[found['size']]}: {one.value[:30]}"
    if _CORNER.fullmatch(one.name):
        return "border-start-start-radius, or another corner that is named by the text"
    if one.name in _SIDED_VALUES and one.value in {"left", "right"}:
        ends = ("start", "end") if one.name == "text-align" else ("inline-start", "inline-end")
        return f"{one.name}: {ends[one.value == 'right']}"
    if one.name in _FOUR_SIDES:
        return _split_four_sides(one)
    return ""


def _split_four_sides(one: Declaration) -> str:
    parts = re.findall(r"(?:[^\s()]+|\([^()]*(?:\([^()]*\)[^()]*)*\))+", one.value)
    if len(parts) != len(_SIDES) or parts[1] == parts[3]:
        return ""
    return f"{one.name}-inline: {parts[3]} {parts[1]}, and {one.name}-block: {parts[0]} {parts[2]}"


def check_print_rule(sources: Iterable[TemplateSource]) -> Iterator[Problem]:
    """Tell if no style sheet of a theme, nor of its parents, says anything of paper."""
    styles = tuple(sources)
    if styles and not any(_PRINT.search(one.text) for one in styles):
        yield Problem(
            "theme-print",
            "no style sheet of the theme says how its pages are printed",
            Place(styles[0].file),
            "Add a rule, such as: @media print { .menu { display: none } }",
        )
