"""Strings that have broken other programs, and a look at pages for what must not be in them.

The strings are of the families that public lists keep: broken tags, broken attributes, event handlers,
active addresses, odd encodings, comments, templates and JSON blocks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

import lxml.etree
from selectolax.lexbor import LexborHTMLParser, LexborNode

TAGS = (
    "<script>alert(1)</script>",
    "<ScRiPt>alert(1)</sCrIpT>",
    "<script src=//evil.example/x.js></script>",
    "<script\x20type=text/javascript>alert(1)",
    "</script><script>alert(1)</script>",
    "</title><script>alert(1)</script>",
    "</style><script>alert(1)</script>",
    "</textarea><script>alert(1)</script>",
    "--><script>alert(1)</script>",
    "<!--<script>alert(1)",
    "]]><script>alert(1)</script>",
    "<svg onload=alert(1)>",
    "<svg/onload=alert(1)//",
    "<svg><script>alert(1)</script></svg>",
    "<svg><animate onbegin=alert(1)>",
    "<math><mi xlink:href=javascript:alert(1)>",
    "<img src=x onerror=alert(1)>",
    "<img src=`x` onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "<body onload=alert(1)>",
    "<iframe src=javascript:alert(1)>",
    "<iframe srcdoc=<script>1</script>>",
    "<object data=javascript:alert(1)>",
    "<embed src=//evil.example/x.swf>",
    "<base href=//evil.example/>",
    "<form action=javascript:alert(1)>",
    "<input autofocus onfocus=alert(1)>",
    "<button formaction=javascript:alert(1)>",
    "<details open ontoggle=alert(1)>",
    "<video><source onerror=alert(1)>",
    "<audio src=x onerror=alert(1)>",
    "<marquee onstart=alert(1)>",
    "<meta http-equiv=refresh content=0>",
    "<link rel=stylesheet href=//evil.example>",
    "<style>@import'//evil.example'</style>",
    "<template><script>1</script></template>",
    "<noscript><p title='</noscript><img>'>",
    "<xss style=x onpointerover=alert(1)>",
    "<<script>alert(1)//<</script>",
    "<a href=javascript:alert(1)>x</a>",
    "<details><summary>x</summary></details>",
)
"""Each opens an element where text should stand."""

QUOTES = (
    '" onmouseover="alert(1)',
    "' onmouseover='alert(1)",
    '"><img src=x onerror=alert(1)>',
    "'><img src=x onerror=alert(1)>",
    '" autofocus onfocus=alert(1) x="',
    '" style="position:fixed',
    '"/><svg onload=alert(1)>',
    "'\"><script>alert(1)</script>",
    '"></a><script>alert(1)</script>',
    '" srcdoc="<script>1</script>',
)
"""Each tries to leave the attribute that it stands in."""

ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\tscript:alert(1)",
    "javascript&colon;alert(1)",
    "&#106;avascript:alert(1)",
    "data:text/html,<script>1</script>",
    "vbscript:msgbox(1)",
    "//evil.example/x",
    "\\\\evil.example\\x",
)
"""Each runs or leads away when it stands in an address."""

STRINGS = (*TAGS, *QUOTES, *ADDRESSES)

Skeleton = frozenset[tuple[str, str]]
"""The elements of pages, and the attributes of each: (element, "") and (element, attribute)."""

_ACTIVE = re.compile(r"[\x00-\x20]*(j\s*a\s*v\s*a\s*s|vbscript|data:|[/\\]{2})", re.IGNORECASE)
_ADDRESSES = {"href", "src", "action", "formaction", "data", "poster"}


@dataclass(frozen=True, slots=True)
class _Element:
    """An element of a page or a feed, as a browser understands it."""

    name: str
    attributes: Mapping[str, str | None]
    text: str


def skeleton(files: Mapping[PurePosixPath, bytes]) -> Skeleton:
    """Which elements and attributes the pages and feeds are made of."""
    return frozenset(
        part
        for path, data in files.items()
        if path.suffix in {".html", ".atom", ".xml", ".svg"}
        for element in _elements(path, data)
        for part in ((element.name, ""), *((element.name, name) for name in element.attributes))
    )


def active(files: Mapping[PurePosixPath, bytes]) -> list[str]:
    """Everything that runs or leads away unseen: handlers, active addresses, styles, broken JSON."""
    return [
        f"{path}: {found}"
        for path, data in files.items()
        if path.suffix == ".html"
        for element in _elements(path, data)
        for found in (*_attributes(element), *_script(element))
    ]


def _attributes(element: _Element) -> list[str]:
    return [
        f"{element.name} {name}={value!r}"
        for name, value in element.attributes.items()
        if name.startswith("on")
        or name == "style"
        or (name in _ADDRESSES and _ACTIVE.match(value or ""))
    ]


def _script(element: _Element) -> list[str]:
    if element.name != "script":
        return []
    if element.attributes.get("type") == "application/ld+json":
        json.loads(element.text)
        return ["< in JSON-LD"] if "<" in element.text else []
    return [] if element.attributes.get("src") and not element.text else ["an inline script"]


def _elements(path: PurePosixPath, data: bytes) -> list[_Element]:
    if path.suffix == ".html":
        root = LexborHTMLParser(data.decode()).root
        assert root is not None
        nodes = [node for node in root.traverse() if node.tag]
        return [_Element(node.tag or "", node.attributes, _text(node)) for node in nodes]
    return [
        _Element(str(one.tag), dict.fromkeys(map(str, one.keys())), "")
        for one in lxml.etree.fromstring(data).iter()
    ]


def _text(node: LexborNode) -> str:
    return node.text() if node.tag == "script" else ""
