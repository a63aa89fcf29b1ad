"""Names of files: what they mean, and which are passed over."""

from __future__ import annotations

import re
from enum import Enum, auto
from functools import lru_cache
from pathlib import PurePosixPath

from trustpages.ignored_files import is_ignored_name

SLUG_PATTERN = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE_TAG_PATTERN = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_README_NAMES = {"readme.md", "readme.txt"}
DOCUMENT_EXTENSIONS = {
    ".yaml": ".yaml",
    ".yml": ".yaml",
    ".yaml.txt": ".yaml",
    ".yml.txt": ".yaml",
    ".md": ".md",
    ".markdown": ".md",
    ".md.txt": ".md",
}
"""What documents end with, and what they should end with; Windows likes to add a hidden `.txt`."""


class FileType(Enum):
    """What a file is for us, by its ending."""

    YAML = auto()
    MARKDOWN = auto()
    ASSET = auto()


@lru_cache(maxsize=8192)  # at most 8192 paths; reads the name only
def detect_file_type(path: PurePosixPath) -> FileType:
    """The type of a file by its extension, in any case of letters; all else is an asset."""
    meant = DOCUMENT_EXTENSIONS.get(get_document_extension(path).lower(), "")
    return {".yaml": FileType.YAML, ".md": FileType.MARKDOWN}.get(meant, FileType.ASSET)


def parse_document_path(path: PurePosixPath) -> tuple[str, str]:
    """The name of a document without language and ending, and its language or "".

    >>> parse_document_path(PurePosixPath("guides/care.zh-Hant.md"))
    ('guides/care', 'zh-Hant')
    """
    stem = path.name[: -len(get_document_extension(path))]
    base, _, language = stem.rpartition(".")
    if base and LANGUAGE_TAG_PATTERN.fullmatch(language):
        return (path.parent / base).as_posix(), language
    return (path.parent / stem).as_posix(), ""


@lru_cache(maxsize=8192)  # at most 8192 paths; reads the name only
def is_skipped_path(path: PurePosixPath) -> bool:
    """Hidden, a draft (`_`), left by an editor or system, or a README at the top."""
    name = path.name.casefold()
    explains = len(path.parts) == 1 and name in _README_NAMES
    return explains or name.startswith("_") or is_ignored_name(name)


def is_valid_document_path(path: PurePosixPath) -> bool:
    """Whether a document's path is made of small words, a language and one of our endings."""
    name, _ = parse_document_path(path)
    parts = PurePosixPath(name).parts
    return get_document_extension(path) in {".yaml", ".md"} and all(
        SLUG_PATTERN.fullmatch(part) for part in parts
    )


def get_document_extension(path: PurePosixPath) -> str:
    """The ending as it was written, where a document is meant by it; else ""."""
    name = path.name
    lower = name.lower()
    meant = max((end for end in DOCUMENT_EXTENSIONS if lower.endswith(end)), key=len, default="")
    return name[len(name) - len(meant) :]
