"""`desk.vcf`: the service desk as a card for address books (vCard 4.0, RFC 6350)."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.fields.phone import Phone
from trustpages.fields.postal_address import PostalAddress
from trustpages.i18n import LocaleFormatter
from trustpages.kinds.kind import CardContact
from trustpages.model.site import Site

MAX_LINE_OCTETS = 75
"""Octets of a line before it must be folded (RFC 6350, 3.2)."""
TEL_TYPES = {"phone": "voice", "sms": "text"}


def render_vcard(site: Site, formatter: LocaleFormatter) -> bytes:
    """Render the card as UTF-8; `formatter` names the country."""
    contacts = [one for entry in site.entries for one in entry.facts.list_card_contacts()]
    lines = [
        *_format_shop_lines(site, formatter),
        *(
            line
            for number, one in enumerate(contacts, 1)
            for line in _format_contact_lines(one, f"item{number}")
        ),
    ]
    whole = ["BEGIN:VCARD", "VERSION:4.0", *lines, "END:VCARD"]
    return "".join(f"{fold_line(line)}\r\n" for line in whole).encode()


def _format_shop_lines(site: Site, formatter: LocaleFormatter) -> Iterator[str]:
    shop = site.shop
    yield "KIND:org"
    yield f"FN:{_escape_vcard_value(shop.name)}"
    yield f"ORG:{_escape_vcard_value(shop.legal_name)}"
    label = _format_label(shop.address, formatter.format_country(shop.address.country))
    yield f"ADR;TYPE=work;LABEL={label}:{_format_postal_address(shop.address, formatter)}"
    yield f"URL:{site.settings.base_url.href}"
    yield f"TZ:{_escape_vcard_value(shop.time_zone.key)}"
    for rank, language in enumerate(shop.languages, 1):
        yield f"LANG;PREF={min(rank, 100)}:{language}"


def _format_contact_lines(contact: CardContact, group: str) -> Iterator[str]:
    """The lines of a channel; a link stands in a group of its own together with its label."""
    if contact.phone:
        sound = TEL_TYPES.get(contact.kind, "voice")
        yield f"TEL;{_format_number(contact.phone, sound)}"
    if contact.email:
        yield f"EMAIL;TYPE=work:{_escape_vcard_value(contact.email.address)}"

    if contact.url:
        yield f"{group}.URL;TYPE=work:{contact.url.href}"
        yield f"{group}.X-ABLabel:{_escape_vcard_value(contact.label)}"


def _format_number(phone: Phone, sound: str) -> str:
    """The parameters and value of TEL: a URI, or text for a number that only its country can dial."""
    if phone.e164:
        return f'VALUE=uri;TYPE="work,{sound}":{phone.href}'
    return f'TYPE="work,{sound}":{_escape_vcard_value(phone.telephone)}'


def _format_label(address: PostalAddress, country: str) -> str:
    """The lines as they stand on a parcel: a quoted parameter value (RFC 6868 for its marks)."""
    lines = (country, *address.lines) if address.starts_with_country else (*address.lines, country)
    text = "\n".join(lines)
    for mark, escaped in (("^", "^^"), ("\n", "^n"), ('"', "^'")):
        text = text.replace(mark, escaped)
    return f'"{text}"'


def _format_postal_address(address: PostalAddress, formatter: LocaleFormatter) -> str:
    """Format an ADR value: post-office box and extension stay empty (RFC 6350, 6.3.1)."""
    street = [_escape_vcard_value(line) for line in (address.street, address.extra) if line]
    rest = (
        address.city,
        address.region,
        address.postal_code,
        formatter.format_country(address.country),
    )
    return ";".join(["", "", ",".join(street), *(_escape_vcard_value(part or "") for part in rest)])


def _escape_vcard_value(text: str) -> str:
    """Escape backslash, comma, semicolon and line break in a text value."""
    for mark in ("\\", ",", ";"):
        text = text.replace(mark, f"\\{mark}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def fold_line(line: str) -> str:
    r"""Fold a line into pieces of at most 75 octets, never within a character.

    >>> fold_line("é" * 40).count("\r\n ")
    1
    """
    pieces, room = [""], MAX_LINE_OCTETS
    for mark in line:
        size = len(mark.encode())
        if size > room:
            pieces.append("")
            room = MAX_LINE_OCTETS - 1
        pieces[-1] += mark
        room -= size
    return "\r\n ".join(pieces)
