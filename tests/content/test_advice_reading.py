"""The advice on files that cannot be read is followed to the letter, and then they are read."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from trustpages.content import load_content, safe_open
from trustpages.content.load import parse_document
from trustpages.diagnostics import Problem, ProblemError

SHOP, HOME = "shop.yaml", "home.md"
WORDS = [
    ("after-quote", SHOP, 'a: "say" hi', "use the other kind inside of it", "a: '\"say\" hi'"),
    ("after-quote", SHOP, "a: 'x's'", "use the other kind inside of it", "a: \"x's\""),
    ("backslash", SHOP, 'a: "C:\\photos"', "use single quotes", "a: 'C:\\photos'"),
    ("backslash", SHOP, 'a: "C:\\photos"', "or write two backslashes for one", 'a: "C:\\\\photos"'),
    ("backslash", SHOP, 'a: "\\xZZ"', "use single quotes", "a: '\\xZZ'"),
    ("comment-as-value", SHOP, "b: #fff\na: 1", 'in quotes: "#fff"', 'b: "#fff"\na: 1'),
    ("comment-as-value", SHOP, 'b: #1 "best"', "in quotes: '#1 \"best\"'", "b: '#1 \"best\"'"),
    ("comment-as-value", SHOP, "b: #fff\na: 1", "begin the whole line with the #", "# b: #fff\na: 1"),
    ("comment-in-value", SHOP, "a: Shop #1", 'in quotes: "Shop #1"', 'a: "Shop #1"'),
    ("comment-in-value", SHOP, 'a: The "1" #1', "in quotes: 'The \"1\" #1'", "a: 'The \"1\" #1'"),
    ("comment-in-value", SHOP, "a: {b: x #1\n  , c: d}", "whole value in quotes", 'a: {b: "x #1"\n  , c: d}'),
    ("comment-in-value", SHOP, "a: Shop #1", "write a space after the #", "a: Shop # 1"),
    ("front-matter-fence", HOME, "–––\na: 1\n---", "write --- from the first column", "---\na: 1\n---"),
    ("front-matter-fence", HOME, " ---\na: 1\n---", "write --- from the first column", "---\na: 1\n---"),
    ("front-matter-fence", HOME, "–––\na: 1\n–––", "write --- here, and in line 3 too", "---\na: 1\n---"),
    ("front-matter-late", HOME, "\n\n---\na: 1\n---", "delete the empty lines above it", "---\na: 1\n---"),
    ("list-place", SHOP, "a: - b", "on a line of its own, two spaces in, below the word", "a:\n  - b"),
    ("no-colon", SHOP, "title About\nb: 1", "a colon, a space and the value", "title: About\nb: 1"),
    ("no-colon", SHOP, "a: b\nc d\ne: f", "move it in by two spaces", "a: b\n  c d\ne: f"),
    ("no-key", SHOP, "? [a]\n: b", "write it as “word: value”", "a: b"),
    ("no-key", SHOP, "a:\n  - [x]: y", "a question mark in front needs quotes", 'a:\n  - "[x]: y"'),
    ("no-key", SHOP, "a:\n  ? why: b", "a question mark in front needs quotes", 'a:\n  "? why: b"'),
    ("not-yaml", SHOP, "a: ? b", "a value that begins with a mark such as ? needs quotes", 'a: "? b"'),
    ("odd-start", SHOP, "a: @home", "the whole value in quotes", 'a: "@home"'),
    ("odd-start", SHOP, "a: **bold**", "the whole value in quotes", 'a: "**bold**"'),
    ("odd-start", SHOP, "a: & co", "the whole value in quotes", 'a: "& co"'),
    ("odd-start", SHOP, "a: ], he said", "the whole value in quotes", 'a: "], he said"'),
    ("odd-start", SHOP, "a: 5\n% off", "move it in by two spaces", "a: 5\n  % off"),
    ("space-after-hyphen", SHOP, "q:\n  -ask: x", "write - ask: x", "q:\n  - ask: x"),
    ("space-after-hyphen", SHOP, "q:\n  -ask: x\n  -ask: y", "- ask: ", "q:\n  - ask: x\n  - ask: y"),
    ("text-block", SHOP, "a: | text", "move the text to the line below, two spaces in", "a: |\n  text"),
    ("text-block", SHOP, "a: > text", "put the value in quotes", 'a: "> text"'),
    ("unknown-alias", SHOP, "a: *fresh daily", 'in quotes: "*fresh daily"', 'a: "*fresh daily"'),
    ("unknown-alias", SHOP, "a: [*fresh, b]", 'in quotes: "*fresh"', 'a: ["*fresh", b]'),
]  # fmt: skip
"""Code, file, what was written, the words of the hint that are followed, and what they lead to."""


def _list_reading_problems(name: str, text: str) -> tuple[Problem, ...]:
    try:
        parse_document(PurePosixPath(name), f"{text}\n".encode(), name)
    except ProblemError as rejected:
        return rejected.problems
    return ()


@pytest.mark.parametrize(
    ("code", "name", "wrong", "advice", "right"), WORDS, ids=[f"{one[0]}-{one[3]}" for one in WORDS]
)
def test_a_line_that_is_mended_as_advised_is_read(
    code: str, name: str, wrong: str, advice: str, right: str
) -> None:
    problems = _list_reading_problems(name, wrong)

    assert {one.code for one in problems} == {code}
    assert all(advice in one.hint for one in problems)
    assert _list_reading_problems(name, right) == ()


def _put(root: Path, name: str, text: str = "a: 1\n") -> Path:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")
    return root / name


def _list_folder_problems(root: Path) -> tuple[Problem, ...]:
    try:
        load_content(root, display_path="content")
    except ProblemError as rejected:
        return rejected.problems
    return ()


def _link_folder(root: Path, names: str) -> None:
    for name in names:
        (root / name).symlink_to("media")


def _remove(root: Path, *names: str) -> None:
    for name in names:
        (root / name).unlink()


Change = Callable[[Path], object]
FOLDERS: dict[str, tuple[Change, str, Change]] = {
    "link-loop": (
        lambda root: (root / "loop").symlink_to(root),
        "delete the link",
        lambda root: (root / "loop").unlink(),
    ),
    "special-file": (
        lambda root: os.mkfifo(root / "pipe.md"),
        "move it out of the content folder",
        lambda root: (root / "pipe.md").rename(root.parent / "pipe.md"),
    ),
    "odd-file-name": (
        lambda root: _put(root, "pages/opening\u00a0hours\u200b.md"),
        "rename it to pages/opening-hours.md",
        lambda root: (root / "pages/opening\u00a0hours\u200b.md").rename(
            root / "pages/opening-hours.md"
        ),
    ),
    "odd-file-name of a picture": (
        lambda root: _put(root, "media/a\x07.jpg"),
        "rename it to media/a.jpg",
        lambda root: (root / "media/a\x07.jpg").rename(root / "media/a.jpg"),
    ),
    "same-name": (
        lambda root: (_put(root, "media/tile.jpg"), _put(root, "media/Tile.jpg")),
        "rename one of the two so that they differ in more than capitals",
        lambda root: (root / "media/tile.jpg").rename(root / "media/tile-2.jpg"),
    ),
    "too-many-files": (
        lambda root: _link_folder(root, "bcd"),
        "that no link multiplies another one",
        lambda root: _remove(root, *"bcd"),
    ),
    "empty-folder": (
        lambda root: _remove(root, "home.md", *(f"media/{number}.txt" for number in range(8))),
        "name the folder that holds shop.yaml",
        lambda root: _put(root, "shop.yaml"),
    ),
}


@pytest.mark.parametrize("case", FOLDERS)
def test_a_folder_that_is_mended_as_advised_is_read(
    case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_open, "_MAX_ENTRIES", 20)
    spoil, advice, mend = FOLDERS[case]
    root = tmp_path / "content"
    _put(root, "home.md", "Words.\n")
    for number in range(8):
        _put(root, f"media/{number}.txt")
    assert _list_folder_problems(root) == ()
    spoil(root)

    (problem,) = _list_folder_problems(root)
    assert problem.code == case.split(maxsplit=1)[0]
    assert advice in problem.hint

    mend(root)
    assert _list_folder_problems(root) == ()


@pytest.mark.parametrize(
    ("code", "typed", "advice"),
    [
        ("no-folder", "cotnent", "name the right one"),
        ("not-a-folder", "content/shop.yaml", "name the folder that holds shop.yaml"),
        ("empty-folder", "empty", "name the folder that holds shop.yaml"),
    ],
)
def test_the_folder_that_is_named_as_advised_is_read(
    code: str, typed: str, advice: str, tmp_path: Path
) -> None:
    shop = _put(tmp_path, "content/shop.yaml")
    (tmp_path / "empty").mkdir()

    (problem,) = _list_folder_problems(tmp_path / typed)
    assert problem.code == code
    assert advice in problem.hint

    assert _list_folder_problems(shop.parent) == ()


@pytest.mark.parametrize("way", ["give your user the right to read it", "move it out"])
def test_a_file_that_may_be_read_as_advised_is_read(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rights are looked at here, since whoever runs tests as root may read everything."""
    descriptor = vars(safe_open)["_open_without_links"]

    def check_rights(root: Path, real: Path) -> int:
        if not real.stat().st_mode & 0o400:
            raise PermissionError(13, "no")
        return int(descriptor(root, real))

    monkeypatch.setattr(safe_open, "_open_without_links", check_rights)
    _put(tmp_path, "content/shop.yaml")
    page = _put(tmp_path, "content/home.md", "Words.\n")
    page.chmod(0)

    (problem,) = _list_folder_problems(tmp_path / "content")
    assert (problem.code, way in problem.hint) == ("unreadable", True)

    page.chmod(0o600) if way.startswith("give") else page.rename(tmp_path / "home.md")
    assert _list_folder_problems(tmp_path / "content") == ()
