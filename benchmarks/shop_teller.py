"""What the writers of a generated shop's pages share: the page, the day, people, addresses and prices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from shop_plan import Shop
from shop_words import Said, Speaker, load_language
from shop_yaml import Tree

PRICES: Mapping[str, tuple[str, str]] = {
    "JPY": ("160", "10"),
    "CNY": ("3", "1"),
    "TWD": ("30", "5"),
    "HKD": ("9", "1"),
    "PLN": ("4", "0.50"),
    "SEK": ("10", "1"),
    "AED": ("4", "0.50"),
    "SAR": ("4", "0.50"),
    "EGP": ("50", "5"),
    "MAD": ("10", "1"),
    "MXN": ("18", "1"),
    "BRL": ("5", "0.10"),
}
"""What a price in euros is multiplied with in a currency, and the step to which it is rounded."""


@dataclass(frozen=True, slots=True)
class Page:
    """A content file: its path, its facts and words, what stands below them, and its parts by path."""

    path: str
    facts: Mapping[str, Tree]
    body: str = ""
    parts: tuple[tuple[str, Mapping[str, Tree]], ...] = ()


@dataclass(frozen=True, slots=True)
class Teller:
    """Who writes one page of a shop in one language: draws and words, the day, everybody's names."""

    shop: Shop
    speaker: Speaker
    day: date
    people: tuple[str, ...]

    def head(self, title: str, summary: str) -> dict[str, Tree]:
        """The fields that begin every page."""
        read_on = self.day - timedelta(days=self.speaker.draw.randint(1, 90))
        return {"title": title, "summary": summary, "reviewed_on": read_on.isoformat()}

    def find_day(self, days: int) -> str:
        """The day so many days after that of the shop, as owners write it."""
        return (self.day + timedelta(days=days)).isoformat()

    def count(self, least: int, most: int, unit: str = "") -> str:
        """A drawn number, with its unit."""
        number = self.speaker.draw.randint(least, most)
        plural = unit.endswith("day") and number != 1
        return f"{number} {unit}{'s' if plural else ''}".strip()

    def price(self, euros: float) -> str:
        """About so many euros in the shop's currency."""
        factor, step = map(Decimal, PRICES.get(self.shop.place.currency, ("1", "0.10")))
        amount = Decimal(str(euros)) * factor
        return str((amount / step).quantize(Decimal(1)) * step)

    @property
    def email(self) -> str:
        """The shop's mail address."""
        return f"desk@{self.shop.slug}.example"

    @property
    def address(self) -> dict[str, Tree]:
        """The shop's address, the same on every page."""
        words = load_language(self.shop.languages[0])
        draw = self.shop.draw("address")
        street = draw.choice(words.lists["streets"]).format(n=draw.randint(1, 180))
        return {"street": street, **self.shop.town, "country": self.shop.place.country}

    @property
    def phone(self) -> str:
        """The shop's telephone, the same on every page."""
        return self.shop.place.phone.format(self.shop.draw("phone").randint(0, 999))

    @property
    def currency(self) -> str:
        """The currency of all prices."""
        return self.shop.place.currency

    @property
    def markets(self) -> list[str]:
        """The countries of sale: its own, and for some shops a neighbour."""
        draw = self.shop.draw("markets")
        more = draw.sample(self.shop.place.markets, draw.choice((0, 0, 1)))
        return [self.shop.place.country, *more]

    def promise(self, name: str, otherwise: str) -> str:
        """A promise by its name; a time of its own where the shop has none."""
        return f"promise {name}" if self.shop.has("promises") else otherwise

    def say_with_promise(self, message: str, otherwise: str) -> Said:
        """A sentence with a promise in it; another one where the shop has none."""
        return self.speaker.say(message if self.shop.has("promises") else otherwise)

    def write_body(self, least: int, most: int) -> str:
        """Some paragraphs of the shop's own."""
        return self.speaker.write_paragraphs(self.speaker.draw.randint(least, most))


def list_people(shop: Shop) -> tuple[str, ...]:
    """The names of whoever works there, the owner first; at least the owner has one."""
    words = load_language(shop.languages[0])
    first, last = words.lists["first"], words.lists["last"]
    pattern = words.words["full_name"]
    return tuple(
        pattern.format(
            first=first[(shop.first + 3 * number) % len(first)],
            last=last[(shop.last + number) % len(last)],
        )
        for number in range(max(1, shop.counts.get("person", 1)))
    )
