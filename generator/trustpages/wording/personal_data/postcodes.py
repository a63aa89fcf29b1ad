"""Postcodes, as the countries write them: by a word for them, by their shape, or by what goes there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails
from trustpages.wording.personal_data.institutions import is_delivery, is_public_place
from trustpages.wording.personal_data.number_context import (
    is_amount,
    is_code,
    is_counted,
    iterate_near_digits,
)

KIND = "a postcode"
_LABEL = (
    r"(?:\b(?:post ?codes?|postal codes?|zip(?:[ -]?codes?)?|plz|postleitzahl(?:en)?|code postal|"
    r"cp|"
    r"c\.\s?p\.|código postal|cap|c\.a\.p\.|codice postale|postcode|kod(?:em|u|"
    r"zie)?(?: pocztow\w+)?|"
    r"eircode)(?![^\W\d])"
    r"|邮编|邮政编码|郵遞區號|郵編|郵便番号|〒|(?:ال)?رمز (?:ال)?بريدي)"
)
_LABELLED = (
    rf"(?i:{_LABEL})(?:[\s,:：#=-]|是|为|為|は|هو|(?i:is|was|ist|est|es|è|to|von|de|of|no\.?|"
    rf"nr\.?)\b){{0,5}}"
    r"(?P<code>\d{2}-\d{3}|\d{5}(?:-?\d{4})?|\d{3}-\d{4}|\d{6,7}|"
    r"\d{4} ?[A-Za-z]{2}|\d{3}(?:-?\d{2,3})?(?=[^\d]|$)|"
    r"[A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2}|[A-Z]\d\w ?[A-Z0-9]{3,4})(?![A-Za-z0-9])"
)
_BRITISH = (
    r"GIR ?0AA|(?:[A-PR-UWYZ]\d{1,2}|[A-PR-UWYZ][A-HK-Y]\d{1,2}|[A-PR-UWYZ]\d[A-HJKPSTUW]|"
    r"[A-PR-UWYZ][A-HK-Y]\d[ABEHMNPRVWXY])"
)
_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|"
    "NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_SHAPES = LazyPattern(
    rf"{_LABELLED}|"
    rf"(?<![A-Za-z0-9_/#.-])(?P<gb>(?:{_BRITISH})[ \u00a0]{{1,2}}\d[ABD-HJLNP-UW-Z]{{2}}|"
    r"(?:[A-Z]{2}\d{1,2}|[A-Z]\d{2})\d[ABD-HJLNP-UW-Z]{2})(?![A-Za-z0-9_-])"
    r"|(?<![A-Za-z0-9_/#.-])(?P<ie>[ACDEFHKNPRTVWXY](?:\d{2}|6W) ?(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])"
    r"[0-9ACDEFHKNPRTVWXY]{4})(?![A-Za-z0-9_-])"
    rf"|(?<=[a-z,] )(?P<us>(?:{_STATES}) \d{{5}}(?:-\d{{4}})?)(?![A-Za-z0-9_-])"
    r"|(?<![A-Za-z0-9_/#.-])(?P<nl>[1-9]\d{3} (?!AM|PM|KG|MM|CM|ML|KW|KM|GB|TB|MB|HZ|PS|HP|UK|EU|"
    r"US|IN|"
    r"OF|TO|BC|AD|CE|XL|ST|LM|DB|WH|NM|PA|ID|NR|OR|AT|ON|SS|SA|SD)[A-Z]{2})(?=[ ,.;:)]|$)(?![ ]?\d)"
    r"|(?<![A-Za-z0-9_/#.-])(?P<pl>\d{2}-\d{3})(?= [A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{2,})"
    r"|(?:,\s*|(?i:\b(?:in|aus|nach|à|de|en|a|di|pour|para|per|"
    r"voor|vers|dans le|al)\s)|\()(?P<town>(?:D-|F-|E-|I-|A-)?"
    r"\d{2}(?!000)\d{3} (?!Stück|Teile|Lumen|Umdrehungen|Euro|Kunden|Meter|Watt|Stunden|"
    r"Bestellungen|"
    r"Personen|Menschen|Artikel|Reviews|Bewertungen|Lux|Kelvin|Volt|Zyklen|Exemplare|Fällen|Paket|"
    r"Sendung|Betriebsstunden|Kilometer)(?:L[ae]s? |El |Los |San |Sankt |Bad |St\.? )?"
    r"[A-ZÄÖÜÉÈÀ][a-zäöüßéèàçâêîôûíóúñ]{2,})",
)
"""Codes that are known by their shape, or by the town after them."""
_PREPOSITION = (
    r"(?i:\b(?:to|in|at|for|near|from|around|within|inside|outside|nach|aus|bei|im|dans|vers|à|au|"
    r"pour|le|sur|chez|du|de|en|el|al|del|hasta|para|por|a|ad|il|nel|nello|per|da|verso|di|zu|für|"
    r"raum|gebiet|ins|naar|voor|uit|do|z|ze|w|we|na|pod|dla|kod|kodu|kodem|kodzie|rejonie|rejon|okolic[aeęy]?|strefie|secteur|zona|zone|area|regio|and|und|et|y|e|o|i|or|código|"
    r"codice|code)\s|"
    r"[,(]\s?|^)"
)
_WITH_CONTEXT = LazyPattern(
    rf"{_PREPOSITION}(?P<code>\d{{5}}-\d{{4}}|\d{{2}}-\d{{3}}|\d{{2}}(?!000)\d{{3}}|"
    r"(?i:[a-pr-uwyz][a-hk-y]?\d[a-z\d]? ?\d(?!(?:st|nd|rd|th|gb|tb|lb|ft|pt|hz|ps|pa|pl|pm|am|"
    r"xl)\b)"
    r"[abd-hjlnp-uw-z]{2})|[1-9]\d{3} ?[A-Z]{2})(?![A-Za-z0-9_/-]|[.,: ]\d)"
    r"|(?P<ja>(?<![\d-])\d{3}-\d{4}(?![\d-]))(?=(?:の|へ|は|で|、|宛|地域))",
)
"""What is a postcode if its sentence speaks of a delivery."""
_BRITISH_ANY = LazyPattern(r"[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}", re.IGNORECASE)
"""A British postcode in any letters, which looks like little else."""
_IN_EVERY_CODE = LazyPattern(r"\d(?:\d\d|[A-Za-z]{2})|[A-Z]\d\w")
"""What every postcode has of either expression: they are costly, and most numbers are shorter."""


def find_postcodes(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Every postcode that is not the shop's own nor a public place's."""
    if not _IN_EVERY_CODE.search(text):
        return
    for found in iterate_near_digits(_SHAPES, text):
        group = found.lastgroup or "code"
        start, stop = found.span(group)
        if (group == "code" or not is_code(text, start)) and not _is_nobodys(
            text, start, stop, stated
        ):
            yield Detail(start, stop, "address", KIND)
    for found in iterate_near_digits(_WITH_CONTEXT, text):
        start, stop = found.span(found.lastgroup or "code")
        is_other = is_code(text, start) or is_amount(text, start, stop)
        if (
            not is_other
            and not is_counted(text, stop)
            and (_BRITISH_ANY.fullmatch(text[start:stop]) or is_delivery(text, start, stop))
            and not _is_nobodys(text, start, stop, stated)
        ):
            yield Detail(start, stop, "address", KIND)


def _is_nobodys(text: str, start: int, stop: int, stated: StatedDetails) -> bool:
    """Whether a postcode is the shop's, a public place's, or one of an example."""
    written = text[start:stop].casefold()
    fold = re.sub(r"\W", "", written)
    numbers = (one for one in stated.numbers if len(one) > 3)  # noqa: PLR2004 - shorter ones fit anywhere
    return (
        "muster" in written
        or any(fold in one or one in fold for one in numbers)
        or is_public_place(text, start, stop)
    )
