"""How templates hang together: which a page is made of, what they read, which blocks they fill."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from jinja2 import Environment, TemplateSyntaxError, nodes

from trustpages.diagnostics import Place, Problem
from trustpages.theme import LAYER_DELIMITER, Theme, ThemeLayer

_PARSER = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)


@lru_cache(maxsize=512)  # texts of templates; a pure function of each
def parse_template(text: str) -> nodes.Template:
    """The tree of a template; an empty one of a text that cannot be read."""
    try:
        return _PARSER.parse(text)
    except TemplateSyntaxError:
        return nodes.Template([], lineno=1)


def list_parts(theme: Theme, name: str) -> tuple[str, ...]:
    """A template and all that it extends, includes and imports, each by its name, the template first."""
    found: dict[str, None] = {}
    waiting = [name]
    while waiting:
        one = waiting.pop(0)
        if one in theme.templates and one not in found:
            found[one] = None
            tree = parse_template(theme.templates[one])
            waiting += [str(part) for node in tree.find_all(_KINDS) for part in _list_names(node)]
    return tuple(found)


_KINDS = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


def _list_names(node: nodes.Node) -> Iterator[object]:
    reference: Any = getattr(node, "template", None)
    for one in reference.find_all(nodes.Const) if reference is not None else ():
        yield one.value
    if isinstance(reference, nodes.Const):
        yield reference.value


def list_read_attributes(theme: Theme, name: str) -> frozenset[str]:
    """All attributes that a template and its parts read."""
    return frozenset(
        one.attr
        for part in list_parts(theme, name)
        for one in parse_template(theme.templates[part]).find_all(nodes.Getattr)
    )


def list_named_attributes(theme: Theme, name: str) -> frozenset[str]:
    """The texts in a template and its parts that may name an attribute for a filter."""
    names: set[str] = set()
    for part in list_parts(theme, name):
        tree = parse_template(theme.templates[part])
        names |= {
            piece
            for one in tree.find_all(nodes.Const)
            if isinstance(one.value, str)
            for piece in one.value.split(".")
            if piece.isidentifier()
        }
    return frozenset(names)


def check_blocks(theme: Theme, own: ThemeLayer) -> Iterator[Problem]:
    """Find blocks that a template fills and none of those that it extends shows, so that they vanish."""
    reported: set[tuple[str, str]] = set()
    for name in theme.templates:
        if LAYER_DELIMITER in name:
            continue
        parent = find_parent(theme, name)
        shown = _list_chain_blocks(theme, parent)
        for block in _list_filled_blocks(theme.templates[name]) if parent else ():
            if block.name not in shown:
                place = _find_place(theme, own, name, parent, block.lineno)
                if place and (place.file, block.name) not in reported:
                    reported.add((place.file, block.name))
                    yield _report_block(block.name, name, parent, place)


def find_parent(theme: Theme, name: str) -> str:
    """The template that one extends; "" if it extends none, or one that only a page can tell."""
    found = next(parse_template(theme.templates[name]).find_all(nodes.Extends), None)
    reference = found.template if found else None
    return str(reference.value) if isinstance(reference, nodes.Const) else ""


def _list_filled_blocks(text: str) -> list[nodes.Block]:
    """The outermost blocks of a template; what stands within them is shown with them."""
    return [one for one in parse_template(text).body if isinstance(one, nodes.Block)]


def _list_chain_blocks(theme: Theme, name: str) -> frozenset[str]:
    found: set[str] = set()
    seen: set[str] = set()
    while name in theme.templates and name not in seen:
        seen.add(name)
        found |= {one.name for one in parse_template(theme.templates[name]).find_all(nodes.Block)}
        name = find_parent(theme, name)
    return frozenset(found)


def _find_place(theme: Theme, own: ThemeLayer, name: str, parent: str, line: int) -> Place | None:
    """The place in the theme's own file that is at fault; None where its parents are."""
    for one, at in ((name, line), (parent, 1)):
        if one in own.templates and theme.templates[one] == own.templates[one]:
            text = own.templates[one].split("\n")[at - 1]
            return Place(theme.format_file_path(f"templates/{one}"), at, _find_column(text), text)
    return None


def _find_column(text: str) -> int:
    return len(text) - len(text.lstrip()) + 1


def _report_block(block: str, name: str, parent: str, place: Place) -> Problem:
    return Problem(
        "theme-block",
        f"'{name}' fills the block '{block}', and '{parent}' has none, so that its content vanishes",
        place,
        f"Put {{% block {block} %}}{{% endblock %}} into '{parent}', where its content shall stand.",
    )
