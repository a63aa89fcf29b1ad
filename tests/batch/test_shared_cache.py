"""What a process keeps from shop to shop: files of built-in themes, and nothing of a shop."""

from __future__ import annotations

from pathlib import Path

from support.batch_shops import run_here, write_shops

from trustpages.batch.shared_cache import SharedCache
from trustpages.checks import html_document, links
from trustpages.resources import find_themes_folder
from trustpages.theme.layer import ThemeFolder, read_theme_files


def write_theme(folder: Path) -> None:
    """A theme of two files."""
    (folder / "templates").mkdir(parents=True)
    (folder / "theme.toml").write_bytes(b'name = "mine"\n')
    (folder / "templates" / "page.html").write_bytes(b"<p>")


def test_files_of_themes_are_read_once_and_those_of_shops_each_time(tmp_path: Path) -> None:
    shared = SharedCache()
    theme, own = find_themes_folder() / "base" / "theme.toml", tmp_path / "site.yaml"
    own.write_bytes(b"base_url: https://shop.example/\n")
    first = shared.make_reader()
    found = first.read_file(theme), first.read_file(own)
    shared.keep_theme_files(first)

    second = shared.make_reader()
    assert (second.read_file(theme), second.read_file(own)) == found
    assert second.files[theme] is first.files[theme]
    assert second.files[own] is not first.files[own]


def test_a_theme_is_looked_through_once_more_and_not_read(tmp_path: Path) -> None:
    shared = SharedCache()
    built_in, own = find_themes_folder() / "base", tmp_path / "mine"
    write_theme(own)
    first = shared.make_reader()
    files = [read_theme_files(ThemeFolder(one, "themes/one"), first) for one in (built_in, own)]
    shared.keep_theme_files(first)

    second = shared.make_reader()
    again = [read_theme_files(ThemeFolder(one, "themes/one"), second) for one in (built_in, own)]
    assert again == files
    assert again[0] is files[0]
    assert again[1] is not files[1]
    assert (second.files, second.folders, second.paths) == (
        first.files,
        first.folders,
        first.paths,
    )


def test_addresses_of_shops_that_are_built_are_forgotten(tmp_path: Path) -> None:
    """They would grow with the number of shops: nobody links to the pages of another one."""
    write_shops(tmp_path / "shops", 1)
    run_here(tmp_path / "shops", tmp_path / "out")

    for module, name in (
        (html_document, "_resolve_in_folder"),
        (html_document, "_split_url"),
        (links, "_check_address"),
    ):
        assert getattr(module, name).cache_info().currsize == 0, name
