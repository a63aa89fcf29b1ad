"""A branch of a real Git repository: the whole engine, and every call of Git cut once."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path, PurePosixPath

import pytest
from deploy_harness import (
    NEW,
    OLD,
    Cut,
    back,
    dead_ends,
    deploy,
    source,
    stumbles,
    terms,
    visible,
)
from store_harness import FIRST, SECOND, shown, texts

from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import STATE_FOLDER, DeployError, Store, StoreContext
from trustpages.deploy.stores import git_client, open_store
from trustpages.deploy.stores.subprocess import Command, CommandResult, run_command
from trustpages.fields.targets import GitTarget

MANIFEST = ".trustpages-manifest.json"
ME = ("-c", "user.name=Nora", "-c", "user.email=nora@shop.example")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """A folder with the repository `site.git`, in which nothing stands yet."""
    git(tmp_path, "init", "--quiet", "--bare", "site.git")
    return tmp_path


@pytest.fixture
def opened() -> Iterator[ExitStack]:
    """Stores that are opened in a test, closed after it."""
    with ExitStack() as stack:
        yield stack


def git(folder: Path, *typed: str, data: bytes = b"") -> str:
    done = subprocess.run(
        ["git", *ME, *typed], cwd=folder, input=data, capture_output=True, check=True
    )
    return done.stdout.decode()


def store(opened: ExitStack, shop: Path, address: str = "site.git", branch: str = "") -> Store:
    target = GitTarget(kind="git", repository=address, branch=branch or None)
    return opened.enter_context(open_store(target, StoreContext("pages", shop)))


def standing(opened: ExitStack, shop: Path) -> Store:
    return store(opened, shop)


def pushed_by_somebody(shop: Path, name: str, text: str, branch: str = "pages") -> None:
    """Another person adds a file to a branch."""
    work = shop / f"work-{name}"
    if git(shop, "ls-remote", "site.git", branch):
        git(shop, "clone", "--quiet", "--branch", branch, "site.git", str(work))
    else:
        git(shop, "init", "--quiet", "--initial-branch", branch, str(work))
    (work / name).write_text(text, encoding="utf-8")
    git(work, "add", "-A")
    git(work, "commit", "--quiet", "-m", "By hand")
    git(work, "push", "--quiet", str(shop / "site.git"), f"HEAD:{branch}")


def test_a_site_is_published_changed_and_taken_back(opened: ExitStack, shop: Path) -> None:
    """What somebody else put on the branch stays there."""
    deploy(store(opened, shop), source(shop, OLD))
    assert shown(standing(opened, shop)) == texts(OLD)

    pushed_by_somebody(shop, "CNAME", "shop.example")
    deploy(store(opened, shop), source(shop, NEW))
    assert shown(standing(opened, shop)) == {**texts(NEW), "CNAME": b"shop.example"}

    back(store(opened, shop), 1)
    assert shown(standing(opened, shop)) == {**texts(OLD), "CNAME": b"shop.example"}


def test_the_branch_holds_the_site_and_its_own_branch_the_notes(
    opened: ExitStack, shop: Path
) -> None:
    deploy(store(opened, shop), source(shop, FIRST))

    site = git(shop / "site.git", "ls-tree", "-r", "--name-only", "pages").splitlines()
    notes = git(shop / "site.git", "ls-tree", "-r", "--name-only", "pages-trustpages").splitlines()

    assert {*FIRST, MANIFEST, ".nojekyll"} == set(site)
    assert {path.split("/")[0] for path in notes} == {".trustpages"}
    assert ".trustpages/journal.json" not in notes


def test_a_run_that_changes_nothing_pushes_nothing(opened: ExitStack, shop: Path) -> None:
    site = source(shop, FIRST)
    deploy(store(opened, shop), site)
    before = git(shop, "ls-remote", "site.git")

    deploy(store(opened, shop), site)
    store(opened, shop).commit_changes("nothing")

    assert git(shop, "ls-remote", "site.git") == before


def test_commits_are_ours_and_the_history_stays(
    opened: ExitStack, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_AUTHOR_EMAIL", "lin@shop.example")
    deploy(store(opened, shop), source(shop, FIRST))
    deploy(store(opened, shop), source(shop, SECOND))

    log = git(shop / "site.git", "log", "--format=%an <%ae> %s", "pages").splitlines()

    assert log == [
        "trustpages <lin@shop.example> Publish: version 2",
        "trustpages <lin@shop.example> Publish: version 1",
    ]


def test_whoever_pushed_meanwhile_is_not_overwritten(opened: ExitStack, shop: Path) -> None:
    deploy(store(opened, shop), source(shop, FIRST))
    late = store(opened, shop)
    pushed_by_somebody(shop, "note.txt", "meanwhile")

    with pytest.raises(DeployError, match=r"^somebody else published meanwhile; run deploy again$"):
        deploy(late, source(shop, SECOND))

    there = shown(standing(opened, shop))
    assert there == {**texts(FIRST), "note.txt": b"meanwhile"}


def test_two_first_runs_at_once_leave_one_site(opened: ExitStack, shop: Path) -> None:
    one, other = store(opened, shop), store(opened, shop)
    deploy(one, source(shop, FIRST))

    with pytest.raises(DeployError, match=r"meanwhile"):
        deploy(other, source(shop, SECOND))

    assert shown(standing(opened, shop)) == texts(FIRST)


def test_links_submodules_and_programs_of_others_stay_what_they_are(
    opened: ExitStack, shop: Path
) -> None:
    deploy(store(opened, shop), source(shop, FIRST))
    work = shop / "work"
    git(shop, "clone", "--quiet", "--branch", "pages", "site.git", str(work))
    (work / "run.sh").write_text("#!/bin/sh\n", encoding="utf-8")
    (work / "run.sh").chmod(0o755)
    (work / "käse\n.txt").symlink_to("run.sh")
    git(work, "add", "-A")
    git(work, "commit", "--quiet", "-m", "By hand")
    git(work, "push", "--quiet")

    deploy(store(opened, shop), source(shop, SECOND))

    tree = git(shop / "site.git", "ls-tree", "-r", "-z", "pages").split("\0")
    assert {line.split()[0] for line in tree if line.endswith("run.sh")} == {"100755"}
    assert {line.split()[0] for line in tree if line.endswith("käse\n.txt")} == {"120000"}


def test_a_file_where_a_folder_is_needed_is_told_and_kept(opened: ExitStack, shop: Path) -> None:
    late = store(opened, shop)
    late.put_files({PurePosixPath("b"): b"a file"}, lambda _: None)
    late.put_files({PurePosixPath("b/index.html"): b""}, lambda _: None)

    with pytest.raises(DeployError, match=r"a file where a folder is needed for 'b/index.html'"):
        late.commit_changes("both")


@pytest.mark.parametrize("lost", [False, True], ids=["call lost", "answer lost"])
def test_a_cut_at_any_call_of_git_harms_no_visitor_and_the_next_run_finishes(
    shop: Path, monkeypatch: pytest.MonkeyPatch, *, lost: bool
) -> None:
    """Nothing is public before the one push, and everything is after it: no run in between can differ."""
    second = source(shop, SECOND)
    published(shop, "site.git", source(shop, FIRST))
    cuts = cut_through(shop, monkeypatch, lambda: published(shop, "site.git", second), lost=lost)
    there = seen(shop, "site.git")
    published(shop, "site.git", second)

    assert cuts > 20
    assert (stumbles(there), dead_ends(there)) == ([], [])
    assert there.keys() == seen(shop, "site.git").keys() == {*SECOND, MANIFEST}


@pytest.mark.parametrize("lost", [False, True], ids=["call lost", "answer lost"])
def test_a_rollback_that_is_cut_at_any_call_of_git_harms_no_visitor_and_can_be_finished(
    shop: Path, monkeypatch: pytest.MonkeyPatch, *, lost: bool
) -> None:
    for site in (FIRST, SECOND):
        published(shop, "site.git", source(shop, site))
    cuts = cut_through(shop, monkeypatch, lambda: returned(shop, "site.git"), lost=lost)
    there = seen(shop, "site.git")

    assert cuts > 20
    assert (stumbles(there), dead_ends(there)) == ([], [])
    assert there.keys() == {*FIRST, MANIFEST}


def cut_through(
    shop: Path, monkeypatch: pytest.MonkeyPatch, work: Callable[[], None], *, lost: bool
) -> int:
    """Cut a run at its first call of Git, then at its second, until something is public; the cuts it took."""
    before, cuts = git(shop, "ls-remote", "site.git"), 0
    for at in count(1):
        calls = count(1)

        def cut(errand: Command, at: int = at, calls: Iterator[int] = calls) -> CommandResult:
            number = next(calls)
            if number < at or (lost and number == at):
                ended = run_command(errand)
            if number >= at:
                raise Cut
            return ended

        with monkeypatch.context() as patch, suppress(Cut):
            patch.setattr(git_client, "run_command", cut)
            work()
            break
        cuts = at
        if git(shop, "ls-remote", "site.git") != before:
            break
    return cuts


def git_target(repository: str) -> GitTarget:
    return GitTarget(kind="git", repository=repository)


def returned(shop: Path, target: str) -> None:
    with open_store(git_target(target), StoreContext("pages", shop)) as place:
        back(place, 1)


def published(shop: Path, target: str, site: DeploySource) -> None:
    with open_store(git_target(target), StoreContext("pages", shop)) as place:
        deploy(place, site)


def seen(shop: Path, target: str) -> dict[str, bytes]:
    with open_store(git_target(target), StoreContext("pages", shop)) as place:
        return visible(place)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("nowhere.git", "there is no Git repository at that address"),
        ("https://127.0.0.1:1/site.git", "the Git server does not answer"),
        ("ssh://git@127.0.0.1:1/site.git", "the Git server does not answer"),
        ("--upload-pack=touch x", "this is not the address of a Git repository"),
        ("~nobody-of-that-name/site.git", "nobody here has the account that '~' names"),
        ("ext::sh -c true", "this is not the address of a Git repository"),
    ],
)
def test_what_cannot_be_reached_is_told_in_a_sentence(
    opened: ExitStack, shop: Path, address: str, expected: str
) -> None:
    with pytest.raises(DeployError) as caught:
        store(opened, shop, address)

    assert caught.value.message == expected


def test_a_branch_that_refuses_is_told(opened: ExitStack, shop: Path) -> None:
    hook = shop / "site.git" / "hooks" / "pre-receive"
    hook.write_text("#!/bin/sh\necho 'Only Lin may do that.' >&2\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)

    with pytest.raises(DeployError, match=r"^the Git server refuses what was pushed$"):
        deploy(store(opened, shop), source(shop, FIRST))


def test_no_branch_has_an_impossible_name(opened: ExitStack, shop: Path) -> None:
    with pytest.raises(DeployError, match=r"cannot be the name of a branch"):
        store(opened, shop, branch="a..b")


def test_a_branch_that_another_one_blocks_is_told(opened: ExitStack, shop: Path) -> None:
    deploy(store(opened, shop), source(shop, FIRST))

    with pytest.raises(
        DeployError, match=r"^another branch there has the name of this one's first"
    ):
        deploy(store(opened, shop, branch="pages/shop"), source(shop, FIRST))


def test_a_branch_that_somebody_works_on_is_told(opened: ExitStack, shop: Path) -> None:
    git(shop, "init", "--quiet", "--initial-branch", "pages", "own")
    (shop / "own" / "index.html").write_text("mine", encoding="utf-8")
    git(shop / "own", "add", "-A")
    git(shop / "own", "commit", "--quiet", "-m", "By hand")

    with pytest.raises(DeployError, match=r"^somebody works on that very branch there$"):
        deploy(store(opened, shop, "own"), source(shop, FIRST), terms("foreign"))

    assert (shop / "own" / "index.html").read_text(encoding="utf-8") == "mine"


def test_what_others_keep_on_the_branch_of_our_notes_is_not_shown(
    opened: ExitStack, shop: Path
) -> None:
    """Nor does what they keep on the other one under the name of our notes go."""
    pushed_by_somebody(shop, "private.txt", "not for visitors", "pages-trustpages")
    deploy(store(opened, shop), source(shop, FIRST))
    work = shop / "work-notes"
    git(shop, "clone", "--quiet", "--branch", "pages", "site.git", str(work))
    (work / ".trustpages").mkdir()
    (work / ".trustpages" / "theirs.txt").write_text("theirs", encoding="utf-8")
    git(work, "add", "-A")
    git(work, "commit", "--quiet", "-m", "By hand")
    git(work, "push", "--quiet")

    deploy(store(opened, shop), source(shop, SECOND))

    assert shown(standing(opened, shop)) == texts(SECOND)
    assert listed(shop, "pages") >= {*SECOND, ".trustpages/theirs.txt"}
    assert "private.txt" not in listed(shop, "pages")
    assert "private.txt" in listed(shop, "pages-trustpages")


def test_two_targets_may_share_a_repository_whatever_their_branches_are_called(
    opened: ExitStack, shop: Path
) -> None:
    deploy(store(opened, shop), source(shop, FIRST))
    deploy(store(opened, shop, branch="pages-trustpages"), source(shop, SECOND))
    deploy(store(opened, shop), source(shop, SECOND))

    back(store(opened, shop), 1)

    assert shown(standing(opened, shop)) == texts(FIRST)


def listed(shop: Path, branch: str) -> set[str]:
    return set(git(shop / "site.git", "ls-tree", "-r", "--name-only", branch).splitlines())


def test_a_surrounding_git_does_not_lead_astray(
    opened: ExitStack, shop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a hook, where Git tells its children which repository it is in."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.setenv(name, str(shop / "elsewhere"))
    site = source(shop, FIRST)

    deploy(store(opened, shop), site)

    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name)
    assert shown(standing(opened, shop)) == texts(FIRST)
    assert not (shop / "elsewhere").exists()


def test_what_is_created_twice_is_refused(opened: ExitStack, shop: Path) -> None:
    place, path = store(opened, shop), STATE_FOLDER / "journal.json"

    assert place.create_exclusive(path, b"mine")
    assert not place.create_exclusive(path, b"theirs")
    assert place.read_file(path) == b"mine"


def test_nothing_is_left_behind(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = tmp_path / "held"
    held.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(held))

    published(shop, "site.git", source(shop, FIRST))

    assert list(held.iterdir()) == []
