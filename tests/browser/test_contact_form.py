"""The contact form in Chromium without a script: sent, dropped, refused, and what is written stays."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ConsoleMessage, Page, Playwright
from support.form_endpoint import Message, make_certificate, serve_files, take_messages
from support.shops import built, changed, with_line
from support.tools import chromium

pytestmark = pytest.mark.browser

SITE, ENDPOINT, ELSEWHERE = "threads.example", "forms.threads.example", "other.example"
LANGUAGES = with_line("site.yaml", "languages: [en]", "languages: [en, zh]")
FORM = """channels:
  form:
    kind: form
    label: Write here
    provider: own
    endpoint: https://forms.threads.example/in
    fields: [name, order]
    privacy: Nora reads it and deletes it after a month.
    languages: [en]
    cost: Nothing
    first_reply: 1 business day
"""
WRITTEN = {
    "name": "Ada 林",
    "email": "ada@mail.example",
    "order": "PT-1234",
    "message": "Is the red\r\nthread back?",
}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_certificate(tmp_path_factory.mktemp("certificate"), SITE, ENDPOINT, ELSEWHERE)


@pytest.fixture(scope="module")
def port() -> int:
    """Where the endpoint listens, while a test has it do so."""
    return _free_port()


@pytest.fixture(scope="module")
def browser(
    player: Playwright, tmp_path_factory: pytest.TempPathFactory, certificate: Path, port: int
) -> Iterator[Browser]:
    """A Chromium that finds the site and its endpoint on this machine."""
    folder = tmp_path_factory.mktemp("site")
    content = changed(folder, with_line("desk.md", "channels:\n", FORM), LANGUAGES)
    for path, data in built(content).files.items():
        (folder / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / path).write_bytes(data)
    with serve_files(folder / "site", certificate) as site:
        places = {SITE: site, ELSEWHERE: site, ENDPOINT: port}
        rules = ", ".join(f"MAP {name}:443 127.0.0.1:{at}" for name, at in places.items())
        started = player.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", f"--host-resolver-rules={rules}"]
        )
        yield started
        started.close()


@pytest.fixture
def console() -> list[str]:
    """What the browser complains of."""
    return []


@pytest.fixture
def page(browser: Browser, console: list[str]) -> Iterator[Page]:
    def note(message: ConsoleMessage) -> None:
        console.append(message.text)

    with browser.new_context(java_script_enabled=False, ignore_https_errors=True) as context:
        opened = context.new_page()
        opened.set_default_timeout(10_000)
        opened.on("console", note)
        yield opened


@pytest.fixture
def taken(port: int, certificate: Path) -> Iterator[list[Message]]:
    with take_messages(port, certificate, f"https://{SITE}/") as messages:
        yield messages


def _write(page: Page, folder: str = "") -> None:
    page.goto(f"https://{SITE}/{folder}contact/#contact-form")
    for name, text in WRITTEN.items():
        page.locator(f"form [name={name}]").fill(text)


def _send(page: Page) -> None:
    page.locator("form button").click()


@pytest.mark.parametrize(("folder", "language"), [("", "en"), ("zh/", "zh")])
def test_a_message_arrives_and_the_page_of_its_language_says_what_is_next(
    page: Page, taken: list[Message], console: list[str], folder: str, language: str
) -> None:
    _write(page, folder)
    _send(page)
    page.wait_for_url(f"https://{SITE}/{folder}contact/sent/")

    assert taken == [{**WRITTEN, "language": language}]
    assert page.locator("main a[href^='mailto:']").inner_text() == "nora@threads.example"
    assert [one for one in console if "Policy" in one] == []


def test_a_robot_that_fills_in_everything_is_thanked_and_dropped(
    page: Page, taken: list[Message]
) -> None:
    _write(page)
    page.locator("form [name=website]").evaluate(
        "field => { field.value = 'https://spam.example' }"
    )
    _send(page)
    page.wait_for_url(f"https://{SITE}/contact/sent/")

    assert taken == []


def test_people_never_come_across_the_empty_field(page: Page) -> None:
    page.goto(f"https://{SITE}/contact/#contact-form")
    page.locator("form [name=name]").focus()
    passed = []
    for _ in range(4):
        page.keyboard.press("Tab")
        passed.append(page.locator(":focus").get_attribute("name"))

    assert passed == ["email", "order", "message", None]
    assert not page.locator("form [name=website]").is_visible()
    assert "Leave this empty" not in page.locator("form").aria_snapshot()


def test_the_browser_itself_asks_for_what_is_missing(page: Page, taken: list[Message]) -> None:
    _write(page)
    page.locator("form [name=email]").fill("no mail address")
    _send(page)

    assert page.locator("form [name=email]:invalid:focus").count() == 1
    assert page.url == f"https://{SITE}/contact/#contact-form"
    assert taken == []


def test_what_was_written_is_there_again_when_nobody_answers(page: Page) -> None:
    """A field with autocomplete="off" would come back empty."""
    _write(page)
    with page.expect_event("requestfailed") as failed:
        _send(page)
    assert failed.value.failure == "net::ERR_CONNECTION_REFUSED"
    page.wait_for_url("chrome-error://chromewebdata/")
    page.go_back()

    assert {name: page.locator(f"form [name={name}]").input_value() for name in WRITTEN} == {
        name: text.replace("\r\n", "\n") for name, text in WRITTEN.items()
    }


def test_a_way_back_to_another_site_is_refused(page: Page, port: int, certificate: Path) -> None:
    """Chromium holds redirects against the policy: why the site itself stands in it."""
    with take_messages(port, certificate, f"https://{ELSEWHERE}/") as taken:
        _write(page)
        with page.expect_console_message() as told:
            _send(page)
        assert "form-action 'self' https://forms.threads.example" in told.value.text
        assert len(taken) == 1
