"""Which file is what: every kind by its name, every translation beside its original."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed
from support.sites import faults, locate_problems, site_of

from trustpages.content import load_content
from trustpages.kinds import KINDS, identify_kind
from trustpages.validate.classify import classify_documents


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_is_known_by_its_file(kind: str) -> None:
    path = PurePosixPath(KINDS[kind].file.replace("*", "some-name"))

    assert identify_kind(path, str(path.with_suffix(""))) == kind


@pytest.mark.parametrize(
    "file",
    ["return.md", "returns.yaml", "shop.md", "guides/deep/one.md", "staff/returns.yaml", "a.md"],
)
def test_any_other_file_is_no_page(file: str) -> None:
    path = PurePosixPath(file)

    assert identify_kind(path, str(path.with_suffix(""))) is None


def test_a_file_that_is_no_page_is_told_with_what_it_may_have_been(tmp_path: Path) -> None:
    content = changed(tmp_path)
    (content / "returns.md").rename(content / "return.md")
    _, (one, _) = classify_documents(load_content(content, display_path="content"))

    assert locate_problems((one,)) == ["unknown-file content/return.md:1"]
    assert one.hint.startswith("Did you mean 'returns.md'?")


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("return.md", "folder 'pages': move it to pages/return.md;"),
        ("privacy.de.md", "folder 'pages': move it to pages/privacy.de.md;"),
        ("terms.de.md", "folder 'pages'; a name"),
        ("privacy.md", "folder 'pages'; a name"),
        ("terms.yaml", "folder 'pages'; a name"),
        ("guides/wood/oil.md", "folder 'guides' itself: move it to guides/oil.md;"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_page_is_told_where_it_would_be_one(
    path: str, way: str, tmp_path: Path
) -> None:
    """A name that is taken is not advised, nor a translation without its original."""
    content = changed(tmp_path, (path, "title: R"), ("pages/privacy.md", "Nothing."))
    _, (one,) = classify_documents(load_content(content, display_path="content"))

    assert locate_problems((one,)) == [f"unknown-file content/{path}:1"]
    assert way in one.hint


@pytest.mark.parametrize(
    ("file", "fields", "name", "way"),
    [
        (
            "versand.md",
            "origin: DE\ncalendar: {}\nzones: {}\n",
            "shipping.md",
            "move what it says there, then delete it",
        ),
        (
            "mitarbeiter/tjark.md",
            "role: Lehrling\nlanguages: [de]\nbio: Neu.\n",
            "staff/tjark.md",
            "rename it to staff/tjark.md",
        ),
    ],
)
def test_a_file_of_another_name_is_known_by_its_fields(
    file: str, fields: str, name: str, way: str, tmp_path: Path
) -> None:
    (one,) = faults(tmp_path, (file, f"---\ntitle: V\n{fields}---\n"))

    assert one.code == "unknown-file"
    assert one.hint.startswith(f"Its fields are those of {name}: {way}. ")


@pytest.mark.parametrize(
    ("fields", "way"),
    [
        ("", ": move it to pages/versand.md;"),
        ("reviewed_on: 2026-11-02\n", ": move it to pages/versand.md;"),
        ("steps: []\n", "; a name"),
        ("orgin: DE\n", "; a name"),
    ],
)
def test_fields_that_tell_no_kind_rename_no_file(fields: str, way: str, tmp_path: Path) -> None:
    (one,) = faults(tmp_path, ("versand.md", f"---\ntitle: V\n{fields}---\n"))

    assert one.hint.startswith(f"Plain pages belong in the folder 'pages'{way}")


@pytest.mark.parametrize("name", ["shop", "home", "returns", "complaints"])
def test_no_honest_site_lacks_these(name: str, tmp_path: Path) -> None:
    content = changed(tmp_path)
    (content / KINDS[name].file).unlink()
    _, problems = classify_documents(load_content(content, display_path="content"))

    assert [(one.code, one.level, one.place.file) for one in problems] == [
        ("missing-file", "error", f"content/{KINDS[name].file}")
    ]


@pytest.mark.parametrize("name", ["buying", "shipping", "desk", "promises"])
def test_a_site_is_warned_when_it_lacks_these(name: str, tmp_path: Path) -> None:
    content = changed(tmp_path)
    (content / KINDS[name].file).unlink()
    _, problems = classify_documents(load_content(content, display_path="content"))

    assert [(one.code, one.level) for one in problems] == [("missing-file", "warning")]


def test_a_translation_finds_its_original(tmp_path: Path) -> None:
    named, problems = classify_documents(
        load_content(
            changed(tmp_path, ("returns.zh.md", "---\ntitle: 退货\n---\n")), display_path="content"
        )
    )

    assert problems == ()
    assert list(named.translations["returns"]) == ["zh"]


def test_a_translation_without_an_original_is_told(tmp_path: Path) -> None:
    found = faults(tmp_path, ("guides.zh.md", "---\ntitle: x\n---\n"))

    assert "translation-without-original content/guides.zh.md:1" in locate_problems(found)


def test_entries_stand_in_the_order_of_the_kinds(tmp_path: Path) -> None:
    page = "---\ntitle: P\nreviewed_on: 2026-11-01\nsummary: S\n---\n"
    site = site_of(tmp_path, ("pages/b.md", page), ("pages/a.md", page))
    order = list(KINDS)

    kinds = [order.index(entry.kind) for entry in site.entries]
    assert kinds == sorted(kinds)
    assert [entry.name for entry in site.list_entries("page")] == ["pages/a", "pages/b"]
