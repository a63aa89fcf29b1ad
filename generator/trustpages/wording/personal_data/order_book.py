"""Words against the shop's own orders: names, contacts, addresses and order numbers of its customers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import pairwise

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails
from trustpages.wording.personal_data.order_file import OrderFile, OrderRow, iterate_names
from trustpages.wording.personal_data.plain_text import PlainText, make_plain
from trustpages.wording.personal_data.scripts import (
    HAN,
    KANA,
    fold_kana,
    fold_latin,
    shorten_vowels,
    spell_han,
    spell_kana,
)
from trustpages.wording.personal_data.spelled_digits import find_spelled_numbers

NAME, TELEPHONE, MAIL = (
    "the name of a customer",
    "a customer's telephone number",
    "a customer's mail address",
)
STREET, ORDER, INITIALS = (
    "a customer's address",
    "the number of an order",
    "a customer's initials with the town",
)
_WORD = LazyPattern(r"[^\W_]+(?:['’][^\W_]+)?")
_ESCAPE = LazyPattern(r"%[0-9A-Fa-f]{2}")
"""A character as the addresses of links write it."""
_NUMBER = LazyPattern(r"\+?\d(?:[^\w\n]{0,3}\d){5,}")
_INITIALS = LazyPattern(r"(?<!\w)(?P<first>[^\W\d_])\.\s?(?:[^\W\d_]\.\s?)?(?P<last>[^\W\d_])\.")
_TITLES = ("先生", "女士", "小姐", "太太", "様", "さん", "氏", "君")
_MIN_DIGITS, _MIN_ORDER, _MIN_NAME, _WIDTH = 7, 5, 3, 6


@dataclass(slots=True)
class _OrderBook:
    """What is looked for, each in the form in which words are compared with it."""

    names: set[tuple[str, ...]] = field(default_factory=set)
    turned_names: set[tuple[str, ...]] = field(default_factory=set)
    written_names: set[str] = field(default_factory=set)
    spelled_names: set[str] = field(default_factory=set)
    kana_names: set[str] = field(default_factory=set)
    initials: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    phones: set[str] = field(default_factory=set)
    mails: set[str] = field(default_factory=set)
    places: set[str] = field(default_factory=set)
    han_places: dict[str, set[str]] = field(default_factory=dict)
    orders: set[str] = field(default_factory=set)


def find_order_details(text: str, orders: OrderFile, stated: StatedDetails) -> tuple[Detail, ...]:
    """Every detail of a customer of the orders; what the shop states itself, or calls public, is none."""
    book = _make_book(orders, stated)
    plain = make_plain(text)
    allowed = {_join(one) for one in stated.not_private}
    found: list[Detail] = []
    text = _ESCAPE.sub("   ", plain.text)
    for detail in _iterate_details(text, book):
        overlaps = any(detail.start < one.stop and one.start < detail.stop for one in found)
        if not overlaps and _join(plain.text[detail.start : detail.stop]) not in allowed:
            found.append(detail)
    return tuple(sorted(_locate(one, plain) for one in found))


def count_orders(orders: OrderFile) -> int:
    """How many rows words are compared with."""
    return len(orders.read_rows())


def _locate(detail: Detail, plain: PlainText) -> Detail:
    return Detail(*plain.locate(detail.start, detail.stop), detail.family, detail.kind)


@lru_cache(maxsize=1)
def _make_book(orders: OrderFile, stated: StatedDetails) -> _OrderBook:
    book = _OrderBook()
    for row in orders.read_rows():
        for name in iterate_names(row):
            if not _is_of_shop(name, stated):
                _add_name(book, name, row)
        _add_contacts(book, row, stated)
        _add_places(book, row, stated)
    return book


def _is_of_shop(name: str, stated: StatedDetails) -> bool:
    words = {word.casefold() for word in re.findall(r"\w[\w’'-]*", name)}
    return bool(words) and words <= stated.names


def _add_name(book: _OrderBook, name: str, row: OrderRow) -> None:
    plain = make_plain(name).text
    if HAN.search(plain) or KANA.search(plain):
        _add_east_asian_name(book, plain)
        return
    last, comma, first = plain.partition(",")
    words = tuple(
        fold_latin(one) for one in _WORD.compiled.findall(f"{first} {last}" if comma else plain)
    )
    if len(words) < 2:  # noqa: PLR2004 - a first name alone is anybody's
        return
    for pair in (words, (words[0], words[-1])):
        book.names |= {pair, _shorten(pair)}
        book.turned_names |= {pair[::-1], _shorten(pair[::-1])}
    if "".join(words).isascii():
        book.spelled_names |= {"".join(words), "".join((words[-1], *words[:-1]))}
    for town in row.get("town", ()):
        key = (words[0][0], words[-1][0])
        book.initials.setdefault(key, set()).add(fold_latin(town.reveal()))


def _add_east_asian_name(book: _OrderBook, name: str) -> None:
    written = re.sub(r"[\s・·]", "", name)
    if HAN.search(written):
        if len(written) > 1:
            book.written_names.add(written)
            syllables = spell_han(written)
            for at in (1, 2):
                family, given = "".join(syllables[:at]), "".join(syllables[at:])
                if family and given:
                    book.names |= {(family, given), (given, family), (family, *syllables[at:])}
                    book.names.add((*syllables[at:], family))
            if len(written) >= _MIN_NAME:
                book.spelled_names.add("".join(syllables))
        return
    book.kana_names.add(fold_kana(written))
    parts = tuple(spell_kana(one) for one in re.split(r"[\s・]+", name) if one)
    if len(parts) > 1:
        book.names |= {parts, parts[::-1]}


def _add_contacts(book: _OrderBook, row: OrderRow, stated: StatedDetails) -> None:
    for one in row.get("telephone", ()):
        digits = re.sub(r"\D", "", make_plain(one.reveal()).text).lstrip("0")
        is_own = any(phone.endswith(digits[-8:]) for phone in stated.phones if phone)
        if len(digits) >= _MIN_DIGITS and not is_own:
            book.phones.add(digits[-8:])
    for one in row.get("mail", ()):
        mail = one.reveal().casefold()
        if "@" in mail and mail not in stated.mails:
            book.mails.add(re.sub(r"\W", "", mail.replace("@", "at")))
    for one in row.get("order", ()):
        number = _join(one.reveal())
        if (
            len(number) >= _MIN_ORDER
            and any(map(str.isdigit, number))
            and number not in stated.numbers
        ):
            book.orders.add(number)


def _add_places(book: _OrderBook, row: OrderRow, stated: StatedDetails) -> None:
    for one in row.get("street", ()):
        street = _join(one.reveal())
        is_own = any(street in own or own in street for own in map(_join, stated.streets) if own)
        if is_own or len(street) < _WIDTH or not re.search(r"\d|[一二三四五六七八九十]", street):
            continue
        if HAN.search(street):
            book.han_places.setdefault(street[-4:], set()).add(street)
        book.places.add(street)
    for one in row.get("postcode", ()):
        code = _join(one.reveal())
        if len(code) >= _MIN_ORDER and not code.isdigit() and code not in stated.numbers:
            book.places.add(code)


def _iterate_details(text: str, book: _OrderBook) -> Iterator[Detail]:
    words = [(one.start(), one.end(), fold_latin(one[0])) for one in _WORD.finditer(text)]
    yield from _find_words(text, words, book)
    yield from _find_initials(text, words, book)
    yield from _find_numbers(text, book)
    yield from _find_mails(text, words, book)
    if not text.isascii():
        yield from _find_east_asian(text, book)


def _find_words(text: str, words: list[tuple[int, int, str]], book: _OrderBook) -> Iterator[Detail]:
    """Names of two to four words, streets and postcodes of up to six, and numbers of orders."""
    for at in range(len(words)):
        for width in range(1, _WIDTH + 1):
            window = words[at : at + width]
            if len(window) < width:
                break
            start, stop = window[0][0], window[-1][1]
            joined = "".join(one[2] for one in window)
            if width > 1 and _is_name(text, window, book):
                yield Detail(start, stop, "name", NAME)
            elif joined in book.places:
                yield Detail(start, stop, "address", STREET)
            elif joined in book.orders:
                yield Detail(start, stop, "order", ORDER)


def _is_name(text: str, window: list[tuple[int, int, str]], book: _OrderBook) -> bool:
    """Whether words are a name; with the family name first, only in capitals."""
    parts = tuple(one[2] for one in window)
    if parts in book.names or _shorten(parts) in book.names:
        return True
    is_turned = parts in book.turned_names or _shorten(parts) in book.turned_names
    return is_turned and all(text[one[0]].isupper() for one in window)


def _shorten(parts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(shorten_vowels, parts))


def _find_initials(
    text: str, words: list[tuple[int, int, str]], book: _OrderBook
) -> Iterator[Detail]:
    """Initials, where the town of such a customer stands within the next or last twelve words."""
    for found in _INITIALS.finditer(text) if book.initials else ():
        key = (fold_latin(found["first"]), fold_latin(found["last"]))
        near = [one[2] for one in words if abs(one[0] - found.start()) < 100]  # noqa: PLR2004
        beside = {*near, *(" ".join(pair) for pair in pairwise(near))}
        if beside & book.initials.get(key, set()):
            yield Detail(*found.span(), "name", INITIALS)


def _find_numbers(text: str, book: _OrderBook) -> Iterator[Detail]:
    for found in _NUMBER.finditer(text):
        if re.sub(r"\D", "", found[0])[-8:] in book.phones:
            yield Detail(*found.span(), "telephone", TELEPHONE)
    for spelled in find_spelled_numbers(text):
        if spelled.digits[-8:] in book.phones:
            yield Detail(spelled.start, spelled.stop, "telephone", TELEPHONE)


def _find_mails(text: str, words: list[tuple[int, int, str]], book: _OrderBook) -> Iterator[Detail]:
    """Mail addresses, whatever stands for their at and dots."""
    if not book.mails:
        return
    kept = [
        one for one in words if one[2] not in ("dot", "punkt", "punto", "point", "punt", "kropka")
    ]
    for at in range(len(kept)):
        for width in range(2, 8):
            window = kept[at : at + width]
            joined = "".join(one[2] for one in window)
            between = text[window[0][0] : window[-1][1]]
            signed = "".join(re.findall(r"[^\W_]+|@", fold_latin(between))).replace("@", "at")
            if joined in book.mails or signed in book.mails:
                yield Detail(window[0][0], window[-1][1], "mail", MAIL)


def _find_east_asian(text: str, book: _OrderBook) -> Iterator[Detail]:
    for run in HAN.finditer(text):
        for start in range(run.start(), run.end()):
            for stop in range(min(start + 5, run.end()), start + 1, -1):
                if _is_han_name(text, start, stop, run.span(), book):
                    yield Detail(start, stop, "name", NAME)
    for run in KANA.finditer(text):
        folded = fold_kana(run[0])
        if any(name in folded for name in book.kana_names if len(name) >= _MIN_NAME):
            yield Detail(*run.span(), "name", NAME)
    if book.han_places:
        yield from _find_han_places(text, book)


def _find_han_places(text: str, book: _OrderBook) -> Iterator[Detail]:
    characters = [(at, one.casefold()) for at, one in enumerate(text) if one.isalnum()]
    joined = "".join(one for _, one in characters)
    for end in range(4, len(joined) + 1):
        for street in book.han_places.get(joined[end - 4 : end], ()):
            if joined.endswith(street, 0, end):
                start, last = characters[end - len(street)][0], characters[end - 1][0]
                yield Detail(start, last + 1, "address", STREET)


def _is_han_name(text: str, start: int, stop: int, run: tuple[int, int], book: _OrderBook) -> bool:
    """Whether characters are a name; one of two characters must stand apart."""
    name = text[start:stop]
    if name in book.written_names:
        is_apart = start == run[0] or stop == run[1] or text.startswith(_TITLES, stop)
        return len(name) >= _MIN_NAME or is_apart
    if len(name) < _MIN_NAME or not book.spelled_names:
        return False
    return "".join(spell_han(name)) in book.spelled_names


def _join(text: str) -> str:
    """Letters and digits as words are compared, without anything between them."""
    return "".join(fold_latin(one) for one in _WORD.compiled.findall(make_plain(text).text))
