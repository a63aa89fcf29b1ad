"""What a worker of a cluster shares with the client, so that it makes the same bytes in the same place."""

from __future__ import annotations

import platform
import re
import sys
import zoneinfo
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib import metadata
from pathlib import Path

from trustpages import __version__
from trustpages.resources import (
    DISTRIBUTION,
    PACKAGE_FOLDER,
    find_compiled_themes,
    find_themes_folder,
)

SHAPES_NO_BYTES = {
    "click",
    "filelock",
    "platformdirs",
    "rich",
    "starlette",
    "uvicorn",
    "watchdog",
    "websockets",
}
"""Dependencies that may differ between machines: terminal, locks, preview."""
_FURTHER_PACKAGES = ("cryptography", "distributed", "markupsafe", "pydantic-core")
"""Packages that dependencies or extras bring, and that count as well."""
_REQUIRED_NAME = re.compile(r"[\w.-]+")

Versions = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class WorkerTerms:
    """What a worker is compared with: the client's versions, and folders that both must see.

    `mark` is a file that the client has made in the folder of the sites, None where these go into a bucket.
    """

    versions: Versions
    shops: Path
    mark: Path | None


@dataclass(frozen=True, slots=True)
class WorkerFault:
    """What keeps a worker from building, as a clause that follows its name, and what to do about it."""

    message: str
    hint: str


@cache
def describe_versions() -> Versions:
    """All that shapes the bytes of a site and may differ between machines, in pairs of name and version."""
    return (
        ("trustpages", __version__),
        ("files of trustpages", _compute_program_digest()),
        ("Python", f"{sys.version_info.major}.{sys.version_info.minor}"),
        ("system", f"{sys.platform} {platform.machine()}"),
        ("time zones", _find_zone_release()),
        *((name, _find_version(name)) for name in sorted(_list_shaping_packages())),
    )


def _list_shaping_packages() -> set[str]:
    required = metadata.requires(DISTRIBUTION) or []
    names = (_REQUIRED_NAME.match(one) for one in required if "extra ==" not in one)
    return {name[0].lower() for name in names if name} - SHAPES_NO_BYTES | {*_FURTHER_PACKAGES}


def _find_version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "missing"


def _find_zone_release() -> str:
    """The release of the system's time zones, such as 2026a; that of the package counts by itself."""
    for folder in zoneinfo.TZPATH:
        try:
            with (Path(folder) / "tzdata.zi").open(encoding="ascii", errors="replace") as file:
                return file.readline().removeprefix("# version").strip()
        except OSError:
            continue
    return "missing"


def _compute_program_digest() -> str:
    """A short digest of code, themes and compiled templates: the version alone does not tell a checkout."""
    digest = sha256()
    for folder in (PACKAGE_FOLDER, find_themes_folder(), find_compiled_themes()):
        for path in _list_files(folder):
            name = path.relative_to(folder).as_posix()
            digest.update(f"{name}\0{sha256(path.read_bytes()).hexdigest()}\n".encode())
    return digest.hexdigest()[:12]


def _list_files(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path


@cache
def find_worker_fault(terms: WorkerTerms) -> WorkerFault | None:
    """What keeps this process from building for a client with these terms; None if nothing does."""
    own = dict(describe_versions())
    for name, theirs in terms.versions:
        mine = own.get(name, "missing")
        if mine != theirs:
            return WorkerFault(
                f"has {name} {mine}, and this computer {theirs}",
                "Install the same versions on every worker and here, with the same constraints.txt,"
                " and start the workers anew.",
            )
    if not terms.shops.is_dir():
        return WorkerFault(f"does not see the folder {terms.shops}", _FOLDER_HINT)
    if terms.mark is not None and not terms.mark.is_file():
        sites = terms.mark.parent.parent
        return WorkerFault(f"does not see what this computer writes in {sites}", _FOLDER_HINT)
    return None


_FOLDER_HINT = "Mount the folders of shops and sites on every worker, under the same paths as here."
