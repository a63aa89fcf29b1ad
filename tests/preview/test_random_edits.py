"""Whatever is edited, in whatever order and haste: in the end the preview shows what a fresh build would."""

from __future__ import annotations

import json
import marshal
import multiprocessing
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from pathlib import Path, PurePosixPath
from random import Random
from typing import TypeAlias
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from random_edits import edits
from random_shop import FILES, begin_again
from serve_harness import PATIENCE, Shop, serving, surroundings, until, wait_until_idle
from support.counts import SEED, choose_count
from support.shops import TODAY, changed

from trustpages.cache import BuildCache
from trustpages.diagnostics.problem import ProblemError
from trustpages.file_reader import FileReader
from trustpages.paths import Files
from trustpages.pipeline import BuildOptions, BuiltSite, build_site, finish_site, prepare_site
from trustpages.preview.build_cycle import BuildSteps
from trustpages.preview.fingerprint import fingerprint_folders
from trustpages.preview.html_rewrite import inject_client
from trustpages.preview.rebuilder import Rebuilder
from trustpages.preview.snapshot import Snapshot, SnapshotStore
from trustpages.render.bytecode import get_bytecode_cache
from trustpages.validate import Visibility

WISHES = BuildOptions(TODAY, Visibility(drafts=True, future=True))
HASTE = 0.5
"""The part of the edits after which nobody waits for the rebuild."""

SEQUENCES = choose_count(2, 300)
"""Sequences of edits in each of ten groups."""
FIRST_SEED = SEED * 100_000

NOTE = re.compile(r'id="tp-preview">(\{.*?\})</script>', re.DOTALL)


@dataclass(slots=True)
class Desk:
    """A shop that is edited and watched, in one process."""

    content: Path
    snapshots: SnapshotStore = field(default_factory=SnapshotStore)
    cache: BuildCache = field(default_factory=BuildCache)
    read: object = None
    """The digests of the files that the last build has read."""

    def prepare(self, reader: FileReader) -> BuiltSite:
        try:
            return prepare_site(self.content, WISHES, "content", self.cache, reader)
        finally:
            self.read = {
                path: read.digest
                for path, read in reader.files.items()
                if path.is_relative_to(self.content)
            }

    def finish(self, prepared: BuiltSite, between: Callable[[], None]) -> BuiltSite:
        return finish_site(prepared, self.content, between, self.cache)

    def ask(self) -> None:
        """Open a page, as a tab does, whatever is under way."""
        with suppress(ProblemError):
            self.snapshots.current.files.get(PurePosixPath("index.html"))

    def settled(self) -> Snapshot:
        """The whole generation of the files as they are now."""
        found = fingerprint_folders([self.content])
        now = {path: fingerprint.digest for path, fingerprint in found.items()}
        until(lambda: self.read == now)
        until(lambda: self.snapshots.wait_for_rebuild(PATIENCE).is_complete)
        return self.snapshots.current


Fresh: TypeAlias = Callable[[Desk], Files]


def _built(content: Path, compiled: bytes) -> Files | str:
    """The site, in a process that has built nothing yet; only Jinja's translations are at hand."""
    cache = BuildCache()
    get_bytecode_cache(cache).codes.update(marshal.loads(compiled))  # noqa: S302 - our own, a moment ago
    try:
        return dict(build_site(content, WISHES, "content", cache).files)
    except ProblemError as rejected:
        return "\n".join(map(str, rejected.problems))


@pytest.fixture(scope="module")
def fresh() -> Iterator[Fresh]:
    """Build a content folder in a process that is new, and that ends afterwards."""
    ways = multiprocessing.get_all_start_methods()
    way = multiprocessing.get_context("forkserver" if "forkserver" in ways else "spawn")
    if isinstance(way, multiprocessing.context.ForkServerContext):
        way.set_forkserver_preload([build_site.__module__])
    with ProcessPoolExecutor(1, way, max_tasks_per_child=1) as processes:

        def made(desk: Desk) -> Files:
            codes = marshal.dumps(get_bytecode_cache(desk.cache).codes)
            files = processes.submit(_built, desk.content, codes).result()
            assert not isinstance(files, str), files
            return files

        yield made


@contextmanager
def _telling(seed: int) -> Iterator[list[str]]:
    """A list for what is done, which is told if anything fails."""
    done = [f"seed {seed}"]
    try:
        yield done
    except BaseException as fault:
        fault.add_note("\n".join(done))
        raise


def _edited(desk: Desk, seed: int, done: list[str]) -> Snapshot:
    """What is shown in the end; some edits come while the one before is still being built."""
    hurry = Random(seed)  # noqa: S311 - no secret
    for said in edits(desk.content, seed):
        done.append(said)
        if hurry.random() < HASTE:
            time.sleep(hurry.random() / 10)
            desk.ask()
        else:
            desk.settled()
    return desk.settled()


def _differing(one: Files, other: Files) -> list[str]:
    paths = sorted(one.keys() | other.keys())
    return [str(path) for path in paths if one.get(path) != other.get(path)]


@pytest.mark.soak
@pytest.mark.parametrize("group", range(10))
def test_after_any_edits_the_preview_shows_a_fresh_build(
    group: int, tmp_path: Path, fresh: Fresh
) -> None:
    desk = Desk(changed(tmp_path, *FILES))
    running = Rebuilder(BuildSteps(desk.prepare, desk.finish), [desk.content], desk.snapshots)
    running.start()
    try:
        for seed in range(FIRST_SEED + SEQUENCES * group, FIRST_SEED + SEQUENCES * (group + 1)):
            with _telling(seed) as done:
                begin_again(desk.content)
                shown = _edited(desk, seed, done)
                assert shown.has_succeeded, shown.problems
                assert _differing(shown.files, fresh(desk)) == []
    finally:
        running.stop()


def _answered(shop: Shop, path: PurePosixPath) -> bytes | None:
    """What a browser gets; None for a lost page."""
    try:
        with urlopen(f"{shop.url}{path}", timeout=PATIENCE) as answer:  # noqa: S310 - ours
            return bytes(answer.read())
    except HTTPError as error:
        if error.code != HTTPStatus.NOT_FOUND:
            raise
        return None


def _expected(file: bytes, answer: bytes | None) -> bytes:
    """A file as it has to be answered: a page brings the client, with the note that it has now."""
    note = NOTE.search((answer or b"").decode(errors="replace"))
    return inject_client(file, "/", json.loads(note[1])) if note else file


def _written(shop: Shop) -> Files:
    """What a `trustpages build` of the same files writes where nothing is known of a former site."""
    output = shop.content.with_name("written")
    shutil.rmtree(output, ignore_errors=True)
    typed = ["build", "content", "--drafts", "--future", "--output", output.name, "--quiet"]
    subprocess.run(
        [sys.executable, "-m", "trustpages", *typed, "--today", TODAY.isoformat()],
        cwd=output.parent,
        env=surroundings(output.parent),
        check=True,
    )
    paths = [path.relative_to(output) for path in output.rglob("*") if path.is_file()]
    shown = [path for path in paths if not path.name.startswith(".")]
    return {PurePosixPath(path): (output / path).read_bytes() for path in shown}


@pytest.mark.soak
def test_after_any_edits_the_program_serves_what_the_program_builds(tmp_path: Path) -> None:
    once: set[PurePosixPath] = set()
    with serving(tmp_path, *FILES) as shop:
        for seed in range(FIRST_SEED + 100, FIRST_SEED + 100 + choose_count(3, 100)):
            with _telling(seed) as done:
                hurry = Random(seed)  # noqa: S311 - no secret
                for said in edits(shop.content, seed):
                    done.append(said)
                    time.sleep(hurry.random() / 2)
                wait_until_idle(shop)
                files = _written(shop)
                once |= files.keys()
                found = {path: got for path in once if (got := _answered(shop, path)) is not None}
                expected = {path: _expected(file, found.get(path)) for path, file in files.items()}
                assert _differing(found, expected) == []
