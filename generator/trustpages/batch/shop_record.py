"""What became of a shop: a line of the report, and what a later run compares with the disk."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any, Literal, TypeAlias, get_args

from trustpages.diagnostics import Place, Problem

ShopStatus: TypeAlias = Literal["built", "unchanged", "failed"]

FORMAT = 1
"""Raised when fields of a line change their meaning."""


@dataclass(frozen=True, slots=True)
class ShopState:
    """What a result depends on, for a comparison with the disk.

    `program`, `flags` and `day` (ISO 8601, in `time_zone`) as they were; `folders` are those with the
    sources, counted from the shop's folder; `sources` and `site` are signatures of these and of the output
    (`folder_state.py`), "" where none can be trusted. Of a site in a bucket, `site` is the bucket's address.
    """

    program: str = ""
    flags: str = ""
    day: str = ""
    time_zone: str = ""
    folders: tuple[str, ...] = ()
    sources: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class ShopRecord:
    """A shop after a run.

    `source_digest` is the SHA-256 of its sources, `site_digest` that of the manifest of its site, "" without
    one; `size` counts bytes, `seconds` the wall time.
    """

    shop: str
    status: ShopStatus
    problems: tuple[Problem, ...] = ()
    pages: int = 0
    files: int = 0
    size: int = 0
    seconds: float = 0.0
    source_digest: str = ""
    site_digest: str = ""
    state: ShopState = field(default_factory=ShopState)

    @property
    def rule_counts(self) -> Mapping[str, int]:
        """The number of findings by rule."""
        return Counter(problem.code for problem in self.problems)


def serialize_record(record: ShopRecord) -> str:
    """A record as one line of JSON, without its end."""
    fields: dict[str, Any] = {
        "format": FORMAT,
        "shop": record.shop,
        "status": record.status,
        "seconds": round(record.seconds, 3),
        "pages": record.pages,
        "files": record.files,
        "size": record.size,
        "rules": dict(record.rule_counts),
        "problems": [asdict(one) for one in record.problems],
        "source": record.source_digest,
        "site": record.site_digest,
        "state": asdict(record.state),
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def parse_record(line: bytes | str) -> ShopRecord | None:
    """The record of a line; None for one that was cut, or is of another format."""
    try:
        fields = json.loads(line)
        if fields["format"] != FORMAT or fields["status"] not in get_args(ShopStatus):
            return None
        state = fields["state"]
        return ShopRecord(
            shop=fields["shop"],
            status=fields["status"],
            problems=parse_problems(fields["problems"]),
            pages=fields["pages"],
            files=fields["files"],
            size=fields["size"],
            seconds=fields["seconds"],
            source_digest=fields["source"],
            site_digest=fields["site"],
            state=ShopState(**{**state, "folders": tuple(state["folders"])}),
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def parse_problems(listed: Iterable[Mapping[str, Any]]) -> tuple[Problem, ...]:
    """Problems of fields as `asdict` makes them. Raises TypeError and KeyError."""
    return tuple(_read_problem(**fields) for fields in listed)


def _read_problem(code: str, place: Mapping[str, Any], **others: Any) -> Problem:
    return Problem(code=code, place=Place(**place), **others)
