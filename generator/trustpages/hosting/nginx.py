"""`.trustpages-nginx.conf`: what stands inside `server { }` of an nginx that shows the site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from trustpages.hosting.rules import FRESH, SECLUDED, Rules
from trustpages.mime import TYPES, UNKNOWN

NAME = ".trustpages-nginx.conf"
_HEAD = """\
# Written by trustpages: a new build writes it anew. It belongs inside server { }, whose root is the
# folder that holds the site; see docs/headers.md.
"""


def snippet(rules: Rules) -> str:
    """The whole file: one location for the site, all others inside it, so that they inherit its headers."""
    inner = [
        *_habits(),
        *_types(),
        *_headers(rules),
        *_caching(rules),
        *_lost(rules),
        *_secluded(rules),
        *_moved(rules),
        *_gone(rules),
    ]
    lines = [f'set $trustpages_cache "{FRESH}";', *_doors(rules), *_moved_in(inner), "}"]
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _doors(rules: Rules) -> Iterator[str]:
    """A sub-path keeps other rules of the server out, such as those for every .png."""
    if rules.base == "/":
        yield "location / {"
        return
    onward = f"absolute_redirect off; return 301 {_quoted(rules.base)};"
    yield f"location = {_local(rules.base.rstrip('/'))} {{ {onward} }}"
    yield f"location ^~ {_local(rules.base)} {{"


def _habits() -> Iterator[str]:
    yield "index index.html;"
    yield "absolute_redirect off;"
    yield "gzip_static on;"
    yield "# brotli_static on;  # where nginx has the module ngx_brotli: .br files are there"
    yield "gzip_vary on;"


def _types() -> Iterator[str]:
    """Our own table, since that of the system may lack some; `text/html` needs no mention."""
    plain = {suffix: kind.partition(";")[0] for suffix, kind in TYPES.items()}
    texts = sorted({plain[suffix] for suffix, kind in TYPES.items() if "charset" in kind})
    yield "types {"
    yield from (f"    {kind} {suffix[1:]};" for suffix, kind in plain.items())
    yield "}"
    yield f"default_type {UNKNOWN};"
    yield "charset utf-8;"
    yield f"charset_types {' '.join(kind for kind in texts if kind != 'text/html')};"


def _headers(rules: Rules) -> Iterator[str]:
    yield from (f"add_header {name} {_quoted(value)} always;" for name, value in rules.headers)
    yield "add_header Cache-Control $trustpages_cache always;"


def _caching(rules: Rules) -> Iterator[str]:
    for address, value in rules.caching:
        how = "" if address.endswith("/") else "= "
        path = _local(rules.base + address)
        yield f'location {how}{path} {{ set $trustpages_cache "{value}"; }}'


def _lost(rules: Rules) -> Iterator[str]:
    for folder, page in rules.lost:
        line = f"error_page 404 {_local(rules.base + page)};"
        yield f"location {_local(rules.base + folder)} {{ {line} }}" if folder else line


def _secluded(rules: Rules) -> Iterator[str]:
    path = f"^{re.escape(unquote(rules.base))}{SECLUDED}"
    yield f"location ~ {_quoted(path)} {{ return 404; }}"


def _moved(rules: Rules) -> Iterator[str]:
    for former, present in rules.redirects:
        for path in _ways(rules.base + former):
            yield f"location = {path} {{ return 301 {_quoted(rules.base + present)}; }}"


def _gone(rules: Rules) -> Iterator[str]:
    """Only nginx may open such a page; to all others it is not there, and so it is shown as gone."""
    for address in rules.gone:
        *outer, page = _ways(rules.base + address)
        yield f"location = {page} {{ internal; error_page 404 =410 {page}; }}"
        for path in outer:
            yield f"location = {path} {{ error_page 404 =410 {page}; return 404; }}"


def _ways(address: str) -> list[str]:
    """An address without and with a slash, and its file."""
    bare = address.rstrip("/")
    return [_local(f"{bare}{ending}") for ending in ("", "/", "/index.html")]


def _local(path: str) -> str:
    """A path as nginx compares it: decoded."""
    return _quoted(unquote(path))


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _moved_in(lines: list[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)
