"""What an author may not have meant is told; what is plain is not."""

from __future__ import annotations

import pytest

from trustpages.markdown import find_markdown_notices

TOLD = [
    ("One.\n\nSend it <b>back</b>.", True, "html-in-words", "<b>"),
    ("<div class='x'>\nwords", True, "html-in-words", "<div class='x'>"),
    ("See <!-- note to myself -->", True, "html-in-words", "<!--"),
    ("plain <br/> words", False, "html-in-words", "<br/>"),
    ("We pack **well**", False, "markdown-in-plain-words", "**well**"),
    ("See [returns](returns.md)", False, "markdown-in-plain-words", "[returns](returns.md)"),
    ("Type `A-12`", False, "markdown-in-plain-words", "`A-12`"),
    ("Kund*innen und Partner*innen", True, "emphasis-in-word", "Kund*innen und Partner*innen"),
    ("Ask [Änne](staff/Änne Lüders.md).", True, "link-with-blanks", "[Änne](staff/Änne Lüders.md)"),
    ("[map](https://map.example/a b)", True, "link-with-blanks", "[map](https://map.example/a b)"),
    ("a\n\n```\nb", True, "code-block-open", "```"),
    ("a\n\n~~~\nb", True, "code-block-open", "~~~"),
]
FINE = [
    ("*a* **b** `<b>` a < b", True),
    ("```\n<b>\n```", True),
    ("``` \n<b>\n~~~\n```\n", True),
    ("2*3*4 and ich/wir (*) (*)", True),
    ("**注意：**请", True),
    ("[a](desk.md) [b](<my file.md>) `[c](d e.md)` [f] (g h.md)", True),
    ('[a](desk.md "our desk") and [sic](as it stands there)', True),
    ("5 * 3, A* and [sic] (really)", False),
    ("[fill in: the address]", False),
    ("<a@b.example>", True),
]


@pytest.mark.parametrize(("text", "markdown", "code", "excerpt"), TOLD)
def test_what_was_hardly_meant_is_told_at_its_place(
    text: str,
    markdown: bool,  # noqa: FBT001 - a parameter of the test
    code: str,
    excerpt: str,
) -> None:
    (notice,) = find_markdown_notices(text, markdown=markdown)

    assert (notice.code, notice.excerpt) == (code, excerpt)
    assert text[notice.start :].startswith(excerpt)


@pytest.mark.parametrize(("text", "markdown"), FINE)
def test_what_is_plain_is_not_told(text: str, markdown: bool) -> None:  # noqa: FBT001 - see above
    assert list(find_markdown_notices(text, markdown=markdown)) == []


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("[Änne](staff/Änne Lüders.md)", "staff/anne-luders.md"),
        ("[map](https://map.example/a b)", "https://map.example/a%20b"),
    ],
)
def test_a_link_with_blanks_is_handed_over_without_them(text: str, address: str) -> None:
    (notice,) = find_markdown_notices(text)

    assert notice.hint == f"Write '{address}' between the round brackets."
