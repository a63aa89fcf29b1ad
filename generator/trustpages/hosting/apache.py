"""`.htaccess`: settings for Apache 2.4.13 and newer, which reads them from the site's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from trustpages.hosting.compression import COMPRESSIBLE_SUFFIXES
from trustpages.hosting.rules import ALWAYS_REVALIDATE, BLOCKED_PATHS, HostRules
from trustpages.media_types import MEDIA_TYPES

HTACCESS_NAME = ".htaccess"
_HTACCESS_PREAMBLE = """\
# Written by trustpages: a new build writes it anew. Apache heeds it where 'AllowOverride FileInfo' or
# 'AllowOverride All' holds; see docs/headers.md.
"""
_INITIAL_REQUEST = r'RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"'
"""Matches a visitor's request only, not Apache's internal subrequests."""


def render_htaccess(rules: HostRules) -> str:
    """Render the file; the not-found page of each language and each withdrawn page go by a variable."""
    lines = [
        *_format_apache_types(),
        *_format_apache_headers(rules),
        *_format_apache_not_found(rules),
        *_format_apache_blocked(rules),
        *_format_apache_redirects(rules),
        *_format_apache_rewrites(rules),
    ]
    return _HTACCESS_PREAMBLE + "".join(f"{line}\n" for line in lines)


def _format_apache_types() -> Iterator[str]:
    """Format media types; a compressed file keeps the type of its content."""
    yield from (f'AddType "{kind}" {suffix}' for suffix, kind in MEDIA_TYPES.items())
    yield "AddEncoding gzip .gz"
    yield "AddEncoding br .br"
    yield "RemoveLanguage .br"
    for suffix in COMPRESSIBLE_SUFFIXES:
        yield from _wrap_section(
            f'<FilesMatch "\\{suffix}\\.(gz|br)$">', [f'ForceType "{MEDIA_TYPES[suffix]}"']
        )


def _format_apache_headers(rules: HostRules) -> Iterator[str]:
    lines = [f'Header always set {name} "{value}"' for name, value in rules.headers]
    lines += [
        f'SetEnvIf Request_URI "^{_escape_apache_path(rules.base)}" "trustpages-cache={ALWAYS_REVALIDATE}"',
        *(
            f'SetEnvIf Request_URI "^{_escape_apache_path(rules.base + address)}" "trustpages-cache={value}"'
            for address, value in rules.caching
        ),
        'Header always set Cache-Control "%{trustpages-cache}e"',
    ]
    endings = "|".join(suffix[1:] for suffix in COMPRESSIBLE_SUFFIXES)
    varying = ["Header merge Vary Accept-Encoding"]
    lines += _wrap_section(f'<FilesMatch "\\.({endings})(\\.(gz|br))?$">', varying)
    yield from _wrap_section("<IfModule mod_headers.c>", lines)


def _format_apache_not_found(rules: HostRules) -> Iterator[str]:
    for folder, page in rules.not_found:
        pattern, not_found_page = (
            _escape_apache_path(rules.base + folder),
            f"{rules.base}{page}"[1:],
        )
        yield f'SetEnvIf Request_URI "^{pattern}" "trustpages-lost={not_found_page}"'
    yield 'ErrorDocument 404 "/%{reqenv:trustpages-lost}"'


def _format_apache_blocked(rules: HostRules) -> Iterator[str]:
    """Answer 404 for files that are not public, and for folders without a page."""
    yield f'RedirectMatch 404 "^{_escape_apache_path(rules.base)}{BLOCKED_PATHS}"'
    for address, _ in rules.caching:
        if address.endswith("/"):
            yield f'RedirectMatch 404 "^{_escape_apache_path(rules.base + address)}(.*/)?$"'


def _format_apache_redirects(rules: HostRules) -> Iterator[str]:
    """Format redirects; the target is decoded, since Apache encodes it."""
    for former, present in rules.redirects:
        pattern = _escape_apache_path(rules.base + former.rstrip("/"))
        yield f'RedirectMatch 301 "^{pattern}(/(index\\.html)?)?$" "{unquote(rules.base)}{present}"'


def _format_apache_rewrites(rules: HostRules) -> Iterator[str]:
    """Format what needs mod_rewrite: 410 for withdrawn pages, and precompressed files."""
    for address in rules.withdrawn:
        pattern, page = _escape_apache_path(rules.base + address), f"{rules.base}{address}"[1:]
        yield f'SetEnvIf Request_URI "^{pattern}(index\\.html)?$" "trustpages-gone={page}index.html"'
    lines = ["RewriteEngine On"]
    if rules.withdrawn:
        yield 'ErrorDocument 410 "/%{reqenv:trustpages-gone}"'
        lines += [
            _INITIAL_REQUEST,
            'RewriteCond "%{ENV:trustpages-gone}" "."',
            'RewriteRule "^" "-" [R=410,L]',
        ]
    endings = "|".join(suffix[1:] for suffix in COMPRESSIBLE_SUFFIXES)
    for ending, token in (("br", "br"), ("gz", "gzip")):
        lines += [
            f'RewriteCond "%{{HTTP:Accept-Encoding}}" "\\b{token}\\b(?!;\\s*q=0)"',
            f'RewriteCond "%{{REQUEST_FILENAME}}.{ending}" "-f"',
            f'RewriteRule "\\.({endings})$" "%{{REQUEST_URI}}.{ending}" [L]',
        ]
    yield from _wrap_section("<IfModule mod_rewrite.c>", lines)


def _escape_apache_path(path: str) -> str:
    """Escape a path as Apache compares it: decoded, in a regular expression between double quotes."""
    return re.escape(unquote(path)).replace('"', '\\"')


def _wrap_section(opening: str, lines: Iterable[str]) -> list[str]:
    closing = opening[1:].partition(" ")[0]
    return [opening, *(f"    {line}" for line in lines), f"</{closing}>"]
