"""The service desk: channels that can be reached, hours with their exceptions."""

from __future__ import annotations

from datetime import date
from typing import Any, get_args

import pytest
from support.facts import SETTING, facts, fault, flaws, hint, written

from trustpages.kinds.desk.channels import CHANNEL_FIELDS, ChannelKind

MAIL: dict[str, Any] = written("desk")["channels"]["mail"]
IM = {key: value for key, value in MAIL.items() if key != "email"} | {"kind": "im"}
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
        ("url", "social"),
        ("request", "callback"),
    ],
)
def test_a_channel_says_where_it_leads(field: str, kind: str) -> None:
    channel = {key: value for key, value in MAIL.items() if key != "email" or kind != "callback"}
    message = fault("desk", channels={"x": {**channel, "kind": kind}})

    assert f"a channel of kind {kind} has no '{field}'" in message


@pytest.mark.parametrize(
    ("kind", "given", "told"),
    [
        ("im", {"phone": "+49 170 1234567"}, "Add 'service: whatsapp' under it"),
        ("chat", {"phone": "+44 117 496 0123"}, "write 'kind: im' and add 'service: whatsapp'"),
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
    channel = {
        **IM,
        "label": "On WeChat",
        "service": "wechat",
        "url": "https://threads.example/wechat",
    }
    (point,) = facts("desk", channels={"x": channel}).describe_organization(SETTING)["contactPoint"]

    assert (point["name"], point["url"]) == ("On WeChat", "https://threads.example/wechat")


def test_the_number_at_a_message_service_is_no_telephone() -> None:
    channel = {**IM, "service": "whatsapp", "phone": "+44 7700 900123"}
    desk = facts("desk", channels={"x": channel})
    (point,) = desk.describe_organization(SETTING)["contactPoint"]
    (card,) = desk.list_card_contacts()

    assert ("telephone" in point, point["url"]) == (False, "https://wa.me/447700900123")
    assert (card.phone, card.url.href) == (None, "https://wa.me/447700900123")


@pytest.mark.parametrize(
    "channel",
    [
        {**IM, "service": "wechat", "id": "plainthreads"},
        {**IM, "kind": "callback", "request": "mail"},
    ],
)
def test_machines_are_not_told_of_what_has_no_link(channel: dict[str, Any]) -> None:
    desk = facts("desk", channels={"x": channel, "mail": MAIL})
    (point,) = desk.describe_organization(SETTING)["contactPoint"]

    assert point["email"] == "nora@threads.example"


def test_every_kind_of_channel_but_the_form_has_an_address() -> None:
    assert CHANNEL_FIELDS.keys() | {"form"} == set(get_args(ChannelKind))


def test_channels_keep_the_order_of_the_file() -> None:
    channels = {
        "post": {**MAIL, "kind": "post"},
        "back": {**IM, "kind": "callback", "request": "mail"},
        "im": {**IM, "service": "telegram", "id": "plainthreads"},
        "mail": MAIL,
        "phone": {**MAIL, "kind": "phone", "phone": "+353 21 496 0123"},
    }
    channels["post"].pop("email")
    desk = facts("desk", channels=channels)

    assert [one.kind for one in desk.remote_channels] == ["im", "email", "phone"]
    assert desk.channels["post"].address is None


@pytest.mark.parametrize("request_by", ["nobody", "back"])
def test_a_call_back_is_asked_for_by_a_channel_that_is_there(request_by: str) -> None:
    back = {**IM, "kind": "callback", "request": request_by}

    assert flaws("desk", channels={"mail": MAIL, "back": back}) == [
        ("callback-request", "channels.back.request")
    ]
    assert flaws("desk", channels={"mail": MAIL, "back": {**back, "request": "mail"}}) == []


def test_a_qr_code_is_drawn_of_the_link_or_of_what_the_owner_says() -> None:
    plain = {**IM, "service": "telegram", "id": "plainthreads"}
    wechat = {**IM, "service": "wechat", "id": "plainthreads"}
    own = {"qr": "https://u.wechat.example/abc"}
    desk = facts("desk", channels={"a": plain, "b": wechat, "c": {**wechat, **own}, "mail": MAIL})

    assert [one.qr_link for one in desk.channels.values()] == [
        "https://t.me/plainthreads",
        "",
        "https://u.wechat.example/abc",
        "",
    ]


def test_one_kind_of_channel_is_a_single_door() -> None:
    assert flaws("desk") == []
    assert flaws("desk", channels={"a": MAIL, "b": MAIL}) == [("one-channel", "channels")]


@pytest.mark.parametrize("kind", ["chat", "email", "post", "sms", "social"])
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
