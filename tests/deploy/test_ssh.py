"""A folder on a real SSH server: the whole engine, and every call of it cut once."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

import pytest
from deploy_harness import back, dead_ends, deploy, source, stumbles
from store_harness import FIRST, SECOND, shown, texts
from support.counts import choose_step
from support.file_modes import modes, umask
from support.ssh_server import SshServer, ssh_server

from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import STATE_FOLDER, DeployError, Store, StoreContext
from trustpages.deploy.stores import open_store
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.ssh import SshStore
from trustpages.deploy.stores.ssh_client import SshHost
from trustpages.fields.targets import SshTarget

pytestmark = pytest.mark.ssh
JOURNAL = STATE_FOLDER / "journal.json"
ODD = ["a b.html", "it's.html", '"$(touch x)".html', "-rf.html", "ä商.html", "a\\b.html", "*.html"]


@pytest.fixture(scope="module")
def running() -> Iterator[SshServer]:
    with TemporaryDirectory(prefix="tp-ssh-") as folder, ssh_server(Path(folder)) as server:
        yield server


@pytest.fixture
def server(running: SshServer, monkeypatch: pytest.MonkeyPatch) -> SshServer:
    """The server, whose `ssh` is the first on the path and whole."""
    monkeypatch.setenv("PATH", f"{running.folder / 'bin'}{os.pathsep}{os.environ['PATH']}")
    running.cut()
    return running


def target(server: SshServer, path: Path | str) -> SshTarget:
    return SshTarget(kind="ssh", server=server.address, port=server.port, path=str(path))


def published(server: SshServer, path: Path, site: DeploySource) -> None:
    with open_store(target(server, path), StoreContext("shop", path)) as store:
        deploy(store, site, keep=0)


def bare(server: SshServer, path: Path | str) -> SshStore:
    """The store without a held connection, and so with one call for each errand."""
    return SshStore(SshHost(server.address, server.port), str(path))


def local(path: Path) -> dict[str, bytes]:
    """What stands in the folder, looked at from the server itself."""
    return shown(FolderStore(path))


def test_a_site_is_published_changed_and_taken_back(server: SshServer, tmp_path: Path) -> None:
    """In a folder whose name has a space; what is not ours stays, and our notes are closed to others."""
    path = tmp_path / "www" / "my shop"
    with open_store(target(server, path), StoreContext("shop", tmp_path)) as store:
        deploy(store, source(tmp_path, FIRST))
        assert local(path) == texts(FIRST)
        (path / "CNAME").write_bytes(b"theirs")
        deploy(store, source(tmp_path, SECOND))
        assert local(path) == {**texts(SECOND), "CNAME": b"theirs"}
        back(store, 1)

    notes = path.with_name("my shop.trustpages")
    assert local(path) == {**texts(FIRST), "CNAME": b"theirs"}
    assert {place.stat().st_mode & 0o077 for place in [notes, *notes.rglob("*")]} == {0}
    assert {(path / name).stat().st_mode & 0o777 for name in FIRST} == {0o644}
    assert (path / "assets").stat().st_mode & 0o777 == 0o755
    assert not (notes / "journal.json").exists()


@pytest.mark.soak
def test_a_cut_at_any_call_harms_no_visitor_and_the_next_run_finishes(
    server: SshServer, tmp_path: Path
) -> None:
    """In turn, a call is not made, is made and nobody hears of it, or ends after a few bytes."""
    first, second = source(tmp_path, FIRST), source(tmp_path, SECOND)
    published(server, tmp_path / "before", first)
    for at in count(2, choose_step(5)):  # the first call holds the connection
        path = tmp_path / f"shop-{at}"
        for end in ("", ".trustpages"):
            shutil.copytree(tmp_path / f"before{end}", tmp_path / f"shop-{at}{end}")
        server.cut(at, ("cut", "lost", "300")[at % 3])
        with suppress(DeployError):
            published(server, path, second)
        ended = server.calls < at
        assert (stumbles(local(path)), dead_ends(local(path))) == ([], [])
        if ended:
            break
        server.cut()
        published(server, path, second)
        assert local(path) == texts(SECOND)
    assert at > 10


@pytest.mark.soak
def test_a_rollback_that_is_cut_at_any_call_harms_no_visitor_and_can_be_finished(
    server: SshServer, tmp_path: Path
) -> None:
    """From the first call that changes anything on, in turn as above."""
    with open_store(target(server, tmp_path / "before"), StoreContext("shop", tmp_path)) as store:
        deploy(store, source(tmp_path, FIRST))
        deploy(store, source(tmp_path, SECOND))
    for at in count(6, choose_step(5)):
        path = tmp_path / f"shop-{at}"
        for end in ("", ".trustpages"):
            shutil.copytree(tmp_path / f"before{end}", tmp_path / f"shop-{at}{end}")
        server.cut(at, ("cut", "lost", "300")[at % 3])
        with suppress(DeployError):
            returned(server, path)
        ended = server.calls < at
        assert (stumbles(local(path)), dead_ends(local(path))) == ([], [])
        if ended:
            break
        server.cut()
        returned(server, path)
        assert local(path) == texts(FIRST)
    assert at > 14


def returned(server: SshServer, path: Path) -> None:
    with open_store(target(server, path), StoreContext("shop", path)) as store:
        back(store, 1)


def test_strangers_files_of_odd_names_are_told_apart(server: SshServer, tmp_path: Path) -> None:
    """Also where a part of the name looks like the end of a line."""
    store = bare(server, tmp_path / "shop")
    names = [
        "index.html",
        "index.html\u2028x",
        "index.html\x0bx",
        "index.html\x85x",
        "a\nb",
        "a\rb",
    ]
    (tmp_path / "shop").mkdir()
    for name in names:
        (tmp_path / "shop" / name).write_text(name, encoding="utf-8")

    assert set(map(str, store.list_fingerprints())) == set(names)


def test_a_full_disk_there_is_told_when_the_journal_is_put(
    server: SshServer, tmp_path: Path
) -> None:
    """The smallest of disks; only the administrator can make one."""
    notes = tmp_path / "shop.trustpages"
    notes.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=4k", "none", str(notes)]
    if os.geteuid() or subprocess.run(mount, check=False, capture_output=True).returncode:
        pytest.skip("may not mount a disk here")
    try:
        with pytest.raises(DeployError, match="disk is full"):
            bare(server, tmp_path / "shop").create_exclusive(JOURNAL, b"x" * 100_000)
        left = [path.name for path in notes.iterdir() if path.name != ".htaccess"]
    finally:
        subprocess.run(["umount", str(notes)], check=True)

    assert left == []


def test_a_journal_that_is_cut_on_its_way_is_none(server: SshServer, tmp_path: Path) -> None:
    store = bare(server, tmp_path / "shop")
    server.cut(1, "300")

    with pytest.raises(DeployError):
        store.create_exclusive(JOURNAL, b"x" * 10_000)

    server.cut()
    assert store.read_file(JOURNAL) is None
    assert [path.name for path in (tmp_path / "shop.trustpages").iterdir()] == [".htaccess"]


def test_a_file_that_is_cut_on_its_way_is_the_old_one(server: SshServer, tmp_path: Path) -> None:
    store, path = bare(server, tmp_path / "shop"), PurePosixPath("index.html")
    store.create_exclusive(JOURNAL, b"")
    store.put_files({path: b"old"}, lambda _: None)
    server.cut(1, "40000")

    with pytest.raises(DeployError):
        store.put_files({path: os.urandom(500_000)}, lambda _: None)

    assert local(tmp_path / "shop") == {"index.html": b"old"}


def test_a_file_is_created_only_once(server: SshServer, tmp_path: Path) -> None:
    store = bare(server, tmp_path / "shop")

    assert store.create_exclusive(JOURNAL, b"mine")
    assert not store.create_exclusive(JOURNAL, b"theirs")
    assert store.read_file(JOURNAL) == b"mine"


def test_odd_names_are_names_and_nothing_else(server: SshServer, tmp_path: Path) -> None:
    """No shell reads them, and no program takes them for an option."""
    store = bare(server, tmp_path / "it's a $(touch y) shop")
    files = {PurePosixPath("-d", name): name.encode() for name in ODD}
    store.create_exclusive(JOURNAL, b"")

    store.put_files(files, lambda _: None)
    assert {path: store.read_file(path) for path in store.list_fingerprints()} == files
    store.remove_files([path for path in files if path.name != "*.html"])

    assert list(store.list_fingerprints()) == [PurePosixPath("-d/*.html")]
    store.remove_files([PurePosixPath("-d/*.html"), PurePosixPath("gone.html")])
    assert [path.name for path in (tmp_path / "it's a $(touch y) shop").iterdir()] == []


def test_files_of_the_same_size_and_second_are_changed(server: SshServer, tmp_path: Path) -> None:
    store, path = bare(server, tmp_path / "shop"), PurePosixPath("a.html")
    store.create_exclusive(JOURNAL, b"")
    sizes: list[int] = []

    store.put_files({path: b"one"}, sizes.append)
    store.put_files({path: b"two"}, sizes.append)

    assert store.read_file(path) == b"two"
    assert sizes == [3, 3]


def test_nothing_is_put_or_removed_through_a_link(server: SshServer, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "a.html").write_bytes(b"theirs")
    store = bare(server, tmp_path / "shop")
    store.create_exclusive(JOURNAL, b"")
    (tmp_path / "shop" / "guides").symlink_to(elsewhere)

    assert store.list_fingerprints() == {PurePosixPath("guides"): "link"}
    with pytest.raises(DeployError, match="'guides' is a link"):
        store.put_files({PurePosixPath("guides/a.html"): b"ours"}, lambda _: None)
    with pytest.raises(DeployError, match="'guides' is a link"):
        store.remove_files([PurePosixPath("guides/a.html")])

    assert (elsewhere / "a.html").read_bytes() == b"theirs"


@pytest.mark.parametrize("path", ["/", ".", "..", "/srv/../..", "~/..", "a\nb"])
def test_a_path_that_leads_to_more_than_a_site_is_refused(path: str) -> None:
    with pytest.raises(DeployError, match="no place for a site"):
        SshStore(SshHost("shop.example"), path).list_fingerprints()


def test_the_folder_of_the_account_is_no_place_for_a_site(server: SshServer) -> None:
    with pytest.raises(DeployError, match="no place for a site"):
        bare(server, Path.home()).list_fingerprints()
    with pytest.raises(DeployError, match="no place for a site"):
        bare(server, Path.home().parent / "." / Path.home().name / "").list_fingerprints()


def test_a_file_in_the_place_of_the_folder_is_told(server: SshServer, tmp_path: Path) -> None:
    (tmp_path / "shop").write_bytes(b"")

    with pytest.raises(DeployError, match="is not what it should be"):
        bare(server, tmp_path / "shop").list_fingerprints()


def test_a_server_that_is_not_known_is_told(server: SshServer, tmp_path: Path) -> None:
    known = server.folder / "known_hosts"
    kept = known.read_text(encoding="utf-8")
    known.write_text("", encoding="utf-8")
    try:
        with pytest.raises(DeployError) as caught:
            bare(server, tmp_path / "shop").list_fingerprints()
    finally:
        known.write_text(kept, encoding="utf-8")

    assert caught.value.message == "the server's key is not known here yet"
    assert f"ssh {server.address}" in caught.value.hint


def test_a_key_that_is_refused_is_told(server: SshServer, tmp_path: Path) -> None:
    with pytest.raises(DeployError, match="does not accept your key"):
        SshStore(
            SshHost("nobody@127.0.0.1", server.port), str(tmp_path / "shop")
        ).list_fingerprints()


def test_a_server_that_is_off_is_told(server: SshServer, tmp_path: Path) -> None:
    with pytest.raises(DeployError, match="takes no SSH connections there"):
        SshStore(SshHost(server.address, 1), str(tmp_path / "shop")).list_fingerprints()


@pytest.mark.parametrize(
    ("said", "code", "expected"),
    [
        ("sh: 1: rsync: not found", 12, "there is no rsync on the server"),
        ("rsync: write failed on x: No space left on device (28)", 11, "disk is full"),
        ("rsync: mkstemp x failed: Permission denied (13)", 23, "may not read or write"),
        ("@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @", 255, "its key has changed"),
        ("something else", 1, "did not do what it was asked for"),
    ],
)
def test_what_goes_wrong_there_is_told_plainly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, code: int, expected: str
) -> None:
    """With a server that says so."""
    fake = tmp_path / "ssh"
    fake.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit {code}\n", encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    store: Store = SshStore(SshHost("shop.example"), "shop")

    with pytest.raises(DeployError) as caught:
        store.put_files({PurePosixPath("a"): b""}, lambda _: None)

    assert expected in caught.value.message
    assert said.rsplit(maxsplit=1)[-1] in caught.value.hint or "rsync error" in caught.value.hint


OPENRSYNC = """\
#!/bin/sh
for word; do
  case "$word" in
    --recursive|--ignore-times|--timeout=*|--out-format=*|--from0|--files-from=*) ;;
    --rsh=*|--rsync-path=*) ;;
    --) break;;
    -*) echo "rsync: unrecognized option \\`$word'" >&2; exit 1;;
  esac
done
exec {rsync} --old-args "$@"
"""
"""As on a Mac since macOS 15: refuses what it does not know, and hands a path on as it is."""


@pytest.fixture
def mac(server: SshServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SshServer:
    """The server, seen from a computer whose `rsync` is openrsync."""
    (tmp_path / "mac").mkdir()
    fake = tmp_path / "mac" / "rsync"
    fake.write_text(OPENRSYNC.format(rsync=shutil.which("rsync")), encoding="utf-8")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", f"{fake.parent}{os.pathsep}{os.environ['PATH']}")
    return server


def test_the_rsync_of_a_mac_will_do(mac: SshServer, tmp_path: Path) -> None:
    """Changed and taken back, and with names of files that a shell would change."""
    files = {PurePosixPath(name): name.encode() for name in ODD}
    with open_store(target(mac, tmp_path / "www"), StoreContext("shop", tmp_path)) as store:
        deploy(store, source(tmp_path, FIRST))
        deploy(store, source(tmp_path, SECOND))
        back(store, 1)
        assert local(tmp_path / "www") == texts(FIRST)
        store.put_files(files, lambda _: None)

    assert {(tmp_path / "www" / name).read_bytes() for name in ODD} == set(files.values())


@pytest.mark.parametrize("name", ["my shop", "läden", "$(touch x)"])
def test_the_rsync_of_a_mac_names_the_way_out_for_an_odd_folder(
    mac: SshServer, tmp_path: Path, name: str
) -> None:
    """Rather than writing to another place, or running a part of the name as a command."""
    with pytest.raises(DeployError, match="only plain names of folders") as caught:
        bare(mac, tmp_path / name).put_files({PurePosixPath("a"): b"a"}, lambda _: None)

    assert "brew install rsync" in caught.value.hint
    assert {path.name for path in tmp_path.iterdir()} == {"mac"}


def test_a_web_server_can_read_the_pages_whatever_the_accounts_umask(tmp_path: Path) -> None:
    """On a server whose accounts close their files to others, and with a rsync of any kind."""
    with (
        umask(0o077),
        TemporaryDirectory(prefix="tp-ssh-") as folder,
        ssh_server(Path(folder)) as running,
        pytest.MonkeyPatch.context() as patched,
    ):
        patched.setenv("PATH", f"{Path(folder) / 'plain'}{os.pathsep}{os.environ['PATH']}")
        published(running, tmp_path / "www", source(tmp_path, FIRST))

    found = modes(tmp_path / "www")
    assert set(found.values()) == {0o755, 0o644}
    assert found["www"] == found["www/assets"] == 0o755
    notes = tmp_path / "www.trustpages"
    assert {mode & 0o077 for mode in modes(notes).values()} == {0}


def test_a_program_that_is_missing_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(DeployError, match="'ssh' is not installed"):
        SshStore(SshHost("shop.example"), "shop").list_fingerprints()
    with pytest.raises(DeployError, match="'rsync' is not installed"):
        SshStore(SshHost("shop.example"), "shop").put_files(
            {PurePosixPath("a"): b""}, lambda _: None
        )
    with (
        pytest.raises(DeployError, match="'ssh' is not installed"),
        open_store(
            SshTarget(kind="ssh", server="shop.example", path="shop"),
            StoreContext("shop", tmp_path),
        ),
    ):
        pass


def test_one_connection_is_enough_for_a_whole_run(server: SshServer, tmp_path: Path) -> None:
    with open_store(target(server, tmp_path / "shop"), StoreContext("shop", tmp_path)) as store:
        known = server.folder / "known_hosts"
        kept = known.read_text(encoding="utf-8")
        known.write_text("", encoding="utf-8")
        try:
            assert store.list_fingerprints() == {}
        finally:
            known.write_text(kept, encoding="utf-8")
