"""What a browser finds in one HTML file, as far as the checks ask for it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ADDRESSES = ("href", "src", "poster", "action", "formaction", "data", "xlink:href", "ping")
"""Attributes that hold one address each."""
SOCIAL = ("og:image", "og:url")
UNSEEN = ("script", "style", "template")

Attributes: TypeAlias = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Element:
    """An HTML element without what is in it; an attribute without a value is None."""

    tag: str
    attributes: Attributes

    def get(self, name: str) -> str:
        """The value of an attribute; "" if it has none."""
        return self.attributes.get(name) or ""


@dataclass(frozen=True, slots=True)
class Ref:
    """An address as it stands in a file: on which element, in which attribute."""

    element: Element
    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class Text:
    """An element with the text that a screen reader would read out for it."""

    element: Element
    text: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One HTML file: `texts` are its visible texts piece by piece, `json_ld` and `inline` its scripts."""

    elements: tuple[Element, ...]
    refs: tuple[Ref, ...]
    ids: tuple[str, ...]
    headings: tuple[Text, ...]
    anchors: tuple[Text, ...]
    texts: tuple[str, ...]
    json_ld: tuple[str, ...]
    inline: tuple[str, ...]
    title: str

    def tags(self, name: str) -> Iterator[Element]:
        """All elements of a name."""
        return (element for element in self.elements if element.tag == name)

    def meta(self, name: str) -> str | None:
        """The content of a `meta` element; None if there is no such element."""
        found = [one for one in self.tags("meta") if one.get("name") == name]
        return found[0].get("content") if found else None

    def links(self, relation: str) -> tuple[Element, ...]:
        """The `link` elements of a relation."""
        return tuple(one for one in self.tags("link") if relation in one.get("rel").split())


def read_sheet(html: str) -> Sheet:
    """Read an HTML file as a browser does, whatever its faults."""
    root = LexborHTMLParser(html).root
    nodes = [] if root is None else list(root.traverse(include_text=True))
    found = [(Element(node.tag or "", node.attributes), node) for node in nodes if _is_tag(node)]
    elements = tuple(element for element, _ in found)
    scripts = [one for one in found if one[0].tag == "script" and not one[0].get("src")]
    ids = [element.attributes["id"] for element in elements if "id" in element.attributes]
    return Sheet(
        elements=elements,
        refs=tuple(ref for element in elements for ref in _refs(element)),
        ids=tuple(one or "" for one in ids),
        headings=_texts(found, HEADINGS),
        anchors=tuple(one for one in _texts(found, ("a",)) if "href" in one.element.attributes),
        texts=tuple(_visible(nodes)),
        json_ld=tuple(node.text() for element, node in scripts if _is_data(element)),
        inline=tuple(node.text() for element, node in scripts if not _is_data(element)),
        title=next((node.text().strip() for element, node in found if element.tag == "title"), ""),
    )


def _is_tag(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")


def _is_data(script: Element) -> bool:
    return script.get("type") == "application/ld+json"


def _refs(element: Element) -> Iterator[Ref]:
    for name, value in element.attributes.items():
        if name in ADDRESSES and value is not None:
            yield Ref(element, name, value.strip())
        elif name in {"srcset", "imagesrcset"} and value:
            for candidate in value.split(","):
                yield Ref(element, name, candidate.strip().split(" ")[0])
    if element.get("property") in SOCIAL:
        yield Ref(element, "content", element.get("content"))
    if element.get("http-equiv").lower() == "refresh":
        yield Ref(element, "content", element.get("content").partition("url=")[2])


def _texts(found: list[tuple[Element, LexborNode]], tags: tuple[str, ...]) -> tuple[Text, ...]:
    return tuple(
        Text(element, _name(element, node)) for element, node in found if element.tag in tags
    )


def _name(element: Element, node: LexborNode) -> str:
    """The text within, else a label, else what pictures within say."""
    said = (node.text() or "").strip() or element.get("aria-label").strip()
    if said:
        return said
    pictures = [one.attributes.get("alt") or "" for one in node.css("img")]
    return " ".join(alt for alt in pictures if alt)


def _visible(nodes: list[LexborNode]) -> Iterator[str]:
    for node in nodes:
        if node.tag == "-text" and (node.parent is None or node.parent.tag not in UNSEEN):
            text = (node.text() or "").strip()
            if text:
                yield text
