"""Paths that are not one and the same file on every computer never reach the disk."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from trustpages.diagnostics.problem import ProblemError
from trustpages.output import BuildInfo, write_site
from trustpages.output.filenames import check_output_paths

UNFIT = {
    "/etc/passwd": "it starts at the root of the disk",
    "../evil.html": "it leads out of the output folder",
    "a/../../evil.html": "it leads out of the output folder",
    "": "it has no name",
    ".": "it has no name",
    "a\\..\\evil.html": "a character that not every system can store",
    "a\nb.html": "a character that not every system can store",
    "nul\0.html": "a character that not every system can store",
    "half\ud800.html": "a character that not every system can store",
    "C:/x.html": "a character that not every system can store",
    "what?.html": "a character that not every system can store",
    "con.html": "Windows keeps that name for a device",
    "a/NUL": "Windows keeps that name for a device",
    "Com1.tar.gz": "Windows keeps that name for a device",
    "lpt¹.html": "Windows keeps that name for a device",
    "aux /x.html": "Windows keeps that name for a device",
    "page.": "ends with a full stop or a space",
    "folder /x.html": "ends with a full stop or a space",
    ".git/hooks/post-commit": "the name .git belongs to git",
    "a/.GIT/config": "the name .git belongs to git",
    ".gitignore": "trustpages keeps that name for itself",
    ".trustpages-manifest.json": "trustpages keeps that name for itself",
    "a/" * 120 + "x.html": "longer than 240 characters",
    "ä" * 128: "longer than 255 bytes",
}

CLASHES = {
    ("About.html", "about.html"): "the same as About.html",
    ("caf\u00e9.html", "cafe\u0301.html"): "the same as ",
    ("stra\u00dfe", "STRASSE"): "the same as STRASSE",
    ("A/x.html", "a/y.html"): "the same as A",
    ("a", "a/x.html"): "a is also a folder",
    ("A", "a/x.html"): "a is also a folder",
}

FIT = [
    "index.html",
    "a/index.html",
    "console.html",
    "zh/关于.html",
    ".well-known/x",
    "a.b/c",
    "x" * 240,
]


@pytest.mark.parametrize(("path", "why"), UNFIT.items(), ids=map(ascii, UNFIT))
def test_an_unfit_path_is_refused_with_its_reason(path: str, why: str, tmp_path: Path) -> None:
    with pytest.raises(ProblemError) as caught:
        write_site(
            {PurePosixPath(path): b"x"}, tmp_path / "output", about=BuildInfo("trustpages 1")
        )

    assert why in str(caught.value)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("paths", "why"), CLASHES.items(), ids=map(ascii, CLASHES))
def test_two_paths_that_clash_are_refused(paths: tuple[str, str], why: str) -> None:
    with pytest.raises(ProblemError) as caught:
        check_output_paths([PurePosixPath(path) for path in paths])

    assert why in str(caught.value)


def test_every_unfit_path_is_told_at_once() -> None:
    with pytest.raises(ProblemError) as caught:
        check_output_paths([PurePosixPath("con"), PurePosixPath("ok"), PurePosixPath("../x")])

    assert [problem.place.file for problem in caught.value.problems] == ["../x", "con"]


def test_plain_names_in_any_script_are_fit() -> None:
    check_output_paths([PurePosixPath(path) for path in FIT])
