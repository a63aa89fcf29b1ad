"""Where a parcel is: pages of known carriers and of others, as a link or as a form without a script."""

from __future__ import annotations

from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urlsplit

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode
from support.facts import facts, fault, flaws, hint
from support.shops import changed, plan_shop, try_build, with_line

from trustpages.fields.contact import is_country
from trustpages.kinds.shipping.carriers import Carrier, load_carriers, suggest_carrier
from trustpages.kinds.shipping.tracking import CarrierPage

DOCS = Path(__file__).parent.parent.parent / "docs" / "tracking.md"
OWN = {"name": "Quay Post", "url": "https://quaypost.example/find?lang=en&empty=", "query": "no"}


def _state(*carriers: dict[str, Any], **parts: Any) -> Any:
    return facts("shipping", tracking={"carriers": list(carriers), **parts})


def _format_row(one: Carrier) -> str:
    cells = (
        f"`{one.id}`",
        one.name,
        ", ".join(one.countries) or "all countries",
        one.page,
        f"`{one.query}`" if one.query else "none: a link",
        str(one.checked),
    )
    return f"| {' | '.join(cells)} |"


def test_the_list_names_pages_that_can_be_opened_and_when_they_were_looked_at() -> None:
    carriers = load_carriers()

    assert len(carriers) >= 25
    for name, one in carriers.items():
        parts = urlsplit(one.page)
        assert (parts.scheme, parts.query, parts.fragment) == ("https", "", ""), name
        assert parts.path, name
        assert all(map(is_country, one.countries)), name
        assert one.checked.year >= 2026, name


def test_the_docs_show_the_whole_list() -> None:
    rows = [line for line in DOCS.read_text(encoding="utf-8").splitlines() if "https://" in line]

    assert [_format_row(one) for one in load_carriers().values()] == [
        row for row in rows if row.startswith("| `")
    ]


@pytest.mark.parametrize(
    ("meant", "text"),
    [
        ("royal-mail", "Royal Mail"),
        ("royal-mail", "royalmail"),
        ("la-poste", "Colissimo"),
        ("dhl", "DHL"),
        ("dpd-de", "DPD"),
        ("hermes-de", "hermes"),
        ("postnl", "Post NL"),
        ("yamato", "ヤマト運輸"),
        ("t-cat", "黑貓宅急便"),
        ("smsa", "ＳＭＳＡ"),
        ("", "Kingfisher Parcels"),
        ("", ""),
    ],
)
def test_a_carrier_is_known_by_the_names_that_owners_write(meant: str, text: str) -> None:
    assert suggest_carrier(text) == meant


@pytest.mark.parametrize(
    ("meant", "text", "country"),
    [
        ("dhl-de", "DHL", "DE"),
        ("dhl", "DHL", "FR"),
        ("gls-de", "Gls", "DE"),
        ("gls", "Gls", ""),
        ("hermes-de", "Hermes", "DE"),
        ("", "Kingfisher Parcels", "DE"),
    ],
)
def test_a_carriers_page_for_the_shops_own_country_is_the_better_advice(
    meant: str, text: str, country: str
) -> None:
    assert suggest_carrier(text, country) == meant


def test_the_country_is_that_of_the_shops_address(tmp_path: Path) -> None:
    content = changed(
        tmp_path,
        with_line("shop.yaml", "country: IE", "country: DE"),
        with_line(
            "shipping.md",
            "\nreviewed_on:",
            "\ntracking: {carriers: [{carrier: DHL}]}\nreviewed_on:",
        ),
    )

    (told,) = [one for one in try_build(content)[1] if one.code == "unknown-carrier"]

    assert told.hint == "Put 'carrier: dhl-de' in its place."


def test_a_carrier_of_the_list_brings_its_page() -> None:
    (one,) = _state({"carrier": "dhl-de"}).tracking.carriers

    assert (one.display_name, one.host, one.number_field) == (
        "DHL Paket",
        "www.dhl.de",
        "piececode",
    )
    assert one.action == load_carriers()["dhl-de"].page


def test_what_stands_in_an_address_already_is_sent_with_the_number() -> None:
    """A browser drops what stands behind the `?` of a form's address."""
    one = CarrierPage.model_validate(OWN)

    assert one.action == "https://quaypost.example/find"
    assert one.fixed_fields == (("lang", "en"), ("empty", ""))


@pytest.mark.parametrize(
    ("said", "carrier"),
    [
        ("'Snail' is no carrier whose pages are known here", {"carrier": "Snail"}),
        ("both say whose page it is", {"carrier": "ups", "url": "https://ups.example/"}),
        ("both say whose page it is", {"carrier": "ups", "query": "number"}),
        ("nothing says whose page", {"name": "Quay Post"}),
        ("nothing says whose page", {"url": "https://quaypost.example/"}),
        ("nothing says whose page", {"query": "number"}),
        ("should match pattern", {**OWN, "query": "?no="}),
        ("starts with https://", {**OWN, "url": "http://quaypost.example/"}),
    ],
)
def test_a_page_is_somebodys_and_can_be_opened(said: str, carrier: dict[str, str]) -> None:
    assert said in fault("shipping", tracking={"carriers": [carrier]})


def test_words_alone_are_told_where_they_belong() -> None:
    assert "with 'told:' before them" in hint("shipping", tracking="By mail.")


def test_a_page_is_for_methods_that_there_are() -> None:
    tracking = {"carriers": [{**OWN, "methods": ["letter", "parcel"]}]}

    assert ("unknown-method", "tracking.carriers.0.methods.1") in flaws(
        "shipping", tracking=tracking
    )


def test_forms_are_sent_to_carriers_that_take_a_field_and_to_nobody_else() -> None:
    shipping = _state(OWN, {"carrier": "ups"}, {"carrier": "royal-mail"}, {"carrier": "ups"})

    assert shipping.list_form_targets() == (
        "https://quaypost.example/find",
        "https://www.ups.com/track",
    )
    assert _state({"carrier": "royal-mail"}).list_form_targets() == ()
    assert facts("shipping").list_form_targets() == ()


TRACKING = """tracking:
  told: The number comes by mail.
  carriers:
    - {carrier: royal-mail}
    - {name: Quay Post, url: "https://quaypost.example/find?lang=en", query: no, methods: [letter]}
  statuses:
    - {status: At the hub, meaning: It travels overnight.}
  stuck: {after: 5 business days, then: Write to Nora.}
damage:"""


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> LexborHTMLParser:
    """The shipping page of the smallest shop with a carrier of either sort."""
    content = changed(
        tmp_path_factory.mktemp("tracking"), with_line("shipping.md", "damage:", TRACKING)
    )
    path = PurePosixPath("shipping/index.html")
    return LexborHTMLParser(plan_shop(content).files[path].decode())


def _read(node: LexborNode | None) -> str:
    assert node
    return " ".join(node.text(separator=" ").split())


def test_the_page_says_where_a_parcel_is_and_what_to_do(page: LexborHTMLParser) -> None:
    said = _read(page.css_first("section[aria-labelledby=tracking]"))

    for words in (
        "Where is my parcel?",
        "The number comes by mail.",
        "Opens the pages of Royal Mail: www.royalmail.com",
        "Opens the pages of Quay Post: quaypost.example",
        "At the hub It travels overnight.",
        "Nothing new for 5 business days? Write to Nora.",
    ):
        assert words in said


def test_a_form_asks_for_the_number_alone_and_is_sent_to_its_origin(
    page: LexborHTMLParser,
) -> None:
    (form,) = page.css("main form")
    fields = [(one.attributes["type"], one.attributes["name"]) for one in form.css("input")]
    (policy,) = page.css("meta[http-equiv=Content-Security-Policy]")

    assert form.attributes["action"] == "https://quaypost.example/find"
    assert form.attributes["method"] == "get"
    assert fields == [("hidden", "lang"), ("text", "no")]
    assert (policy.attributes["content"] or "").endswith("; form-action https://quaypost.example")


def test_the_carrier_is_never_asked_by_itself(page: LexborHTMLParser) -> None:
    """Only links and the form name its host: nothing is loaded from there."""
    named = {
        (node.tag, name)
        for node in page.css("body *")
        for name, value in node.attributes.items()
        if value and ("royalmail" in value or "quaypost" in value)
    }

    assert named == {("a", "href"), ("form", "action")}
