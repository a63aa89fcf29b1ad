"""Small facts for each kind that says something to machines, as an author would write them."""

from __future__ import annotations

from datetime import date
from typing import Any

from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind
from trustpages.kinds.values import JsonLdContext

ADDRESS = {"street": "14 Kiln Lane", "city": "Bristol", "postal_code": "BS1 9XX", "country": "GB"}
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday")
WEEK = dict.fromkeys(WEEKDAYS, "09:00-12:00, 13:00-17:00") | {
    "saturday": "10:00-14:00",
    "sunday": "closed",
}
EXCEPTIONS = [
    {"starts": "2026-12-24", "ends": "2026-12-26", "reason": "Christmas"},
    {"starts": "2026-12-31", "hours": "09:00-12:00", "reason": "New Year's Eve"},
]
CREDENTIAL = {"name": "Tiler", "issuer": "The Tile Association", "issued_on": "2025-04-01"}
SPANS = {"handling": "0 to 1 business days", "transit": "2 to 4 business days"}
FREE = {"payer": "free", "label": "in box"}

SHOP = {
    "title": "About us",
    "name": "Guppy Mosaic",
    "sells": "Mosaic from Bristol.",
    "legal_name": "Guppy Mosaic Ltd",
    "founded": "2009-03-02",
    "registration": {"registry": "Companies House", "number": "01234567", "country": "GB"},
    "vat_id": "GB123456789",
    "address": ADDRESS | {"extra": "Unit 3", "region": "Avon"},
    "email": "desk@shop.example",
    "phone": "+44 117 496 0123",
    "time_zone": "Europe/London",
    "currencies": ["GBP", "EUR"],
    "languages": ["en", "zh"],
    "markets": ["GB", "IE"],
    "places": [
        {
            "name": "The workshop",
            "kind": "workshop",
            "visit": "yes",
            "hours": WEEK,
            "exceptions": EXCEPTIONS,
            "phone": "+44 117 496 0123",
            "map": "address",
            "step_free": "partly",
            "access": "One step at the door.",
        },
        {"name": "The office", "kind": "office", "visit": "no", "step_free": "no"},
    ],
    "credentials": [
        CREDENTIAL
        | {"kind": "certificate", "identifier": "T-1", "verify_url": "https://tta.example/1"}
        | {"expires_on": "2027-03-31"},
        CREDENTIAL | {"kind": "award"},
    ],
    "profiles": [{"platform": "Etsy", "url": "https://etsy.example/guppy"}],
    "payment": [{"method": "Card", "charged": "at dispatch"}],
}
SHIPPING = {
    "title": "Shipping",
    "calendar": {
        "working_days": list(WEEKDAYS),
        "cutoff": "14:00",
        "holidays": [{"starts": "2026-12-25", "name": "Christmas"}],
    },
    "origin": "GB",
    "methods": {
        name: {
            "name": name,
            "carrier": "Royal Mail",
            "kind": kind,
            "delivery_point": "door",
            "delivered_means": "into your hands",
        }
        for name, kind in (
            ("parcel", "parcel"),
            ("pallet", "freight"),
            ("shop", "pickup"),
            ("box", "locker"),
            ("van", "own-van"),
        )
    },
    "zones": {
        "mainland": {
            "name": "Mainland",
            "countries": ["GB"],
            "currency": "GBP",
            "rates": {
                "parcel": SPANS
                | {
                    "tiers": [
                        {"minimum": "0", "below": "50", "price": "4.50"},
                        {"minimum": "50", "price": "0"},
                    ]
                },
                "pallet": SPANS
                | {
                    "by": "weight",
                    "tiers": [
                        {"minimum": "0", "below": "30", "price": "9"},
                        {"minimum": "30", "percent": "5%"},
                    ],
                },
                "box": SPANS
                | {
                    "by": "items",
                    "tiers": [
                        {"minimum": "0", "below": "3", "price": "2"},
                        {"minimum": "3", "price": "3"},
                    ],
                },
            },
        }
    },
    "refused": ["IM"],
    "damage": {
        "report_within": "14 days",
        "evidence": ["a photo"],
        "collected_by": "our courier",
        "outcome": "new goods",
    },
    "courier_liability": {
        "statement": "We do.",
        "compensation": "the cost",
        "paid_within": "7 days",
    },
}
RETURNS = {
    "title": "Returns",
    "windows": [
        {"countries": ["GB", "IE"], "statutory": "14 days", "voluntary": "30 days"}
        | {"counted_from": "delivery"},
        {"countries": ["DE"], "statutory": "14 days", "counted_from": "delivery"},
    ],
    "fees_by_cause": {
        "changed_mind": {"payer": "fixed", "amount": "4.50 GBP", "label": "to print"},
        "defect": {"payer": "fixed", "amount": "2 GBP", "label": "to print"},
        "wrong_item": FREE,
        "late": {"payer": "buyer pays", "label": "buyer's own"},
    },
    "condition": ["new", "unused", "opened", "damaged"],
    "method": ["mail", "in store", "kiosk", "keep"],
    "address": ADDRESS,
    "refund_within": "5 business days",
    "refund_to": "the card you paid with",
    "refund_types": ["full", "exchange", "store credit"],
    "restocking_percent": "15%",
    "exceptions": [],
    "steps": [{"title": "Tell us", "text": "Write to the desk."}],
}
DESK = {
    "title": "Contact",
    "hours": {"week": WEEK, "exceptions": EXCEPTIONS},
    "channels": {
        "phone": {
            "kind": "phone",
            "label": "Call us",
            "phone": "+44 117 496 0123",
            "languages": ["en"],
            "cost": "Free",
            "first_reply": "1 hours",
        },
        "email": {
            "kind": "email",
            "label": "Write, please; we read",
            "email": "desk@shop.example",
            "languages": ["en", "zh"],
            "cost": "Free",
            "first_reply": "4 hours",
        },
        "visit": {
            "kind": "visit",
            "label": "Come",
            "address": ADDRESS,
            "languages": ["en"],
            "cost": "Free",
            "first_reply": "1 hours",
        },
    },
}
COMPLAINTS = {
    "title": "Complaints",
    "what_counts": "Anything",
    "who_can": "Anybody",
    "line": {"phone": "+44 117 496 0124", "hours": WEEK, "languages": ["en"], "cost": "Free"},
    "email": "complaints@shop.example",
    "acknowledge_within": "1 business day",
    "first_answer_within": "3 business days",
    "decide_within": "10 business days",
    "at_most": "30 days",
    "steps": [
        {
            "title": "The manager",
            "email": "manager@shop.example",
            "within": "10 days",
            "outcome": "A decision",
        }
    ],
    "manager": {
        "name": "Amara Okafor",
        "title": "General manager",
        "email": "manager@shop.example",
        "reads": "self",
        "reply_within": "3 days",
        "purpose": "When nobody else helped",
    },
    "outside": [],
    "no_outside": "There is none.",
    "not_affected": "Your rights stay.",
}
PERSON = {
    "title": "Lin Mei",
    "role": "Installer",
    "languages": ["en", "zh"],
    "consent": {
        "given_on": "2026-02-01",
        "covers": ["name", "photo", "video", "stars"],
        "review_by": "2027-02-01",
    },
    "photo": {"file": "staff/lin-mei.jpg", "alt": "Lin Mei"},
    "video": {
        "file": "staff/lin-mei.mp4",
        "captions": "staff/lin-mei.vtt",
        "title": "Hello",
        "transcript": "Hello.",
        "uploaded_on": "2026-05-12",
    },
    "qualifications": [{"name": "NVQ 3", "issuer": "City & Guilds", "number": "1"}],
    "stars": {
        "level": "4",
        "basis": "ten finished rooms",
        "awarded_by": "Amara Okafor",
        "awarded_on": "2026-10-05",
        "valid_to": "2027-03-31",
    },
}
FACTS: dict[str, dict[str, Any]] = {
    "shop": SHOP,
    "shipping": SHIPPING,
    "returns": RETURNS,
    "desk": DESK,
    "complaints": COMPLAINTS,
    "person": PERSON,
}
BASE = "https://shop.example/trust/"
SETTING = JsonLdContext(
    base_url=BASE,
    url=f"{BASE}page/",
    language="en",
    languages=("en", "zh"),
    today=date(2026, 11, 22),
    currency="GBP",
    country="GB",
    time_zone="Europe/London",
    pictures={
        "staff/lin-mei.jpg": f"{BASE}media/lin-mei.jpg",
        "staff/lin-mei.mp4": f"{BASE}media/lin-mei.mp4",
    },
)


def model(name: str) -> Kind:
    """The facts of a kind, validated."""
    return KINDS[name].model_validate(FACTS[name])
