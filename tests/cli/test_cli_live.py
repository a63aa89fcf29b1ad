"""Status of what is live: asked again until it is there, and no longer than was said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path, PurePosixPath

import pytest

from trustpages.cli import run_status
from trustpages.deploy.store import DeployError
from trustpages.output import BuildInfo, write_site

URL = "https://shop.example/"
PAGE = PurePosixPath("index.html")


class Clock:
    """Stands still but for pauses."""

    def __init__(self) -> None:
        self.now = 0.0

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(run_status, "read_monotonic_clock", lambda: made.now)
    monkeypatch.setattr("trustpages.cli.run_status.time.sleep", made.sleep)
    return made


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A built site of one page."""
    write_site({PAGE: b"new"}, tmp_path / "output", about=BuildInfo("trustpages 0", URL))
    return tmp_path / "output"


def answering(output: Path, pages: Sequence[bytes | None]) -> Callable[[str, int], bytes | None]:
    """A web server that shows these home pages one after the other; None is an error."""
    manifest = (output / ".trustpages-manifest.json").read_bytes()
    left = list(pages)

    def fetch(url: str, _: int) -> bytes | None:
        if url != URL:
            return manifest
        page = left.pop(0) if len(left) > 1 else left[0]
        if page is None:
            raise DeployError(f"{url} answers with the error 502")
        return page

    return fetch


CASES: dict[str, tuple[list[bytes | None], float, int, float]] = {
    "it is there": ([b"new"], 60.0, 0, 0.0),
    "it comes": ([b"old", b"old", b"new"], 60.0, 0, 6.0),
    "it comes after an error": ([None, b"old", b"new"], 60.0, 0, 6.0),
    "it does not come": ([b"old"], 60.0, 1, 60.0),
    "the server stays broken": ([None], 60.0, 3, 60.0),
    "nobody waits": ([b"old", b"new"], 0.0, 1, 0.0),
    "it would come too late": ([b"old", b"new"], 2.0, 1, 0.0),
    "no number": ([b"old"], float("nan"), 1, 0.0),
}


@pytest.mark.parametrize("case", CASES)
def test_it_is_asked_again_until_it_is_the_same_or_the_time_is_over(
    case: str, clock: Clock, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, wait, code, waited = CASES[case]
    monkeypatch.setattr(run_status, "fetch_url", answering(output, pages))

    assert run_status.report_live_status(output, "", wait, quiet=True) == code
    assert clock.now == waited
