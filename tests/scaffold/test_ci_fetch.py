"""What CI asks the published site: only a plain "not found" is a first publication."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path, PurePosixPath
from threading import Thread

import pytest
from ci_harness import ADDRESS, HOSTS, PUBLISH, parsed
from ci_runner import Ran, empty
from support.tools import COMPULSORY

from trustpages.scaffold.ci_files import generate_ci_files

pytestmark = pytest.mark.skipif(
    not (shutil.which("curl") or COMPULSORY), reason="needs curl: sudo apt install curl"
)
PULL_REQUEST = {
    "GITHUB_EVENT_NAME": "pull_request",
    "CI_PIPELINE_SOURCE": "merge_request_event",
}
TELL = '\n[ -f former.json ] && [ "${former-yes}" ] && echo LISTED\ntrue'
"""Say at the end whether the build will be given a list."""


def read_script(host: str) -> str:
    """The lines that ask the published site, up to the build itself."""
    files = generate_ci_files(host, ADDRESS)
    if host == "netlify":
        settings = tomllib.loads(files[PurePosixPath("netlify.toml")])
        lines: str = settings["context"]["production"]["command"]
        return lines.partition("requirements.txt\n")[2].partition("trustpages build")[0]
    if host == "gitlab":
        script: str = parsed(files[PurePosixPath(".gitlab-ci.yml")])["build"]["script"][0]
        return script
    steps = parsed(files[PUBLISH])["jobs"]["build"]["steps"]
    (fetch,) = [step["run"] for step in steps if step.get("name", "").startswith("Fetch")]
    return str(fetch)


@contextmanager
def serving(status: int, body: bytes) -> Iterator[str]:
    """The address of a web server that gives one answer to everything."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's contract
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()


def run(host: str, folder: Path, address: str, **given: str) -> Ran:
    """Run the lines in an empty folder and an empty environment."""
    (folder / "former.json").unlink(missing_ok=True)
    urls = {"BASE_URL": address, "URL": address, "NO_PROXY": "*"}
    return empty(folder, read_script(host) + TELL, {**urls, **given})


@pytest.mark.parametrize("host", HOSTS)
def test_what_is_not_found_is_a_first_publication_and_nothing_else_is(
    host: str, tmp_path: Path
) -> None:
    with serving(200, b'{"files": {}}') as address:
        listed = run(host, tmp_path, address)
    with serving(404, b"nothing here") as address:
        first = run(host, tmp_path, address)
    with serving(200, b"<h1>Parked</h1>") as address:
        parked = run(host, tmp_path, address)
    with serving(503, b"") as address:
        failing = run(host, tmp_path, address)
    gone = run(host, tmp_path, address)

    assert listed.well, listed.said
    assert "LISTED" in listed.said
    assert first.well, first.said
    assert "first time" in first.said
    assert "LISTED" not in first.said
    for answer in (parked, failing, gone):
        assert not answer.well, answer.said
        assert "nothing is built" in answer.said


@pytest.mark.parametrize("host", HOSTS)
def test_the_variable_that_is_named_lets_a_first_publication_through(
    host: str, tmp_path: Path
) -> None:
    """And it never hides a list that is there."""
    with serving(503, b"") as address:
        first = run(host, tmp_path, address, FIRST_PUBLICATION="yes")
    with serving(200, b'{"files": {}}') as address:
        listed = run(host, tmp_path, address, FIRST_PUBLICATION="yes")

    assert first.well, first.said
    assert "LISTED" not in first.said
    assert "LISTED" in listed.said


@pytest.mark.parametrize("host", [host for host in HOSTS if host != "netlify"])
def test_a_pull_request_is_checked_though_the_site_does_not_answer(
    host: str, tmp_path: Path
) -> None:
    """Nothing is published by it, and the publication asks again."""
    with serving(503, b"") as address:
        done = run(host, tmp_path, address, **PULL_REQUEST)

    assert done.well, done.said
    assert "asked again" in done.said
    assert "LISTED" not in done.said
