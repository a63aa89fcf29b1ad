"""Secrets that were planted everywhere are found nowhere else, whether a run goes well or not."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from support.object_store import make_bucket, object_store
from support.shops import TESTS, changed, with_line

GENERATOR = TESTS.parent / "generator"
MARK = "canary4711"
PLANTED = {
    "GITHUB_TOKEN": f"github-{MARK}",
    "SMTP_PASSWORD": f"smtp-{MARK}",
    "AWS_ACCESS_KEY_ID": f"AKIA{MARK}",
    "AWS_SECRET_ACCESS_KEY": f"aws-{MARK}",
}
KEYRING = f"""
from keyring.backend import KeyringBackend
class Ring(KeyringBackend):
    priority = 1
    def get_password(self, service, username):
        return "ring-{MARK}-" + username.rpartition(":")[2]
    def set_password(self, service, username, password):
        raise NotImplementedError
class Broken(Ring):
    def get_password(self, service, username):
        raise RuntimeError("could not decrypt ring-{MARK}")
"""
OUR_OWN = {"ring.py", ".netrc", ".gitconfig", "site.yaml"}
"""Where the canaries were planted themselves."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with object_store() as address:
        make_bucket(address, "shop")
        yield address


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A built shop and a home, with secrets in the files where people have some."""
    home = tmp_path / "home"
    home.mkdir()
    (home / ".netrc").write_text(f"machine 127.0.0.1 login n password netrc-{MARK}\n", "utf-8")
    (home / ".gitconfig").write_text(
        f'[url "https://u:config-{MARK}@127.0.0.1:1/"]\n insteadOf = https://short/\n', "utf-8"
    )
    (tmp_path / "ring.py").write_text(KEYRING, encoding="utf-8")
    changed(tmp_path)
    assert trustpages(tmp_path, "build", {}).returncode == 0
    return tmp_path


def trustpages(
    place: Path, typed: str, settings: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run a command line in the shop's folder, with its own home, cache and temporary files."""
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(place / "home"),
        "TMPDIR": str(place),
        "XDG_CACHE_HOME": str(place / "cache"),
        "PYTHONPATH": os.pathsep.join([str(GENERATOR), str(place)]),
        "PYTHONDONTWRITEBYTECODE": "1",
        **settings,
    }
    command = [sys.executable, "-m", "trustpages", *typed.split()]
    return subprocess.run(
        command, cwd=place, env=surroundings, capture_output=True, text=True, check=False
    )


def aimed(place: Path, said: str) -> None:
    """Let the shop have one target."""
    path, text = with_line("site.yaml", "base_url:", f"targets:\n  shop:\n    {said}\nbase_url:")
    (place / "content" / path).write_text(text, encoding="utf-8")


def found(place: Path, done: subprocess.CompletedProcess[str]) -> list[str]:
    """Where a canary sits outside of the files in which it was planted."""
    files = [
        str(path.relative_to(place))
        for path in place.rglob("*")
        if path.is_file() and path.name not in OUR_OWN and MARK.encode() in path.read_bytes()
    ]
    return [*files, *(name for name in ("stdout", "stderr") if MARK in getattr(done, name))]


RUNS = {
    "a folder": ("kind: folder\n    path: www", PLANTED, 0),
    "a bucket": ("kind: bucket\n    bucket: shop\n    endpoint: {server}", PLANTED, 0),
    "a bucket that is not there": (
        "kind: bucket\n    bucket: none\n    endpoint: {server}",
        PLANTED,
        3,
    ),
    "keys of the keyring": (
        "kind: bucket\n    bucket: shop\n    endpoint: {server}\n    prefix: ring",
        {"PYTHON_KEYRING_BACKEND": "ring.Ring"},
        0,
    ),
    "keys of the keyring for no bucket": (
        "kind: bucket\n    bucket: none\n    endpoint: {server}",
        {"PYTHON_KEYRING_BACKEND": "ring.Ring"},
        3,
    ),
    "a broken keyring": (
        "kind: bucket\n    bucket: shop\n    endpoint: {server}",
        {"PYTHON_KEYRING_BACKEND": "ring.Broken"},
        3,
    ),
    "a password in Git's own settings": (
        "kind: git\n    repository: https://short/x.git",
        PLANTED,
        3,
    ),
    "a password in .netrc": ("kind: git\n    repository: https://127.0.0.1:1/x.git", PLANTED, 3),
    "a token in the content": (
        f"kind: git\n    repository: https://u:{MARK}@127.0.0.1:1/x.git",
        PLANTED,
        1,
    ),
    "a key in the content": (
        f"kind: bucket\n    bucket: shop\n    secret_access_key: {MARK}",
        PLANTED,
        1,
    ),
}


@pytest.mark.parametrize(("said", "settings", "code"), RUNS.values(), ids=RUNS)
def test_no_canary_gets_out(
    place: Path, server: str, said: str, settings: Mapping[str, str], code: int
) -> None:
    aimed(place, said.replace("{server}", server))

    done = trustpages(place, "deploy shop -v", settings)

    assert done.returncode == code, done.stderr
    assert "Traceback" not in done.stderr
    assert found(place, done) == []


LEAK = """
import os, sys
def broken(*_, **__): raise ZeroDivisionError("https://u:{mark}@h and " + os.environ["GITHUB_TOKEN"])
import trustpages.deploy.stores.folder as folder
folder.FolderStore = broken
from trustpages.__main__ import main
sys.exit(main())
"""


def test_a_crash_report_holds_no_canary(place: Path) -> None:
    aimed(place, "kind: folder\n    path: www")
    (place / "leak.py").write_text(LEAK.replace("{mark}", f"can{MARK[3:]}"), encoding="utf-8")
    surroundings = {
        "PATH": os.environ["PATH"],
        "HOME": str(place / "home"),
        "TMPDIR": str(place),
        "PYTHONPATH": str(GENERATOR),
        **PLANTED,
    }

    done = subprocess.run(
        [sys.executable, "leak.py", "deploy", "shop", "-v"],
        cwd=place,
        env=surroundings,
        capture_output=True,
        text=True,
        check=False,
    )

    (place / "leak.py").unlink()
    (report,) = place.glob("trustpages-crash-*.txt")
    assert "ZeroDivisionError: https://•••@h and •••" in report.read_text(encoding="utf-8")
    assert found(place, done) == []


def test_a_planted_leak_is_found(place: Path) -> None:
    """So that the tests above cannot pass for nothing."""
    done = trustpages(place, "--version", {})
    (place / "www").mkdir()
    (place / "www" / "leak.html").write_text(f"<p>{MARK}</p>", encoding="utf-8")
    done.stderr += PLANTED["GITHUB_TOKEN"]

    assert found(place, done) == ["www/leak.html", "stderr"]
