"""`trustpages deploy-all`: which shops it publishes where, what it says, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from cli_harness import Said, spotless, surroundings, trustpages
from support.shop_folders import format_folder_target, read_site, write_shop_site, write_shops

from trustpages.batch import Shard

NAMES = ["anna", "bert", "cleo", "dora"]
HIDDEN = "hunter2-hunter2"
SLOW = """
import sys, time
from trustpages.deploy.stores.folder import FolderStore
put_files = FolderStore.put_files
def slow(self, files, on_progress):
    put_files(self, files, on_progress)
    if "cleo" in str(self.display_name) and any(path.suffix == ".html" for path in files):
        print("carrying", flush=True)
        time.sleep(60)
FolderStore.put_files = slow
from trustpages.__main__ import main
sys.exit(main())
"""
Run = Callable[..., Said]


@pytest.fixture
def deploy_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run `deploy-all` over four shops whose sites were made by hand."""
    write_shops(tmp_path, NAMES)

    def run(*flags: str | Path, **settings: str) -> Said:
        monkeypatch.chdir(tmp_path)
        return trustpages("deploy-all", "shops", "-d", "sites", *flags, settings=settings)

    return run


def read_statuses(base: Path) -> dict[str, str]:
    """The status of each shop in the report."""
    lines = (base / "sites" / "deploy.jsonl").read_text(encoding="utf-8").splitlines()
    return {line["shop"]: line["status"] for line in map(json.loads, lines)}


def test_what_was_built_is_published_and_the_next_run_has_nothing_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two whole shops, one of which nobody can build any more after that."""
    monkeypatch.chdir(tmp_path)
    for name in NAMES[:2]:
        with (spotless(tmp_path / "shops" / name) / "site.yaml").open("a") as settings:
            settings.write(format_folder_target(tmp_path / "www" / name))
    (tmp_path / "www").mkdir()
    typed = ("shops", "-d", "sites")
    assert trustpages("build-all", *typed, "-q", "-j", "1").code == 0

    first = trustpages("deploy-all", *typed)
    second = trustpages("deploy-all", *typed)

    assert (first.code, first.err) == (0, "")
    assert first.out.startswith("✓ 2 shops: 2 published; ")
    assert "Every shop has a line in sites/deploy.jsonl" in first.out
    assert second.out.startswith("✓ 2 shops: 2 unchanged; ")
    for name in NAMES[:2]:
        assert read_site(tmp_path / "www" / name) == read_site(tmp_path / "sites" / name)

    (tmp_path / "shops" / "bert" / "content" / "shop.yaml").write_text("nmae: Bert\n")
    assert trustpages("build-all", *typed, "-q", "-j", "1").code == 1
    stale = trustpages("deploy-all", *typed)
    assert (stale.code, read_statuses(tmp_path)) == (1, {"anna": "unchanged", "bert": "skipped"})
    assert "[deploy-stale]" in stale.err
    assert trustpages("deploy-all", *typed, "--allow", "stale").code == 0


def test_what_is_wrong_here_ends_with_1_and_what_is_there_with_3(
    deploy_all: Run, tmp_path: Path
) -> None:
    (tmp_path / "sites" / "dora").rename(tmp_path / "dora")
    here = deploy_all("--summary", "summary.md")
    (tmp_path / "www" / "bert" / "index.html").write_text("theirs")
    there = deploy_all("--check", "--summary", "summary.md")

    assert here.code == 1
    assert "sites/dora: error: there is no built site of this shop [deploy-no-site]" in here.err
    assert here.out.startswith("✗ 4 shops: 3 published, 1 skipped; ")
    assert "deploy-no-site              1 shop, 1 place; first in sites/dora" in here.out
    assert there.code == 3
    assert "bert: folder" in there.err
    assert "[deploy-drift]" in there.err
    summary = (tmp_path / "summary.md").read_text(encoding="utf-8")
    assert "## ✗ 4 shops: 3 published, 1 skipped\n" in summary
    assert "## ✗ 4 shops: 2 unchanged, 1 skipped, 1 refused\n" in summary
    assert "| error | `deploy-drift` | 1 | 1 |\n" in summary
    assert deploy_all("--check", "--allow", "drift").code == 1


def test_one_rule_and_some_shops_are_chosen(deploy_all: Run, tmp_path: Path) -> None:
    (tmp_path / "some").write_text("bert\n\n# dora\n")
    (tmp_path / "far").mkdir()

    said = deploy_all("--only", "some", "--target-pattern", "folder:far/{shop}")

    assert said.code == 0, said.err
    assert said.out.startswith("✓ 1 shop: 1 published; ")
    assert [path.name for path in sorted((tmp_path / "far").iterdir())] == [
        "bert",
        "bert.trustpages",
    ]
    assert list((tmp_path / "www").iterdir()) == []
    assert deploy_all("-q").out == ""
    assert read_statuses(tmp_path) == dict.fromkeys(NAMES, "published")


def test_a_part_publishes_its_own_shops_only(deploy_all: Run, tmp_path: Path) -> None:
    """Whose sites the machine of another part has, so that they are missing here."""
    own = [name for name in NAMES if Shard(2, 3).has_shop(name)]
    assert own == ["anna", "cleo"]
    for name in {*NAMES} - {*own}:
        (tmp_path / "sites" / name).rename(tmp_path / name)

    said = deploy_all("--shard", "2/3")

    assert said.code == 0, said.err
    lines = (tmp_path / "sites" / "deploy-2-of-3.jsonl").read_text().splitlines()
    assert [json.loads(line)["shop"] for line in lines] == own


def test_a_shop_that_is_gone_is_named_once_and_its_site_stays(
    deploy_all: Run, tmp_path: Path
) -> None:
    deploy_all()
    (tmp_path / "shops" / "bert").rename(tmp_path / "bert")

    said = [deploy_all().out for _ in range(2)]

    assert "No longer a shop, but its site still stands at its target: bert\n" in said[0]
    assert "No longer a shop" not in said[1]
    assert (tmp_path / "www" / "bert" / "index.html").is_file()
    assert read_statuses(tmp_path).keys() == {"anna", "cleo", "dora"}


def test_a_dry_run_shows_each_shop_and_writes_nothing(deploy_all: Run, tmp_path: Path) -> None:
    (tmp_path / "www" / "cleo").mkdir()
    (tmp_path / "www" / "cleo" / "thesis.doc").write_text("dear")
    before = read_site(tmp_path / "www")

    said = deploy_all("--dry-run")
    verbose = deploy_all("--dry-run", "-v")

    assert said.code == 3
    assert f"anna: web (folder {tmp_path}/www/anna)\n  added           3  a.css" in said.out
    assert "✗ 4 shops: 3 to publish, 1 refused; " in said.out
    assert "      returns/index.html\n" in verbose.out
    assert read_site(tmp_path / "www") == before
    assert not (tmp_path / "sites" / "deploy.jsonl").exists()
    assert not (tmp_path / "sites" / ".deploy.jsonl.journal").exists()


@pytest.mark.parametrize(
    ("flags", "code", "expected"),
    [
        (["--target-pattern", "folder:/srv/www"], 2, "--target-pattern: {shop} must stand in it"),
        (["--target", "web", "--target-pattern", "zip:/{shop}.zip"], 2, "exclude each other"),
        (["--only", "some"], 2, "--only names 'ana', which is no shop. Did you mean 'anna'?"),
        (["--shard", "3/2"], 2, "--shard: '3/2' is no part of a whole"),
        (["-j", "0"], 2, "is not in the range"),
        (["-d", "nowhere"], 1, "there is no folder of built sites [deploy-no-site]"),
    ],
)
def test_wrong_use_is_told_before_anything_is_sent(
    flags: list[str], code: int, expected: str, deploy_all: Run, tmp_path: Path
) -> None:
    (tmp_path / "some").write_text("ana\n")

    said = deploy_all(*flags)

    assert (said.code, said.out) == (code, "")
    assert expected in said.err
    assert list((tmp_path / "www").iterdir()) == []


def test_two_runs_at_once_are_one_too_many(deploy_all: Run, tmp_path: Path) -> None:
    from filelock import FileLock  # noqa: PLC0415 - as the program does

    with FileLock(tmp_path / "sites" / ".deploy.jsonl.lock"):
        said = deploy_all()

    assert said.code == 1
    assert "another run of trustpages is publishing these shops [output-busy]" in said.err


def test_no_secret_of_the_environment_is_told(deploy_all: Run, tmp_path: Path) -> None:
    """Neither where a target holds one, nor in a refusal of an address, nor in a file."""
    (tmp_path / HIDDEN / "bert").mkdir(parents=True)
    (tmp_path / HIDDEN / "bert" / "thesis.doc").write_text("dear")
    secrets = {"DEPLOY_TOKEN": HIDDEN}
    pattern = ("--target-pattern", f"folder:{HIDDEN}/{{shop}}", "--summary", "summary.md")

    told = [
        deploy_all("--target-pattern", f"ssh://me:{HIDDEN}@web.example/{{shop}}"),
        deploy_all("--target-pattern", f"folder:/{HIDDEN}", **secrets),
        deploy_all("--dry-run", *pattern, **secrets),
        deploy_all(*pattern, **secrets),
    ]

    assert [said.code for said in told] == [2, 2, 3, 3]
    assert (tmp_path / HIDDEN / "anna" / "index.html").is_file()
    files = [tmp_path / "summary.md", tmp_path / "sites" / "deploy.jsonl"]
    texts = [path.read_text(encoding="utf-8") for path in files]
    assert not [
        text for text in (*texts, *(f"{one.out}{one.err}" for one in told)) if HIDDEN in text
    ]
    assert "folder " in texts[1]
    again = deploy_all(*pattern, "-q", **secrets)
    assert (again.code, read_statuses(tmp_path)["anna"]) == (3, "unchanged")


@pytest.mark.slow
def test_a_run_that_was_killed_is_finished_by_the_next_one(deploy_all: Run, tmp_path: Path) -> None:
    """It was carrying the third shop: two are done, and the third is put right."""
    command = [sys.executable, "-c", SLOW, "deploy-all", "shops", "-d", "sites", "-j", "1"]
    running = subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=surroundings(), cwd=tmp_path
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "carrying\n"
    running.kill()
    running.communicate(timeout=30)
    write_shop_site(tmp_path, "anna", "changed")

    said = deploy_all()

    assert said.code == 0, said.err
    assert said.out.startswith("✓ 4 shops: 4 published; ")
    for name in NAMES:
        assert read_site(tmp_path / "www" / name) == read_site(tmp_path / "sites" / name)
