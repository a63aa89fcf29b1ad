"""What a run will do, decided before anything is done, from the site and from what stands there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TypeAlias

from trustpages.deploy.standing import Standing
from trustpages.write.manifest import MANIFEST

Paths: TypeAlias = tuple[PurePosixPath, ...]
"""Sorted."""


@dataclass(frozen=True, slots=True)
class Plan:
    """The files of a run, the manifest among them.

    `added`, `changed` and `kept` are together the new site; `deleted` is what goes, always something
    that we put there. `foreign` is not ours and stays; `drifted` is ours, and somebody else changed it.
    """

    added: Paths
    changed: Paths
    kept: Paths
    deleted: Paths
    foreign: Paths
    drifted: Paths

    @property
    def carried(self) -> Paths:
        """What has to be put."""
        return tuple(sorted([*self.added, *self.changed]))

    @property
    def idle(self) -> bool:
        """Whether nothing has to be done."""
        return not (self.added or self.changed or self.deleted)


def planned(digests: Mapping[PurePosixPath, str], standing: Standing) -> Plan:
    """How the site `digests` (path to SHA-256) comes to stand where `standing` is."""
    there = standing.marks.keys()
    same = {path for path, digest in digests.items() if standing.known.get(path) == digest}
    return Plan(
        added=_sorted(digests.keys() - there),
        changed=_sorted((digests.keys() & there) - same),
        kept=_sorted(same),
        deleted=_sorted((standing.ours & there) - digests.keys()),
        foreign=_sorted(there - standing.ours),
        drifted=_sorted(standing.drifted),
    )


def seen(paths: Paths) -> Paths:
    """Those of some paths that are part of the site: our own list is not worth a word."""
    return tuple(path for path in paths if path != MANIFEST)


def _sorted(paths: set[PurePosixPath] | frozenset[PurePosixPath]) -> Paths:
    return tuple(sorted(paths))
