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
from trustpages.patterns import LazyPattern
from trustpages.site.references import locate_substring

EXTERNAL_SCHEMES = ("https://", "http://", "mailto:", "tel:")
CONTENT_SUFFIXES = (".md", ".yaml")
USER_IN_ADDRESS = LazyPattern(r"https?://[^/?#@]*@", re.IGNORECASE)
_HOST_WITHOUT_SCHEME = LazyPattern(
    r"(?:www\.[\w-]+|[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|shop|eu|de|at|ch|fr|uk|us|cn|io|info))"
    r"(?:\.[\w-]+)*(?::\d+)?(?:[/?#].*)?",
    re.IGNORECASE,
)
_MAIL_WITHOUT_SCHEME = LazyPattern(r"[^\s/@]+@[\w-]+(?:\.[\w-]+)+")


class LinkFinder:
    """Where the links of one text stand, asked for in their order; `place` is that of its first line."""

    def __init__(self, text: str, place: Place) -> None:
        self.text = text
        self.place = place
        self.position = 0

    def locate(self, written: str) -> Place:
        """The place of the next link to an address; that of the first one if no more are left."""
        start = self._find_next(written)
        if start < 0:
            return locate_substring(self.place, self.text, 0, written)
        self.position = start + len(written)
        return locate_substring(self.place, self.text, start, written)

    def _find_next(self, written: str) -> int:
        if not written:
            return -1
        for begin in (self.position, 0):
            for opening in ("(", "<", ": ", ""):
                at = self.text.find(opening + written, begin)
                if at >= 0 and (not opening or self._is_whole(at + len(opening) + len(written))):
                    return at + len(opening)
        return -1

    def _is_whole(self, end: int) -> bool:
        """Whether an address ends here, so that it is not the beginning of a longer one."""
        return self.text[end : end + 1] in {"", ")", ">", " ", "\n", "\t"}


@dataclass(slots=True)
class LinkCollector:
    """The links and the faults of one page's texts, as they are met; `own` is the page's address."""

    page_address: str
    link_sources: list[LinkSource] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class PageLinkResolver:
    """Where content files are published in one language: addresses by the file's name without ending.

    `withheld` names the pages that are held back today; a link to one becomes plain words. `dated` are
    those of them that a date holds back or has taken away. `withdrawn` names those that were withdrawn; a
    link to one leads to the page that says so.
    """

    addresses: Mapping[str, str]
    withheld: frozenset[str] = frozenset()
    dated: frozenset[str] = frozenset()
    withdrawn: frozenset[str] = frozenset()

    def resolve(self, written: str, at: Place, found: LinkCollector) -> str:
        """The address to publish for one that was written; "" if there is none, with a problem."""
        if written.lower().startswith(EXTERNAL_SCHEMES):
            if USER_IN_ADDRESS.match(written):
                found.problems.append(_report_user_in_address(at))
                return ""
            scheme, colon, rest = written.partition(":")
            return f"{scheme.lower()}{colon}{rest}"
        target, _, anchor = written.partition("#")
        fragment = f"#{quote(unquote(anchor))}" if anchor else ""
        if not target and anchor:
            found.link_sources.append(LinkSource(f"{found.page_address}{fragment}", at))
            return fragment
        name = self._extract_entry_name(target)
        if name in self.withheld:
            found.problems.append(
                _report_dated_link(written, at)
                if name in self.dated
                else _report_withheld_link(written, at)
            )
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
            if written.startswith("//"):
                hint = f"Put https: before it: https:{written}."
            return Problem("link-scheme", f"the link '{written}' cannot be published", at, hint)
        if completed := _complete_address(written):
            return Problem(
                "broken-link",
                f"the link '{written}' leads to no page of this site",
                at,
                f"For an address outside of this site, write {completed}.",
            )
        close = get_close_matches(name, list(self.addresses), 1, 0.6)
        meant = f"Did you mean '{close[0]}.md'? " if close else ""
        hint = f"{meant}Name the content file from the top of the folder: [returns](returns.md)."
        return Problem(
            "broken-link", f"the link '{written}' leads to no page of this site", at, hint
        )


def _complete_address(written: str) -> str:
    """An address that lacks its scheme with one; "" for what may be the name of a content file."""
    if _MAIL_WITHOUT_SCHEME.fullmatch(written):
        return f"mailto:{written}"
    if written.endswith(CONTENT_SUFFIXES) or not _HOST_WITHOUT_SCHEME.fullmatch(written):
        return ""
    return f"https://{written}"


def _report_user_in_address(at: Place) -> Problem:
    return Problem(
        "link-with-user",
        "this link holds a user name or a password, and everybody could read it",
        at,
        "Take out what stands between // and @, and change the password if it was one.",
    )


def _report_withheld_link(written: str, at: Place) -> Problem:
    return Problem(
        "link-to-held",
        f"the link '{written}' leads to a page that is held back today, so it stands as plain words",
        at,
        "Nothing is broken; look at the list of what is held back, and take the link out if it stays so.",
        "warning",
    )


def _report_dated_link(written: str, at: Place) -> Problem:
    return Problem(
        "link-to-held",
        f"the link '{written}' leads to a page that a date holds back, so it stands as plain words",
        at,
        "Nothing is broken; take the link out if the page does not come back.",
        "notice",
    )


def _report_withdrawn_link(written: str, at: Place) -> Problem:
    return Problem(
        "link-to-withdrawn",
        f"the link '{written}' leads to a page that was withdrawn",
        at,
        "Name the page that took its place, or take the link out.",
        "warning",
    )
