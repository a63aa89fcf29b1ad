"""A field that is stated is shown: a change of its value changes what some page of each theme says.

What no page shows stands in `HIDDEN`, with the reason.
"""

from __future__ import annotations

import pytest
from support.complete_shop import fill_kind
from support.field_coverage import CompleteShop, list_variants

from trustpages.kinds import KINDS, PART_MODELS
from trustpages.resources import find_themes_folder

THEMES = sorted(
    path.parent.name
    for path in find_themes_folder().glob("*/theme.toml")
    if path.parent.name != "base"
)
REQUIRED = [name for name, kind in KINDS.items() if kind.requirement == "required"]
ALT = "it only excuses a missing alt text"
SEALED = "shown where there is a sealed log: tests/kinds/test_record_sealing.py"
REMINDER = "a reminder for the author: tests/cli/test_cli_due.py"
HIDDEN = {
    "home.summary": "for search engines: the lead says it on the page",
    "person.summary": "for search engines: role and bio say it on the page",
    "shop.kind": "search engines and the words of the page say it",
    "shop.registration.not_required": "shown instead of the number, where there is none",
    "shop.currencies.*": "prices carry their currency",
    "shop.markets.*": "the zones of the shipping page list the countries",
    "shop.places.*.kind": "the name of the place says it",
    "buying.steps.*.stage": "the steps stand in their order",
    "guide.order": "the order of several guides",
    "questions-entry.order": "the order of several questions",
    "shipping.origin": "for search engines: the returns address is what customers need",
    "shipping.zones.*.rates.*.tiers.*.minimum": "shown; it cannot change without its neighbour",
    "shipping.zones.*.rates.*.tiers.*.below": "shown; it cannot change without its neighbour",
    "person.consent.given_on": "it is between the shop and the person",
    "withdrawn.draft": "a draft is withheld, and no page lists withdrawn ones",
    "shop.credentials.*.review_by": REMINDER,
    "shop.licences.*.review_by": REMINDER,
    "shipping.methods.*.review_by": REMINDER,
    "complaints.outside.*.review_by": REMINDER,
    "notice.starts": "pages name the affected days; shown where a notice states none (test_notice_days)",
    "person.video.uploaded_on": "for search engines, which ask for it",
    "promises.promises.*.stage": "the title and the two events say it",
    "promises.leading.*": "shown on the home page; all promises of this shop are alike",
    "returns.windows.*.countries.*": "shown; the markets of the shop must stay covered",
    "record.origin": SEALED,
    "record.keys.*.key": SEALED,
    "record.keys.*.since": SEALED,
    "record-entry.salt": "it stands in the log's place only: without it nobody can guess a text",
    "record-entry.text_sha256": "it stands in the log; the page says that a text was taken out",
    "record-entry.lesson_sha256": "it stands in the log; the page says that a text was taken out",
    "reviews-entry.verified": "shown; it cannot change without its neighbour",
    "desk.channels.*.request": "shown; it names the only other channel of this shop",
    "desk.channels.*.qr_picture.decorative": ALT,
    "home.picture.decorative": ALT,
    "guide.steps.*.picture.decorative": ALT,
    "person.photo.decorative": ALT,
    "shop.places.*.pictures.*.decorative": ALT,
    **{f"{kind}.draft": "a required page cannot be a draft" for kind in REQUIRED},
}
"""Fields that no page shows on purpose, by kind and path, with the reason."""


@pytest.fixture(scope="module", params=THEMES)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> CompleteShop:
    """The complete shop in one theme."""
    return CompleteShop(tmp_path_factory.mktemp("complete"), request.param)


@pytest.mark.parametrize("kind", [*KINDS, *PART_MODELS])
def test_every_field_of_a_kind_is_shown_or_hidden_on_purpose(shop: CompleteShop, kind: str) -> None:
    fields = shop.find_visible_fields(kind)

    assert [name for name in fields if not fields[name] and name not in HIDDEN] == []
    visible = [name for name in fields if fields[name] and name in HIDDEN]
    assert visible == [], "pages show these: take them off the list"


def test_every_reason_is_that_of_a_field() -> None:
    paths = {
        ".".join((kind, *leaf.path))
        for kind in (*KINDS, *PART_MODELS)
        for overrides in list_variants(kind)
        for leaf in fill_kind(kind, overrides)[1]
    }

    assert [name for name in HIDDEN if name not in paths] == []
