"""The small shop: sample files that build at once, with a mark on whatever its owner must replace."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from babel import Locale
from babel.core import UnknownLocaleError

from trustpages.starter.answers import Answers
from trustpages.starter.home import Home, home_of

FOLDER = Path(__file__).parent / "minimal"
BLANK = re.compile("«([a-z_]+)»")
PLAIN = re.compile(r"[^\W\d_][\w.&' -]*[\w.]")
"""A name that YAML reads as it is; every other is set in quotes."""


def minimal(answers: Answers, today: date) -> Mapping[PurePosixPath, bytes]:
    """The files of the small shop by their path in the content folder; `today` is the shop's day."""
    values = _values(answers, home_of(answers.country, today), today)
    files = {}
    for path in sorted(FOLDER.rglob("*")):
        if path.suffix in {".md", ".yaml"}:
            text = BLANK.sub(lambda blank: values[blank[1]], path.read_text(encoding="utf-8"))
            files[PurePosixPath(path.relative_to(FOLDER).as_posix())] = text.encode()
    return files


def marked(value: str, what: str) -> str:
    """A sample value with the mark that says what belongs there."""
    return f"{value}  # fill in: {what}"


def quoted(text: str) -> str:
    """A text as one value of YAML."""
    if PLAIN.fullmatch(text) and len(text) > 1:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _values(answers: Answers, home: Home, today: date) -> dict[str, str]:
    def said(answer: str, sample: str, what: str) -> str:
        return answer or marked(sample, what)

    money = home.currency or "EUR"
    return {
        "name": said(
            quoted(answers.name) if answers.name else "", "Sample Shop", "the name of the shop"
        ),
        "base_url": said(answers.base_url, "https://shop.example/", "the web address of the pages"),
        "email": said(answers.email, "desk@shop.example", "the e-mail address for customers"),
        "country": said(answers.country, home.code, "your country, as two letters"),
        "market": home.code,
        "country_name": home.name,
        "currency": money,
        "currencies": f"[{money}]" if home.currency else marked(f"[{money}]", "your currency"),
        "time_zone": marked(home.time_zone, "your time zone") if home.guessed else home.time_zone,
        "language": answers.language,
        "host": "" if answers.ci == "none" else f"host: {answers.ci}\n",
        "reviewed": marked(today.isoformat(), _reading(answers.language)),
        "today": today.isoformat(),
        "next_year": _in_a_year(today).isoformat(),
        "new_year": f"{today.year + 1}-01-01",
        "new_year_after": f"{today.year + 2}-01-01",
    }


def _reading(language: str) -> str:
    day = "the day on which you read this page through and made it yours"
    if language.partition("-")[0] == "en":
        return day
    return f"the words of this page in {_called(language)} (the samples are English), and {day}"


def _called(language: str) -> str:
    """The English name of a language."""
    try:
        return Locale.parse(language, sep="-").get_display_name("en") or language
    except (UnknownLocaleError, ValueError):
        return language


def _in_a_year(today: date) -> date:
    last = 28
    return today.replace(year=today.year + 1, day=min(today.day, last))
