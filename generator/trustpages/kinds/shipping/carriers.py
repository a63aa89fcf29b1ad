"""The carriers that are known by name: where each shows how far a parcel has come.

The list is data, in `carriers.toml`. Each entry holds as of the day on which it was checked.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import Annotated
from unicodedata import normalize

from trustpages.fields import ShopConventions, field_error, parse_in_shop

CARRIERS_FILE = Path(__file__).parent / "carriers.toml"
MIN_LIKENESS = 0.6
"""How much of a name has to be like that of a carrier to be taken for it (`difflib`)."""
_SPELLINGS = {
    "colissimo": "la-poste",
    "hermes": "hermes-de",
    "inpost": "inpost-pl",
    "postnord": "postnord-se",
    "dpd": "dpd-de",
    "deutsche post": "dhl-de",
    "bartolini": "brt",
    "yamato transport": "yamato",
    "kuroneko": "yamato",
    "7-eleven": "seven-eleven-tw",
    "black cat": "t-cat",
}
"""Other names that owners write, in small letters."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """A carrier's page for following a parcel, as it was on the day `checked`.

    `query` is the field of the address that takes the number, "" where it is sent in another way. Without
    `countries` (ISO 3166) the page is for all.
    """

    id: str
    name: str
    countries: tuple[str, ...]
    page: str
    query: str
    checked: date


@cache  # a file of the program, read when a shop first names a carrier
def load_carriers() -> Mapping[str, Carrier]:
    """All carriers of the list, by their names in it."""
    found = tomllib.loads(CARRIERS_FILE.read_text(encoding="utf-8"))
    return {
        name: Carrier(
            name,
            one["name"],
            tuple(one["countries"]),
            one["page"],
            one.get("query", ""),
            one["checked"],
        )
        for name, one in found.items()
    }


def suggest_carrier(text: str, country: str = "") -> str:
    """The carrier of the list that was probably meant; "" if none is like it.

    Of a carrier's pages that of the shop's country (ISO 3166) is the better one.
    """
    words = normalize("NFKC", text).casefold().strip()
    names = {name: name for name in load_carriers()}
    names |= {one.name.casefold(): one.id for one in reversed([*load_carriers().values()])}
    names |= _SPELLINGS
    close = get_close_matches(words, names, 1, MIN_LIKENESS)
    found = names[close[0]] if close else ""
    home = load_carriers().get(f"{found}-{country.casefold()}")
    return home.id if home and country in home.countries else found


def _parse_carrier(text: str, shop: ShopConventions) -> Carrier:
    carrier = load_carriers().get(text)
    if carrier is None:
        raise field_error(
            "unknown-carrier",
            f"'{text}' is no carrier whose pages are known here",
            "Name one of the list in docs/tracking.md; for any other, write 'name:' and 'url:' of its page"
            " in place of 'carrier:'.",
            instead=suggest_carrier(text, shop.country),
        )
    return carrier


KnownCarrier = Annotated[
    Carrier,
    *parse_in_shop(_parse_carrier, "A carrier of the list.", "royal-mail", "dhl-de"),
]
