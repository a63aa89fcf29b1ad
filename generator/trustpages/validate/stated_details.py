"""What the fields of a shop state of people and places: nothing of it is a detail of somebody else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from trustpages.cache import BuildCache
from trustpages.document import Loc
from trustpages.fields import walk_fields
from trustpages.fields.contact import Email
from trustpages.fields.phone import Phone
from trustpages.fields.postal_address import PostalAddress
from trustpages.kinds import KINDS
from trustpages.model.site import Entry
from trustpages.wording.personal_data import StatedDetails, fold_number, normalize_street

_MIN_NUMBER = 4
_WORD = re.compile(r"\w[\w\u2019'-]*")


def collect_stated_details(
    entries: tuple[Entry, ...],
    not_private: tuple[str, ...] = (),
    cache: BuildCache | None = None,
) -> StatedDetails:
    """All telephones, addresses, numbers and names that the fields of a shop state.

    With a `cache` an entry is looked through once, and an equal result is the same object.
    """
    cache = cache or BuildCache()
    parts = [
        cache.get_or_compute("validate.stated_of_entry", one.name, _collect_from_entry, one)
        for one in entries
    ]
    conventions = (one.facts.read_conventions(one.document.data) for one in entries)
    stated = StatedDetails(
        frozenset().union(*(one.phones for one in parts)),
        frozenset().union(*(one.mails for one in parts)),
        frozenset().union(*(one.streets for one in parts)),
        frozenset().union(*(one.names for one in parts)),
        next((one.country for one in conventions if one), ""),
        frozenset().union(*(one.numbers for one in parts)),
        not_private,
    )
    return cache.intern("validate.stated_details", "", stated)


def _collect_from_entry(entry: Entry) -> StatedDetails:
    """What one entry states; the country is the shop's, and not told of each."""
    phones: set[str] = set()
    mails: set[str] = set()
    streets: set[str] = set()
    numbers: set[str] = set()
    for _, phone, _ in walk_fields(entry.stated_facts, holding=Phone):
        if isinstance(phone, Phone):
            phones |= {_keep_digits(phone.e164), _keep_digits(phone.national)}
    for _, mail, _ in walk_fields(entry.stated_facts, holding=Email):
        if isinstance(mail, Email):
            mails |= {mail.address.casefold(), mail.display_text.casefold()}
    for loc, address, _ in walk_fields(entry.stated_facts, holding=PostalAddress):
        if isinstance(address, PostalAddress):
            restated = _list_translations(entry, (*loc, "street"))
            streets.update(map(normalize_street, (address.street, *restated)))
            numbers.add(fold_number(address.postal_code or ""))
    values = _list_values(entry)
    numbers.update(_list_numbers(values))
    return StatedDetails(
        frozenset(phones),
        frozenset(mails),
        frozenset(streets),
        _list_name_words(entry, values),
        numbers=frozenset(one for one in numbers if len(one) >= _MIN_NUMBER),
    )


class _StatedText(NamedTuple):
    """A value that is text, its place, and whether it is prose."""

    loc: Loc
    text: str
    is_prose: bool


def _list_values(entry: Entry) -> list[_StatedText]:
    """Every text among the facts of an entry but those of customers."""
    customers = KINDS[entry.kind].customer_fields
    return [
        _StatedText(loc, value, bool(field.text_marker and not field.text_marker.name))
        for loc, value, field in walk_fields(entry.stated_facts, holding=str)
        if isinstance(value, str) and loc[0] not in customers
    ]


def _list_name_words(entry: Entry, values: list[_StatedText]) -> frozenset[str]:
    """The words of every name that an entry states: of people, companies, and whatever is no prose."""
    named = [one for one in values if not one.is_prose or one.loc[-1] == "name"]
    names = [one.text for one in named]
    if entry.translations:
        names += [said for one in named for said in _list_translations(entry, one.loc)]
    return frozenset(_WORD.findall("\n".join(names).casefold()))


def _list_translations(entry: Entry, loc: Loc) -> Iterator[str]:
    """What the translations of an entry say at a place."""
    return filter(None, (one.find_text(loc) for one in entry.translations.values()))


def _list_numbers(values: list[_StatedText]) -> Iterator[str]:
    """Letters and digits of every value with a digit that is no prose."""
    for one in values:
        if not one.is_prose and any(map(str.isdigit, one.text)):
            yield fold_number(one.text)


def _keep_digits(text: str) -> str:
    return re.sub(r"\D", "", text)
