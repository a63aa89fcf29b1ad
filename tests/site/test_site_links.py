"""Links: the name of a content file becomes an address; everything else is told."""

from __future__ import annotations

import pytest

from trustpages.diagnostics.problem import Place
from trustpages.paths import site_url
from trustpages.site.links import LinkCollector, LinkFinder, PageLinkResolver

LINKER = PageLinkResolver(
    {"home": "zh/", "returns": "zh/returns/", "guides/care": "zh/guides/care/"}
)
TEXT = "See [this](X) now"
PLACE = Place("content/shop.md", 4, 1, TEXT)


def _resolved(written: str) -> tuple[str, LinkCollector]:
    found = LinkCollector("zh/about/")
    place = LinkFinder(TEXT.replace("X", written), PLACE).locate(written)
    return LINKER.resolve(written, place, found), found


@pytest.mark.parametrize(
    ("target", "written"),
    [
        ("zh/returns/", "returns.md"),
        ("zh/returns/", "returns"),
        ("zh/returns/", "./returns.md"),
        ("zh/returns/", "/returns.md"),
        ("zh/returns/", "../returns.md"),
        ("zh/returns/#fees", "returns.md#fees"),
        ("zh/returns/#%E8%B4%B9%E7%94%A8", "returns.md#费用"),
        ("zh/returns/#%E8%B4%B9", "returns.md#%E8%B4%B9"),
        ("zh/guides/care/", "guides/care.md"),
        ("zh/guides/care/", "guides%2Fcare.md"),
        ("zh/", "home.md"),
    ],
)
def test_a_content_file_becomes_its_page_in_the_same_language(target: str, written: str) -> None:
    address, found = _resolved(written)

    assert site_url(target) == address
    assert [origin.target for origin in found.link_sources] == [target]


def test_a_part_of_the_same_page_stays_a_part_of_it() -> None:
    address, found = _resolved("#fees")

    assert address == "#fees"
    assert [origin.target for origin in found.link_sources] == ["zh/about/#fees"]


@pytest.mark.parametrize(
    "written",
    ["https://a.example/x?y#z", "http://a.example", "mailto:a@b.example", "tel:+441174960123"],
)
def test_the_world_outside_is_linked_as_it_was_written(written: str) -> None:
    assert _resolved(written) == (written, LinkCollector("zh/about/"))


@pytest.mark.parametrize(
    "written",
    [
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "//evil.example/",
        "ftp://a.example",
        "C:/photos/a.jpg",
    ],
)
def test_no_other_scheme_is_published(written: str) -> None:
    address, found = _resolved(written)

    assert address == ""
    assert [one.code for one in found.problems] == ["link-scheme"]


@pytest.mark.parametrize(
    ("hint", "written"),
    [
        ("Did you mean 'returns.md'?", "return.md"),
        ("Did you mean 'returns.md'?", "returns.zh.md"),
        ("Did you mean 'returns.md'?", "/returns/"),
        ("Name the content file from the top of the folder", "xyz.pdf"),
        ("Name the content file from the top of the folder", ""),
        ("Name the content file from the top of the folder", "java script:alert(1)"),
    ],
)
def test_a_link_that_leads_nowhere_is_told_with_a_way_out(hint: str, written: str) -> None:
    address, found = _resolved(written)

    assert address == ""
    (one,) = found.problems
    assert (one.code, one.place.line) == ("broken-link", 4)
    assert hint in one.hint


def test_a_broken_link_stands_at_its_address() -> None:
    found = LinkCollector("")
    text = "See [this](xyz.md) now"
    LINKER.resolve(
        "xyz.md", LinkFinder(text, Place("content/shop.md", 4, 1, text)).locate("xyz.md"), found
    )

    assert found.problems[0].place.column == text.index("xyz.md") + 1


def test_a_link_to_a_page_that_is_held_back_becomes_words_with_a_warning() -> None:
    """Nobody edited anything when a notice ends; so the site is still built."""
    found = LinkCollector("zh/about/")
    linker = PageLinkResolver({"home": "zh/"}, frozenset({"notices/sale"}))

    assert linker.resolve("notices/sale.md", PLACE, found) == ""
    assert [(problem.code, problem.level) for problem in found.problems] == [
        ("link-to-held", "warning")
    ]


def test_each_of_several_links_on_a_line_has_its_own_column() -> None:
    """Also where one address is the beginning of another, or stands among the words."""
    text = "returns.md: [a](returns.md#x), [b](returns.md), [c](returns.md), <https://a.example>"
    links = LinkFinder(text, Place("content/shop.md", 4, 1, text))
    written = ["returns.md#x", "returns.md", "returns.md", "https://a.example"]

    assert [links.locate(one).column for one in written] == [17, 36, 53, 67]


def test_a_link_of_a_quoted_field_has_the_column_of_the_file() -> None:
    text = "[a](x.md) and [b](x.md)"
    links = LinkFinder(text, Place("content/shop.yaml", 4, 7, f'note: "{text}"'))

    assert [links.locate("x.md").column for _ in range(2)] == [12, 26]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("www.shop.de", "https://www.shop.de"),
        ("shop.de/a?b=c", "https://shop.de/a?b=c"),
        ("www.shop.example/a b", "https://www.shop.example/a b"),
        ("desk@shop.example", "mailto:desk@shop.example"),
        ("//shop.example/a", "https://shop.example/a"),
    ],
)
def test_an_address_without_its_beginning_is_told_with_it(written: str, meant: str) -> None:
    address, found = _resolved(written)

    assert address == ""
    assert meant in found.problems[0].hint


def test_a_scheme_may_stand_in_capitals() -> None:
    assert _resolved("HTTPS://Shop.example/A")[0] == "https://Shop.example/A"
    assert _resolved("Mailto:desk@shop.example")[0] == "mailto:desk@shop.example"


@pytest.mark.parametrize(
    "written", ["https://lin:pw@shop.example/", "http://lin@shop.example", "HTTPS://a:b@c.example"]
)
def test_a_link_with_a_user_is_not_published(written: str) -> None:
    address, found = _resolved(written)

    assert address == ""
    assert [one.code for one in found.problems] == ["link-with-user"]


def test_an_at_sign_in_a_path_is_no_user() -> None:
    assert _resolved("https://social.example/@lin?x=a@b")[0] == "https://social.example/@lin?x=a@b"
