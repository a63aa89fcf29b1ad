"""Every code of a message is explained in `docs/messages.md`, and none is explained that does not exist."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "generator" / "trustpages"
TREES = [ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))]
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)*")
MAKERS = {
    "Problem": 0,
    "FieldProblem": 1,
    "field_error": 0,
    "make_problem": 0,
    "make_path_problem": 0,
    "make_output_rejection": 0,
    "_YamlErrorMessage": 1,
}
"""What makes a message, and at which place its code stands."""


def documented() -> set[str]:
    rows = (ROOT / "docs" / "messages.md").read_text(encoding="utf-8").splitlines()
    firsts = [row.split("|")[1] for row in rows if row.startswith("| `")]
    return {code for first in firsts for code in re.findall(r"`([^`]+)`", first)}


def texts(node: ast.AST) -> Iterator[str]:
    """The texts that an expression may stand for: a constant, or both sides of a choice."""
    for part in [node.body, node.orelse] if isinstance(node, ast.IfExp) else [node]:
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def called(tree: ast.AST) -> Iterator[str]:
    """Codes that are given to what makes a message."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            at = MAKERS.get(name, len(node.args))
            yield from (code for one in node.args[at : at + 1] for code in texts(one))


def named(tree: ast.AST) -> Iterator[str]:
    """Codes that are given a name first: `code = ...`, alone or among others."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                many = isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple)
                names = target.elts if isinstance(target, ast.Tuple) and many else [target]
                values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
                for name, value in zip(names, values, strict=False):
                    if getattr(name, "id", "") == "code":
                        yield from texts(value)


def listed(tree: ast.AST) -> Iterator[str]:
    """Codes in the two lists that hold messages as tuples: slips of YAML, and pydantic's faults."""
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.FunctionDef)
            and node.returns
            and "_Slip" in ast.unparse(node.returns)
        ):
            tuples = [one for one in ast.walk(node) if isinstance(one, ast.Tuple)]
            yield from (code for one in tuples for code in texts(one.elts[1]))
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == "WORDED":
            assert isinstance(node.value, ast.Dict)
            tuples = [one for one in node.value.values if isinstance(one, ast.Tuple)]
            yield from (code for one in tuples for code in texts(one.elts[0]))


@cache
def codes() -> frozenset[str]:
    found = {code for tree in TREES for find in (called, named, listed) for code in find(tree)}
    return frozenset(code for code in found if CODE.fullmatch(code))


def told() -> set[str]:
    """Codes that the owners of the broken shops are told."""
    shown = [path.read_text(encoding="utf-8") for path in ROOT.glob("tests/broken/*/expected.txt")]
    return set(re.findall(r"\[([a-z0-9-]+)\]$", "\n".join(shown), re.MULTILINE))


def test_many_codes_are_found() -> None:
    """So that the tests below cannot pass for nothing."""
    some = {"no-folder", "not-yaml", "tab", "empty", "few-steps", "broken-anchor", "output-place"}

    assert len(codes()) >= 120
    assert some <= codes()
    assert some <= documented()


def test_every_code_is_explained() -> None:
    assert codes() - documented() == set()


def test_whatever_a_broken_shop_is_told_is_explained() -> None:
    assert len(told()) >= 30
    assert told() - documented() == set()


def test_no_code_is_explained_that_does_not_exist() -> None:
    assert documented() - codes() == set()
