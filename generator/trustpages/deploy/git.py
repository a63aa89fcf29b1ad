"""A branch of a Git repository; our notes stand on a branch of their own, and both are pushed at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import PurePosixPath

from trustpages.deploy.repository import Entry, Repository
from trustpages.deploy.source import is_state
from trustpages.deploy.store import Failed, Moved

_PLAIN = PurePosixPath(".nojekyll")
_EMPTY = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
"""The id of a file without bytes, wherever Git counts with SHA-1."""
_SITE, _NOTES = "refs/trustpages/site", "refs/trustpages/notes"


class GitStore:
    """What is put is gathered here, and stands on the server after `finish`, all of it or nothing."""

    def __init__(self, repository: Repository, branch: str) -> None:
        self._repository, self._branch = repository, branch
        if repository.tried("check-ref-format", f"refs/heads/{branch}").code:
            raise Failed(f"'{branch}' cannot be the name of a branch", "Mend 'branch:'.")
        self._heads = {_SITE: f"refs/heads/{branch}", _NOTES: f"refs/heads/{branch}-trustpages"}
        self._fetch()
        self._tips = {ref: repository.tip(ref) for ref in self._heads}
        self._stood = {
            ref: repository.entries(tip) if tip else {} for ref, tip in self._tips.items()
        }
        self._files: dict[PurePosixPath, Entry] = {
            path: entry
            for ref, stood in self._stood.items()
            for path, entry in stood.items()
            if _belongs(path, ref)
        }

    @property
    def name(self) -> str:
        return f"branch {self._branch} of {self._repository.address}"

    def marks(self) -> Mapping[PurePosixPath, str]:
        """The ids of the bytes; the empty `.nojekyll` that `finish` adds is no part of the site."""
        return {
            path: entry.blob if entry.mode == "100644" else f"{entry.mode} {entry.blob}"
            for path, entry in self._files.items()
            if not is_state(path) and (path != _PLAIN or entry.blob != _EMPTY)
        }

    def read(self, path: PurePosixPath) -> bytes | None:
        entry = self._files.get(path)
        return None if entry is None else self._repository.git("cat-file", "blob", entry.blob)

    def create(self, path: PurePosixPath, data: bytes) -> bool:
        if path in self._files:
            return False
        self.put({path: data}, lambda _: None)
        return True

    def put(self, files: Mapping[PurePosixPath, bytes], moved: Moved) -> None:
        self._files |= self._repository.blobs(files)
        moved(sum(map(len, files.values())))

    def remove(self, paths: Collection[PurePosixPath]) -> None:
        for path in paths:
            self._files.pop(path, None)

    def finish(self, message: str) -> None:
        """Push both branches together; refused if anybody else pushed since they were fetched."""
        if not all(map(is_state, self._files)):
            self._files.setdefault(_PLAIN, self._repository.blobs({_PLAIN: b""})[_PLAIN])
        wanted = {ref: self._wanted(ref) for ref in self._heads}
        made = {
            self._heads[ref]: self._repository.commit(
                self._repository.tree(files), [tip] if (tip := self._tips[ref]) else [], message
            )
            for ref, files in wanted.items()
            if files != self._stood[ref]
        }
        if made:
            pushed = [f"{commit}:{head}" for head, commit in made.items()]
            where = self._repository.address
            self._repository.git("push", "--quiet", "--atomic", "--", where, *pushed)

    def _fetch(self) -> None:
        """Fetch the tips of both branches, if they are there."""
        where = self._repository.address
        heads = self._repository.git("ls-remote", "--", where, *self._heads.values())
        there = {line.split("\t")[1] for line in heads.decode().splitlines()}
        refs = [f"+{head}:{ref}" for ref, head in self._heads.items() if head in there]
        if refs:
            shallow = ("--quiet", "--no-tags", "--depth=1")
            self._repository.git("fetch", *shallow, "--", where, *refs)

    def _wanted(self, ref: str) -> dict[PurePosixPath, Entry]:
        """What a branch is to hold: what we have for it, and what others keep where we have nothing."""
        theirs = {p: entry for p, entry in self._stood[ref].items() if not _belongs(p, ref)}
        return theirs | {p: entry for p, entry in self._files.items() if _belongs(p, ref)}


def _belongs(path: PurePosixPath, ref: str) -> bool:
    """Whether a file is ours to keep on a branch: our notes on the one, all else on the other."""
    return is_state(path) == (ref == _NOTES)
