"""Folders and zip files as stores: whole files, no way out, and a zip that is one thing or the other."""

from __future__ import annotations

import errno
import os
import zipfile
from collections.abc import Callable
from itertools import count
from pathlib import Path, PurePosixPath

import pytest
from deploy_harness import NEW, OLD, Cut, back, deploy, source, tree, visible
from support.file_modes import modes, umask

from trustpages.deploy.store import STATE_FOLDER, DeployError
from trustpages.deploy.stores import local_files
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.zip import ZipStore
from trustpages.deploy.target_state import inspect_target

PAGE = PurePosixPath("a/index.html")
NOTE = STATE_FOLDER / "journal.json"


@pytest.mark.parametrize("name", ["shop", "shop/.trustpages-0123456789abcdef.new"])
def test_a_folder_that_belongs_to_others_is_named_with_a_way_out(tmp_path: Path, name: str) -> None:
    """Never the file by whose making it was found out."""
    with pytest.raises(DeployError) as caught, local_files.translate_disk_errors(tmp_path):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(tmp_path / name))

    assert caught.value.message == f"{tmp_path / 'shop'}: permission denied"
    assert "sudo install -d -o $USER FOLDER" in caught.value.hint


def test_a_folder_gives_back_what_was_put(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    sizes: list[int] = []

    store.put_files({PAGE: b"page", NOTE: b"note"}, sizes.append)

    assert (store.read_file(PAGE), store.read_file(NOTE), sizes) == (b"page", b"note", [4, 4])
    assert (tmp_path / "shop.trustpages" / "journal.json").read_bytes() == b"note"
    assert set(store.list_fingerprints()) == {PAGE}


@pytest.mark.parametrize(
    ("mask", "folder", "file"), [(0o077, 0o755, 0o644), (0o027, 0o755, 0o644), (0, 0o777, 0o666)]
)
def test_a_web_server_of_another_account_can_read_what_is_published_whatever_the_umask(
    tmp_path: Path, mask: int, folder: int, file: int
) -> None:
    """The notes stay closed."""
    with umask(mask):
        FolderStore(tmp_path / "shop").put_files({PAGE: b"page", NOTE: b"note"}, lambda _: None)
        FolderStore(tmp_path / "shop").put_files({PAGE: b"changed"}, lambda _: None)

    assert modes(tmp_path / "shop") == {"shop": folder, "shop/a": folder, "shop/a/index.html": file}
    assert modes(tmp_path / "shop.trustpages")["shop.trustpages"] == 0o700


def test_a_zip_file_and_what_is_in_it_can_be_read_whatever_the_umask(tmp_path: Path) -> None:
    with umask(0o077):
        deploy(ZipStore(tmp_path / "shop.zip"), source(tmp_path, OLD))

    assert modes(tmp_path / "shop.zip") == {"shop.zip": 0o644}
    with zipfile.ZipFile(tmp_path / "shop.zip") as packed:
        assert {one.external_attr >> 16 for one in packed.infolist()} == {0o100644}


def test_a_mark_differs_when_the_bytes_do(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    store.put_files({PAGE: b"one"}, lambda _: None)
    one = store.list_fingerprints()[PAGE]
    store.put_files({PAGE: b"two"}, lambda _: None)

    assert store.list_fingerprints()[PAGE] != one


def test_only_one_of_two_can_create(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")

    assert store.create_exclusive(NOTE, b"mine")
    assert not store.create_exclusive(NOTE, b"yours")
    assert store.read_file(NOTE) == b"mine"
    assert [place.name for place in (tmp_path / "shop.trustpages").iterdir()] == ["journal.json"]


def test_a_folder_is_removed_with_its_last_file(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    store.put_files({PAGE: b"page", PurePosixPath("b/x.txt"): b"x"}, lambda _: None)

    store.remove_files([PAGE, PurePosixPath("gone.txt")])

    assert tree(tmp_path / "shop").keys() == {"b", "b/x.txt"}


@pytest.mark.parametrize("path", ["../x", "/x", "a/../../x"])
def test_nothing_leads_out_of_a_folder(path: str, tmp_path: Path) -> None:
    with pytest.raises(DeployError, match="leads out of the folder"):
        FolderStore(tmp_path / "shop").put_files({PurePosixPath(path): b"x"}, lambda _: None)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("link", ["shop", "shop/a", "shop.trustpages"])
def test_no_link_is_followed(link: str, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to(tmp_path / "outside")
    store = FolderStore(tmp_path / "shop")

    with pytest.raises(DeployError, match="is a link to another place"):
        store.put_files({PAGE: b"page", NOTE: b"note"}, lambda _: None)

    assert list((tmp_path / "outside").iterdir()) == []


def test_a_file_that_is_a_link_is_replaced_and_not_its_goal(tmp_path: Path) -> None:
    (tmp_path / "dear.txt").write_text("dear")
    (tmp_path / "shop" / "a").mkdir(parents=True)
    (tmp_path / "shop" / PAGE).symlink_to(tmp_path / "dear.txt")
    store = FolderStore(tmp_path / "shop")

    assert store.read_file(PAGE) is None
    store.put_files({PAGE: b"page"}, lambda _: None)

    assert (tmp_path / "dear.txt").read_text() == "dear"
    assert store.read_file(PAGE) == b"page"


def test_what_a_killed_run_left_half_written_is_no_file_and_goes(tmp_path: Path) -> None:
    store = FolderStore(tmp_path / "shop")
    store.put_files({PAGE: b"page"}, lambda _: None)
    for name in (".trustpages-0123456789abcdef.new", "mine.new"):
        (tmp_path / "shop" / "a" / name).write_text("half")

    assert {str(path) for path in store.list_fingerprints()} == {"a/index.html", "a/mine.new"}
    store.commit_changes("done")

    assert {place.name for place in (tmp_path / "shop" / "a").iterdir()} == {
        "index.html",
        "mine.new",
    }


def test_what_the_system_refuses_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop" / "a").write_text("a file")

    with pytest.raises(DeployError, match="shop/a") as caught:
        FolderStore(tmp_path / "shop").put_files({PAGE: b"page"}, lambda _: None)

    assert caught.value.hint


def test_a_zip_of_the_same_site_has_the_same_bytes(tmp_path: Path) -> None:
    site = source(tmp_path, OLD)

    for name in ("a.zip", "b.zip"):
        deploy(ZipStore(tmp_path / name), site)

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.testzip() is None
        assert packed.namelist() == list(map(str, sorted(site.files)))
        assert {one.date_time for one in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_nothing_of_a_zip_is_written_before_the_end(tmp_path: Path) -> None:
    store = ZipStore(tmp_path / "shop.zip")

    store.put_files({PAGE: b"page", NOTE: b"note"}, lambda _: None)

    assert list(tmp_path.iterdir()) == []
    assert (store.read_file(PAGE), store.read_file(NOTE)) == (b"page", b"note")


@pytest.mark.parametrize("data", [b"no zip at all", b"PK\x03\x04 half a zip"])
def test_a_damaged_zip_is_left_alone(data: bytes, tmp_path: Path) -> None:
    (tmp_path / "shop.zip").write_bytes(data)

    with pytest.raises(DeployError, match="no zip file that can be read"):
        ZipStore(tmp_path / "shop.zip")

    assert (tmp_path / "shop.zip").read_bytes() == data


def test_two_who_write_one_zip_do_not_mix(tmp_path: Path) -> None:
    deploy(ZipStore(tmp_path / "shop.zip"), source(tmp_path, OLD))
    late = ZipStore(tmp_path / "shop.zip")
    late.create_exclusive(NOTE, b"late")
    late.put_files({PAGE: b"late"}, lambda _: None)
    late.remove_files([NOTE])
    deploy(ZipStore(tmp_path / "shop.zip"), source(tmp_path, NEW))
    before = tree(tmp_path)

    with pytest.raises(DeployError, match="somebody else wrote it meanwhile"):
        late.commit_changes("late")

    assert tree(tmp_path) == before


def killed(at: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the disk die at its operation with this number."""
    steps = count(1)

    def dying(act: Callable[..., object]) -> Callable[..., object]:
        def step(*arguments: object, **options: object) -> object:
            if next(steps) >= at:
                raise Cut
            return act(*arguments, **options)

        return step

    for name in ("replace_local_file", "write_partial_file"):
        monkeypatch.setattr(local_files, name, dying(getattr(local_files, name)))
    monkeypatch.setattr(Path, "unlink", dying(Path.unlink))


def test_a_zip_is_cut_nowhere_so_that_the_next_run_could_not_finish(tmp_path: Path) -> None:
    old, new = source(tmp_path, OLD), source(tmp_path, NEW)
    for at in count(1):
        folder = tmp_path / str(at)
        folder.mkdir()
        deploy(ZipStore(folder / "shop.zip"), old)
        with pytest.MonkeyPatch.context() as patched:
            killed(at, patched)
            try:
                deploy(ZipStore(folder / "shop.zip"), new)
            except Cut:
                done = False
            else:
                done = True
        shown = visible(ZipStore(folder / "shop.zip"))
        assert shown in [{str(p): d for p, d in site.files.items()} for site in (old, new)]
        deploy(ZipStore(folder / "shop.zip"), new)
        assert inspect_target(ZipStore(folder / "shop.zip")).journal is None
        back(ZipStore(folder / "shop.zip"), 1)
        again = visible(ZipStore(folder / "shop.zip"))
        assert again == {str(p): d for p, d in old.files.items()}
        if done:
            assert at > 10
            return


def test_a_full_disk_keeps_nothing_that_is_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    store = FolderStore(tmp_path / "shop")
    store.put_files({PAGE: b"old"}, lambda _: None)
    monkeypatch.setattr(os, "fsync", full)

    with pytest.raises(DeployError, match="no space left on device"):
        store.put_files({PAGE: b"new"}, lambda _: None)

    assert [path.name for path in (tmp_path / "shop" / "a").iterdir()] == ["index.html"]
    assert store.read_file(PAGE) == b"old"


def test_a_disk_that_knows_no_second_names_will_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refused)
    store = FolderStore(tmp_path / "shop")

    assert store.create_exclusive(NOTE, b"mine")
    assert not store.create_exclusive(NOTE, b"theirs")
    assert store.read_file(NOTE) == b"mine"
    assert len(list((tmp_path / "shop.trustpages").rglob("*"))) == 1


def test_where_the_notes_cannot_be_made_it_is_said_what_they_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As where the web server's folder is ours, and the one above it the administrator's."""

    def refused(self: Path, **_: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(self))

    (tmp_path / "shop").mkdir()
    monkeypatch.setattr(Path, "mkdir", refused)

    with pytest.raises(
        DeployError, match=r"shop\.trustpages, which keeps the notes about the site"
    ):
        FolderStore(tmp_path / "shop").create_exclusive(NOTE, b"mine")
