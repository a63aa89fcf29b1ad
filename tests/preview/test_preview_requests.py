"""Raw requests over a socket: each alone, all in random order, and the preview still stands."""

from __future__ import annotations

import gc
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from server_cases import CASES, Case
from server_harness import PreviewHarness, generation, preview, until
from support.counts import SEED, choose_count

ROUNDS = choose_count(8, 200)
STATM = Path("/proc/self/statm")
PAGE_SIZE = 4096
SLACK = 8_000_000
"""Octets; what an interpreter may take or give back without any leak."""


@pytest.fixture(scope="module")
def harness() -> Iterator[PreviewHarness]:
    with preview(generation(1)) as running:
        yield running


def test_there_are_enough_of_them() -> None:
    """And each has a name of its own."""
    assert len({case.what for case in CASES}) == len(CASES) >= 80


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.what)
def test_a_request_is_answered_as_specified(harness: PreviewHarness, case: Case) -> None:
    case.check(harness)

    assert harness.alive


@pytest.mark.soak
def test_in_random_order_nothing_changes_and_nothing_grows(harness: PreviewHarness) -> None:
    dice = random.Random(20261122 + SEED)  # noqa: S311 - an order, not a secret
    _all_of_them(harness, dice)
    before = _memory()

    for _ in range(ROUNDS):
        _all_of_them(harness, dice)

    assert harness.alive
    until(lambda: not harness.serving.server.server_state.tasks)
    assert _memory() - before < SLACK


def _all_of_them(harness: PreviewHarness, dice: random.Random) -> None:
    for case in dice.sample(CASES, len(CASES)):
        case.check(harness)


def _memory() -> int:
    """Octets in use by this process; 0 where the system does not tell."""
    gc.collect()
    return int(STATM.read_text().split()[1]) * PAGE_SIZE if STATM.exists() else 0
