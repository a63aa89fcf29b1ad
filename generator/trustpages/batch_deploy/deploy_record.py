"""What became of the publication of a shop: a line of `deploy.jsonl`."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any, Literal, TypeAlias, get_args

from trustpages.batch import RecordFormat, Shard, parse_problems
from trustpages.diagnostics import Problem

DeployStatus: TypeAlias = Literal[
    "published", "unchanged", "planned", "skipped", "refused", "failed"
]
"""`planned` is what a dry run would publish. `skipped`: something is wrong here, and nothing was sent;
`refused`: a check speaks against it; `failed`: the target was not reached, or did not do what was asked."""

FORMAT = 1
"""Raised when fields of a line change their meaning."""


def name_deploy_report(shard: Shard | None) -> str:
    """The file with the lines, in the folder of the sites: of all shops, or of a shard."""
    return f"deploy-{shard.number}-of-{shard.count}.jsonl" if shard else "deploy.jsonl"


@dataclass(frozen=True, slots=True)
class DeployRecord:
    """A shop after a run.

    `target` is the name of its target, `place` how messages call the place, `version` the number of the
    version that stands there; the counts are of files. `site_digest` is the SHA-256 of the manifest that
    stands there since this run or an earlier one, "" if that is not known; `place_digest` is of the place
    itself, `settings_digest` of the file and the flags that named it.
    """

    shop: str
    status: DeployStatus
    problems: tuple[Problem, ...] = ()
    target: str = ""
    place: str = ""
    version: int = 0
    added: int = 0
    changed: int = 0
    deleted: int = 0
    kept: int = 0
    seconds: float = 0.0
    site_digest: str = ""
    place_digest: str = ""
    settings_digest: str = ""


_NUMBERS = ("version", "added", "changed", "deleted", "kept")
_TEXTS = ("target", "place", "site_digest", "place_digest", "settings_digest")


def serialize_record(record: DeployRecord) -> str:
    """A record as one line of JSON, without its end."""
    fields: dict[str, Any] = {
        "format": FORMAT,
        "shop": record.shop,
        "status": record.status,
        "seconds": round(record.seconds, 3),
        **{name: getattr(record, name) for name in (*_NUMBERS, *_TEXTS)},
        "rules": dict(Counter(problem.code for problem in record.problems)),
        "problems": [asdict(one) for one in record.problems],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def parse_record(line: bytes | str) -> DeployRecord | None:
    """The record of a line; None for one that was cut, or is of another format."""
    try:
        fields = json.loads(line)
        if fields["format"] != FORMAT or fields["status"] not in get_args(DeployStatus):
            return None
        values: dict[str, Any] = {name: int(fields[name]) for name in _NUMBERS}
        values |= {name: str(fields[name]) for name in _TEXTS}
        return DeployRecord(
            shop=str(fields["shop"]),
            status=fields["status"],
            problems=parse_problems(fields["problems"]),
            seconds=fields["seconds"],
            **values,
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


DEPLOY_FORMAT: RecordFormat[DeployRecord] = RecordFormat(serialize_record, parse_record)
