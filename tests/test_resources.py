"""The built-in themes and the example shop are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages import resources


def test_themes_and_the_example_are_in_the_repository() -> None:
    assert (resources.find_themes_folder() / "counter" / "theme.toml").is_file()
    assert (resources.find_example_content() / "site.yaml").is_file()


def test_an_installed_package_brings_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_themes").mkdir()
    monkeypatch.setattr(resources, "PACKAGE_FOLDER", tmp_path)

    assert resources.find_themes_folder() == tmp_path / "_themes"
    assert resources.find_example_content() == resources.REPOSITORY_FOLDER / "content"
