"""The manifest of a built site: every file with its digest and size, in the output folder."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, Literal, TypeAlias

MANIFEST_PATH = PurePosixPath(".trustpages-manifest.json")
GITIGNORE_PATH = PurePosixPath(".gitignore")
CHECKPOINT_PATH = PurePosixPath("log/checkpoint")
"""Stands in every site that has a log, and in no other."""
BOOKKEEPING_PATHS = frozenset({MANIFEST_PATH, GITIGNORE_PATH})
"""Files that we keep in the folder and that are no part of the site."""

GITIGNORE_CONTENT = b"*\n!.gitignore\n"
"""What our `.gitignore` says: git sees this one file and nothing that was built."""


@dataclass(frozen=True, slots=True)
class PageRecord:
    """The main text of a page as a SHA-256, and the day on which it last differed; None if not known."""

    text: str
    changed: date | None


@dataclass(frozen=True, slots=True)
class LogState:
    """The log of a published site: its name, the number of its entries, and its root hash in base64."""

    origin: str
    size: int
    root: str


@dataclass(frozen=True, slots=True)
class BuildInfo:
    """What a manifest says beside its files.

    `tool` is the name and version of the program; `site` the base URL; `unfinished` how many places are
    still to be filled in; `preview` whether drafts or what is announced for later stand among the pages;
    `pages` are the records of the pages that search engines find; `log` is the state of the site's log, None
    if it has none.
    """

    tool: str
    site: str = ""
    unfinished: int = 0
    preview: bool = False
    pages: Mapping[PurePosixPath, PageRecord] = field(default_factory=dict)
    log: LogState | None = None


WriteMethod: TypeAlias = Literal["exchange", "one by one", "unchanged"]


@dataclass(frozen=True, slots=True)
class WriteResult:
    """The numbers of files that a run changed, and how: as one folder, one by one, or not at all."""

    added: int
    changed: int
    kept: int
    removed: int
    way: WriteMethod
    output: Path

    @property
    def total(self) -> int:
        """The number of files that stand there now."""
        return self.added + self.changed + self.kept


def hash_files(files: Mapping[PurePosixPath, bytes]) -> dict[PurePosixPath, str]:
    """The SHA-256 of each file, in hexadecimal."""
    return {path: sha256(data).hexdigest() for path, data in files.items()}


def serialize_manifest(
    files: Mapping[PurePosixPath, bytes], listed: Mapping[PurePosixPath, str], about: BuildInfo
) -> bytes:
    """The manifest as JSON, keys sorted: `{"files": {path: {"sha256", "size"}}}` with `BuildInfo`.

    Its pages are `{path: {"text", "changed"}}`, its log `{"origin", "size", "root"}`.
    """
    entries = {
        str(path): {"sha256": listed[path], "size": len(data)} for path, data in files.items()
    }
    fields = {**asdict(replace(about, pages={})), "pages": _serialize_pages(about.pages)}
    return _serialize_fields({"files": entries, **fields})


def replace_manifest_files(
    manifest: bytes,
    removed: Collection[PurePosixPath],
    added: Mapping[PurePosixPath, bytes],
    pages: Mapping[PurePosixPath, PageRecord],
    log: LogState | None,
) -> bytes:
    """A manifest without the files `removed` and with those `added`, their page records, and another log."""
    fields = json.loads(manifest)
    names = frozenset(map(str, removed))
    entries = {
        str(path): {"sha256": sha256(data).hexdigest(), "size": len(data)}
        for path, data in added.items()
    }
    fields["files"] = _drop_names(fields["files"], names) | entries
    fields["pages"] = _drop_names(fields.get("pages", {}), names) | _serialize_pages(pages)
    fields["log"] = log and asdict(log)
    return _serialize_fields(fields)


def _serialize_pages(pages: Mapping[PurePosixPath, PageRecord]) -> dict[str, Any]:
    return {
        str(path): {"text": page.text, "changed": page.changed and page.changed.isoformat()}
        for path, page in pages.items()
    }


def _drop_names(fields: Mapping[str, Any], names: Collection[str]) -> dict[str, Any]:
    return {name: value for name, value in fields.items() if name not in names}


def _serialize_fields(fields: Mapping[str, Any]) -> bytes:
    """A manifest as JSON; `pages` and `log` only where there are some."""
    kept = {name: value for name, value in fields.items() if value or name not in {"pages", "log"}}
    return f"{json.dumps(kept, indent=1, sort_keys=True)}\n".encode()


def parse_build_info(data: bytes) -> BuildInfo | None:
    """What a manifest says beside its files; None when it is damaged or none of ours."""
    try:
        fields = json.loads(data)
        return BuildInfo(
            str(fields["tool"]),
            str(fields.get("site", "")),
            int(fields.get("unfinished", 0)),
            bool(fields.get("preview", False)),
            log=_parse_log_state(fields.get("log")),
        )
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def _parse_log_state(fields: Any) -> LogState | None:
    if fields is None:
        return None
    return LogState(str(fields["origin"]), int(fields["size"]), str(fields["root"]))


def parse_manifest_digests(data: bytes) -> dict[PurePosixPath, str] | None:
    """The paths of a manifest with their digests; None when it is damaged or none of ours."""
    try:
        files = json.loads(data)["files"]
        return {PurePosixPath(path): str(entry["sha256"]) for path, entry in files.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def parse_page_records(data: bytes) -> dict[PurePosixPath, PageRecord]:
    """The records of a manifest's pages; {} when it is damaged, has none, or is none of ours."""
    try:
        pages = json.loads(data)["pages"]
        return {
            PurePosixPath(path): PageRecord(str(page["text"]), _parse_day(page["changed"]))
            for path, page in pages.items()
        }
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return {}


def _parse_day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
