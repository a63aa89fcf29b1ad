"""What editors know of a theme's settings: the values that may be chosen, and what holds without a choice."""

from __future__ import annotations

from trustpages.model.theme_schema import describe_setting
from trustpages.theme import ThemeSetting


def test_a_choice_lists_its_options_and_its_default() -> None:
    setting = ThemeSetting(
        description="Corners", kind="choice", options=("soft", "sharp"), default="soft"
    )

    assert describe_setting(setting) == {
        "description": "Corners",
        "enum": ["soft", "sharp"],
        "default": "soft",
    }
