"""The scripts of GitLab and Netlify, run as they stand in an empty environment: what is bad stays at home."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from ci_harness import parsed
from ci_runner import Ran, begin, empty, served
from support.tools import COMPULSORY

pytestmark = pytest.mark.skipif(
    not (shutil.which("curl") or COMPULSORY), reason="needs curl: sudo apt install curl"
)


@dataclass(frozen=True, slots=True)
class Shop:
    """A shop's repository, and the folder that its host shows at an address."""

    repository: Path
    home: Path
    live: Path
    address: str

    def run(self, script: str, **given: object) -> Ran:
        return empty(self.repository, script, {"HOME": self.home, **given})

    def show(self) -> None:
        """What a host does with the folder that it is given."""
        shutil.copytree(self.repository / "output", self.live, dirs_exist_ok=True)

    def spoil(self) -> None:
        """A slip in a field's name."""
        home = self.repository / "content/home.md"
        home.write_text(home.read_text("utf-8").replace("title:", "titel:", 1), encoding="utf-8")


@pytest.fixture
def shop(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Shop]:
    with served(tmp_path / "live") as address:
        shop = Shop(tmp_path / "shop", tmp_path / "home", tmp_path / "live", address)
        begin(shop.repository, shop.home, request.param, address)
        yield shop


def _gitlab(shop: Shop, job: str) -> Ran:
    """The lines of a job of GitLab's, those before them first."""
    said: dict[str, Any] = parsed((shop.repository / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    settings = said[job]
    before = said[settings["extends"]]["before_script"] if "extends" in settings else []
    return shop.run(
        "\n".join([*before, *settings["script"]]), BASE_URL=said["variables"]["BASE_URL"]
    )


@pytest.mark.parametrize("shop", ["gitlab"], indirect=True)
def test_gitlab_publishes_what_was_checked(shop: Shop) -> None:
    first = [_gitlab(shop, "build"), _gitlab(shop, "publish")]
    shop.show()
    look, again = _gitlab(shop, "look"), _gitlab(shop, "build")
    shop.spoil()
    spoilt = _gitlab(shop, "build")

    assert [ran.well for ran in first] == [True, True], first[-1].said
    assert look.well, look.said
    assert "No page of this list may vanish" in again.said
    assert not spoilt.well
    assert "unknown-field" in spoilt.said


@pytest.mark.parametrize("shop", ["gitlab"], indirect=True)
def test_a_preview_of_gitlab_says_so(shop: Shop) -> None:
    done = _gitlab(shop, "preview")

    assert done.well, done.said
    assert "Preview: not the shop" in (shop.repository / "preview/index.html").read_text("utf-8")


@pytest.mark.parametrize("shop", ["netlify"], indirect=True)
def test_netlify_publishes_what_was_checked_and_marks_previews(shop: Shop) -> None:
    said = tomllib.loads((shop.repository / "netlify.toml").read_text(encoding="utf-8"))
    page = shop.repository / said["build"]["publish"] / "index.html"

    done = shop.run(said["context"]["production"]["command"], URL=shop.address)
    text = page.read_text(encoding="utf-8")
    listed = page.with_name(".well-known") / "trustpages-manifest.json"
    assert done.well, done.said
    assert listed.read_bytes() == page.with_name(".trustpages-manifest.json").read_bytes()
    assert "Preview: not the shop" not in text

    preview = shop.run(said["build"]["command"], DEPLOY_PRIME_URL=shop.address)
    assert preview.well, preview.said
    assert "Preview: not the shop" in page.read_text(encoding="utf-8")

    shop.spoil()
    assert not shop.run(said["context"]["production"]["command"], URL=shop.address).well
