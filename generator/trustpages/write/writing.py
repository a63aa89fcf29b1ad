"""The whole way of a site to the disk: look, refuse, make ready beside, swap, clear away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Literal, TypeAlias

from trustpages.write.in_place import put_in_place
from trustpages.write.lock import locked
from trustpages.write.manifest import IGNORE, IGNORED, MANIFEST, About, digests, drawn
from trustpages.write.names import check_names
from trustpages.write.refuse import HALFWAY, refusal, told
from trustpages.write.stage import SITE, discard, journal, leftovers, note, open_work, stage
from trustpages.write.standing import Standing, check_standing, look
from trustpages.write.swap import swap
from trustpages.write.target import check_target, is_mounted

Way: TypeAlias = Literal["exchange", "one by one", "unchanged"]


@dataclass(frozen=True, slots=True)
class Written:
    """What a run changed, in numbers of files, and how: all at once, one by one, or not at all."""

    added: int
    changed: int
    kept: int
    removed: int
    way: Way
    output: Path


@dataclass(frozen=True, slots=True)
class _Plan:
    """What shall stand in the folder: the files, their digests, and the manifest of both."""

    files: Mapping[PurePosixPath, bytes]
    listed: Mapping[PurePosixPath, str]
    manifest: bytes


def write(
    files: Mapping[PurePosixPath, bytes],
    output: Path,
    *,
    about: About,
    keep_out: tuple[Path, ...] = (),
) -> Written:
    """Bring the output folder from wholly old to wholly new; when anything fails it stays old.

    `files` maps paths below `output` to bytes, `about` is what the manifest says beside them, and
    `keep_out` the folders that the site is made from. Where folders cannot be swapped (`way` is
    "one by one"), each file is whole, but for a moment pages of both sites stand side by side.
    Raises `Rejected` with a plain reason and a way out, and never an `OSError`.
    """
    check_names(files)
    if not files:
        hint = "Nothing was changed; look for the content folder with -c."
        raise refusal("output-empty", "there is no page to write", output, hint)
    with told(output):
        target = check_target(output, keep_out)
        target.parent.mkdir(parents=True, exist_ok=True)
        with locked(target):
            return _renewed(files, target, output, about)


def _renewed(
    files: Mapping[PurePosixPath, bytes], target: Path, output: Path, about: About
) -> Written:
    left = leftovers(target)
    listed = digests(files)
    plan = _Plan(files, listed, drawn(files, listed, about))
    known = {path: (digest,) for path, digest in listed.items()}
    standing = look(target, known, journal(left), left)
    check_standing(standing, files, output)
    way = _way(plan, standing, target, output)
    for work in left:
        discard(work)
    return _counted(standing.ours, listed, way, output)


def _way(plan: _Plan, standing: Standing, target: Path, output: Path) -> Way:
    if standing.manifest == plan.manifest and standing.ours == plan.listed:
        return "unchanged"
    mounted = is_mounted(target)
    swappable = standing.whole and not mounted and not Path.cwd().is_relative_to(target)
    work = open_work(target, target if mounted else target.parent)
    try:
        _make_ready(work, plan, standing, target, whole=swappable)
        swapped = swappable and swap(work / SITE, target, standing)
    except BaseException:
        discard(work)
        raise
    if not swapped:
        with told(output, HALFWAY):
            put_in_place(work / SITE, target, plan.listed, standing)
    discard(work)
    return "exchange" if swapped else "one by one"


def _make_ready(work: Path, plan: _Plan, standing: Standing, target: Path, *, whole: bool) -> None:
    same = {path for path, digest in plan.listed.items() if standing.ours.get(path) == digest}
    moving = {path: data for path, data in plan.files.items() if whole or path not in same}
    ignore = {IGNORE: IGNORED} if standing.ignores else {}
    note(work, standing, plan.manifest)
    stage(work / SITE, target, {**moving, **ignore, MANIFEST: plan.manifest}, same)


def _counted(
    old: Mapping[PurePosixPath, str], new: Mapping[PurePosixPath, str], way: Way, output: Path
) -> Written:
    kept = sum(old.get(path) == digest for path, digest in new.items())
    return Written(
        added=len(new.keys() - old.keys()),
        changed=len(new.keys() & old.keys()) - kept,
        kept=kept,
        removed=len(old.keys() - new.keys()),
        way=way,
        output=output,
    )
