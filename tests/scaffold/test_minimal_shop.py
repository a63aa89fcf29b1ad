"""The small shop builds at once in any country, and every sample that must be replaced has its mark."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from babel import Locale
from support.shops import TODAY, built

from trustpages.fields.contact import is_country
from trustpages.fields.postal_address import PostalAddress, load_address_rules
from trustpages.pipeline import BuiltSite
from trustpages.resources import PACKAGE_FOLDER
from trustpages.scaffold.answers import Answers, get_country_defaults, guess_time_zone
from trustpages.scaffold.content_files import (
    SAMPLE_FOLDER,
    generate_minimal_shop,
    quote_yaml_scalar,
)

SAID = Answers("Plain Threads", "IE", "en", "https://threads.example/", "nora@threads.example")
COUNTRIES = ["GB", "US", "DE", "JP", "CN", "SA", "BR", "IN", "NG", "CI", "KR", "CH", "AU", "AQ"]
LANGUAGES = (
    *("en", "de", "fr", "es", "it", "nl", "pl", "pt-BR", "sv", "ja", "zh", "zh-TW", "ar"),
    "de-AT",
)
"""Tags of the thirteen languages that the samples and the theme have words in."""


def laid(folder: Path, files: Mapping[PurePosixPath, bytes]) -> Path:
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def shop(folder: Path, answers: Answers, today: date = TODAY) -> BuiltSite:
    return built(laid(folder / "content", generate_minimal_shop(answers, today)), today=today)


def serious(site: BuiltSite) -> list[str]:
    """What a strict build stops at."""
    return [str(problem) for problem in site.warnings if problem.level != "notice"]


@pytest.mark.parametrize("country", [*COUNTRIES, "SG", "HK", "CR"])
def test_it_builds_without_a_warning_in_any_country(tmp_path: Path, country: str) -> None:
    site = shop(tmp_path, replace(SAID, country=country))

    assert serious(site) == []
    assert site.site.shop.address.country == country


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_builds_without_a_warning_in_any_language(tmp_path: Path, language: str) -> None:
    site = shop(tmp_path, replace(SAID, language=language))

    assert serious(site) == []
    assert site.site.languages == (language,)
    assert not [gap.what for gap in site.site.placeholders if "English" in gap.what]


@pytest.mark.parametrize("language", ["fi", "gsw"])
def test_a_language_without_words_is_told_with_english_samples(
    tmp_path: Path, language: str
) -> None:
    """The day of the last reading reminds of the English samples, in each file that has words."""
    site = shop(tmp_path, replace(SAID, language=language))
    reminded = {
        gap.place.file for gap in site.site.placeholders if "samples are English" in gap.what
    }

    assert [one.code for one in site.warnings if one.level != "notice"] == [
        "theme-without-language"
    ]
    assert len(reminded) == len(site.site.entries)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
def test_the_samples_are_in_the_language_of_the_shop(language: str) -> None:
    """No value of a sample, and no comment on one, is left in English."""
    english = generate_minimal_shop(replace(SAID, country="DE"), TODAY)
    spoken = generate_minimal_shop(replace(SAID, country="DE", language=language), TODAY)
    words = re.compile(r"(?m)^ *(?:- )?(?:title|summary|text|statement|remedy|label|role): (.+)$")

    for name, data in english.items():
        for said in words.findall(data.decode()):
            if len(said.split()) > 2:
                assert f": {said}\n" not in spoken[name].decode(), (name, said)


@pytest.mark.parametrize(
    "today", [date(2027, 1, 1), date(2027, 12, 31), date(2028, 2, 29)], ids=str
)
def test_it_builds_on_any_day(tmp_path: Path, today: date) -> None:
    assert serious(shop(tmp_path, SAID, today)) == []


def test_money_and_clock_follow_from_the_country(tmp_path: Path) -> None:
    site = shop(tmp_path, replace(SAID, country="JP")).site

    assert site.shop.currencies == ("JPY",)
    assert str(site.shop.time_zone) == "Asia/Tokyo"
    assert not {"your currency", "your time zone"} & {gap.what for gap in site.placeholders}


def test_what_the_country_does_not_tell_is_marked(tmp_path: Path) -> None:
    site = shop(tmp_path, replace(SAID, country="AQ")).site

    assert {"your currency", "your time zone"} <= {gap.what for gap in site.placeholders}


@pytest.mark.parametrize(
    ("country", "zone"),
    [
        ("US", "America/New_York"),
        ("CN", "Asia/Shanghai"),
        ("DE", "Europe/Berlin"),
        ("", "Europe/London"),
    ],
)
def test_of_several_time_zones_the_chief_one_is_taken(country: str, zone: str) -> None:
    assert guess_time_zone(country) == get_country_defaults(country, TODAY).time_zone == zone


@pytest.mark.parametrize("country", sorted(filter(is_country, Locale("en").territories)))
def test_its_addresses_have_what_their_country_requires_each_with_a_mark(country: str) -> None:
    """Both addresses have nothing that the country does not ask for, and nobody keeps a sample unseen."""
    files = generate_minimal_shop(replace(SAID, country=country), TODAY)
    required = load_address_rules(country).required

    for name in ("shop.yaml", "returns.md"):
        lines = re.findall(r"(?m)^address:\n((?:  .*\n)+)", files[PurePosixPath(name)].decode())[0]
        parts = re.findall(r"(?m)^  (\w+): (\S.*?)(  # fill in: .+)?$", lines)
        address = PostalAddress.model_validate({key: value.strip('"') for key, value, _ in parts})

        assert [key for key, _, _ in parts] == ["street", *required, "country"]
        assert address.country == country
        assert all(mark for key, _, mark in parts if key != "country")


def test_a_mark_calls_the_region_by_the_countrys_word(tmp_path: Path) -> None:
    gaps = {gap.what for gap in shop(tmp_path, replace(SAID, country="JP")).site.placeholders}

    assert {"your prefecture", "your postcode", "the prefecture that returns go to"} <= gaps
    assert "your town" not in gaps


def test_a_postcode_that_may_be_left_out_is_shown_in_a_comment() -> None:
    shop_file = PurePosixPath("shop.yaml")
    files = {
        country: generate_minimal_shop(replace(SAID, country=country), TODAY)[shop_file].decode()
        for country in ("IE", "HK")
    }

    assert "\n  # postal_code: A65 F4E2\n  country: IE\n" in files["IE"]
    assert "postal_code" not in files["HK"]


def test_what_was_answered_is_not_marked_and_what_was_not_is(tmp_path: Path) -> None:
    asked = {
        "the name of the shop",
        "your country, as two letters",
        "the web address of the pages",
        "the e-mail address for customers",
    }

    said = {
        gap.what for gap in shop(tmp_path / "said", replace(SAID, country="GB")).site.placeholders
    }
    silent = {gap.what for gap in shop(tmp_path / "silent", Answers()).site.placeholders}

    assert said & asked == set()
    assert silent - said == asked


def test_every_sample_value_is_marked() -> None:
    """Names, places, numbers and addresses that were made up stand on marked lines only."""
    made_up = re.compile(r"Sample|\+44 20 7946|shop\.example")
    for path, data in generate_minimal_shop(Answers(), TODAY).items():
        for line in data.decode().splitlines():
            if made_up.search(line) and not line.lstrip().startswith("#"):
                assert "# fill in: " in line, f"{path}: {line}"


def test_telephone_numbers_are_of_the_range_for_fiction() -> None:
    """Ofcom keeps +44 20 7946 0000 to 0999 for drama; nobody is called by mistake."""
    text = b"".join(generate_minimal_shop(SAID, TODAY).values()).decode()

    numbers = re.findall(r"\+[\d ]{8,}\d", text)
    assert numbers
    assert all(re.fullmatch(r"\+44 20 7946 0\d{3}", number) for number in numbers)


def test_every_page_has_a_mark_at_the_day_of_its_last_reading() -> None:
    for path, data in generate_minimal_shop(SAID, TODAY).items():
        if path.name != "site.yaml":
            assert b"reviewed_on: 2026-11-22  # fill in: " in data, path


def test_with_its_marks_taken_away_nothing_is_left_to_fill_in(tmp_path: Path) -> None:
    files = {
        path: re.sub(r"  # fill in: .*|\[fill in: .*?\]", "", data.decode()).encode()
        for path, data in generate_minimal_shop(SAID, TODAY).items()
    }
    site = built(laid(tmp_path / "content", files))

    assert site.site.placeholders == ()
    assert serious(site) == []


@pytest.mark.parametrize(
    "name",
    ['Ann: "O\'Hara" & Co #1', "7", "No", "- x", "线", "[a]", "C:\\shop", "it's", "A.", "'a'"],
)
def test_a_name_comes_out_as_it_was_said(tmp_path: Path, name: str) -> None:
    site = shop(tmp_path, replace(SAID, name=name)).site

    assert site.shop.name == name
    assert "Sample" not in quote_yaml_scalar(name)


def test_the_host_stands_in_the_settings(tmp_path: Path) -> None:
    assert shop(tmp_path / "a", replace(SAID, ci="gitlab")).site.settings.host == "gitlab"
    assert shop(tmp_path / "b", SAID).site.settings.host is None


def test_the_samples_lie_inside_the_package() -> None:
    """So that the wheel holds them."""
    assert SAMPLE_FOLDER.is_relative_to(PACKAGE_FOLDER)
    assert (SAMPLE_FOLDER / "staff" / "owner.md").is_file()
