"""`.well-known/security.txt`: whom to tell of a weak spot, for as long as it holds (RFC 9116)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from trustpages.facts.security import Security
from trustpages.page import Files
from trustpages.problem import Problem
from trustpages.site import Site

PATH = PurePosixPath(".well-known/security.txt")
SOON = timedelta(days=30)


def security_files(site: Site) -> Files:
    """The file by its path; none when nothing is stated, or when it no longer holds."""
    security = site.settings.security
    if security is None or security.expires < site.today:
        return {}
    return {PATH: "".join(f"{line}\n" for line in _lines(site, security)).encode()}


def _lines(site: Site, security: Security) -> Iterator[str]:
    yield f"Contact: {security.contact}"
    yield f"Expires: {_end(site, security):%Y-%m-%dT%H:%M:%SZ}"
    yield f"Preferred-Languages: {', '.join(site.shop.languages)}"
    yield from (f"Canonical: {address}" for address in _addresses(site))
    if security.policy:
        yield f"Policy: {security.policy.href}"


def _end(site: Site, security: Security) -> datetime:
    """The midnight after the last day, in the shop's time zone, as universal time."""
    after = security.expires + timedelta(days=1)
    return datetime.combine(after, time(0), site.shop.time_zone).astimezone(UTC)


def _addresses(site: Site) -> Iterator[str]:
    """Where it is looked for; and where it stands, if that is below another folder."""
    base = site.settings.base_url.href
    parts = urlsplit(base)
    yield f"{parts.scheme}://{parts.netloc}/{PATH}"
    if parts.path != "/":
        yield f"{base}{PATH}"


def security_doubts(site: Site) -> Iterator[Problem]:
    """Whether it ends soon or is over, and whether it will be found at all."""
    security = site.settings.security
    if security is None:
        return
    place, left = site.document.place(("security", "expires")), security.expires - site.today
    way = "Look at the contact again, then write a new last day, within a year."
    if left < timedelta(0):
        told = f"security.txt is left out, since it held until {security.expires} only"
        yield Problem("security-expired", told, place, way, "warning")
    elif left <= SOON:
        told = f"security.txt holds until {security.expires} only"
        yield Problem("security-expires", told, place, way, "warning")
    path = urlsplit(site.settings.base_url.href).path
    if path != "/":
        yield Problem(
            "security-place",
            f"security.txt is looked for at the top of the host, and this site stands under {path}",
            site.document.place(("security",)),
            f"Have the host lead from /{PATH} to {path}{PATH}.",
            "notice",
        )
