"""Every code of a problem is an entry of the registry of rules, and the registry holds no other."""

from __future__ import annotations

import ast
import re
import runpy
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from trustpages.content import load_content
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.diagnostics.rules import RULE_GROUPS, RULES, Rule, suggest_rule_id
from trustpages.diagnostics.rules.content import YAML_RULES
from trustpages.validate.field_errors import FIELD_ERROR_MESSAGES

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator" / "trustpages"
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)*")
LINT_FINDING = "_LintFinding"
"""The tuple of `content/yaml_lint.py` whose second item is a code."""
TABLES = {"validate/field_errors.py:_convert_error", "content/yaml_lint.py:lint_yaml_line"}
"""Functions that take their codes from a table; `list_table_codes` reads the tables."""


@dataclass(frozen=True, slots=True)
class Maker:
    """What makes a problem: the positions of its arguments `code` and `level`, -1 without one."""

    code: int
    level: int


@dataclass(frozen=True, slots=True)
class Use:
    """A call that makes a problem: where it stands, the codes and levels it can give; None if unknown."""

    where: str
    codes: frozenset[str] | None
    levels: frozenset[str]


def index_of(names: list[str], name: str) -> int:
    return names.index(name) if name in names else -1


@cache
def parse_package() -> dict[str, ast.Module]:
    """The syntax tree of every file by its path in the package, without the registry itself."""
    return {
        path.relative_to(PACKAGE).as_posix(): ast.parse(path.read_text(encoding="utf-8"))
        for path in sorted(PACKAGE.rglob("*.py"))
        if "rules" not in path.relative_to(PACKAGE).parts
    }


@cache
def find_makers() -> dict[str, Maker]:
    """Every function with the parameters `code` and `message` (or `what`), and class with such fields."""
    makers = {}
    for tree in parse_package().values():
        for node in ast.walk(tree):
            names: list[str] = []
            if isinstance(node, ast.FunctionDef):
                names = [one.arg for one in node.args.args if one.arg != "self"]
            elif isinstance(node, ast.ClassDef):
                names = [
                    one.target.id
                    for one in node.body
                    if isinstance(one, ast.AnnAssign) and isinstance(one.target, ast.Name)
                ]
            if (
                isinstance(node, ast.FunctionDef | ast.ClassDef)
                and "code" in names
                and {"message", "what"} & set(names)
            ):
                makers[node.name] = Maker(index_of(names, "code"), index_of(names, "level"))
    return makers


def get_argument(call: ast.Call, at: int, name: str) -> ast.expr | None:
    named = [one.value for one in call.keywords if one.arg == name]
    return named[0] if named else call.args[at] if 0 <= at < len(call.args) else None


def list_constants(node: ast.expr | None, function: ast.FunctionDef) -> frozenset[str] | None:
    """The texts that an expression can be; empty where it is passed on, None where nobody can tell."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return frozenset({node.value})
    if isinstance(node, ast.IfExp):
        return merge_constants([node.body, node.orelse], function)
    if isinstance(node, ast.Attribute) and node.attr == "code":
        return frozenset()
    if isinstance(node, ast.Name):
        if node.id in {one.arg for one in function.args.args}:
            return frozenset()
        return merge_constants([*list_assigned(node.id, function)], function)
    return None


def merge_constants(
    nodes: list[ast.expr | None], function: ast.FunctionDef
) -> frozenset[str] | None:
    """The texts that one of several expressions can be; None where one cannot be told, or there is none."""
    values = [list_constants(one, function) for one in nodes]
    known = [one for one in values if one is not None]
    return frozenset().union(*known) if known and len(known) == len(values) else None


def list_assigned(name: str, function: ast.FunctionDef) -> Iterator[ast.expr | None]:
    """What a function gives to a variable; None where it is an item of something that is computed."""
    for node in ast.walk(function):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                if isinstance(target, ast.Name) and target.id == name:
                    yield node.value
                names = target.elts if isinstance(target, ast.Tuple) else []
                at = index_of([getattr(one, "id", "") for one in names], name)
                if at >= 0:
                    yield node.value.elts[at] if isinstance(node.value, ast.Tuple) else None


def list_levels(call: ast.Call, maker: Maker, function: ast.FunctionDef) -> frozenset[str]:
    if any(one.arg == "warning" for one in call.keywords):
        return frozenset({"warning"})
    if any(one.arg == "notice" for one in call.keywords):
        return frozenset({"notice"})
    level = get_argument(call, maker.level, "level")
    return (level and list_constants(level, function)) or frozenset({"error"})


def list_calls(tree: ast.Module) -> Iterator[tuple[ast.FunctionDef, ast.Call]]:
    """Every call of a file with the function that it stands in, which is nameless for the module itself."""
    module = ast.FunctionDef("", ast.arguments([], [], None, [], [], None, []), tree.body, [])
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    inside: set[ast.AST] = set()
    for function in functions:
        for node in ast.walk(function):
            inside.add(node)
            if isinstance(node, ast.Call):
                yield function, node
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node not in inside:
            yield module, node


@cache
def find_uses() -> tuple[Use, ...]:
    """Every call that makes a problem."""
    makers = find_makers()
    uses = []
    for path, tree in parse_package().items():
        for function, call in list_calls(tree):
            maker = makers.get(getattr(call.func, "id", getattr(call.func, "attr", "")))
            if maker:
                codes = list_constants(get_argument(call, maker.code, "code"), function)
                levels = list_levels(call, maker, function)
                uses.append(Use(f"{path}:{function.name}", codes, levels))
    return tuple(uses)


def list_table_codes() -> Iterator[str]:
    """The codes of the two tables that hold messages as tuples."""
    yield from (code for code, _, _ in FIELD_ERROR_MESSAGES.values())
    for node in ast.walk(parse_package()["content/yaml_lint.py"]):
        if isinstance(node, ast.FunctionDef) and LINT_FINDING in ast.unparse(node.returns or node):
            for one in ast.walk(node):
                if isinstance(one, ast.Tuple):
                    yield from list_constants(one.elts[1], node) or ()


@cache
def list_codes() -> dict[str, set[str]]:
    """Every code in the source, with the levels that its problems can have."""
    levels: dict[str, set[str]] = {code: {"error"} for code in list_table_codes()}
    for use in find_uses():
        for code in use.codes or ():
            levels.setdefault(code, set()).update(use.levels)
    return levels


def test_every_maker_of_problems_is_found() -> None:
    """So that the tests below cannot pass for nothing."""
    assert {"Problem", "FieldProblem", "field_error", "make_problem"} <= set(find_makers())
    assert len(list_codes()) >= 200
    assert {"no-folder", "tab", "empty", "few-steps", "output-place", "crash"} <= set(list_codes())


def test_every_code_can_be_read_from_the_source() -> None:
    """A code is written where the problem is made, or handed on; only the two tables differ."""
    assert {use.where for use in find_uses() if use.codes is None} == TABLES


def test_every_code_has_an_entry_and_every_entry_a_code() -> None:
    assert set(list_codes()) == set(RULES)


def test_an_entry_names_the_levels_of_its_problems() -> None:
    assert {code: set(rule.levels) for code, rule in RULES.items()} == list_codes()


def test_whatever_a_broken_shop_shows_has_an_entry() -> None:
    text = "\n".join(path.read_text("utf-8") for path in ROOT.glob("tests/broken/*/expected.txt"))
    shown = set(re.findall(r"\[([a-z0-9-]+)\]$", text, re.MULTILINE))

    assert len(shown) >= 30
    assert shown - set(RULES) == set()


def test_no_code_has_two_entries() -> None:
    assert sum(len(group.rules) for group in RULE_GROUPS) == len(RULES)


@pytest.mark.parametrize("rule", RULES.values(), ids=RULES)
def test_an_entry_is_a_sentence_and_an_example(rule: Rule) -> None:
    assert CODE.fullmatch(rule.id)
    assert rule.meaning == rule.meaning.strip()
    assert not rule.meaning.endswith((".", "!", ";"))
    assert "\n" not in rule.meaning
    assert rule.wrong
    assert rule.right
    assert rule.wrong != rule.right
    assert len(rule.wrong.split("\n")) <= 6
    assert len(rule.right.split("\n")) <= 6
    for day in (rule.since, rule.until, rule.checked_on):
        assert not day or date.fromisoformat(day)
    assert rule.source or not (rule.since or rule.until or rule.markets or rule.checked_on)


@pytest.mark.parametrize("rule", YAML_RULES.rules, ids=lambda rule: rule.id)
def test_the_examples_of_yaml_are_true(rule: Rule, tmp_path: Path) -> None:
    """The wrong one has just this problem, the right one has none."""
    file = tmp_path / ("home.md" if "Send it back." in rule.wrong else "shop.yaml")

    file.write_text(f"{rule.wrong}\n", encoding="utf-8")
    with pytest.raises(ProblemError) as caught:
        load_content(tmp_path)
    assert {problem.code for problem in caught.value.problems} == {rule.id}

    file.write_text(f"{rule.right}\n", encoding="utf-8")
    assert load_content(tmp_path).documents


def test_a_misspelt_code_is_guessed() -> None:
    assert suggest_rule_id("unknwn-feild") == "unknown-field"
    assert suggest_rule_id("xyz") == ""


def test_the_reference_of_the_messages_is_up_to_date() -> None:
    """`make reference` writes it anew."""
    made = runpy.run_path(str(ROOT / "tools" / "messages_reference.py"))

    assert (ROOT / "docs" / "messages.md").read_text("utf-8") == made["format_messages_page"]()


def test_a_problem_of_the_package_without_an_entry_cannot_be_made_in_a_test() -> None:
    """Outside of tests it is a problem like any other: nothing looks into the registry."""
    namespace = {"__name__": "trustpages.pretended", "Problem": Problem, "Place": Place}

    with pytest.raises(AssertionError, match="no-such-rule"):
        exec("Problem('no-such-rule', 'it is odd', Place('a.md'))", namespace)  # noqa: S102
    exec("Problem('tab', 'it is odd', Place('a.md'))", namespace)  # noqa: S102
    assert Problem("no-such-rule", "it is odd", Place("a.md")).code == "no-such-rule"


def test_only_one_command_needs_the_registry() -> None:
    """A build does not load it."""
    users = {
        path
        for path in parse_package()
        if "diagnostics.rules" in (PACKAGE / path).read_text(encoding="utf-8")
    }

    assert users == {"cli/commands/explain.py"}
