"""Where the command line looks for the private key of a log."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.logs import KEY, ORIGIN, make_key

from trustpages.cli.log_key import find_log_key_file, load_log_key
from trustpages.transparency import KEY_VARIABLE, save_key


def test_a_key_of_this_account_is_found_by_the_name_of_its_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv(KEY_VARIABLE, raising=False)
    content, file = tmp_path / "content", find_log_key_file(ORIGIN)

    assert load_log_key(content, ORIGIN) is None
    save_key(KEY, file, content)
    assert file.is_relative_to(tmp_path)
    assert file.name == "log-shop.example-record.key"
    assert load_log_key(content, ORIGIN) == KEY
    assert load_log_key(content, "other.example") is None


def test_the_variable_goes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = make_key(number=2)
    monkeypatch.setenv(KEY_VARIABLE, other.serialize())

    assert load_log_key(tmp_path, ORIGIN) == other


def test_no_name_of_a_log_leads_out_of_the_folder() -> None:
    assert find_log_key_file("../../x").parent == find_log_key_file(ORIGIN).parent
