"""`desk.vcf`: the service desk as a card for address books (vCard 4.0, RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.facts.contact import Address
from trustpages.kinds.desk import Channel, Desk
from trustpages.site import Site
from trustpages.wording import Wording

WIDEST = 75
"""Octets of a line before it must be folded (RFC 6350, 3.2)."""
SOUNDS = {"phone": "voice", "sms": "text"}


def card(site: Site, wording: Wording) -> bytes:
    """The card as UTF-8, with the country's name in the words of a language."""
    desks = [entry.facts for entry in site.of("desk")]
    channels = [one for desk in desks if isinstance(desk, Desk) for one in desk.channels.values()]
    lines = [*_shop(site, wording), *(line for one in channels for line in _channel(one))]
    whole = ["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD"]
    return "".join(f"{folded(line)}\r\n" for line in whole).encode()


def _shop(site: Site, wording: Wording) -> Iterator[str]:
    shop = site.shop
    yield "KIND:org"
    yield f"FN:{_escaped(shop.name)}"
    yield f"ORG:{_escaped(shop.legal_name)}"
    yield f"ADR;TYPE=work:{_address(shop.address, wording)}"
    yield f"URL:{site.settings.base_url.href}"
    yield f"TZ:{_escaped(shop.time_zone.key)}"
    for rank, language in enumerate(shop.languages, 1):
        yield f"LANG;PREF={min(rank, 100)}:{language}"


def _channel(channel: Channel) -> Iterator[str]:
    if channel.phone:
        sound = SOUNDS.get(channel.kind, "voice")
        yield f'TEL;VALUE=uri;TYPE="work,{sound}":{channel.phone.href}'
    if channel.email:
        yield f"EMAIL;TYPE=work:{_escaped(channel.email.address)}"


def _address(address: Address, wording: Wording) -> str:
    """Post-office box and extension stay empty, as the standard wishes; both lines are the street."""
    street = [_escaped(line) for line in (address.street, address.extra) if line]
    rest = (address.city, address.region, address.postal_code, wording.country(address.country))
    return ";".join(["", "", ",".join(street), *(_escaped(part or "") for part in rest)])


def _escaped(text: str) -> str:
    """A text value: backslash, comma, semicolon and line break are escaped."""
    for mark in ("\\", ",", ";"):
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def folded(line: str) -> str:
    r"""A line in pieces of at most 75 octets; no character is torn apart.

    >>> folded("é" * 40).count("\r\n ")
    1
    """
    pieces, room = [""], WIDEST
    for mark in line:
        size = len(mark.encode())
        if size > room:
            pieces.append("")
            room = WIDEST - 1
        pieces[-1] += mark
        room -= size
    return "\r\n ".join(pieces)
