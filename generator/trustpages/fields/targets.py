"""Where a finished site is delivered to: a folder, a server, an object store, a Git branch or a zip file."""

import re
from collections.abc import Mapping
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field, field_validator

from trustpages.diagnostics import has_password
from trustpages.fields import FieldGroup, field_error, field_info
from trustpages.fields.amounts import WholeNumber
from trustpages.patterns import LazyPattern

_SSH_SERVER = LazyPattern(r"([A-Za-z0-9_][\w.+-]*@)?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?")
_S3_ENDPOINT = LazyPattern(
    r"(https://[A-Za-z0-9.-]+|http://(localhost|127(\.\d{1,3}){3}|\[::1\]))(:\d{1,5})?(/[\w./~-]*)?",
    re.IGNORECASE,
)
"""Encrypted; plain HTTP only for loopback addresses."""


def _reject_password(address: str | None) -> str | None:
    """Raise `target-secret` for an address with a password or token in it."""
    if address is not None and has_password(address):
        raise field_error(
            "target-secret",
            "a name, password or token stands in this address",
            f"Write {_remove_user(address)}, and change that password or token, since others may have"
            " read it; Git keeps passwords in its credential helper, S3 keys belong in the environment.",
        )
    return address


def _remove_user(address: str) -> str:
    """The address without a name, password or token before its `@`."""
    scheme, _, rest = address.rpartition("//")
    return f"{scheme}//{rest.rpartition('@')[2]}" if scheme else rest.rpartition("@")[2]


KeepCount = Annotated[
    WholeNumber, field_info("How many former versions to keep for a rollback", "5", ge=0, le=100)
]
"""A field of every kind of target."""


class FolderTarget(FieldGroup):
    """A folder on this computer that a web server shows."""

    kind: Annotated[Literal["folder"], field_info("A folder on this computer", "folder")]
    path: Annotated[str, field_info("The folder that a web server shows", "/srv/www/shop")]
    keep: KeepCount = 5


class SshTarget(FieldGroup):
    """A folder on a server that SSH and rsync reach."""

    kind: Annotated[Literal["ssh"], field_info("A server that SSH and rsync reach", "ssh")]
    server: Annotated[str, field_info("User and server", "deploy@shop.example")]
    path: Annotated[str, field_info("The folder there that a web server shows", "/srv/www/shop")]
    port: Annotated[
        WholeNumber | None, field_info("The port of SSH there", "2222", ge=1, le=65535)
    ] = None
    keep: KeepCount = 5

    @field_validator("server")
    @classmethod
    def _check_server(cls, server: str) -> str:
        _reject_password(server)
        if not _SSH_SERVER.fullmatch(server):
            raise field_error(
                "target-server",
                f"'{server}' is not the name of a server",
                "Write user and server, such as deploy@shop.example; a port has its own field, 'port:'.",
            )
        return server


class BucketTarget(FieldGroup):
    """A bucket of an S3-compatible store, or a folder in it; its keys never stand here."""

    kind: Annotated[Literal["bucket"], field_info("A bucket of an S3-compatible store", "bucket")]
    bucket: Annotated[str, field_info("The bucket's name", "my-shop")]
    endpoint: Annotated[
        str | None, field_info("The store's address, if it is not Amazon's", "https://s3.example")
    ] = None
    region: Annotated[str | None, field_info("Its region", "eu-central-1")] = None
    prefix: Annotated[str | None, field_info("The folder in the bucket", "trust")] = None
    keep: KeepCount = 5

    @field_validator("endpoint")
    @classmethod
    def _check_endpoint(cls, address: str | None) -> str | None:
        _reject_password(address)
        if address is not None and not _S3_ENDPOINT.fullmatch(address):
            raise field_error(
                "target-endpoint",
                "this is not the encrypted address of a store",
                "Write it with https://, such as https://s3.example; http:// is only for this computer.",
            )
        return address


class GitTarget(FieldGroup):
    """A branch of a Git repository."""

    kind: Annotated[Literal["git"], field_info("A branch of a Git repository", "git")]
    repository: Annotated[
        str, field_info("The repository's address", "git@git.example:shop/pages.git")
    ]
    branch: Annotated[
        str | None, field_info("The branch; without it, the branch is called pages", "pages")
    ] = None
    keep: KeepCount = 5

    _check_repository = field_validator("repository")(_reject_password)


class ZipTarget(FieldGroup):
    """A zip file to upload by hand."""

    kind: Annotated[Literal["zip"], field_info("A zip file to upload by hand", "zip")]
    file: Annotated[str, field_info("The zip file", "shop.zip")]
    keep: KeepCount = 5


_PLACE_FIELDS = {
    "folder": "path",
    "ssh": "server",
    "bucket": "bucket",
    "git": "repository",
    "zip": "file",
}
"""For each kind of target the field that says where it is."""


def _explain_missing_kind(value: Any) -> Any:
    """Raise `target-kind` where a kind is a field (`folder: DIR`) instead of a value (`kind: folder`)."""
    if not isinstance(value, Mapping) or "kind" in value:
        return value
    kind = next((name for name in _PLACE_FIELDS if name in value), None)
    if kind is None:
        return value
    place = value[kind]
    known = isinstance(place, str) and place and not has_password(place)
    first = f"'kind: {kind}'"
    second = f"'{_PLACE_FIELDS[kind]}: {place if known else '...'}'"
    lines = f"two lines: {first} and {second}"
    if kind == "ssh" and "path" not in value:
        lines = f"three lines: {first}, {second} and 'path:' with the folder there, such as /srv/www/shop"
    raise field_error(
        "target-kind",
        "'kind' is missing in this target",
        f"In place of '{kind}:' write {lines}.",
    )


Target: TypeAlias = Annotated[
    FolderTarget | SshTarget | BucketTarget | GitTarget | ZipTarget,
    Field(discriminator="kind"),
    BeforeValidator(_explain_missing_kind),
]
"""A place that `trustpages deploy` brings the site to; its `kind` says which fields it has."""
