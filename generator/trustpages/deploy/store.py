"""The contract between the deploy engine and its stores: one store for each kind of target."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Protocol, TypeAlias

STATE_FOLDER = PurePosixPath(".trustpages")
"""Paths below it are the engine's own state (journal, history, former files); no store publishes them."""

ProgressCallback: TypeAlias = Callable[[int], None]
"""Called with the number of bytes that were sent since the last call."""


class DeployError(Exception):
    """A store could not be reached, or refused a request.

    `message` is one sentence and `hint` a way out, both for owners and without any secret.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        self.message, self.hint = message, hint
        super().__init__(message)


@dataclass(frozen=True, slots=True)
class StoreContext:
    """What a store is opened with beside its target.

    `target_name` is the target's name in `site.yaml`; relative paths are resolved against `base`, the folder
    above the content; `protected_folders` are those that the site is made from and built into.
    """

    target_name: str
    base: Path
    protected_folders: tuple[Path, ...] = ()


class Store(Protocol):
    """A place where a site is published; paths are relative to the site's root.

    Every method raises `DeployError` when the place cannot be reached or refuses; what was changed before
    stays changed.
    """

    @property
    def display_name(self) -> str:
        """The store's name in messages: `folder /srv/www/shop`, `bucket my-shop`."""

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """Every file there with its fingerprint: a string that differs when the content does."""

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """The content of a file; None where there is none."""

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """Create a file atomically; return False, changing nothing, where one exists."""

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """Create or replace files in any order, each of them atomically."""

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; a file that does not exist is ignored."""

    def commit_changes(self, message: str) -> None:
        """Publish what was put, at the latest now; stores with a history record `message`."""


def is_state_path(path: PurePosixPath) -> bool:
    """Whether a path belongs to the engine's own state and not to the site."""
    return path.is_relative_to(STATE_FOLDER)
