"""What a rollback keeps: the log, the pages and feeds that tell of it, and what these pages show."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from hashlib import sha256
from pathlib import PurePath, PurePosixPath
from posixpath import normpath
from urllib.parse import unquote, urlsplit

from selectolax.lexbor import LexborHTMLParser

from trustpages.deploy.plan import is_page_file
from trustpages.deploy.source import DeploySource, load_former_site
from trustpages.deploy.store import Store
from trustpages.deploy.target_state import TargetState
from trustpages.diagnostics import make_path_rejection, summarize_paths
from trustpages.manifest import MANIFEST_PATH, parse_page_records, replace_manifest_files
from trustpages.model.page import FEED_NAME
from trustpages.model.removed_urls import find_language_folders
from trustpages.transparency import LOG_FOLDER, RECORD_FOLDER, describe_log

_CSS_URL = re.compile(r"""url\(\s*["']?([^"')]+)""")
_COMPRESSED_SUFFIXES = (".gz", ".br")
_FEED_FILES = frozenset(f"{FEED_NAME}{end}" for end in ("", *_COMPRESSED_SUFFIXES))


def load_rollback_site(store: Store, state: TargetState, number: int) -> DeploySource:
    """A former version in which the live log, its pages and the feeds stand in place of its own.

    What was taken out of the record comes back by none of them.
    A target without a log gives the version byte for byte. Raises `DeployError`, and `ProblemError` when
    parts of the version are missing, or when somebody else changed a file of the log.
    """
    if not state.logs:
        return load_former_site(store, state, number)
    live = frozenset(state.known_digests) & state.own_paths
    languages = find_language_folders([*live, *state.drifted])
    folders = (LOG_FOLDER, RECORD_FOLDER, *(language / RECORD_FOLDER for language in languages))
    if drifted := [path for path in state.drifted if _is_kept(path, folders)]:
        raise make_path_rejection(
            "deploy-drift",
            f"files of the log were changed or removed there by somebody else: {summarize_paths(drifted)}",
            PurePath(store.display_name),
            "Deploy the present site with --allow drift, which puts them right; then roll back.",
        )
    source = load_former_site(store, state, number)
    own = {path: store.read_file(path) or b"" for path in sorted(live) if _is_kept(path, folders)}
    shown = {
        path: data
        for path, data in _read_shown_files(store, own, live).items()
        if path not in source.digests
    }
    replaced = {path for path in source.digests if _is_kept(path, folders)}
    return _replace_files(store, source, replaced, own | shown)


def _is_kept(path: PurePosixPath, folders: Collection[PurePosixPath]) -> bool:
    return path.name in _FEED_FILES or any(path.is_relative_to(folder) for folder in folders)


def _read_shown_files(
    store: Store, files: Mapping[PurePosixPath, bytes], live: Collection[PurePosixPath]
) -> dict[PurePosixPath, bytes]:
    """What pages and styles among `files` show of the live site, and what that shows in turn."""
    shown: dict[PurePosixPath, bytes] = {}
    open_files = dict(files)
    while open_files:
        path, data = open_files.popitem()
        for goal in _list_references(path, data):
            forms = (goal, *(goal.with_name(goal.name + end) for end in _COMPRESSED_SUFFIXES))
            for one in forms:
                if one in live and one not in files and one not in shown and not is_page_file(one):
                    shown[one] = open_files[one] = store.read_file(one) or b""
    return shown


def _list_references(path: PurePosixPath, data: bytes) -> Iterator[PurePosixPath]:
    """The addresses in a page or a style sheet, as paths of the site."""
    for address in _list_addresses(path, data):
        parts = urlsplit(address.strip())
        if parts.path and not parts.scheme and not parts.netloc:
            goal = normpath(f"/{path.parent}/{unquote(parts.path)}")
            yield PurePosixPath(goal.lstrip("/"))


def _list_addresses(path: PurePosixPath, data: bytes) -> Iterator[str]:
    if path.suffix == ".css":
        yield from _CSS_URL.findall(data.decode("utf-8", "replace"))
    if path.suffix != ".html":
        return
    for node in LexborHTMLParser(data).css("[href], [src], [srcset], [poster], [style]"):
        attributes = {name: value or "" for name, value in node.attributes.items()}
        yield from (attributes.get(name, "") for name in ("href", "src", "poster"))
        yield from (one.strip().split(" ")[0] for one in attributes.get("srcset", "").split(","))
        yield from _CSS_URL.findall(attributes.get("style", ""))


def _replace_files(
    store: Store,
    source: DeploySource,
    replaced: Collection[PurePosixPath],
    kept: Mapping[PurePosixPath, bytes],
) -> DeploySource:
    """A site without some files and with others, which its manifest lists instead."""
    live_records = parse_page_records(store.read_file(MANIFEST_PATH) or b"")
    log = describe_log(kept)
    manifest = replace_manifest_files(
        source.files[MANIFEST_PATH],
        replaced,
        kept,
        {path: record for path, record in live_records.items() if path in kept},
        log,
    )
    digests = {path: digest for path, digest in source.digests.items() if path not in replaced}
    digests |= {path: sha256(data).hexdigest() for path, data in kept.items()}
    digests[MANIFEST_PATH] = sha256(manifest).hexdigest()
    files = {**source.files, **kept, MANIFEST_PATH: manifest}
    return DeploySource(digests, files, replace(source.build_info, log=log))
