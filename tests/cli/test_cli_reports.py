"""How problems are told: in words with the line and a caret, as JSON, to GitHub, in colour or plain."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_harness import DAY, Said, trustpages, warned, wrong

from trustpages.cli.report.text import can_use_colour, format_problem
from trustpages.diagnostics.problem import Place, Problem


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return wrong(tmp_path_factory.mktemp("wrong"))


def checked(content: Path, *typed: str, **settings: str) -> Said:
    return trustpages("check", content, "--today", DAY, *typed, settings=settings)


def test_text_names_the_place_shows_the_line_and_gives_a_way_out(content: Path) -> None:
    said = checked(content)

    assert (said.code, said.out) == (1, "")
    assert said.err.splitlines()[:4] == [
        f"{content}/shop.yaml:3:1: error: 'nmae' is not known here [unknown-field]",
        "    nmae: Plain",
        "    ^",
        "  Did you mean 'name'?",
    ]


def test_json_is_a_line_for_each_problem_on_stdout(content: Path) -> None:
    said = checked(content, "--format", "json")

    assert [json.loads(line) for line in said.out.splitlines()] == [
        {
            "code": "unknown-field",
            "severity": "error",
            "file": f"{content}/shop.yaml",
            "line": 3,
            "column": 1,
            "message": "'nmae' is not known here",
            "hint": "Did you mean 'name'?",
        }
    ]


def test_json_keeps_stdout_for_problems_alone(tmp_path: Path) -> None:
    said = trustpages("build", warned(tmp_path), "-d", tmp_path / "out", "--format", "json")

    assert [json.loads(line)["severity"] for line in said.out.splitlines()] == ["warning"]
    assert "is ready: 8 pages" in said.err


def test_github_gets_one_annotation_for_each_problem(content: Path) -> None:
    said = checked(content, "--format", "github")

    assert said.out == ""
    assert said.err.splitlines()[0] == (
        f"::error file={content}/shop.yaml,line=3,col=1,title=unknown-field"
        "::'nmae' is not known here%0ADid you mean 'name'?"
    )
    assert "See: " not in said.err


def test_github_data_and_properties_are_escaped() -> None:
    """A percent sign, a line's end, a colon and a comma mean something to GitHub's runner."""
    problem = Problem("odd", "50 %\r\nof: a, b", Place("a:b,c.md", 0), level="warning")

    assert format_problem(problem, "github") == (
        "::warning file=a%3Ab%2Cc.md,title=odd::50 %25%0D%0Aof: a, b"
    )


def test_a_whole_file_has_no_line_and_no_column() -> None:
    assert format_problem(Problem("odd", "it is odd", Place("output", 0), "Stop."), "text") == (
        "output: error: it is odd [odd]\n  Stop."
    )


def test_the_caret_stands_under_the_spot_also_behind_wide_signs() -> None:
    """A Chinese sign takes two cells of the screen, and a tab becomes one."""
    problem = Problem("odd", "it is odd", Place("a.md", 1, 5, "\t名称：x"))

    assert format_problem(problem, "text").splitlines()[1:] == ["     名称：x", "           ^"]


def test_a_long_line_is_shown_around_the_spot() -> None:
    problem = Problem("odd", "it is odd", Place("a.md", 1, 501, "a" * 500 + "b" + "c" * 500))

    _, line, caret = format_problem(problem, "text").splitlines()
    assert len(line) < 110
    assert line[caret.index("^")] == "b"


def test_nothing_in_a_message_can_steer_the_terminal() -> None:
    problem = Problem("odd", "a\x1b[2Jb\nc", Place("a\x1b.md", 1, 1, "x\x1b]0;y\x07"), "d\x9be")

    assert format_problem(problem, "text").splitlines() == [
        "a�.md:1:1: error: a�[2Jb c [odd]",
        "    x�]0;y�",
        "    ^",
        "  D�e.",
    ]


class _Screen:
    def isatty(self) -> bool:
        return True


class _Pipe:
    def isatty(self) -> bool:
        return False


SCREEN, PIPE = _Screen(), _Pipe()


@pytest.mark.parametrize(
    ("color", "stream", "environment", "expected"),
    [
        ("auto", SCREEN, {}, True),
        ("auto", PIPE, {}, False),
        ("auto", SCREEN, {"NO_COLOR": "1"}, False),
        ("auto", PIPE, {"FORCE_COLOR": "1"}, True),
        ("auto", SCREEN, {"NO_COLOR": "1", "FORCE_COLOR": "1"}, False),
        ("auto", SCREEN, {"TERM": "dumb"}, False),
        ("always", PIPE, {"NO_COLOR": "1"}, True),
        ("never", SCREEN, {"FORCE_COLOR": "1"}, False),
    ],
)
def test_colour_is_for_screens_unless_somebody_says_otherwise(
    color: str, stream: object, environment: dict[str, str], *, expected: bool
) -> None:
    assert can_use_colour(color, stream, environment) is expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "settings", "expected"),
    [
        (("--color", "always"), {}, True),
        (("--color", "never"), {"FORCE_COLOR": "1"}, False),
    ],
)
def test_the_program_colours_as_asked(
    content: Path, typed: tuple[str, ...], settings: dict[str, str], *, expected: bool
) -> None:
    assert ("\x1b[" in checked(content, *typed, **settings).err) is expected
