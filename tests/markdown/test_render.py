"""Markdown: raw HTML is shown and not obeyed, nothing is lost, anchors can be read."""

from __future__ import annotations

import re
from html import unescape

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser
from support.counts import choose_count

from trustpages.markdown import (
    ALLOWED_ATTRIBUTES,
    ALLOWED_SCHEMES,
    ALLOWED_TAGS,
    LinkResolver,
    render_markdown,
)
from trustpages.markdown.converter import Converter
from trustpages.markdown.render import _convert_markdown

HOSTILE = [
    "<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example></SCRIPT>",
    "<img src=x onerror=alert(1)>",
    "<svg onload=alert(1)>",
    "<iframe src=//evil.example></iframe>",
    "<style>*{display:none}</style>",
    "<a href='javascript:alert(1)'>x</a>",
    "<b>bold</b> and <i>slanted</i>",
    "<!-- hidden --> text",
    "<?php echo 1 ?>",
    "<![CDATA[ x ]]>",
    '<div markdown="1">*x*</div>',
    "<math><mtext><script>x</script>",
    "a <form action=//evil.example><input name=a></form>",
    "<x@y.example onclick=1>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](<javascript:alert(1)>)",
    "[x](java\nscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](&#x6A;avascript:alert(1))",
    "[x](javascript&colon;alert(1))",
    "[x](\x01javascript:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](vbscript:msgbox)",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](file:///etc/passwd)",
    "[x]\n\n[x]: javascript:alert(1)",
    "<javascript:alert(1)>",
    "![x](javascript:alert(1))",
    "[![x](javascript:1)](javascript:2)",
    "# head {: #id onclick=alert(1) }",
    "x{: onclick=alert(1)}",
    "```python {onclick=alert(1)}\nx\n```",
    "~~~\n</code></pre><script>alert(1)</script>\n~~~",
    "`</code><script>alert(1)</script>`",
    '*[HTML]: "><script>alert(1)</script>\n\nHTML',
    '!!! note "<script>alert(1)</script>"\n    body',
    '!!! x" onclick="alert(1)\n    body',
    "[^1]\n\n[^1]: <script>alert(1)</script>",
    '|a|\n|-|\n|<td onclick="x">|',
    '[x](https://a.example "t\\" onclick=\\"alert(1)")',
    '<a\nhref="javascript:alert(1)">x</a>',
    "\x02wzxhzdk:0\x03",
]


def _tree(html: str) -> LexborHTMLParser:
    return LexborHTMLParser(f"<body>{html}</body>")


def _faults(html: str) -> list[str]:
    """Everything in drawn HTML that no author may bring there."""
    body = _tree(html).body
    assert body is not None
    nodes = [node for node in body.traverse() if node.tag not in {"body", "-text"}]
    strange = [str(node.tag) for node in nodes if node.tag not in ALLOWED_TAGS]
    for node in nodes:
        allowed = ALLOWED_ATTRIBUTES.get(str(node.tag), set())
        strange += [name for name in node.attributes if name not in allowed]
        address = re.sub(r"[\x00-\x1f]", "", unescape(node.attributes.get("href") or "")).strip()
        scheme = re.match(r"([A-Za-z][A-Za-z0-9+.-]*):", address)
        strange += [address] if scheme and scheme[1].lower() not in ALLOWED_SCHEMES else []
    return strange


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_hostile_is_obeyed(text: str) -> None:
    assert _faults(render_markdown(text)) == []


@pytest.mark.parametrize("text", [text for text in HOSTILE if text.startswith("<")])
def test_raw_html_is_shown_as_it_was_written(text: str) -> None:
    """Who writes a tag sees it on the page, and learns that it does not work."""
    shown = _tree(render_markdown(text)).body
    assert shown is not None
    assert re.sub("[*]", "", shown.text()).split() == re.sub("[*]", "", text).split()


@settings(deadline=None)
@given(st.text(st.sampled_from("<>&\"'()[]{}:/!#*_`~^|-=\n\t abjs1:."), max_size=60))
def test_no_text_brings_a_tag_or_a_scheme(text: str) -> None:
    assert _faults(render_markdown(text)) == []


@settings(deadline=None)
@given(st.lists(st.sampled_from(["word", "Wort", "词语", "كلمة", "<b>", "&", "* ", "# ", "\n\n"])))
def test_no_word_is_lost(parts: list[str]) -> None:
    text = " ".join(parts)
    body = _tree(render_markdown(text)).body

    shown = body.text() if body else ""
    for word in ("word", "Wort", "词语", "كلمة", "<b>"):
        assert text.count(word) == shown.count(word)


def _noting(met: list[str]) -> LinkResolver:
    """Notes each address that is asked for, and takes its link away."""

    def resolve(written: str) -> str:
        met.append(written)
        return ""

    return resolve


@pytest.mark.parametrize("address", ["//evil.example/p", "returns.md", "javascript:1", "#part", ""])
def test_every_link_is_asked_for_its_address(address: str) -> None:
    asked: list[str] = []

    html = render_markdown(f"[x](<{address}>)", _noting(asked))

    assert asked == [address]
    assert html == "<p><a>x</a></p>"


@pytest.mark.parametrize(
    ("asked", "text"),
    [
        ("returns.md", "[x](returns.md)"),
        ("foo_bar.md", "[x](foo\\_bar.md)"),
        ("https://a.example/?a=1&b=2", "[x](https://a.example/?a=1&amp;b=2)"),
        ("https://a.example/?a=1&b=2", "<https://a.example/?a=1&b=2>"),
        ("mailto:desk@shop.example", "<desk@shop.example>"),
        ("returns.md", "[x][1]\n\n[1]: returns.md 'title'"),
        ("returns.md", "a[^1]\n\n[^1]: [x](returns.md)"),
        ("#fn-part", "[x](#fn-part)"),
    ],
)
def test_an_address_is_asked_for_as_it_was_meant(asked: str, text: str) -> None:
    met: list[str] = []
    render_markdown(text, _noting(met))

    assert met == [asked]


def test_a_mail_address_is_not_hidden_in_riddles() -> None:
    assert render_markdown("<desk@shop.example>") == (
        '<p><a href="mailto:desk@shop.example">desk@shop.example</a></p>'
    )


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>a <em>b</em> <strong>c</strong> <code>d</code></p>", "a *b* **c** `d`"),
        ("<ol>\n<li>a</li>\n<li>b</li>\n</ol>", "1. a\n2. b"),
        ('<ol start="3">\n<li>a</li>\n</ol>', "3. a"),
        ("<blockquote>\n<p>a</p>\n</blockquote>", "> a"),
        ("<p>a<br>\nb</p>", "a  \nb"),
        ("<dl>\n<dt>term</dt>\n<dd>meaning</dd>\n</dl>", "term\n:   meaning"),
        (
            '<p>The <abbr title="Hyper Text">HTML</abbr></p>',
            "The HTML\n\n*[HTML]: Hyper Text",
        ),
        ("<pre><code>a &lt; b\n</code></pre>", "```\na < b\n```"),
        (
            '<div class="admonition note">\n<p class="admonition-title">Mind</p>\n<p>a</p>\n</div>',
            '!!! note "Mind"\n    a',
        ),
        (
            (
                '<table>\n<thead>\n<tr>\n<th>a</th>\n<th class="number">b</th>\n</tr>\n</thead>\n'
                '<tbody>\n<tr>\n<td>1</td>\n<td class="number">2</td>\n</tr>\n</tbody>\n</table>'
            ),
            "| a | b |\n| --- | ---: |\n| 1 | 2 |",
        ),
        ("<p>© &amp; &lt; 5 &gt; 4</p>", "&copy; & < 5 &gt; 4"),
        ("", "[1]: https://a.example"),
    ],
)
def test_markdown_that_authors_use_is_drawn(html: str, text: str) -> None:
    assert html == render_markdown(text)


def test_a_page_has_its_title_already_so_headings_start_one_lower() -> None:
    html = render_markdown("# One\n\n## Two\n\n###### Six")

    assert re.findall(r"<(h\d)", html) == ["h2", "h2", "h6"]


def test_anchors_are_there_once() -> None:
    ids = re.findall(r'id="([^"]*)"', render_markdown("# A\n\n# A\n\n# B"))

    assert len(set(ids)) == len(ids) == 3


def test_texts_on_one_page_are_kept_apart_by_their_prefix() -> None:
    """Headings and footnotes of two fields would otherwise have the same anchors."""
    text = "# A\n\nx[^1]\n\n[^1]: note"
    one, other = (
        set(re.findall(r'id="([^"]*)"', render_markdown(text, prefix=p))) for p in ("", "story-")
    )

    assert one == {"a", "fn-1", "fnref-1"}
    assert other == {"story-a", "story-fn-1", "story-fnref-1"}


def test_a_footnote_and_its_number_lead_to_each_other() -> None:
    html = render_markdown("x[^n] y[^n]\n\n[^n]: note", prefix="story-")

    ids = set(re.findall(r'id="([^"]*)"', html))
    assert {"#" + one for one in ids} == set(re.findall(r'href="([^"]*)"', html))


MARKS = st.sampled_from([*"abZé线1.)(-*_`~[]:!#>|&<\\'\"\n\t\u00a0\u0301²•+ ", "  ", "\n\n"])
WORDS = st.sampled_from(
    [
        "Words",
        "iv",
        "snake_case",
        "https://a.b",
        "[^1]",
        "[^1]: n",
        "*[HTML]: x",
        "HTML",
        "!!! note",
        ": x",
    ]
)
TEXTS = st.lists(st.one_of(MARKS, WORDS), max_size=12).map("".join)


@settings(max_examples=choose_count(300, 30_000), deadline=None)
@given(TEXTS)
def test_words_without_a_mark_come_out_as_the_library_renders_them(text: str) -> None:
    assert _convert_markdown(text, "") == Converter().convert(text, "")


@settings(max_examples=choose_count(100, 10_000), deadline=None)
@given(st.lists(TEXTS, min_size=2, max_size=5))
def test_no_text_leaves_anything_for_the_next(texts: list[str]) -> None:
    """Footnotes, abbreviations, references and the numbers of equal anchors belong to one text."""
    shared = Converter()

    assert [shared.convert(text, "") for text in texts] == [
        Converter().convert(text, "") for text in texts
    ]
