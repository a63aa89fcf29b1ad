"""The content folder: what is a document, what is a file, what is passed over, what is told."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path, PurePosixPath

import pytest

from trustpages.content import load_content
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


def test_documents_and_files_are_read_in_the_order_of_their_paths(tmp_path: Path) -> None:
    put(tmp_path, "shop.yaml", "guides/care.zh-Hant.md", "buying.md", "buying.zh.md")
    put(tmp_path, "staff/Lin Mei.jpg", "logo.png", text="picture")

    content = load_content(tmp_path, display_path="content")

    assert [(each.name, each.language) for each in content.documents] == [
        ("buying", ""),
        ("buying", "zh"),
        ("guides/care", "zh-Hant"),
        ("shop", ""),
    ]
    assert list(content.files.items()) == [
        (PurePosixPath("logo.png"), b"picture"),
        (PurePosixPath("staff/Lin Mei.jpg"), b"picture"),
    ]
    assert content.documents[3].find_place(("a",)).file == "content/shop.yaml"
    assert content.display_path == "content"


def test_a_folder_is_called_as_its_owner_typed_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "my shop/shop.yaml")
    monkeypatch.chdir(tmp_path)

    assert load_content(Path("my shop/")).documents[0].display_path == "my shop/shop.yaml"
    monkeypatch.chdir("my shop")
    assert load_content(Path()).documents[0].display_path == "shop.yaml"


def test_what_is_hidden_left_behind_or_explains_is_passed_over(tmp_path: Path) -> None:
    put(tmp_path, "shop.yaml")
    names = ["Thumbs.db", "desktop.ini", "a.md~", "a.md.swp", "b.tmp", "README.md", "README.txt"]
    put(tmp_path, ".git/x.yaml", "_drafts/y.md", "_z.md", ".DS_Store", *names, text="a: [")

    assert [str(each.path) for each in load_content(tmp_path).documents] == ["shop.yaml"]
    assert not load_content(tmp_path).files


def test_a_readme_further_down_is_a_document(tmp_path: Path) -> None:
    put(tmp_path, "guides/readme.md")

    assert load_content(tmp_path).documents[0].name == "guides/readme"


NAMES = [
    ("faq.yml", "file-ending", "faq.yaml"),
    ("Shop.YAML.txt", "file-ending", "shop.yaml"),
    ("care.markdown", "file-ending", "care.md"),
    ("Opening Hours.md", "file-name", "opening-hours.md"),
    ("Guides/Größe_1.zh.md", "file-name", "guides/grosse-1.zh.md"),
    ("buying.ZH.md", "file-name", "buying.zh.md"),
    ("my.old.guide.md", "file-name", "my-old-guide.md"),
    ("buying.MD", "file-ending", "buying.md"),
    ("关于.md", "file-name", "for example"),
    ("home_en.md", "file-name", "rename it to home.md"),
    ("desk (DE).md", "file-name", "rename it to desk.md"),
    ("pages/size_in_cm.md", "file-name", "pages/size-in-cm.md"),
]


@pytest.mark.parametrize(("name", "code", "better"), NAMES)
def test_a_name_that_will_not_do_is_told_with_a_better_one(
    tmp_path: Path, name: str, code: str, better: str
) -> None:
    put(tmp_path, name)

    (problem,) = refused(tmp_path)

    assert (problem.place.file, problem.place.line, problem.code) == (f"content/{name}", 0, code)
    assert better in problem.hint


def test_a_language_that_is_joined_by_another_sign_becomes_a_translation(tmp_path: Path) -> None:
    put(tmp_path, "home.md", "home_de.md", "pages/terms.md", "pages/terms DE.md")

    assert {problem.place.file: problem.hint for problem in refused(tmp_path)} == {
        "content/home_de.md": "rename it to home.de.md; 'languages' in site.yaml has to name de",
        "content/pages/terms DE.md": (
            "rename it to pages/terms.de.md; 'languages' in site.yaml has to name de"
        ),
    }


def test_a_plain_page_is_named_into_its_folder_unless_the_name_is_taken(tmp_path: Path) -> None:
    put(
        tmp_path,
        "Our Story.md",
        "Our_Terms.md",
        "pages/Our Terms.md",
        "pages/our-terms.md",
        "Shop.yaml",
    )

    assert {problem.place.file: problem.hint for problem in refused(tmp_path)} == {
        "content/Our Story.md": "rename it to pages/our-story.md",
        "content/Our_Terms.md": "give it another name; pages/our-terms.md is there already",
        "content/Shop.yaml": "rename it to shop.yaml",
        "content/pages/Our Terms.md": "give it another name; pages/our-terms.md is there already",
    }


def test_names_that_some_computers_hold_for_one_are_told(tmp_path: Path) -> None:
    put(tmp_path, "Logo.png", "logo.png", "cafe\u0301.jpg", "caf\u00e9.jpg", "shop.yaml")

    assert sorted(list_problems(tmp_path)) == [
        "content/caf\u00e9.jpg same-name",
        "content/logo.png same-name",
    ]


def test_two_files_for_one_page_are_told(tmp_path: Path) -> None:
    put(tmp_path, "faq.md", "faq.yaml", "faq.zh.md")

    assert list_problems(tmp_path) == ["content/faq.yaml two-documents"]


def test_a_name_that_does_not_print_is_spelled_out(tmp_path: Path) -> None:
    put(tmp_path, "shop.yaml", "a\x1bb.jpg")
    os.close(os.open(os.fsencode(tmp_path) + b"/b\xff.jpg", os.O_CREAT))

    assert list_problems(tmp_path) == [
        "content/a\\u001bb.jpg odd-file-name",
        "content/b\\udcff.jpg odd-file-name",
    ]


def test_every_fault_of_every_file_is_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, "a.yaml", text="x: 1\nx: 2\n")
    put(tmp_path, "b/C.md", text="---\ny: !z 1\n")
    put(tmp_path, "d.yml", text="z:1\n")

    assert list_problems(tmp_path) == [
        "content/a.yaml duplicate-key",
        "content/b/C.md file-name",
        "content/b/C.md front-matter-open",
        "content/d.yml file-ending",
        "content/d.yml space-after-colon",
    ]


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (Path.resolve, "no-folder"),
        (Path.touch, "not-a-folder"),
        (Path.mkdir, "empty-folder"),
        (lambda path: path.symlink_to(path), "no-folder"),
    ],
)
def test_without_a_content_folder_the_next_step_is_told(
    tmp_path: Path, make: Callable[[Path], object], code: str
) -> None:
    make(tmp_path / "content")

    (problem,) = refused(tmp_path / "content", "content")

    assert problem.code == code
    assert problem.place.file == "content"
    assert "shop" in problem.hint
