"""Where a finished site is delivered to: a folder, a server, an object store, a Git branch or a zip file."""

from typing import Annotated, Self

from pydantic import model_validator

from trustpages.facts.amounts import Whole
from trustpages.facts.fact import Fact, about, fault

PLACES = {
    "folder": (),
    "ssh": ("path", "port"),
    "bucket": ("endpoint", "region", "prefix"),
    "git": ("branch",),
    "zip": (),
}
"""The fields of which a target states exactly one, each with the fields that may stand beside it."""


class Target(Fact):
    """A place that `trustpages deploy` brings the site to; passwords and keys never stand here."""

    folder: Annotated[
        str | None, about("A folder on this computer that a web server shows", "/srv/www/shop")
    ] = None
    ssh: Annotated[
        str | None, about("A server that SSH and rsync reach", "deploy@shop.example")
    ] = None
    path: Annotated[str | None, about("With 'ssh': the folder there", "/srv/www/shop")] = None
    port: Annotated[Whole | None, about("With 'ssh': its port", "2222", ge=1, le=65535)] = None
    bucket: Annotated[str | None, about("A bucket of an S3-compatible store", "my-shop")] = None
    endpoint: Annotated[
        str | None, about("With 'bucket': the store's address", "https://s3.example")
    ] = None
    region: Annotated[str | None, about("With 'bucket': its region", "eu-central-1")] = None
    prefix: Annotated[str | None, about("With 'bucket': the folder in it", "trust")] = None
    git: Annotated[str | None, about("A Git repository", "git@git.example:shop/pages.git")] = None
    branch: Annotated[str | None, about("With 'git': the branch", "pages")] = None
    zip: Annotated[str | None, about("A zip file to upload by hand", "shop.zip")] = None
    keep: Annotated[
        Whole, about("How many former versions to keep for a rollback", "5", ge=0, le=100)
    ] = 5

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        named = [name for name in PLACES if getattr(self, name) is not None]
        if len(named) != 1:
            said = " and ".join(f"'{name}'" for name in named) or "none"
            raise fault(
                "target-place",
                f"a target is one place, and this one names {said}",
                "Name exactly one of 'folder', 'ssh', 'bucket', 'git' and 'zip'.",
            )
        return self

    @model_validator(mode="after")
    def _fitting(self) -> Self:
        strange = [
            f"'{field}'"
            for place, fields in PLACES.items()
            for field in fields
            if place != self.sort and getattr(self, field) is not None
        ]
        if strange:
            raise fault(
                "target-field",
                f"{' and '.join(strange)} means nothing beside '{self.sort}'",
                "Remove it, or name the other place.",
            )
        if self.ssh is not None and self.path is None:
            raise fault(
                "target-path",
                "the folder on the server is missing",
                "Add 'path:' with the folder that the web server shows, such as /srv/www/shop.",
            )
        return self

    @property
    def sort(self) -> str:
        """Which of `PLACES` it names."""
        return next(name for name in PLACES if getattr(self, name) is not None)
