"""Registration, credentials and profiles: nothing without its proof or its date."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from support.values import refused

from trustpages.fields.credentials import Credential, MarketplaceProfile
from trustpages.kinds.shop import Registration

PAPER = {"kind": "certificate", "name": "Tiler", "issuer": "Guild", "issued_on": "2025-04-01"}
PROFILE = {"platform": "Etsy", "url": "https://marketplace.example/guppy"}


@pytest.mark.parametrize(
    "entry",
    [
        {"registry": "Companies House", "number": "01234567", "country": "GB"},
        {"not_required": "A sole trader in Ireland"},
    ],
)
def test_a_registration_is_an_entry_or_a_reason(entry: dict[str, str]) -> None:
    assert refused(Registration, entry) == ""


@pytest.mark.parametrize(
    ("message", "entry"),
    [
        ("has no 'registry' and 'number' and 'country'", {}),
        ("has no 'number'", {"registry": "Companies House", "country": "GB"}),
        ("has no 'country'", {"registry": "Companies House", "number": "01234567"}),
    ],
)
def test_half_a_registration_says_what_is_missing(message: str, entry: dict[str, str]) -> None:
    assert message in refused(Registration, entry)
    assert "'not_required:'" in refused(Registration, entry)


@pytest.mark.parametrize("kind", ["trustmark", "scheme"])
def test_a_mark_without_a_link_to_verify_it_is_refused(kind: str) -> None:
    assert f"a {kind} needs a link where it can be verified" in refused(
        Credential, {**PAPER, "kind": kind}
    )
    assert (
        refused(Credential, {**PAPER, "kind": kind, "verify_url": "https://mark.example/g"}) == ""
    )


def test_a_paper_cannot_expire_before_it_was_given() -> None:
    assert "expires before it was issued" in refused(
        Credential, {**PAPER, "expires_on": "2025-03-31"}
    )


@pytest.mark.parametrize(
    ("lapsed", "expires_on", "today"),
    [
        (False, None, date(2099, 1, 1)),
        (False, "2027-03-31", date(2027, 3, 31)),
        (True, "2027-03-31", date(2027, 4, 1)),
    ],
)
def test_a_paper_holds_to_the_end_of_its_last_day(
    lapsed: bool,  # noqa: FBT001
    expires_on: str | None,
    today: date,
) -> None:
    paper = Credential.model_validate({**PAPER, "expires_on": expires_on})

    assert paper.is_expired(today) is lapsed


def test_a_level_without_the_day_it_was_read_is_refused() -> None:
    assert "no 'as_of' date" in refused(MarketplaceProfile, {**PROFILE, "level": "Star Seller"})


@pytest.mark.parametrize(
    ("old", "change", "today"),
    [
        (False, {}, date(2099, 1, 1)),
        (False, {"level": "Star", "as_of": "2026-11-02"}, date(2027, 1, 31)),
        (True, {"level": "Star", "as_of": "2026-11-02"}, date(2027, 2, 1)),
    ],
)
def test_a_level_is_repeated_for_ninety_days(
    old: bool,  # noqa: FBT001
    change: dict[str, Any],
    today: date,
) -> None:
    assert MarketplaceProfile.model_validate({**PROFILE, **change}).is_level_outdated(today) is old
