"""Two runs of the real program that publish to one place at the same moment: one of them wins."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeAlias

import pytest
from cli_harness import spotless, surroundings, tree, trustpages
from pydantic import TypeAdapter
from support.counts import choose_count
from support.object_store import make_bucket, object_store
from support.ssh_server import ssh_server

from trustpages.deploy.store import STATE_FOLDER, StoreContext
from trustpages.deploy.stores import open_store
from trustpages.fields.targets import Target

ROUNDS = choose_count(1, 50)
TOGETHER = """
import sys
import trustpages.deploy.publication as module
from trustpages.__main__ import main
inspect_target = module.inspect_target
def inspect_and_wait(store):
    state = inspect_target(store)
    print("looked", flush=True)
    sys.stdin.readline()
    return state
module.inspect_target = inspect_and_wait
sys.exit(main())
"""
"""A run that has looked at the place waits for the other one to have looked, too."""
KEYS = {"AWS_ACCESS_KEY_ID": "AKIA0000000000000001", "AWS_SECRET_ACCESS_KEY": "none"}

Place: TypeAlias = "tuple[dict[str, str], dict[str, str]]"
"""What a target says in `site.yaml`, and what the program needs in its environment."""


def folder(_: ExitStack, __: Path) -> Place:
    return {"kind": "folder", "path": "www"}, {}


def zipped(_: ExitStack, __: Path) -> Place:
    return {"kind": "zip", "file": "shop.zip"}, {}


def branch(_: ExitStack, base: Path) -> Place:
    subprocess.run(["git", "init", "--quiet", "--bare", str(base / "site.git")], check=True)
    return {"kind": "git", "repository": str(base / "site.git")}, {}


def bucket(stack: ExitStack, _: Path) -> Place:
    address = stack.enter_context(object_store())
    make_bucket(address, "at-once")
    return {"kind": "bucket", "bucket": "at-once", "endpoint": address}, KEYS


def server(stack: ExitStack, base: Path) -> Place:
    home = stack.enter_context(TemporaryDirectory(prefix="tp-ssh-"))
    running = stack.enter_context(ssh_server(Path(home)))
    path = f"{running.folder / 'plain'}{os.pathsep}{os.environ['PATH']}"
    place = {"server": running.address, "port": str(running.port), "path": str(base / "shop")}
    said = {"kind": "ssh", **place}
    return said, {"PATH": path}


PLACES: list[object] = [folder, zipped, branch, bucket]
PLACES += [pytest.param(server, marks=pytest.mark.ssh)]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A shop that was built thrice, with other names, so that every page differs."""
    base = tmp_path_factory.mktemp("shop")
    content = spotless(base)
    facts = content / "shop.yaml"
    for number in range(40):
        text = f"---\ntitle: Page {number}\nsummary: S.\nreviewed_on: 2026-11-01\n---\nWords.\n"
        path = content / "pages" / f"page-{number}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    for name in ("one", "other", "before"):
        text = facts.read_text(encoding="utf-8").replace("legal_name: ", f"legal_name: {name} ")
        facts.write_text(text, encoding="utf-8")
        assert trustpages("build", content, "-d", base / name, "-q").code == 0
    return base


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def aimed(shop: Path, said: Mapping[str, str]) -> None:
    """Let the shop have this one target."""
    settings = shop / "content" / "site.yaml"
    plain = settings.read_text(encoding="utf-8").partition("targets:")[0]
    lines = "".join(f"    {key}: {value}\n" for key, value in said.items())
    settings.write_text(f"{plain}targets:\n  shop:\n{lines}", encoding="utf-8")


def begun(shop: Path, output: str, needs: Mapping[str, str]) -> subprocess.Popen[str]:
    """A run that has looked at the place, and waits for a line before it goes on."""
    typed = ["deploy", "-c", str(shop / "content"), "-d", str(shop / output)]
    running = subprocess.Popen(
        [sys.executable, "-c", TOGETHER, *typed],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=surroundings(**needs),
    )
    assert running.stdout is not None
    assert running.stdout.readline() == "looked\n"
    return running


def together(runs: list[subprocess.Popen[str]]) -> list[tuple[int, str]]:
    """Let runs go on at once; how each ended, and what it said of that."""
    for running in runs:
        assert running.stdin is not None
        running.stdin.write("\n")
        running.stdin.flush()
    messages = [running.communicate(timeout=120)[1] for running in runs]
    return [(running.returncode, err) for running, err in zip(runs, messages, strict=True)]


@pytest.mark.soak
@pytest.mark.parametrize("make", PLACES)
def test_two_runs_at_once_leave_one_whole_site(
    make: Callable[[ExitStack, Path], Place],
    shop: Path,
    stack: ExitStack,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The other one is told, has done no harm, and comes through when it is run again."""
    said, needs = make(stack, shop)
    for name, value in needs.items():
        monkeypatch.setenv(name, value)
    aimed(shop, said)
    sites = {name: built(shop / name) for name in ("one", "other", "before")}
    for _ in range(ROUNDS):
        ended = together([begun(shop, name, needs) for name in ("one", "other")])

        assert sorted(code for code, _ in ended) == [0, 3], ended
        assert "Traceback" not in "".join(err for _, err in ended)
        [won] = [name for name, (code, _) in zip(sites, ended, strict=False) if code == 0]
        assert public(said, shop) == sites[won]
        for name in (*({"one", "other"} - {won}), "before"):
            done = trustpages("deploy", "-c", shop / "content", "-d", shop / name, settings=needs)
            assert (done.code, public(said, shop)) == (0, sites[name]), done.err


def built(output: Path) -> dict[str, bytes]:
    return {path: data for path, data in tree(output).items() if path != ".gitignore"}


def public(said: Mapping[str, str], shop: Path) -> dict[str, bytes]:
    """Every file that stands at a target, as its next visitor gets it."""
    with open_store(TypeAdapter(Target).validate_python(said), StoreContext("shop", shop)) as store:
        paths = [
            path for path in store.list_fingerprints() if not path.is_relative_to(STATE_FOLDER)
        ]
        found = {str(path): store.read_file(path) for path in paths}
    return {path: data for path, data in found.items() if data is not None and path != ".nojekyll"}
