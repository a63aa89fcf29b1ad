"""The one door to all sorts of targets: what `site.yaml` names becomes a store, closed again at the end."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

from trustpages.deploy.child import Errand, run
from trustpages.deploy.credentials import keys
from trustpages.deploy.folder import FolderStore
from trustpages.deploy.git import GitStore
from trustpages.deploy.remote import Server, connected
from trustpages.deploy.repository import Repository, address, surroundings
from trustpages.deploy.ssh import SshStore
from trustpages.deploy.store import Failed, Store
from trustpages.deploy.zipped import ZipStore
from trustpages.facts.targets import Target

BRANCH = "pages"
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
        with connected(Server(target.ssh, target.port or 0)) as server:
            yield SshStore(server, target.path or "")
    elif target.bucket is not None:
        yield _bucket(target, name)
    else:
        with TemporaryDirectory(prefix="trustpages-") as held:
            yield _branch(target, base, Path(held))


def _branch(target: Target, base: Path, held: Path) -> Store:
    """A repository of our own, made from no template, so that no hook of anybody's runs in it."""
    environment = surroundings(os.environ)
    run(Errand(("git", "init", "--quiet", "--bare", "--template=", str(held)), b"", environment))
    repository = Repository(held, address(target.git or "", base), environment)
    return GitStore(repository, target.branch or BRANCH)


def _bucket(target: Target, name: str) -> Store:
    """The library for object stores is big, and only those who need it have it."""
    try:
        module = import_module("trustpages.deploy.s3")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "obstore":
            raise
        raise Failed(
            "the part for object stores is not installed",
            "Install it: pip install 'trustpages[s3]'.",
        ) from None
    store: Store = module.BucketStore(target, keys(name, os.environ))
    return store
