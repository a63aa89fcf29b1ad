"""One store for each kind of target, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from importlib import import_module
from typing import Any, TypeAlias

from trustpages.deploy.store import DeployError, Store, StoreContext
from trustpages.deploy.stores.folder import open_folder_store
from trustpages.deploy.stores.git import open_git_store
from trustpages.deploy.stores.ssh import open_ssh_store
from trustpages.deploy.stores.zip import open_zip_store
from trustpages.fields.targets import BucketTarget, Target

StoreOpener: TypeAlias = Callable[[Any, StoreContext], AbstractContextManager[Store]]
"""Opens the store of a target of one kind. Raises `DeployError` or `ProblemError`."""


def _open_bucket_store(
    target: BucketTarget, context: StoreContext
) -> AbstractContextManager[Store]:
    """Load the library for object stores late: it is large, and an extra that not everybody installs."""
    try:
        module = import_module("trustpages.deploy.stores.s3")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] != "obstore":
            raise
        raise DeployError(
            "the part for object stores is not installed",
            "Install it: pip install 'trustpages[s3]'.",
        ) from None
    store: AbstractContextManager[Store] = module.open_bucket_store(target, context)
    return store


STORES: Mapping[str, StoreOpener] = {
    "folder": open_folder_store,
    "ssh": open_ssh_store,
    "bucket": _open_bucket_store,
    "git": open_git_store,
    "zip": open_zip_store,
}
"""How to open the store of each kind of target (`fields/targets.py`)."""


def open_store(target: Target, context: StoreContext) -> AbstractContextManager[Store]:
    """The store of a target, closed again with the context.

    Raises `DeployError` when it cannot be reached, and `ProblemError` when a folder or file on this computer
    must not be written to.
    """
    return STORES[target.kind](target, context)
