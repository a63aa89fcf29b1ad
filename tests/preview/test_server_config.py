"""Where the preview stands, and the names it answers to."""

from __future__ import annotations

import pytest

from trustpages.diagnostics.problem import ProblemError
from trustpages.preview.server_config import ServerConfig, parse_base_path


@pytest.mark.parametrize(
    ("typed", "path"),
    [
        ("", "/"),
        ("/", "/"),
        ("shop", "/shop/"),
        ("//a/b.c//", "/a/b.c/"),
        ("/~me/1_2-3", "/~me/1_2-3/"),
    ],
)
def test_a_base_path_has_a_slash_at_both_ends(typed: str, path: str) -> None:
    assert parse_base_path(typed) == path


@pytest.mark.parametrize(
    "typed", ["..", "/a/../b/", "a b", "a?b", "ü", "a%20b", '"', "http://a/", "."]
)
def test_what_is_no_path_is_refused(typed: str) -> None:
    with pytest.raises(ProblemError, match="base-path"):
        parse_base_path(typed)


def test_it_answers_to_loopback_its_own_host_and_allowed_names() -> None:
    config = ServerConfig("192.0.2.1", 8000, allowed_hosts=("shop.example", "me.test:9000"))
    own = {f"{name}:8000" for name in ("127.0.0.1", "localhost", "[::1]", "192.0.2.1")}

    assert own < config.accepted_hosts
    assert {"shop.example", "shop.example:8000", "me.test:9000"} < config.accepted_hosts
    assert {f"http://{name}" for name in own} < config.accepted_origins
    assert {"http://shop.example", "https://shop.example"} < config.accepted_origins
    assert "https://localhost:8000" not in config.accepted_origins


@pytest.mark.parametrize("listening", ["0.0.0.0", "::", "[::]"])  # noqa: S104 - what somebody may type
def test_at_every_address_it_answers_to_addresses_in_digits_and_never_to_a_name(
    listening: str,
) -> None:
    """Other sites can make a name of theirs lead here, and no address."""
    config = ServerConfig(listening, 8000)

    for host in ("192.168.1.20:8000", "[fe80::1]:8000", "[2001:db8::5]:8000", "localhost:8000"):
        assert config.accepts_host(host)
        assert config.accepts_origin(f"http://{host}", host)
    for host in (
        *("stranger.example:8000", "192.168.1.20", "192.168.1.20:8001", "0.0.0.0:8000"),
        *("[::]:8000", "3232235796:8000", "192.168.1.020:8000", "fe80::1:8000", "", ":8000"),
    ):
        assert not config.accepts_host(host)


def test_at_every_address_a_page_of_another_computer_may_not_ask() -> None:
    config = ServerConfig("0.0.0.0", 8000)  # noqa: S104 - what somebody may type

    for origin in ("http://192.168.1.66:8000", "https://192.168.1.20:8000", "null", "http://"):
        assert not config.accepts_origin(origin, "192.168.1.20:8000")


def test_at_one_address_it_answers_to_that_one_alone() -> None:
    assert not ServerConfig("192.168.1.20", 8000).accepts_host("192.168.1.21:8000")
    assert not ServerConfig("127.0.0.1", 8000).accepts_host("192.168.1.20:8000")


def test_without_a_port_only_at_the_port_of_the_web() -> None:
    assert "localhost" in ServerConfig("127.0.0.1", 80).accepted_hosts
    assert "localhost" not in ServerConfig("127.0.0.1", 8000).accepted_hosts


@pytest.mark.parametrize(
    ("host", "url", "exposed"),
    [
        ("127.0.0.1", "http://127.0.0.1:8000/", False),
        ("localhost", "http://localhost:8000/", False),
        ("::1", "http://[::1]:8000/", False),
        ("0.0.0.0", "http://127.0.0.1:8000/", True),  # noqa: S104 - what somebody may type
        ("::", "http://127.0.0.1:8000/", True),
        ("192.0.2.1", "http://192.0.2.1:8000/", True),
    ],
)
def test_it_knows_its_address_and_who_reaches_it(host: str, url: str, *, exposed: bool) -> None:
    config = ServerConfig(host, 8000)

    assert (config.browser_url, config.is_exposed) == (url, exposed)
    assert config.accepted_hosts & {"0.0.0.0:8000", "[::]:8000"} == set()
    assert url.removeprefix("http://").removesuffix("/") in config.accepted_hosts


def test_every_preview_has_a_token_of_its_own() -> None:
    one, other = ServerConfig("127.0.0.1", 1), ServerConfig("127.0.0.1", 1)

    assert one.token != other.token
    assert len(one.token) >= 32
    assert one.token not in repr(one)
