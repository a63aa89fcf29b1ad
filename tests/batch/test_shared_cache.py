"""What a process keeps from shop to shop: files of built-in themes, and nothing of a shop."""

from __future__ import annotations

from pathlib import Path

from trustpages.batch.shared_cache import SharedCache
from trustpages.resources import find_themes_folder


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
