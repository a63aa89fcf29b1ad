"""What the messages of a run over many shops advise, done to the letter."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest
from support.batch_shops import run_here, write_shop

from trustpages.batch import list_shops
from trustpages.diagnostics import ProblemError


def test_the_folder_that_is_named_as_advised_has_shops(tmp_path: Path) -> None:
    write_shop(tmp_path / "shops", "anna")

    with pytest.raises(ProblemError, match="no shop"):
        list_shops(tmp_path / "shops" / "anna")

    assert list_shops(tmp_path / "shops").names == ("anna",)


def test_a_shop_that_crashed_is_built_alone_as_advised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_shop(tmp_path / "shops", "anna")
    monkeypatch.setattr("trustpages.batch.shop_build.build_with_findings", _fail)
    problem = run_here(tmp_path / "shops", tmp_path / "out").records["anna"].problems[0]

    *_, content = shlex.split(problem.hint.rstrip("."))

    assert Path(content, "site.yaml").is_file()


def _fail(*_: object, **__: object) -> None:
    raise RuntimeError("oops")


def test_after_the_rights_are_mended_the_same_run_builds(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_shop(tmp_path / "shops", "anna")
    with monkeypatch.context() as patch:
        patch.setattr("trustpages.batch.shop_build.build_with_findings", _refuse)
        before = run_here(tmp_path / "shops", tmp_path / "out").records["anna"]
    after = run_here(tmp_path / "shops", tmp_path / "out").records["anna"]

    assert [one.code for one in before.problems] == ["shop-unreadable"]
    assert after.status == "built"


def _refuse(*_: object, **__: object) -> None:
    raise PermissionError(13, "Permission denied")
