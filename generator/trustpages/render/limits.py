"""How much a page may take of the computer, where templates are a shop's own: turns of loops, time, length.

A template cannot loop without end, but it can loop for years over what it multiplies. This is a fence around
mistakes; it does not measure all memory that a template can be made to take.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from time import monotonic
from typing import Any

from jinja2 import Environment, TemplateRuntimeError, nodes

MAX_TURNS = 1_000_000
"""Turns of all loops of one page; a record of many years takes some thousands."""
MAX_SECONDS = 30.0
"""For one page; the largest takes a fraction of a second."""
MAX_LENGTH = 20_000_000
"""Characters that one page may have, with all that goes into it on the way."""
MAX_FACTOR = 1_000_000
"""Characters or items of what a multiplication makes, and bits of a power."""


class RenderBudget:
    """What is left for one page."""

    def __init__(self) -> None:
        self._turns, self._length = 0, 0
        self._end = monotonic() + MAX_SECONDS

    def spend_turns(self, count: int) -> None:
        """Count turns of a loop. Raises `TemplateRuntimeError`."""
        self._turns += count
        if self._turns > MAX_TURNS:
            raise TemplateRuntimeError(f"its loops take more than {MAX_TURNS:,} turns")
        self.check_time()

    def spend_length(self, count: int) -> None:
        """Count characters. Raises `TemplateRuntimeError`."""
        self._length += count
        if self._length > MAX_LENGTH:
            raise TemplateRuntimeError(f"it makes more than {MAX_LENGTH:,} characters")

    def check_time(self) -> None:
        """Raises `TemplateRuntimeError` when the time is over."""
        if monotonic() > self._end:
            raise TemplateRuntimeError(f"it takes more than {MAX_SECONDS:.0f} seconds")


_BUDGET: ContextVar[RenderBudget | None] = ContextVar("budget", default=None)


@contextmanager
def limit_rendering() -> Iterator[None]:
    """Give what is rendered within a budget of its own."""
    token = _BUDGET.set(RenderBudget())
    try:
        yield
    finally:
        _BUDGET.reset(token)


def check_time() -> None:
    """Raises `TemplateRuntimeError` when the time of the page is over."""
    if budget := _BUDGET.get():
        budget.check_time()


def count_text(text: object) -> None:
    """Count what a template writes. Raises `TemplateRuntimeError` for too much."""
    if (budget := _BUDGET.get()) and isinstance(text, str):
        budget.spend_length(len(text))


def count_turns(items: Any) -> Any:
    """The items of a loop; raises `TemplateRuntimeError` for too many."""
    budget = _BUDGET.get()
    if budget is None:
        return items
    if hasattr(items, "__len__"):
        budget.spend_turns(len(items))
        return items
    return _count_one_by_one(items, budget)


def _count_one_by_one(items: Iterable[Any], budget: RenderBudget) -> Iterator[Any]:
    for item in items:
        budget.spend_turns(1)
        yield item


def multiply(one: Any, other: Any) -> Any:
    """A product; raises `TemplateRuntimeError` for a text or list that is repeated too often."""
    for repeated, times in ((one, other), (other, one)):
        if (
            isinstance(times, int)
            and hasattr(repeated, "__len__")
            and len(repeated) * times > MAX_FACTOR
        ):
            raise TemplateRuntimeError(
                f"a multiplication makes more than {MAX_FACTOR:,} characters"
            )
    return one * other


def raise_power(base: Any, exponent: Any) -> Any:
    """A power; raises `TemplateRuntimeError` for a number that is too long."""
    if (
        isinstance(base, int)
        and isinstance(exponent, int)
        and base.bit_length() * exponent > MAX_FACTOR
    ):
        raise TemplateRuntimeError("a power makes a number that is too long")
    return base**exponent


def limit_template(tree: nodes.Template, environment: Environment) -> None:
    """Have a parsed template count the turns of its loops and weigh its multiplications.

    The names that it calls are attributes of the environment, which no template can replace.
    """
    for loop in list(tree.find_all(nodes.For)):
        loop.iter = _call("count_turns", [loop.iter], environment)
    for kind, function in ((nodes.Mul, "multiply"), (nodes.Pow, "raise_power")):
        inner_first = reversed([tree, *tree.find_all(nodes.Node)])
        for parent in inner_first:
            _replace_operations(parent, kind, function, environment)


def _replace_operations(
    parent: nodes.Node, kind: type[nodes.BinExpr], function: str, environment: Environment
) -> None:
    """Have a function compute what an operator would, wherever a node holds one."""
    for name, value in list(parent.iter_fields()):
        if isinstance(value, kind):
            setattr(parent, name, _call(function, [value.left, value.right], environment))
        elif isinstance(value, list):
            value[:] = [
                _call(function, [one.left, one.right], environment)
                if isinstance(one, kind)
                else one
                for one in value
            ]


def _call(function: str, arguments: list[Any], environment: Environment) -> nodes.Call:
    target = nodes.EnvironmentAttribute(function, lineno=arguments[0].lineno)
    call = nodes.Call(target, arguments, [], None, None, lineno=arguments[0].lineno)
    call.set_environment(environment)
    return call
