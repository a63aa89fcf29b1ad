"""The home page: a lead, and a picture that may be missing."""

from __future__ import annotations

from support.facts import SETTING, facts, fault, flaws, written
from support.shops import TODAY


def test_a_home_page_has_a_lead() -> None:
    message = fault("home", lead=None)

    assert "lead" in message
    assert written("home")["lead"] == facts("home").lead


def test_a_home_page_says_nothing_to_machines_by_itself() -> None:
    """The plan lays the shop's own statements there."""
    assert facts("home").describe_organization(SETTING) == {}
    assert flaws("home") == []


def test_the_picture_of_a_home_page_is_found() -> None:
    home = facts("home", picture={"file": "a.jpg", "alt": "A tile"})

    assert [(loc, str(one.file)) for loc, one in home.find_pictures()] == [(("picture",), "a.jpg")]
    assert home.unpublished_reason() == home.not_yet_reason(TODAY) == ""
