"""The contrast of the colours that a style sheet lays on each other, as far as it can be read off it.

Seen are pairs that one rule states, and the colour of plain elements on the ground of the page, in the
light and in the dark scheme. Custom properties, `light-dark()` and `color-mix()` are followed. Not seen: a
colour on a ground that another rule gives, pictures and gradients below words, what is see-through, media
queries other than the scheme, and how large the words are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from coloraide import Color

from trustpages.diagnostics import Place, Problem
from trustpages.theme_kit.css_rules import Declaration, parse_declarations
from trustpages.theme_kit.template_rules import TemplateSource

MIN_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3, for words of any size."""
Scheme = Literal["light", "dark"]
SCHEMES: tuple[Scheme, Scheme] = ("light", "dark")
_ROOTS = frozenset({":root", "html", ":host"})
_PLAIN = re.compile(r"(?:body|main|p|a|h[1-6]|dt|dd|li|td|th|small|figcaption|blockquote|label)")
_SCHEME_QUERY = re.compile(r"@media\s*\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)")
_PASSED = re.compile(r"@(layer|supports|scope|container)\b")
_DEPTH = 12
"""Custom properties that stand for each other; more are a circle."""


@dataclass(frozen=True, slots=True)
class _Pair:
    """Words in a colour on a ground, and the declaration that says so."""

    words: str
    ground: str
    where: Declaration


def check_contrast(source: TemplateSource, brand: str) -> Iterator[Problem]:
    """Find pairs below 4.5 to 1 in a published style sheet; `brand` is the colour it was made for."""
    declarations = tuple(parse_declarations(source.text))
    for scheme in SCHEMES:
        palette = _Palette(declarations, scheme)
        for pair in palette.list_pairs():
            ratio = Color(pair.words).contrast(Color(pair.ground), method="wcag21")
            if ratio < MIN_CONTRAST:
                yield Problem(
                    "style-contrast",
                    f"words of '{pair.where.selector[:40]}' are hard to read in the {scheme} scheme:"
                    f" {pair.words} on {pair.ground} is {ratio:.2f} to 1, with the brand's colour {brand}",
                    _make_place(source, pair.where),
                    f"Choose colours with {MIN_CONTRAST} to 1 or more.",
                )


def _make_place(source: TemplateSource, declaration: Declaration) -> Place:
    return source.make_place(declaration.offset)


class _Palette:
    """The colours of a style sheet in one scheme."""

    def __init__(self, declarations: tuple[Declaration, ...], scheme: Scheme) -> None:
        self._scheme = scheme
        self._declarations = tuple(one for one in declarations if self._holds(one))
        self._values: Mapping[str, str] = {
            one.name: one.value
            for one in self._declarations
            if one.name.startswith("--") and _names_any(one.selector, _ROOTS)
        }

    def _holds(self, one: Declaration) -> bool:
        """Whether a declaration counts in the scheme; conditions that cannot be judged count it out."""
        for condition in one.conditions:
            query = _SCHEME_QUERY.fullmatch(condition)
            if query and query[1] != self._scheme:
                return False
            if not query and not _PASSED.match(condition):
                return False
        return not one.selector.startswith("@")

    def list_pairs(self) -> Iterator[_Pair]:
        """The pairs that can be seen; of rules with one selector, the last of each property counts."""
        rules: dict[str, dict[str, Declaration]] = {}
        for one in self._declarations:
            if one.name in {"color", "background", "background-color"}:
                name = "ground" if one.name.startswith("background") else "words"
                rules.setdefault(one.selector, {})[name] = one
        page = self._find_page_ground(rules)
        for selector, parts in rules.items():
            words = self._resolve(parts["words"].value) if "words" in parts else ""
            if not words:
                continue
            if "ground" in parts:
                ground = self._resolve(parts["ground"].value)
            else:
                is_plain = all(_PLAIN.fullmatch(one.strip()) for one in selector.split(","))
                ground = page if is_plain else ""
            if ground:
                yield _Pair(words, ground, parts["words"])

    def _find_page_ground(self, rules: Mapping[str, Mapping[str, Declaration]]) -> str:
        for selector in ("body", "html", ":root"):
            if found := rules.get(selector, {}).get("ground"):
                return self._resolve(found.value)
        return ""

    def _resolve(self, value: str, depth: int = 0) -> str:
        """A value as a colour that nothing shines through (#rrggbb); "" if it cannot be told."""
        value = value.removesuffix("!important").strip()
        if depth > _DEPTH or not value:
            return ""
        if found := _match_function("var", value):
            name, *fallback = found
            return self._resolve(self._values.get(name, ", ".join(fallback)), depth + 1)
        if found := _match_function("light-dark", value):
            return self._resolve(found[self._scheme == "dark"], depth + 1)
        if found := _match_function("color-mix", value):
            return self._mix(found, depth)
        return _parse_colour(value)

    def _mix(self, parts: list[str], depth: int) -> str:
        """A mixture of two colours in a space that is named: `in oklch, red 20%, blue`."""
        space = parts[0].removeprefix("in ").strip()
        if len(parts) != 1 + 2 or not parts[0].startswith("in ") or " " in space:
            return ""
        shares, colours = zip(*(_split_share(part) for part in parts[1:]), strict=True)
        one, other = (self._resolve(text, depth + 1) for text in colours)
        share = (
            shares[1]
            if shares[1] is not None
            else 1 - (shares[0] if shares[0] is not None else 0.5)
        )
        if not one or not other:
            return ""
        try:
            return _format_colour(Color(one).mix(other, share, space=space))
        except ValueError:
            return ""


def _names_any(selector: str, names: frozenset[str]) -> bool:
    return any(one.strip() in names for one in selector.split(","))


def _match_function(name: str, value: str) -> list[str]:
    """The arguments of a call that is the whole value; [] if it is not."""
    if not value.startswith(f"{name}(") or not value.endswith(")"):
        return []
    arguments, depth, current = [], 0, ""
    for sign in value[len(name) + 1 : -1]:
        depth += (sign == "(") - (sign == ")")
        if depth < 0:
            return []
        if sign == "," and depth == 0:
            arguments.append(current.strip())
            current = ""
        else:
            current += sign
    return [*arguments, current.strip()]


def _split_share(part: str) -> tuple[float | None, str]:
    found = re.fullmatch(r"(?P<colour>.+?)\s+(?P<share>\d+(?:\.\d+)?)%", part)
    return (float(found["share"]) / 100, found["colour"]) if found else (None, part)


def _parse_colour(value: str) -> str:
    try:
        colour = Color(value)
    except ValueError:
        return ""
    return _format_colour(colour) if colour.alpha() >= 1 else ""


def _format_colour(colour: Color) -> str:
    return str(colour.convert("srgb").fit(method="oklch-chroma").to_string(hex=True, alpha=False))
