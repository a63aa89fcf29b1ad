"""Names of files: what they mean, and which are passed over."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.litter import is_litter

WORDS = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_EXPLAINS = {"readme.md", "readme.txt"}
ENDINGS = {
    ".yaml": ".yaml",
    ".yml": ".yaml",
    ".yaml.txt": ".yaml",
    ".yml.txt": ".yaml",
    ".md": ".md",
    ".markdown": ".md",
    ".md.txt": ".md",
}
"""What documents end with, and what they should end with; Windows likes to add a hidden `.txt`."""


class Kind(Enum):
    """What a file is for us, by its ending."""

    YAML = auto()
    MARKDOWN = auto()
    FILE = auto()


@lru_cache(maxsize=8192)
def kind_of(path: PurePosixPath) -> Kind:
    meant = ENDINGS.get(ending(path).lower(), "")
    return {".yaml": Kind.YAML, ".md": Kind.MARKDOWN}.get(meant, Kind.FILE)


def name_and_language(path: PurePosixPath) -> tuple[str, str]:
    """The name of a document without language and ending, and its language or "".

    >>> name_and_language(PurePosixPath("guides/care.zh-Hant.md"))
    ('guides/care', 'zh-Hant')
    """
    stem = path.name[: -len(ending(path))]
    base, _, language = stem.rpartition(".")
    if base and LANGUAGE.fullmatch(language):
        return (path.parent / base).as_posix(), language
    return (path.parent / stem).as_posix(), ""


@lru_cache(maxsize=8192)
def is_passed_over(path: PurePosixPath) -> bool:
    """Hidden, a draft (`_`), left by an editor or system, or a README at the top."""
    name = path.name.casefold()
    explains = len(path.parts) == 1 and name in _EXPLAINS
    return explains or name.startswith("_") or is_litter(name)


def is_good(path: PurePosixPath) -> bool:
    """Whether a document's path is made of small words, a language and one of our endings."""
    name, _ = name_and_language(path)
    parts = PurePosixPath(name).parts
    return ending(path) in {".yaml", ".md"} and all(WORDS.fullmatch(part) for part in parts)


def ending(path: PurePosixPath) -> str:
    """The ending as it was written, where a document is meant by it; else ""."""
    name = path.name
    lower = name.lower()
    meant = max((end for end in ENDINGS if lower.endswith(end)), key=len, default="")
    return name[len(name) - len(meant) :]
