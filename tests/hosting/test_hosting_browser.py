"""A browser has nothing to complain of on a real server with all our headers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hosting_harness import Host, laid, nginx
from playwright.sync_api import Browser, Playwright, Request
from support.shops import TODAY, light_example
from support.tools import chromium

from trustpages.pipeline import BuildOptions, BuiltSite, build_site, with_host_files

pytestmark = [pytest.mark.browser, pytest.mark.nginx]


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> BuiltSite:
    """The example shop, whose scripts, pictures and films want their place in the policy."""
    content = light_example(tmp_path_factory.mktemp("shop"))
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("host: nginx\n")
    return with_host_files(build_site(content, BuildOptions(TODAY)))


@pytest.fixture(scope="module")
def host(example: BuiltSite, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    folder = tmp_path_factory.mktemp("nginx")
    folder.chmod(0o755)
    own = folder / "own"
    own.mkdir()
    with nginx(own, folder / "www", laid(example.files, folder / "www" / "trust")) as running:
        yield running


@pytest.fixture(scope="module")
def browser(player: Playwright) -> Iterator[Browser]:
    started = player.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
    yield started
    started.close()


def _failure(request: Request) -> list[str]:
    """A request that failed, unless the visit went on before it was answered."""
    known = request.failure in (None, "net::ERR_ABORTED")
    return [] if known else [f"{request.failure}: {request.url}"]


def test_no_page_brings_a_message_to_the_console(
    example: BuiltSite, host: Host, browser: Browser
) -> None:
    """Nor a file that is not there, an error of a script, or a picture that is not shown."""
    messages: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: messages.append(message.text))
    page.on("pageerror", lambda error: messages.append(str(error)))
    page.on("requestfailed", lambda request: messages.extend(_failure(request)))
    visited = [one for edition in example.editions for one in edition.pages]
    for one in visited:
        answer = page.goto(f"{host.origin}/trust/{one.address}")
        assert answer
        assert answer.status == 200
        assert "frame-ancestors" in answer.headers["content-security-policy"]
        assert page.evaluate("getComputedStyle(document.querySelector('main')).maxWidth") != "none"
    page.close()

    assert len(visited) > 20
    assert messages == []


def test_another_page_cannot_frame_ours(host: Host, browser: Browser, tmp_path: Path) -> None:
    """What the header adds to the policy of the page itself."""
    outside = tmp_path / "outside.html"
    outside.write_text(f'<iframe src="{host.origin}/trust/"></iframe>')
    messages: list[str] = []
    page = browser.new_page()
    page.on("console", lambda message: messages.append(message.text))
    page.goto(outside.as_uri())
    page.wait_for_timeout(300)
    shown = [frame.url for frame in page.frames if frame.query_selector("main")]
    page.close()

    assert shown == []
    assert "frame-ancestors" in " ".join(messages)
