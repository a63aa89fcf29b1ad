"""What stands around the content: what Git passes over, what is installed, and three commands to know."""

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
    """The files beside the content folder, by their path; `name` is the shop's, "" if it has none yet."""
    return {
        PurePosixPath(".gitignore"): GITIGNORE.encode(),
        PurePosixPath("README.md"): README.format(name=name or "Our shop").encode(),
        PurePosixPath("requirements.txt"): REQUIREMENTS.encode(),
    }


CONTENT_FOLDER = PurePosixPath("content")


def find_conflicting_paths(folder: Path, paths: Collection[PurePosixPath]) -> tuple[Path, ...]:
    """What stands where these files would be laid: such a file, a file in place of a folder, old content."""
    beside = {folder / path for path in paths if CONTENT_FOLDER not in path.parents}
    above = {folder, *(folder / one for path in paths for one in path.parents)}
    found = {path for path in beside if os.path.lexists(path)}
    found |= {path for path in above if os.path.lexists(path) and not path.is_dir()}
    content = folder / CONTENT_FOLDER
    if content.is_dir() and any(content.iterdir()):
        found.add(content)
    return tuple(sorted(found))


def create_files_atomically(folder: Path, files: Mapping[PurePosixPath, bytes]) -> None:
    """Write every file; when one cannot be written, take back those before it and raise its `OSError`."""
    made: list[Path] = []
    try:
        for path, data in files.items():
            _create_missing_folders(folder / path.parent, made)
            _create_new_file(folder / path, data, made)
    except BaseException:
        for one in reversed(made):
            one.rmdir() if one.is_dir() else one.unlink()
        raise


def _create_missing_folders(folder: Path, made: list[Path]) -> None:
    lacking = [one for one in (folder, *folder.parents) if not one.exists()]
    for one in reversed(lacking):
        one.mkdir()
        made.append(one)


def _create_new_file(path: Path, data: bytes, made: list[Path]) -> None:
    with path.open("xb") as file:
        made.append(path)
        file.write(data)
