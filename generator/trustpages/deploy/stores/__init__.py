"""The targets of `site.yaml`, and one store for each kind of target, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Any, TypeAlias

from trustpages.content import parse_document, read_regular_file, resolve_folder
from trustpages.deploy.store import DeployError, Store, StoreContext
from trustpages.deploy.stores.folder import open_folder_store
from trustpages.deploy.stores.git import open_git_store
from trustpages.deploy.stores.ssh import open_ssh_store
from trustpages.deploy.stores.zip import open_zip_store
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.targets import BucketTarget, Target
from trustpages.model.settings import SiteSettings
from trustpages.validate import validate_document

SETTINGS_PATH = PurePosixPath("site.yaml")


def load_targets(content: Path) -> Mapping[str, Target]:
    """The targets of a shop by name, in the order of `site.yaml`.

    Raises `ProblemError` with every problem of `site.yaml`.
    """
    folder = resolve_folder(content, str(content))
    if not (folder.root / SETTINGS_PATH).is_file():
        raise ProblemError([_report_missing_settings(folder.format_path(SETTINGS_PATH))])
    document = parse_document(
        SETTINGS_PATH, read_regular_file(folder, SETTINGS_PATH), folder.format_path(SETTINGS_PATH)
    )
    settings, problems = validate_document(SiteSettings, document)
    if settings is None:
        raise ProblemError(problems)
    return settings.targets or {}


def _report_missing_settings(display_path: str) -> Problem:
    return Problem(
        "missing-file",
        "there is no site.yaml in the content folder",
        Place(display_path, 0),
        "Name the content folder with -c.",
    )


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
