"""Fields that no page of any theme shows on purpose, and why."""

from __future__ import annotations

from trustpages.kinds import KINDS

_REQUIRED = [name for name, kind in KINDS.items() if kind.requirement == "required"]
_ALT = "it only excuses a missing alt text"
_FOCUS = "it moves the picture in its frame: tests/themes/test_picture_grounds.py"
_SEALED = "shown where there is a sealed log: tests/kinds/test_record_sealing.py"
_REMINDER = "a reminder for the author: tests/cli/test_cli_due.py"
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
    "shop.credentials.*.review_by": _REMINDER,
    "shop.licences.*.review_by": _REMINDER,
    "shipping.methods.*.review_by": _REMINDER,
    "complaints.outside.*.review_by": _REMINDER,
    "notice.starts": "pages name the affected days; shown where a notice states none (test_notice_days)",
    "person.video.uploaded_on": "for search engines, which ask for it",
    "returns.windows.*.countries.*": "shown; the markets of the shop must stay covered",
    "record.origin": _SEALED,
    "record.keys.*.key": _SEALED,
    "record.keys.*.since": _SEALED,
    "record-entry.salt": "it stands in the log's place only: without it nobody can guess a text",
    "record-entry.text_sha256": "it stands in the log; the page says that a text was taken out",
    "record-entry.lesson_sha256": "it stands in the log; the page says that a text was taken out",
    "reviews-entry.verified": "shown; it cannot change without its neighbour",
    "desk.channels.*.request": "shown; it names the only other channel of this shop",
    "desk.channels.*.qr_picture.decorative": _ALT,
    "desk.channels.*.qr_picture.focus": _FOCUS,
    "home.picture.decorative": _ALT,
    "home.picture.focus": _FOCUS,
    "guide.steps.*.picture.decorative": _ALT,
    "guide.steps.*.picture.focus": _FOCUS,
    "person.photo.decorative": _ALT,
    "person.photo.focus": _FOCUS,
    "shop.places.*.pictures.*.decorative": _ALT,
    "shop.places.*.pictures.*.focus": _FOCUS,
    **{f"{kind}.draft": "a required page cannot be a draft" for kind in _REQUIRED},
}
"""Fields that no page shows on purpose, by kind and path, with the reason."""
