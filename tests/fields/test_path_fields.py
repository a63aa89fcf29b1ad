"""Former addresses and names of pages, as owners write them."""

from __future__ import annotations

import pytest
from support.values import read_as, refused

from trustpages.fields.path_fields import FormerAddress, PageName


@pytest.mark.parametrize("text", ["returns-policy", "staff/lin", "a/b/c", "2024", "zh/returns"])
def test_a_former_address_is_made_of_small_words(text: str) -> None:
    assert read_as(FormerAddress, text) == text


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("/returns-policy/", "returns-policy"),
        ("staff/lin/", "staff/lin"),
        ("staff/lin.md", "staff/lin"),
        ("returns.html", "returns"),
        ("staff/lin/index.html", "staff/lin"),
        ("Returns", "returns"),
        ("pages/privacy", "privacy"),
        ("https://shop.example/returns/", "returns"),
    ],
)
def test_what_was_meant_is_named(text: str, meant: str) -> None:
    assert refused(FormerAddress, text).endswith(f": {meant}")


@pytest.mark.parametrize(
    "text", ["..", "a//b", "../a", "a_b", "a b", "über", "a?b", "_preview", "-a", "a" * 121, "a\\b"]
)
def test_anything_else_is_no_address(text: str) -> None:
    assert "such as 'returns-policy' or 'staff/lin'" in refused(FormerAddress, text)


@pytest.mark.parametrize("text", ["staff/lin-mei", "staff/lin-mei.md", "./staff/lin-mei.md"])
def test_a_page_is_named_by_its_content_file(text: str) -> None:
    assert read_as(PageName, text) == "staff/lin-mei"


@pytest.mark.parametrize("text", ["https://shop.example/", "../returns.md", "Lin Mei", "a/"])
def test_an_address_is_not_the_name_of_a_page(text: str) -> None:
    assert "Name its content file" in refused(PageName, text)
