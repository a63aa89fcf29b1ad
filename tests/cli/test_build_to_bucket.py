"""`build-all` into a bucket, against a real S3 server on loopback: the bytes of a folder, whatever is cut."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from cli_harness import DAY, LIGHT, Said, python, trustpages
from moto.core.authorization import enable_iam_authentication
from support.batch_shops import InlinePool, read_site
from support.clusters import die_while_uploading, local_cluster
from support.object_store import NEVER, Line, make_bucket, object_store, proxied
from support.shops import SMALLEST

from trustpages.batch import BatchOptions, BuildWork, run
from trustpages.cli import cluster as cluster_flags
from trustpages.cli import run_build_all
from trustpages.deploy.stores import s3
from trustpages.deploy.stores.credentials import Credentials
from trustpages.deploy.stores.s3 import BucketStore
from trustpages.fields.targets import BucketTarget

KEYS = {"AWS_ACCESS_KEY_ID": "AKIAMANY", "AWS_SECRET_ACCESS_KEY": "many-secret-key"}
NAMES = ("anna", "bert")
BROKEN = "evil"


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """A store with a bucket that is called many."""
    with object_store() as address:
        make_bucket(address, "many")
        yield address


@pytest.fixture
def shops(tmp_path: Path) -> Path:
    """Two small shops, and one that cannot be built."""
    for name in (*NAMES, BROKEN):
        content = tmp_path / "shops" / name / "content"
        shutil.copytree(SMALLEST, content)
        _change_words(content, f"This is {name}.")
    (tmp_path / "shops" / BROKEN / "content" / "site.yaml").write_text("languages: [xx]\n")
    return tmp_path / "shops"


@pytest.fixture(autouse=True)
def _inline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Build in this process; a request that is cut is not repeated."""
    monkeypatch.setattr(run_build_all, "LocalPool", _open_inline_pool)
    monkeypatch.setattr(s3, "RETRIES", 0)


def _open_inline_pool(_: int, options: BatchOptions, work: BuildWork) -> InlinePool:
    return InlinePool(options, worker_count=1, work=work)


def _change_words(content: Path, words: str) -> None:
    page = content / "home.md"
    page.write_text(f"{page.read_text(encoding='utf-8')}\n{words}\n", encoding="utf-8")


def _write_names(shops: Path, *names: str) -> Path:
    file = shops.parent / "names"
    file.write_text("\n".join(names), encoding="utf-8")
    return file


def build(shops: Path, *flags: str | Path, **keys: str) -> Said:
    return trustpages("build-all", shops, "--today", DAY, *flags, settings=keys or KEYS)


def into(server: str, prefix: str, reports: Path) -> tuple[str | Path, ...]:
    """The flags for a bucket, and for a report beside the shops."""
    return "-d", f"s3://many/{prefix}?endpoint={server}", "--reports", reports


def build_folder(shops: Path) -> dict[str, bytes]:
    """What a run into a folder makes, but for the file that keeps it out of Git."""
    sites = shops.parent / "sites"
    assert build(shops, "-d", sites).code == 1
    found = {
        f"{one}/{path}": data for one in NAMES for path, data in read_site(sites / one).items()
    }
    return {path: data for path, data in found.items() if not path.endswith("/.gitignore")}


def read_bucket(server: str, prefix: str) -> dict[str, bytes | None]:
    """What visitors of all shops can see in the bucket."""
    target = BucketTarget(kind="bucket", bucket="many", endpoint=server, prefix=prefix)
    store = BucketStore(target, Credentials(*KEYS.values()))
    paths = [path for path in store.list_fingerprints() if ".trustpages" not in path.parts]
    return {str(path): store.read_file(path) for path in sorted(paths)}


def read_statuses(reports: Path) -> dict[str, str]:
    lines = (reports / "report.jsonl").read_text(encoding="utf-8").splitlines()
    return {line["shop"]: line["status"] for line in map(json.loads, lines)}


def test_a_bucket_gets_the_bytes_of_a_folder_and_is_left_alone_where_nothing_changed(
    shops: Path, server: str
) -> None:
    line, reports = Line(), shops.parent / "reports"
    with proxied(server, line) as address:

        def build_there(*flags: str) -> tuple[Said, list[str]]:
            line.done.clear()
            said = build(shops, *into(address, "same", reports), *flags)
            return said, [one for one in line.done if f"/{BROKEN}" not in one]

        first, _ = build_there()
        statuses, found = read_statuses(reports), read_bucket(server, "same")
        expected = build_folder(shops)
        second, nothing = build_there()
        only = "--only", _write_names(shops, *NAMES)
        flags = (*into(address, "same", reports), *only, "--today", DAY)
        light = python("-c", LIGHT, "build-all", shops, *flags)
        _change_words(shops / "bert" / "content", "One sentence more.")
        third, sent = build_there()
        checked, looks = build_there("--check")

    assert first.code == second.code == third.code == checked.code == 1, first.err
    assert found == expected
    assert statuses == {"anna": "built", "bert": "built", BROKEN: "failed"}
    assert nothing == []
    assert light.out.startswith("✓ 2 shops: 2 unchanged; "), light.err
    assert "1 built, 1 unchanged, 1 failed" in third.out
    assert {request.split("/shop")[0] for request in sent if "anna" in request} == set()
    assert any(request.startswith("PUT /many/same/bert/index.html") for request in sent)
    assert "2 unchanged, 1 failed" in checked.out
    assert {request.partition(" ")[0] for request in looks if "anna" in request} == {"GET"}
    assert read_bucket(server, "same") == build_folder(shops)
    report = (reports / "report.jsonl").read_text("utf-8")
    assert report.count('"site":"s3://many/same?endpoint=') == len(NAMES)
    assert KEYS["AWS_SECRET_ACCESS_KEY"] not in report


def _interrupt_after_first_shop(patch: pytest.MonkeyPatch) -> None:
    @contextmanager
    def interrupt(*_: Any, **__: Any) -> Iterator[Any]:
        def stop(_: int) -> None:
            raise KeyboardInterrupt

        yield stop

    patch.setattr(run_build_all, "show_shop_progress", interrupt)
    patch.setattr(run, "BATCHES_AHEAD", 1)
    patch.setattr(run, "MAX_TASKS", 1)


def test_a_run_that_is_cut_goes_on_where_it_was(
    shops: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """First somebody stops it after a shop, then the line dies in the middle of the next one.

    Nobody else takes over what it left.
    """
    reports, line = shops.parent / "reports", Line()
    with proxied(server, line) as address:
        flags = into(address, "cut", reports)
        with monkeypatch.context() as patch:
            _interrupt_after_first_shop(patch)
            stopped = build(shops, *flags)
        line.done.clear()
        line.at = 15
        dead = build(shops, *flags)
        half = read_bucket(server, "cut")
        line.at = NEVER
        only = "--only", _write_names(shops, "bert")
        stranger = build(shops, *into(address, "cut", shops.parent), *only)
        line.done.clear()
        last = build(shops, *flags)

    assert stopped.code == 130
    assert dead.code == 1
    assert "bert, target bucket: error: the store did not do what it was asked for" in dead.err
    assert "[deploy-failed]" in dead.err
    assert "bert: bucket many, folder cut/bert: error: another run is publishing" in stranger.err
    assert "[deploy-busy]" in stranger.err
    assert last.code == 1
    assert 0 < len([path for path in half if path.startswith("bert/")]) < len(half) / 2
    assert not [request for request in line.done if "anna" in request]
    assert read_bucket(server, "cut") == build_folder(shops)


def test_what_a_check_refuses_is_let_through_as_advised(shops: Path, server: str) -> None:
    """The guards of `deploy` hold, shop by shop."""
    flags, settings = into(server, "guard", shops.parent), shops / "bert" / "content" / "site.yaml"
    target = BucketTarget(kind="bucket", bucket="many", endpoint=server, prefix="guard/anna")
    store = BucketStore(target, Credentials(*KEYS.values()))
    store.put_files({PurePosixPath("thesis.doc"): b"theirs"}, lambda _: None)
    (shops / BROKEN).rename(shops / "anna & bert")

    refused = build(shops, *flags)
    allowed = build(shops, *flags, "--allow", "foreign")
    settings.write_text(settings.read_text("utf-8").replace("#7a3b2e", "#1f4f7a"), "utf-8")
    too_many = build(shops, *flags, "--max-deletes", "0")
    count = too_many.err.partition("If it is meant so, add --max-deletes ")[2].partition(".")[0]
    let_through = build(shops, *flags, "--max-deletes", count)

    assert "[deploy-foreign]" in refused.err
    assert "1 built, 2 failed" in refused.out
    assert "/shops/anna & bert: error: the name of this shop's folder cannot" in refused.err
    assert "1 built, 1 unchanged, 1 failed" in allowed.out
    assert "[deploy-deletes]" in too_many.err
    assert "build the shop into a folder with -d" in too_many.err
    assert "1 built, 1 unchanged, 1 failed" in let_through.out


def test_a_bucket_that_is_made_as_advised_is_filled(shops: Path, server: str) -> None:
    """Without it, without keys, or with wrong ones the run ends at once, and says what to do."""
    name = f"s3://later/shops?endpoint={server}"
    flags = "-d", name, "--reports", shops.parent
    none = build(shops, *flags, AWS_ACCESS_KEY_ID="")
    missing = build(shops, *flags)
    make_bucket(server, "later")
    with enable_iam_authentication():
        wrong = build(shops, *flags)
    made = build(shops, *flags)

    assert none.code == missing.code == wrong.code == 3
    place = f"{name}: error: "
    assert f"{place}there are no keys for the store [bucket-unreachable]\n  Set AWS_" in none.err
    assert f"{place}there is no bucket of this name [bucket-unreachable]\n  Make it" in missing.err
    assert f"{place}the store does not know this access key [bucket-unreachable]" in wrong.err
    assert "2 built, 1 failed" in made.out


def test_a_cluster_of_which_a_worker_dies_in_the_middle_fills_a_bucket_with_the_same_bytes(
    shops: Path, server: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The keys are those of the workers' own environment; the one who runs it has none.

    The journal of the worker that died stands in the bucket; nobody could say whether it still runs.
    """
    mark, reports = shops.parent / "died", shops.parent / "reports"
    monkeypatch.setattr(cluster_flags, "build_on_worker", partial(die_while_uploading, mark))
    with monkeypatch.context() as patch:
        for variable, value in KEYS.items():
            patch.setenv(variable, value)
        for variable in ("TMPDIR", "XDG_CACHE_HOME"):
            patch.setenv(variable, str(shops.parent))
        with local_cluster(2) as cluster:
            for variable in KEYS:
                patch.delenv(variable)
            flags = into(server, "cluster", reports)
            said = build(shops, *flags, "--scheduler", cluster.scheduler_address, CI="")

    assert mark.exists()
    assert said.code == 1, said.err
    assert "2 built, 1 failed" in said.out
    assert read_bucket(server, "cluster") == build_folder(shops)
    assert {path.name for path in reports.iterdir()} <= {"report.jsonl", ".report.jsonl.lock"}
