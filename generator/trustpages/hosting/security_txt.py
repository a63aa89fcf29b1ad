"""`.well-known/security.txt`: the security contact until its expiry (RFC 9116)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import PurePosixPath
from urllib.parse import urlsplit

from trustpages.diagnostics import Problem
from trustpages.model.settings import SecuritySettings
from trustpages.model.site import Site
from trustpages.paths import Files

SECURITY_TXT_PATH = PurePosixPath(".well-known/security.txt")
EXPIRY_WARNING_PERIOD = timedelta(days=30)


def build_security_txt(site: Site) -> Files:
    """Build the file by its path; {} if no contact is stated, or if it has expired."""
    security = site.settings.security
    if security is None or security.expires < site.today:
        return {}
    return {
        SECURITY_TXT_PATH: "".join(
            f"{line}\n" for line in _format_security_lines(site, security)
        ).encode()
    }


def _format_security_lines(site: Site, security: SecuritySettings) -> Iterator[str]:
    yield f"Contact: {security.contact}"
    yield f"Expires: {_compute_expiry(site, security):%Y-%m-%dT%H:%M:%SZ}"
    yield f"Preferred-Languages: {', '.join(site.shop.languages)}"
    yield from (f"Canonical: {address}" for address in _list_security_txt_urls(site))
    if security.policy:
        yield f"Policy: {security.policy.href}"


def _compute_expiry(site: Site, security: SecuritySettings) -> datetime:
    """Compute the midnight after the last day in the shop's time zone, in UTC."""
    after = security.expires + timedelta(days=1)
    return datetime.combine(after, time(0), site.shop.time_zone).astimezone(UTC)


def _list_security_txt_urls(site: Site) -> Iterator[str]:
    """List the URL where it is looked for, and the one where it is published, if that differs."""
    base = site.settings.base_url.href
    parts = urlsplit(base)
    yield f"{parts.scheme}://{parts.netloc}/{SECURITY_TXT_PATH}"
    if parts.path != "/":
        yield f"{base}{SECURITY_TXT_PATH}"


def find_security_txt_warnings(site: Site) -> Iterator[Problem]:
    """Find out whether it expires soon or has expired, and whether its URL is at the top of the host."""
    security = site.settings.security
    if security is None:
        return
    place, days_left = (
        site.document.find_place(("security", "expires")),
        security.expires - site.today,
    )
    hint = "Look at the contact again, then write a new last day, within a year."
    if days_left < timedelta(0):
        message = f"security.txt is left out, since it held until {security.expires} only"
        yield Problem("security-expired", message, place, hint, "notice")
    elif days_left <= EXPIRY_WARNING_PERIOD:
        message = f"security.txt holds until {security.expires} only"
        yield Problem("security-expires", message, place, hint, "notice")
    path = urlsplit(site.settings.base_url.href).path
    if path != "/":
        yield Problem(
            "security-place",
            f"security.txt is looked for at the top of the host, and this site stands under {path}",
            site.document.find_place(("security",)),
            f"Have the host lead from /{SECURITY_TXT_PATH} to {path}{SECURITY_TXT_PATH}.",
            "notice",
        )
