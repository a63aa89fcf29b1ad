"""What a web server shows, held against what was built, over real requests on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from deploy_harness import NEW, OLD, URL, source

from trustpages.deploy.live_pages import choose_sample_pages, compare_live_files, fetch_url
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import DeployError

Answers = Mapping[str, tuple[int, bytes, str]]


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_PROXY", "*")


@contextmanager
def serving(answers: Answers) -> Iterator[str]:
    """A web server with these answers by path: status, body, and where to go instead."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, body, goal = answers.get(self.path, (404, b"nothing", ""))
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            if goal:
                self.send_header("Location", goal)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's contract
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()


def shown(site: DeploySource) -> dict[str, tuple[int, bytes, str]]:
    """What a web server shows of a site: pages at the addresses of their folders."""
    return {
        "/" + str(path).removesuffix("index.html"): (200, data, "")
        for path, data in site.files.items()
    }


def states(site: DeploySource, answers: Answers) -> list[str]:
    with serving(answers) as url:
        return [one.state for one in compare_live_files(site, url, fetch_url)]


def test_the_home_page_and_two_more_are_known(tmp_path: Path) -> None:
    pages = choose_sample_pages(source(tmp_path, NEW))

    assert str(pages[0]) == "index.html"
    assert len(set(pages)) == 3
    assert pages == choose_sample_pages(source(tmp_path, NEW))
    assert len(choose_sample_pages(source(tmp_path, {"index.html": "x"}))) == 1


def test_a_page_that_moved_or_was_withdrawn_is_not_looked_at(tmp_path: Path) -> None:
    """Neither is in the site map, and a server that leads on or says that it is gone is right."""
    places = [URL, f"{URL}guides/", f"{URL}a%20b/&amp;/"]
    mapped = "".join(f"<url><loc>{place}</loc></url>" for place in places)
    site = source(tmp_path, NEW | {"a b/&/index.html": "x", "sitemap.xml": mapped})

    assert [str(page) for page in choose_sample_pages(site)] == [
        "index.html",
        "a b/&/index.html",
        "guides/index.html",
    ]
    alone = NEW | {"sitemap.xml": f"<loc>{URL}</loc>"}
    assert [str(page) for page in choose_sample_pages(source(tmp_path, alone))] == ["index.html"]


def test_a_server_that_shows_the_site_is_the_same(tmp_path: Path) -> None:
    site = source(tmp_path, NEW)

    assert states(site, shown(site)) == ["same"] * 4


def test_a_server_that_shows_the_site_before_differs_and_says_how(tmp_path: Path) -> None:
    old, new = source(tmp_path, OLD), source(tmp_path, NEW)

    with serving(shown(old)) as url:
        found = compare_live_files(new, url, fetch_url)

    assert found[0].state == "differs"
    assert found[0].detail == "11 of 12 files are others there, and 3 are more"


def test_a_page_that_was_rewritten_on_its_way_differs(tmp_path: Path) -> None:
    site = source(tmp_path, NEW)
    answers = shown(site) | {"/": (200, site.files[choose_sample_pages(site)[0]] + b"<script>", "")}

    assert states(site, answers) == ["same", "differs", "same", "same"]


def test_what_is_not_shown_is_missing(tmp_path: Path) -> None:
    site = source(tmp_path, NEW)
    answers = {path: said for path, said in shown(site).items() if "manifest" not in path}

    assert states(site, answers) == ["missing", "same", "same", "same"]
    assert states(site, {}) == ["missing"] * 4


def test_an_error_of_the_server_is_told() -> None:
    with serving({"/": (500, b"", "")}) as url, pytest.raises(DeployError, match="the error 500"):
        fetch_url(url, 100)


def test_a_server_that_is_off_is_told() -> None:
    with serving({}) as url:
        pass

    with pytest.raises(DeployError, match="cannot be reached: connection refused") as caught:
        fetch_url(url, 100)
    assert "whether the web server runs" in caught.value.hint


def test_nobody_is_followed_to_another_host() -> None:
    with serving({"/": (302, b"", "http://localhost:1/")}) as url:  # noqa: SIM117 - the server first
        with pytest.raises(DeployError, match="leads to another host: localhost"):
            fetch_url(url, 100)


def test_a_server_may_lead_to_another_address_of_its_own() -> None:
    with serving({"/a": (301, b"", "/a/"), "/a/": (200, b"page", "")}) as url:
        assert fetch_url(f"{url}a", 100) == b"page"


def test_no_more_is_fetched_than_is_expected() -> None:
    with serving({"/": (200, b"x" * 10_000, "")}) as url:
        assert len(fetch_url(url, 100) or b"") == 101


@pytest.mark.parametrize("url", ["file:///etc/hosts", "ftp://shop.example/"])
def test_only_web_servers_are_asked(url: str) -> None:
    with pytest.raises(DeployError, match="no address of a web server"):
        fetch_url(url, 100)
