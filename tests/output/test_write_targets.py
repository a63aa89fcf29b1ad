"""A wrong output folder is refused in plain words, and not one byte in it changes."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path, PurePosixPath

import pytest

from trustpages.diagnostics.problem import ProblemError
from trustpages.output import BuildInfo, write_site
from trustpages.output import output_checks as targets
from trustpages.output.output_checks import translate_os_errors

FILES = {PurePosixPath("index.html"): b"new", PurePosixPath("a/b.html"): b"new"}
OLD = {PurePosixPath("index.html"): b"old", PurePosixPath("c.html"): b"old"}


def save(path: Path, text: str = "dear") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def build(output: Path) -> None:
    write_site(OLD, output, about=BuildInfo("trustpages 1"))


def foreign(here: Path) -> Path:
    save(here / "output" / "photo.jpg")
    return here / "output"


def foreign_of_our_names(here: Path) -> Path:
    save(here / "output" / "index.html")
    return here / "output"


def foreign_folder(here: Path) -> Path:
    (here / "output" / "empty").mkdir(parents=True)
    return here / "output"


def foreign_link(here: Path) -> Path:
    save(here / "away" / "x")
    (here / "output").mkdir()
    (here / "output" / "a").symlink_to(here / "away", target_is_directory=True)
    return here / "output"


def foreign_gitignore(here: Path) -> Path:
    save(here / "output" / ".gitignore", "*.log")
    return here / "output"


def the_content(here: Path) -> Path:
    return here / "content"


def in_the_content(here: Path) -> Path:
    return here / "content" / "output"


def above_the_content(here: Path) -> Path:
    return here


def in_the_themes(here: Path) -> Path:
    return here / "themes" / "plain"


def home(here: Path) -> Path:
    os.environ["HOME"] = str(save(here / "home" / "letter").parent)
    return here / "home"


def above_home(here: Path) -> Path:
    save(here / "users" / "me" / "letter")
    os.environ["HOME"] = str(here / "users" / "me")
    return here / "users"


def root(_: Path) -> Path:
    return Path("/")


def git_project(here: Path) -> Path:
    save(here / "project" / ".git" / "HEAD")
    return here / "project"


def git_worktree(here: Path) -> Path:
    save(here / "tree" / ".git", "gitdir: elsewhere")
    return here / "tree"


def a_file(here: Path) -> Path:
    return save(here / "output")


def below_a_file(here: Path) -> Path:
    return save(here / "file") / "output"


def a_link(here: Path) -> Path:
    build(here / "real")
    (here / "output").symlink_to(here / "real", target_is_directory=True)
    return here / "output"


def a_loose_link(here: Path) -> Path:
    (here / "output").symlink_to(here / "nowhere")
    return here / "output"


def edited_page(here: Path) -> Path:
    build(here / "output")
    save(here / "output" / "c.html", "by hand")
    return here / "output"


def page_turned_link(here: Path) -> Path:
    build(here / "output")
    (here / "output" / "index.html").unlink()
    (here / "output" / "index.html").symlink_to(save(here / "letter"))
    return here / "output"


def in_the_way(here: Path) -> Path:
    build(here / "output")
    save(here / "output" / "a")
    return here / "output"


def in_the_way_in_another_case(here: Path) -> Path:
    build(here / "output")
    save(here / "output" / "A" / "own")
    return here / "output"


def in_a_folder_that_becomes_a_file(here: Path) -> Path:
    write_site(
        {PurePosixPath("a/b.html/c"): b"old"}, here / "output", about=BuildInfo("trustpages 1")
    )
    save(here / "output" / "a" / "b.html" / "own")
    return here / "output"


def damaged_manifest(here: Path) -> Path:
    build(here / "output")
    save(here / "output" / ".trustpages-manifest.json", '{"files": ')
    return here / "output"


def foreign_manifest(here: Path) -> Path:
    save(here / "output" / ".trustpages-manifest.json", '{"files": {"../letter": {"sha256": 1}}}')
    save(here / "letter")
    save(here / "output" / "a", "dear")
    return here / "output"


WRONG: list[tuple[Callable[[Path], Path], str]] = [
    (foreign, "holds files that trustpages did not make: photo.jpg"),
    (foreign_of_our_names, "holds files that trustpages did not make: index.html"),
    (foreign_folder, "holds files that trustpages did not make: empty"),
    (foreign_link, "holds files that trustpages did not make: a"),
    (foreign_gitignore, "holds files that trustpages did not make: .gitignore"),
    (the_content, "is the folder that the site is made from"),
    (in_the_content, "lies in a folder that the site is made from"),
    (above_the_content, "holds a folder that the site is made from"),
    (in_the_themes, "lies in a folder that the site is made from"),
    (home, "is your home folder"),
    (above_home, "is your home folder, or holds it"),
    (root, "is the root of a disk"),
    (git_project, "is the top of a git project"),
    (git_worktree, "is the top of a git project"),
    (a_file, "is a file"),
    (below_a_file, "a file stands where a folder is needed"),
    (a_link, "is a link to another place"),
    (a_loose_link, "is a link to another place"),
    (edited_page, "files were changed by hand since the last build: c.html"),
    (page_turned_link, "in the way: index.html"),
    (in_the_way, "in the way: a"),
    (in_the_way_in_another_case, "in the way: A"),
    (in_a_folder_that_becomes_a_file, "in the way: a/b.html/own"),
    (damaged_manifest, "holds files that trustpages did not make"),
    (foreign_manifest, "in the way: a"),
]


def everything(folder: Path) -> dict[str, object]:
    """Each file, link and folder by name, but for the lock that lies beside an output folder."""
    found: dict[str, object] = {}
    for path in folder.rglob("*"):
        if path.is_symlink():
            found[str(path)] = path.readlink()
        elif not path.name.endswith(".trustpages.lock"):
            found[str(path)] = path.read_bytes() if path.is_file() else "folder"
    return found


@pytest.mark.parametrize(("plant", "message"), WRONG, ids=[plant.__name__ for plant, _ in WRONG])
def test_a_wrong_folder_is_refused_and_stays_as_it_is(
    plant: Callable[[Path], Path], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path.parent / "home"))
    keep_out = save(tmp_path / "content" / "shop.yaml").parent, tmp_path / "themes"
    output = plant(tmp_path)
    before = everything(tmp_path)

    with pytest.raises(ProblemError) as caught:
        write_site(FILES, output, about=BuildInfo("trustpages 1"), keep_out=keep_out)

    assert message in str(caught.value)
    assert all(problem.hint for problem in caught.value.problems)
    assert everything(tmp_path) == before


def test_only_the_first_three_strangers_are_named(tmp_path: Path) -> None:
    for name in ("e", "d", "c", "b", "a\x1b[31m"):
        save(tmp_path / "output" / name)

    with pytest.raises(ProblemError) as caught:
        write_site(FILES, tmp_path / "output", about=BuildInfo("trustpages 1"))

    assert "did not make: a?[31m, b, c and 2 more" in str(caught.value)
    assert caught.value.problems[0].place.file == str(tmp_path / "output")


def test_an_empty_site_is_refused_so_that_a_slip_deletes_nothing(tmp_path: Path) -> None:
    build(tmp_path / "output")

    with pytest.raises(ProblemError, match="there is no page to write"):
        write_site({}, tmp_path / "output", about=BuildInfo("trustpages 1"))

    assert (tmp_path / "output" / "c.html").read_bytes() == b"old"


def test_a_git_folder_that_came_after_our_first_build_is_kept(tmp_path: Path) -> None:
    build(tmp_path / "output")
    save(tmp_path / "output" / ".git" / "HEAD")

    written = write_site(FILES, tmp_path / "output", about=BuildInfo("trustpages 1"))

    assert written.way == "one by one"
    assert (tmp_path / "output" / ".git" / "HEAD").read_text() == "dear"


def test_a_manifest_cannot_lead_out_of_the_folder(tmp_path: Path) -> None:
    letter = save(tmp_path / "letter")
    entry = {"sha256": sha256(letter.read_bytes()).hexdigest()}
    listed = json.dumps({"files": {"../letter": entry, str(letter): entry}})
    save(tmp_path / "output" / ".trustpages-manifest.json", listed)

    write_site(FILES, tmp_path / "output", about=BuildInfo("trustpages 1"))

    assert letter.read_text() == "dear"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EROFS, "the disk is read-only"),
        (errno.EACCES, "you may not write there"),
        (errno.EMFILE, "too many files are open"),
        (errno.EIO, "input/output error"),
    ],
)
def test_what_the_system_refuses_is_told_with_the_file(code: int, words: str) -> None:
    with pytest.raises(ProblemError) as caught, translate_os_errors(Path("output")):
        raise OSError(code, os.strerror(code), "output/a.html")

    assert f"{words} (output/a.html)" in str(caught.value)
    assert "The site that stood there is untouched." in str(caught.value)


@pytest.mark.parametrize("path", ["/proc", "/sys"])
def test_a_mount_point_is_recognised(path: str) -> None:
    if not Path(path).is_dir():
        pytest.skip("not on this system")

    assert targets.is_mount_point(Path(path))
    assert not targets.is_mount_point(Path(__file__).parent)


def test_a_mount_point_with_a_space_is_recognised_by_the_kernels_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def table(_path: Path, **_: object) -> str:
        return "36 35 98:0 /mnt1 /srv/my\\040shop rw - ext3 /dev/root rw\n"

    monkeypatch.setattr(Path, "read_text", table)

    assert targets.is_mount_point(Path("/srv/my shop"))
    assert not targets.is_mount_point(tmp_path)
