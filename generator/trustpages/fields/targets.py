"""Where a finished site is delivered to: a folder, a server, an object store, a Git branch or a zip file."""

import re
from typing import Annotated, Self

from pydantic import field_validator, model_validator

from trustpages.diagnostics import has_password
from trustpages.fields import FieldGroup, field_error, field_info
from trustpages.fields.amounts import WholeNumber

TARGET_FIELDS = {
    "folder": (),
    "ssh": ("path", "port"),
    "bucket": ("endpoint", "region", "prefix"),
    "git": ("branch",),
    "zip": (),
}
"""The fields of which a target states exactly one, each with the fields that may stand beside it."""
_SSH_SERVER = re.compile(r"([A-Za-z0-9_][\w.+-]*@)?[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_])?")
_S3_ENDPOINT = re.compile(
    r"(https://[A-Za-z0-9.-]+|http://(localhost|127(\.\d{1,3}){3}|\[::1\]))(:\d{1,5})?(/[\w./~-]*)?",
    re.IGNORECASE,
)
"""Encrypted; plain only where nothing leaves this computer."""


class Target(FieldGroup):
    """A place that `trustpages deploy` brings the site to; passwords and keys never stand here."""

    folder: Annotated[
        str | None, field_info("A folder on this computer that a web server shows", "/srv/www/shop")
    ] = None
    ssh: Annotated[
        str | None, field_info("A server that SSH and rsync reach", "deploy@shop.example")
    ] = None
    path: Annotated[str | None, field_info("With 'ssh': the folder there", "/srv/www/shop")] = None
    port: Annotated[
        WholeNumber | None, field_info("With 'ssh': its port", "2222", ge=1, le=65535)
    ] = None
    bucket: Annotated[str | None, field_info("A bucket of an S3-compatible store", "my-shop")] = (
        None
    )
    endpoint: Annotated[
        str | None, field_info("With 'bucket': the store's address", "https://s3.example")
    ] = None
    region: Annotated[str | None, field_info("With 'bucket': its region", "eu-central-1")] = None
    prefix: Annotated[str | None, field_info("With 'bucket': the folder in it", "trust")] = None
    git: Annotated[str | None, field_info("A Git repository", "git@git.example:shop/pages.git")] = (
        None
    )
    branch: Annotated[str | None, field_info("With 'git': the branch", "pages")] = None
    zip: Annotated[str | None, field_info("A zip file to upload by hand", "shop.zip")] = None
    keep: Annotated[
        WholeNumber,
        field_info("How many former versions to keep for a rollback", "5", ge=0, le=100),
    ] = 5

    @field_validator("git", "endpoint", "ssh")
    @classmethod
    def _check_no_secret(cls, address: str | None) -> str | None:
        if address is not None and has_password(address):
            raise field_error(
                "target-secret",
                "a name, password or token stands in this address",
                "Remove what stands before the @, and change that password or token, since others may have"
                " read it; Git keeps passwords in its credential helper, S3 keys belong in the environment.",
            )
        return address

    @field_validator("ssh")
    @classmethod
    def _check_ssh_server(cls, server: str | None) -> str | None:
        if server is not None and not _SSH_SERVER.fullmatch(server):
            raise field_error(
                "target-server",
                f"'{server}' is not the name of a server",
                "Write user and server, such as deploy@shop.example; a port has its own field, 'port:'.",
            )
        return server

    @field_validator("endpoint")
    @classmethod
    def _check_endpoint(cls, address: str | None) -> str | None:
        if address is not None and not _S3_ENDPOINT.fullmatch(address):
            raise field_error(
                "target-endpoint",
                "this is not the encrypted address of a store",
                "Write it with https://, such as https://s3.example; http:// is only for this computer.",
            )
        return address

    @model_validator(mode="after")
    def _check_single_place(self) -> Self:
        named = [name for name in TARGET_FIELDS if getattr(self, name) is not None]
        if len(named) != 1:
            said = " and ".join(f"'{name}'" for name in named) or "none"
            raise field_error(
                "target-place",
                f"a target is one place, and this one names {said}",
                "Name exactly one of 'folder', 'ssh', 'bucket', 'git' and 'zip'.",
            )
        return self

    @model_validator(mode="after")
    def _check_matching_fields(self) -> Self:
        strange = [
            f"'{field}'"
            for place, fields in TARGET_FIELDS.items()
            for field in fields
            if place != self.kind and getattr(self, field) is not None
        ]
        if strange:
            raise field_error(
                "target-field",
                f"{' and '.join(strange)} means nothing beside '{self.kind}'",
                "Remove it, or name the other place.",
            )
        if self.ssh is not None and self.path is None:
            raise field_error(
                "target-path",
                "the folder on the server is missing",
                "Add 'path:' with the folder that the web server shows, such as /srv/www/shop.",
            )
        return self

    @property
    def kind(self) -> str:
        """Which of `PLACES` it names."""
        return next(name for name in TARGET_FIELDS if getattr(self, name) is not None)
