"""The whole example shop as a start: every file marked, the answers put in where they belong."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from babel import Locale
from babel.core import UnknownLocaleError

from trustpages.resources import find_example_content
from trustpages.scaffold.answers import Answers
from trustpages.scaffold.locale_defaults import CountryDefaults, get_country_defaults

PLACEHOLDER_COMMENT = "# fill in: this page still tells of the example shop"
EXAMPLE_LANGUAGES = ("en", "zh")
"""The languages that the example shop is written in, the original first."""
DOCUMENT_SUFFIXES = frozenset({".md", ".yaml"})


def generate_full_shop(answers: Answers) -> Mapping[PurePosixPath, bytes]:
    """The files of the example shop by their path in the content folder.

    Its translations come along where English or Chinese is spoken; elsewhere its English words stand for
    the shop's own.
    """
    folder, files = find_example_content(), {}
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_file() and _is_included(name, answers):
            files[name] = _customise_file(path, name, answers)
    return files


def _is_included(name: PurePosixPath, answers: Answers) -> bool:
    hidden = any(part.startswith(".") for part in name.parts)
    translated = name.suffix in DOCUMENT_SUFFIXES and "." in name.stem
    return not hidden and (not translated or answers.language in EXAMPLE_LANGUAGES)


def _customise_file(path: Path, name: PurePosixPath, answers: Answers) -> bytes:
    if name.suffix not in DOCUMENT_SUFFIXES:
        return path.read_bytes()
    text = path.read_text(encoding="utf-8")
    for field, value in _select_answered_fields(str(name), answers).items():
        before, after = re.split(rf"(?m)^{field}: .*$", text, maxsplit=1)
        text = f"{before}{field}: {value}{after}"
    return _insert_placeholder_comment(text, name).encode()


def _select_answered_fields(name: str, answers: Answers) -> dict[str, str]:
    """The top fields of a file that an answer is for."""
    spoken = EXAMPLE_LANGUAGES if answers.language in EXAMPLE_LANGUAGES else (answers.language,)
    title = quote_yaml_scalar(answers.name) if answers.name else ""
    host = "" if answers.ci == "none" else f"\nhost: {answers.ci}"
    languages = f"[{', '.join(spoken)}]{host}"
    values = {
        "site.yaml": {"base_url": answers.base_url, "languages": languages},
        "shop.yaml": {"name": title, "email": answers.email},
        "home.md": {"title": title},
        "home.zh.md": {"title": title},
    }
    return {field: value for field, value in values.get(name, {}).items() if value}


def _insert_placeholder_comment(text: str, name: PurePosixPath) -> str:
    """The mark stands on a line of its own, below the one that names the schema."""
    lines = text.split("\n")
    at = 1 if name.suffix == ".md" else 0
    at += lines[at].startswith("# yaml-language-server:")
    return "\n".join([*lines[:at], PLACEHOLDER_COMMENT, *lines[at:]])


SAMPLE_FOLDER = Path(__file__).parent / "minimal"
VARIABLE_PATTERN = re.compile("«([a-z_]+)»")
PLAIN_SCALAR = re.compile(r"[^\W\d_][\w.&' -]*[\w.]")
"""A name that YAML reads as it is; every other is set in quotes."""


def generate_minimal_shop(answers: Answers, today: date) -> Mapping[PurePosixPath, bytes]:
    """The files of the small shop by their path in the content folder; `today` is the shop's day."""
    values = _collect_variables(answers, get_country_defaults(answers.country, today), today)
    files = {}
    for path in sorted(SAMPLE_FOLDER.rglob("*")):
        if path.suffix in {".md", ".yaml"}:
            text = VARIABLE_PATTERN.sub(
                lambda blank: values[blank[1]], path.read_text(encoding="utf-8")
            )
            files[PurePosixPath(path.relative_to(SAMPLE_FOLDER).as_posix())] = text.encode()
    return files


def append_placeholder_comment(value: str, what: str) -> str:
    """A sample value with the mark that says what belongs there."""
    return f"{value}  # fill in: {what}"


def quote_yaml_scalar(text: str) -> str:
    """A text as one value of YAML."""
    if PLAIN_SCALAR.fullmatch(text) and len(text) > 1:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _collect_variables(answers: Answers, home: CountryDefaults, today: date) -> dict[str, str]:
    def choose_value(answer: str, sample: str, what: str) -> str:
        return answer or append_placeholder_comment(sample, what)

    money = home.currency or "EUR"
    return {
        "name": choose_value(
            quote_yaml_scalar(answers.name) if answers.name else "",
            "Sample Shop",
            "the name of the shop",
        ),
        "base_url": choose_value(
            answers.base_url, "https://shop.example/", "the web address of the pages"
        ),
        "email": choose_value(
            answers.email, "desk@shop.example", "the e-mail address for customers"
        ),
        "country": choose_value(answers.country, home.code, "your country, as two letters"),
        "market": home.code,
        "country_name": home.name,
        "currency": money,
        "currencies": f"[{money}]"
        if home.currency
        else append_placeholder_comment(f"[{money}]", "your currency"),
        "time_zone": append_placeholder_comment(home.time_zone, "your time zone")
        if home.time_zone_guessed
        else home.time_zone,
        "language": answers.language,
        "host": "" if answers.ci == "none" else f"host: {answers.ci}\n",
        "reviewed": append_placeholder_comment(
            today.isoformat(), _describe_review(answers.language)
        ),
        "today": today.isoformat(),
        "next_year": _add_year(today).isoformat(),
        "new_year": f"{today.year + 1}-01-01",
        "new_year_after": f"{today.year + 2}-01-01",
    }


def _describe_review(language: str) -> str:
    day = "the day on which you read this page through and made it yours"
    if language.partition("-")[0] == "en":
        return day
    return f"the words of this page in {_get_english_name(language)} (the samples are English), and {day}"


def _get_english_name(language: str) -> str:
    """The English name of a language."""
    try:
        return Locale.parse(language, sep="-").get_display_name("en") or language
    except (UnknownLocaleError, ValueError):
        return language


def _add_year(today: date) -> date:
    last = 28
    return today.replace(year=today.year + 1, day=min(today.day, last))
