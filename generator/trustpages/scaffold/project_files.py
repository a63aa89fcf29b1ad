"""The files beside the content folder (.gitignore, README, requirements), and writing a new project."""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path, PurePosixPath

GITIGNORE = """\
# What is built, what is installed, and what nobody else may see
output/
.venv/
private/
.*.trustpages.lock
.*.trustpages-*/
"""
REQUIREMENTS = "trustpages>=0.1\n"
README = """\
# {name}

The trust pages of {name}: facts and words in `content/`, drawn by trustpages.

```console
$ trustpages serve --open     # shows the pages and follows every save
$ trustpages check            # names what is wrong and what is still to fill in
$ trustpages build --release  # writes the pages that go public into output/
```

`pip install -r requirements.txt` brings the program. What is not for others' eyes belongs in
`private/`, which Git passes over.
"""


def generate_project_files(name: str) -> Mapping[PurePosixPath, bytes]:
    """Generate the files beside the content folder by their path; `name` is the shop's, "" if not known."""
    return {
        PurePosixPath(".gitignore"): GITIGNORE.encode(),
        PurePosixPath("README.md"): README.format(name=name or "Our shop").encode(),
        PurePosixPath("requirements.txt"): REQUIREMENTS.encode(),
    }


CONTENT_FOLDER = PurePosixPath("content")


def find_conflicting_paths(folder: Path, paths: Collection[PurePosixPath]) -> tuple[Path, ...]:
    """Find what exists where files would be created: a file, a file in place of a folder, old content."""
    beside = {folder / path for path in paths if CONTENT_FOLDER not in path.parents}
    above = {folder, *(folder / one for path in paths for one in path.parents)}
    conflicts = {path for path in beside if os.path.lexists(path)}
    conflicts |= {path for path in above if os.path.lexists(path) and not path.is_dir()}
    content = folder / CONTENT_FOLDER
    if content.is_dir() and any(content.iterdir()):
        conflicts.add(content)
    return tuple(sorted(conflicts))


def create_files_atomically(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Create every file; if one fails, remove those before it and raise its `OSError`."""
    created: list[Path] = []
    try:
        for path, data in files.items():
            _create_missing_folders(folder / path.parent, created)
            _create_new_file(folder / path, data, created)
    except BaseException:
        for one in reversed(created):
            one.rmdir() if one.is_dir() else one.unlink()
        raise


def _create_missing_folders(folder: Path, created: list[Path]) -> None:
    missing = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(missing):
        one.mkdir()
        created.append(one)


def _create_new_file(path: Path, data: bytes, created: list[Path]) -> None:
    with path.open("xb") as file:
        created.append(path)
        file.write(data)
