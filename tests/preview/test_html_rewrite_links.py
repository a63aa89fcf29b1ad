"""Links that count from one root, led to another: which attributes, and what stays as it is."""

from __future__ import annotations

import pytest

from trustpages.preview.html_rewrite import rebase_links


@pytest.mark.parametrize(
    ("page", "led"),
    [
        ('<a href="/trust/">x</a>', '<a href="/my/">x</a>'),
        ("<A HREF='/trust/zh/'>x</A>", "<A HREF='/my/zh/'>x</A>"),
        ("<img alt=/trust/ src=/trust/a.png hidden>", "<img alt=/trust/ src=/my/a.png hidden>"),
        ('<link rel=icon\n\thref = "/trust/a.css"/>', '<link rel=icon\n\thref = "/my/a.css"/>'),
        ('<video poster="/trust/a.jpg" controls>', '<video poster="/my/a.jpg" controls>'),
        (
            '<source srcset="/trust/a.webp 9w,\n /trust/b.webp 18w">',
            '<source srcset="/my/a.webp 9w,\n /my/b.webp 18w">',
        ),
        ('<script src="/trust/a.js" defer></script>', '<script src="/my/a.js" defer></script>'),
        ('<p>línea\r\n<b>店</b><a href="/trust/#é">', '<p>línea\r\n<b>店</b><a href="/my/#é">'),
    ],
)
def test_a_link_from_the_old_root_leads_to_the_new_one(page: str, led: str) -> None:
    assert rebase_links(page.encode(), "/trust/", "/my/").decode() == led


@pytest.mark.parametrize(
    "page",
    [
        '<p>/trust/ and href="/trust/"</p>',
        '<!-- <a href="/trust/"> -->',
        "<script>'<a href=\"/trust/\">'</script>",
        "<a title='x href=\"/trust/\"'>",
        '<a title="href=/trust/" data-href="/trust/">',
        '<a href="/trusty/"><a href="trust/"><a href="#/trust/">',
        '<link rel="canonical" href="https://shop.example/trust/">',
        '<meta content="/trust/">',
        '<a href="/x,%20/trust/"><img srcset="/other/trust/a.png 2x">',
        "<a href='/trust/",
        "<",
    ],
)
def test_everything_else_stays_as_it_is(page: str) -> None:
    assert rebase_links(page.encode(), "/trust/", "/my/") == page.encode()


def test_another_host_is_not_below_the_root() -> None:
    page = b'<a href="//stranger.example/"><a href="/returns/">'

    assert rebase_links(page, "/", "/my/") == page.replace(b"/returns/", b"/my/returns/")


def test_octets_that_are_no_text_stay() -> None:
    assert rebase_links(b'\xff<a href="/\xfe">', "/", "/my/") == b'\xff<a href="/my/\xfe">'
