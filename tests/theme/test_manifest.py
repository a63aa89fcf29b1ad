"""`theme.toml`: what it may say, and every fault of it at its line and column."""

from __future__ import annotations

import pytest

from trustpages.diagnostics import ProblemError
from trustpages.theme.manifest import (
    Grounds,
    ManifestSource,
    ThemeManifest,
    is_version_supported,
    parse_manifest,
)

WHOLE = """\
name = "mine"
version = "1.2.0"
requires = ">=0.1,<1"
extends = "counter"
licence = "MIT"
author = "A. Maker"
description = "Ours."

[grounds]
light = "#ffffff"
dark = "#000000"
"""
SETTING = """\
name = "mine"
[settings.corners]
description = "How round the corners are"
kind = "choice"
options = ["round", "sharp"]
default = "round"
"""


def _parse(text: str) -> ThemeManifest:
    return parse_manifest(ManifestSource("themes/mine/theme.toml", text))


def test_a_manifest_says_what_a_theme_is() -> None:
    manifest = _parse(WHOLE)

    assert (manifest.name, manifest.extends) == ("mine", "counter")
    assert manifest.grounds == Grounds(light="#ffffff", dark="#000000")


def test_a_name_is_all_that_it_needs() -> None:
    assert _parse('name = "mine"\n').extends is None


@pytest.mark.parametrize(
    ("place", "message", "hint", "text"),
    [
        ("1:1", "'name' is missing", 'name = "mine"', ""),
        ("1:8", "theme.toml cannot be read: invalid value", "in quotes", "name = mine\n"),
        ("2:1", "theme.toml cannot be read: invalid value", "in quotes", 'name = "a"\nx = [\n'),
        ("1:1", "'name' must be text", 'name = "..."', "name = 5\n"),
        ("1:1", "does not have the form of 'name'", "small letters", 'name = "My theme"\n'),
        (
            "2:1",
            "'extend' is no key of theme.toml",
            "Did you mean 'extends'?",
            'name = "a"\nextend = "counter"\n',
        ),
        (
            "2:3",
            "'sparkle' is no key",
            "The keys are: name, version",
            'name = "a"\n  sparkle = 1\n',
        ),
        ("2:1", "leads out of the shop's folder", "./themes/", 'name = "a"\nextends = "../b"\n'),
        ("3:1", "which versions", ">=0.1,<1", 'name = "a"\n\nrequires = "new"\n'),
        ("4:1", "form of 'light'", "#fbf8f3", 'name = "a"\n[grounds]\n# x\nlight = "white"\n'),
        ("3:1", "'lite' is no key", "Did you mean 'light'?", 'name = "a"\n[grounds]\nlite = "x"\n'),
        (
            "2:2",
            "the default 'soft' cannot be chosen",
            "Choose one of: round, sharp.",
            SETTING.replace('default = "round"', 'default = "soft"'),
        ),
        (
            "2:2",
            "'description' is missing",
            "description = ",
            SETTING.replace("description", "# description"),
        ),
        ("7:1", "'note' is no key", "description, kind", f"{SETTING}note = 1\n"),
        ("7:1", "'defaults' is no key", "'default'", f"{SETTING}defaults = 1\n"),
        ("2:1", "'grounds' must be a table", "[grounds]", 'name = "a"\ngrounds = "white"\n'),
        ("2:1", "form of 'dark'", "#fbf8f3", 'name = "a"\ngrounds = {dark = "x"}\n'),
    ],
)
def test_a_fault_is_reported_at_its_key(place: str, message: str, hint: str, text: str) -> None:
    with pytest.raises(ProblemError) as caught:
        _parse(text)

    (problem,) = caught.value.problems
    assert problem.code == "theme-manifest"
    assert str(problem.place) == f"themes/mine/theme.toml:{place}"
    assert message in problem.message
    assert hint in problem.hint
    assert problem.hint


def test_all_faults_are_reported_at_once() -> None:
    with pytest.raises(ProblemError) as caught:
        _parse("version = 1\nfont = 2\n")

    assert [one.place.line for one in caught.value.problems] == [1, 1, 2]
    assert caught.value.problems[-1].place.text == "font = 2"


@pytest.mark.parametrize(
    ("requirement", "version", "supported"),
    [
        (None, "0.1.0", True),
        (">=0.1,<1", "0.1.0", True),
        (">=0.1, <1", "1.0", False),
        (">0.1", "0.1.0", False),
        ("==0.1", "0.1.0", True),
        ("<=0.9", "0.10", False),
        (">=2", "0.1.0", False),
    ],
)
def test_a_theme_says_which_versions_it_works_with(
    *, requirement: str | None, version: str, supported: bool
) -> None:
    assert is_version_supported(requirement, version) is supported
