"""The whole example shop as a start: complete, marked once in each file, with the answers in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePosixPath

import pytest

from trustpages.resources import find_example_content
from trustpages.scaffold.answers import Answers
from trustpages.scaffold.content_files import PLACEHOLDER_COMMENT, generate_full_shop

SAID = Answers(
    "Plain: Threads", "IE", "en", "https://threads.example/", "nora@threads.example", "github"
)


def names(language: str) -> set[str]:
    return {str(path) for path in generate_full_shop(replace(SAID, language=language))}


OF_ANOTHER_SHOP = tuple(
    f"{name}{end}" for name in ("record", "reviews", "questions") for end in "./"
)


def test_every_file_of_the_example_is_there() -> None:
    """But for its record, reviews and questions: nobody begins with what another shop was told."""
    folder = find_example_content()
    there = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and ".schemas" not in path.parts
        if not path.relative_to(folder).as_posix().startswith(OF_ANOTHER_SHOP)
    }

    assert names("en") == there


def test_each_document_has_one_mark_and_is_else_as_it_was() -> None:
    folder = find_example_content()
    for path, data in generate_full_shop(replace(Answers(), language="en")).items():
        written = (folder / path).read_bytes()
        if path.suffix in {".md", ".yaml"}:
            assert data.decode().count(PLACEHOLDER_COMMENT) == 1, path
        assert data.replace(f"{PLACEHOLDER_COMMENT}\n".encode(), b"") == written, path


def test_the_line_that_names_the_schema_stays_the_first() -> None:
    files = {
        str(path): data.decode().splitlines()
        for path, data in generate_full_shop(SAID).items()
        if path.suffix in {".md", ".yaml"}
    }

    assert files["shop.yaml"][0].startswith("# yaml-language-server: $schema=")
    assert files["home.md"][1].startswith("# yaml-language-server: $schema=")
    assert files["home.zh.md"][1] == PLACEHOLDER_COMMENT


def test_the_answers_stand_in_it() -> None:
    files = {
        str(path): data.decode().splitlines()
        for path, data in generate_full_shop(SAID).items()
        if path.suffix in {".md", ".yaml"}
    }

    assert {"base_url: https://threads.example/", "languages: [en, zh]", "host: github"} <= set(
        files["site.yaml"]
    )
    assert {'name: "Plain: Threads"', "email: nora@threads.example"} <= set(files["shop.yaml"])
    assert 'title: "Plain: Threads"' in files["home.md"]
    assert 'title: "Plain: Threads"' in files["home.zh.md"]


@pytest.mark.parametrize("language", ["de", "ar"])
def test_translations_come_along_only_where_they_are_spoken(language: str) -> None:
    files = generate_full_shop(replace(SAID, language=language))

    assert [
        str(path) for path in files if path.suffix in {".md", ".yaml"} and "." in path.stem
    ] == []
    assert f"languages: [{language}]" in files[PurePosixPath("site.yaml")].decode()
    assert names("zh") == names("en")
