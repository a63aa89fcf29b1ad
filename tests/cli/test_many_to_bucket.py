"""Many shops into one bucket, against a real S3 server on loopback: each whole under its own name."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from cli_harness import DAY, Said, trustpages
from support.object_store import make_bucket, object_store
from support.shops import SMALLEST

from trustpages.deploy.store import is_state_path
from trustpages.deploy.stores.credentials import Credentials
from trustpages.deploy.stores.s3 import BucketStore
from trustpages.fields.targets import BucketTarget

KEYS = {"AWS_ACCESS_KEY_ID": "AKIAMANY", "AWS_SECRET_ACCESS_KEY": "many-secret-key"}
NAMES = ("anna", "bert")
BROKEN = "evil"


@pytest.fixture
def shops(tmp_path: Path) -> Path:
    """Two small shops, and one that cannot be built."""
    for name in (*NAMES, BROKEN):
        shutil.copytree(SMALLEST, tmp_path / "shops" / name / "content")
    (tmp_path / "shops" / BROKEN / "content" / "site.yaml").write_text("languages: [xx]\n")
    return tmp_path / "shops"


def test_every_site_stands_in_the_bucket_whole_and_the_next_run_sends_what_changed(
    shops: Path,
) -> None:
    sites = shops.parent / "sites"
    with object_store() as server:
        make_bucket(server, "many")
        pattern = f"s3://many/shops/{{shop}}?endpoint={server}"

        def publish() -> Said:
            build = trustpages("build-all", shops, "-d", sites, "--today", DAY, "-j", "1", "-q")
            assert build.code == 1, build.err
            return trustpages(
                "deploy-all", shops, "-d", sites, "--target-pattern", pattern, settings=KEYS
            )

        first = publish()
        before = {name: _read_bucket(server, name) for name in (*NAMES, BROKEN)}
        words = shops / "bert" / "content" / "home.md"
        words.write_text(words.read_text("utf-8") + "\nOne sentence more.\n", encoding="utf-8")
        second = publish()
        after = {name: _read_bucket(server, name) for name in NAMES}

    assert first.code == second.code == 1, first.err + second.err
    assert before[BROKEN] == {}
    assert after == {name: _read_folder(sites / name) for name in NAMES}
    assert after["anna"] == before["anna"]
    assert after["bert"] != before["bert"]
    assert KEYS["AWS_SECRET_ACCESS_KEY"] not in (sites / "deploy.jsonl").read_text("utf-8")


def _read_bucket(server: str, shop: str) -> dict[str, bytes | None]:
    """What visitors of a shop can see in the bucket."""
    target = BucketTarget(kind="bucket", bucket="many", endpoint=server, prefix=f"shops/{shop}")
    store = BucketStore(target, Credentials(*KEYS.values()))
    paths = [path for path in store.list_fingerprints() if not is_state_path(path)]
    return {str(path): store.read_file(path) for path in sorted(paths)}


def _read_folder(site: Path) -> dict[str, bytes]:
    files = [path for path in sorted(site.rglob("*")) if path.is_file()]
    found = {path.relative_to(site).as_posix(): path.read_bytes() for path in files}
    return {path: data for path, data in found.items() if path != ".gitignore"}
