"""`.htaccess`: the same for Apache 2.4.13 and newer, which reads it from the site's own folder."""

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
"""Only what a visitor asks for, not what Apache asks itself on the way."""


def render_htaccess(rules: HostRules) -> str:
    """The whole file. Each language's page for lost addresses, and each tombstone, goes by a variable."""
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
    """A compressed file keeps the type of what it holds, whatever the system's own tables say."""
    yield from (f'AddType "{kind}" {suffix}' for suffix, kind in MEDIA_TYPES.items())
    yield "AddEncoding gzip .gz"
    yield "AddEncoding br .br"
    yield "RemoveLanguage .br"
    for suffix in COMPRESSIBLE_SUFFIXES:
        yield from _wrap_section(
            f'<FilesMatch "\\{suffix}\\.(gz|br)$">', [f'ForceType "{MEDIA_TYPES[suffix]}"']
        )


def _format_apache_headers(rules: HostRules) -> Iterator[str]:
    within = [f'Header always set {name} "{value}"' for name, value in rules.headers]
    within += [
        f'SetEnvIf Request_URI "^{_escape_apache_path(rules.base)}" "trustpages-cache={ALWAYS_REVALIDATE}"',
        *(
            f'SetEnvIf Request_URI "^{_escape_apache_path(rules.base + address)}" "trustpages-cache={value}"'
            for address, value in rules.caching
        ),
        'Header always set Cache-Control "%{trustpages-cache}e"',
    ]
    endings = "|".join(suffix[1:] for suffix in COMPRESSIBLE_SUFFIXES)
    varying = ["Header merge Vary Accept-Encoding"]
    within += _wrap_section(f'<FilesMatch "\\.({endings})(\\.(gz|br))?$">', varying)
    yield from _wrap_section("<IfModule mod_headers.c>", within)


def _format_apache_not_found(rules: HostRules) -> Iterator[str]:
    for folder, page in rules.not_found:
        here, shown = _escape_apache_path(rules.base + folder), f"{rules.base}{page}"[1:]
        yield f'SetEnvIf Request_URI "^{here}" "trustpages-lost={shown}"'
    yield 'ErrorDocument 404 "/%{reqenv:trustpages-lost}"'


def _format_apache_blocked(rules: HostRules) -> Iterator[str]:
    """What is for no visitor; and no list of the files in a folder that has no page."""
    yield f'RedirectMatch 404 "^{_escape_apache_path(rules.base)}{BLOCKED_PATHS}"'
    for address, _ in rules.caching:
        if address.endswith("/"):
            yield f'RedirectMatch 404 "^{_escape_apache_path(rules.base + address)}(.*/)?$"'


def _format_apache_redirects(rules: HostRules) -> Iterator[str]:
    """Apache itself encodes the address that it sends."""
    for former, present in rules.redirects:
        ways = _escape_apache_path(rules.base + former.rstrip("/"))
        yield f'RedirectMatch 301 "^{ways}(/(index\\.html)?)?$" "{unquote(rules.base)}{present}"'


def _format_apache_rewrites(rules: HostRules) -> Iterator[str]:
    """What needs mod_rewrite: tombstones answer 410, and browsers get the compressed files they take."""
    for address in rules.withdrawn:
        here, page = _escape_apache_path(rules.base + address), f"{rules.base}{address}"[1:]
        yield f'SetEnvIf Request_URI "^{here}(index\\.html)?$" "trustpages-gone={page}index.html"'
    within = ["RewriteEngine On"]
    if rules.withdrawn:
        yield 'ErrorDocument 410 "/%{reqenv:trustpages-gone}"'
        within += [
            _INITIAL_REQUEST,
            'RewriteCond "%{ENV:trustpages-gone}" "."',
            'RewriteRule "^" "-" [R=410,L]',
        ]
    endings = "|".join(suffix[1:] for suffix in COMPRESSIBLE_SUFFIXES)
    for ending, token in (("br", "br"), ("gz", "gzip")):
        within += [
            f'RewriteCond "%{{HTTP:Accept-Encoding}}" "\\b{token}\\b(?!;\\s*q=0)"',
            f'RewriteCond "%{{REQUEST_FILENAME}}.{ending}" "-f"',
            f'RewriteRule "\\.({endings})$" "%{{REQUEST_URI}}.{ending}" [L]',
        ]
    yield from _wrap_section("<IfModule mod_rewrite.c>", within)


def _escape_apache_path(path: str) -> str:
    """A path as Apache compares it, decoded, in a regular expression between double quotes."""
    return re.escape(unquote(path)).replace('"', '\\"')


def _wrap_section(opening: str, lines: Iterable[str]) -> list[str]:
    closing = opening[1:].partition(" ")[0]
    return [opening, *(f"    {line}" for line in lines), f"</{closing}>"]
