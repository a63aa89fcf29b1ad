"""Where the forms of pages are sent, and the Content Security Policy that allows these origins alone.

A kind names the targets of its forms (`Kind.list_form_targets`); all else follows: the policy within each
page, that of the response headers, and the check that no other form leaves the site.
"""

from __future__ import annotations

from collections.abc import Iterable
from urllib.parse import urlsplit

from trustpages.kinds.kind import SITE_ITSELF
from trustpages.model.page import Edition, Page
from trustpages.theme import format_security_policy


def collect_form_origins(pages: Iterable[Page]) -> tuple[str, ...]:
    """The origins that forms of these pages are sent to, each once: `https://www.carrier.example`.

    The site itself comes first, as `'self'`.
    """
    targets = {target for page in pages for target in page.facts.list_form_targets()}
    return tuple(sorted({one if one == SITE_ITSELF else get_origin(one) for one in targets}))


def get_origin(url: str) -> str:
    """Scheme, host in ASCII (IDNA) and port of an absolute address (RFC 6454)."""
    parts = urlsplit(url)
    host = (parts.hostname or "").encode("idna").decode()
    return f"{parts.scheme}://{host}" + (f":{parts.port}" if parts.port else "")


def build_page_policy(page: Page) -> str:
    """The policy of one page: its forms may be sent where its own facts say."""
    return format_security_policy(collect_form_origins([page]))


def build_site_policy(editions: Iterable[Edition]) -> str:
    """The policy of the response headers, which hold for every page of a site."""
    return format_security_policy(
        collect_form_origins(page for edition in editions for page in edition.pages)
    )
