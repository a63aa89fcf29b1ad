"""What the preview adds to a page: its client, a data block for it, and sources in the page's CSP.

No file is touched: what `build` writes never holds any of it.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping
from functools import partial
from html.parser import HTMLParser

from trustpages.preview.server_config import PREVIEW_PREFIX

ClientConfig = Mapping[str, str | int | bool]
"""What the client must know of its page: see `make_client_config` in `responses.py`."""

CLIENT_DIRECTIVES = ("connect-src", "frame-src", "script-src", "style-src")
"""What the client needs of our own origin: its socket, the frame for other widths, its files."""

_CSP_META = re.compile(
    r"<meta\b[^>]*http-equiv\s*=\s*[\"']?content-security-policy\b[^>]*>", re.IGNORECASE
)
_CONTENT_ATTRIBUTE = re.compile(r"(\bcontent\s*=\s*)(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_END_OF_HEAD = re.compile(r"</head\s*>", re.IGNORECASE)


def inject_client(page: bytes, base_path: str, client_config: ClientConfig) -> bytes:
    """A page with the preview's client in its head; one without a head gets it at the end."""
    text = page.decode("utf-8", "surrogateescape")
    text = _CSP_META.sub(
        lambda meta: _CONTENT_ATTRIBUTE.sub(_relax_meta_content, meta[0], count=1), text
    )
    head = _END_OF_HEAD.search(text)
    at = head.start() if head else len(text)
    return f"{text[:at]}{_render_client_tags(base_path, client_config)}{text[at:]}".encode(
        "utf-8", "surrogateescape"
    )


def relax_csp(policy: str) -> str:
    """A Content-Security-Policy that also lets the client in, and nothing else.

    >>> relax_csp("default-src 'none'; script-src 'self'")
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; style-src 'self'"
    """
    parts = [part.split() for part in policy.split(";") if part.strip()]
    rules: dict[str, list[str]] = {}
    for name, *sources in parts:
        rules.setdefault(name.lower(), sources)
    for name in CLIENT_DIRECTIVES:
        given = rules.get(name, rules.get("default-src"))
        if given is not None:
            rules[name] = _allow_self(given)
    return "; ".join(" ".join([name, *sources]) for name, sources in rules.items())


def _allow_self(sources: list[str]) -> list[str]:
    remaining = [source for source in sources if source.lower() != "'none'"]
    return remaining if "'self'" in map(str.lower, remaining) else [*remaining, "'self'"]


def _relax_meta_content(found: re.Match[str]) -> str:
    policy = html.unescape(found[2] if found[2] is not None else found[3])
    return f'{found[1]}"{html.escape(relax_csp(policy))}"'


def _render_client_tags(base_path: str, client_config: ClientConfig) -> str:
    data = json.dumps(client_config, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<script type="application/json" id="tp-preview">{data}</script>\n'
        f'<script src="{html.escape(base_path)}{PREVIEW_PREFIX}client.js" defer></script>\n'
    )


LINK_START, LINK_LIST_START = r"(^[\"']?\s*)", r"(^[\"']?\s*|,\s+)"
"""Where an address begins in the value of an attribute, its quotes included."""

LINK_ATTRIBUTES = {
    "href": LINK_START,
    "src": LINK_START,
    "poster": LINK_START,
    "srcset": LINK_LIST_START,
}
_ATTRIBUTE = re.compile(r"([^\s\"'>/=]+)(\s*=\s*)(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)")


def rebase_links(page: bytes, old: str, new: str) -> bytes:
    """A page with the links of its tags that begin with the path `old` beginning with `new` instead.

    Both paths have a slash at both ends. Whole addresses, words, comments and scripts stay as they are.

    >>> rebase_links(b'<a href="/trust/returns/">/trust/</a>', "/trust/", "/")
    b'<a href="/returns/">/trust/</a>'
    """
    text = page.decode("utf-8", "surrogateescape")
    rebase = partial(_rebase_attribute, old=old, new=new)
    pieces, done = [], 0
    for start, tag in _find_start_tags(text):
        pieces += [text[done:start], _ATTRIBUTE.sub(rebase, tag)]
        done = start + len(tag)
    return "".join([*pieces, text[done:]]).encode("utf-8", "surrogateescape")


def _rebase_attribute(attribute: re.Match[str], old: str, new: str) -> str:
    name, equals, value = attribute.groups()
    if name.lower() not in LINK_ATTRIBUTES:
        return attribute[0]
    begins = rf"{LINK_ATTRIBUTES[name.lower()]}{re.escape(old)}(?!/)"
    return name + equals + re.sub(begins, lambda found: found[1] + new, value)


def _find_start_tags(page: str) -> list[tuple[int, str]]:
    """Every start tag as it is written, with where it starts."""
    tags = _StartTagParser()
    tags.feed(page)
    tags.close()
    lines = [0, *(found.end() for found in re.finditer("\n", page))]
    return [(lines[line - 1] + column, tag) for line, column, tag in tags.found]


class _StartTagParser(HTMLParser):
    """Notes where each start tag is; what looks like one in a comment or a script is none."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[tuple[int, int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((*self.getpos(), self.get_starttag_text() or ""))
