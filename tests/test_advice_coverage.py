"""The advice of every message in the registry is followed by a test."""

from __future__ import annotations

import re

from support.advice import FOLLOWED
from support.mending import read_mending
from support.shops import TESTS

from trustpages.diagnostics.rules import RULES

CODE = re.compile(r"\[([a-z0-9-]+)\]$", re.MULTILINE)


def list_mended_codes() -> set[str]:
    """The codes of all broken shops that are mended as advised, which `test_mended.py` follows."""
    return {
        code
        for path in (TESTS / "broken").glob("*/mended.yaml")
        for code in CODE.findall(path.with_name("expected.txt").read_text(encoding="utf-8"))
        if code not in read_mending(path.parent).get("remains", [])
    }


def test_the_advice_of_every_message_is_followed() -> None:
    """A code is in a mended shop, or names the test that follows its advice; never both."""
    followed = list_mended_codes() | FOLLOWED.keys()

    assert followed == set(RULES)
    assert not FOLLOWED.keys() & list_mended_codes()


def test_the_tests_that_follow_advice_exist() -> None:
    """Each name in FOLLOWED is a test function of that file."""
    for code, test in FOLLOWED.items():
        file, _, name = test.partition("::")
        text = (TESTS / file).read_text(encoding="utf-8")
        assert f"\ndef {name}(" in text, code
