"""`.well-known/security.txt`: whom to tell of a weak spot, for as long as it holds (RFC 9116)."""

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
    """The file by its path; none when nothing is stated, or when it no longer holds."""
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
    """The midnight after the last day, in the shop's time zone, as universal time."""
    after = security.expires + timedelta(days=1)
    return datetime.combine(after, time(0), site.shop.time_zone).astimezone(UTC)


def _list_security_txt_urls(site: Site) -> Iterator[str]:
    """Where it is looked for; and where it stands, if that is below another folder."""
    base = site.settings.base_url.href
    parts = urlsplit(base)
    yield f"{parts.scheme}://{parts.netloc}/{SECURITY_TXT_PATH}"
    if parts.path != "/":
        yield f"{base}{SECURITY_TXT_PATH}"


def find_security_txt_warnings(site: Site) -> Iterator[Problem]:
    """Whether it ends soon or is over, and whether it will be found at all."""
    security = site.settings.security
    if security is None:
        return
    place, left = site.document.find_place(("security", "expires")), security.expires - site.today
    way = "Look at the contact again, then write a new last day, within a year."
    if left < timedelta(0):
        told = f"security.txt is left out, since it held until {security.expires} only"
        yield Problem("security-expired", told, place, way, "warning")
    elif left <= EXPIRY_WARNING_PERIOD:
        told = f"security.txt holds until {security.expires} only"
        yield Problem("security-expires", told, place, way, "warning")
    path = urlsplit(site.settings.base_url.href).path
    if path != "/":
        yield Problem(
            "security-place",
            f"security.txt is looked for at the top of the host, and this site stands under {path}",
            site.document.find_place(("security",)),
            f"Have the host lead from /{SECURITY_TXT_PATH} to {path}{SECURITY_TXT_PATH}.",
            "notice",
        )
