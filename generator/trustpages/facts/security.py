"""Whom to tell of a weak spot of the shop's site, and until when that holds (RFC 9116)."""

from typing import Annotated

from pydantic import TypeAdapter, ValidationError

from trustpages.facts.amounts import Whole
from trustpages.facts.contact import Email, Mail, Url, Web
from trustpages.facts.fact import Fact, about, fault, written
from trustpages.facts.moments import Day

MAIL = "mailto:"
_MAIL: TypeAdapter[Email] = TypeAdapter(Mail)
_WEB: TypeAdapter[Url] = TypeAdapter(Web)


def _contact(text: str) -> str:
    """The address as security.txt wants it: with `mailto:`, or a page with `https:`."""
    try:
        if text.startswith("https:"):
            return _WEB.validate_python(text).href
        return _MAIL.validate_python(text.removeprefix(MAIL)).href
    except ValidationError as error:
        raise fault(
            "security-contact",
            f"'{text}' is neither a mail address nor a page that starts with https://",
            "Write it like mailto:security@shop.example or https://shop.example/contact/.",
        ) from error


Contact = Annotated[
    str,
    *written(
        _contact,
        "A mail address or a page.",
        "mailto:security@shop.example",
        "https://shop.example/report/",
    ),
]


class Security(Fact):
    """What those are told who find a weak spot of the site (`.well-known/security.txt`)."""

    contact: Annotated[
        Contact, about("Where to tell of a weak spot", "mailto:security@shop.example")
    ]
    expires: Annotated[
        Day,
        about("The last day on which this holds; look at it again within a year", "2027-10-31"),
    ]
    policy: Annotated[
        Web | None,
        about("A page that says how you deal with such news", "https://shop.example/how/"),
    ] = None
    https_only_days: Annotated[
        Whole | None,
        about(
            "For so many days browsers reach the whole host by https alone (HSTS); no way back until "
            "they are over",
            "365",
            ge=1,
            le=730,
        ),
    ] = None
