"""The shops of a folder, and the part of them that a run is for."""

from __future__ import annotations

import os
import re
from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from trustpages.diagnostics import make_path_rejection
from trustpages.ignored_files import is_ignored_name

CONTENT_FOLDER, SETTINGS_FILE = "content", "site.yaml"
_SHARD = re.compile(r"([1-9]\d{0,4})/([1-9]\d{0,4})")


@dataclass(frozen=True, slots=True)
class ShopList:
    """The names of shops, sorted, and of folders that hold a content folder without a `site.yaml`."""

    names: tuple[str, ...]
    incomplete: tuple[str, ...] = ()

    def find_gone(self, former: Iterable[str]) -> list[str]:
        """The names of former shops that are none any more.

        It searches in `names`: a set of ten thousand would take half a mebibyte.
        """
        return [name for name in former if not self._has(name)]

    def _has(self, name: str) -> bool:
        at = bisect_left(self.names, name)
        return at < len(self.names) and self.names[at] == name


@dataclass(frozen=True, slots=True)
class Shard:
    """Part `number` of `count`, from 1; a shop belongs to the same part whatever other shops there are."""

    number: int
    count: int

    def has_shop(self, name: str) -> bool:
        """Whether a shop belongs to this part."""
        digest = sha256(name.encode("utf-8", "surrogateescape")).digest()
        return int.from_bytes(digest[:8]) % self.count == self.number - 1


def parse_shard(text: str) -> Shard:
    """The shard that `3/16` means. Raises ValueError."""
    found = _SHARD.fullmatch(text)
    if found is None or int(found[1]) > int(found[2]):
        raise ValueError(
            f"'{text}' is no part of a whole; write 3/16 for the third of sixteen parts."
        )
    return Shard(int(found[1]), int(found[2]))


def list_shops(folder: Path) -> ShopList:
    """The shops of a folder: every folder in it that holds `content/site.yaml`.

    Raises `ProblemError` if it cannot be read or holds none.
    """
    names, incomplete = [], []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if is_ignored_name(entry.name):
                    continue
                content = os.path.join(entry.path, CONTENT_FOLDER)  # noqa: PTH118 - ten thousand of them
                if os.path.isfile(os.path.join(content, SETTINGS_FILE)):  # noqa: PTH113, PTH118
                    names.append(entry.name)
                elif os.path.isdir(content):  # noqa: PTH112
                    incomplete.append(entry.name)
    except OSError as error:
        reason = (error.strerror or "the system gave no reason").lower()
        raise make_path_rejection(
            "no-shops", f"this folder cannot be read: {reason}", folder, _NO_SHOPS_HINT
        ) from error
    if not names:
        raise make_path_rejection(
            "no-shops", "there is no shop in this folder", folder, _NO_SHOPS_HINT
        )
    return ShopList(tuple(sorted(names)), tuple(sorted(incomplete)))


_NO_SHOPS_HINT = (
    "Name the folder that holds a folder for each shop; each shop has its site.yaml in content/,"
    " such as shops/anna/content/site.yaml."
)


def select_shops(
    names: Iterable[str], only: Collection[str] | None, shard: Shard | None
) -> tuple[str, ...]:
    """The shops among `names` that `only` names and that belong to a shard; None for all."""
    return tuple(
        name
        for name in names
        if (only is None or name in only) and (shard is None or shard.has_shop(name))
    )
