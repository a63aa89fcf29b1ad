"""The built-in themes and the example shop are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages import builtin


def test_themes_and_the_example_are_in_the_repository() -> None:
    assert (builtin.themes() / "counter" / "theme.toml").is_file()
    assert (builtin.example() / "site.yaml").is_file()


def test_an_installed_package_brings_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "_themes").mkdir()
    monkeypatch.setattr(builtin, "PACKAGE", tmp_path)

    assert builtin.themes() == tmp_path / "_themes"
    assert builtin.example() == builtin.REPOSITORY / "content"
