"""Deploy, rollback and status as an owner types them: what is said, where, and the exit codes."""

from __future__ import annotations

import json
import re
import signal
import subprocess
import sys
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from cli_harness import DEFAULT_SIGINT, Said, spotless, surroundings, tree, trustpages

TARGETS = "targets:\n  shop:\n    kind: folder\n    path: www/shop\n    keep: 2\n"
SLOW = """
import sys, time
from trustpages.deploy.stores.folder import FolderStore
put_files = FolderStore.put_files
def slow(self, files, moved):
    put_files(self, files, moved)
    if any(path.suffix == ".html" for path in files):
        print("carrying", flush=True)
        time.sleep(60)
FolderStore.put_files = slow
from trustpages.__main__ import main
sys.exit(main())
"""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that was built twice, with another text: its folder holds `output` and `changed`."""
    base = tmp_path_factory.mktemp("shop")
    content = spotless(base)
    settings = content / "site.yaml"
    settings.write_text(settings.read_text(encoding="utf-8") + TARGETS, encoding="utf-8")
    (base / "www").mkdir()
    assert trustpages("build", content, "-d", base / "output", "-q").code == 0
    buying = content / "buying.md"
    buying.write_text(buying.read_text(encoding="utf-8") + "\nAnother word.\n", encoding="utf-8")
    assert trustpages("build", content, "-d", base / "changed", "-q").code == 0
    return base


@pytest.fixture(autouse=True)
def _fresh(shop: Path) -> None:
    """Each test finds an empty place."""
    for place in sorted((shop / "www").rglob("*"), reverse=True):
        place.unlink() if place.is_file() else place.rmdir()


def said(shop: Path, *typed: str, output: str = "output") -> Said:
    where = () if typed[0] == "rollback" else ("-d", shop / output)
    return trustpages(*typed, "-c", shop / "content", *where)


def site(folder: Path) -> dict[str, bytes]:
    return {path: data for path, data in tree(folder).items() if path != ".gitignore"}


def test_a_shop_goes_there_and_back_again(shop: Path) -> None:
    there = f"shop (folder {shop}/www/shop)"

    first = said(shop, "deploy")
    assert (first.code, first.out) == (0, f"✓ {there}: 18 added; version 1\n")
    assert "added          18  404.html" in first.err
    assert site(shop / "www" / "shop") == site(shop / "output")

    second = said(shop, "deploy", "shop", output="changed")
    assert second.out == f"✓ {there}: 1 changed, 17 as they were; version 2\n"
    assert site(shop / "www" / "shop") == site(shop / "changed")

    listed = said(shop, "rollback", "--list")
    assert listed.out.splitlines()[0] == there
    assert [row.split()[:2] for row in listed.out.splitlines()[1:]] == [
        ["version", "2"],
        ["version", "1"],
    ]

    back = said(shop, "rollback")
    assert back.out == f"✓ {there}: 1 changed, 17 as they were; version 3\n"
    assert "Back to version 1:" in back.err
    assert site(shop / "www" / "shop") == site(shop / "output")


def test_the_same_again_is_told_in_one_line(shop: Path) -> None:
    said(shop, "deploy")

    again = said(shop, "deploy", "-q")

    assert (again.code, again.out, again.err) == (0, "", "")


def test_a_dry_run_writes_nothing_and_names_every_file_if_asked(shop: Path) -> None:
    before = tree(shop)

    dry = said(shop, "deploy", "--dry-run", "-v")

    assert dry.code == 0
    assert "      returns/index.html\n" in dry.out
    assert tree(shop) == before
    assert not (shop / "www" / "shop").exists()


def test_a_refusal_says_why_and_ends_with_3(shop: Path) -> None:
    (shop / "www" / "shop").mkdir()
    (shop / "www" / "shop" / "thesis.doc").write_text("dear")

    refused = said(shop, "deploy")

    assert (refused.code, refused.out) == (3, "")
    assert "[deploy-foreign]" in refused.err
    assert "--allow foreign" in refused.err
    assert tree(shop / "www") == {"shop/thesis.doc": b"dear"}
    assert said(shop, "deploy", "--allow", "foreign").code == 0


def test_a_place_that_does_not_answer_ends_with_3_and_a_way_on(shop: Path) -> None:
    (shop / "www").rmdir()
    try:
        failed = said(shop, "deploy")
    finally:
        (shop / "www").mkdir()

    assert (failed.code, failed.out) == (3, "")
    assert "the folder above it is not there" in failed.err
    assert "run the same again" in failed.err


def test_without_a_built_site_it_ends_with_1(shop: Path) -> None:
    for command in ("deploy", "status"):
        failed = said(shop, command, output="nowhere")
        assert (failed.code, failed.out) == (1, "")
        assert "[deploy-no-site]" in failed.err


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        (["deploy", "shpo"], "Did you mean 'shop'?"),
        (["deploy", "elsewhere"], "It names 'shop'."),
        (["deploy", "--allow", "all"], "'busy', 'drift', 'foreign', 'other-site', 'shrink'"),
        (["deploy", "--max-deletes", "-1"], "is not in the range"),
        (["rollback", "--allow", "shrink"], "'busy', 'drift', 'foreign'"),
        (["status", "--live", "shop.example"], "is not the address of a site"),
    ],
)
def test_wrong_usage_ends_with_2(typed: list[str], expected: str, shop: Path) -> None:
    wrong = said(shop, *typed)

    assert (wrong.code, wrong.out) == (2, "")
    assert expected in wrong.err


def test_a_shop_without_targets_is_told_how_to_name_one(shop: Path, tmp_path: Path) -> None:
    wrong = trustpages("deploy", "-c", spotless(tmp_path), "-d", shop / "output")

    assert wrong.code == 2
    assert "site.yaml names no target" in wrong.err


def test_which_of_two_targets_must_be_said(shop: Path, tmp_path: Path) -> None:
    content = spotless(tmp_path)
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write(
            "targets:\n  one: {kind: zip, file: one.zip}\n  two: {kind: zip, file: two.zip}\n"
        )

    wrong = trustpages("deploy", "-c", content, "-d", shop / "output")
    right = trustpages("deploy", "two", "-c", content, "-d", shop / "output")

    assert "Which target? site.yaml names 'one', 'two'." in wrong.err
    assert right.code == 0
    assert (tmp_path / "two.zip").is_file()


def test_a_mistake_in_site_yaml_is_told_with_its_line(shop: Path, tmp_path: Path) -> None:
    content = spotless(tmp_path)
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("targets:\n  one: {kind: foldr}\n")

    wrong = trustpages("deploy", "-c", content, "-d", shop / "output")

    assert wrong.code == 1
    assert "site.yaml:7:15:" in wrong.err


def test_a_status_ends_with_0_when_all_is_the_same_and_1_when_not(shop: Path) -> None:
    nothing = said(shop, "status")
    said(shop, "deploy")
    same = said(shop, "status")
    differs = said(shop, "status", output="changed")

    assert [one.code for one in (nothing, same, differs)] == [1, 0, 1]
    assert "no version yet" in nothing.out
    assert "buying/index.html" in differs.out
    assert said(shop, "status", "-q").out == ""


def test_a_status_of_what_is_live_waits_until_it_is_the_same(shop: Path) -> None:
    said(shop, "deploy")
    handler = partial(SimpleHTTPRequestHandler, directory=str(shop / "www" / "shop"))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_address[1]}/"
    direct = {"NO_PROXY": "*"}
    try:
        same = trustpages("status", "--live", url, "-d", shop / "output", settings=direct)
        other = trustpages("status", "--live", url, "-d", shop / "changed", settings=direct)
    finally:
        server.shutdown()
        server.server_close()
    gone = trustpages("status", "--live", url, "-d", shop / "output", settings=direct)

    assert (same.code, other.code, gone.code) == (0, 1, 3)
    assert f"✓ {url} shows what was built" in same.out
    assert "1 of 18 files are others there" in other.err
    assert re.search(r"\d of 4 addresses not as built", other.err)
    assert "Some hosts rewrite pages" in other.err
    assert "cannot be reached" in gone.err


@pytest.mark.slow
def test_ctrl_c_leaves_a_run_that_the_next_one_finishes(shop: Path) -> None:
    typed = ["deploy", "-c", str(shop / "content"), "-d", str(shop / "output")]
    running = subprocess.Popen(
        [sys.executable, "-c", DEFAULT_SIGINT, "-c", SLOW, *typed],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(),
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "carrying\n"
    running.send_signal(signal.SIGINT)
    _, err = running.communicate(timeout=30)
    journal = json.loads((shop / "www" / "shop.trustpages" / "journal.json").read_bytes())

    again = said(shop, "deploy")

    assert (running.returncode, journal["left"]) == (130, True)
    assert "Traceback" not in err
    assert again.code == 0
    assert site(shop / "www" / "shop") == site(shop / "output")


@pytest.mark.slow
def test_a_run_that_was_killed_holds_nobody_up(shop: Path) -> None:
    typed = ["deploy", "-c", str(shop / "content"), "-d", str(shop / "output")]
    running = subprocess.Popen(
        [sys.executable, "-c", SLOW, *typed], stdout=subprocess.PIPE, text=True, env=surroundings()
    )
    assert running.stdout is not None
    running.stdout.readline()
    busy = said(shop, "deploy")
    running.kill()
    running.communicate(timeout=30)

    assert busy.code == 3
    assert f"another run is publishing there since {time.strftime('%Y')}" in busy.err
    assert f"process {running.pid} on " in busy.err
    assert said(shop, "deploy").code == 0


def test_a_preview_is_not_carried(shop: Path, tmp_path: Path) -> None:
    assert trustpages("build", shop / "content", "-d", tmp_path / "preview", "-D", "-q").code == 0

    refused = trustpages("deploy", "-c", shop / "content", "-d", tmp_path / "preview")

    assert refused.code == 3
    assert "[deploy-preview]" in refused.err
    assert not (shop / "www" / "shop").exists()


def test_a_fault_of_ours_leaves_no_traceback(
    shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("boom")

    typed = ("deploy", "-c", shop / "content", "-d", shop / "output")

    with monkeypatch.context() as patch:
        patch.setattr("trustpages.deploy.publish.plan_upload_batches", broken)
        crashed = trustpages(*typed, settings={"TMPDIR": str(tmp_path)})

    assert crashed.code == 1
    assert "our fault (ZeroDivisionError)" in crashed.err
    assert said(shop, "deploy").code == 0
