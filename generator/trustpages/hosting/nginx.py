"""`.trustpages-nginx.conf`: settings for inside the `server { }` of nginx."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from trustpages.hosting.rules import ALWAYS_REVALIDATE, BLOCKED_PATHS, HostRules
from trustpages.media_types import DEFAULT_MEDIA_TYPE, MEDIA_TYPES

NGINX_CONFIG_NAME = ".trustpages-nginx.conf"
_NGINX_PREAMBLE = """\
# Written by trustpages: a new build writes it anew. It belongs inside server { }, whose root is the
# folder that holds the site; see docs/headers.md.
"""


def render_nginx_config(rules: HostRules) -> str:
    """Render the file: one location for the site, all others nested in it to inherit its headers."""
    inner = [
        *_format_nginx_defaults(),
        *_format_nginx_types(),
        *_format_nginx_headers(rules),
        *_format_nginx_caching(rules),
        *_format_nginx_not_found(rules),
        *_format_nginx_blocked(rules),
        *_format_nginx_redirects(rules),
        *_format_nginx_withdrawn(rules),
    ]
    lines = [
        f'set $trustpages_cache "{ALWAYS_REVALIDATE}";',
        *_format_nginx_location(rules),
        *_indent_lines(inner),
        "}",
    ]
    return _NGINX_PREAMBLE + "".join(f"{line}\n" for line in lines)


def _format_nginx_location(rules: HostRules) -> Iterator[str]:
    """Open the site's location; below a sub-path, `^~` keeps other regex locations out."""
    if rules.base == "/":
        yield "location / {"
        return
    onward = f"absolute_redirect off; return 301 {_quote_nginx_string(rules.base)};"
    yield f"location = {_quote_nginx_path(rules.base.rstrip('/'))} {{ {onward} }}"
    yield f"location ^~ {_quote_nginx_path(rules.base)} {{"


def _format_nginx_defaults() -> Iterator[str]:
    yield "index index.html;"
    yield "absolute_redirect off;"
    yield "gzip_static on;"
    yield "# brotli_static on;  # where nginx has the module ngx_brotli: .br files are there"
    yield "gzip_vary on;"


def _format_nginx_types() -> Iterator[str]:
    """Format our own table of types, since the system's may lack some; `text/html` is the default."""
    plain = {suffix: kind.partition(";")[0] for suffix, kind in MEDIA_TYPES.items()}
    texts = sorted({plain[suffix] for suffix, kind in MEDIA_TYPES.items() if "charset" in kind})
    yield "types {"
    yield from (f"    {kind} {suffix[1:]};" for suffix, kind in plain.items())
    yield "}"
    yield f"default_type {DEFAULT_MEDIA_TYPE};"
    yield "charset utf-8;"
    yield f"charset_types {' '.join(kind for kind in texts if kind != 'text/html')};"


def _format_nginx_headers(rules: HostRules) -> Iterator[str]:
    yield from (
        f"add_header {name} {_quote_nginx_string(value)} always;" for name, value in rules.headers
    )
    yield "add_header Cache-Control $trustpages_cache always;"


def _format_nginx_caching(rules: HostRules) -> Iterator[str]:
    for address, value in rules.caching:
        how = "" if address.endswith("/") else "= "
        path = _quote_nginx_path(rules.base + address)
        yield f'location {how}{path} {{ set $trustpages_cache "{value}"; }}'


def _format_nginx_not_found(rules: HostRules) -> Iterator[str]:
    for folder, page in rules.not_found:
        line = f"error_page 404 {_quote_nginx_path(rules.base + page)};"
        yield f"location {_quote_nginx_path(rules.base + folder)} {{ {line} }}" if folder else line


def _format_nginx_blocked(rules: HostRules) -> Iterator[str]:
    path = f"^{re.escape(unquote(rules.base))}{BLOCKED_PATHS}"
    yield f"location ~ {_quote_nginx_string(path)} {{ return 404; }}"


def _format_nginx_redirects(rules: HostRules) -> Iterator[str]:
    for former, present in rules.redirects:
        for path in _list_path_variants(rules.base + former):
            yield f"location = {path} {{ return 301 {_quote_nginx_string(rules.base + present)}; }}"


def _format_nginx_withdrawn(rules: HostRules) -> Iterator[str]:
    """Answer 410 with a withdrawn page: its file is internal, so every request for it is an error page."""
    for address in rules.withdrawn:
        *outer, page = _list_path_variants(rules.base + address)
        yield f"location = {page} {{ internal; error_page 404 =410 {page}; }}"
        for path in outer:
            yield f"location = {path} {{ error_page 404 =410 {page}; return 404; }}"


def _list_path_variants(address: str) -> list[str]:
    """List the variants of an address: without and with a slash, and its file."""
    without_slash = address.rstrip("/")
    return [_quote_nginx_path(f"{without_slash}{ending}") for ending in ("", "/", "/index.html")]


def _quote_nginx_path(path: str) -> str:
    """Quote a path as nginx compares it: decoded."""
    return _quote_nginx_string(unquote(path))


def _quote_nginx_string(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _indent_lines(lines: list[str]) -> Iterator[str]:
    return (f"    {line}" for line in lines)
