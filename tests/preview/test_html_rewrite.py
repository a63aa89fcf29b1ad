"""What is added to a page on its way out."""

from __future__ import annotations

import json

import pytest

from trustpages.preview.html_rewrite import CLIENT_DIRECTIVES, inject_client, relax_csp

PIECES = (
    b'<script type="application/json" id="tp-preview">{"page": "a/"}</script>\n'
    b'<script src="/_preview/client.js" defer></script>\n'
)
HTTP_EQUIV = "<meta http-equiv='content-security-policy' content="


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"<head></head><body></body>", b"<head>" + PIECES + b"</head><body></body>"),
        (b"<HEAD></HEAD ><body>", b"<HEAD>" + PIECES + b"</HEAD ><body>"),
        (b"<p>no head at all", b"<p>no head at all" + PIECES),
        (b"", PIECES),
        (b"\xff\xfe</head>", b"\xff\xfe" + PIECES + b"</head>"),
    ],
)
def test_the_client_stands_at_the_end_of_the_head(before: bytes, after: bytes) -> None:
    """Or at the end of a page that has none; every other octet stays."""
    assert inject_client(before, "/", {"page": "a/"}) == after


def test_a_note_cannot_end_its_own_block() -> None:
    made = inject_client(b"", "/", {"page": "</script><script>"})
    note = made.partition(b">")[2].partition(b"</script>")[0]

    assert json.loads(note) == {"page": "</script><script>"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "default-src 'none'; img-src 'self'; base-uri 'none'",
            "default-src 'none'; img-src 'self'; base-uri 'none'; "
            + "; ".join(f"{name} 'self'" for name in CLIENT_DIRECTIVES),
        ),
        (
            "connect-src 'none'; frame-src 'SELF' https:; SCRIPT-SRC 'sha256-a'",
            "connect-src 'self'; frame-src 'SELF' https:; script-src 'sha256-a' 'self'",
        ),
        ("img-src 'self'", "img-src 'self'"),
        (" ; ;", ""),
    ],
)
def test_a_policy_is_loosened_just_enough(before: str, after: str) -> None:
    assert relax_csp(before) == after


@pytest.mark.parametrize("quote", ['"', "'"])
def test_the_policy_of_a_page_is_loosened_however_it_is_written(quote: str) -> None:
    written = "script-src &#39;none&#39;" if quote == "'" else "script-src 'none'"
    page = f"{HTTP_EQUIV}{quote}{written}{quote}></head>".encode()

    made = inject_client(page, "/", {})

    assert made.startswith(f'{HTTP_EQUIV}"script-src &#x27;self&#x27;">'.encode())


def test_another_meta_is_left_alone() -> None:
    page = b"<meta name=description content=\"script-src 'none'\"></head>"

    assert inject_client(page, "/", {}).startswith(page.removesuffix(b"</head>"))
