"""The built output folder as it will be carried: exactly the files that its list names, each unharmed."""

from __future__ import annotations

import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath

from trustpages.deploy.store import STATE
from trustpages.problem import Problem, Rejected
from trustpages.write.manifest import MANIFEST, About, about_in, listed_in
from trustpages.write.names import check_names
from trustpages.write.refuse import problem, refusal, some

HOME = PurePosixPath("index.html")
_HINT = "Build the site anew with 'trustpages build', and deploy again."


@dataclass(frozen=True, slots=True)
class Source:
    """A site to be carried.

    `digests` maps every file of it, the manifest too, to its SHA-256; `files` holds the bytes of at least
    those that have to be carried; `about` is what the manifest says beside its files.
    """

    digests: Mapping[PurePosixPath, str]
    files: Mapping[PurePosixPath, bytes] = field(repr=False)
    about: About

    @property
    def site(self) -> tuple[PurePosixPath, ...]:
        """What visitors can ask for: every file but the manifest."""
        return tuple(path for path in self.digests if path != MANIFEST)


def built(output: Path) -> Source:
    """The site that stands in an output folder; files that its manifest does not name stay behind.

    Raises `Rejected` when there is no site, or when any file of it is not as it was built.
    """
    data = _manifest(output)
    listed, about = listed_in(data), about_in(data)
    if listed is None or about is None:
        raise _damaged(output, "its list of files cannot be read")
    check_names(listed)
    if inner := [path for path in listed if is_state(path)]:
        raise _damaged(output, f"it names files that deploying keeps for itself: {some(inner)}")
    if HOME not in listed:
        raise _damaged(output, "it has no home page")
    files = {path: _bytes(output, path) for path in listed}
    wrong = [path for path, data in files.items() if _differs(data, listed[path])]
    if wrong:
        raise _damaged(output, f"not as they were built, or gone: {some(wrong)}")
    whole = {path: data for path, data in files.items() if data is not None}
    digests = {**listed, MANIFEST: sha256(data).hexdigest()}
    return Source(digests, {**whole, MANIFEST: data}, about)


def unfit(source: Source, output: Path) -> Iterator[Problem]:
    """Why a site must not be published, whole as it may be."""
    if source.about.preview:
        yield problem(
            "deploy-preview",
            "this site was built to be looked at: it shows drafts, or what is announced for later",
            output,
            "Build it without -D and -F, and deploy again.",
        )
    if count := source.about.unfinished:
        places = "1 place is" if count == 1 else f"{count} places are"
        yield problem(
            "deploy-unfinished",
            f"{places} still to be filled in",
            output,
            "Run 'trustpages check': it names each of them.",
        )


def is_state(path: PurePosixPath) -> bool:
    """Whether a path is one of the engine's own notes."""
    return path.is_relative_to(STATE)


def _manifest(output: Path) -> bytes:
    data = _bytes(output, MANIFEST)
    if data is None:
        message = "there is no built site in this folder"
        hint = "Run 'trustpages build' first, or name the folder of the site with -d."
        raise refusal("deploy-no-site", message, output, hint)
    return data


def _bytes(output: Path, path: PurePosixPath) -> bytes | None:
    """The bytes of a plain file that no link on the way leads out to."""
    try:
        for over in [*path.parents][-2::-1]:
            if not stat.S_ISDIR((output / over).lstat().st_mode):
                return None
        if not stat.S_ISREG((output / path).lstat().st_mode):
            return None
        return (output / path).read_bytes()
    except OSError:
        return None


def _differs(data: bytes | None, digest: str) -> bool:
    return data is None or sha256(data).hexdigest() != digest


def _damaged(output: Path, what: str) -> Rejected:
    return refusal("deploy-source-damaged", f"the built site is damaged: {what}", output, _HINT)
