"""The drawn site as the checks see it: every page read once, every file within reach."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeAlias

from selectolax.lexbor import LexborHTMLParser, LexborNode

from trustpages.cache import BuildCache
from trustpages.checks.urls import LinkTarget, resolve_address
from trustpages.model.page import Edition, Page
from trustpages.paths import Files

THEME_HINT = "This is a fault of the theme: put its template right, or tell the theme's author."
"""The way out of everything that no words of the shop can have caused."""


@dataclass(frozen=True, slots=True)
class RenderedSite:
    """A finished site: its bytes, the pages as they were planned, and where it will stand.

    `base_url` ends with a slash; `content` is the absolute path of the content folder on this computer,
    which must not be published ("" if it is not known).
    """

    files: Files = field(repr=False)
    editions: tuple[Edition, ...]
    base_url: str
    content_folder: str = ""


@dataclass(frozen=True, slots=True)
class ParsedSite:
    """A drawn site with every HTML file read.

    `references` are the URLs of each file with where they lead, `pages` the planned pages by their path;
    `cache` keeps what a check finds on a page.
    """

    rendered: RenderedSite
    html_documents: Mapping[PurePosixPath, HtmlDocument] = field(repr=False)
    references: Mapping[PurePosixPath, tuple[tuple[UrlReference, LinkTarget], ...]] = field(
        repr=False
    )
    pages: Mapping[PurePosixPath, Page] = field(repr=False)
    cache: BuildCache = field(repr=False)

    def list_planned_pages(self) -> list[tuple[Page, HtmlDocument]]:
        """Each planned page with what was drawn of it."""
        return [(page, self.html_documents[path]) for path, page in self.pages.items()]


def _parse_html_file(data: bytes) -> HtmlDocument:
    return parse_html(data.decode())


def _resolve_references(
    path: PurePosixPath, sheet: HtmlDocument, base_url: str
) -> tuple[tuple[UrlReference, LinkTarget], ...]:
    return tuple((ref, resolve_address(ref.value, path, base_url)) for ref in sheet.references)


def parse_site(drawn: RenderedSite, between: Callable[[], None], cache: BuildCache) -> ParsedSite:
    """Read every HTML file of a site once; `between` is called before each of them."""
    sheets: dict[PurePosixPath, HtmlDocument] = {}
    for path, data in drawn.files.items():
        if path.suffix == ".html":
            between()
            sheets[path] = cache.get_or_compute("checks.parse_html", path, _parse_html_file, data)
    refs = {
        path: cache.get_or_compute(
            "checks.resolve_references", path, _resolve_references, path, sheet, drawn.base_url
        )
        for path, sheet in sheets.items()
    }
    planned = [page for edition in drawn.editions for page in edition.all_pages]
    pages = {page.path: page for page in planned if page.path in sheets}
    return ParsedSite(drawn, sheets, refs, pages, cache)


HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
URL_ATTRIBUTES = ("href", "src", "poster", "action", "formaction", "data", "xlink:href", "ping")
"""Attributes that hold one address each."""
SOCIAL_PROPERTIES = ("og:image", "og:url")
INVISIBLE_TAGS = ("script", "style", "template")

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
class UrlReference:
    """An address as it stands in a file: on which element, in which attribute."""

    element: Element
    attribute: str
    value: str


@dataclass(frozen=True, slots=True)
class ElementText:
    """An element with the text that a screen reader would read out for it."""

    element: Element
    text: str


@dataclass(frozen=True, slots=True)
class HtmlDocument:
    """One HTML file: `texts` are its visible texts piece by piece, `json_ld` and `inline` its scripts."""

    elements: tuple[Element, ...]
    references: tuple[UrlReference, ...]
    ids: tuple[str, ...]
    headings: tuple[ElementText, ...]
    anchors: tuple[ElementText, ...]
    texts: tuple[str, ...]
    json_ld: tuple[str, ...]
    inline_scripts: tuple[str, ...]
    title: str

    def find_elements(self, name: str) -> Iterator[Element]:
        """All elements of a name."""
        return (element for element in self.elements if element.tag == name)

    def get_meta_content(self, name: str) -> str | None:
        """The content of a `meta` element; None if there is no such element."""
        found = [one for one in self.find_elements("meta") if one.get("name") == name]
        return found[0].get("content") if found else None

    def find_link_elements(self, relation: str) -> tuple[Element, ...]:
        """The `link` elements of a relation."""
        return tuple(
            one for one in self.find_elements("link") if relation in one.get("rel").split()
        )


def parse_html(html: str) -> HtmlDocument:
    """Read an HTML file as a browser does, whatever its faults."""
    root = LexborHTMLParser(html).root
    nodes = [] if root is None else list(root.traverse(include_text=True))
    found = [
        (Element(node.tag or "", node.attributes), node) for node in nodes if _is_element(node)
    ]
    elements = tuple(element for element, _ in found)
    scripts = [one for one in found if one[0].tag == "script" and not one[0].get("src")]
    ids = [element.attributes["id"] for element in elements if "id" in element.attributes]
    return HtmlDocument(
        elements=elements,
        references=tuple(ref for element in elements for ref in _collect_references(element)),
        ids=tuple(one or "" for one in ids),
        headings=_collect_element_texts(found, HEADING_TAGS),
        anchors=tuple(
            one for one in _collect_element_texts(found, ("a",)) if "href" in one.element.attributes
        ),
        texts=tuple(_collect_visible_texts(nodes)),
        json_ld=tuple(node.text() for element, node in scripts if _is_json_ld(element)),
        inline_scripts=tuple(node.text() for element, node in scripts if not _is_json_ld(element)),
        title=next((node.text().strip() for element, node in found if element.tag == "title"), ""),
    )


def _is_element(node: LexborNode) -> bool:
    return not (node.tag or "-").startswith("-")


def _is_json_ld(script: Element) -> bool:
    return script.get("type") == "application/ld+json"


def _collect_references(element: Element) -> Iterator[UrlReference]:
    for name, value in element.attributes.items():
        if name in URL_ATTRIBUTES and value is not None:
            yield UrlReference(element, name, value.strip())
        elif name in {"srcset", "imagesrcset"} and value:
            for candidate in value.split(","):
                yield UrlReference(element, name, candidate.strip().split(" ")[0])
    if element.get("property") in SOCIAL_PROPERTIES:
        yield UrlReference(element, "content", element.get("content"))
    if element.get("http-equiv").lower() == "refresh":
        yield UrlReference(element, "content", element.get("content").partition("url=")[2])


def _collect_element_texts(
    found: list[tuple[Element, LexborNode]], tags: tuple[str, ...]
) -> tuple[ElementText, ...]:
    return tuple(
        ElementText(element, _compute_accessible_name(element, node))
        for element, node in found
        if element.tag in tags
    )


def _compute_accessible_name(element: Element, node: LexborNode) -> str:
    """The text within, else a label, else what pictures within say."""
    said = (node.text() or "").strip() or element.get("aria-label").strip()
    if said:
        return said
    pictures = [one.attributes.get("alt") or "" for one in node.css("img")]
    return " ".join(alt for alt in pictures if alt)


def _collect_visible_texts(nodes: list[LexborNode]) -> Iterator[str]:
    for node in nodes:
        if node.tag == "-text" and (node.parent is None or node.parent.tag not in INVISIBLE_TAGS):
            text = (node.text() or "").strip()
            if text:
                yield text
