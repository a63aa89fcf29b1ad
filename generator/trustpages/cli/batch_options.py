"""The values of the flags of `build-all` and `deploy-all`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path


@dataclass(frozen=True, slots=True)
class ClusterFlags:
    """The flags of a cluster: the scheduler's address, and files in PEM for one that begins with tls://."""

    scheduler: str
    tls_ca: Path | None
    tls_cert: Path | None
    tls_key: Path | None


@dataclass(frozen=True, slots=True)
class BuildAllOptions:
    """The values of the flags of `build-all`.

    `bucket` is the address of the bucket for the sites, as it was typed, "" where they go into `output`; that
    holds the report; `check`, `allow` and `max_deletes` are for a bucket. `jobs` is None for one process a
    processor; `cluster` None for processes of this computer.
    """

    shops: Path
    output: Path
    bucket: str
    only: Path | None
    shard: str | None
    jobs: int | None
    strict: bool
    release: bool
    today: date | None
    no_cache: bool
    check: bool
    allow: frozenset[str]
    max_deletes: int
    quiet: bool
    summary: Path | None
    cluster: ClusterFlags | None = None


@dataclass(frozen=True, slots=True)
class DeployAllFlags:
    """The values of the flags of `deploy-all`."""

    shops: Path
    output: Path
    only: Path | None
    shard: str | None
    target: str | None
    target_pattern: str | None
    connections: int
    dry_run: bool
    check: bool
    allow: frozenset[str]
    max_deletes: int
    quiet: bool
    verbose: bool
    summary: Path | None
