"""Damaged notes and zip files: nobody's files go, and a sentence says what is wrong."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from random import Random

import pytest
from deploy_harness import (
    NEW,
    OLD,
    THIRD,
    Cut,
    CutStore,
    back,
    deploy,
    source,
    terms,
    tree,
    visible,
)

from trustpages.deploy.journal import parse_journal
from trustpages.deploy.source import DeploySource
from trustpages.deploy.store import DeployError, ProgressCallback
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.zip import ZipStore
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics.problem import ProblemError

SAMPLE = 8
NOTES = ["generations.json", "generations/0001.json", "generations/0002.json", "journal.json"]
STRANGE = {
    "about/indey.html": b"one letter from a page of ours",
    "media/a.1.jpf": b"and from a picture",
    "sitemap.xmm": b"and from the map",
}


def prepared(folder: Path, *, cut: int = 0) -> FolderStore:
    """Two versions with strangers' files among them; `cut` is at which operation a third one ended."""
    store = FolderStore(folder / "shop")
    deploy(store, source(folder, OLD))
    store.put_files({PurePosixPath(path): data for path, data in STRANGE.items()}, lambda _: None)
    deploy(store, source(folder, NEW))
    if cut:
        with suppress(Cut):
            deploy(CutStore(store, cut), source(folder, THIRD))
    return store


def damaged(data: bytes, seed: str) -> Iterator[bytes]:
    """Some bytes with a sign of them changed in one bit, and some beginnings of them."""
    chance = Random(seed)  # noqa: S311 - the same damage every time
    for at in chance.sample(range(len(data)), SAMPLE):
        yield data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        yield data[:at]
    yield b""


def strangers(store: FolderStore) -> dict[str, bytes]:
    return {path: data for path, data in visible(store).items() if path in STRANGE}


@pytest.mark.parametrize("note", NOTES)
def test_damaged_notes_cost_no_stranger_a_file_and_end_in_a_sentence(
    note: str, tmp_path: Path
) -> None:
    prepared(tmp_path, cut=20 if note == "journal.json" else 0)
    third, whole = source(tmp_path, THIRD), tmp_path / "whole"
    for end in ("", ".trustpages"):
        shutil.copytree(tmp_path / f"shop{end}", whole / f"shop{end}")
    data = (whole / "shop.trustpages" / note).read_bytes()

    for number, bad in enumerate(damaged(data, note)):
        place = tmp_path / str(number)
        shutil.copytree(whole, place)
        (place / "shop.trustpages" / note).write_bytes(bad)
        store = FolderStore(place / "shop")
        with suppress(DeployError, ProblemError):
            deploy(store, third)
        with suppress(DeployError, ProblemError):
            back(store, 1)
        assert strangers(store) == STRANGE
        shutil.rmtree(place)


def test_a_file_is_ours_only_if_its_bytes_are(tmp_path: Path) -> None:
    """Where the note names a stranger's file as ours, the run is refused."""
    store = prepared(tmp_path)
    note = tmp_path / "shop.trustpages" / "generations" / "0002.json"
    said = json.loads(note.read_bytes())
    said["files"]["sitemap.xmm"] = said["files"].pop("sitemap.xml")
    note.write_text(json.dumps(said), encoding="utf-8")

    with pytest.raises(ProblemError) as caught:
        deploy(store, source(tmp_path, NEW))

    assert [one.code for one in caught.value.problems] == ["deploy-drift"]
    assert strangers(store) == STRANGE


def test_a_mark_that_changed_over_the_same_bytes_is_no_drift(tmp_path: Path) -> None:
    """As when a bucket has been moved to another host."""
    store = prepared(tmp_path)
    note = tmp_path / "shop.trustpages" / "generations" / "0002.json"
    said = json.loads(note.read_bytes())
    said["marks"] = dict.fromkeys(said["marks"], "another")
    note.write_text(json.dumps(said), encoding="utf-8")

    assert not inspect_target(store).drifted
    assert deploy(store, source(tmp_path, NEW)).is_empty


def test_a_version_whose_note_names_other_files_does_not_come_back(tmp_path: Path) -> None:
    store = prepared(tmp_path)
    note = tmp_path / "shop.trustpages" / "generations" / "0001.json"
    note.write_bytes(note.read_bytes().replace(b'"index.html"', b'"indey.html"'))
    before = tree(tmp_path / "shop")

    with pytest.raises(ProblemError, match="the note of its files is damaged"):
        back(store, 1)

    assert tree(tmp_path / "shop") == before


def test_a_list_of_versions_names_no_other_files(tmp_path: Path) -> None:
    """What it calls a former file goes when no version needs it, and so must be one."""
    store = prepared(tmp_path)
    dear = tmp_path / "shop.trustpages" / "dear.txt"
    dear.write_text("dear", encoding="utf-8")
    index = tmp_path / "shop.trustpages" / "generations.json"
    said = json.loads(index.read_bytes())
    said["blobs"] += ["../dear.txt", "/etc/hosts"]
    index.write_text(json.dumps(said), encoding="utf-8")

    deploy(store, source(tmp_path, THIRD))

    assert dear.read_text(encoding="utf-8") == "dear"


def test_a_journal_with_an_impossible_number_belongs_to_nobody() -> None:
    data = b'{"id": "x", "holder": {"host": "a", "pid": 1e999, "start": ""}}'

    found = parse_journal(data)

    assert found is not None
    assert found.id == ""


def test_whatever_is_damaged_in_a_zip_is_told_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "shop.zip"
    deploy(ZipStore(path), source(tmp_path, OLD))
    data, chance, refusals = path.read_bytes(), Random(1), 0  # noqa: S311 - as above

    for at in chance.sample(range(len(data)), 150):
        bad = data[:at] + bytes([data[at] ^ 1 << chance.randrange(8)]) + data[at + 1 :]
        path.write_bytes(bad)
        try:
            ZipStore(path)
        except DeployError as failed:
            refusals += failed.message == "it is no zip file that can be read"
        assert path.read_bytes() == bad

    assert refusals > 80


def test_a_run_that_was_overtaken_is_found_out_by_the_next(tmp_path: Path) -> None:
    """What it still put over our file, after we had, is not noted as ours."""
    new: DeploySource = source(tmp_path, NEW)

    class Late(CutStore):
        """The other run's page arrives when all of ours stand there."""

        def put_files(self, files: Mapping[PurePosixPath, bytes], moved: ProgressCallback) -> None:
            super().put_files(files, moved)
            if any(path.name == ".trustpages-manifest.json" for path in files):
                self.inner.put_files({PurePosixPath("index.html"): b"theirs"}, lambda _: None)

    store = FolderStore(tmp_path / "shop")
    deploy(Late(store, at=0), new)

    assert inspect_target(store).drifted == {PurePosixPath("index.html")}
    deploy(store, new, terms("drift"))
    assert visible(store)["index.html"] == new.files[PurePosixPath("index.html")]
