"""The steps of `publish.yml`, run in order in an empty environment: only what is good goes live."""

from __future__ import annotations

import re
import shutil
import tarfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest
from ci_runner import Host, begin, served
from support.tools import COMPULSORY

pytestmark = pytest.mark.skipif(
    not (shutil.which("curl") or COMPULSORY), reason="needs curl: sudo apt install curl"
)
EXTRA = (
    "---\ntitle: Gift cards\nsummary: How gift cards work.\nreviewed_on: 2026-11-01\n---\nAsk us.\n"
)


@pytest.fixture(scope="module")
def host(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Host]:
    """A new shop, filled in and published once."""
    folder = tmp_path_factory.mktemp("ci")
    with served(folder / "live") as address:
        host = Host(folder / "shop", folder / "workspace", folder / "live", address)
        _begin(host)
        done = host.push()
        assert [ran.well for ran in done] == [True, True, True], done[-1].said
        yield host


def _begin(host: Host) -> None:
    begin(host.repository, host.home, "github", host.address)
    (host.repository / "content/pages").mkdir()
    (host.repository / "content/pages/gift-cards.md").write_text(EXTRA, encoding="utf-8")
    with (host.repository / "content/site.yaml").open("a", encoding="utf-8") as site:
        site.write(f"targets:\n  live:\n    kind: folder\n    path: {host.live}\n")


@pytest.fixture
def changed(host: Host, tmp_path: Path) -> Iterator[Path]:
    """The content of the shop, to be changed; it is put back afterwards."""
    content = host.repository / "content"
    shutil.copytree(content, tmp_path / "kept")
    yield content
    shutil.rmtree(content)
    shutil.copytree(tmp_path / "kept", content)


def _tree(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _packed(host: Host, folder: Path) -> dict[str, str]:
    with tarfile.open(host.artifact) as packed:
        packed.extractall(folder, filter="data")
    return {path: digest for path, digest in _tree(folder).items() if path != ".gitignore"}


def _replaced(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_what_is_live_is_what_was_checked(host: Host, tmp_path: Path) -> None:
    """Byte for byte, with the list of it."""
    live = _tree(host.live)

    assert live == _packed(host, tmp_path / "checked")
    assert {"index.html", ".trustpages-manifest.json", "404.html"} <= live.keys()


def test_the_run_has_a_summary(host: Host) -> None:
    text = host.summary.read_text(encoding="utf-8")

    assert text.startswith("## ✓ ")
    assert "| Pages | " in text


def test_a_change_goes_live(host: Host, changed: Path) -> None:
    _replaced(changed / "home.md", "A small shop", "A tiny shop")

    done = host.push()

    assert [ran.well for ran in done] == [True, True, True], done[-1].said
    assert "No page of this list may vanish" in done[0].said
    assert "A tiny shop" in (host.live / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("title:", "titel:", "unknown-field"),
        ("A small shop", "A {{ promise nothing }} shop", "unknown-reference"),
        ("lead:", "# fill in: the lead\nlead:", "still-to-fill-in"),
    ],
)
def test_a_broken_change_never_goes_live(
    host: Host, changed: Path, old: str, new: str, code: str
) -> None:
    """It is told beside the line, and what stands there stays as it was."""
    before = _tree(host.live)
    _replaced(changed / "home.md", old, new)

    (done,) = host.push()

    assert not done.well
    beside = rf"^::error file=content/home\.md,line=\d+,col=\d+,title={code}::"
    assert re.search(beside, done.said, re.MULTILINE)
    assert _tree(host.live) == before


def test_a_page_does_not_vanish_without_a_word(host: Host, changed: Path) -> None:
    before = _tree(host.live)
    (changed / "pages/gift-cards.md").unlink()

    (done,) = host.push()

    assert not done.well
    assert "title=page-vanished::" in done.said
    assert _tree(host.live) == before


def test_what_is_not_what_was_checked_is_noticed(host: Host) -> None:
    page = host.live / "index.html"
    good = page.read_bytes()
    page.write_bytes(good + b"<!-- by a stranger -->")
    _replaced(host.repository / ".github/workflows/publish.yml", "--wait 120", "--wait 1")

    spoiled = host.job("look")
    page.write_bytes(good)
    mended = host.job("look")

    assert (spoiled.well, mended.well) == (False, True), spoiled.said + mended.said


def test_a_preview_says_so_on_every_page(host: Host) -> None:
    done = host.job("preview")
    pages = list((host.workspace / "preview").rglob("*.html"))

    assert done.well, done.said
    assert pages
    for page in pages:
        text = page.read_text(encoding="utf-8")
        assert '<meta name="robots" content="noindex">' in text
        assert "Preview: not the shop" in text
