"""How often a test that draws by chance repeats: a few times in a run, full counts in `make soak`."""

from __future__ import annotations

import os

SOAK = os.environ.get("TRUSTPAGES_SOAK") == "1"
"""Whether this run is `make soak`, which takes hours and is run before a release."""
SEED = int(os.environ.get("TRUSTPAGES_SEED", "0"))
"""Shifts the seeds of what draws by chance, so that a soak sees what no run before it has seen."""


def choose_step(usual: int) -> int:
    """How far apart the places are at which a run is cut; in a soak, every one."""
    return 1 if SOAK else usual


def choose_count(usual: int, soak: int) -> int:
    """The number of repetitions, examples or sequences of this run."""
    return soak if SOAK else usual
