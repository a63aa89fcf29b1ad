"""One rule for the targets of all shops: an address with `{shop}` in it, such as `folder:/srv/www/{shop}`.

| address | target |
| --- | --- |
| `folder:PATH` | a folder on this computer |
| `zip:PATH` | a zip file |
| `ssh://USER@SERVER:PORT/PATH` | a folder on a server; `/~/PATH` counts from the account's own folder |
| `s3://BUCKET/PREFIX?region=NAME&endpoint=URL` | a bucket |
| `git:REPOSITORY#BRANCH` | a branch of a Git repository |
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from urllib.parse import parse_qsl

from pydantic import TypeAdapter, ValidationError

from trustpages.diagnostics import has_password
from trustpages.fields.targets import Target

SHOP_MARK = "{shop}"
_SAMPLE_NAME = "shop"
_NAME = re.compile(r"\w[\w.-]*(?<!\.)")
_STATE_NAME = re.compile(r"(?i).*[.-]trustpages")
"""Names that the notes beside another shop's target have."""
_FORMS = (
    "folder:/srv/www/{shop}, zip:/srv/zips/{shop}.zip, ssh://user@server/srv/www/{shop},"
    " s3://bucket/{shop} or git:git@git.example:shops/{shop}.git"
)
_ADAPTER: TypeAdapter[Target] = TypeAdapter(Target)


@dataclass(frozen=True, slots=True)
class TargetPattern:
    """The fields of a target, in some of whose values `SHOP_MARK` stands."""

    fields: Mapping[str, str]

    def make_target(self, shop: str) -> Target:
        """The target of a shop; its name is one that `can_name_place` lets pass."""
        named = {name: value.replace(SHOP_MARK, shop) for name, value in self.fields.items()}
        return _ADAPTER.validate_python(named)


def can_name_place(shop: str) -> bool:
    """Whether a shop's name can stand in an address and leads to no other place.

    Letters, digits, `_`, `.` and `-` without two dots in a row; and it is not the name of another's notes.
    """
    return bool(_NAME.fullmatch(shop)) and ".." not in shop and not _STATE_NAME.fullmatch(shop)


def parse_target_pattern(text: str) -> TargetPattern:
    """The pattern that an address means; relative paths count from the current folder.

    Raises ValueError with a sentence that repeats nothing of the address, which may hold a secret.
    """
    scheme, colon, rest = text.partition(":")
    reader = _READERS.get(scheme)
    if not colon or reader is None:
        raise ValueError(f"this is no address that is known; write {_FORMS}.")
    if has_password(text if rest.startswith("//") else rest):
        raise ValueError(
            "a password or token stands in this address; keys belong to SSH, to Git's credential helper"
            " or into the environment."
        )
    pattern = TargetPattern({"kind": _KINDS.get(scheme, scheme), **reader(rest)})
    _check_marks(pattern)
    try:
        pattern.make_target(_SAMPLE_NAME)
    except ValidationError as error:
        found = error.errors(include_input=False)[0]
        context = found.get("ctx", {})
        raise ValueError(f"{context.get('message', 'this is no target')}.") from None
    return pattern


def _check_marks(pattern: TargetPattern) -> None:
    """Raise ValueError unless each shop gets a place of its own, on the one computer that is named."""
    marked = {name for name, value in pattern.fields.items() if SHOP_MARK in value}
    if not marked:
        raise ValueError("{shop} must stand in it, or all shops would go to one place.")
    if outside := marked & {"server", "port", "endpoint", "region"}:
        raise ValueError(f"{{shop}} must not stand in the {min(outside)}.")
    rest = "".join(pattern.fields.values()).replace(SHOP_MARK, "")
    if "{" in rest or "}" in rest:
        raise ValueError("{shop} is all that can stand in braces.")


def _read_path(rest: str) -> dict[str, str]:
    if rest.startswith("//"):
        raise ValueError("write the path after one colon, such as folder:/srv/www/{shop}.")
    if not rest or ".." in PurePath(rest).parts:
        raise ValueError("name the path in full, without '..', such as folder:/srv/www/{shop}.")
    return {"path": os.path.abspath(os.path.expanduser(rest))}  # noqa: PTH100, PTH111 - a link stays


def _read_zip(rest: str) -> dict[str, str]:
    path = _read_path(rest)["path"]
    if not path.lower().endswith(".zip"):
        raise ValueError("the name of the file must end in .zip, such as zip:/srv/zips/{shop}.zip.")
    return {"file": path}


_SSH = re.compile(r"//(?P<server>[^/:]+)(:(?P<port>\d{1,5}))?/(?P<path>.+)")


def _read_ssh(rest: str) -> dict[str, str]:
    found = _SSH.fullmatch(rest)
    if found is None:
        raise ValueError("write ssh://user@server/srv/www/{shop}, with :PORT behind the server.")
    path = found["path"]
    path = path.removeprefix("~/") if path.startswith("~/") else f"/{path}"
    if ".." in PurePath(path).parts:
        raise ValueError("name the path on the server in full, without '..'.")
    port = {"port": found["port"]} if found["port"] else {}
    return {"server": found["server"], "path": path, **port}


_BUCKET = re.compile(r"//(?P<bucket>[^/?#]+)(/(?P<prefix>[^?#]*))?(\?(?P<query>[^#]*))?")


def _read_bucket(rest: str) -> dict[str, str]:
    found = _BUCKET.fullmatch(rest)
    query = dict(parse_qsl(found["query"] or "", keep_blank_values=True)) if found else {}
    if found is None or not query.keys() <= {"region", "endpoint"} or not all(query.values()):
        raise ValueError(
            "write s3://bucket/{shop}, with ?region=NAME and &endpoint=https://SERVER where they are needed."
        )
    prefix = (found["prefix"] or "").strip("/")
    if ".." in prefix.split("/"):
        raise ValueError("name the folder in the bucket without '..'.")
    return {"bucket": found["bucket"], **({"prefix": prefix} if prefix else {}), **query}


def _read_git(rest: str) -> dict[str, str]:
    repository, mark, branch = rest.partition("#")
    if not repository or (mark and not branch):
        raise ValueError(
            "write git:REPOSITORY#BRANCH, such as git:git@git.example:shops/{shop}.git."
        )
    return {"repository": repository, **({"branch": branch} if branch else {})}


_READERS = {
    "folder": _read_path,
    "zip": _read_zip,
    "ssh": _read_ssh,
    "s3": _read_bucket,
    "git": _read_git,
}
_KINDS = {"s3": "bucket"}
