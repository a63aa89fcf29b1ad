"""What the messages of a log advise is done to the letter, and then all is well."""

from __future__ import annotations

import re
import shlex
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from support.logs import KEY, ORIGIN, make_key, make_leaves, seal

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.transparency import (
    build_log_files,
    generate_key,
    load_key,
    parse_signing_key,
    parse_verifier_key,
    read_checkpoint,
    save_key,
)

LEAVES = make_leaves(5)
TEXT = seal(LEAVES)


def _find_problem(run: Callable[[], object]) -> Problem:
    with pytest.raises(ProblemError) as caught:
        run()
    (problem,) = caught.value.problems
    return problem


@pytest.mark.parametrize(
    ("code", "damaged", "advice"),
    [
        ("log-checkpoint", TEXT[:-9], "Fetch it anew"),
        ("log-forged", TEXT.replace("\n5\n", "\n6\n"), "Fetch it anew"),
        ("log-origin", seal(LEAVES, make_key("other.example")), "the right file"),
        ("log-wrong-key", seal(LEAVES, make_key(number=2)), "which key is its own"),
    ],
)
def test_a_checkpoint_that_is_fetched_as_advised_is_read(
    code: str, damaged: str, advice: str
) -> None:
    """Fetched anew and whole, it is the text that the log has signed."""
    problem = _find_problem(lambda: read_checkpoint(damaged, [KEY.verifier]))

    assert problem.code == code
    assert advice in problem.hint
    own_key = make_key(number=2).verifier if code == "log-wrong-key" else KEY.verifier
    assert read_checkpoint(damaged if code == "log-wrong-key" else TEXT, [own_key]).size == 5


@pytest.mark.parametrize(
    ("code", "leaves"), [("log-future", LEAVES[:4]), ("log-rewritten", [*LEAVES[1:], LEAVES[0]])]
)
def test_entries_put_back_as_advised_are_published(code: str, leaves: list[bytes]) -> None:
    problem = _find_problem(lambda: build_log_files(leaves, TEXT))

    assert problem.code == code
    assert "from Git or from a copy" in problem.hint
    assert build_log_files(LEAVES, TEXT)
    assert build_log_files([*LEAVES, *make_leaves(1, 6)], TEXT)  # a new entry says what was wrong


def test_a_key_that_is_copied_whole_as_advised_is_read() -> None:
    public, private = str(KEY.verifier), KEY.serialize()

    assert "Copy the key whole" in _find_problem(lambda: _read_public(public[:-4])).hint
    assert _read_public(public) == KEY.verifier
    assert "whole line" in _find_problem(lambda: _read_private(private[:-4])).hint
    assert _read_private(private) == KEY
    named = re.search(r"such as (\S+);", _find_problem(lambda: generate_key("my shop")).hint)
    assert named is not None
    assert generate_key(named[1]).name == ORIGIN


def _read_public(text: str) -> object:
    return parse_verifier_key(text, Place("record.md", 3))


def _read_private(text: str) -> object:
    return parse_signing_key(text, Place("shop.key"))


def test_a_key_file_that_is_put_right_as_advised_is_read(tmp_path: Path) -> None:
    content, file = tmp_path / "content", tmp_path / "shop.key"
    content.mkdir()
    save_key(KEY, file, content)
    file.chmod(0o644)

    problem = _find_problem(lambda: load_key({}, file, content))

    assert problem.code == "log-key-file"
    subprocess.run(shlex.split(problem.hint.partition(": ")[2]), check=True)
    assert load_key({}, file, content) == KEY
    inside = file.rename(content / "shop.key")
    assert "Move it out of there" in _find_problem(lambda: load_key({}, inside, content)).hint
    assert load_key({}, inside.rename(file), content) == KEY


def test_the_extra_that_the_hint_names_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def miss(_: str) -> None:
        raise ModuleNotFoundError(name="cryptography")

    verifier = KEY.verifier
    with monkeypatch.context() as patch:
        patch.setattr("trustpages.transparency.notes.import_module", miss)
        problem = _find_problem(lambda: read_checkpoint(TEXT, [verifier]))

    assert problem.code == "log-extra"
    named = re.search(r"\[(\w+)\]", problem.hint)
    assert named is not None
    project = Path(__file__).parents[2] / "pyproject.toml"
    assert f'\n{named[1]} = ["cryptography' in project.read_text(encoding="utf-8")
    assert read_checkpoint(TEXT, [verifier]).size == 5
