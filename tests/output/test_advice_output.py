"""The advice on an output folder is followed to the letter, and the next build writes the site."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path, PurePosixPath

import pytest

from trustpages.diagnostics import Problem, ProblemError
from trustpages.output import BuildInfo, swap, write_site
from trustpages.output.write_site import hold_output_lock

MODULE = import_module("trustpages.output.write_site")
"""The module; the package exports the function of this name."""
SITE = {"index.html": "new", "a/b.html": "new"}


def _write(folder: Path, *typed: str, site: dict[str, str] = SITE, output: str = "output") -> None:
    """Build in a folder that holds `content`; `typed` may hold "-d" and another output folder."""
    where = typed[1] if typed else output
    files = {PurePosixPath(path): text.encode() for path, text in site.items()}
    about = BuildInfo("trustpages 1")
    write_site(files, folder / where, about=about, keep_out=(folder / "content",))


def _refuse(write: Callable[[], None]) -> Problem:
    with pytest.raises(ProblemError) as refused:
        write()
    (problem,) = refused.value.problems
    return problem


def _put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("by hand", encoding="utf-8")
    return path


def test_when_another_run_is_done_the_site_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MODULE, "LOCK_TIMEOUT", 0.01)
    with hold_output_lock(tmp_path / "output"):
        problem = _refuse(lambda: _write(tmp_path))

    assert (problem.code, problem.hint) == ("output-busy", "Wait until it is done, or stop it.")
    _write(tmp_path)


@pytest.mark.skipif(sys.platform != "linux", reason="folders trade places on Linux only")
def test_when_another_program_has_finished_the_site_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    exchange = swap.exchange_folders

    def write_late(one: Path, other: Path) -> bool:
        _put(tmp_path / "output" / "stranger")
        return exchange(one, other)

    _write(tmp_path, site={"index.html": "old"})
    with monkeypatch.context() as patch:
        patch.setattr(swap, "exchange_folders", write_late)
        problem = _refuse(lambda: _write(tmp_path))

    assert (problem.code, problem.hint) == ("output-busy", "Let it finish, and build again.")
    _write(tmp_path)


@pytest.mark.parametrize("way", ["delete these files", "or move them away"])
def test_edited_files_that_go_as_advised_are_written_anew(way: str, tmp_path: Path) -> None:
    _write(tmp_path)
    edited = _put(tmp_path / "output" / "index.html")

    problem = _refuse(lambda: _write(tmp_path))
    assert problem.code == "output-edited"
    assert way in problem.hint

    edited.unlink() if way.startswith("delete") else edited.rename(tmp_path / "mine.html")
    _write(tmp_path)
    assert edited.read_text(encoding="utf-8") == "new"


@pytest.mark.parametrize("name", ["photo.jpg", "index.html"])
@pytest.mark.parametrize("way", ["Move them away", "choose another folder with -d"])
def test_files_of_somebody_else_stop_nobody_as_advised(name: str, way: str, tmp_path: Path) -> None:
    foreign = _put(tmp_path / "output" / name)

    problem = _refuse(lambda: _write(tmp_path))
    assert problem.code == "output-foreign"
    assert way in problem.hint

    if way.startswith("Move"):
        foreign.rename(tmp_path / name)
        _write(tmp_path)
    else:
        _write(tmp_path, "-d", "public")


@pytest.mark.parametrize("place", ["content", "content/site", ".", "file"])
def test_the_folder_that_the_hint_names_is_taken(place: str, tmp_path: Path) -> None:
    _put(tmp_path / "content" / "shop.yaml")
    _put(tmp_path / "file")

    problem = _refuse(lambda: _write(tmp_path, "-d", place))
    assert problem.code == "output-place"
    typed = problem.hint.removesuffix(".").rpartition("for example ")[2].split()

    assert typed == ["-d", "output"]
    _write(tmp_path, *typed)


@pytest.mark.parametrize("name", ["what?.html", "con.html", "a/" * 130 + "x.html", "index.HTML"])
def test_a_file_of_another_name_as_advised_is_written(name: str, tmp_path: Path) -> None:
    problem = _refuse(lambda: _write(tmp_path, site={**SITE, name: "new"}))

    assert problem.code == "output-name"
    assert "another name: short, of plain letters, digits and hyphens" in problem.hint
    _write(tmp_path, site={**SITE, "another-name.html": "new"})


def test_a_build_of_the_content_is_written_as_advised(tmp_path: Path) -> None:
    problem = _refuse(lambda: _write(tmp_path, site={}))

    assert (problem.code, problem.hint.partition(". ")[2]) == (
        "output-empty",
        "Name the content folder: trustpages build content.",
    )
    _write(tmp_path)


@pytest.mark.parametrize(
    ("code", "advice"),
    [
        (errno.ENOSPC, "Make room on that disk and build again"),
        (errno.EDQUOT, "Make room and build again"),
        (errno.EMFILE, "Close other programs and build again"),
        (errno.EIO, "Mend that and build again"),
        (errno.EACCES, "Gain the right to"),
    ],
)
def test_when_the_disk_is_as_advised_the_site_is_written(
    code: int, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code), "index.html")

    with monkeypatch.context() as patch:
        patch.setattr(MODULE, "stage_files", fail)
        problem = _refuse(lambda: _write(tmp_path))

    assert problem.code == "output-unwritable"
    assert problem.hint.startswith(advice)
    _write(tmp_path)


@pytest.mark.parametrize(
    ("typed", "advice"),
    [
        ("x" * 300, "Choose a folder with a shorter path with -d"),
        ("file/output", "Choose another folder with -d"),
    ],
)
def test_another_folder_as_advised_is_written(typed: str, advice: str, tmp_path: Path) -> None:
    _put(tmp_path / "file")

    problem = _refuse(lambda: _write(tmp_path, "-d", typed))
    assert problem.code == "output-unwritable"
    assert problem.hint.startswith(advice)

    _write(tmp_path, "-d", "output")
    assert (tmp_path / "output" / "index.html").is_file()
