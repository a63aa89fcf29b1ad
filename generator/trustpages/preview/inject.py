"""What the preview adds to a page on its way out: its client, a note for it, and room in the policy.

No file is touched: what `build` writes never holds any of it.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Mapping

from trustpages.preview.house import OWN

Note = Mapping[str, str | int | bool]
"""What the client must know of its page: see `note_of` in `pages.py`."""

LOOSENED = ("connect-src", "frame-src", "script-src", "style-src")
"""What the client needs of our own origin: its socket, the frame for other widths, its files."""

_META = re.compile(
    r"<meta\b[^>]*http-equiv\s*=\s*[\"']?content-security-policy\b[^>]*>", re.IGNORECASE
)
_CONTENT = re.compile(r"(\bcontent\s*=\s*)(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
_END_OF_HEAD = re.compile(r"</head\s*>", re.IGNORECASE)


def with_client(page: bytes, base_path: str, note: Note) -> bytes:
    """A page with the preview's client in its head; one without a head gets it at the end."""
    text = page.decode("utf-8", "surrogateescape")
    text = _META.sub(lambda meta: _CONTENT.sub(_reset, meta[0], count=1), text)
    head = _END_OF_HEAD.search(text)
    at = head.start() if head else len(text)
    return f"{text[:at]}{_pieces(base_path, note)}{text[at:]}".encode("utf-8", "surrogateescape")


def loosened(policy: str) -> str:
    """A Content-Security-Policy that also lets the client in, and nothing else.

    >>> loosened("default-src 'none'; script-src 'self'")
    "default-src 'none'; script-src 'self'; connect-src 'self'; frame-src 'self'; style-src 'self'"
    """
    parts = [part.split() for part in policy.split(";") if part.strip()]
    rules: dict[str, list[str]] = {}
    for name, *sources in parts:
        rules.setdefault(name.lower(), sources)
    for name in LOOSENED:
        given = rules.get(name, rules.get("default-src"))
        if given is not None:
            rules[name] = _with_self(given)
    return "; ".join(" ".join([name, *sources]) for name, sources in rules.items())


def _with_self(sources: list[str]) -> list[str]:
    kept = [source for source in sources if source.lower() != "'none'"]
    return kept if "'self'" in map(str.lower, kept) else [*kept, "'self'"]


def _reset(found: re.Match[str]) -> str:
    policy = html.unescape(found[2] if found[2] is not None else found[3])
    return f'{found[1]}"{html.escape(loosened(policy))}"'


def _pieces(base_path: str, note: Note) -> str:
    data = json.dumps(note, ensure_ascii=False).replace("<", "\\u003c")
    return (
        f'<script type="application/json" id="tp-preview">{data}</script>\n'
        f'<script src="{html.escape(base_path)}{OWN}client.js" defer></script>\n'
    )
