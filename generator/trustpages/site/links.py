"""Links in words: the name of a content file becomes the address of its page in the same language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from urllib.parse import quote, unquote

from trustpages.diagnostics import Place, Problem
from trustpages.model.page import LinkSource
from trustpages.paths import site_url
from trustpages.site.references import locate_substring

EXTERNAL_SCHEMES = ("https://", "http://", "mailto:", "tel:")
CONTENT_SUFFIXES = (".md", ".yaml")


@dataclass(slots=True)
class LinkCollector:
    """The links and the faults of one page's texts, as they are met; `own` is the page's address."""

    page_address: str
    link_sources: list[LinkSource] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageLinkResolver:
    """Where content files are published in one language: addresses by the file's name without ending.

    `held` names the pages that are held back today; a link to one becomes plain words until its day.
    `gone` names those that were withdrawn; a link to one leads to the page that says so.
    """

    addresses: Mapping[str, str]
    withheld: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()

    def resolve(self, written: str, text: str, place: Place, found: LinkCollector) -> str:
        """The address to publish for one that was written; "" if there is none, with a problem."""
        at = locate_substring(place, text, max(text.find(written), 0), written)
        if written.startswith(EXTERNAL_SCHEMES):
            return written
        target, _, anchor = written.partition("#")
        fragment = f"#{quote(unquote(anchor))}" if anchor else ""
        if not target and anchor:
            found.link_sources.append(LinkSource(f"{found.page_address}{fragment}", at))
            return fragment
        name = self._extract_entry_name(target)
        if name in self.withheld:
            found.problems.append(_report_withheld_link(written, at))
            return ""
        if name not in self.addresses:
            found.problems.append(self._report_unresolved_link(written, name, at))
            return ""
        if name in self.withdrawn:
            found.problems.append(_report_withdrawn_link(written, at))
        address = f"{self.addresses[name]}{fragment}"
        found.link_sources.append(LinkSource(address, at))
        return site_url(address)

    def _extract_entry_name(self, target: str) -> str:
        plain = unquote(target).removeprefix("./").removeprefix("/")
        for ending in CONTENT_SUFFIXES:
            plain = plain.removesuffix(ending)
        return re.sub(r"^(\.\./)+", "", plain)

    def _report_unresolved_link(self, written: str, name: str, at: Place) -> Problem:
        if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:", written) or written.startswith("//"):
            hint = (
                "Links may start with https://, http://, mailto: or tel:, or name a content file."
            )
            return Problem("link-scheme", f"the link '{written}' cannot be published", at, hint)
        close = get_close_matches(name, list(self.addresses), 1, 0.6)
        meant = f"Did you mean '{close[0]}.md'? " if close else ""
        hint = f"{meant}Name the content file from the top of the folder: [returns](returns.md)."
        return Problem(
            "broken-link", f"the link '{written}' leads to no page of this site", at, hint
        )


def _report_withheld_link(written: str, at: Place) -> Problem:
    return Problem(
        "link-to-held",
        f"the link '{written}' leads to a page that is held back today, so it stands as plain words",
        at,
        "Nothing is broken; look at the list of what is held back, and take the link out if it stays so.",
        "warning",
    )


def _report_withdrawn_link(written: str, at: Place) -> Problem:
    return Problem(
        "link-to-withdrawn",
        f"the link '{written}' leads to a page that was withdrawn",
        at,
        "Name the page that took its place, or take the link out.",
        "warning",
    )
