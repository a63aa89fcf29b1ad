"""What a page tells machines is what it shows to people: prices, days, times, telephones, names."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser
from support.shops import plan_example

from trustpages.model.page import Page
from trustpages.pipeline import BuiltSite

NOTHING = ("None", "0")
"""No days at all are shown by the dates of the worked examples, not by a figure."""
SUMMARIES = ("home", "shop")
ELSEWHERE = re.compile(r"hasCertification|contactPoint\.(email|name)")
"""The pages that sum up the shop name these to machines; people read them on pages of their own."""

Claim = tuple[str, str]
"""A property, and the text that a reader of the page must be able to find."""


@pytest.fixture(scope="module")
def site() -> BuiltSite:
    """The example shop."""
    return plan_example()


def _pages(site: BuiltSite) -> Iterator[tuple[Page, LexborHTMLParser]]:
    for edition in site.editions:
        for page in edition.pages:
            yield page, LexborHTMLParser(site.files[page.path].decode())


def _text(drawn: LexborHTMLParser) -> str:
    """The text of a page, without what is written for machines."""
    for node in drawn.css("script, head"):
        node.decompose()
    assert drawn.body is not None
    return drawn.body.text(separator=" ")


def _claims(node: Any, inside: str = "") -> Iterator[Claim]:
    """All that a node claims and a reader can check, by the property that claims it."""
    if isinstance(node, list):
        for item in node:
            yield from _claims(item, inside)
    elif isinstance(node, dict):
        for name, value in node.items():
            yield from _claims(value, f"{inside}.{name}")
    else:
        yield inside, _as_shown(inside.rpartition(".")[2], node)


def _as_shown(name: str, value: Any) -> str:
    """A claim as the English pages show it."""
    if name == "telephone":
        return str(value)[-9:]
    if name in {"value", "minValue", "maxValue"} and isinstance(value, float):
        return f"{value:.2f}" if value else "free"
    if name in {"opens", "closes"}:
        return str(value).removeprefix("0")
    return str(value)


def _readable(name: str, shown: str, text: str) -> bool:
    """Whether a reader finds what is claimed; a number must stand there as a number of its own."""
    if name.endswith("telephone"):
        return shown in re.sub(r"\D", "", text)
    if re.fullmatch(r"\d+(\.\d+)?", shown):
        return bool(re.search(rf"(?<![\d.,]){re.escape(shown)}(?![\d])", text))
    return re.sub(r"\s", "", shown) in re.sub(r"\s", "", text)


def _checked(claim: Claim) -> bool:
    wanted = (
        r"telephone|email|shippingRate\.\w*[vV]alue|merchantReturnDays|duration\.m\w+Value|name|"
    )
    wanted += (
        r"jobTitle|transcript|identifier|certificationIdentification|streetAddress|postalCode|vatID"
    )
    found = re.search(rf"(\.|^)({wanted})$", claim[0])
    return bool(found) and "itemListElement" not in claim[0] and claim[1] not in NOTHING


def test_a_page_tells_machines_what_was_planned(site: BuiltSite) -> None:
    for page, drawn in _pages(site):
        blocks = drawn.css('script[type="application/ld+json"]')

        assert [json.loads(block.text()) for block in blocks] == list(page.jsonld), page.path


def test_what_machines_are_told_stands_on_the_page(site: BuiltSite) -> None:
    """Every price, length of time, telephone, address and name of the English pages is readable there."""
    lacking = [
        f"{page.path}: {name} {shown}"
        for page, drawn in _pages(site)
        if page.language == "en"
        for text in [_text(drawn)]
        for name, shown in filter(_checked, _claims(list(page.jsonld)))
        if not _readable(name, shown, text)
        if page.kind not in SUMMARIES or not ELSEWHERE.search(name)
    ]

    assert not lacking, "\n".join(sorted(set(lacking)))


def test_prices_and_days_are_among_what_is_checked(site: BuiltSite) -> None:
    """The test above looks at something."""
    pages = [page for page, _ in _pages(site) if page.language == "en"]
    names = {name for page in pages for name, _ in filter(_checked, _claims(list(page.jsonld)))}

    for wanted in ("shippingRate.value", "merchantReturnDays", "telephone", "duration.maxValue"):
        assert any(name.endswith(wanted) for name in names), wanted


def test_stars_are_told_to_no_machine(site: BuiltSite) -> None:
    """Neither the shop nor its people carry a rating for search engines."""
    for page, _ in _pages(site):
        text = json.dumps(page.jsonld)

        assert "aggregateRating" not in text
        assert "Rating" not in text
        assert '"review"' not in text
