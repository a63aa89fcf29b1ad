"""Which folder or zip file on this computer may be a target: none that is dear to its owner."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from trustpages.facts.targets import Target
from trustpages.write.refuse import refusal
from trustpages.write.target import unfit

_HINT = "Name a folder of its own for this target in site.yaml."


def check_place(target: Target, base: Path, keep_out: Iterable[Path]) -> None:
    """Raise `Rejected` if a folder or zip file of a target would harm what it must not touch.

    `base` is where relative paths count from, `keep_out` the folders that the site is made from and built
    into. Targets that are not on this computer pass.
    """
    if target.folder is not None:
        place = base / target.folder
        why = unfit(place, keep_out)
    elif target.zip is not None:
        place = base / target.zip
        why = _unfit_file(place, keep_out)
    else:
        return
    if why:
        raise refusal("deploy-place", f"the target {why}", place, _HINT)


def _unfit_file(place: Path, keep_out: Iterable[Path]) -> str:
    if place.is_symlink():
        return "is a link to another place"
    if place.is_dir():
        return "is a folder, where a zip file is meant"
    if place.suffix.lower() != ".zip":
        return "has a name that does not end in .zip"
    if any(place.resolve().is_relative_to(source.resolve()) for source in keep_out):
        return "lies in a folder that the site is made from"
    return ""
