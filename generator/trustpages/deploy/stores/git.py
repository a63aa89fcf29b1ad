"""A branch of a Git repository; the state is on a second branch, and both are pushed atomically."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from trustpages.deploy.store import (
    DeployError,
    ProgressCallback,
    Store,
    StoreContext,
    is_state_path,
)
from trustpages.deploy.stores.git_client import (
    GitRepository,
    TreeEntry,
    build_git_environment,
    resolve_git_address,
)
from trustpages.deploy.stores.subprocess import Command, run_command
from trustpages.fields.targets import GitTarget

DEFAULT_BRANCH = "pages"

_NOJEKYLL = PurePosixPath(".nojekyll")
_EMPTY_BLOB_ID = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
"""The id of the empty blob with SHA-1."""
_SITE_REF, _NOTES_REF = "refs/trustpages/site", "refs/trustpages/notes"


@contextmanager
def open_git_store(target: GitTarget, context: StoreContext) -> Iterator[Store]:
    """The store of a branch, in a temporary repository without a template, so that no hook runs in it."""
    environment = build_git_environment(os.environ)
    with TemporaryDirectory(prefix="trustpages-") as folder:
        init = ("git", "init", "--quiet", "--bare", "--template=", folder)
        run_command(Command(init, b"", environment))
        address = resolve_git_address(target.repository, context.base)
        repository = GitRepository(Path(folder), address, environment)
        yield GitStore(repository, target.branch or DEFAULT_BRANCH)


class GitStore:
    """Changes are collected and pushed by `commit_changes`, all of them or none."""

    def __init__(self, repository: GitRepository, branch: str) -> None:
        self._repository, self._branch = repository, branch
        if repository.try_git("check-ref-format", f"refs/heads/{branch}").exit_code:
            raise DeployError(f"'{branch}' cannot be the name of a branch", "Mend 'branch:'.")
        self._heads = {
            _SITE_REF: f"refs/heads/{branch}",
            _NOTES_REF: f"refs/heads/{branch}-trustpages",
        }
        self._fetch_branches()
        self._tips = {ref: repository.resolve_ref(ref) for ref in self._heads}
        self._fetched_entries = {
            ref: repository.list_tree_entries(tip) if tip else {} for ref, tip in self._tips.items()
        }
        self._files: dict[PurePosixPath, TreeEntry] = {
            path: entry
            for ref, entries in self._fetched_entries.items()
            for path, entry in entries.items()
            if _is_branch_file(path, ref)
        }

    @property
    def display_name(self) -> str:
        """What messages call the place."""
        return f"branch {self._branch} of {self._repository.address}"

    def list_fingerprints(self) -> Mapping[PurePosixPath, str]:
        """The ids of the blobs, without the empty `.nojekyll` that `commit_changes` adds."""
        return {
            path: entry.blob if entry.mode == "100644" else f"{entry.mode} {entry.blob}"
            for path, entry in self._files.items()
            if not is_state_path(path) and (path != _NOJEKYLL or entry.blob != _EMPTY_BLOB_ID)
        }

    def read_file(self, path: PurePosixPath) -> bytes | None:
        """A file's bytes; None where there is none."""
        entry = self._files.get(path)
        return None if entry is None else self._repository.run_git("cat-file", "blob", entry.blob)

    def create_exclusive(self, path: PurePosixPath, data: bytes) -> bool:
        """Create a file that is not there yet; False where one is."""
        if path in self._files:
            return False
        self.put_files({path: data}, lambda _: None)
        return True

    def put_files(
        self, files: Mapping[PurePosixPath, bytes], on_progress: ProgressCallback
    ) -> None:
        """Write files, each whole or not at all; `on_progress` gets the number of bytes that were written."""
        self._files |= self._repository.write_blobs(files)
        on_progress(sum(map(len, files.values())))

    def remove_files(self, paths: Collection[PurePosixPath]) -> None:
        """Remove files; one that is gone already is no error."""
        for path in paths:
            self._files.pop(path, None)

    def commit_changes(self, message: str) -> None:
        """Push both branches together. Raises `DeployError` if anybody pushed since they were fetched."""
        if not all(map(is_state_path, self._files)):
            self._files.setdefault(
                _NOJEKYLL, self._repository.write_blobs({_NOJEKYLL: b""})[_NOJEKYLL]
            )
        trees = {ref: self._compose_branch(ref) for ref in self._heads}
        commits = {
            self._heads[ref]: self._repository.write_commit(
                self._repository.write_tree(files),
                [tip] if (tip := self._tips[ref]) else [],
                message,
            )
            for ref, files in trees.items()
            if files != self._fetched_entries[ref]
        }
        if commits:
            refspecs = [f"{commit}:{head}" for head, commit in commits.items()]
            address = self._repository.address
            self._repository.run_git("push", "--quiet", "--atomic", "--", address, *refspecs)

    def _fetch_branches(self) -> None:
        """Fetch the tips of both branches, if they exist."""
        address = self._repository.address
        heads = self._repository.run_git("ls-remote", "--", address, *self._heads.values())
        existing = {line.split("\t")[1] for line in heads.decode().splitlines()}
        refs = [f"+{head}:{ref}" for ref, head in self._heads.items() if head in existing]
        if refs:
            options = ("--quiet", "--no-tags", "--depth=1")
            self._repository.run_git("fetch", *options, "--", address, *refs)

    def _compose_branch(self, ref: str) -> dict[PurePosixPath, TreeEntry]:
        """The files of a branch: ours, and those of others that do not belong to us."""
        foreign = {
            p: entry
            for p, entry in self._fetched_entries[ref].items()
            if not _is_branch_file(p, ref)
        }
        return foreign | {p: entry for p, entry in self._files.items() if _is_branch_file(p, ref)}


def _is_branch_file(path: PurePosixPath, ref: str) -> bool:
    """Whether a file belongs on a branch: state on the one, everything else on the other."""
    return is_state_path(path) == (ref == _NOTES_REF)
