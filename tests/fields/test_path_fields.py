"""Former addresses and names of pages, as owners write them."""

from __future__ import annotations

import pytest
from support.values import read_as, refused

from trustpages.fields.path_fields import FormerAddress, PageName


@pytest.mark.parametrize(
    ("address", "text"),
    [
        *((text, text) for text in ("returns-policy", "staff/lin", "a/b/c", "2024", "zh/returns")),
        *((text, text) for text in ("returns.html", "Returns", "returns_policy", "rückgabe")),
        *((text, text) for text in ("index.php", "pages/privacy", "_preview")),
        ("returns-policy", "/returns-policy/"),
        ("staff/lin", "staff/lin/index.html"),
        ("rückgabe", "r%C3%BCckgabe"),
    ],
)
def test_a_former_address_is_any_path_that_a_server_had(address: str, text: str) -> None:
    assert read_as(FormerAddress, text) == address


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("staff/lin.md", "staff/lin"),
        ("https://shop.example/returns/", "returns"),
        (
            "https://shop.example/Returns.html?from=mail",
            "Returns.html; if that is the page's own address, remove the line",
        ),
    ],
)
def test_what_was_meant_is_named(text: str, meant: str) -> None:
    assert refused(FormerAddress, text).endswith(f": {meant}")


@pytest.mark.parametrize(
    "text", ["..", "a//b", "../a", ".git", "a:b", "con", "-a", "a" * 121, "a\\b", "?"]
)
def test_anything_else_is_no_address(text: str) -> None:
    assert "such as 'returns-policy' or 'returns.html'" in refused(FormerAddress, text)


@pytest.mark.parametrize("text", ["staff/lin-mei", "staff/lin-mei.md", "./staff/lin-mei.md"])
def test_a_page_is_named_by_its_content_file(text: str) -> None:
    assert read_as(PageName, text) == "staff/lin-mei"


@pytest.mark.parametrize("text", ["https://shop.example/", "../returns.md", "Lin Mei", "a/"])
def test_an_address_is_not_the_name_of_a_page(text: str) -> None:
    assert "Name its content file" in refused(PageName, text)
