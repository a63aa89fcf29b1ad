"""Threats in replies to reviews: whoever is answered has given an opinion, so no word for one is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.finding import Finding

_THREAT = LazyPattern(
    r"\b(?:hears? from (?:our|my) (?:solicitor|lawyer|attorney)s?|see you in court"
    r"|(?:take|bring|drag) you to court|sue you|legal (?:action|steps) against you|press charges"
    r"|report you to|where you live|tell your (?:employer|boss|neighbou?rs))\b"
    r"|\b(?:unser|mein)\w* (?:rechts)?an[wv][aä]lt\w*|\banzeige (?:gegen sie|erstatten)"
    r"|\bvor gericht\b.{0,20}\b(?:wieder|sehen)|\bgerichtlich gegen sie|\bverklagen sie|\bsie verklagen"
    r"|\b(?:notre|mon) avocat\w*|\bplainte contre vous|\bvous poursuivre|\bvous verrons au tribunal"
    r"|\b(?:nuestr[oa]|mi) abogad[oa]|\b(?:le|les|te) (?:denunciar|demandar)\w*|\bnos ve(?:mos|remos) en los"
    r"|律师函|(?:我们|我)的?律师|起诉[您你]|法庭上?见|告到法院|弁護士|法的(?:措置|手段)|訴えます|裁判で",
    re.IGNORECASE,
)


def find_reply_threats(text: str) -> Iterator[Finding]:
    """The first threat of a reply: a lawyer, a court, somebody's employer."""
    found = _THREAT.search(text)
    if found:
        yield Finding(
            found.start(),
            found.end(),
            "threat-for-opinion",
            f"a customer is threatened in this reply ('{found[0].strip()}')",
            "Take it out: everybody may say what they think of a shop, and all who read it would think of it "
            "first. Report what is untrue or insulting to whoever published it.",
            "warning",
        )
