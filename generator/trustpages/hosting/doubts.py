"""What a host cannot do as it is stated, told before anything is drawn."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from trustpages.hosting.rules import rules
from trustpages.hosting.security import security_doubts
from trustpages.hosting.underscore import MOST_REDIRECTS, left_out
from trustpages.page import Edition
from trustpages.problem import Problem, Rejected
from trustpages.site import Site

_ODD = re.compile(r'[\x00-\x1f\x7f"$%\\]')
"""What means something of its own in a server's settings."""


def hosting_doubts(site: Site, editions: tuple[Edition, ...]) -> tuple[Problem, ...]:
    """All of it, also about security.txt; raises `Rejected` if no settings can be written at all."""
    return (*security_doubts(site), *_place(site), *_redirects(site, editions))


def _place(site: Site) -> Iterator[Problem]:
    host, path = site.settings.host, urlsplit(site.settings.base_url.href).path
    if host in ("nginx", "apache") and _ODD.search(unquote(path)):
        raise Rejected(
            [
                Problem(
                    "host-base-url",
                    f"the path {path} cannot stand in the settings of {host}",
                    site.document.place(("base_url",)),
                    "Choose a path of plain letters, digits and hyphens.",
                )
            ]
        )
    if host in ("cloudflare", "netlify") and path != "/":
        yield Problem(
            "host-sub-path",
            f"{host} reads _headers and _redirects at the top of what is published, and this site "
            f"stands under {path}",
            site.document.place(("host",)),
            f"Publish a folder that holds the site in {path} and both files at its top.",
            "notice",
        )


def _redirects(site: Site, editions: tuple[Edition, ...]) -> Iterator[Problem]:
    left = left_out(rules(site, editions, ()))
    if site.settings.host == "cloudflare" and left:
        yield Problem(
            "host-redirects",
            f"cloudflare takes {MOST_REDIRECTS} redirects, and {left} more would be wished for",
            site.document.place(("host",)),
            "Nothing is lost: the former pages themselves lead on.",
            "notice",
        )
