"""Services for instant messages: their names, the links to an account, and the accounts that cannot be."""

from __future__ import annotations

import pytest
from pydantic_core import PydanticCustomError

from trustpages.fields.contact import Url
from trustpages.fields.messengers import (
    MESSENGERS,
    MessengerAccount,
    check_account,
    find_messenger,
    find_messenger_of_link,
)
from trustpages.fields.phone import Phone

MOBILE = Phone("+447700900123", "+44 7700 900123")
DOMESTIC = Phone("", "400 830 1234", national="4008301234", written="400 830 1234")


@pytest.mark.parametrize(
    ("service", "phone", "name", "link"),
    [
        ("whatsapp", MOBILE, None, "https://wa.me/447700900123"),
        ("telegram", MOBILE, None, "https://t.me/+447700900123"),
        ("telegram", None, "@guppy_mosaic", "https://t.me/guppy_mosaic"),
        ("line", None, "@guppy", "https://line.me/R/ti/p/%40guppy"),
        ("line", None, "guppy", ""),
        ("messenger", None, "guppy.mosaic", "https://m.me/guppy.mosaic"),
        ("signal", MOBILE, None, "https://signal.me/#p/+447700900123"),
        ("signal", None, "guppy.01", ""),
        ("kakaotalk", None, "guppy", ""),
        ("wechat", None, "guppy", ""),
        ("Zalo", MOBILE, None, ""),
    ],
)
def test_an_account_has_the_public_link_of_its_service(
    service: str, phone: Phone | None, name: str | None, link: str
) -> None:
    made = MessengerAccount(service, phone, name, None).link

    assert (made.href if made else "") == link


@pytest.mark.parametrize(
    ("written", "service"),
    [
        ("WhatsApp", "whatsapp"),
        ("Kakao Talk", "kakaotalk"),
        ("微信", "wechat"),
        ("Facebook Messenger", "messenger"),
        ("Zalo", ""),
    ],
)
def test_a_service_is_known_by_its_names(written: str, service: str) -> None:
    assert find_messenger(written) == service


@pytest.mark.parametrize(
    ("href", "service"),
    [
        ("https://wa.me/447700900123", "whatsapp"),
        ("https://api.whatsapp.com/send?phone=447700900123", "whatsapp"),
        ("https://pf.kakao.com/_abc/chat", "kakaotalk"),
        ("https://t.me.example/guppy", ""),
    ],
)
def test_a_link_tells_its_service(href: str, service: str) -> None:
    assert find_messenger_of_link(Url(href)) == service
    label = MESSENGERS[service].label if service else ""
    assert MessengerAccount("", None, None, Url(href)).label == label


def test_the_link_that_is_stated_comes_first() -> None:
    own = Url("https://lin.ee/abc")

    assert MessengerAccount("line", None, "@guppy", own).link == own


@pytest.mark.parametrize(
    ("account", "code", "hint"),
    [
        (
            MessengerAccount("", None, None, Url("https://a.example")),
            "im-without-service",
            "wechat",
        ),
        (MessengerAccount("whatsapp", DOMESTIC, None, None), "im-account", "the country code"),
        (MessengerAccount("wechat", MOBILE, None, None), "im-account", "'id:'"),
        (MessengerAccount("whatsapp", None, "guppy", None), "im-account", "'phone:'"),
        (MessengerAccount("line", None, None, Url("https://t.me/a")), "im-account", "telegram"),
        (MessengerAccount("line", None, None, None), "channel-without-address", "'id:'"),
    ],
)
def test_an_account_that_cannot_be_is_refused(
    account: MessengerAccount, code: str, hint: str
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        check_account(account, "We are on WeChat")

    assert refused.value.type == code
    assert hint in (refused.value.context or {})["hint"]
