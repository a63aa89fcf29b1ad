"""A person: shown with consent, without what has lapsed, and never rated for machines."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from support.facts import SETTING, drops, facts, fault, flaws
from support.shops import TODAY

from trustpages.kinds.kind import SiteFacts
from trustpages.kinds.person import Person
from trustpages.kinds.person.mentions import find_departed_people, find_unknown_people

STARS: dict[str, Any] = {
    "level": "4",
    "basis": "ten finished rooms",
    "awarded_by": "Amara Okafor",
    "awarded_on": "2026-10-05",
    "valid_to": "2027-03-31",
}
CONSENT = {
    "given_on": "2026-02-01",
    "covers": ["name", "photo", "video", "stars"],
    "review_by": "2027-02-01",
}
VIDEO = {
    "file": "f.mp4",
    "captions": "f.vtt",
    "title": "Hello",
    "transcript": "Hello.",
    "uploaded_on": "2026-05-12",
}
ONSITE = {"services": ["laying"], "areas": ["Bath"], "days": "Tuesdays", "request": "Call"}
PERSON: dict[str, Any] = {
    "title": "Lin Mei",
    "role": "Installer",
    "languages": ["en", "zh"],
    "consent": CONSENT,
    "photo": {"file": "face.jpg", "alt": "Lin Mei"},
    "video": VIDEO,
    "stars": STARS,
    "onsite": ONSITE,
}


def _person(**changes: Any) -> Any:
    return facts("person", **{**PERSON, **changes})


@pytest.mark.parametrize(
    ("why", "consent"),
    [
        ("", CONSENT),
        ("there is no consent", None),
        (
            "the consent was to be asked again by 2026-11-21",
            {**CONSENT, "review_by": "2026-11-21"},
        ),
        ("", {**CONSENT, "review_by": "2026-11-22"}),
        ("the consent does not cover the name", {**CONSENT, "covers": ["photo"]}),
    ],
)
def test_nobody_is_shown_without_a_consent_that_holds(
    why: str, consent: dict[str, Any] | None
) -> None:
    person = _person(consent=consent)

    assert why == (person.unpublished_reason() or person.expiry_reason(TODAY))


@pytest.mark.parametrize("field", ["photo", "video", "stars"])
def test_what_the_consent_does_not_cover_is_left_out(field: str) -> None:
    covers = [one for one in CONSENT["covers"] if one != field]

    assert drops(_person(consent={**CONSENT, "covers": covers})) == {
        field: "the consent does not cover it"
    }


def test_of_somebody_who_has_left_only_the_name_stays() -> None:
    left = drops(_person(status={"state": "left", "day": "2026-10-01"}))

    assert left == dict.fromkeys(("photo", "video", "stars", "onsite"), "the person has left")


def test_stars_and_papers_are_left_out_when_they_lapse() -> None:
    paper = {"name": "NVQ", "issuer": "Guild", "valid_to": "2027-03-31"}
    made = _person(qualifications=[{"name": "GCSE", "issuer": "School"}, paper])

    assert drops(made, date(2027, 3, 31)) == {}
    assert drops(made, date(2027, 4, 1)) == {
        "stars": "they held until 2027-03-31",
        "qualifications.1": "it held until 2027-03-31",
    }


@pytest.mark.parametrize("state", ["away", "left"])
def test_whoever_is_away_has_a_day(state: str) -> None:
    assert f"'{state}' has no day" in fault("person", **{**PERSON, "status": {"state": state}})


@pytest.mark.parametrize(("found", "length"), [([], 400), ([("bio-too-long", "bio")], 401)])
def test_a_short_text_stays_short(found: list[tuple[str, str]], length: int) -> None:
    assert found == flaws("person", **{**PERSON, "bio": "x" * length})


@pytest.mark.parametrize("field", ["birth_date", "home_address", "phone", "email"])
def test_there_is_no_field_for_what_is_private(field: str) -> None:
    assert "Extra inputs" in fault("person", **{**PERSON, field: "x"})


def test_machines_learn_what_a_person_does_and_no_stars() -> None:
    (node,) = _person().describe_entities(SETTING)

    assert (node["name"], node["jobTitle"]) == ("Lin Mei", "Installer")
    assert node["worksFor"] == {"@id": "https://shop.example/#shop"}
    assert node["image"] == "https://shop.example/media/face.jpg"
    assert {"aggregateRating", "review", "award"} & set(node) == set()


def test_a_film_is_told_only_with_its_still() -> None:
    (node,) = _person().describe_entities(SETTING)
    (bare,) = _person(photo=None).describe_entities(SETTING)

    assert node["subjectOf"][0]["uploadDate"] == "2026-05-12T00:00:00+01:00"
    assert "subjectOf" not in bare


def test_a_name_that_nobody_bears_and_one_of_somebody_who_left_are_told() -> None:
    left = _person(status={"state": "left", "day": "2026-10-01"})
    site = SiteFacts({Person: {"lin-mei": left}}, (), {"staff": frozenset({"lin-mei"})}, {}, TODAY)
    named = [(("a",), "lin-mai"), (("b",), "lin-mei"), (("c",), None)]

    assert [(one.loc, one.hint) for one in find_unknown_people(named, site)] == [
        (("a",), "Did you mean 'lin-mei'?")
    ]
    assert [one.loc for one in find_departed_people(named, site)] == [("b",)]
