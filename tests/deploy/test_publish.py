"""A run that is cut anywhere harms no visitor, and the next one finishes it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path, PurePosixPath

import pytest
from deploy_harness import (
    NEW,
    OLD,
    THIRD,
    Cut,
    CutStore,
    Way,
    back,
    dead_ends,
    deploy,
    source,
    stumbles,
    tree,
    visible,
)

from trustpages.deploy import publish
from trustpages.deploy.journal import JOURNAL_PATH
from trustpages.deploy.plan import DeployPlan, SortedPaths, plan_upload_batches
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import DeployError, Store
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.zip import ZipStore
from trustpages.deploy.target_state import inspect_target

Act = Callable[[Store], object]
SOME = 9
"""The first tier cuts at every ninth operation, the second one at each."""
FOREIGN = {"CNAME": b"shop.example", "old/foreign.html": b"<p>not ours</p>"}


def opened(sort: str, folder: Path) -> Store:
    """The place, opened anew as each run does."""
    return ZipStore(folder / "shop.zip") if sort == "zip" else FolderStore(folder / "shop")


def bytes_of(site: DeploySource) -> dict[str, bytes]:
    return {str(path): data for path, data in site.files.items()}


def prepared(sort: str, folder: Path, *sites: DeploySource) -> Path:
    """A place at which some sites were published one after the other, with a stranger's files among them."""
    folder.mkdir()
    for number, site in enumerate(sites):
        deploy(opened(sort, folder), site)
        if number == 0:
            store = opened(sort, folder)
            strange = {PurePosixPath(name): data for name, data in FOREIGN.items()}
            store.put_files(strange, lambda _: None)
            store.commit_changes("strangers")
    return folder


def cuts(sort: str, before: Path, way: Way, act: Act, *, step: int = 1) -> Iterator[Path]:
    """A copy of a place for each operation at which `act` can be cut, as it stands after that cut.

    With a `step`, for each so-many-th of them only.
    """
    for at in count(step, step):
        folder = before.with_name(f"{before.name}-{at}")
        shutil.copytree(before, folder)
        try:
            act(CutStore(opened(sort, folder), at, way))
        except (Cut, DeployError):
            yield folder
        else:
            assert at > 20
            return


def test_a_first_run_puts_the_site_and_nothing_else(tmp_path: Path) -> None:
    site = source(tmp_path, OLD)
    store = FolderStore(tmp_path / "shop")

    plan = deploy(store, site)

    assert visible(store) == bytes_of(site)
    assert (len(plan.added), plan.changed, plan.deleted) == (len(OLD) + 1, (), ())
    assert not (tmp_path / "shop.trustpages" / "journal.json").exists()


def test_a_second_run_of_the_same_site_does_nothing(tmp_path: Path) -> None:
    site = source(tmp_path, OLD)
    store = FolderStore(tmp_path / "shop")
    deploy(store, site)
    before = tree(tmp_path)
    looking = CutStore(store, at=0)

    assert deploy(looking, site).is_empty
    assert tree(tmp_path) == before
    assert {step.split()[0] for step in looking.done} == {"read", "marks"}


def test_what_is_carried_is_only_what_differs(tmp_path: Path) -> None:
    store = CutStore(FolderStore(tmp_path / "shop"), at=0)
    deploy(store, source(tmp_path, OLD))
    store.done.clear()

    deploy(store, source(tmp_path, NEW))

    site = [step for step in store.done if ".trustpages/" not in step]
    assert [step for step in site if step.startswith("put")] == [
        "put assets/style.2.css",
        "put media/b.1.jpg",
        "put guides/index.html",
        "put guides/laying/index.html",
        "put 404.html",
        "put about/index.html",
        "put index.html",
        "put notices/index.html",
        "put returns/index.html",
        "put notices.atom",
        "put sitemap.xml",
        "put .trustpages-manifest.json",
    ]
    assert [step for step in site if step.startswith("remove")] == [
        "remove notices/lin-away/index.html",
        "remove assets/style.1.css",
        "remove media/lin.1.jpg",
    ]


def check_cut_runs(former: str, sort: str, way: Way, tmp_path: Path, *, step: int = 1) -> None:
    """No page lacks an asset, nobody who starts at the home page meets a dead end, strangers' files stay."""
    old, new = source(tmp_path, OLD), source(tmp_path, NEW)
    start = prepared(sort, tmp_path / "at", *([old] if former == "old" else []))
    strange = FOREIGN if former == "old" else {}

    for folder in cuts(sort, start, way, lambda store: deploy(store, new), step=step):
        shown = visible(opened(sort, folder))
        assert (stumbles(shown), dead_ends(shown)) == ([], [])
        deploy(opened(sort, folder), new)
        store = opened(sort, folder)
        assert visible(store) == {**bytes_of(new), **strange}
        assert (inspect_target(store).journal, inspect_target(store).history.latest_number) == (
            None,
            2 if former == "old" else 1,
        )
        if former == "old":
            back(store, 1)
            assert visible(opened(sort, folder)) == {**bytes_of(old), **FOREIGN}


@pytest.mark.parametrize(
    ("former", "sort", "way"),
    [("old", "folder", "cut"), ("nothing", "zip", "lost"), ("old", "zip", "failed")],
)
def test_a_cut_at_some_operations_harms_no_visitor_and_the_next_run_finishes(
    former: str, sort: str, way: Way, tmp_path: Path
) -> None:
    check_cut_runs(former, sort, way, tmp_path, step=SOME)


@pytest.mark.slow
@pytest.mark.parametrize("way", ["cut", "lost", "failed"])
@pytest.mark.parametrize("sort", ["folder", "zip"])
@pytest.mark.parametrize("former", ["nothing", "old"])
def test_a_cut_at_any_operation_harms_no_visitor_and_the_next_run_finishes(
    former: str, sort: str, way: Way, tmp_path: Path
) -> None:
    check_cut_runs(former, sort, way, tmp_path)


@pytest.mark.parametrize(
    ("sort", "step"),
    [
        pytest.param("folder", SOME, id="some"),
        pytest.param("folder", 1, id="folder", marks=pytest.mark.slow),
        pytest.param("zip", 1, id="zip", marks=pytest.mark.slow),
    ],
)
def test_a_cut_rollback_harms_no_visitor_and_the_next_one_finishes(
    sort: str, step: int, tmp_path: Path
) -> None:
    old, new = source(tmp_path, OLD), source(tmp_path, NEW)
    start = prepared(sort, tmp_path / "at", old, new)

    for folder in cuts(sort, start, "cut", lambda store: back(store, 1), step=step):
        shown = visible(opened(sort, folder))
        assert (stumbles(shown), dead_ends(shown)) == ([], [])
        back(opened(sort, folder), 1)
        assert visible(opened(sort, folder)) == {**bytes_of(old), **FOREIGN}
        back(opened(sort, folder), 2)
        assert visible(opened(sort, folder)) == {**bytes_of(new), **FOREIGN}


@pytest.mark.parametrize("step", [SOME, pytest.param(1, marks=pytest.mark.slow)])
def test_after_a_cut_another_site_can_follow(step: int, tmp_path: Path) -> None:
    """What the cut run put and the new site does not have goes, too."""
    new, third = source(tmp_path, NEW), source(tmp_path, THIRD)
    start = prepared("folder", tmp_path / "at", source(tmp_path, OLD))

    for folder in cuts("folder", start, "cut", lambda store: deploy(store, new), step=step):
        deploy(opened("folder", folder), third)
        assert visible(opened("folder", folder)) == {**bytes_of(third), **FOREIGN}


@pytest.mark.slow
def test_a_second_run_that_is_cut_too_leaves_nothing_behind(tmp_path: Path) -> None:
    new, third = source(tmp_path, NEW), source(tmp_path, THIRD)
    start = prepared("folder", tmp_path / "at", source(tmp_path, OLD))

    for once in list(cuts("folder", start, "cut", lambda store: deploy(store, new)))[12::6]:
        for twice in cuts("folder", once, "cut", lambda store: deploy(store, third)):
            shown = visible(opened("folder", twice))
            assert (stumbles(shown), dead_ends(shown)) == ([], [])
            deploy(opened("folder", twice), third)
            assert visible(opened("folder", twice)) == {**bytes_of(third), **FOREIGN}
            shutil.rmtree(twice)


def spoilt(plan: DeployPlan) -> Iterator[SortedPaths]:
    """Pages before what they show."""
    return iter(list(plan_upload_batches(plan))[::-1])


def test_a_visitor_would_stumble_if_pages_came_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So the tests above can fail."""
    monkeypatch.setattr(publish, "plan_upload_batches", spoilt)
    new = source(tmp_path, NEW)
    start = prepared("folder", tmp_path / "at", source(tmp_path, OLD))
    cut = cuts("folder", start, "cut", lambda store: deploy(store, new))

    shown = [visible(opened("folder", folder)) for folder in cut]

    assert any(map(stumbles, shown))
    assert any(map(dead_ends, shown))


def test_whoever_is_overtaken_stops_before_the_list(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    deploy(store, source(tmp_path, OLD))
    manifest = (tmp_path / "shop" / ".trustpages-manifest.json").read_bytes()

    class Rival(CutStore):
        """Somebody takes the journal over while pages are put."""

        def _step(self, name: str, act: Callable[[], object]) -> object:  # type: ignore[override]
            if name == "put sitemap.xml":
                journal = (self.inner.read_file(JOURNAL_PATH) or b"").replace(
                    b'"id": "run', b'"id": "other'
                )
                self.inner.put_files({JOURNAL_PATH: journal}, lambda _: None)
            return super()._step(name, act)

    with pytest.raises(DeployError, match="somebody else published there meanwhile"):
        deploy(Rival(store, at=0), source(tmp_path, NEW))

    assert (tmp_path / "shop" / ".trustpages-manifest.json").read_bytes() == manifest
    assert b'"id": "other' in (store.read_file(JOURNAL_PATH) or b"")


def test_whoever_looked_before_another_run_was_done_stops(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    deploy(store, source(tmp_path, OLD))

    class Late(CutStore):
        """Another run begins and ends between our look and our journal."""

        def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
            deploy(self.inner, source(tmp_path, THIRD))
            return super().create_exclusive(path, data)

    with pytest.raises(DeployError, match="somebody else published there meanwhile"):
        deploy(Late(store, at=0), source(tmp_path, NEW))

    assert "buying/index.html" in visible(store)
    assert inspect_target(store).journal is None


def test_the_same_run_at_the_same_time_leaves_the_same_bytes(tmp_path: Path) -> None:
    """Nothing in the notes comes from the machine but holder, id and time, which are given."""
    old, new = source(tmp_path, OLD), source(tmp_path, NEW)

    one, two = (prepared("folder", tmp_path / name, old, new) for name in "ab")

    assert tree(one) == tree(two)
