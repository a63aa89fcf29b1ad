"""New files are laid all or none, and never over what stands there."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest

from trustpages.scaffold.project_files import (
    create_files_atomically,
    find_conflicting_paths,
    generate_project_files,
)

FILES = {
    PurePosixPath("content/home.md"): b"home",
    PurePosixPath("content/staff/owner.md"): b"owner",
    PurePosixPath("README.md"): b"read",
}


def tree(folder: Path) -> dict[str, bytes | None]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
        for path in sorted(folder.rglob("*"))
    }


def obstacles(folder: Path) -> list[str]:
    return [
        path.relative_to(folder).as_posix() for path in find_conflicting_paths(folder, FILES.keys())
    ]


def test_files_and_their_folders_are_made(tmp_path: Path) -> None:
    create_files_atomically(tmp_path / "new" / "shop", FILES)

    assert {path: data for path, data in tree(tmp_path / "new" / "shop").items() if data} == {
        str(path): data for path, data in FILES.items()
    }


def test_an_empty_folder_and_a_strange_file_are_not_in_the_way(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "content").mkdir()
    (tmp_path / "LICENSE").touch()

    assert obstacles(tmp_path) == []


@pytest.mark.parametrize("name", ["README.md", "content", "content/other.md"])
def test_what_is_in_the_way_is_named(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    (tmp_path / name).touch()

    assert obstacles(tmp_path) == [PurePosixPath(name).parts[0]]


def test_a_link_that_leads_nowhere_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "README.md").symlink_to(tmp_path / "nothing")

    assert obstacles(tmp_path) == ["README.md"]


def test_a_file_in_place_of_the_folder_is_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "shop").touch()

    assert find_conflicting_paths(tmp_path / "shop", FILES.keys()) == (tmp_path / "shop",)


def test_what_cannot_be_finished_is_taken_back(tmp_path: Path) -> None:
    """The last file stands already: nothing new is left, and it is as it was."""
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")

    with pytest.raises(FileExistsError):
        create_files_atomically(tmp_path, FILES)

    assert tree(tmp_path) == {"README.md": b"mine"}


def test_what_is_private_is_kept_out_of_git() -> None:
    files = generate_project_files("Ann's")

    assert {"private/", "output/", ".venv/"} <= set(
        files[PurePosixPath(".gitignore")].decode().splitlines()
    )
    assert files[PurePosixPath("requirements.txt")] == b"trustpages>=0.1\n"
    assert files[PurePosixPath("README.md")].startswith(b"# Ann's\n")
