"""Names that will not do, with better ones, and names that get in each other's way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from trustpages.kept import kept
from trustpages.problem import Problem
from trustpages.read.characters import IN_NAME, called
from trustpages.read.folder import Folder
from trustpages.read.names import (
    ENDINGS,
    LANGUAGE,
    Kind,
    ending,
    is_good,
    kind_of,
    name_and_language,
)


@kept(lambda folder, _: folder.root)
def name_problems(folder: Folder, paths: tuple[PurePosixPath, ...]) -> tuple[Problem, ...]:
    """Every name that will not do, and every two that get in each other's way."""
    return (*_each(folder, paths), *_twins(folder, paths), *_doubles(folder, paths))


def _each(folder: Folder, paths: tuple[PurePosixPath, ...]) -> Iterator[Problem]:
    for path in paths:
        bad = IN_NAME.search(path.as_posix())
        if bad:
            yield _unprintable(folder, path, bad[0])
        elif kind_of(path) is not Kind.FILE and ending(path) not in {".yaml", ".md"}:
            yield _ending_problem(folder, path)
        elif kind_of(path) is not Kind.FILE and not is_good(path):
            yield _name_problem(folder, path)


def _twins(folder: Folder, paths: tuple[PurePosixPath, ...]) -> Iterator[Problem]:
    seen: dict[str, PurePosixPath] = {}
    for path in paths:
        first = seen.setdefault(unicodedata.normalize("NFC", path.as_posix()).casefold(), path)
        if first != path:
            yield folder.problem(
                "same-name",
                f"on some computers this name is the same as {first}",
                path,
                "rename one of the two so that they differ in more than capitals or accents",
            )


def _doubles(folder: Folder, paths: tuple[PurePosixPath, ...]) -> Iterator[Problem]:
    seen: dict[tuple[str, str], PurePosixPath] = {}
    for path in paths:
        if kind_of(path) is not Kind.FILE:
            first = seen.setdefault(name_and_language(path), path)
            if first != path:
                yield folder.problem(
                    "two-documents",
                    f"{first} already says what is on this page",
                    path,
                    "keep one of the two: move what the other says into it, then delete the other",
                )


def _unprintable(folder: Folder, path: PurePosixPath, character: str) -> Problem:
    return folder.problem(
        "odd-file-name",
        f"the name holds a character that does not print: {called(character)}",
        path,
        "rename the file",
    )


def _ending_problem(folder: Folder, path: PurePosixPath) -> Problem:
    meant = ENDINGS[ending(path).lower()]
    return folder.problem(
        "file-ending",
        f"a file of this kind must end in {meant}, not in {ending(path)}",
        path,
        f"rename it to {_better(path) or 'a name that ends in ' + meant}",
    )


def _name_problem(folder: Folder, path: PurePosixPath) -> Problem:
    better = _better(path)
    return folder.problem(
        "file-name",
        "the name becomes a web address: small letters a to z, digits, and words joined by -",
        path,
        f"rename it to {better}" if better else "rename it, for example to opening-hours.md",
    )


def _better(path: PurePosixPath) -> str:
    """The nearest name that will do, or "" where no letter of it can stay."""
    end = ending(path)
    stem, language = _split(path.name[: -len(end)])
    words = [_words(part) for part in (*path.parent.parts, stem)]
    return "/".join(words) + language + ENDINGS[end.lower()] if all(words) else ""


def _split(stem: str) -> tuple[str, str]:
    base, _, last = stem.rpartition(".")
    first, dash, rest = last.partition("-")
    language = first.lower() + dash + rest
    return (base, f".{language}") if base and LANGUAGE.fullmatch(language) else (stem, "")


def _words(part: str) -> str:
    plain = unicodedata.normalize("NFKD", part.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
