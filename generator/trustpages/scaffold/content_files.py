"""The content files of a new shop: the example shop or the minimal one, with the answers filled in."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath

import yaml
from jinja2 import Environment, StrictUndefined

from trustpages.fields.postal_address import load_address_rules
from trustpages.i18n import resolve_locale
from trustpages.kinds import KINDS
from trustpages.resources import find_example_content
from trustpages.scaffold.answers import Answers, CountryDefaults, get_country_defaults
from trustpages.scaffold.sample_words import has_sample_words, load_sample_words
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
PLAIN_SCALAR = re.compile(r"[^\W\d_][\w.&' -]*[\w.]")
"""A name that needs no quotes in YAML."""


def generate_minimal_shop(answers: Answers, today: date) -> Mapping[PurePosixPath, bytes]:
    """Generate the minimal shop's files by their path in the content folder; `today` is the shop's day.

    Their words are in the language of the answers where the samples have it, else in English.
    """
    translate = load_sample_words(answers.language).gettext
    samples = create_sample_environment()
    samples.globals |= {
        "_": translate,
        "text": lambda message: quote_yaml_text(translate(message)),
        "item": lambda message: quote_yaml_text(translate(message), in_list=True),
        **_collect_variables(answers, get_country_defaults(answers.country, today), today),
    }
    return {
        name: samples.from_string((SAMPLE_FOLDER / name).read_text(encoding="utf-8"))
        .render()
        .encode()
        for name in list_sample_files()
    }


def list_sample_files() -> tuple[PurePosixPath, ...]:
    """The samples by their path in the content folder."""
    return tuple(
        PurePosixPath(path.relative_to(SAMPLE_FOLDER).as_posix())
        for path in sorted(SAMPLE_FOLDER.rglob("*"))
        if path.suffix in DOCUMENT_SUFFIXES
    )


def create_sample_environment() -> Environment:
    """Jinja for the samples: «name» is an answer, «_("words")» plain words.

    «text("words")» is a value in YAML, and «item("words")» one within brackets.
    """
    return Environment(
        variable_start_string="«",
        variable_end_string="»",
        block_start_string="«%",
        block_end_string="%»",
        comment_start_string="«#",
        comment_end_string="#»",
        keep_trailing_newline=True,
        undefined=StrictUndefined,
        autoescape=False,  # noqa: S701 - YAML and Markdown, which the build reads like any file of an owner
    )


def quote_yaml_text(text: str, *, in_list: bool = False) -> str:
    """A text as a YAML value, or as one of a list in brackets; in quotes where it would be read otherwise."""
    begin, end = ("a: [", "]\n") if in_list else ("a: ", "\n")
    meant = [text] if in_list else text
    try:
        is_plain = yaml.load(f"{begin}{text}{end}", yaml.CBaseLoader) == {"a": meant}  # noqa: S506 - it makes texts only
    except yaml.YAMLError:
        is_plain = False
    return text if is_plain else '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def append_placeholder_comment(value: str, description: str) -> str:
    """Append the comment that says what belongs in place of a sample value."""
    return f"{value}  # fill in: {description}"


def quote_yaml_scalar(text: str) -> str:
    """Quote a text as a YAML scalar, if needed."""
    if PLAIN_SCALAR.fullmatch(text) and len(text) > 1:
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


REGION = "state, province or region"
COMMENTS = {
    "name": "the name of the shop",
    "base_url": "the web address of the pages",
    "email": "the e-mail address for customers",
    "country": "your country, as two letters",
    "currency": "your currency",
    "time_zone": "your time zone",
    "reviewed": "the day on which you read this page through and made it yours",
    "city": "your town",
    "region": f"your {REGION}",
    "postal_code": "your postcode",
    "returns_city": "the town that returns go to",
    "returns_region": f"the {REGION} that returns go to",
    "returns_postal_code": "the postcode that returns go to",
}
"""What belongs in place of a sample value, by variable."""
SAMPLE_TEXTS = {"name": "Sample Shop", "city": "Sampleton", "region": "Sample Region"}
"""Sample values that are words."""


def _collect_variables(answers: Answers, defaults: CountryDefaults, today: date) -> dict[str, str]:
    translate = load_sample_words(answers.language).gettext

    def comment_on(variable: str, sample: str) -> str:
        return append_placeholder_comment(sample, translate(COMMENTS[variable]))

    money = defaults.currency or "EUR"
    locale = resolve_locale(answers.language if has_sample_words(answers.language) else "en")
    return {
        "name": quote_yaml_scalar(answers.name)
        if answers.name
        else comment_on("name", quote_yaml_text(translate(SAMPLE_TEXTS["name"]))),
        "base_url": answers.base_url or comment_on("base_url", "https://shop.example/"),
        "email": answers.email or comment_on("email", "desk@shop.example"),
        "country": answers.country or comment_on("country", defaults.code),
        "address_parts": _format_address_parts(defaults.code, "", translate),
        "returns_address_parts": _format_address_parts(defaults.code, "returns_", translate),
        "market": defaults.code,
        "country_name": quote_yaml_text(str(locale.territories.get(defaults.code, defaults.name))),
        "currency": money,
        "currencies": f"[{money}]" if defaults.currency else comment_on("currency", f"[{money}]"),
        "time_zone": comment_on("time_zone", defaults.time_zone)
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


def _format_address_parts(country: str, prefix: str, translate: Callable[[str], str]) -> str:
    """The lines of a sample address between its street and its country: what that country requires.

    `prefix` begins the names in `COMMENTS` of what belongs there. A postcode that addresses may go
    without stands in a comment.
    """
    rules = load_address_rules(country)
    lines = []
    for part in rules.required:
        sample = rules.examples[part] or translate(SAMPLE_TEXTS.get(part, "12345"))
        comment = COMMENTS[prefix + part]
        said = translate(comment)
        if said == comment:  # English, which has a word for the regions of each country
            said = said.replace(REGION, rules.region_type)
        value = append_placeholder_comment(quote_yaml_scalar(sample), said)
        lines.append(f"  {part}: {value}\n")
    if "postal_code" not in rules.required and rules.examples["postal_code"]:
        lines.append(f"  # postal_code: {quote_yaml_scalar(rules.examples['postal_code'])}\n")
    return "".join(lines)


def _describe_review(language: str) -> str:
    translate = load_sample_words(language).gettext
    day = translate(COMMENTS["reviewed"])
    if has_sample_words(language):
        return day
    return f"the words of this page in {get_english_name(language)} (the samples are English), and {day}"


def _add_year(today: date) -> date:
    last = 28
    return today.replace(year=today.year + 1, day=min(today.day, last))
