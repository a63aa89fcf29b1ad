"""Parse pages for the checks: elements, texts, and every URL resolved against the site's base."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import PurePosixPath
from typing import Literal, NamedTuple, TypeAlias
from urllib.parse import SplitResult, unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser, LexborNode

INDEX_PAGE = "index.html"


_CSS_URL = re.compile(r"""(?:url\(\s*|@import\s+)["']?([^"')\s;]+)""")


_ILLEGAL_CHARACTERS = re.compile(r"[\\\x00-\x20\x7f]")
"""Browsers turn a backslash into a slash and pass over line breaks; no honest address needs either."""


TargetScope = Literal["inside", "outside", "elsewhere", "call", "strange"]
"""In the site; on its host beside it; on another host; mail or telephone; nothing to publish."""


class LinkTarget(NamedTuple):
    """The target of an address; inside the site, `path` counts from the site's root, without escapes."""

    scope: TargetScope
    path: str = ""
    fragment: str = ""

    @property
    def served_file(self) -> PurePosixPath:
        """The file that a server answers with: for a folder its index."""
        return _get_served_file(self.path)

    def __str__(self) -> str:
        return f"{self.path}#{self.fragment}" if self.fragment else self.path


@lru_cache(maxsize=8192)  # at most 8192 addresses; text in, path out
def _get_served_file(path: str) -> PurePosixPath:
    folder = path == "" or path.endswith("/")
    return PurePosixPath(path + INDEX_PAGE if folder else path)


def resolve_address(address: str, file: PurePosixPath, base_url: str) -> LinkTarget:
    """Resolve an address in a file of the site; `base_url` ends with a slash."""
    folder, _, _ = str(file).rpartition("/")
    depth = folder.count("/") + 1 if folder else 0
    if depth and address.startswith("../" * depth):
        folder = "/".join("-" * depth)  # any folder of this depth: the address climbs to the root
    target = _resolve_in_folder(address, folder, base_url)
    return target if target.path != _ITSELF else target._replace(path=str(file))


_ITSELF = "\0"
"""Stands for the file that an address without a path stands in."""


@lru_cache(maxsize=65_536)  # pages link to the same addresses; text in, target out
def _resolve_in_folder(address: str, folder: str, base_url: str) -> LinkTarget:
    parts = _split_url(address)
    if parts is None or _ILLEGAL_CHARACTERS.search(address):
        return LinkTarget("strange")
    if parts.scheme or parts.netloc:
        return _resolve_full_url(parts, base_url)
    if parts.path.startswith("/"):
        return _resolve_host_path(parts, urlsplit(base_url).path)
    if not parts.path:
        return LinkTarget("inside", _ITSELF, unquote(parts.fragment))
    path = posixpath.normpath(f"{folder or '.'}/{parts.path}")
    if path.startswith(".."):
        return LinkTarget("outside")
    slash = "/" if parts.path.rsplit("/", 1)[-1] in {"", ".", ".."} else ""
    return LinkTarget(
        "inside", unquote(f"{path}{slash}").removeprefix("./"), unquote(parts.fragment)
    )


def _resolve_full_url(parts: SplitResult, base_url: str) -> LinkTarget:
    base = urlsplit(base_url)
    if parts.scheme in {"mailto", "tel"}:
        return LinkTarget("call")
    if parts.scheme not in {"http", "https", ""}:
        return LinkTarget("strange")
    return (
        LinkTarget("elsewhere")
        if parts.netloc != base.netloc
        else _resolve_host_path(parts, base.path)
    )


def _resolve_host_path(parts: SplitResult, root: str) -> LinkTarget:
    if not f"{parts.path}/".startswith(root):
        return LinkTarget("outside")
    return LinkTarget("inside", unquote(parts.path[len(root) :]), unquote(parts.fragment))


@lru_cache(maxsize=65_536)  # as above
def _split_url(address: str) -> SplitResult | None:
    try:
        return urlsplit(address)
    except ValueError:
        return None


def clear_address_caches() -> None:
    """Forget the addresses of a site, which those of another one do not share."""
    for cached in (_get_served_file, _resolve_in_folder, _split_url):
        cached.cache_clear()


def has_host(address: str) -> bool:
    """Whether an address names its host."""
    parts = _split_url(address)
    return parts is not None and bool(parts.scheme or parts.netloc)


def find_css_urls(css: str) -> tuple[str, ...]:
    """Find the addresses in a style sheet."""
    return tuple(url for url in _CSS_URL.findall(css) if not url.startswith(("data:", "#")))


THEME_HINT = "This is a fault of the theme: put its template right, or tell the theme's author."
"""Hint of each problem that no words of the shop can have caused."""


HEADING_TAGS = ("h1", "h2", "h3", "h4", "h5", "h6")
URL_ATTRIBUTES = ("href", "src", "poster", "action", "formaction", "data", "xlink:href", "ping")
"""Attributes that hold one address each."""
SOCIAL_PROPERTIES = ("og:image", "og:url")
INVISIBLE_TAGS = ("script", "style", "template")

MAX_SHARED_ELEMENTS = 2_048
"""Elements that are kept for other pages; header, menu and footer have some hundreds."""

Attributes: TypeAlias = Mapping[str, str | None]


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """An HTML element without its content; an attribute without a value is None.

    Pages share the elements that look alike, so that what is known of one can be kept by its identity.
    """

    tag: str
    attributes: Attributes

    def get(self, name: str) -> str:
        """Return the value of an attribute; "" if it has none."""
        return self.attributes.get(name) or ""


class UrlReference(NamedTuple):
    """An address as it stands in a file: on which element, in which attribute."""

    element: Element
    attribute: str
    value: str


class ElementText(NamedTuple):
    """An element with the text that a screen reader would read out for it."""

    element: Element
    text: str


@dataclass(frozen=True, slots=True)
class HtmlDocument:
    """One HTML file: `json_ld` and `inline_scripts` are its scripts.

    `joined_text` holds its visible text nodes between NUL, which no page has: one string takes a tenth of
    the memory of all of them.
    """

    elements: tuple[Element, ...]
    references: tuple[UrlReference, ...]
    ids: tuple[str, ...]
    headings: tuple[ElementText, ...]
    anchors: tuple[ElementText, ...]
    joined_text: str
    json_ld: tuple[str, ...]
    inline_scripts: tuple[str, ...]
    title: str

    @property
    def texts(self) -> tuple[str, ...]:
        """The visible text nodes."""
        return tuple(self.joined_text.split("\0")[1:-1])

    def find_elements(self, name: str) -> Iterator[Element]:
        """All elements of a name."""
        return (element for element in self.elements if element.tag == name)

    def get_meta_content(self, name: str) -> str | None:
        """The content of a `meta` element; None if there is no such element."""
        matches = (one for one in self.find_elements("meta") if one.get("name") == name)
        element = next(matches, None)
        return element.get("content") if element else None

    def find_link_elements(self, relation: str) -> tuple[Element, ...]:
        """The `link` elements of a relation."""
        return tuple(
            one for one in self.find_elements("link") if relation in one.get("rel").split()
        )


class _KnownElement(NamedTuple):
    """An element, the addresses in it, and whether its text is asked for."""

    element: Element
    references: tuple[UrlReference, ...]
    has_text: bool


def parse_html(html: str) -> HtmlDocument:
    """Parse an HTML file as a browser does, whatever its faults."""
    root = LexborHTMLParser(html).root
    elements: list[Element] = []
    references: list[UrlReference] = []
    read_out: list[tuple[Element, LexborNode]] = []
    texts: list[str] = []
    before = ""
    for node in () if root is None else root.traverse(include_text=True):
        tag = node.tag or "-"
        if not tag.startswith("-"):
            known = _get_element(tag, tuple(node.attributes.items()))
            elements.append(known.element)
            references += known.references
            if known.has_text:
                read_out.append((known.element, node))
            before = before if before == "template" else tag
        elif tag == "-text" and not (before in INVISIBLE_TAGS and _is_hidden(node)):
            texts.append((node.text() or "").strip())
    scripts = [one for one in read_out if one[0].tag == "script"]
    return HtmlDocument(
        elements=tuple(elements),
        references=tuple(references),
        ids=tuple(one.attributes["id"] or "" for one in elements if "id" in one.attributes),
        headings=_collect_element_texts(read_out, HEADING_TAGS),
        anchors=_collect_element_texts(read_out, ("a",)),
        joined_text="\0".join(["", *filter(None, texts), ""]),
        json_ld=tuple(node.text() for element, node in scripts if _is_json_ld(element)),
        inline_scripts=tuple(node.text() for element, node in scripts if not _is_json_ld(element)),
        title=next(
            (node.text().strip() for element, node in read_out if element.tag == "title"), ""
        ),
    )


@lru_cache(maxsize=MAX_SHARED_ELEMENTS)
def _get_element(tag: str, attributes: tuple[tuple[str, str | None], ...]) -> _KnownElement:
    element = Element(tag, dict(attributes))
    has_text = (
        tag in {*HEADING_TAGS, "title"}
        or (tag == "a" and "href" in element.attributes)
        or (tag == "script" and not element.get("src"))
    )
    return _KnownElement(element, tuple(_iterate_references(element)), has_text)


def _is_hidden(text: LexborNode) -> bool:
    return text.parent is not None and text.parent.tag in INVISIBLE_TAGS


def _is_json_ld(script: Element) -> bool:
    return script.get("type") == "application/ld+json"


def is_posted_form(element: Element) -> bool:
    """Whether an element is a form that sends what was written into it (POST)."""
    return element.tag == "form" and element.get("method").lower() == "post"


def _iterate_references(element: Element) -> Iterator[UrlReference]:
    for name, value in element.attributes.items():
        if name == "action" and is_posted_form(element):
            continue  # nothing is fetched there, and it need not be a page of the site
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
    pairs: list[tuple[Element, LexborNode]], tags: tuple[str, ...]
) -> tuple[ElementText, ...]:
    return tuple(
        ElementText(element, _compute_accessible_name(element, node))
        for element, node in pairs
        if element.tag in tags
    )


def _compute_accessible_name(element: Element, node: LexborNode) -> str:
    """The text of an element, else its label, else the alternative texts of its pictures."""
    text = (node.text() or "").strip() or element.get("aria-label").strip()
    if text:
        return text
    pictures = [one.attributes.get("alt") or "" for one in node.css("img")]
    return " ".join(alt for alt in pictures if alt)
