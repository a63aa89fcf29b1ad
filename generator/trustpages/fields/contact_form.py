"""The contact form of the desk: what it asks, who receives it, and what each provider needs of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, NamedTuple, TypeAlias
from urllib.parse import urlsplit

from pydantic_core import PydanticCustomError

from trustpages.fields import field_error
from trustpages.fields.contact import Url

FormProvider: TypeAlias = Literal["netlify", "formspree", "own"]
FormInput: TypeAlias = Literal["name", "email", "order", "message"]
FORM_INPUTS: tuple[FormInput, ...] = ("name", "email", "order", "message")
"""What a form can ask, in the order in which it does."""
REQUIRED_INPUTS: frozenset[FormInput] = frozenset({"email", "message"})
"""What every form asks and nobody can leave empty: without both there is no answer."""
SENT_SLUG = "sent"
"""The page that is shown once a message was sent, below the desk's own."""
SENT_TITLE = "Thank you for your message"
"""Its heading: an English message of the theme's catalogue."""


class ProviderTerms(NamedTuple):
    """What a provider asks of a form.

    `honeypot` is the name of the field that people leave empty; `company` receives the messages on the
    shop's behalf ("" for the shop itself); `host` is the only host on which it works ("" for any);
    `endpoint_start` is how its endpoints begin ("" where there are none).
    """

    honeypot: str
    company: str
    host: str
    endpoint_start: str


PROVIDERS: Mapping[str, ProviderTerms] = MappingProxyType(
    {
        "netlify": ProviderTerms("website", "Netlify, Inc., USA", "netlify", ""),
        "formspree": ProviderTerms(
            "_gotcha", "Formspree, Inc., USA", "", "https://formspree.io/f/"
        ),
        "own": ProviderTerms("website", "", "", "https://"),
    }
)


@dataclass(frozen=True, slots=True)
class ContactForm:
    """A form as the page shows it; `inputs` are in the order in which they are asked."""

    provider: FormProvider
    endpoint: Url | None
    inputs: tuple[FormInput, ...]

    @property
    def honeypot(self) -> str:
        """The name of the field that people leave empty."""
        return PROVIDERS[self.provider].honeypot

    @property
    def required(self) -> frozenset[FormInput]:
        """The inputs that nobody can leave empty."""
        return REQUIRED_INPUTS

    def get_action(self, sent_url: str) -> str:
        """Where the form is posted to; Netlify takes it at the page that is shown next, by its path."""
        return self.endpoint.href if self.endpoint else urlsplit(sent_url).path


def find_form_fault(
    provider: FormProvider | None, endpoint: Url | None, recipient: str | None, privacy: str | None
) -> PydanticCustomError | None:
    """What a form lacks or has too much; None if it is whole."""
    if provider is None:
        return field_error(
            "form-without-provider",
            "nothing says who takes in what customers write into the form",
            "Add 'provider:' under it: netlify, formspree, or own for a program of yours.",
        )
    fault = _find_endpoint_fault(provider, endpoint)
    company = PROVIDERS[provider].company
    if not fault and company and recipient is None:
        fault = field_error(
            "form-without-recipient",
            f"what customers write goes through {company.partition(',')[0]}, and nothing says so",
            f"Add 'recipient:' under it, such as 'recipient: {company}'; it stands beside the button.",
        )
    if not fault and privacy is None:
        fault = field_error(
            "form-without-privacy",
            "nothing says what becomes of what customers write",
            "Add 'privacy:' under it: who reads it and when it is deleted, such as"
            " 'privacy: We read it to answer you and delete it after 90 days.'",
        )
    return fault


def _find_endpoint_fault(
    provider: FormProvider, endpoint: Url | None
) -> PydanticCustomError | None:
    start = PROVIDERS[provider].endpoint_start
    if not start and endpoint:
        return field_error(
            "form-endpoint",
            "a form of Netlify has no endpoint: it is sent to the page itself",
            "Take 'endpoint:' out, or name the provider that it belongs to.",
        )
    if start and endpoint is None:
        return field_error(
            "form-endpoint",
            "nothing says where the form is sent to",
            f"Add 'endpoint:' under it, such as 'endpoint: {start}abcdwxyz' if that is its address.",
        )
    if endpoint and not endpoint.href.startswith(start):
        return field_error(
            "form-endpoint",
            f"'{endpoint.href}' is no endpoint of Formspree",
            f"Copy the address that Formspree shows for your form: it begins with {start}.",
        )
    return None
