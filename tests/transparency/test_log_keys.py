"""Private keys: where they may lie, and what is said of those that lie elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.logs import KEY, make_key

from trustpages.diagnostics import Place, ProblemError
from trustpages.transparency.keys import KEY_VARIABLE, load_key, save_key
from trustpages.transparency.notes import generate_key, parse_signing_key, parse_verifier_key


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "shop" / "content").mkdir(parents=True)
    return tmp_path / "shop" / "content"


def _refusal(file: Path, content: Path) -> str:
    with pytest.raises(ProblemError) as caught:
        load_key({}, file, content)
    (problem,) = caught.value.problems
    assert problem.code == "log-key-file"
    assert problem.place.file == str(file)
    return f"{problem.message} {problem.hint}"


def test_a_key_is_kept_in_a_file_and_found_again(tmp_path: Path, content: Path) -> None:
    file = tmp_path / "keys" / "shop.key"

    assert load_key({}, None, content) is load_key({}, file, content) is None
    save_key(KEY, file, content)
    assert file.stat().st_mode & 0o777 == 0o600
    assert load_key({}, file, content) == KEY
    with pytest.raises(FileExistsError):
        save_key(make_key(number=2), file, content)


def test_the_environment_is_asked_first(tmp_path: Path, content: Path) -> None:
    other = make_key(number=2)
    save_key(KEY, tmp_path / "shop.key", content)

    found = load_key({KEY_VARIABLE: f" {other.serialize()}\n"}, tmp_path / "shop.key", content)

    assert found == other


def test_a_key_that_could_be_published_or_read_is_refused(tmp_path: Path, content: Path) -> None:
    """In the content, in Git, by a link into it, readable by others; and each is let through when mended."""
    file = tmp_path / "shop.key"
    save_key(KEY, file, content)
    (content / "log.key").write_bytes(file.read_bytes())
    assert "content folder" in _refusal(content / "log.key", content)

    (tmp_path / "link.key").symlink_to(content / "log.key")
    assert "content folder" in _refusal(tmp_path / "link.key", content)

    file.chmod(0o640)
    assert f"chmod 600 {file}" in _refusal(file, content)
    file.chmod(0o600)
    assert load_key({}, file, content) == KEY

    (tmp_path / ".git").mkdir()
    assert "Git" in _refusal(file, content)


def test_a_folder_is_no_key(tmp_path: Path, content: Path) -> None:
    (tmp_path / "folder.key").mkdir()

    assert "Name the file itself" in _refusal(tmp_path / "folder.key", content)


def test_a_damaged_key_is_told_without_showing_it() -> None:
    text = KEY.serialize()
    for damaged in (text[:-2], text[12:], text.replace("record", "recorb"), "", "hunter2"):
        with pytest.raises(ProblemError) as caught:
            parse_signing_key(damaged, Place("shop.key"))
        assert caught.value.problems[0].code == "log-key"
        assert not damaged or damaged[-20:] not in str(caught.value)


def test_a_damaged_public_key_is_told() -> None:
    text = str(KEY.verifier)
    for damaged in (text[:-2], text.replace("record", "recorb"), "", "a+b+c", text[:-3] + "AA="):
        with pytest.raises(ProblemError, match="log-key"):
            parse_verifier_key(damaged, Place("record.md", 3))


def test_new_keys_differ_and_names_are_looked_at() -> None:
    assert generate_key("shop.example").seed != generate_key("shop.example").seed
    for name in ("", "two words", "a+b", "a\nb"):
        with pytest.raises(ProblemError, match="log-key"):
            generate_key(name)
