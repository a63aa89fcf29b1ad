"""Wrong targets: each is refused with its own code, and not a byte of it is touched."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from deploy_harness import ME, NEW, NOON, OLD, URL, Site, back, deploy, source, terms, tree, visible
from pydantic import TypeAdapter

from trustpages.deploy import journal as journals
from trustpages.deploy.journal import (
    JOURNAL_PATH,
    Journal,
    LockOwner,
    can_be_running,
    identify_current_process,
)
from trustpages.deploy.plan import plan_deploy
from trustpages.deploy.preflight import PreflightOptions, run_preflight_checks
from trustpages.deploy.source import DeploySource, find_publish_blockers, load_built_site
from trustpages.deploy.store import DeployError, Store, StoreContext
from trustpages.deploy.stores import open_store
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.zip import ZipStore
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics.problem import Problem, ProblemError
from trustpages.fields.targets import Target
from trustpages.output import EDITED_OUTPUT_HINT, BuildInfo, write_site

Plant = Callable[[Path], None]
MANIFEST = ".trustpages-manifest.json"


def put(path: str, text: str = "theirs") -> Plant:
    """A file of somebody else, counted from the folder above the target."""

    def plant(base: Path) -> None:
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).write_text(text)

    return plant


def published(site: Site = OLD, url: str = URL) -> Plant:
    """A site that was published there before."""

    def plant(base: Path) -> None:
        deploy(FolderStore(base / "shop"), source(base, site, url=url))

    return plant


def after(*plants: Plant) -> Plant:
    def plant(base: Path) -> None:
        for one in plants:
            one(base)

    return plant


def gone(path: str) -> Plant:
    return lambda base: (base / path).unlink()


def linked(path: str, goal: str) -> Plant:
    def plant(base: Path) -> None:
        (base / path).parent.mkdir(parents=True, exist_ok=True)
        (base / path).symlink_to(goal)

    return plant


def listing(files: dict[str, str], site: str = URL) -> str:
    """A manifest that somebody else wrote."""
    listed = {path: {"sha256": digest, "size": 1} for path, digest in files.items()}
    return json.dumps({"files": listed, "site": site, "tool": "trustpages 0"})


def locked(*, left: bool = False) -> Plant:
    held = Journal("theirs", LockOwner("another", 7, ""), NOON, 2, was_abandoned=left)
    return put("shop.trustpages/journal.json", journals.serialize_journal(held).decode())


def many(count: int) -> Site:
    return OLD | {f"media/{number}.jpg": str(number) for number in range(count)}


def pages(count: int) -> Site:
    return {f"notices/{number}/index.html": "<p>x</p>" for number in range(count)}


WRONG: dict[str, tuple[Plant, str]] = {
    "a stranger's site": (put("shop/index.html"), "deploy-foreign"),
    "a single stranger's file": (put("shop/thesis.doc"), "deploy-foreign"),
    "a hidden file": (put("shop/.env"), "deploy-foreign"),
    "a git project": (put("shop/.git/config"), "deploy-foreign"),
    "a folder with a deep file": (put("shop/a/b/c.txt"), "deploy-foreign"),
    "a link to a folder": (linked("shop/returns", "/etc"), "deploy-foreign"),
    "a link to a file": (linked("shop/index.html", "/etc/hosts"), "deploy-foreign"),
    "a link to nowhere": (linked("shop/x", "nowhere"), "deploy-foreign"),
    "a manifest of another tool": (put(f"shop/{MANIFEST}", '{"files": []}'), "deploy-foreign"),
    "a manifest that is no JSON": (put(f"shop/{MANIFEST}", "{"), "deploy-foreign"),
    "a manifest that leads out": (
        after(put("dear.txt"), put(f"shop/{MANIFEST}", listing({"../dear.txt": "0" * 64}))),
        "deploy-foreign",
    ),
    "a manifest that leads to the root": (
        put(f"shop/{MANIFEST}", listing({"/etc/hosts": "0" * 64})),
        "deploy-foreign",
    ),
    "a manifest that lists our notes": (
        put(f"shop/{MANIFEST}", listing({".trustpages/journal.json": "0" * 64})),
        "deploy-foreign",
    ),
    "a manifest that lists a stranger's file with other bytes": (
        after(put("shop/dear.txt"), put(f"shop/{MANIFEST}", listing({"dear.txt": "0" * 64}))),
        "deploy-drift",
    ),
    "a file in the way of a new page": (
        after(published(), put("shop/guides/index.html")),
        "deploy-foreign",
    ),
    "a file in the way of a folder": (after(published(), put("shop/guides")), "deploy-foreign"),
    "a folder in the way of a file": (
        after(published(), put("shop/media/b.1.jpg/x")),
        "deploy-foreign",
    ),
    "the same name in capitals": (
        after(published(), put("shop/GUIDES/index.html")),
        "deploy-foreign",
    ),
    "a link in the way of a folder": (
        after(published(), linked("shop/guides", "/etc")),
        "deploy-foreign",
    ),
    "a page changed by hand": (after(published(), put("shop/index.html")), "deploy-drift"),
    "a picture changed by hand": (after(published(), put("shop/media/a.1.jpg")), "deploy-drift"),
    "a page removed by hand": (after(published(), gone("shop/about/index.html")), "deploy-drift"),
    "a manifest changed by hand": (after(published(), put(f"shop/{MANIFEST}")), "deploy-drift"),
    "a manifest removed by hand": (after(published(), gone(f"shop/{MANIFEST}")), "deploy-drift"),
    "a page that is a link now": (
        after(published(), gone("shop/index.html"), linked("shop/index.html", "404.html")),
        "deploy-drift",
    ),
    "a page that goes, changed by hand": (
        after(published(), put("shop/notices/lin-away/index.html")),
        "deploy-drift",
    ),
    "another shop's site": (published(url="https://other.example/"), "deploy-other-site"),
    "another shop's site, its notes lost": (
        put(f"shop/{MANIFEST}", listing({}, "https://other.example/") + "\n"),
        "deploy-foreign",
    ),
    "another shop's site, its manifest lost": (
        after(published(url="https://other.example/"), gone(f"shop/{MANIFEST}")),
        "deploy-other-site",
    ),
    "a site with many more pages": (published(OLD | pages(9)), "deploy-shrink"),
    "a site with many more files": (published(many(300)), "deploy-deletes"),
    "another run at work": (after(published(), locked()), "deploy-busy"),
    "a journal that cannot be read": (
        after(published(), put("shop.trustpages/journal.json", "{")),
        "deploy-busy",
    ),
    "a page that would vanish": (
        published(OLD | {"staff/lin/index.html": "<p>Lin</p>"}),
        "page-vanished",
    ),
    "a language that would vanish": (
        published(OLD | {"zh/404.html": "x", "zh/index.html": "x"}),
        "language-vanished",
    ),
}


def refused(store: Store, site: DeploySource, *allow: str, alive: bool = True) -> list[str]:
    """The codes with which a run is refused."""
    with pytest.raises(ProblemError) as caught:
        deploy(store, site, terms(*allow, alive=alive))
    assert all(one.place.file == store.display_name for one in caught.value.problems)
    assert all(one.hint for one in caught.value.problems)
    return [one.code for one in caught.value.problems]


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_target_is_refused_and_nothing_is_touched(name: str, tmp_path: Path) -> None:
    plant, code = WRONG[name]
    site = source(tmp_path, NEW)
    plant(tmp_path)
    before = tree(tmp_path)

    codes = refused(FolderStore(tmp_path / "shop"), site)

    assert code in codes
    assert tree(tmp_path) == before


def test_a_reason_is_told_once(tmp_path: Path) -> None:
    after(published(), put("shop/guides"))(tmp_path)

    assert refused(FolderStore(tmp_path / "shop"), source(tmp_path, NEW)) == ["deploy-foreign"]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (10, 8, ["deploy-shrink"]),
        (10, 9, []),
        (5, 4, ["deploy-shrink"]),
        (6, 5, []),
        (2, 2, []),
    ],
)
def test_a_fifth_fewer_pages_are_too_few(
    before: int, now: int, expected: list[str], tmp_path: Path
) -> None:
    pages = {"index.html": "<p>x</p>"}
    pages |= {f"{number}.html": "<p>x</p>" for number in range(1, before)}
    found = judged(tmp_path, pages, dict(list(pages.items())[:now]))

    assert [one.code for one in found if one.code != "page-vanished"] == expected


@pytest.mark.parametrize(("deletes", "expected"), [(3, []), (2, ["deploy-deletes"])])
def test_as_many_files_may_go_as_is_allowed(
    deletes: int, expected: list[str], tmp_path: Path
) -> None:
    three = {f"media/{number}.jpg": str(number) for number in range(3)}
    found = judged(
        tmp_path, {"index.html": "x", **three}, {"index.html": "x"}, terms(deletes=deletes)
    )

    assert [one.code for one in found] == expected


def judged(
    folder: Path, before: Site, now: Site, allowed: PreflightOptions | None = None
) -> tuple[Problem, ...]:
    """Every reason not to put one site in another one's place."""
    store, site = FolderStore(folder / "shop"), source(folder, now)
    deploy(store, source(folder, before))
    standing = inspect_target(store)
    return run_preflight_checks(
        site, standing, plan_deploy(site.digests, standing), allowed or terms(), store.display_name
    )


def test_what_others_put_beside_our_site_stands_in_nobodys_way(tmp_path: Path) -> None:
    after(published(), put("shop/CNAME"))(tmp_path)
    deploy(FolderStore(tmp_path / "shop"), source(tmp_path, NEW))

    assert (tmp_path / "shop" / "CNAME").read_text() == "theirs"


def test_a_first_run_that_was_cut_beside_strangers_files_may_be_finished(tmp_path: Path) -> None:
    """It was allowed once, and the place is half ours by now."""
    site = source(tmp_path, NEW)
    home = PurePosixPath("index.html")
    done = Journal(
        "cut", LockOwner("another", 7, ""), NOON, 1, {home: frozenset({site.digests[home]})}
    )
    put("shop/index.html", NEW["index.html"])(tmp_path)
    put("shop/thesis.doc")(tmp_path)
    put("shop.trustpages/journal.json", journals.serialize_journal(done).decode())(tmp_path)

    deploy(FolderStore(tmp_path / "shop"), site, terms(alive=False))
    assert (tmp_path / "shop" / "thesis.doc").read_text() == "theirs"


def test_a_run_that_is_no_longer_alive_stops_nobody(tmp_path: Path) -> None:
    after(published(), locked())(tmp_path)
    store = FolderStore(tmp_path / "shop")
    assert refused(store, source(tmp_path, NEW)) == ["deploy-busy"]

    deploy(store, source(tmp_path, NEW), terms(alive=False))
    assert inspect_target(store).journal is None


def test_there_are_many_wrong_targets() -> None:
    assert len(WRONG) >= 25


def test_all_reasons_are_told_at_once(tmp_path: Path) -> None:
    after(published(OLD | pages(9), "https://other.example/"), locked(), put("shop/index.html"))(
        tmp_path
    )

    codes = refused(FolderStore(tmp_path / "shop"), source(tmp_path, NEW))

    assert codes == ["deploy-busy", "deploy-drift", "deploy-other-site", "deploy-shrink"]


ALLOWED = {
    "a stranger's site": "foreign",
    "a single stranger's file": "foreign",
    "a git project": "foreign",
    "a manifest that leads out": "foreign",
    "a page changed by hand": "drift",
    "a page removed by hand": "drift",
    "a manifest removed by hand": "drift",
    "a page that is a link now": "drift",
    "a page that goes, changed by hand": "drift",
    "another shop's site": "other-site",
    "a site with many more pages": "shrink",
    "another run at work": "busy",
    "a journal that cannot be read": "busy",
}


@pytest.mark.parametrize("name", ALLOWED)
def test_the_flag_that_is_named_lets_it_pass(name: str, tmp_path: Path) -> None:
    """Strangers' files stay but for those of the site's own names."""
    site = source(tmp_path, NEW)
    WRONG[name][0](tmp_path)
    store = FolderStore(tmp_path / "shop")
    strangers = {
        path: data
        for path, data in visible(store).items()
        if path not in {*map(str, site.files), *OLD}
    }

    deploy(store, site, terms("shrink", ALLOWED[name], alive=True))

    kept = {path: data for path, data in strangers.items() if not path.startswith("notices/")}
    shown = visible(store)
    assert kept.items() <= shown.items()
    assert {str(path): data for path, data in site.files.items()}.items() <= shown.items()


@pytest.mark.parametrize("name", ["a link to a folder", "a link in the way of a folder"])
def test_a_link_is_never_followed_even_if_strangers_files_are_allowed(
    name: str, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    WRONG[name][0](tmp_path)
    for link in (tmp_path / "shop" / "returns", tmp_path / "shop" / "guides"):
        if link.is_symlink():
            link.unlink()
            link.symlink_to(outside)

    with pytest.raises(ProblemError, match="a file stands where a folder is needed"):
        deploy(FolderStore(tmp_path / "shop"), source(tmp_path, NEW), terms("foreign", "shrink"))

    assert list(outside.iterdir()) == []


@pytest.mark.parametrize(
    "name",
    [
        "a file in the way of a folder",
        "a folder in the way of a file",
        "a link in the way of a folder",
    ],
)
def test_what_would_end_half_way_does_not_begin_even_if_it_is_allowed(
    name: str, tmp_path: Path
) -> None:
    site = source(tmp_path, NEW)
    WRONG[name][0](tmp_path)
    before = tree(tmp_path)

    assert refused(FolderStore(tmp_path / "shop"), site, "foreign") == ["deploy-foreign"]
    assert tree(tmp_path) == before


def test_a_few_more_deletes_can_be_allowed(tmp_path: Path) -> None:
    published(many(300))(tmp_path)
    store = FolderStore(tmp_path / "shop")

    plan = deploy(store, source(tmp_path, NEW), terms("shrink", deletes=303))

    assert len(plan.deleted) == 303


def test_a_run_that_ended_before_its_end_stops_nobody(tmp_path: Path) -> None:
    after(published(), locked(left=True))(tmp_path)

    deploy(FolderStore(tmp_path / "shop"), source(tmp_path, NEW), terms("shrink", alive=True))

    assert not (tmp_path / "shop.trustpages" / "journal.json").exists()


def test_a_dead_process_holds_nothing() -> None:
    """Ids are given again, so its start counts, too; of other computers nothing is known."""
    me = identify_current_process()

    assert can_be_running(me)
    assert not can_be_running(replace(me, start_ticks="1"))
    assert not can_be_running(replace(me, pid=2**22 + 1))
    assert can_be_running(replace(me, pid=2**22 + 1, host="another"))


def test_without_notes_the_manifest_tells_what_is_ours(tmp_path: Path) -> None:
    """What stands there as listed is kept, replaced and removed; nothing is put twice."""
    published()(tmp_path)
    for place in sorted((tmp_path / "shop.trustpages").rglob("*"), reverse=True):
        place.rmdir() if place.is_dir() else place.unlink()

    plan = deploy(FolderStore(tmp_path / "shop"), source(tmp_path, NEW))

    assert PurePosixPath("media/a.1.jpg") in plan.unchanged
    assert PurePosixPath("media/lin.1.jpg") in plan.deleted
    assert not plan.drifted


def test_a_plan_changes_nothing(tmp_path: Path) -> None:
    published()(tmp_path)
    site = source(tmp_path, NEW)
    before = tree(tmp_path)

    plan_deploy(site.digests, inspect_target(FolderStore(tmp_path / "shop")))
    plan_deploy(site.digests, inspect_target(FolderStore(tmp_path / "nowhere")))
    plan_deploy(site.digests, inspect_target(ZipStore(tmp_path / "nowhere.zip")))

    assert tree(tmp_path) == before


def test_a_missing_folder_above_the_target_is_no_place(tmp_path: Path) -> None:
    with pytest.raises(DeployError, match="the folder above it is not there"):
        deploy(FolderStore(tmp_path / "nowhere" / "shop"), source(tmp_path, OLD))

    assert not (tmp_path / "nowhere").exists()


@pytest.mark.parametrize(
    ("place", "why"),
    [
        ({"kind": "folder", "path": "part/content"}, "is the folder that the site is made from"),
        ({"kind": "folder", "path": "part/content/x"}, "lies in a folder"),
        ({"kind": "folder", "path": "output"}, "is the folder"),
        ({"kind": "folder", "path": "part"}, "holds a folder"),
        ({"kind": "folder", "path": "/"}, "is the root of a disk"),
        ({"kind": "folder", "path": "~home"}, "is your home folder"),
        ({"kind": "folder", "path": "project"}, "is the top of a git project"),
        ({"kind": "folder", "path": "link"}, "is a link"),
        ({"kind": "folder", "path": "file"}, "is a file"),
        ({"kind": "zip", "file": "part/content/x.zip"}, "lies in a folder"),
        ({"kind": "zip", "file": "project"}, "is a folder"),
        ({"kind": "zip", "file": "file"}, "does not end in .zip"),
        ({"kind": "zip", "file": "link"}, "is a link"),
    ],
    ids=str,
)
def test_a_dear_place_is_no_target(
    place: dict[str, str], why: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "~home"))
    for name in ("part/content", "output", "project/.git", "~home"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to("output")
    before = tree(tmp_path)

    target: Target = TypeAdapter(Target).validate_python(place)
    protected = (tmp_path / "part" / "content", tmp_path / "output")

    with (
        pytest.raises(ProblemError, match=why) as caught,
        open_store(target, StoreContext("shop", tmp_path, protected)),
    ):
        pass

    assert caught.value.problems[0].code == "deploy-place"
    assert tree(tmp_path) == before


SPOILT: dict[str, tuple[Plant, str]] = {
    "no folder": (lambda _: None, "deploy-no-site"),
    "no manifest": (put("output/index.html"), "deploy-no-site"),
    "a damaged manifest": (put(f"output/{MANIFEST}", "{"), "deploy-source-damaged"),
    "nothing listed": (put(f"output/{MANIFEST}", listing({})), "deploy-source-damaged"),
    "no home page": (
        put(f"output/{MANIFEST}", listing({"a.txt": "0" * 64})),
        "deploy-source-damaged",
    ),
    "a file that leads out": (
        put(f"output/{MANIFEST}", listing({"../a.txt": "0" * 64})),
        "output-name",
    ),
    "a file among our notes": (
        put(
            f"output/{MANIFEST}",
            listing({"index.html": "0" * 64, ".trustpages/blobs/x": "0" * 64}),
        ),
        "deploy-source-damaged",
    ),
    "a file that is gone": (
        put(f"output/{MANIFEST}", listing({"index.html": "0" * 64})),
        "deploy-source-damaged",
    ),
}


@pytest.mark.parametrize("name", SPOILT)
def test_a_damaged_site_is_not_carried(name: str, tmp_path: Path) -> None:
    plant, code = SPOILT[name]
    plant(tmp_path)

    with pytest.raises(ProblemError) as caught:
        load_built_site(tmp_path / "output")

    assert [one.code for one in caught.value.problems] == [code]


@pytest.mark.parametrize(
    ("plant", "overwritten"),
    [
        (put("shop/index.html"), ", and these are overwritten: index.html"),
        (put("shop/Returns/Index.html"), ", and these are overwritten: Returns/Index.html"),
        (put("shop/thesis.doc"), ""),
    ],
)
def test_what_would_be_overwritten_is_named_before_it_is_allowed(
    plant: Plant, overwritten: str, tmp_path: Path
) -> None:
    plant(tmp_path)

    with pytest.raises(ProblemError) as caught:
        deploy(FolderStore(tmp_path / "shop"), source(tmp_path, OLD))

    hint = caught.value.problems[0].hint
    assert hint.endswith(f"With --allow foreign the site is put beside them{overwritten}.")


@pytest.mark.parametrize("path", ["about/index.html", "assets/style.1.css", "notices.atom"])
def test_after_an_edit_in_the_output_build_and_deploy_name_the_same_way_out_and_it_leads_out(
    path: str, tmp_path: Path
) -> None:
    files = {PurePosixPath(name): text.encode() for name, text in OLD.items()}
    output = tmp_path / "output"
    write_site(files, output, about=BuildInfo("trustpages 0", URL))
    put(f"output/{path}")(tmp_path)

    with pytest.raises(ProblemError) as built:
        write_site(files, output, about=BuildInfo("trustpages 0", URL))
    with pytest.raises(ProblemError) as carried:
        load_built_site(output)

    assert built.value.problems[0].hint == EDITED_OUTPUT_HINT
    assert carried.value.problems[0].hint == f"{EDITED_OUTPUT_HINT} Then deploy again."
    assert "delete these files" in EDITED_OUTPUT_HINT
    (output / path).unlink()
    write_site(files, output, about=BuildInfo("trustpages 0", URL))
    deploy(FolderStore(tmp_path / "shop"), load_built_site(output))


@pytest.mark.parametrize("plant", [put("x/about/index.html"), gone("x/about/index.html")])
def test_a_site_that_was_changed_after_it_was_built_is_not_carried(
    plant: Plant, tmp_path: Path
) -> None:
    source(tmp_path, OLD)
    next(tmp_path.glob("output-*")).rename(tmp_path / "x")
    plant(tmp_path)

    with pytest.raises(ProblemError, match=r"not as they were built, or gone: about/index\.html"):
        load_built_site(tmp_path / "x")


def test_a_file_behind_a_link_is_not_carried(tmp_path: Path) -> None:
    source(tmp_path, OLD)
    output = next(tmp_path.glob("output-*"))
    (output / "about").rename(tmp_path / "away")
    (output / "about").symlink_to(tmp_path / "away")

    with pytest.raises(ProblemError, match=r"about/index\.html"):
        load_built_site(output)


def test_only_what_is_listed_is_carried(tmp_path: Path) -> None:
    source(tmp_path, OLD)
    output = next(tmp_path.glob("output-*"))
    (output / "notes.txt").write_text("mine")

    assert {str(path) for path in load_built_site(output).files} == {*OLD, MANIFEST}


@pytest.mark.parametrize(
    ("about", "codes"),
    [
        ({"preview": True}, ["deploy-preview"]),
        ({"unfinished": 2}, ["deploy-unfinished"]),
        ({"preview": True, "unfinished": 1}, ["deploy-preview", "deploy-unfinished"]),
        ({}, []),
    ],
)
def test_a_site_that_is_not_ready_is_told(
    about: dict[str, Any], codes: list[str], tmp_path: Path
) -> None:
    found = find_publish_blockers(source(tmp_path, OLD, **about), tmp_path)

    assert [one.code for one in found] == codes


def test_a_rollback_minds_drift_but_not_the_number_of_pages(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    deploy(store, source(tmp_path, OLD))
    deploy(store, source(tmp_path, NEW | pages(9)))
    put("shop/index.html")(tmp_path)

    with pytest.raises(ProblemError) as caught:
        back(store, 1)

    assert [one.code for one in caught.value.problems] == ["deploy-drift"]
    assert ME.host == "here"
    assert store.read_file(JOURNAL_PATH) is None
