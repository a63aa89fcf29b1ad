"""The content files of a new shop: the example shop or the minimal one, with the answers filled in."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path, PurePosixPath

from trustpages.fields.postal_address import load_address_rules
from trustpages.kinds import KINDS
from trustpages.resources import find_example_content
from trustpages.scaffold.answers import Answers, CountryDefaults, get_country_defaults
from trustpages.scaffold.theme_words import get_english_name

PLACEHOLDER_COMMENT = "# fill in: this page still tells of the example shop"
EXAMPLE_LANGUAGES = ("en", "zh")
"""The languages that the example shop is written in, the original first."""
LEDGERS = {PurePosixPath(kind.file).stem for kind in KINDS.values() if kind.parts_field}
"""Files and folders that are left out: nobody begins with what happened, or was asked, at another shop."""
DOCUMENT_SUFFIXES = frozenset({".md", ".yaml"})


def generate_full_shop(answers: Answers) -> Mapping[PurePosixPath, bytes]:
    """Generate the files of the example shop by their path in the content folder.

    Its translations are included for English and Chinese shops; others get its English words only.
    """
    folder, files = find_example_content(), {}
    for path in sorted(folder.rglob("*")):
        name = PurePosixPath(path.relative_to(folder).as_posix())
        if path.is_file() and _is_included(name, answers):
            files[name] = _customise_file(path, name, answers)
    return files


def _is_included(name: PurePosixPath, answers: Answers) -> bool:
    hidden = any(part.startswith(".") for part in name.parts)
    hidden = hidden or name.parts[0].partition(".")[0] in LEDGERS
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
    """Select the top-level fields of a file that an answer fills."""
    site_languages = (
        EXAMPLE_LANGUAGES if answers.language in EXAMPLE_LANGUAGES else (answers.language,)
    )
    title = quote_yaml_scalar(answers.name) if answers.name else ""
    host = "" if answers.ci == "none" else f"\nhost: {answers.ci}"
    languages = f"[{', '.join(site_languages)}]{host}"
    values = {
        "site.yaml": {"base_url": answers.base_url, "languages": languages},
        "shop.yaml": {"name": title, "email": answers.email},
        "home.md": {"title": title},
        "home.zh.md": {"title": title},
    }
    return {field: value for field, value in values.get(name, {}).items() if value}


def _insert_placeholder_comment(text: str, name: PurePosixPath) -> str:
    """Insert the placeholder comment on a line of its own, below the one that names the schema."""
    lines = text.split("\n")
    at = 1 if name.suffix == ".md" else 0
    at += lines[at].startswith("# yaml-language-server:")
    return "\n".join([*lines[:at], PLACEHOLDER_COMMENT, *lines[at:]])


SAMPLE_FOLDER = Path(__file__).parent / "minimal"
VARIABLE_PATTERN = re.compile("«([a-z_]+)»")
PLAIN_SCALAR = re.compile(r"[^\W\d_][\w.&' -]*[\w.]")
"""A name that needs no quotes in YAML."""


def generate_minimal_shop(answers: Answers, today: date) -> Mapping[PurePosixPath, bytes]:
    """Generate the minimal shop's files by their path in the content folder; `today` is the shop's day."""
    values = _collect_variables(answers, get_country_defaults(answers.country, today), today)
    files = {}
    for path in sorted(SAMPLE_FOLDER.rglob("*")):
        if path.suffix in {".md", ".yaml"}:
            text = VARIABLE_PATTERN.sub(
                lambda blank: values[blank[1]], path.read_text(encoding="utf-8")
            )
            files[PurePosixPath(path.relative_to(SAMPLE_FOLDER).as_posix())] = text.encode()
    return files


def append_placeholder_comment(value: str, description: str) -> str:
    """Append the comment that says what belongs in place of a sample value."""
    return f"{value}  # fill in: {description}"


def quote_yaml_scalar(text: str) -> str:
    """Quote a text as a YAML scalar, if needed."""
    if PLAIN_SCALAR.fullmatch(text) and len(text) > 1:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _collect_variables(answers: Answers, defaults: CountryDefaults, today: date) -> dict[str, str]:
    def choose_value(answer: str, sample: str, description: str) -> str:
        return answer or append_placeholder_comment(sample, description)

    money = defaults.currency or "EUR"
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
        "country": choose_value(answers.country, defaults.code, "your country, as two letters"),
        "address_parts": _format_address_parts(defaults.code, "your {}"),
        "returns_address_parts": _format_address_parts(defaults.code, "the {} that returns go to"),
        "market": defaults.code,
        "country_name": defaults.name,
        "currency": money,
        "currencies": f"[{money}]"
        if defaults.currency
        else append_placeholder_comment(f"[{money}]", "your currency"),
        "time_zone": append_placeholder_comment(defaults.time_zone, "your time zone")
        if defaults.time_zone_guessed
        else defaults.time_zone,
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


def _format_address_parts(country: str, description: str) -> str:
    """The lines of a sample address between its street and its country: what that country requires.

    `description` says what belongs there, with `{}` for the part's name. A postcode that addresses may go
    without stands in a comment.
    """
    rules = load_address_rules(country)
    samples = {"city": "Sampleton", "region": "Sample Region", "postal_code": "12345"}
    names = {"city": "town", "region": rules.region_type, "postal_code": "postcode"}
    lines = []
    for part in rules.required:
        value = quote_yaml_scalar(rules.examples[part] or samples[part])
        lines.append(
            f"  {part}: {append_placeholder_comment(value, description.format(names[part]))}\n"
        )
    if "postal_code" not in rules.required and rules.examples["postal_code"]:
        lines.append(f"  # postal_code: {quote_yaml_scalar(rules.examples['postal_code'])}\n")
    return "".join(lines)


def _describe_review(language: str) -> str:
    day = "the day on which you read this page through and made it yours"
    if language.partition("-")[0] == "en":
        return day
    return f"the words of this page in {get_english_name(language)} (the samples are English), and {day}"


def _add_year(today: date) -> date:
    last = 28
    return today.replace(year=today.year + 1, day=min(today.day, last))
