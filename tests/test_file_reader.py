"""What a build read is recorded, and held against the disk later."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pytest
from support.shops import TODAY, changed

from trustpages import file_reader
from trustpages.content import load_content
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.file_reader import FileReader
from trustpages.pipeline import BuildOptions, prepare_site
from trustpages.resources import find_themes_folder
from trustpages.theme import ThemePaths, load_theme

HOUR_NS = 3_600_000_000_000
BOTH = pytest.mark.parametrize("age", [HOUR_NS, -HOUR_NS], ids=["read again", "by signature"])


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.md"
    path.write_text("a page\n", encoding="utf-8")
    return path


def test_the_digest_is_that_of_the_bytes_that_were_used(page: Path) -> None:
    reader = FileReader()

    data = reader.read_file(page)

    assert (data, reader.files[page].digest) == (b"a page\n", sha256(data).hexdigest())


@BOTH
def test_a_file_that_is_written_or_deleted_has_changed(
    page: Path, age: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", age)
    reader = FileReader()
    reader.read_file(page)
    assert not list(reader.find_changes())

    page.write_text("another\n", encoding="utf-8")
    assert list(reader.find_changes()) == [page]
    page.unlink()
    assert list(reader.find_changes()) == [page]


@BOTH
def test_touching_locking_and_rewriting_a_file_change_nothing(
    page: Path, age: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", age)
    reader = FileReader()
    reader.read_file(page)

    os.utime(page, (1, 1))
    page.chmod(0o444)
    assert not list(reader.find_changes())
    page.unlink()
    page.write_text("a page\n", encoding="utf-8")
    assert not list(reader.find_changes())


def test_what_was_there_only_while_it_was_read_has_changed(page: Path) -> None:
    """The file is the same before the build and after it, and was another one in between."""
    before = FileReader()
    before.read_file(page)
    reader = FileReader(before.files)
    page.write_text("garbage\n", encoding="utf-8")

    assert reader.read_file(page) == b"garbage\n"
    page.write_text("a page\n", encoding="utf-8")

    assert list(reader.find_changes()) == [page]
    assert not list(before.find_changes())


def test_a_folder_that_was_another_one_while_it_was_read_has_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The files of a folder that is moved away and back keep their times and inodes."""
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    for name in ("shop", "other"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "page.md").write_text(name, encoding="utf-8")
    path, reader = tmp_path / "shop" / "page.md", FileReader()

    def open_other() -> BinaryIO:
        (tmp_path / "shop").rename(tmp_path / "away")
        (tmp_path / "other").rename(tmp_path / "shop")
        file = path.open("rb")
        (tmp_path / "shop").rename(tmp_path / "other")
        (tmp_path / "away").rename(tmp_path / "shop")
        return file

    openers = iter([open_other])

    def open_file() -> BinaryIO:
        return next(openers, lambda: path.open("rb"))()

    assert reader.read_file(path, open_file) == b"other"
    assert list(reader.find_changes()) == [path]


def test_a_file_that_is_written_while_it_is_read_has_no_signature(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)

    class Slow(BytesIO):
        def fileno(self) -> int:
            return descriptor

        def read(self, size: int | None = -1, /) -> bytes:
            page.write_text("longer than before\n", encoding="utf-8")
            return b"a page\n"

    descriptor = os.open(page, os.O_RDONLY)
    reader = FileReader()
    reader.read_file(page, Slow)
    os.close(descriptor)

    assert reader.files[page].signature == ()


def test_a_known_file_is_read_again_only_if_its_signature_changes(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    first = FileReader()
    first.read_file(page)

    def refuse() -> BinaryIO:
        raise AssertionError

    second = FileReader(first.files)
    assert second.read_file(page, refuse) == b"a page\n"
    assert second.files == first.files
    page.write_text("b page\n", encoding="utf-8")
    assert FileReader(second.files).read_file(page) == b"b page\n"


@pytest.mark.parametrize("part", range(5), ids=["disk", "inode", "size", "modified", "changed"])
def test_each_part_of_the_signature_counts(
    page: Path, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)
    reader = FileReader()
    reader.read_file(page)
    known = reader.files[page]
    signature = tuple(value + (at == part) for at, value in enumerate(known.signature))
    object.__setattr__(known, "signature", signature)
    object.__setattr__(known, "data", b"wrong")

    assert FileReader(reader.files).read_file(page) == b"a page\n"


def test_a_young_file_gets_its_signature_at_a_later_look(
    page: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = FileReader()
    reader.read_file(page)
    assert reader.files[page].signature == ()

    monkeypatch.setattr(file_reader, "MIN_TRUSTED_AGE_NS", -HOUR_NS)

    assert not list(reader.find_changes())
    assert reader.files[page].signature != ()


def test_a_reading_that_failed_is_recorded_with_its_reason(page: Path) -> None:
    problems = [Problem("a", "first", Place("page.md")), Problem("b", "second", Place("page.md"))]
    reader = FileReader()

    def refuse() -> BinaryIO:
        raise ProblemError(problems[:1])

    with pytest.raises(ProblemError):
        reader.read_file(page, refuse)
    with pytest.raises(FileNotFoundError):
        reader.read_file(page.with_name("nothing"))
    assert not list(reader.find_changes())
    problems.reverse()
    assert list(reader.find_changes()) == [page]
    problems.reverse()
    page.with_name("nothing").touch()
    assert list(reader.find_changes()) == [page.with_name("nothing")]


def _add(folder: Path) -> None:
    (folder / "new.md").touch()


def _delete(folder: Path) -> None:
    (folder / "page.md").unlink()


def _rename(folder: Path) -> None:
    (folder / "page.md").rename(folder / "leaf.md")


def _make_folder(folder: Path) -> None:
    _delete(folder)
    (folder / "page.md").mkdir()


def _make_pipe(folder: Path) -> None:
    _delete(folder)
    os.mkfifo(folder / "page.md")


def _lead_link_elsewhere(folder: Path) -> None:
    (folder / "link").unlink()
    (folder / "link").symlink_to("/")


def _lead_link_nowhere(folder: Path) -> None:
    (folder.parent / "far").rmdir()


def _go(folder: Path) -> None:
    folder.rename(folder.with_name("gone"))


@pytest.mark.parametrize(
    "change",
    [
        _add,
        _delete,
        _rename,
        _make_folder,
        _make_pipe,
        _lead_link_elsewhere,
        _lead_link_nowhere,
        _go,
    ],
)
def test_a_folder_with_other_entries_has_changed(
    tmp_path: Path, change: Callable[[Path], object]
) -> None:
    folder = tmp_path / "content"
    (tmp_path / "far").mkdir()
    folder.mkdir()
    (folder / "page.md").touch()
    (folder / "link").symlink_to(tmp_path / "far")
    (folder / "self").symlink_to("self")
    reader = FileReader()
    assert [entry.name for entry in reader.list_folder(folder)] == ["link", "page.md", "self"]
    (folder / ".page.md.swp").touch()
    assert not list(reader.find_changes())

    change(folder)

    assert list(reader.find_changes()) == [folder]
    assert not list(reader.find_changes([folder]))


def test_a_folder_that_is_not_there_may_come(tmp_path: Path) -> None:
    reader, folder = FileReader(), tmp_path / "content"
    with pytest.raises(FileNotFoundError):
        reader.list_folder(folder)
    assert not reader.is_folder(folder)
    assert not reader.is_file(folder)
    assert not list(reader.find_changes())

    folder.mkdir()

    assert list(reader.find_changes()) == [folder, folder]


def test_a_link_to_a_folder_may_lead_to_another_one(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    (tmp_path / "content").symlink_to("one")
    reader = FileReader()
    assert reader.is_folder(tmp_path / "content")

    (tmp_path / "content").unlink()
    (tmp_path / "content").symlink_to("two")

    assert list(reader.find_changes()) == [tmp_path / "content"]


def test_a_build_records_every_file_and_folder_of_content_and_theme(tmp_path: Path) -> None:
    content, reader = changed(tmp_path), FileReader()

    prepare_site(content, BuildOptions(TODAY), reader=reader)

    theme = find_themes_folder() / "counter"
    for root in (content, theme):
        files = {path for path in root.rglob("*") if path.is_file()}
        folders = {root, *(path for path in root.rglob("*") if path.is_dir())}
        assert {path for path in files if not path.name.startswith((".", "_"))} <= set(reader.files)
        assert {path for path in folders if not path.name.startswith((".", "_"))} <= set(
            reader.folders
        )
    assert not list(reader.find_changes())


def test_a_rejected_build_returns_its_record(tmp_path: Path) -> None:
    content, reader = changed(tmp_path, ("shop.yaml", "name: [\n")), FileReader()

    with pytest.raises(ProblemError):
        prepare_site(content, BuildOptions(TODAY), reader=reader)

    assert content / "shop.yaml" in reader.files
    (content / "shop.yaml").write_text("name: A\n", encoding="utf-8")
    assert list(reader.find_changes()) == [content / "shop.yaml"]


@pytest.mark.parametrize("size", [1_000_001, 999_999])
def test_a_document_that_shrinks_or_grows_past_the_limit_has_changed(
    tmp_path: Path, size: int
) -> None:
    (tmp_path / "shop.yaml").write_bytes(b"#" * (2_000_000 - size))
    (tmp_path / "a.md").write_text("A page.\n", encoding="utf-8")
    reader = FileReader()
    with suppress(ProblemError):
        load_content(tmp_path, reader=reader)
    assert not list(reader.find_changes())

    (tmp_path / "shop.yaml").write_bytes(b"#" * size)

    assert list(reader.find_changes()) == [tmp_path / "shop.yaml"]


def test_a_theme_in_the_shops_folder_may_lead_elsewhere(tmp_path: Path) -> None:
    for name in ("base", "one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "theme.toml").write_text(f'name = "{name}"\n', encoding="utf-8")
    (tmp_path / "mine").symlink_to("one")
    paths, reader = ThemePaths(tmp_path, tmp_path / "content", "content"), FileReader()
    load_theme("./mine", Place("site.yaml"), paths, reader)
    assert not list(reader.find_changes())

    (tmp_path / "mine").unlink()
    (tmp_path / "mine").symlink_to("two")

    assert list(reader.find_changes()) == [tmp_path / "mine"]


def test_a_theme_that_is_not_there_may_come(tmp_path: Path) -> None:
    content, reader = tmp_path / "content", FileReader()
    with pytest.raises(ProblemError, match="unknown-theme"):
        load_theme("mine", Place("site.yaml"), ThemePaths(tmp_path, content, "content"), reader)
    assert not list(reader.find_changes())

    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "theme.toml").write_text('name = "mine"\n', encoding="utf-8")

    assert tmp_path / "mine" / "theme.toml" in list(reader.find_changes())


def test_an_ignored_folder_that_appears_changes_nothing(tmp_path: Path) -> None:
    """An output folder within the content is none of its inputs; its neighbour is."""
    reader = FileReader()
    reader.list_folder(tmp_path)

    (tmp_path / "output").mkdir()
    assert not list(reader.find_changes([tmp_path / "output"]))
    assert list(reader.find_changes()) == [tmp_path]
