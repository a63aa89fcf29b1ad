"""The six questions, and what makes an answer one that can be used."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter, ValidationError

from trustpages.facts.contact import Country, Language, Mail
from trustpages.facts.fact import RESERVED
from trustpages.settings import BaseUrl

HOSTS = ("github", "gitlab", "cloudflare", "netlify", "none")
LONGEST_NAME = 80


class Unfit(Exception):
    """An answer that cannot be used; the text says why and how to write it."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What the owner said, each as it stands in the files; "" where nothing was said."""

    name: str = ""
    country: str = ""
    language: str = "en"
    base_url: str = ""
    email: str = ""
    ci: str = "none"


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the field of `Answers` it fills, what is asked, and how the answer is read.

    `needed` questions take no empty answer; `read` gives the text for the files or raises `Unfit`.
    """

    field: str
    ask: str
    read: Callable[[str], str]
    needed: bool = False
    usual: str = ""


def _name(text: str) -> str:
    """A name that no file, page or template takes for something else."""
    odd = not text.isprintable() or any(mark in text for mark in (*RESERVED, "{", "}", "<", ">"))
    if not text or odd or len(text) > LONGEST_NAME:
        raise Unfit(
            f"'{text}' cannot be the name of a shop. Write it in one line, in at most"
            f" {LONGEST_NAME} letters, without brackets."
        )
    return text


def _upper(text: str) -> str:
    return _read(Country, text.upper() if len(text) == 2 else text)  # noqa: PLR2004 two letters


def _language(text: str) -> str:
    first, *more = text.replace("_", "-").split("-")
    return _read(Language, "-".join([first.lower(), *more]))


def _base_url(text: str) -> str:
    """An address may be typed without its scheme, but then a single word is none."""
    if "://" in text:
        return _read(BaseUrl, text)
    if "." not in text.partition("/")[0]:
        raise Unfit(
            f"'{text}' is not the address of a site. Write it such as 'https://shop.example/trust/'."
        )
    return _read(BaseUrl, f"https://{text}")


def _email(text: str) -> str:
    return _read(Mail, text)


def _host(text: str) -> str:
    if text.lower() not in HOSTS:
        raise Unfit(
            f"'{text}' is none of them. Write one of: {', '.join(HOSTS)}."
            " For a server of your own, or any other host, write none."
        )
    return text.lower()


def _read(kind: Any, text: str) -> str:
    """The text as the content's own field reads it."""
    try:
        read = TypeAdapter(kind).validate_python(text)
    except ValidationError as fault:
        told = fault.errors()[0]
        raise Unfit(f"{told['msg']}. {told.get('ctx', {}).get('hint', '')}".strip()) from fault
    return str(getattr(read, "href", text)) if kind is BaseUrl else text


QUESTIONS = (
    Question("name", "What is the shop called?", _name, needed=True),
    Question(
        "country", "In which country is it? Two letters, such as GB or DE", _upper, needed=True
    ),
    Question("language", "In which language are the pages?", _language, usual="en"),
    Question(
        "base_url",
        "At which web address will the pages stand? Press Enter if you do not know it yet",
        _base_url,
    ),
    Question(
        "email", "Which e-mail address may customers write to? Enter if there is none yet", _email
    ),
    Question(
        "ci",
        "Where will the pages be published? github, gitlab, cloudflare, netlify or none",
        _host,
        usual="none",
    ),
)
"""In the order in which they are asked."""
