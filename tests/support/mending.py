"""What the owner of a broken shop does because its messages say so, read from `mended.yaml`."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TypedDict

import yaml

from support.shops import SMALLEST, TESTS


class Mending(TypedDict, total=False):
    """The steps of `mended.yaml`; paths count from the content folder."""

    rename: dict[str, str]
    delete: list[str]
    restore: list[str]
    copy: dict[str, str]
    write: dict[str, str]
    replace: dict[str, dict[str, str]]
    remains: list[str]


def read_mending(shop: Path) -> Mending:
    """Read the `mended.yaml` of a broken shop; an unknown step fails."""
    mending: Mending = yaml.safe_load((shop / "mended.yaml").read_text(encoding="utf-8"))
    assert mending.keys() <= Mending.__annotations__.keys(), mending.keys()
    return mending


def mend_content(content: Path, mending: Mending) -> None:
    """Take the steps of a mending in a content folder.

    `restore` takes a file of the smallest shop, `copy` one below `tests/broken/`; `replace` has pieces of
    text, each of which stands in its file once. `remains` lists the codes of notices that
    no change of the content can end, such as those about the host.
    """
    for old, new in mending.get("rename", {}).items():
        (content / new).parent.mkdir(parents=True, exist_ok=True)
        assert not (content / new).exists()
        (content / old).rename(content / new)
    for path in mending.get("delete", []):
        (content / path).unlink()
    for path in mending.get("restore", []):
        shutil.copyfile(SMALLEST / path, content / path)
    for path, source in mending.get("copy", {}).items():
        shutil.copyfile(TESTS / "broken" / source, content / path)
    for path, text in mending.get("write", {}).items():
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text, encoding="utf-8")
    for path, pieces in mending.get("replace", {}).items():
        text = (content / path).read_text(encoding="utf-8")
        for old, new in pieces.items():
            assert text.count(old) == 1, f"{path} holds {old!r} {text.count(old)} times"
            text = text.replace(old, new)
        (content / path).write_text(text, encoding="utf-8")
