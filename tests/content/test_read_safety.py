"""Links, odd files and limits: nothing outside the folder is read, and nothing goes on for ever."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from trustpages.content import load_content, safe_open
from trustpages.diagnostics.problem import Problem, ProblemError


def put(root: Path, *names: str, text: str = "a: 1\n") -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def refused(root: Path, shown: str = "content") -> tuple[Problem, ...]:
    with pytest.raises(ProblemError) as caught:
        load_content(root, display_path=shown)
    return caught.value.problems


def list_problems(root: Path) -> list[str]:
    return [f"{each.place.file} {each.code}" for each in refused(root)]


def test_a_link_inside_the_folder_is_followed(tmp_path: Path) -> None:
    put(tmp_path, "shop.yaml", "guides/care.md")
    (tmp_path / "copy.yaml").symlink_to("shop.yaml")
    (tmp_path / "more").symlink_to("guides")

    names = [each.name for each in load_content(tmp_path).documents]
    assert names == ["copy", "guides/care", "more/care", "shop"]


def test_links_that_leave_or_lead_nowhere_are_told_by_name(tmp_path: Path) -> None:
    put(tmp_path, "secret.md", "content/shop.yaml", "content-too/x.md")
    for name, target in {
        "a.md": "../secret.md",
        "b": "/etc",
        "c": "../content-too",
        "d.md": "nothing.md",
        "e.md": "e.md",
        "f": "../content",
    }.items():
        (tmp_path / "content" / name).symlink_to(target)

    problems = refused(tmp_path / "content")

    assert [(each.place.file, each.code) for each in problems] == [
        ("content/a.md", "link-outside"),
        ("content/b", "link-outside"),
        ("content/c", "link-outside"),
        ("content/d.md", "link-nowhere"),
        ("content/e.md", "link-loop"),
        ("content/f", "link-loop"),
    ]
    assert "a.md" in problems[0].message
    assert "secret.md" in problems[0].message


def test_links_that_multiply_folders_come_to_an_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safe_open, "_MAX_ENTRIES", 100)
    for step in range(12):
        put(tmp_path, f"d{step}/x.md")
        for way in "ab":
            (tmp_path / f"d{step}" / way).symlink_to(f"../d{step + 1}")
    put(tmp_path, "d12/x.md")

    assert "content too-many-files" in list_problems(tmp_path)


def test_a_channel_between_programs_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.md")

    assert list_problems(tmp_path) == ["content/pipe.md special-file"]


def test_a_link_that_slips_in_after_the_look_is_not_followed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "secret/care.md", "content/guides/care.md")
    descriptor = vars(safe_open)["_open_without_links"]

    def swapped(root: Path, real: Path) -> int:
        (root / "guides").rename(root / "old")
        (root / "guides").symlink_to("../secret")
        return int(descriptor(root, real))

    monkeypatch.setattr(safe_open, "_open_without_links", swapped)

    assert list_problems(tmp_path / "content") == ["content/guides/care.md unreadable"]


def test_a_file_that_may_not_be_opened_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "a.md", "b.md")

    def shut(*_: Path) -> int:
        raise PermissionError(13, "no")

    monkeypatch.setattr(safe_open, "_open_without_links", shut)

    assert list_problems(tmp_path) == ["content/a.md unreadable", "content/b.md unreadable"]


def test_files_have_limits_by_their_kind(tmp_path: Path) -> None:
    for name, size in {
        "a.md": 1_000_001,
        "b.jpg": 30_000_001,
        "c.mp4": 200_000_001,
        "d.webm": 30_000_001,
        "e.md": 1_000_000,
    }.items():
        put(tmp_path, name, text="")
        os.truncate(tmp_path / name, size)
    (tmp_path / "e.md").write_bytes(b"x" * 1_000_000)

    assert list_problems(tmp_path) == [
        "content/a.md too-big",
        "content/b.jpg too-big",
        "content/c.mp4 too-big",
    ]
