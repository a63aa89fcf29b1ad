"""A place where a site stands, as the engine sees it; each sort of target fills this contract."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from pathlib import PurePosixPath
from typing import Protocol, TypeAlias

STATE_FOLDER = PurePosixPath(".trustpages")
"""Paths below it are the engine's own notes and former versions; no store lets visitors see them."""

ProgressCallback: TypeAlias = Callable[[int], None]
"""Told how many bytes have been carried since it was last called."""


class DeployError(Exception):
    """A place could not be reached or did not do what was asked: one sentence, without any secret."""

    def __init__(self, message: str, hint: str = "") -> None:
        self.message, self.hint = message, hint
        super().__init__(message)


class Store(Protocol):
    """A place where a site stands; paths count from the site's root.

    Every method raises `Failed` when the place does not answer as it should; what was done until then
    stays done.
    """

    @property
    def display_name(self) -> str:
        """What the place is called in messages: `folder /srv/www/shop`, `bucket my-shop`."""

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """Every file that stands there, with a mark that differs when its bytes do."""

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """Put a file where none stands yet; False, and nothing is done, where one does."""

    def put_files(self, files: Mapping[PurePosixPath, bytes], moved: ProgressCallback) -> None:
        """Put files, each of them whole or not at all, in any order."""

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; one that is gone already is no fault."""

    def commit_changes(self, message: str) -> None:
        """What was put is public from now on at the latest; `message` says why, for places with a history."""
