"""The ready-made CI files laid out in a folder, and what tests read of them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, cast

import yaml

from trustpages.scaffold.ci_files import generate_ci_files

ROOT = Path(__file__).parents[2]
ADDRESS = "https://trust.shop.example/"
HOSTS: tuple[str, ...] = ("github", "gitlab", "cloudflare", "netlify")
ON_GITHUB: tuple[str, ...] = ("github", "cloudflare", "netlify")
"""The hosts whose checks run as GitHub workflows."""

PUBLISH = PurePosixPath(".github/workflows/publish.yml")
REBUILD = PurePosixPath(".github/workflows/rebuild.yml")
USES = re.compile(r"^\s*(?:- )?uses: (\S+)(.*)$", re.MULTILINE)


def laid(host: str, folder: Path) -> Path:
    """The files of a host in a folder, as they lie in a shop's repository."""
    for path, text in generate_ci_files(host, ADDRESS).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    return folder


def parsed(text: str) -> dict[str, Any]:
    """YAML whose every value stays text: `on` is no truth value."""
    return cast("dict[str, Any]", yaml.load(text, yaml.BaseLoader))  # noqa: S506 - it makes only text


def workflow(host: str, path: PurePosixPath) -> dict[str, Any]:
    """A workflow of a host."""
    return parsed(generate_ci_files(host, ADDRESS)[path])


def workflows() -> dict[str, str]:
    """Every GitHub workflow, by a name for it: those we give away, our own, and the manual's."""
    given = {
        f"{host}/{path.name}": text
        for host in HOSTS
        for path, text in generate_ci_files(host, ADDRESS).items()
        if path.parent.name == "workflows"
    }
    folders = {"own": ROOT / ".github" / "workflows", "docs": ROOT / "docs" / "workflows"}
    kept = {
        f"{name}/{path.name}": path.read_text(encoding="utf-8")
        for name, folder in folders.items()
        for path in sorted(folder.glob("*.yml"))
    }
    return {**given, **kept}


def jobs(flow: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The jobs of a workflow that have steps of their own."""
    yield from ((name, job) for name, job in flow["jobs"].items() if "steps" in job)


def uses(job: dict[str, Any], action: str) -> list[dict[str, Any]]:
    """The steps of a job that use an action."""
    return [step for step in job["steps"] if step.get("uses", "").startswith(f"{action}@")]


def said(job: dict[str, Any]) -> str:
    """All that a job runs."""
    return "\n".join(step["run"] for step in job["steps"] if "run" in step)
