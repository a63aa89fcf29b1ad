"""The one door to all sorts of targets: what `site.yaml` names becomes a store, closed again at the end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from trustpages.deploy.credentials import load_credentials
from trustpages.deploy.stores.folder import FolderStore
from trustpages.deploy.stores.git import GitStore
from trustpages.deploy.stores.git_client import (
    GitRepository,
    build_git_environment,
    resolve_git_address,
)
from trustpages.deploy.stores.ssh import SshStore
from trustpages.deploy.stores.ssh_client import SshHost, open_ssh_connection
from trustpages.deploy.stores.store import DeployError, Store
from trustpages.deploy.stores.subprocess import Command, run_command
from trustpages.deploy.stores.zip import ZipStore
from trustpages.fields.targets import Target

DEFAULT_BRANCH = "pages"
"""Where a Git target stands unless it names its branch."""


@contextmanager
def open_store(target: Target, name: str, base: Path) -> Iterator[Store]:
    """The store of a target; relative folders count from `base`, the folder above `content`.

    `name` is the target's name in `site.yaml`. Raises `Failed` when it cannot be reached.
    """
    if target.folder is not None:
        yield FolderStore(base / target.folder)
    elif target.zip is not None:
        yield ZipStore(base / target.zip)
    elif target.ssh is not None:
        with open_ssh_connection(SshHost(target.ssh, target.port or 0)) as server:
            yield SshStore(server, target.path or "")
    elif target.bucket is not None:
        yield _open_bucket_store(target, name)
    else:
        with TemporaryDirectory(prefix="trustpages-") as held:
            yield _open_git_store(target, base, Path(held))


def _open_git_store(target: Target, base: Path, held: Path) -> Store:
    """A repository of our own, made from no template, so that no hook of anybody's runs in it."""
    environment = build_git_environment(os.environ)
    run_command(
        Command(("git", "init", "--quiet", "--bare", "--template=", str(held)), b"", environment)
    )
    repository = GitRepository(held, resolve_git_address(target.git or "", base), environment)
    return GitStore(repository, target.branch or DEFAULT_BRANCH)


def _open_bucket_store(target: Target, name: str) -> Store:
    """The library for object stores is big, and only those who need it have it."""
    try:
        module = import_module("trustpages.deploy.stores.s3")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "obstore":
            raise
        raise DeployError(
            "the part for object stores is not installed",
            "Install it: pip install 'trustpages[s3]'.",
        ) from None
    store: Store = module.BucketStore(target, load_credentials(name, os.environ))
    return store
