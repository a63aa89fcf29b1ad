"""A build with the cache says and writes what a clean build does, whatever was changed before."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest
from cached_shop import AGES, CachedShop, Outcome, find_differences
from hypothesis import given, settings
from hypothesis import strategies as st
from shop_changes import STEPS, Step, take_step
from stale_faults import FAULTS, StaleFault
from support.counts import choose_count

LONGEST = choose_count(8, 30)
"""Steps of a sequence, each a change and up to three builds."""


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder in which the built-in templates are compiled."""
    root = tmp_path_factory.mktemp("cached")
    CachedShop(root, {}).compile_templates()
    return root


@pytest.fixture(scope="module")
def clean() -> dict[str, Outcome]:
    """The outcomes of builds without the cache."""
    return {}


def check_steps(shop: CachedShop, steps: Sequence[Step]) -> None:
    """Take steps from the beginning on; fail at the first build that is not as a clean one."""
    shop.begin()
    for step in (Step("nothing"), *steps):
        for cached, clean in take_step(shop, step):
            assert find_differences(cached, clean) == [], step


@pytest.mark.soak
def test_a_build_with_the_cache_is_a_clean_build(root: Path, clean: dict[str, Outcome]) -> None:
    """Builds are answered in all three ways: by the answer, by the record, and whole."""
    answers: Counter[str] = Counter()

    @settings(max_examples=choose_count(12, 1_000), deadline=None, print_blob=True)
    @given(st.lists(STEPS, min_size=1, max_size=LONGEST), st.sampled_from(list(AGES)))
    def check_sequence(steps: list[Step], ages: str) -> None:
        check_steps(CachedShop(root, clean, ages, answers=answers), steps)

    check_sequence()
    assert min(answers[way] for way in ("answer", "record", "whole")) > 0


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_a_fault_that_would_give_old_pages_is_found(
    fault: StaleFault, root: Path, clean: dict[str, Outcome]
) -> None:
    """The steps pass without the fault."""
    check_steps(CachedShop(root, clean, fault.ages), fault.steps)

    with pytest.raises(AssertionError):
        check_steps(CachedShop(root, clean, fault.ages, fault.plant), fault.steps)
