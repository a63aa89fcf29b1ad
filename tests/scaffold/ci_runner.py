"""A stand-in for GitHub's runner: `run` steps run as they stand, the actions are played by a few lines."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from ci_harness import PUBLISH, parsed

PROGRAMS = os.pathsep.join([str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin", "/bin"])
HERE_IS_PUSHED = {
    "github.event_name != 'pull_request'": True,
    "github.event_name != 'pull_request' && github.ref == 'refs/heads/main'": True,
    "github.event_name == 'pull_request'": False,
    "${{ !cancelled() }}": True,
}
"""What the conditions come to when somebody pushed to main; a test fails on any other."""


MARK = re.compile(r" *# fill in: .*$|\[fill in: [^\]]*\]", re.MULTILINE)
PIP = "[global]\nno-index = true\ndisable-pip-version-check = true\n"


def begin(repository: Path, home: Path, ci: str, address: str) -> None:
    """A new shop with the CI files of a host, filled in; and a home in which pip asks nobody."""
    messages = ["--yes", "--ci", ci, "--base-url", address, "--country", "GB"]
    program = [sys.executable, "-m", "trustpages", "init", repository, *messages]
    subprocess.run([*map(str, program)], check=True, capture_output=True)
    for path in repository.glob("content/**/*.*"):
        if path.suffix in {".md", ".yaml"}:
            path.write_text(MARK.sub("", path.read_text(encoding="utf-8")), encoding="utf-8")
    (home / ".config/pip").mkdir(parents=True)
    (home / ".config/pip/pip.conf").write_text(PIP, encoding="utf-8")


def empty(folder: Path, script: str, given: dict[str, object]) -> Ran:
    """Run a script in a folder, in an environment that holds nothing but what is given."""
    setting = [f"{name}={value}" for name, value in {"PATH": PROGRAMS, **given}.items()]
    done = subprocess.run(
        ["env", "-i", *setting, "bash", "-e", "-c", script],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    return Ran(done.returncode == 0, done.stdout)


@dataclass(frozen=True, slots=True)
class Ran:
    """A job: whether all its steps went well, and all that they said."""

    well: bool
    said: str


@dataclass(frozen=True, slots=True)
class Host:
    """A repository with a shop, its workspace on the runner, and a folder that a web server shows."""

    repository: Path
    workspace: Path
    live: Path
    address: str

    @property
    def home(self) -> Path:
        return self.workspace.with_name("home")

    @property
    def artifact(self) -> Path:
        return self.workspace.with_name("github-pages.tar")

    @property
    def summary(self) -> Path:
        return self.workspace.with_name("summary.md")

    def job(self, name: str) -> Ran:
        """Run the steps of a job of `publish.yml` in order, in an empty workspace, until one fails."""
        shutil.rmtree(self.workspace, ignore_errors=True)
        self.workspace.mkdir(parents=True)
        text = (self.repository / PUBLISH).read_text(encoding="utf-8")
        steps = parsed(text)["jobs"][name]["steps"]
        messages = []
        for step in steps:
            if "if" not in step or HERE_IS_PUSHED[step["if"]]:
                done = self._ran(step) if "run" in step else self._played(step)
                messages.append(done.said)
                if not done.well:
                    return Ran(well=False, said="\n".join(messages))
        return Ran(well=True, said="\n".join(messages))

    def push(self) -> tuple[Ran, ...]:
        """All jobs that follow a push to main, up to the first that fails."""
        done: list[Ran] = []
        for name in ("build", "deploy", "look"):
            done.append(self.job(name))
            if not done[-1].well:
                break
        return tuple(done)

    def _ran(self, step: dict[str, Any]) -> Ran:
        own = {name: self._meant(text) for name, text in step.get("env", {}).items()}
        return self._bash(step["run"], own)

    def _bash(self, script: str, own: dict[str, str]) -> Ran:
        given = {"HOME": self.home, "GITHUB_STEP_SUMMARY": self.summary, **own}
        return empty(self.workspace, script, given)

    def _meant(self, text: str) -> str:
        """The expressions that our steps hand to the shell: the address, and a variable that is not set."""
        if text == "${{ vars.FIRST_PUBLICATION }}":
            return ""
        asked = text.startswith("${{ steps.pages.outputs.base_url || '")
        assert asked or text == "${{ needs.deploy.outputs.url }}", text
        return self.address

    def _played(self, step: dict[str, Any]) -> Ran:
        action = step["uses"].partition("@")[0]
        if action == "actions/checkout":
            shutil.copytree(self.repository, self.workspace, dirs_exist_ok=True)
        elif action == "actions/upload-pages-artifact":
            assert step["with"]["include-hidden-files"] == "true"
            with tarfile.open(self.artifact, "w", dereference=True) as packed:
                packed.add(self.workspace / step["with"]["path"], ".")
        elif action == "actions/download-artifact":
            shutil.copy(self.artifact, self.workspace / "artifact.tar")
        elif action == "actions/deploy-pages":
            return self._published()
        return Ran(well=True, said="")

    def _published(self) -> Ran:
        """A folder in place of GitHub Pages."""
        with tarfile.open(self.artifact) as packed:
            packed.extractall(self.workspace / "output", filter="data")
        content = self.repository / "content"
        return self._bash(f"trustpages deploy live --content '{content}' --output output", {})


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Show a folder on a port of this computer; gives its address."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own word
            pass

    folder.mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
