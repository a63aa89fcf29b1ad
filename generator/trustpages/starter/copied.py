"""The whole example shop as a start: every file marked, the answers put in where they belong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

from trustpages.builtin import example
from trustpages.starter.answers import Answers
from trustpages.starter.samples import quoted

MARK = "# fill in: this page still tells of the example shop"
SPOKEN = ("en", "zh")
"""The languages that the example shop is written in, the original first."""
DOCUMENTS = frozenset({".md", ".yaml"})


def full(answers: Answers) -> Mapping[PurePosixPath, bytes]:
    """The files of the example shop by their path in the content folder.

    Its translations come along where English or Chinese is spoken; elsewhere its English words stand for
    the shop's own.
    """
    folder, files = example(), {}
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_file() and _wanted(name, answers):
            files[name] = _copied(path, name, answers)
    return files


def _wanted(name: PurePosixPath, answers: Answers) -> bool:
    hidden = any(part.startswith(".") for part in name.parts)
    translated = name.suffix in DOCUMENTS and "." in name.stem
    return not hidden and (not translated or answers.language in SPOKEN)


def _copied(path: Path, name: PurePosixPath, answers: Answers) -> bytes:
    if name.suffix not in DOCUMENTS:
        return path.read_bytes()
    text = path.read_text(encoding="utf-8")
    for field, value in _answered(str(name), answers).items():
        before, after = re.split(rf"(?m)^{field}: .*$", text, maxsplit=1)
        text = f"{before}{field}: {value}{after}"
    return _with_mark(text, name).encode()


def _answered(name: str, answers: Answers) -> dict[str, str]:
    """The top fields of a file that an answer is for."""
    spoken = SPOKEN if answers.language in SPOKEN else (answers.language,)
    title = quoted(answers.name) if answers.name else ""
    host = "" if answers.ci == "none" else f"\nhost: {answers.ci}"
    languages = f"[{', '.join(spoken)}]{host}"
    values = {
        "site.yaml": {"base_url": answers.base_url, "languages": languages},
        "shop.yaml": {"name": title, "email": answers.email},
        "home.md": {"title": title},
        "home.zh.md": {"title": title},
    }
    return {field: value for field, value in values.get(name, {}).items() if value}


def _with_mark(text: str, name: PurePosixPath) -> str:
    """The mark stands on a line of its own, below the one that names the schema."""
    lines = text.split("\n")
    at = 1 if name.suffix == ".md" else 0
    at += lines[at].startswith("# yaml-language-server:")
    return "\n".join([*lines[:at], MARK, *lines[at:]])
