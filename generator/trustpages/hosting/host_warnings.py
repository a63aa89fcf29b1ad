"""What a host cannot do with this site: warnings for its owner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from trustpages.diagnostics import Problem, ProblemError
from trustpages.hosting.netlify_files import MAX_REDIRECTS, count_omitted_redirects
from trustpages.hosting.rules import build_host_rules
from trustpages.hosting.security_txt import find_security_txt_warnings
from trustpages.model.page import Edition
from trustpages.model.site import Site

_UNSAFE_CHARACTERS = re.compile(r'[\x00-\x1f\x7f"$%\\]')
"""What means something of its own in a server's settings."""


def find_host_warnings(site: Site, editions: tuple[Edition, ...]) -> tuple[Problem, ...]:
    """All of it, also about security.txt; raises `Rejected` if no settings can be written at all."""
    return (
        *find_security_txt_warnings(site),
        *_check_base_path(site),
        *_check_redirect_limit(site, editions),
    )


def _check_base_path(site: Site) -> Iterator[Problem]:
    host, path = site.settings.host, urlsplit(site.settings.base_url.href).path
    if host in ("nginx", "apache") and _UNSAFE_CHARACTERS.search(unquote(path)):
        raise ProblemError(
            [
                Problem(
                    "host-base-url",
                    f"the path {path} cannot stand in the settings of {host}",
                    site.document.find_place(("base_url",)),
                    "Choose a path of plain letters, digits and hyphens.",
                )
            ]
        )
    if host in ("cloudflare", "netlify") and path != "/":
        yield Problem(
            "host-sub-path",
            f"{host} reads _headers and _redirects at the top of what is published, and this site "
            f"stands under {path}",
            site.document.find_place(("host",)),
            f"Publish a folder that holds the site in {path} and both files at its top.",
            "notice",
        )


def _check_redirect_limit(site: Site, editions: tuple[Edition, ...]) -> Iterator[Problem]:
    left = count_omitted_redirects(build_host_rules(site, editions, ()))
    if site.settings.host == "cloudflare" and left:
        yield Problem(
            "host-redirects",
            f"cloudflare takes {MAX_REDIRECTS} redirects, and {left} more would be wished for",
            site.document.find_place(("host",)),
            "Nothing is lost: the former pages themselves lead on.",
            "notice",
        )
