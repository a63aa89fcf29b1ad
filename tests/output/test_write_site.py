"""What a build leaves in the output folder, and what it leaves alone."""

from __future__ import annotations

import ctypes
import errno
import json
import os
import stat
import subprocess
import sys
import threading
from hashlib import sha256
from importlib import import_module
from pathlib import Path, PurePosixPath
from types import SimpleNamespace
from typing import Any

import pytest
from support.file_modes import modes, umask

from trustpages.diagnostics.problem import ProblemError
from trustpages.output import BuildInfo, WriteResult, swap, write_site

MODULE = import_module("trustpages.output.write_site")
"""The module; the package exports the function of this name."""

MANIFEST = ".trustpages-manifest.json"


def put(output: Path, **texts: str) -> WriteResult:
    """Write a site; `a__b_html` stands for `a/b.html`."""
    named = {name.replace("__", "/").replace("_", "."): text for name, text in texts.items()}
    files = {PurePosixPath(name): text.encode() for name, text in named.items()}
    return write_site(files, output, about=BuildInfo("trustpages 1"))


def tree(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def times(folder: Path) -> dict[str, tuple[int, int]]:
    paths = [folder, *folder.rglob("*")]
    return {str(path): (path.stat().st_ino, path.stat().st_mtime_ns) for path in paths}


def counts(written: WriteResult) -> tuple[int, int, int, int, str]:
    numbers = written.added, written.changed, written.kept, written.removed
    return (*numbers, written.way)


def test_a_first_build_makes_the_folder_with_its_manifest_and_its_gitignore(tmp_path: Path) -> None:
    written = put(tmp_path / "new" / "output", index_html="hello", a__b_html="b")

    assert counts(written) == (2, 0, 0, 0, "exchange")
    there = tree(tmp_path / "new" / "output")
    assert json.loads(there.pop(MANIFEST)) == {
        "tool": "trustpages 1",
        "site": "",
        "unfinished": 0,
        "preview": False,
        "files": {
            "a/b.html": {"sha256": sha256(b"b").hexdigest(), "size": 1},
            "index.html": {"sha256": sha256(b"hello").hexdigest(), "size": 5},
        },
    }
    assert there == {".gitignore": b"*\n!.gitignore\n", "index.html": b"hello", "a/b.html": b"b"}


@pytest.mark.parametrize("theirs", [False, True])
def test_a_web_server_of_another_account_can_read_a_site_whatever_the_umask(
    tmp_path: Path,
    theirs: bool,  # noqa: FBT001
) -> None:
    """As a whole folder, and file by file beside one of somebody else."""
    with umask(0o077):
        put(tmp_path / "new" / "output", index_html="hello")
        if theirs:
            (tmp_path / "new" / "output" / "theirs").touch(0o600)
        written = put(tmp_path / "new" / "output", index_html="changed", a__b__c_html="b")

    assert written.way == ("one by one" if theirs or sys.platform != "linux" else "exchange")
    found = modes(tmp_path / "new")
    assert found.pop("new/output/theirs", 0o600) == 0o600
    found.pop("new/.output.trustpages.lock")
    folders = {"new", "new/output", "new/output/a", "new/output/a/b"}
    assert found == {path: 0o755 if path in folders else 0o644 for path in found}
    assert folders < found.keys()


@pytest.mark.skipif(sys.platform != "linux", reason="folders trade places on Linux only")
def test_a_change_is_swapped_in_and_counted(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, same="1", other="2", gone__far="3")

    written = put(output, same="1", other="x", extra="4")

    assert counts(written) == (1, 1, 1, 1, "exchange")
    there = tree(output)
    del there[MANIFEST], there[".gitignore"]
    assert there == {"same": b"1", "other": b"x", "extra": b"4"}
    assert not (output / "gone").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"output", ".output.trustpages.lock"}


def test_a_page_that_did_not_change_keeps_its_time_stamp(tmp_path: Path) -> None:
    put(tmp_path / "output", same="1", other="2")
    os.utime(tmp_path / "output" / "same", ns=(10**18, 10**18))

    put(tmp_path / "output", same="1", other="x")

    assert (tmp_path / "output" / "same").stat().st_mtime_ns == 10**18


def test_a_build_without_changes_writes_nothing(tmp_path: Path) -> None:
    put(tmp_path / "output", index_html="1", a__b="2")
    before = times(tmp_path / "output")

    written = put(tmp_path / "output", index_html="1", a__b="2")

    assert counts(written) == (0, 0, 2, 0, "unchanged")
    assert times(tmp_path / "output") == before


def test_a_page_that_went_missing_comes_back(tmp_path: Path) -> None:
    put(tmp_path / "output", index_html="1", a="2")
    (tmp_path / "output" / "a").unlink()

    assert counts(put(tmp_path / "output", index_html="1", a="2"))[:4] == (1, 0, 1, 0)
    assert (tmp_path / "output" / "a").read_text() == "2"


@pytest.mark.parametrize("ignore", [None, "*\n!.gitignore\n", "*\r\n!.gitignore\r\n"])
def test_a_folder_that_holds_at_most_our_gitignore_is_taken_over(
    ignore: str | None, tmp_path: Path
) -> None:
    (tmp_path / "output").mkdir()
    if ignore:
        (tmp_path / "output" / ".gitignore").write_bytes(ignore.encode())

    put(tmp_path / "output", index_html="1")

    assert (tmp_path / "output" / ".gitignore").read_bytes() == b"*\n!.gitignore\n"


def test_a_gitignore_that_the_owner_took_away_or_rewrote_stays_so(tmp_path: Path) -> None:
    ignore = tmp_path / "output" / ".gitignore"
    put(tmp_path / "output", a="1")
    ignore.unlink()
    put(tmp_path / "output", a="2")
    assert not ignore.exists()

    ignore.write_text("*.map\n")
    put(tmp_path / "output", a="3")
    assert ignore.read_text() == "*.map\n"


def test_a_file_of_the_owner_stays_and_the_site_is_updated_one_by_one(tmp_path: Path) -> None:
    output = tmp_path / "output"
    put(output, a="1", b__c="2", d__e="3")
    (output / "CNAME").write_text("shop.example")
    (output / "own").mkdir()
    (output / "own" / "a").write_text("mine")

    written = put(output, a="x", b="file", d__e="3")

    assert counts(written) == (1, 1, 1, 1, "one by one")
    there = tree(output)
    assert there.pop(MANIFEST).startswith(b"{")
    assert there == {
        ".gitignore": b"*\n!.gitignore\n",
        "CNAME": b"shop.example",
        "own/a": b"mine",
        "a": b"x",
        "b": b"file",
        "d/e": b"3",
    }


def refuse_to_swap(_one: Path, _other: Path) -> bool:
    return False


def test_where_the_system_cannot_swap_folders_files_are_replaced_one_by_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "exchange_folders", refuse_to_swap)
    put(tmp_path / "output", a="1", b="2", c__d="3")

    written = put(tmp_path / "output", a="x", b="2", e__f="4")

    assert counts(written) == (1, 1, 1, 1, "one by one")
    assert tree(tmp_path / "output").keys() == {".gitignore", MANIFEST, "a", "b", "e/f"}
    assert not (tmp_path / "output" / "c").exists()


def test_a_mount_point_is_written_from_within(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mounted(_: Path) -> bool:
        return True

    monkeypatch.setattr(MODULE, "is_mount_point", mounted)
    left = tmp_path / "output" / ".output.trustpages-13-abcdefgh"
    left.mkdir(parents=True)
    inode = (tmp_path / "output").stat().st_ino
    put(tmp_path / "output", a="1", b="2")

    assert counts(put(tmp_path / "output", a="x")) == (0, 1, 0, 1, "one by one")
    assert (tmp_path / "output").stat().st_ino == inode
    assert tree(tmp_path / "output").keys() == {".gitignore", MANIFEST, "a"}


def test_a_failure_on_the_way_says_that_the_next_build_goes_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_space(*_: object) -> None:
        raise OSError(errno.ENOSPC, "planted")

    put(tmp_path / "output", a="1")
    (tmp_path / "output" / "CNAME").touch()
    monkeypatch.setattr(Path, "replace", no_space)
    with pytest.raises(ProblemError) as caught:
        put(tmp_path / "output", a="2")
    monkeypatch.undo()

    assert "the next build finishes the work" in str(caught.value)
    assert put(tmp_path / "output", a="2").changed == 1


def test_a_shell_that_stands_in_the_folder_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "output", a="1")
    monkeypatch.chdir(tmp_path / "output")

    assert put(Path(), a="2").way == "one by one"
    assert Path("a").read_text() == "2"


def test_a_page_that_only_changes_the_case_of_its_name_is_not_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(swap, "exchange_folders", refuse_to_swap)
    put(tmp_path / "output", About__a="1", b="2")

    put(tmp_path / "output", about__a="1", b="2")

    there = tree(tmp_path / "output")
    assert there["about/a"] == b"1"
    assert "About/a" not in there


def test_where_links_cannot_be_had_unchanged_pages_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "link", no_links)
    put(tmp_path / "output", a="1", b="2")

    put(tmp_path / "output", a="1", b="x")

    assert (tmp_path / "output" / "a").read_text() == "1"


@pytest.mark.skipif(sys.platform != "linux", reason="folders trade places on Linux only")
@pytest.mark.parametrize("name", ["a", "stranger"])
def test_what_another_program_writes_during_the_swap_is_not_lost(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "output"
    exchange = swap.exchange_folders
    put(output, a="1", b="2")

    def late(one: Path, other: Path) -> bool:
        if not (output / "seen").exists() and (output / "a").read_text() == "1":
            (output / name).write_text("late")
        return exchange(one, other)

    monkeypatch.setattr(swap, "exchange_folders", late)
    with pytest.raises(ProblemError, match="another program wrote into the output folder"):
        put(output, a="1", b="new", c="3")

    assert (output / name).read_text() == "late"
    assert (output / "b").read_text() == "2"
    assert {path.name for path in tmp_path.iterdir()} == {"output", ".output.trustpages.lock"}


@pytest.mark.skipif(sys.platform != "linux", reason="folders trade places on Linux only")
def test_all_that_is_new_is_on_the_disk_before_the_swap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path / "output", a__same="1", a__b__page="1")
    synced: list[str] = []
    exchange = swap.exchange_folders

    def sync(descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}").readlink()
        synced.append(str(path).partition("/site")[2] or "else")

    def swapped(one: Path, other: Path) -> bool:
        synced.append("swap")
        return exchange(one, other)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(swap, "exchange_folders", swapped)
    put(tmp_path / "output", a__same="1", a__b__page="2")

    before = synced[: synced.index("swap")]
    assert {"/a/b/page", "/a/b", "/a", f"/{MANIFEST}"} <= set(before)
    assert "/a/same" not in before
    assert synced[synced.index("swap") + 1 :] == ["else"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux waits for a whole disk")
@pytest.mark.parametrize("can", [True, False])
def test_one_of_many_sites_waits_for_the_disk_once_before_the_swap(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, can: bool
) -> None:
    steps: list[str] = []
    exchange = swap.exchange_folders

    def sync_disk(folder: Path) -> bool:
        assert {"a", "b", MANIFEST} <= {path.name for path in folder.rglob("*")}
        steps.append("disk")
        return can and swap.sync_disk(folder)

    def swapped(one: Path, other: Path) -> bool:
        steps.append("swap")
        return exchange(one, other)

    put(tmp_path / "output", a="1")
    monkeypatch.setattr(os, "fsync", lambda _: steps.append("file"))
    monkeypatch.setattr(MODULE, "sync_disk", sync_disk)
    monkeypatch.setattr(swap, "exchange_folders", swapped)
    files = {PurePosixPath("a"): b"2", PurePosixPath("b"): b"3"}
    write_site(files, tmp_path / "output", about=BuildInfo("trustpages 1"), syncs_disk=True)

    before = steps[: steps.index("swap")]
    assert before[0] == "disk"
    assert (before == ["disk"]) == can
    assert len(before) > 5 or can
    assert tree(tmp_path / "output")["a"] == b"2"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux waits for a whole disk")
def test_a_disk_that_fails_while_it_is_waited_for_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: object, *, use_errno: bool) -> SimpleNamespace:
        assert use_errno

        def syncfs(_: int) -> int:
            ctypes.set_errno(errno.ENOSPC)
            return -1

        return SimpleNamespace(syncfs=syncfs)

    put(tmp_path / "output", a="1")
    monkeypatch.setattr(ctypes, "CDLL", fail)
    with pytest.raises(ProblemError, match="the disk is full"):
        write_site(
            {PurePosixPath("a"): b"2"}, tmp_path / "output", about=BuildInfo("x"), syncs_disk=True
        )
    assert tree(tmp_path / "output")["a"] == b"1"


def test_a_build_that_fails_leaves_nothing_lying_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "planted")

    put(tmp_path / "output", a="1")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProblemError, match="the disk is full"):
        put(tmp_path / "output", a="2")

    assert {path.name for path in tmp_path.iterdir()} == {"output", ".output.trustpages.lock"}


def test_the_folder_keeps_the_rights_that_its_owner_gave_it(tmp_path: Path) -> None:
    put(tmp_path / "output", a="1")
    (tmp_path / "output").chmod(0o2775)

    put(tmp_path / "output", a="2")

    assert stat.S_IMODE((tmp_path / "output").stat().st_mode) == 0o2775


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="folders trade places on Linux only")
def test_readers_miss_no_page_during_fifty_builds(tmp_path: Path) -> None:
    output = tmp_path / "output"
    pages = {f"p{number}__index_html": "1" for number in range(4)}
    put(output, **pages)
    done, missing, seen = threading.Event(), list[str](), list[int]()

    def read() -> None:
        while not done.is_set():
            for number in range(4):
                try:
                    seen.append(len((output / f"p{number}" / "index.html").read_bytes()))
                except FileNotFoundError as error:
                    missing.append(str(error))

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for number in range(50):
        put(output, **{**pages, "p1__index_html": str(number)})
    done.set()
    for reader in readers:
        reader.join()

    assert missing == []
    assert len(seen) > 500


@pytest.mark.slow
def test_a_second_run_waits_and_then_names_the_process_that_holds_the_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MODULE, "LOCK_TIMEOUT", 0.1)
    code = f"""
from pathlib import Path
from trustpages.output.write_site import hold_output_lock
with hold_output_lock(Path({str(tmp_path / "output")!r})):
    print(flush=True)
    input()
"""
    env: dict[str, Any] = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen([sys.executable, "-c", code], stdin=-1, stdout=-1, env=env) as holder:
        assert holder.stdout
        holder.stdout.readline()
        with pytest.raises(ProblemError, match=rf"another run .* \(process {holder.pid}\)"):
            put(tmp_path / "output", a="1")
        holder.kill()

    assert put(tmp_path / "output", a="1").added == 1


def test_work_folders_of_others_are_left_alone(tmp_path: Path) -> None:
    foreign = tmp_path / ".output.trustpages-12-abcdefgh"
    (foreign / "site").mkdir(parents=True)
    (foreign / "site" / "mine").write_text("1")
    left = tmp_path / ".output.trustpages-13-abcdefgh"
    names = ["x.output.trustpages-13-abcdefgh", ".output.trustpages-13-abcdefghi"]
    names += [".output.trustpages-x-abcdefgh", ".outputs.trustpages-13-abcdefgh"]
    for folder in (left, *(tmp_path / name for name in names)):
        folder.mkdir()
        (folder / "made-by-trustpages").touch()

    put(tmp_path / "output", a="1")

    assert (foreign / "site" / "mine").read_text() == "1"
    assert not left.exists()
    assert all((tmp_path / name).exists() for name in names)
