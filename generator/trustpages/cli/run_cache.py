"""Show and delete what is kept between builds."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trustpages.cli.caches import get_cache_folder, get_local_cache
from trustpages.cli.console import print_out
from trustpages.cli.report.summary import format_size

_ENTRY_NAME = re.compile(r"\.?[0-9a-f]{64}(\..*)?")
"""The name of an entry, or of one that was being written; whatever else lies there is not ours."""
_TITLES = {
    "builds": "Records of builds",
    "commands": "Answers of builds that change nothing",
    "results": "Converted texts, and what was found sound",
    "pages": "Rendered pages",
    "templates": "Compiled templates",
    "palettes": "Shades of brand colours",
}
_PICTURES = "Encoded pictures"


@dataclass(frozen=True, slots=True)
class _Cache:
    """A folder with entries: files, or folders with files in them."""

    title: str
    folder: Path
    entries: tuple[Path, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        files = (file for entry in self.entries for file in (entry, *entry.rglob("*")))
        return sum(file.stat().st_size for file in files if file.is_file())


def show_caches() -> int:
    """Print each cache with its size and folder; return the exit code."""
    caches = list(_find_caches())
    for cache in caches:
        amount = f"{len(cache.entries)} {'entry' if len(cache.entries) == 1 else 'entries'}"
        print_out(f"{cache.title}: {amount}, {format_size(cache.size)}\n  {cache.folder}")
    if not caches:
        print_out("Nothing is kept yet: the next build fills the caches.")
    return 0


def clear_caches() -> int:
    """Delete every entry of every cache; return the exit code. Raises OSError where one cannot be deleted."""
    caches = list(_find_caches())
    size = sum(cache.size for cache in caches)
    for cache in caches:
        for entry in cache.entries:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink(missing_ok=True)
        with suppress(OSError):  # it holds something that is not ours
            cache.folder.rmdir()
    print_out(f"✓ {format_size(size)} deleted" if size else "✓ nothing was kept")
    return 0


def _find_caches() -> Iterator[_Cache]:
    """The caches that hold anything."""
    local = get_local_cache().folder
    folders = {_PICTURES: get_cache_folder()}
    folders |= {title: local / kind for kind, title in _TITLES.items()}
    for title, folder in folders.items():
        if entries := tuple(_list_entries(folder)):
            yield _Cache(title, folder, entries)


def _list_entries(folder: Path) -> Iterator[Path]:
    with suppress(OSError):
        yield from (path for path in sorted(folder.iterdir()) if _ENTRY_NAME.fullmatch(path.name))
