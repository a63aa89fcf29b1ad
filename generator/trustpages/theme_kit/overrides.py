"""Files of a theme that stand in place of its parent's: made from them, and held against them later.

`upstream.toml` in the theme says what each was taken from, `upstream/` keeps how it was then. A build reads
neither.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches, unified_diff
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Literal

from jinja2 import Environment, nodes

from trustpages import __version__
from trustpages.theme import LAYER_DELIMITER, Theme, ThemeLayer, ThemeResolver

RECORD_NAME = "upstream.toml"
ORIGINALS_FOLDER = "upstream"
_HEADER = (
    "# What the files of this theme were taken from; 'trustpages theme override' writes it, and\n"
    "# 'trustpages theme diff' says what has changed there since.\n"
)
_COPY_NOTE = "Taken from {source} of trustpages {version}, sha256 {digest}."
_NOTE_PATTERN = re.compile(
    r"Taken from (?P<source>\S+) of trustpages \S+, sha256 [0-9a-f]{64}\.", re.ASCII
)
_DIGEST_LENGTH = 64


class UnknownFileError(LookupError):
    """No parent of a theme has a file; the text says which may have been meant."""


@dataclass(frozen=True, slots=True)
class Upstream:
    """The parents of a theme as it sees them: their texts by path in a theme, and who shows each."""

    name: str
    theme: Theme

    @classmethod
    def of(cls, layers: tuple[ThemeLayer, ...]) -> Upstream:
        """What stands behind the first of some layers."""
        parents = layers[1:]
        return cls(parents[0].manifest.name, ThemeResolver(parents).resolve())

    def list_paths(self) -> tuple[str, ...]:
        """All files that can be overridden, by their path in a theme."""
        own = (name for name in self.theme.templates if LAYER_DELIMITER not in name)
        return (
            *(f"templates/{name}" for name in own),
            *(f"static/{path}" for path in self.theme.static),
            *(f"icons/{name}.svg" for name in self.theme.icons),
        )

    def find_data(self, path: str) -> bytes | None:
        """A file's bytes; None if there is none of that path."""
        folder, _, name = path.partition("/")
        if folder == "templates":
            text = self.theme.templates.get(name)
            return None if text is None else text.encode()
        if folder == "icons":
            icon = self.theme.icons.get(name.removesuffix(".svg"))
            return None if icon is None else icon.encode()
        return self.theme.static.get(PurePosixPath(name))

    def find_path(self, file: str) -> str:
        """The path in a theme of a file that somebody named shortly. Raises `UnknownFileError`."""
        known = self.list_paths()
        wanted = file.removeprefix("./").replace("\\", "/")
        for path in (wanted, *(f"{folder}/{wanted}" for folder in _FOLDERS)):
            for ending in ("", ".html", ".svg"):
                if f"{path}{ending}" in known:
                    return f"{path}{ending}"
        names = {one.rpartition("/")[2]: one for one in known}
        close = get_close_matches(wanted.rpartition("/")[2], names, 1)
        meant = f" Did you mean '{names[close[0]]}'?" if close else ""
        raise UnknownFileError(f"'{self.name}' and its parents have no file '{file}'.{meant}")

    def list_blocks(self, name: str) -> tuple[str, ...]:
        """The blocks of a template and of those that it extends, in the order of the outermost."""
        text = self.theme.templates.get(name)
        if text is None:
            return ()
        tree = _PARSER.parse(text)
        own = [block.name for block in tree.find_all(nodes.Block)]
        parent = next(tree.find_all(nodes.Extends), None)
        if parent is None or not isinstance(parent.template, nodes.Const):
            return tuple(dict.fromkeys(own))
        return tuple(dict.fromkeys((*self.list_blocks(str(parent.template.value)), *own)))

    def format_source(self, path: str) -> str:
        """How a file of the parents is named: `counter:partials/header.html`, `counter:static/style.css`."""
        return f"{self.name}{LAYER_DELIMITER}{path.removeprefix('templates/')}"


_FOLDERS = ("templates", "templates/partials", "static", "icons")
_PARSER = Environment(extensions=["jinja2.ext.i18n"], autoescape=True)


@dataclass(frozen=True, slots=True)
class OverrideRecord:
    """What a file was taken from: its source, the version of trustpages, the digest of the original."""

    source: str
    version: str
    digest: str


def make_override(
    layers: tuple[ThemeLayer, ...], file: str
) -> tuple[str, Mapping[PurePosixPath, bytes]]:
    """The path of an override in its theme, and the files to create for it beside the record.

    A page's template extends the parent's, so that all but its blocks keeps up; other files are copies that
    name what they were taken from. Raises `UnknownFileError`.
    """
    upstream = Upstream.of(layers)
    path = upstream.find_path(file)
    data = upstream.find_data(path) or b""
    blocks = upstream.list_blocks(path.removeprefix("templates/"))
    is_page = path.startswith("templates/") and "/partials/" not in path and bool(blocks)
    text = (
        _format_extension(upstream.format_source(path), blocks).encode()
        if is_page
        else _format_copy(path, data, upstream.format_source(path))
    )
    return path, {PurePosixPath(path): text}


def record_originals(
    layers: tuple[ThemeLayer, ...], folder: Path, paths: Iterable[str]
) -> Mapping[PurePosixPath, bytes]:
    """The files that note how the parents' files of these paths are now: the record, and the originals."""
    upstream, records = Upstream.of(layers), dict(read_records(folder))
    files: dict[PurePosixPath, bytes] = {}
    for path in paths:
        data = upstream.find_data(path)
        if data is None:
            records.pop(path, None)
            continue
        digest = sha256(data).hexdigest()
        records[path] = OverrideRecord(upstream.format_source(path), __version__, digest)
        files[PurePosixPath(ORIGINALS_FOLDER, path)] = data
        if renewed := _renew_note(folder / path, records[path]):
            files[PurePosixPath(path)] = renewed
    files[PurePosixPath(RECORD_NAME)] = format_records(records).encode()
    return files


def _renew_note(file: Path, record: OverrideRecord) -> bytes:
    """A copy whose head says anew what it was brought up to; b"" where it says nothing, or is not there."""
    text = file.read_text(encoding="utf-8", errors="strict") if file.is_file() else ""
    note = _format_note(record)
    renewed = _NOTE_PATTERN.sub(note, text, count=1)
    return renewed.encode() if renewed != text else b""


def _format_note(record: OverrideRecord) -> str:
    return _COPY_NOTE.format(source=record.source, version=record.version, digest=record.digest)


def _format_extension(source: str, blocks: tuple[str, ...]) -> str:
    lines = "\n".join(
        f"   {{% block {name} %}}{{{{ super() }}}}{{% endblock %}}" for name in blocks
    )
    return (
        f"{{# Made from {source} of trustpages {__version__}. What is in no block keeps up with it.\n"
        "   Its blocks; put one under the next line, and your own around or in place of super():\n\n"
        f"{lines}\n#}}\n"
        f'{{% extends "{source}" %}}\n'
    )


def _format_copy(path: str, data: bytes, source: str) -> bytes:
    record = OverrideRecord(source, __version__, sha256(data).hexdigest())
    begin, end = _COMMENTS.get(PurePosixPath(path).suffix, ("", ""))
    if not begin or path.startswith("icons/"):
        return data
    note = f"{begin} {_format_note(record)}\n   'trustpages theme diff' says what changed there. {end}\n"
    return note.encode() + data


_COMMENTS = {".html": ("{#", "#}"), ".css": ("/*", "*/"), ".js": ("/*", "*/")}


def read_records(folder: Path) -> Mapping[str, OverrideRecord]:
    """What the files of a theme were taken from, by their path. Raises `ValueError` for a damaged list."""
    file = folder / RECORD_NAME
    if not file.is_file():
        return {}
    tables = tomllib.loads(file.read_text(encoding="utf-8"))
    return {path: _parse_record(path, table) for path, table in tables.items()}


def _parse_record(path: str, table: object) -> OverrideRecord:
    values = table if isinstance(table, dict) else {}
    found = [values.get(key) for key in ("from", "version", "sha256")]
    source, version, digest = (one if isinstance(one, str) else "" for one in found)
    if len(digest) != _DIGEST_LENGTH:
        raise ValueError(f"'{path}' in {RECORD_NAME} does not say what it was taken from")
    return OverrideRecord(source, version, digest)


def format_records(records: Mapping[str, OverrideRecord]) -> str:
    """The text of `upstream.toml`."""
    tables = (
        f"\n[{json.dumps(path)}]\n"
        f"from = {json.dumps(one.source)}\nversion = {json.dumps(one.version)}\n"
        f"sha256 = {json.dumps(one.digest)}\n"
        for path, one in sorted(records.items())
    )
    return _HEADER + "".join(tables)


UpstreamState = Literal["same", "changed", "gone", "follows", "unknown", "lost", "removed"]
"""As it was taken; changed since; no parent has it any longer; nothing is noted, since it extends or includes
the parent's by name; nothing is noted of it; changed, and the original is not there to tell how; the override
itself is no more."""


@dataclass(frozen=True, slots=True)
class UpstreamChange:
    """What became of the file that an override was taken from; `diff` is unified, "" where there is none."""

    path: str
    source: str
    version: str
    state: UpstreamState
    diff: str = ""


def compare_overrides(layers: tuple[ThemeLayer, ...], folder: Path) -> Iterator[UpstreamChange]:
    """Hold every override of a theme against what its parents have now, by path."""
    upstream, records = Upstream.of(layers), read_records(folder)
    own = {path for path in _list_own_paths(layers[0]) if upstream.find_data(path) is not None}
    for path in sorted(own | records.keys()):
        record = records.get(path)
        if record is None:
            source = upstream.format_source(path)
            follows = f'"{source}"' in (folder / path).read_text(encoding="utf-8", errors="replace")
            yield UpstreamChange(path, source, "", "follows" if follows else "unknown")
        elif not (folder / path).is_file():
            yield UpstreamChange(path, record.source, record.version, "removed")
        else:
            yield _compare_file(upstream, folder, path, record)


def _compare_file(
    upstream: Upstream, folder: Path, path: str, record: OverrideRecord
) -> UpstreamChange:
    now = upstream.find_data(path)
    if now is None:
        return UpstreamChange(path, record.source, record.version, "gone")
    if sha256(now).hexdigest() == record.digest:
        return UpstreamChange(path, record.source, record.version, "same")
    kept = folder / ORIGINALS_FOLDER / path
    before = kept.read_bytes() if kept.is_file() else b""
    if sha256(before).hexdigest() != record.digest:
        return UpstreamChange(path, record.source, record.version, "lost")
    diff = _format_diff(before, now, record, upstream.format_source(path))
    return UpstreamChange(path, record.source, record.version, "changed", diff)


def _format_diff(before: bytes, now: bytes, record: OverrideRecord, source: str) -> str:
    texts = [data.decode("utf-8", "replace").splitlines(keepends=True) for data in (before, now)]
    names = f"{record.source} ({record.version})", f"{source} ({__version__})"
    lines = unified_diff(texts[0], texts[1], *names)
    return "".join(line if line.endswith("\n") else f"{line}\n" for line in lines)


def _list_own_paths(layer: ThemeLayer) -> tuple[str, ...]:
    return (
        *(f"templates/{name}" for name in layer.templates),
        *(f"static/{path}" for path in layer.static),
        *(f"icons/{name}.svg" for name in layer.icons),
    )
