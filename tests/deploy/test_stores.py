"""Every kind of target opens as its store, or its owner is told why not; a sixth kind is one more entry."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Annotated, Any, Literal, cast, get_args

import pytest
from deploy_harness import NEW, OLD, back, deploy, source, visible
from pydantic import Field, TypeAdapter

from trustpages.deploy import DeployError, ProgressCallback, Store, StoreContext, open_store
from trustpages.deploy.stores import STORES
from trustpages.fields import FieldGroup
from trustpages.fields.targets import BucketTarget, FolderTarget, Target, ZipTarget


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (FolderTarget(kind="folder", path="www"), "folder {base}/www"),
        (ZipTarget(kind="zip", file="shop.zip"), "zip file {base}/shop.zip"),
        (BucketTarget(kind="bucket", bucket="shop", prefix="/a/b/"), "bucket shop, folder a/b"),
    ],
)
def test_a_target_opens_as_its_store(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, target: Target, name: str
) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "some-id")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "some-secret")

    with open_store(target, StoreContext("shop", tmp_path)) as store:
        assert store.display_name == name.replace("{base}", str(tmp_path))


def test_every_kind_of_target_has_a_store() -> None:
    models = get_args(get_args(Target)[0])

    assert [get_args(model.model_fields["kind"].annotation) for model in models] == [
        (kind,) for kind in STORES
    ]


def test_without_its_library_a_bucket_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delitem(sys.modules, "trustpages.deploy.stores.s3", raising=False)
    for name in ("obstore", "obstore.store", "obstore.exceptions"):
        monkeypatch.setitem(sys.modules, name, None)

    with (
        pytest.raises(DeployError, match="the part for object stores is not installed") as caught,
        open_store(BucketTarget(kind="bucket", bucket="shop"), StoreContext("shop", tmp_path)),
    ):
        pass

    assert "pip install 'trustpages[s3]'" in caught.value.hint


class MemoryTarget(FieldGroup):
    """A sixth kind of target, as a newcomer would write it."""

    kind: Literal["memory"]
    shelf: str
    keep: int = 5


class MemoryStore:
    """Files in a dict; each call of `commit_changes` is recorded."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._files: dict[PurePosixPath, bytes] = {}
        self.commits: list[str] = []

    @property
    def display_name(self) -> str:
        return f"memory {self._name}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        return {path: sha256(data).hexdigest() for path, data in self._files.items()}

    def read_file(self, path: PurePosixPath) -> bytes | None:
        return self._files.get(path)

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        return self._files.setdefault(path, data) is data

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        self._files |= files
        on_progress(sum(map(len, files.values())))

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        for path in paths:
            self._files.pop(path, None)

    def commit_changes(self, message: str) -> None:
        self.commits.append(message)


@pytest.fixture
def opened() -> dict[str, MemoryStore]:
    """The memory stores that were opened, by the name of their target."""
    return {}


@pytest.fixture
def sixth_store(monkeypatch: pytest.MonkeyPatch, opened: dict[str, MemoryStore]) -> None:
    """The one line that a new store needs in `STORES`."""

    @contextmanager
    def open_memory_store(target: MemoryTarget, context: StoreContext) -> Iterator[Store]:
        yield opened.setdefault(context.target_name, MemoryStore(target.shelf))

    monkeypatch.setitem(cast("dict[str, Any]", STORES), "memory", open_memory_store)


@pytest.mark.usefixtures("sixth_store")
def test_a_sixth_store_publishes_and_goes_back(
    tmp_path: Path, opened: dict[str, MemoryStore]
) -> None:
    """A model in the union, a class that fills the contract and a line in the table are enough."""
    union: Any = Annotated[get_args(Target)[0] | MemoryTarget, Field(discriminator="kind")]
    target: Any = TypeAdapter(union).validate_python({"kind": "memory", "shelf": "a"})
    context = StoreContext("shop", tmp_path)

    with open_store(target, context) as store:
        deploy(store, source(tmp_path, OLD))
        before = visible(store)
    with open_store(target, context) as store:
        deploy(store, source(tmp_path, NEW))
        after = visible(store)
        back(store, 1)
        assert visible(store) == before != after

    assert store.display_name == "memory a"
    assert opened["shop"].commits == [f"Publish: version {number}" for number in (1, 2, 3)]
