"""The content folder itself: where it really is, what it is called, and what lies inside it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePath, PurePosixPath

from trustpages.problem import Place, Problem, Rejected
from trustpages.read.characters import visible


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder by its real path, and by the name its owner typed."""

    root: Path
    shown: str

    def file(self, path: PurePosixPath) -> str:
        """The name of a file in it, as the owner knows it."""
        return _called(self.shown, path)

    def problem(self, code: str, message: str, path: PurePosixPath, hint: str) -> Problem:
        """A fault of a file as a whole."""
        return Problem(code, message, Place(self.file(path), 0), hint)

    def real(self, path: PurePosixPath) -> Path:
        """Follow every link of a path; raises `Rejected` where that ends outside the folder."""
        try:
            real = (self.root / path).resolve(strict=True)
        except FileNotFoundError:
            raise Rejected([self._nowhere(path)]) from None
        except RuntimeError:  # Python before 3.13 has no better word for a loop of links
            raise Rejected([self.loop(path)]) from None
        except OSError as error:
            raise Rejected([self.unreadable(path, error)]) from None
        if not real.is_relative_to(self.root):
            raise Rejected([self._outside(path, real)])
        return real

    def loop(self, path: PurePosixPath) -> Problem:
        return self.problem(
            "link-loop",
            f"the link {path.name} leads back to itself or to a folder that it lies in",
            path,
            "delete the link",
        )

    def unreadable(self, path: PurePosixPath, error: OSError) -> Problem:
        why = os.strerror(error.errno).lower() if error.errno else "unknown reason"
        return self.problem(
            "unreadable",
            f"this cannot be opened: {why}",
            path,
            "give your user the right to read it, or move it out of the content folder",
        )

    def _nowhere(self, path: PurePosixPath) -> Problem:
        return self.problem(
            "link-nowhere",
            f"{path.name} leads to something that is not there",
            path,
            "delete the link, or put the file itself in its place",
        )

    def _outside(self, path: PurePosixPath, real: Path) -> Problem:
        return self.problem(
            "link-outside",
            f"the link {path.name} leads out of the content folder, to {visible(str(real))}",
            path,
            "put a copy of the file in the content folder in place of the link",
        )


@lru_cache(maxsize=8192)
def _called(shown: str, path: PurePosixPath) -> str:
    return visible((PurePath(shown) / path).as_posix())


def folder_at(content: Path, shown: str) -> Folder:
    """The content folder; raises `Rejected` where there is none, and says what to do next."""
    place = Place(shown, 0)
    try:
        root = content.resolve(strict=True)
    except (OSError, RuntimeError, ValueError):
        raise Rejected([_missing(shown, place)]) from None
    if not root.is_dir():
        raise Rejected([_not_a_folder(place)])
    return Folder(root, shown)


def _missing(shown: str, place: Place) -> Problem:
    return Problem(
        "no-folder",
        f"there is no folder “{visible(shown)}”",
        place,
        "go to the folder of your shop first, name the right one,"
        " or start from a copy of the example shop",
    )


def _not_a_folder(place: Place) -> Problem:
    return Problem(
        "not-a-folder",
        "this is a file, and the content of a shop is a folder",
        place,
        "name the folder that holds shop.yaml, not a file in it",
    )
