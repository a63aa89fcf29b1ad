"""Every sort of target opens as its store, or says in a sentence why not."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from trustpages.deploy.stores.factory import open_store
from trustpages.deploy.stores.store import DeployError
from trustpages.fields.targets import Target


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (Target(folder="www"), "folder {base}/www"),
        (Target(zip="shop.zip"), "zip file {base}/shop.zip"),
        (Target(bucket="shop", prefix="/a/b/"), "bucket shop, folder a/b"),
    ],
)
def test_a_target_opens_as_its_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: Target, name: str
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "some-id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "some-secret")

    with open_store(target, "shop", tmp_path) as store:
        assert store.display_name == name.replace("{base}", str(tmp_path))


def test_without_its_library_a_bucket_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "trustpages.deploy.stores.s3", raising=False)
    for name in ("obstore", "obstore.store", "obstore.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)

    with (
        pytest.raises(DeployError, match="the part for object stores is not installed") as caught,
        open_store(Target(bucket="shop"), "shop", tmp_path),
    ):
        pass

    assert "pip install 'trustpages[s3]'" in caught.value.hint
