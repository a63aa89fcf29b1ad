"""`trustpages explain`: the entry of a code, the list of all codes, and a guess for a misspelt one."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import python

from trustpages.cli.commands.explain import format_rule
from trustpages.cli.main import run_command_line
from trustpages.diagnostics.rules import RULE_GROUPS, RULES, Rule

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("typed", ["unknown-field", "[unknown-field]", "Unknown-Field"])
def test_a_code_is_explained_as_the_docs_show_it(
    typed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A code may be copied with its brackets."""
    code = run_command_line(["explain", typed])

    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    assert said.out.startswith("unknown-field (error)\n  No such field: it is misspelt, ")
    docs = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    assert f"$ trustpages explain unknown-field\n{said.out}```\n" in docs


def test_without_a_code_all_of_them_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    code = run_command_line(["explain"])

    said = capsys.readouterr()
    assert (code, said.err) == (0, "")
    lines = said.out.splitlines()
    assert [line for line in lines if line and not line.startswith(" ")] == [
        group.title for group in RULE_GROUPS
    ]
    assert [line.split(":")[0].strip() for line in lines if line.startswith(" ")] == list(RULES)
    assert "`" not in said.out
    assert "](" not in said.out


@pytest.mark.parametrize(
    ("typed", "hint"),
    [
        ("unknwn-feild", "Did you mean 'unknown-field'?"),
        ("xyz", "'trustpages explain' lists all of them."),
    ],
)
def test_an_unknown_code_is_wrong_usage_with_a_way_out(
    typed: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    code = run_command_line(["explain", typed])

    said = capsys.readouterr()
    assert (code, said.out) == (2, "")
    assert said.err == (
        f"trustpages: error: No message has the code '{typed}'. {hint}\n"
        "  See: trustpages explain --help\n"
    )


def test_what_does_not_show_is_named_in_an_example() -> None:
    said = format_rule(RULES["tab"])

    assert "\t" not in said
    assert "    <tab>city: Bristol" in said
    assert "<no-break space>" in format_rule(RULES["odd-space"])


def test_the_origin_of_a_rule_is_named_as_far_as_it_is_known() -> None:
    rule = Rule(
        "odd",
        "is it odd?",
        wrong="a",
        right="b",
        levels=("warning", "error"),
        since="2025-07-20",
        markets=("EU", "GB"),
        source="Regulation (EU) 2024/3228",
    )

    assert format_rule(rule).split("\n")[:5] == [
        "odd (warning or error)",
        "  Is it odd?",
        "  Source: Regulation (EU) 2024/3228",
        "  Where: EU, GB",
        "  Since: 2025-07-20",
    ]


def test_an_explanation_loads_nothing_heavy() -> None:
    """Its answer must come at once."""
    program = "import sys; from trustpages.__main__ import main; main(); print(*sys.modules)"

    loaded = python("-c", program, "explain", "tab").out.split()

    assert "trustpages.diagnostics.rules" in loaded
    assert not {"jinja2", "pydantic", "rich", "yaml", "importlib.metadata"} & set(loaded)
