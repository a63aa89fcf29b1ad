"""`.htaccess`: the same for Apache 2.4.13 and newer, which reads it from the site's own folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from trustpages.hosting.compressed import ENDINGS
from trustpages.hosting.rules import FRESH, SECLUDED, Rules
from trustpages.mime import TYPES

NAME = ".htaccess"
_HEAD = """\
# Written by trustpages: a new build writes it anew. Apache heeds it where 'AllowOverride FileInfo' or
# 'AllowOverride All' holds; see docs/headers.md.
"""
_FIRST = r'RewriteCond "%{ENV:REDIRECT_STATUS}" "^$"'
"""Only what a visitor asks for, not what Apache asks itself on the way."""


def htaccess(rules: Rules) -> str:
    """The whole file. Each language's page for lost addresses, and each tombstone, goes by a variable."""
    lines = [
        *_types(),
        *_headers(rules),
        *_lost(rules),
        *_secluded(rules),
        *_moved(rules),
        *_rewritten(rules),
    ]
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _types() -> Iterator[str]:
    """A compressed file keeps the type of what it holds, whatever the system's own tables say."""
    yield from (f'AddType "{kind}" {suffix}' for suffix, kind in TYPES.items())
    yield "AddEncoding gzip .gz"
    yield "AddEncoding br .br"
    yield "RemoveLanguage .br"
    for suffix in ENDINGS:
        yield from _within(
            f'<FilesMatch "\\{suffix}\\.(gz|br)$">', [f'ForceType "{TYPES[suffix]}"']
        )


def _headers(rules: Rules) -> Iterator[str]:
    within = [f'Header always set {name} "{value}"' for name, value in rules.headers]
    within += [
        f'SetEnvIf Request_URI "^{_local(rules.base)}" "trustpages-cache={FRESH}"',
        *(
            f'SetEnvIf Request_URI "^{_local(rules.base + address)}" "trustpages-cache={value}"'
            for address, value in rules.caching
        ),
        'Header always set Cache-Control "%{trustpages-cache}e"',
    ]
    endings = "|".join(suffix[1:] for suffix in ENDINGS)
    varying = ["Header merge Vary Accept-Encoding"]
    within += _within(f'<FilesMatch "\\.({endings})(\\.(gz|br))?$">', varying)
    yield from _within("<IfModule mod_headers.c>", within)


def _lost(rules: Rules) -> Iterator[str]:
    for folder, page in rules.lost:
        here, shown = _local(rules.base + folder), f"{rules.base}{page}"[1:]
        yield f'SetEnvIf Request_URI "^{here}" "trustpages-lost={shown}"'
    yield 'ErrorDocument 404 "/%{reqenv:trustpages-lost}"'


def _secluded(rules: Rules) -> Iterator[str]:
    """What is for no visitor; and no list of the files in a folder that has no page."""
    yield f'RedirectMatch 404 "^{_local(rules.base)}{SECLUDED}"'
    for address, _ in rules.caching:
        if address.endswith("/"):
            yield f'RedirectMatch 404 "^{_local(rules.base + address)}(.*/)?$"'


def _moved(rules: Rules) -> Iterator[str]:
    """Apache itself encodes the address that it sends."""
    for former, present in rules.redirects:
        ways = _local(rules.base + former.rstrip("/"))
        yield f'RedirectMatch 301 "^{ways}(/(index\\.html)?)?$" "{unquote(rules.base)}{present}"'


def _rewritten(rules: Rules) -> Iterator[str]:
    """What needs mod_rewrite: tombstones answer 410, and browsers get the compressed files they take."""
    for address in rules.gone:
        here, page = _local(rules.base + address), f"{rules.base}{address}"[1:]
        yield f'SetEnvIf Request_URI "^{here}(index\\.html)?$" "trustpages-gone={page}index.html"'
    within = ["RewriteEngine On"]
    if rules.gone:
        yield 'ErrorDocument 410 "/%{reqenv:trustpages-gone}"'
        within += [
            _FIRST,
            'RewriteCond "%{ENV:trustpages-gone}" "."',
            'RewriteRule "^" "-" [R=410,L]',
        ]
    endings = "|".join(suffix[1:] for suffix in ENDINGS)
    for ending, token in (("br", "br"), ("gz", "gzip")):
        within += [
            f'RewriteCond "%{{HTTP:Accept-Encoding}}" "\\b{token}\\b(?!;\\s*q=0)"',
            f'RewriteCond "%{{REQUEST_FILENAME}}.{ending}" "-f"',
            f'RewriteRule "\\.({endings})$" "%{{REQUEST_URI}}.{ending}" [L]',
        ]
    yield from _within("<IfModule mod_rewrite.c>", within)


def _local(path: str) -> str:
    """A path as Apache compares it, decoded, in a regular expression between double quotes."""
    return re.escape(unquote(path)).replace('"', '\\"')


def _within(opening: str, lines: Iterable[str]) -> list[str]:
    closing = opening[1:].partition(" ")[0]
    return [opening, *(f"    {line}" for line in lines), f"</{closing}>"]
