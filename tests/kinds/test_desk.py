"""The service desk: channels that can be reached, hours with their exceptions."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from support.facts import SETTING, facts, fault, flaws, hint, written

MAIL: dict[str, Any] = written("desk")["channels"]["mail"]
WEEK: dict[str, Any] = written("desk")["hours"]["week"]
CLOSED = {"starts": "2026-12-24", "ends": "2026-12-26", "reason": "Christmas"}


@pytest.mark.parametrize(
    ("field", "kind"),
    [
        ("phone", "phone"),
        ("phone", "sms"),
        ("address", "post"),
        ("address", "visit"),
        ("url", "chat"),
        ("url", "im"),
        ("url", "social"),
    ],
)
def test_a_channel_says_where_it_leads(field: str, kind: str) -> None:
    message = fault("desk", channels={"x": {**MAIL, "kind": kind}})

    assert f"a channel of kind {kind} has no '{field}'" in message


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("im", {"phone": "+49 170 1234567"}, "write 'url: https://wa.me/491701234567'"),
        ("chat", {"phone": "+44 117 496 0123"}, "write 'url: https://wa.me/441174960123'"),
        ("phone", {"email": "nora@threads.example"}, "write 'kind: email'"),
        ("post", {"url": "https://chat.example/"}, "write 'kind: chat'"),
    ],
)
def test_another_address_leads_to_the_right_line(
    kind: str, given: dict[str, str], told: str
) -> None:
    channel = {**MAIL, "kind": kind} | {"email": None}
    channel = {key: value for key, value in (channel | given).items() if value}

    assert told in hint("desk", channels={"x": channel})


def test_the_link_of_a_message_service_is_told_with_its_label() -> None:
    channel = {**MAIL, "kind": "im", "label": "WeChat", "url": "https://threads.example/wechat"}
    del channel["email"]
    (point,) = facts("desk", channels={"x": channel}).describe_organization(SETTING)["contactPoint"]

    assert (point["name"], point["url"]) == ("WeChat", "https://threads.example/wechat")


def test_one_kind_of_channel_is_a_single_door() -> None:
    assert flaws("desk") == []
    assert flaws("desk", channels={"a": MAIL, "b": MAIL}) == [("one-channel", "channels")]


@pytest.mark.parametrize("kind", ["chat", "email", "im", "post", "sms", "social"])
def test_who_writes_is_told_when_an_answer_comes(kind: str) -> None:
    """A call or a visit is answered at once."""
    ways = {"url": "https://a.example", "email": "a@b.example", "phone": "+353 1 496 0123"}
    channel = {**MAIL, **ways, "address": {"street": "3 Quay Row", "city": "Cork", "country": "IE"}}
    del channel["first_reply"]

    told = fault("desk", channels={"a": {**channel, "kind": kind}})
    assert f"nothing says how soon a customer has an answer by {kind}" in told
    assert not fault("desk", channels={"a": {**channel, "kind": "phone"}})
    assert not fault("desk", channels={"a": {**channel, "kind": "visit"}})


@pytest.mark.parametrize(
    ("count", "today"),
    [(1, date(2026, 12, 1)), (1, date(2026, 12, 26)), (0, date(2026, 12, 27))],
)
def test_an_exception_that_is_over_is_not_told(count: int, today: date) -> None:
    made = facts("desk", hours={"week": WEEK, "exceptions": [CLOSED]})

    assert count == len(made.list_special_hours(today))


def test_machines_are_told_only_of_channels_they_can_use() -> None:
    made = facts("desk", hours={"week": WEEK, "exceptions": [CLOSED]})
    (point,) = made.describe_organization(SETTING)["contactPoint"]

    assert (point["email"], point["availableLanguage"]) == ("nora@threads.example", ["en"])
    assert "telephone" not in point
    assert point["hoursAvailable"][-1]["validFrom"] == "2026-12-24"


def test_what_a_click_reaches_is_the_channels_own() -> None:
    made = facts("desk")

    assert made.channels["mail"].contact_link.href == "mailto:nora@threads.example"
    assert made.channels["post"].contact_link is None
