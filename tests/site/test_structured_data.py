"""What pages say to machines: one shop, the same facts, trails, and no empty claims."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from support.sites import CHINESE, planned, site_of

from trustpages.model.page import Edition
from trustpages.site.structured_data import format_open_graph_locale

SHOP = "https://threads.example/#shop"


@pytest.fixture
def edition(tmp_path: Path) -> Edition:
    """The smallest shop in Chinese."""
    return planned(site_of(tmp_path, CHINESE, ("home.zh.md", "---\nsummary: 摘要\n---\n")))[1]


def _nodes(edition: Edition, name: str) -> dict[str, dict[str, Any]]:
    page = next(page for page in edition.pages if page.name == name)
    return {node["@type"]: node for node in page.jsonld}


def test_every_page_speaks_of_one_shop(edition: Edition) -> None:
    shops = [
        node["@id"]
        for page in edition.pages
        for node in page.jsonld
        if node["@type"] == "OnlineStore"
    ]

    assert set(shops) == {SHOP}


@pytest.mark.parametrize("name", ["home", "shop"])
def test_the_shop_is_described_where_people_look_for_it(name: str, edition: Edition) -> None:
    node = _nodes(edition, name)["OnlineStore"]

    assert node["legalName"] == "Nora Byrne, trading as Plain Threads"
    kinds = [point["contactType"] for point in node["contactPoint"]]
    assert kinds == ["customer service", "complaints", "general manager"]


def test_policies_stand_on_their_own_pages_only(edition: Edition) -> None:
    said = {page.name for page in edition.pages if "hasMerchantReturnPolicy" in str(page.jsonld)}

    assert said == {"returns"}
    assert "hasShippingService" in _nodes(edition, "shipping")["OnlineStore"]


def test_the_trail_counts_from_one_and_has_no_marks(edition: Edition) -> None:
    items = _nodes(edition, "returns")["BreadcrumbList"]["itemListElement"]

    assert [(one["position"], one["item"]) for one in items] == [
        (1, "https://threads.example/zh/"),
        (2, "https://threads.example/zh/returns/"),
    ]
    assert "BreadcrumbList" not in _nodes(edition, "home")


def test_a_page_that_says_nothing_of_the_shop_does_not_name_it(edition: Edition) -> None:
    assert "OnlineStore" not in _nodes(edition, "buying")


def test_open_graph_says_nothing_empty(edition: Edition) -> None:
    said = dict(edition.pages[0].open_graph)

    assert said["og:url"] == "https://threads.example/zh/"
    assert said["og:site_name"] == "Plain Threads"
    assert said["og:locale:alternate"] == "en_IE"
    assert all(value for page in edition.pages for _, value in page.open_graph)
    assert "og:image" not in said


@pytest.mark.parametrize(
    ("tag", "country", "locale"),
    [
        ("en", "DE", "en_US"),
        ("en", "GB", "en_GB"),
        ("en", "IE", "en_IE"),
        ("de", "CH", "de_CH"),
        ("fr", "GB", "fr_FR"),
        ("zh", "CN", "zh_CN"),
        ("zh-Hant", "CN", "zh_TW"),
        ("zh-Hans", "GB", "zh_CN"),
        ("pt-BR", "PT", "pt_BR"),
        ("ar", "JO", "ar_JO"),
        ("eo", "DE", "eo"),
    ],
)
def test_a_language_is_told_with_a_country_where_it_is_spoken(
    tag: str, country: str, locale: str
) -> None:
    """Nobody speaks `en_DE`."""
    assert format_open_graph_locale(tag, country) == locale
