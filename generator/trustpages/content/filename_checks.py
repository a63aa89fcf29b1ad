"""Check the names of content files: endings, spelling, collisions of case and of language."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import PurePosixPath

from trustpages.cache import BuildCache
from trustpages.characters import INVISIBLE_CHARACTER, describe_character
from trustpages.content.encoding import FORBIDDEN_IN_NAME
from trustpages.content.filenames import (
    DOCUMENT_EXTENSIONS,
    LANGUAGE_TAG_PATTERN,
    FileType,
    detect_file_type,
    get_document_extension,
    is_valid_document_path,
    parse_document_path,
)
from trustpages.content.safe_open import ContentFolder
from trustpages.diagnostics import Problem
from trustpages.kinds import identify_kind
from trustpages.paths import find_portability_faults
from trustpages.patterns import LazyPattern

_JOINED_LANGUAGE = LazyPattern(r"(?P<base>.+)[_ -]\(?(?P<language>[A-Za-z]{2})\)?")
"""A name with a language that is not joined by a point: `home_en`, `home (EN)`."""


def check_filenames(
    folder: ContentFolder, paths: tuple[PurePosixPath, ...], cache: BuildCache
) -> tuple[Problem, ...]:
    """Every name that will not do, and every two that get in each other's way."""
    return cache.get_or_compute("content.check_filenames", folder.root, _check_names, folder, paths)


def _check_names(folder: ContentFolder, paths: tuple[PurePosixPath, ...]) -> tuple[Problem, ...]:
    return (
        *_check_each_name(folder, paths),
        *_find_case_collisions(folder, paths),
        *_find_duplicate_documents(folder, paths),
    )


def _check_each_name(folder: ContentFolder, paths: tuple[PurePosixPath, ...]) -> Iterator[Problem]:
    for path in paths:
        bad = FORBIDDEN_IN_NAME.search(path.as_posix())
        if detect_file_type(path) is not FileType.ASSET:
            bad = bad or INVISIBLE_CHARACTER.search(path.as_posix())
        if bad:
            yield _report_unprintable_name(folder, path, bad[0])
        elif fault := next(
            (fault for part in path.parts for fault in find_portability_faults(part)), ""
        ):
            yield _report_unportable_name(folder, path, fault)
        elif detect_file_type(path) is not FileType.ASSET and get_document_extension(path) not in {
            ".yaml",
            ".md",
        }:
            yield _report_wrong_extension(folder, path)
        elif detect_file_type(path) is not FileType.ASSET and not is_valid_document_path(path):
            yield _report_invalid_name(folder, path, frozenset(paths))


def _find_case_collisions(
    folder: ContentFolder, paths: tuple[PurePosixPath, ...]
) -> Iterator[Problem]:
    first_paths: dict[str, PurePosixPath] = {}
    for path in paths:
        first = first_paths.setdefault(
            unicodedata.normalize("NFC", path.as_posix()).casefold(), path
        )
        if first != path:
            yield folder.make_problem(
                "same-name",
                f"on some computers this name is the same as {first}",
                path,
                "rename one of the two so that they differ in more than capitals or accents",
            )


def _find_duplicate_documents(
    folder: ContentFolder, paths: tuple[PurePosixPath, ...]
) -> Iterator[Problem]:
    first_paths: dict[tuple[str, str], PurePosixPath] = {}
    for path in paths:
        if detect_file_type(path) is not FileType.ASSET:
            first = first_paths.setdefault(parse_document_path(path), path)
            if first != path:
                yield folder.make_problem(
                    "two-documents",
                    f"{first} already says what is on this page",
                    path,
                    "keep one of the two: move what the other says into it, then delete the other",
                )


def _report_unprintable_name(folder: ContentFolder, path: PurePosixPath, character: str) -> Problem:
    plain = PurePosixPath(FORBIDDEN_IN_NAME.sub("", path.as_posix()))
    is_asset = detect_file_type(plain) is FileType.ASSET
    better = plain.as_posix() if is_asset else _suggest_filename(plain)
    return folder.make_problem(
        "odd-file-name",
        f"the name holds a character that does not print: {describe_character(character)}",
        path,
        f"rename it to {better}" if better else "rename it, for example to opening-hours.md",
    )


def _report_unportable_name(folder: ContentFolder, path: PurePosixPath, fault: str) -> Problem:
    return folder.make_problem(
        "unportable-name",
        f"this file cannot be copied to a computer with Windows: {fault}",
        path,
        f"rename it to {_suggest_portable_name(path)}",
    )


def _suggest_portable_name(path: PurePosixPath) -> str:
    """The nearest path that Windows can store."""
    return "/".join(
        _make_portable_name(part) if any(find_portability_faults(part)) else part
        for part in path.parts
    )


def _make_portable_name(name: str) -> str:
    plain = re.sub(r'[<>:"|?*\\]+\s*', "-", name.rstrip(". ")) or "file"
    stem, dot, endings = plain.partition(".")
    return f"{stem.rstrip()}-1{dot}{endings}" if any(find_portability_faults(plain)) else plain


def _report_wrong_extension(folder: ContentFolder, path: PurePosixPath) -> Problem:
    meant = DOCUMENT_EXTENSIONS[get_document_extension(path).lower()]
    return folder.make_problem(
        "file-ending",
        f"a file of this kind must end in {meant}, not in {get_document_extension(path)}",
        path,
        f"rename it to {_suggest_filename(path) or 'a name that ends in ' + meant}",
    )


def _report_invalid_name(
    folder: ContentFolder, path: PurePosixPath, paths: frozenset[PurePosixPath]
) -> Problem:
    better = _suggest_translation(path, paths) or _suggest_filename(path)
    way = f"rename it to {better}" if better else "rename it, for example to opening-hours.md"
    if PurePosixPath(better) in paths:
        way = f"give it another name; {better} is there already"
    elif language := parse_document_path(PurePosixPath(better))[1]:
        way += f"; 'languages' in site.yaml has to name {language}"
    return folder.make_problem(
        "file-name",
        "the name becomes a web address: small letters a to z, digits, and words joined by -",
        path,
        way,
    )


def _suggest_translation(path: PurePosixPath, paths: frozenset[PurePosixPath]) -> str:
    """The name of a translation whose language is joined by another sign than a point; "" for other names.

    Without a file that it could translate, it is the name of the original.
    """
    found = _JOINED_LANGUAGE.fullmatch(path.name[: -len(get_document_extension(path))])
    if not found:
        return ""
    words = [_slugify_part(part) for part in (*path.parent.parts, found["base"])]
    end = DOCUMENT_EXTENSIONS[get_document_extension(path).lower()]
    base = "/".join(words)
    translated = PurePosixPath(base + end) in paths
    if not all(words) or (len(words) > 1 and not translated):
        return ""
    language = f".{found['language'].lower()}" if translated else ""
    return _add_pages_folder(base, language, end)


def _suggest_filename(path: PurePosixPath) -> str:
    """The nearest name that will do, or "" where no letter of it can stay."""
    end = get_document_extension(path)
    stem, language = _split_language(path.name[: -len(end)])
    words = [_slugify_part(part) for part in (*path.parent.parts, stem)]
    ending = DOCUMENT_EXTENSIONS[end.lower()]
    return _add_pages_folder("/".join(words), language, ending) if all(words) else ""


def _add_pages_folder(name: str, language: str, ending: str) -> str:
    """The path of a document, in the folder of plain pages if nothing is made from it at the top."""
    is_lost = ending == ".md" and not identify_kind(PurePosixPath(name + ending), name)
    folder = "pages/" if is_lost and "/" not in name else ""
    return f"{folder}{name}{language}{ending}"


def _split_language(stem: str) -> tuple[str, str]:
    base, _, last = stem.rpartition(".")
    first, dash, rest = last.partition("-")
    language = first.lower() + dash + rest
    return (
        (base, f".{language}") if base and LANGUAGE_TAG_PATTERN.fullmatch(language) else (stem, "")
    )


def _slugify_part(part: str) -> str:
    plain = unicodedata.normalize("NFKD", part.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
