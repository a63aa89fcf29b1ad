"""A target keeps its log: no deploy shortens or rewrites it, and a rollback leaves it as it is."""

from __future__ import annotations

from itertools import count
from pathlib import Path, PurePosixPath

import pytest
from deploy_harness import (
    NEW,
    OLD,
    URL,
    Cut,
    CutStore,
    Site,
    back,
    deploy,
    page,
    stumbles,
    terms,
    visible,
)
from support.logs import build_log, make_key, make_leaves

from trustpages.deploy.source import DeploySource, load_built_site
from trustpages.deploy.store import Store
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics import ProblemError
from trustpages.manifest import MANIFEST_PATH, parse_build_info, parse_manifest_digests
from trustpages.output import BuildInfo, write_site
from trustpages.paths import Files
from trustpages.transparency import describe_log, verify_log

LEAVES = make_leaves(6)
NUMBERS = count(1)


def add_log(site: Site, leaves: list[bytes], *, name: str = "", shown: str = "x") -> Files:
    """A site with a log and its pages in two languages, which show a style and a picture of their own."""
    log = build_log(leaves, make_key(name) if name else make_key())
    assets = [f"../assets/record.{shown}.css", f"../media/record.{shown}.jpg"]
    below = [f"../{one}" for one in assets]
    pages = {
        "record/index.html": page("../index.html", "2026/index.html", assets=assets),
        "record/2026/index.html": page("../index.html", assets=below),
        "notices.atom": f"<feed>{shown}</feed>",
        "zh/notices.atom": f"<feed>{shown}</feed>",
        "zh/404.html": page("/zh/index.html"),
        "zh/index.html": page("record/index.html"),
        "zh/record/index.html": page(assets=below),
        f"assets/record.{shown}.css": f"body {{ background: url('back.{shown}.svg') }}",
        f"assets/back.{shown}.svg": f"<svg>{shown}</svg>",
        f"media/record.{shown}.jpg": f"picture {shown}",
    }
    texts = {PurePosixPath(path): text.encode() for path, text in {**site, **pages}.items()}
    return texts | {PurePosixPath("log", path): data for path, data in log.items()}


def build(base: Path, files: Files) -> DeploySource:
    """A site as it was built into a new folder."""
    output = base / f"output-{next(NUMBERS)}"
    write_site(files, output, about=BuildInfo("trustpages 0", URL, log=describe_log(files)))
    return load_built_site(output)


def plain(site: Site) -> Files:
    return {PurePosixPath(path): text.encode() for path, text in site.items()}


def find_log_faults(files: dict[str, bytes]) -> list[str]:
    """What a stranger would find in the log that stands there."""
    result = verify_log(lambda path, _: files.get(f"log/{path}"), "log/")
    return [str(one) for one in result.problems]


@pytest.fixture
def store(tmp_path: Path) -> FolderStore:
    return FolderStore(tmp_path / "shop")


def refuse(store: Store, site: DeploySource, *allow: str) -> list[str]:
    """The codes of what speaks against a deploy."""
    with pytest.raises(ProblemError) as caught:
        deploy(store, site, terms("shrink", *allow))
    return [one.code for one in caught.value.problems]


def test_a_log_is_published_and_grows(store: FolderStore, tmp_path: Path) -> None:
    deploy(store, build(tmp_path, plain(OLD)))
    for size in (2, 2, 6):
        deploy(store, build(tmp_path, add_log(OLD, LEAVES[:size])))
        state = inspect_target(store)
        assert [one.size for one in state.logs] == [size]
        assert find_log_faults(visible(store)) == []


@pytest.mark.parametrize(
    ("files", "codes"),
    [
        (add_log(OLD, LEAVES[:3]), ["log-older"]),
        (add_log(OLD, [*LEAVES[1:], LEAVES[0]]), ["log-rewritten"]),
        (add_log(OLD, LEAVES, name="other.example"), ["log-origin"]),
        (plain(OLD), ["log-removed"]),
    ],
)
def test_a_log_that_is_put_back_as_advised_goes_on(
    store: FolderStore, tmp_path: Path, files: Files, codes: list[str]
) -> None:
    """No word after --allow lets it pass; what the hint says does."""
    deploy(store, build(tmp_path, add_log(OLD, LEAVES[:4])))
    before = visible(store)
    everything = ("busy", "drift", "foreign", "other-site")

    found = refuse(store, build(tmp_path, files), *everything)

    assert [code for code in found if code.startswith("log-")] == codes
    assert visible(store) == before
    deploy(store, build(tmp_path, add_log(OLD, LEAVES)))


def test_the_checkpoint_counts_even_if_the_manifest_is_gone(
    store: FolderStore, tmp_path: Path
) -> None:
    deploy(store, build(tmp_path, add_log(OLD, LEAVES)))
    (tmp_path / "shop" / MANIFEST_PATH).unlink()

    assert "log-older" in refuse(store, build(tmp_path, add_log(OLD, LEAVES[:5])), "drift")


def test_a_checkpoint_of_somebody_else_does_not_count(store: FolderStore, tmp_path: Path) -> None:
    """It is drift, and what the manifest lists goes on."""
    deploy(store, build(tmp_path, add_log(OLD, LEAVES[:4])))
    foreign = build_log(LEAVES, make_key("other.example"))["checkpoint"]
    (tmp_path / "shop" / "log" / "checkpoint").write_bytes(foreign)
    site = build(tmp_path, add_log(OLD, LEAVES))

    assert refuse(store, site) == ["deploy-drift"]
    deploy(store, site, terms("drift"))
    assert find_log_faults(visible(store)) == []


def test_a_cut_anywhere_leaves_a_log_that_can_be_verified_and_is_not_forgotten(
    tmp_path: Path,
) -> None:
    """The checkpoint comes after the files that it needs, and these go after it."""
    old, new = build(tmp_path, add_log(OLD, LEAVES[:4])), build(tmp_path, add_log(OLD, LEAVES))
    sizes = set()
    for at in count(1):
        place = FolderStore(tmp_path / f"cut-{at}")
        deploy(place, old)
        cut = CutStore(place, at)
        try:
            deploy(cut, new)
        except Cut:
            pass
        else:
            break
        assert find_log_faults(visible(place)) == []
        live = max(one.size for one in inspect_target(place).logs)
        sizes.add(live)
        if live == 6:
            assert refuse(place, old, "busy") == ["log-older"]
        deploy(place, new, terms("busy"))
        assert find_log_faults(visible(place)) == []

    assert sizes == {4, 6}


def test_a_rollback_keeps_the_log_its_pages_and_what_they_show(
    store: FolderStore, tmp_path: Path
) -> None:
    deploy(store, build(tmp_path, add_log(OLD, LEAVES[:2], shown="old")))
    deploy(store, build(tmp_path, add_log(NEW, LEAVES, shown="new")), terms("shrink"))
    live = visible(store)

    back(store, 1)

    now = visible(store)
    kept = ("log/", "record/", "zh/record/", "notices.atom", "zh/notices.atom")
    assert {path: data for path, data in now.items() if path.startswith(kept)} == {
        path: data for path, data in live.items() if path.startswith(kept)
    }
    own = {path: text for path, text in OLD.items() if path not in kept}
    assert {path: now[path].decode() for path in own} == own
    assert find_log_faults(now) == stumbles(now) == []
    assert now["assets/back.new.svg"] == b"<svg>new</svg>"
    assert "media/b.1.jpg" not in now  # shown by no page that is kept
    listed = parse_manifest_digests(now[str(MANIFEST_PATH)]) or {}
    assert {str(path) for path in listed} | {str(MANIFEST_PATH)} == set(now)
    info = parse_build_info(now[str(MANIFEST_PATH)])
    assert info is not None
    assert (info.log, info.site) == (describe_log(add_log(NEW, LEAVES)), URL)
    assert inspect_target(store).drifted == frozenset()


def test_a_rollback_to_a_day_before_the_log_keeps_it_and_can_be_undone(
    store: FolderStore, tmp_path: Path
) -> None:
    deploy(store, build(tmp_path, plain(OLD)))
    deploy(store, build(tmp_path, add_log(NEW, LEAVES)))
    live = visible(store)

    back(store, 1)
    assert "returns/index.html" in visible(store)
    assert find_log_faults(visible(store)) == []
    back(store, 2)

    assert {path: data for path, data in visible(store).items() if path in live} == live
    deploy(store, build(tmp_path, add_log(NEW, make_leaves(7))))


def test_a_rollback_without_a_log_is_byte_for_byte(store: FolderStore, tmp_path: Path) -> None:
    deploy(store, build(tmp_path, plain(OLD)))
    first = visible(store)
    deploy(store, build(tmp_path, plain(NEW)))

    back(store, 1)

    assert visible(store) == first


def test_a_rollback_over_a_log_that_was_changed_there_waits_for_a_deploy_as_advised(
    store: FolderStore, tmp_path: Path
) -> None:
    first, second = (build(tmp_path, add_log(OLD, LEAVES[:size])) for size in (2, 6))
    deploy(store, first)
    deploy(store, second)
    (tmp_path / "shop" / "zh" / "record" / "index.html").write_text("theirs", encoding="utf-8")

    with pytest.raises(
        ProblemError, match=r"--allow drift, which puts them right; then roll back"
    ) as caught:
        back(store, 1)

    assert [one.code for one in caught.value.problems] == ["deploy-drift"]
    deploy(store, second, terms("drift"))
    back(store, 1)
    assert find_log_faults(visible(store)) == []
