"""A shop whose record is sealed: what is published can be verified, and no build goes behind it."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from cli_harness import Said, spotless, tree, trustpages
from support.log_client import run_client
from support.logs import KEY, ORIGIN, make_key

from trustpages.content import load_content
from trustpages.kinds.record import Record
from trustpages.kinds.record.sealing import build_leaves
from trustpages.manifest import MANIFEST_PATH
from trustpages.transparency import Checkpoint, SigningKey, hash_tree, sign_checkpoint
from trustpages.validate import validate_content

DAY = "2026-11-22"
PERSON = "---\ntitle: Lin Mei\nrole: Packing\nlanguages: [en]\nreviewed_on: 2026-11-01\n---\nLin packs.\n"
RECORD = f"""---
title: Our record
reviewed_on: 2026-11-01
starts: 2026-01-01
counts: {{complaint: opened}}
attest_every: 31 days
origin: {ORIGIN}
keys:
  - key: {KEY.verifier}
    since: 2026-01-01
---
What went wrong.
"""


def write_entry(content: Path, number: int, text: str = "A parcel was late.") -> None:
    """Write an entry of the record; a text belongs to it with its salt."""
    file = content / "record" / "2026" / f"{number:04}.yaml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(
        f"what: case\nrecorded: 2026-02-{number:02}\nby: lin-mei\ncategory: complaint\n"
        f"day: 2026-02-{number:02}\ntext: {text}\nsalt: {number:032x}\n",
        encoding="utf-8",
    )


def seal(content: Path, key: SigningKey = KEY) -> None:
    """Sign all entries that there are."""
    checkpoint = content / "record" / "checkpoint"
    checkpoint.unlink(missing_ok=True)
    site = validate_content(load_content(content), date.fromisoformat(DAY))
    (record,) = [one.facts for one in site.entries if isinstance(one.facts, Record)]
    leaves = build_leaves(record.entries)
    sealed = Checkpoint(ORIGIN, len(leaves), hash_tree(leaves))
    checkpoint.write_text(sign_checkpoint(sealed, key), encoding="utf-8")


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A shop with three sealed entries."""
    content = spotless(tmp_path, ("staff/lin-mei.md", PERSON), ("record.md", RECORD))
    for number in (1, 2, 3):
        write_entry(content, number)
    seal(content)
    return content


def build(content: Path, output: str, *flags: str | Path) -> Said:
    """Build on a day; no key is to be had anywhere."""
    folder = content.parent / output
    return trustpages("build", content, "-d", folder, "--today", DAY, "-q", *flags)


def test_a_build_without_a_key_publishes_what_was_sealed(content: Path) -> None:
    assert build(content, "site").code == 0

    said = trustpages("verify", content.parent / "site", "--key", str(KEY.verifier))

    assert (said.code, said.err) == (0, "")
    assert f"3 entries of {ORIGIN}, whole and signed" in said.out
    manifest = json.loads((content.parent / "site" / MANIFEST_PATH).read_text(encoding="utf-8"))
    root = (content / "record" / "checkpoint").read_text(encoding="utf-8").split("\n")[2]
    assert manifest["log"] == {"origin": ORIGIN, "root": root, "size": 3}


def test_a_log_outlives_a_move_of_the_site(content: Path) -> None:
    build(content, "site")
    former = content.parent / "site" / MANIFEST_PATH

    moved = build(content, "moved", "--base-url", "https://new.example/", "--former", former)

    assert (moved.code, moved.err) == (0, "")
    assert tree(content.parent / "moved" / "log") == tree(content.parent / "site" / "log")


def grow(content: Path) -> None:
    write_entry(content, 4)
    seal(content)


def add_without_sealing(content: Path) -> None:
    write_entry(content, 4)


def take_a_new_key(content: Path) -> None:
    """The old one was lost; both are listed."""
    other = make_key(number=2)
    file = content / "record.md"
    text = file.read_text(encoding="utf-8")
    added = f"keys:\n  - key: {other.verifier}\n    since: 2026-03-01\n"
    file.write_text(text.replace("keys:\n", added), encoding="utf-8")
    seal(content, other)


@pytest.mark.parametrize("change", [grow, add_without_sealing, take_a_new_key])
def test_a_log_that_goes_on_is_built(content: Path, change: Callable[[Path], None]) -> None:
    build(content, "site")
    kept = (content / "record" / "checkpoint").read_text(encoding="utf-8")
    (content.parent / "kept.txt").write_text(kept, encoding="utf-8")
    change(content)

    said = build(content, "new", "--former", content.parent / "site" / MANIFEST_PATH)
    verified = trustpages("verify", content.parent / "new", "--since", content.parent / "kept.txt")

    assert (said.code, said.err) == (0, "")
    assert (verified.code, verified.err) == (0, "")


def rewrite(content: Path) -> None:
    write_entry(content, 2, "Nothing went wrong.")
    seal(content)


def shorten(content: Path) -> None:
    (content / "record" / "2026" / "0003.yaml").unlink()
    seal(content)


def remove(content: Path) -> None:
    (content / "record" / "checkpoint").unlink()


@pytest.mark.parametrize(
    ("change", "code"),
    [(rewrite, "log-rewritten"), (shorten, "log-older"), (remove, "log-removed")],
)
def test_a_log_that_does_not_go_on_is_neither_built_nor_deployed(
    content: Path, change: Callable[[Path], None], code: str
) -> None:
    """The owner has the key, and seals the other history as well."""
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("targets:\n  shop:\n    kind: folder\n    path: live\n")
    live, output = content.parent / "live", content.parent / "new"
    assert build(content, "site").code == 0
    assert trustpages("deploy", "-c", content, "-d", content.parent / "site", "-q").code == 0
    before = tree(live)
    change(content)

    refused = build(content, "new", "--former", live / MANIFEST_PATH)
    assert (refused.code, f"[{code}]" in refused.err, output.exists()) == (1, True, False)
    assert refused.err.startswith(f"{live / MANIFEST_PATH}: error: ")

    assert build(content, "new").code == 0  # nobody said what is published
    said = trustpages("deploy", "-c", content, "-d", output, "-q", "--allow", "shrink")
    assert (said.code, f"[{code}]" in said.err) == (3, True)
    assert tree(live) == before


def test_a_rollback_keeps_the_log_and_the_pages_of_the_record(content: Path) -> None:
    with (content / "site.yaml").open("a", encoding="utf-8") as settings:
        settings.write("targets:\n  shop:\n    kind: folder\n    path: live\n")
    live = content.parent / "live"

    def publish() -> None:
        assert build(content, "site").code == 0
        said = trustpages("deploy", "-c", content, "-d", content.parent / "site", "-q")
        assert (said.code, said.err) == (0, "")

    publish()
    first = tree(live)
    home = content / "home.md"
    home.write_text(f"{home.read_text(encoding='utf-8')}\nNew words.\n", encoding="utf-8")
    grow(content)
    publish()
    second = tree(live)

    said = trustpages("rollback", "-c", content, "-q")

    assert (said.code, said.err) == (0, "")
    now = tree(live)
    assert now["index.html"] == first["index.html"] != second["index.html"]
    for folder in ("log", "record"):
        kept = {path for path in now if path.startswith(f"{folder}/")}
        assert kept == {path for path in second if path.startswith(f"{folder}/")}
        assert {now[path] for path in kept} == {second[path] for path in kept}
    assert trustpages("verify", live, "-q").code == 0
    assert "4 entries" in trustpages("verify", live).out


@pytest.mark.go
def test_the_independent_client_agrees(content: Path, tmp_path: Path) -> None:
    """What a build publishes is what `golang.org/x/mod/sumdb` takes for a log."""
    build(content, "site")
    kept = tmp_path / "kept.txt"
    kept.write_bytes((content / "record" / "checkpoint").read_bytes())
    log = tmp_path / "site" / "log"

    with run_client(tmp_path) as client:
        assert client.verify(log, kept) == "good"
        rewrite(content)
        build(content, "site")
        assert "invalid transparency proof" in client.verify(log, kept)
