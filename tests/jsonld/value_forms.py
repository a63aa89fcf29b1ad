"""The form of the value of every property that pages state to machines, from the vocabulary itself.

Sources: the definition of each property at schema.org (release 30.0), and where Google narrows it, the
documentation of its structured data: Organization, merchant return policy, merchant shipping policy,
video and breadcrumb (https://developers.google.com/search/docs/appearance/structured-data).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, TypeAlias

from babel import Locale
from pydantic import ValidationError
from support.values import read_as

from trustpages.fields import ShopConventions
from trustpages.fields.phone import PhoneField

Form: TypeAlias = Callable[[Any], bool]
TERM = "https://schema.org/"


def text(value: Any) -> bool:
    """Plain words: some, without markup."""
    return isinstance(value, str) and bool(value.strip()) and not re.search(r"</?\w+[^>]*>", value)


def url(value: Any) -> bool:
    """An absolute address."""
    return isinstance(value, str) and bool(re.fullmatch(r"https?://[^/\s]+(/\S*)?", value))


def day(value: Any) -> bool:
    """ISO 8601: 2026-11-22."""
    return isinstance(value, str) and len(value) == 10 and bool(date.fromisoformat(value))


def moment(value: Any) -> bool:
    """Google wants a time with its offset: 2026-05-12T00:00:00+01:00."""
    pattern = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"
    return isinstance(value, str) and bool(re.fullmatch(pattern, value))


def clock(value: Any) -> bool:
    """A local time of the day: 09:00."""
    return isinstance(value, str) and bool(re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value))


def clock_with_offset(value: Any) -> bool:
    """Google wants the offset with a cut-off: 14:00:00+01:00."""
    pattern = r"([01]\d|2[0-3]):[0-5]\d:00[+-]\d\d:\d\d"
    return isinstance(value, str) and bool(re.fullmatch(pattern, value))


def language(value: Any) -> bool:
    """BCP 47."""
    return isinstance(value, str) and bool(Locale.parse(value, sep="-"))


def country(value: Any) -> bool:
    """ISO 3166-1 alpha-2."""
    return len(value) == 2 and value in Locale("en").territories


def currency(value: Any) -> bool:
    """ISO 4217."""
    return value in Locale("en").currencies


def phone(value: Any) -> bool:
    """E.164, with the country's code and perhaps an extension; or a service number of a country."""
    if not isinstance(value, str):
        return False
    whole = re.fullmatch(r"\+[1-9]\d{5,14}( ext\. \d{1,7})?", value)
    return bool(whole) or any(_is_service_number(value, country) for country in ("CN", "DE", "US"))


def _is_service_number(text: str, country: str) -> bool:
    try:
        return bool(read_as(PhoneField, text, ShopConventions(country)).national)
    except ValidationError:
        return False


def email(value: Any) -> bool:
    """An address without a scheme."""
    return isinstance(value, str) and bool(re.fullmatch(r"[^@\s:]+@[^@\s]+\.[^@\s]+", value))


def number(value: Any) -> bool:
    """A number that is not negative; no text."""
    return isinstance(value, int | float) and not isinstance(value, bool) and value >= 0


def whole(value: Any) -> bool:
    """A whole number from 0."""
    return number(value) and isinstance(value, int)


def fraction(value: Any) -> bool:
    """A share from 0 to 1: 0.1 is 10 %."""
    return number(value) and value <= 1


def yes(value: Any) -> bool:
    """A truth, not the text of one."""
    return value is True


def truth(value: Any) -> bool:
    """Whether something is so."""
    return isinstance(value, bool)


def term(*members: str) -> Form:
    """A member of an enumeration, by its address."""
    return lambda value: value in {f"{TERM}{member}" for member in members}


def one_of(*values: str) -> Form:
    """One of these texts."""
    return lambda value: value in values


def node(*types: str) -> Form:
    """A thing of one of these types."""
    return lambda value: isinstance(value, dict) and value.get("@type") in types


def reference(value: Any) -> bool:
    """A thing that is described elsewhere, by its `@id`."""
    return isinstance(value, dict) and set(value) == {"@id"} and url(value["@id"])


def either(*forms: Form) -> Form:
    """A value of one of several forms."""
    return lambda value: any(form(value) for form in forms)


WEEKDAY = term("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
RETURN_FEES = term("FreeReturn", "ReturnFeesCustomerResponsibility", "ReturnShippingFees")
LABEL = term("ReturnLabelInBox", "ReturnLabelDownloadAndPrint", "ReturnLabelCustomerResponsibility")
MONEY = node("MonetaryAmount")

FORMS: dict[str, Form] = {
    # schema.org: Thing, Organization, Person
    "name": text, "description": text, "url": url, "sameAs": url, "image": url, "logo": url,
    "identifier": text, "subjectOf": node("VideoObject"),
    "legalName": text, "email": email, "telephone": phone, "foundingDate": day,
    "vatID": lambda value: bool(re.fullmatch(r"[A-Z]{2}[A-Z0-9]{2,13}", value)),
    "areaServed": country, "knowsLanguage": language, "award": text, "acceptedPaymentMethod": text,
    "hasCertification": node("Certification"), "companyRegistration": node("Certification"),
    "contactPoint": node("ContactPoint"),
    "hasMerchantReturnPolicy": node("MerchantReturnPolicy"),
    "hasShippingService": node("ShippingService"),
    "jobTitle": text, "worksFor": reference,
    "hasCredential": node("EducationalOccupationalCredential"), "recognizedBy": node("Organization"),
    # Place
    "location": node("Place"), "hasMap": url, "publicAccess": truth,
    "openingHoursSpecification": node("OpeningHoursSpecification"),
    "amenityFeature": node("LocationFeatureSpecification"),
    "LocationFeatureSpecification.value": either(truth, text),
    # Certification
    "certificationIdentification": text, "issuedBy": node("Organization"), "expires": day,
    # ContactPoint, OpeningHoursSpecification
    "contactType": text, "availableLanguage": language,
    "hoursAvailable": node("OpeningHoursSpecification"),
    "dayOfWeek": WEEKDAY, "opens": clock, "closes": clock, "validFrom": day, "validThrough": day,
    # PostalAddress, DefinedRegion
    "address": node("PostalAddress"), "streetAddress": text, "addressLocality": text,
    "addressRegion": text, "postalCode": text, "addressCountry": country,
    # MonetaryAmount, QuantitativeValue (UN/CEFACT codes of units)
    "value": number, "minValue": number, "maxValue": number, "currency": currency,
    "unitCode": one_of("DAY", "KGM"),
    # MerchantReturnPolicy; Google: ISO 3166-1 countries, whole days
    "applicableCountry": country, "returnPolicyCountry": country,
    "returnPolicyCategory": term("MerchantReturnFiniteReturnWindow"),
    "merchantReturnDays": whole, "merchantReturnLink": url,
    "returnMethod": term("ReturnByMail", "ReturnInStore", "ReturnAtKiosk", "KeepProduct"),
    "refundType": term("FullRefund", "ExchangeRefund", "StoreCreditRefund"),
    "itemCondition": term("NewCondition", "UsedCondition", "DamagedCondition"),
    "returnFees": RETURN_FEES, "customerRemorseReturnFees": RETURN_FEES,
    "itemDefectReturnFees": RETURN_FEES,
    "returnLabelSource": LABEL, "customerRemorseReturnLabelSource": LABEL,
    "itemDefectReturnLabelSource": LABEL,
    "returnShippingFeesAmount": MONEY, "customerRemorseReturnShippingFeesAmount": MONEY,
    "itemDefectReturnShippingFeesAmount": MONEY,
    "restockingFee": either(number, MONEY),  # schema.org: a Number is a percentage: 15 is 15 %
    # ShippingService, ShippingConditions, ShippingRateSettings, ServicePeriod
    "fulfillmentType": term(
        "FulfillmentTypeDelivery", "FulfillmentTypePickupDropoff", "FulfillmentTypePickupInStore"
    ),
    "handlingTime": node("ServicePeriod"), "transitTime": node("ServicePeriod"),
    "cutoffTime": clock_with_offset, "businessDays": WEEKDAY, "duration": node("QuantitativeValue"),
    "shippingConditions": node("ShippingConditions"), "doesNotShip": yes,
    "shippingOrigin": node("DefinedRegion"), "shippingDestination": node("DefinedRegion"),
    "shippingRate": node("MonetaryAmount", "ShippingRateSettings"),
    "orderPercentage": fraction,  # schema.org: 0.10 is 10 % of the order's value
    "orderValue": MONEY, "weight": node("QuantitativeValue"), "numItems": node("QuantitativeValue"),
    # VideoObject
    "thumbnailUrl": url, "contentUrl": url, "uploadDate": moment, "transcript": text,
    # BreadcrumbList
    "itemListElement": node("ListItem"), "item": url,
    "position": lambda value: whole(value) and value >= 1,
}  # fmt: skip
"""What each value must look like, or each item where a property has several; `Type.property` goes first."""


def wrong_values(value: Any, at: str = "") -> Iterator[str]:
    """Each property without a form, and each value without the form of its property."""
    if isinstance(value, list | tuple):
        for item in value:
            yield from wrong_values(item, at)
    elif isinstance(value, dict):
        for name, held in value.items():
            if not name.startswith("@"):
                form = FORMS.get(f"{value.get('@type')}.{name}") or FORMS.get(name)
                yield from _check_property(form, held, f"{at}.{name}")


def _check_property(form: Form | None, held: Any, at: str) -> Iterator[str]:
    if form is None:
        yield f"{at} has no form in the list"
        return
    if held == []:
        yield f"{at} is empty"
    for one in held if isinstance(held, list) else [held]:
        if not form(one):
            yield f"{at} is {one!r}"
    yield from wrong_values(held, at)
