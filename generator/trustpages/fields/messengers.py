"""Services for instant messages: their names, how an account is found there, and its public link.

Where the links are described:

* WhatsApp: "How to use click to chat", https://faq.whatsapp.com/5913398998672934
* Telegram: public username links and phone number links, https://core.telegram.org/api/links
* LINE: https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/, for the IDs of official
  accounts, which begin with @
* Messenger: https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links
* Signal: `SignalMeUtil` of Signal for Android reads `signal.me/#p/` and a number; that of a user name is
  encrypted and cannot be computed
* KakaoTalk: `chatChannelUrl` of its SDK (https://developers.kakao.com/sdk/reference) takes an ID that is not
  the one people look for, so that a link has to be stated
* WeChat: none; an account is found by its ID or by a QR code that its owner takes from the app
"""

import re
from dataclasses import dataclass
from typing import Annotated, NamedTuple
from urllib.parse import quote, urlsplit

from trustpages.fields import field_error, parse_with
from trustpages.fields.contact import Url
from trustpages.fields.phone import Phone
from trustpages.patterns import LazyPattern


class Messenger(NamedTuple):
    """A service: its name, the hosts of its links, and the links to an account.

    `number_link` holds `{}` for the digits of a whole number, `name_link` for a name; "" where no public link
    can be made, None where no account is found by a number, or by a name.
    """

    label: str
    hosts: tuple[str, ...]
    number_link: str | None = None
    name_link: str | None = None


MESSENGERS = {
    "wechat": Messenger("WeChat", ("wechat.com", "weixin.qq.com"), name_link=""),
    "whatsapp": Messenger("WhatsApp", ("wa.me", "whatsapp.com"), number_link="https://wa.me/{}"),
    "line": Messenger("LINE", ("line.me", "lin.ee"), name_link="https://line.me/R/ti/p/{}"),
    "kakaotalk": Messenger("KakaoTalk", ("kakao.com",), name_link=""),
    "telegram": Messenger(
        "Telegram", ("t.me", "telegram.me"), "https://t.me/+{}", "https://t.me/{}"
    ),
    "signal": Messenger("Signal", ("signal.me",), "https://signal.me/#p/+{}", ""),
    "messenger": Messenger("Messenger", ("m.me", "messenger.com"), name_link="https://m.me/{}"),
}
"""The services whose links are known, by the word that stands for them in `service:`."""
_OTHER_NAMES = {
    "微信": "wechat",
    "weixin": "wechat",
    "kakao": "kakaotalk",
    "카카오톡": "kakaotalk",
    "facebookmessenger": "messenger",
}
_ACCOUNT_NAME = LazyPattern(r"@?[\w.+-]+")


def find_messenger(name: str) -> str:
    """The word for a service by its name in any spelling; "" for one that is not known."""
    folded = re.sub(r"[\s-]", "", name).casefold()
    return folded if folded in MESSENGERS else _OTHER_NAMES.get(folded, "")


def find_messenger_of_link(url: Url) -> str:
    """The word for the service that a link leads to; "" for none that is known."""
    host = urlsplit(url.href).hostname or ""
    return next(
        (
            key
            for key, service in MESSENGERS.items()
            if any(host == one or host.endswith(f".{one}") for one in service.hosts)
        ),
        "",
    )


@dataclass(frozen=True, slots=True)
class MessengerAccount:
    """How somebody is found at a service: `service` as it was written, and a number, a name or a link."""

    service: str
    phone: Phone | None
    name: str | None
    url: Url | None

    @property
    def messenger(self) -> str:
        """The word for the service, also of a link alone; "" for one that is not known."""
        if self.service or self.url is None:
            return find_messenger(self.service)
        return find_messenger_of_link(self.url)

    @property
    def label(self) -> str:
        """What the service is called; "" where nothing says it."""
        known = MESSENGERS.get(self.messenger)
        return known.label if known else self.service

    @property
    def link(self) -> Url | None:
        """The link that is stated, or the public one of the number or name; None where there is none."""
        known = MESSENGERS.get(self.messenger)
        if self.url or not known:
            return self.url
        if self.phone and self.phone.e164 and known.number_link:
            return Url(known.number_link.format(self.phone.e164.removeprefix("+")))
        if not self.name or not known.name_link:
            return None
        if self.messenger == "line":
            is_official = self.name.startswith("@")
            return Url(known.name_link.format(quote(self.name, safe=""))) if is_official else None
        return Url(known.name_link.format(quote(self.name.removeprefix("@"), safe="")))


def check_account(account: MessengerAccount, title: str) -> None:
    """Raise a field error for an account that cannot be found; `title` is what the channel is called."""
    if not account.label:
        words = re.findall("微信|카카오톡|[A-Za-z]+", title)
        named = next(filter(None, map(find_messenger, words)), "")
        named = named or ("whatsapp" if account.phone else "")
        raise field_error(
            "im-without-service",
            "nothing says by which service these messages come",
            f"Add 'service: {named}' under it, if that is the service."
            if named
            else "Add 'service:' under it with the name of the service, such as 'service: telegram'.",
        )
    known = MESSENGERS.get(account.messenger)
    if not (account.phone or account.name or account.url):
        raise field_error(
            "channel-without-address",
            f"nothing says how you are found on {account.label}",
            "Add 'phone:' under it, with your number there."
            if known and known.name_link is None
            else "Add 'id:' under it, with your name there, or 'url:' with its link to you.",
        )
    if account.phone and account.name:
        raise field_error(
            "im-account",
            f"a number and a name stand side by side for {account.label}",
            "Keep the one by which you want to be found, 'phone:' or 'id:'.",
        )
    if known:
        _check_known_service(account, known)


def _check_known_service(account: MessengerAccount, known: Messenger) -> None:
    phone, linked = account.phone, find_messenger_of_link(account.url) if account.url else ""
    if phone and known.number_link is None:
        message = f"nobody is found by a telephone number on {known.label}"
        hint = (
            "Write 'id:' with your name there in place of 'phone:', or 'url:' with its link to you."
        )
    elif account.name and known.name_link is None:
        message = f"nobody is found by a name on {known.label}"
        hint = "Write 'phone:' with your number there in place of 'id:'."
    elif phone and not phone.e164:
        message = f"'{phone.display_text}' cannot be the number of an account on {known.label}"
        hint = "Write the number with + and the country code."
    elif linked and linked != account.messenger:
        message = f"the link leads to {MESSENGERS[linked].label}, not to {known.label}"
        hint = f"Write 'service: {linked}', or the link to you on {known.label}."
    else:
        return
    raise field_error("im-account", message, hint)


def _parse_service(text: str) -> str:
    return find_messenger(text) or text


def _parse_account_name(text: str) -> str:
    if not _ACCOUNT_NAME.fullmatch(text):
        raise field_error(
            "im-account",
            f"'{text}' is not the name of an account",
            "Write the name or ID alone, without spaces; a whole address belongs into 'url:'.",
        )
    return text


ServiceName = Annotated[
    str,
    *parse_with(
        _parse_service,
        "A service for instant messages: wechat, whatsapp, line, kakaotalk, telegram, signal, messenger, or"
        " the name of another one.",
        "whatsapp",
        "wechat",
    ),
]
AccountName = Annotated[
    str, *parse_with(_parse_account_name, "The name of an account.", "guppymosaic", exact=True)
]
