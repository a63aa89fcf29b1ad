"""Former versions: put back byte for byte, no more of them kept than was asked for."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from deploy_harness import NEW, OLD, THIRD, URL, Site, back, deploy, source, visible

from trustpages.deploy.history import parse_history
from trustpages.deploy.plan import compute_target_status
from trustpages.deploy.source import DeploySource, choose_previous_version, load_former_site
from trustpages.deploy.store import DeployError
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.target_state import inspect_target
from trustpages.diagnostics.problem import ProblemError


def published(folder: Path, *sites: Site, keep: int = 3) -> tuple[FolderStore, list[DeploySource]]:
    store, built = FolderStore(folder / "shop"), [source(folder, site) for site in sites]
    for site in built:
        deploy(store, site, keep=keep)
    return store, built


def numbers(store: FolderStore) -> list[int]:
    return [version.number for version in inspect_target(store).history.versions]


def bytes_of(site: DeploySource) -> dict[str, bytes]:
    return {str(path): data for path, data in site.files.items()}


def edition(number: int) -> Site:
    return OLD | {"about/index.html": f"<p>{number}</p>", f"media/{number}.jpg": str(number)}


def test_a_former_version_comes_back_byte_for_byte_as_a_new_one(tmp_path: Path) -> None:
    store, (old, new) = published(tmp_path, OLD, NEW)

    back(store, 1)
    assert visible(store) == bytes_of(old)
    assert numbers(store) == [1, 2, 3]

    back(store, 2)
    assert visible(store) == bytes_of(new)


def test_without_a_number_it_is_the_version_before(tmp_path: Path) -> None:
    store, _ = published(tmp_path, OLD, THIRD)

    assert choose_previous_version(inspect_target(store), store.display_name) == 1
    back(store, 1)
    assert choose_previous_version(inspect_target(store), store.display_name) == 2


def test_after_a_cut_it_is_the_last_whole_version(tmp_path: Path) -> None:
    store, _ = published(tmp_path, OLD, THIRD)
    held = json.dumps(
        {
            "blobs": [],
            "holder": {"host": "another", "pid": 1, "start": ""},
            "id": "x",
            "left": True,
            "number": 3,
            "since": "",
            "touched": {},
        }
    )
    (tmp_path / "shop.trustpages" / "journal.json").write_text(held)

    assert choose_previous_version(inspect_target(store), store.display_name) == 2


def test_no_more_versions_are_kept_than_was_asked_for(tmp_path: Path) -> None:
    """And of the former files only those that a kept version needs."""
    store, built = published(tmp_path, *map(edition, range(6)), keep=2)
    notes = tmp_path / "shop.trustpages"

    assert numbers(store) == [4, 5, 6]
    assert sorted(path.name for path in (notes / "generations").iterdir()) == [
        "0004.json",
        "0005.json",
        "0006.json",
    ]
    kept = {path.name for path in (notes / "blobs").iterdir()}
    needed = {
        digest
        for site in built[3:5]
        for path, digest in site.digests.items()
        if built[5].digests.get(path) != digest
    }
    assert kept == needed == inspect_target(store).history.blobs
    back(store, 4)
    assert visible(store) == bytes_of(built[3])


def test_none_are_kept_if_none_were_asked_for(tmp_path: Path) -> None:
    store, _ = published(tmp_path, OLD, THIRD, keep=0)

    assert numbers(store) == [2]
    assert not (tmp_path / "shop.trustpages" / "blobs").exists()
    with pytest.raises(ProblemError, match="there is no version before this one"):
        choose_previous_version(inspect_target(store), store.display_name)


def test_a_version_that_is_not_kept_cannot_come_back(tmp_path: Path) -> None:
    store, _ = published(tmp_path, OLD, THIRD)

    with pytest.raises(ProblemError, match="there is no version 7") as caught:
        load_former_site(store, inspect_target(store), 7)

    assert caught.value.problems[0].hint == "Versions there: 1, 2."


@pytest.mark.parametrize("damage", [b"damaged", None])
def test_a_former_file_that_was_damaged_is_not_put_back(
    damage: bytes | None, tmp_path: Path
) -> None:
    store, (_, new) = published(tmp_path, OLD, NEW)
    for blob in (tmp_path / "shop.trustpages" / "blobs").iterdir():
        blob.unlink() if damage is None else blob.write_bytes(damage)

    with pytest.raises(ProblemError) as caught:
        back(store, 1)

    assert [one.code for one in caught.value.problems] == ["deploy-version-damaged"]
    assert visible(store) == bytes_of(new)


def test_a_record_holds_what_can_be_checked(tmp_path: Path) -> None:
    _, (old,) = published(tmp_path, OLD)

    record = json.loads((tmp_path / "shop.trustpages" / "generations" / "0001.json").read_bytes())

    assert (record["number"], record["site"], record["tool"]) == (1, URL, "trustpages 0")
    assert record["files"] == {str(path): digest for path, digest in old.digests.items()}
    assert record["marks"] == record["files"]
    assert record["manifest"] == record["files"][".trustpages-manifest.json"]


def test_a_damaged_list_of_versions_is_not_written_over() -> None:
    with pytest.raises(DeployError, match="its list of former versions is damaged"):
        parse_history(b"{}")


def test_a_status_tells_each_kind_of_difference(tmp_path: Path) -> None:
    store, (old, new) = published(tmp_path, OLD, NEW)
    same = compute_target_status(new, inspect_target(store))
    (tmp_path / "shop" / "about" / "index.html").write_text("by hand")
    (tmp_path / "shop" / "CNAME").write_text("shop.example")

    found = compute_target_status(old, inspect_target(store))

    assert (same.is_up_to_date, len(same.same)) == (True, len(NEW))
    assert (found.is_up_to_date, found.version) == (False, 2)
    assert list(map(str, found.drifted)) == ["about/index.html"]
    assert list(map(str, found.foreign)) == ["CNAME"]
    assert list(map(str, found.missing)) == [
        "assets/style.1.css",
        "media/lin.1.jpg",
        "notices/lin-away/index.html",
    ]
    assert {"assets/style.2.css", "media/b.1.jpg"} < set(map(str, found.surplus))
    assert "index.html" in set(map(str, found.differs))
