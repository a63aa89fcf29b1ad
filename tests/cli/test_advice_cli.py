"""The advice of a command is typed to the letter, and the next command is let through."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest
from cli_harness import DAY, Said, spotless, trustpages
from support.shops import SMALLEST

FOLDER = "targets:\n  web: {kind: folder, path: www/shop}\n"
MARKED = "  city: Cork  # fill in: the town"
MANIFEST = ".trustpages-manifest.json"


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop with a target whose site was built: a folder with `content`, `output` and `www`."""
    base = tmp_path_factory.mktemp("shop")
    settings = (SMALLEST / "site.yaml").read_text(encoding="utf-8")
    spotless(base, ("site.yaml", f"{settings}{FOLDER}"))
    (base / "www").mkdir()
    assert _build(base).code == 0
    return base


@pytest.fixture
def shop(built: Path, tmp_path: Path) -> Path:
    """A copy of the shop for one test."""
    return shutil.copytree(built, tmp_path / "shop")


def _build(base: Path, *flags: str, output: str = "output") -> Said:
    return trustpages("build", base / "content", "-d", base / output, "--today", DAY, "-q", *flags)


def _deploy(base: Path, output: str = "output") -> Said:
    return trustpages("deploy", "-c", base / "content", "-d", base / output, "-q")


def _mark(base: Path) -> Path:
    """Mark a place of the shop as still to be filled in; its file."""
    file = base / "content" / "shop.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("  city: Cork", MARKED, 1), encoding="utf-8")
    return file


def _fill_in(file: Path) -> None:
    """Put one's own words there and take the mark away."""
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace(MARKED, "  city: Kinsale"), encoding="utf-8")


@pytest.mark.parametrize(
    "way", ["Run 'trustpages build' first", "name the folder of the site with -d"]
)
def test_a_site_that_is_there_as_advised_is_deployed(way: str, shop: Path) -> None:
    refused = _deploy(shop, "public")
    assert "[deploy-no-site]" in refused.err
    assert way in refused.err

    if way.startswith("Run"):
        assert _build(shop, output="public").code == 0
        assert _deploy(shop, "public").code == 0
    else:
        assert _deploy(shop, "output").code == 0


def test_a_preview_that_is_built_anew_as_advised_is_deployed(shop: Path) -> None:
    _build(shop, "-D")
    refused = _deploy(shop)
    assert "[deploy-preview]" in refused.err
    assert "Build it without -D and -F, and deploy again" in refused.err

    _build(shop)
    assert _deploy(shop).code == 0


def test_what_check_names_as_advised_is_filled_in_and_deployed(shop: Path) -> None:
    file = _mark(shop)
    _build(shop)
    refused = _deploy(shop)
    assert "[deploy-unfinished]" in refused.err
    assert "Run 'trustpages check': it names each of them" in refused.err

    named = trustpages("check", shop / "content", "--today", DAY)
    assert re.search(rf"{re.escape(str(file))}:\d+:\d+: still to fill in: the town", named.err)

    _fill_in(file)
    _build(shop)
    assert _deploy(shop).code == 0


def test_a_place_that_is_filled_in_as_advised_is_released(shop: Path) -> None:
    file = _mark(shop)
    refused = _build(shop, "--release")
    assert "[still-to-fill-in]" in refused.err
    assert "Put your own fact or words there and take the mark away" in refused.err

    _fill_in(file)
    released = _build(shop, "--release", "--strict")
    assert (released.code, released.err) == (0, "")


def test_the_same_again_as_advised_finishes_a_deploy_that_failed(shop: Path) -> None:
    (shop / "www").rename(shop / "away")
    failed = _deploy(shop)
    assert "[deploy-failed]" in failed.err
    assert "run the same again, and it will be finished" in failed.err

    (shop / "away").rename(shop / "www")
    assert _deploy(shop).code == 0


def test_a_list_that_is_fetched_anew_as_advised_is_read(shop: Path) -> None:
    former = shop / "former.json"
    former.write_text('{"files": ', encoding="utf-8")
    refused = _build(shop, "--former", str(former))
    assert "[former-list]" in refused.err
    assert f"Fetch {MANIFEST} from the published site anew" in refused.err

    shutil.copyfile(shop / "output" / MANIFEST, former)
    read = _build(shop, "--former", str(former))
    assert (read.code, read.err) == (0, "")


@pytest.mark.parametrize("way", ["Name another folder", "move these away first"])
def test_a_shop_begins_where_the_hint_says(way: str, tmp_path: Path) -> None:
    old = tmp_path / "mine" / "content"
    old.mkdir(parents=True)
    (old / "shop.yaml").write_text("title: Mine\n", encoding="utf-8")

    refused = trustpages("init", old.parent, "--yes")
    assert "[in-the-way]" in refused.err
    assert way in refused.err

    named = re.search(r"since this is there already: (\S+)", refused.err)
    assert named
    if way.startswith("Name"):
        assert trustpages("init", tmp_path / "another", "--yes").code == 0
    else:
        Path(named[1]).rename(tmp_path / "away")
        assert trustpages("init", old.parent, "--yes").code == 0


@pytest.mark.parametrize("folder", [True, False], ids=["empty-folder", "no-folder"])
def test_the_shop_that_is_begun_as_advised_can_be_checked(
    *, folder: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if folder:
        (tmp_path / "content").mkdir()
    monkeypatch.chdir(tmp_path)
    refused = trustpages("check")
    assert f"[{'empty-folder' if folder else 'no-folder'}]" in refused.err
    assert "'trustpages init' begins one" in refused.err

    assert trustpages("init", "--yes").code == 0
    checked = trustpages("check")
    assert (checked.code, ": error: " in checked.err) == (0, False), checked.err
