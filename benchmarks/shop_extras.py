"""The pages that some generated shops have: people, guides, questions, notices, the record and others."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from shop_core import OWNER
from shop_teller import Page, Teller
from shop_words import Said
from shop_yaml import Tree

FIRST_CATEGORY = "complaint"


def _write_staff(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    summary = speaker.say("Who answers your letters and packs your parcels.")
    facts = teller.head(speaker.say("Our people"), summary)
    return Page("staff.md", facts, speaker.say("You can ask for any of us by name."))


def _write_person(teller: Teller, number: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    role = speaker.pick("roles")
    summary = speaker.say("Who runs the shop and answers for it.") if not number else role
    facts = teller.head(teller.people[number], summary)
    facts |= {
        "role": role if number else speaker.say("Owner"),
        "order": str(number + 1),
        "joined": str(draw.randint(1996, 2025)),
        "languages": list(teller.shop.languages),
        "consent": {
            "given_on": teller.find_day(-draw.randint(20, 200)),
            "covers": ["name"],
            "review_by": teller.find_day(draw.randint(200, 500)),
        },
        "bio": speaker.pick("bios"),
    }
    return Page(f"staff/{f'person-{number}' if number else OWNER}.md", facts)


def _write_shelf(name: str) -> Callable[[Teller, int], Page]:
    """What writes the page of a shelf: its title and what it holds."""

    def write(teller: Teller, _: int) -> Page:
        speaker = teller.speaker
        facts = teller.head(speaker.name(f"{name}.title"), speaker.name(f"{name}.summary"))
        return Page(f"{name}.md", facts, teller.write_body(0, 1))

    return write


def _write_guide(teller: Teller, number: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    words = speaker.pick_groups("guides.items", 1)[0]
    facts = teller.head(words["title"], words["summary"])
    steps = speaker.pick_groups("guides.steps", draw.randint(3, 5))
    facts |= {
        "kind": draw.choice(("use", "care", "repair")),
        "order": str(number + 1),
        "skill": draw.choice(("anyone", "handy")),
        "time": f"{draw.randint(1, 11) * 5} minutes",
        "tools": speaker.pick_some("guides.tools", draw.randint(2, 4)),
        "steps": steps,
    }
    return Page(f"guides/guide-{number + 1}.md", facts, teller.write_body(0, 2))


def _write_question(teller: Teller, number: int) -> Page:
    speaker = teller.speaker
    items = speaker.language.groups["questions.items"]
    group = items[(teller.shop.last + number) % len(items)]
    words = speaker.fill_group(group)
    stage = speaker.draw.choice(("pre", "sale", "after", "always"))
    facts: dict[str, Tree] = {"title": words["title"], "stage": stage, "order": str(number + 1)}
    body = "\n\n".join((words["text"], teller.write_body(0, 1)))
    return Page(f"questions/question-{number + 1}.md", facts, body)


def _write_notice(teller: Teller, number: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    words = speaker.fill_group(speaker.language.groups["notices.items"][number])
    facts = teller.head(words["title"], words["effect"])
    kind = ("delay", "out-of-stock", "price")[number]
    facts |= {
        "kind": kind,
        "severity": draw.choice(("info", "info", "warn")),
        "starts": teller.find_day(-draw.randint(1, 15)),
        "ends": teller.find_day(draw.randint(15, 60)),
        "effect": words["effect"],
    }
    if kind == "delay":
        facts["new_date"] = teller.find_day(draw.randint(14, 40))
    facts["choices"] = [{"title": words["choice"], "text": words["text"]}]
    return Page(f"notices/notice-{number + 1}.md", facts)


def _write_process(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    facts = teller.head(speaker.name("process.title"), speaker.name("process.summary"))
    groups = [speaker.fill_group(group) for group in speaker.language.groups["process.steps"]]
    facts["steps"] = [
        {**group, "stage": stage, "role": speaker.pick("roles")}
        for group, stage in zip(groups, ("pre", "sale", "sale", "after"), strict=True)
    ]
    return Page("process.md", facts, teller.write_body(0, 2))


def _write_guarantees(teller: Teller, _: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    facts = teller.head(speaker.name("guarantees.title"), speaker.name("guarantees.summary"))
    kinds = ("quantity", "authenticity", "other")
    items = speaker.language.groups["guarantees.items"]
    facts["guarantees"] = {
        kind: _describe_guarantee(teller, kind, speaker.fill_group(items[number]))
        for number, kind in enumerate(kinds[: draw.randint(1, 3)])
    }
    facts["not_affected"] = speaker.name("guarantees.not_affected")
    return Page("guarantees.md", facts)


def _describe_guarantee(teller: Teller, kind: str, words: Mapping[str, Said]) -> dict[str, Tree]:
    days = teller.count(14, 90, "day")
    return {
        "kind": kind,
        "title": words["title"],
        "trigger": words["trigger"],
        "remedy": words["remedy"],
        "within": teller.count(3, 9, "business day"),
        "claim": {"how": words["how"], "within": days, "counted_from": "delivery"},
        "since": f"{teller.speaker.draw.randint(2015, 2025)}-01-01",
    }


def _write_record(teller: Teller, _: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    facts = teller.head(speaker.name("record.title"), speaker.name("record.summary"))
    facts |= {
        "starts": teller.find_day(-draw.randint(100, 400)),
        "counts": {FIRST_CATEGORY: "opened", "late-delivery": "opened"},
        "attest_every": "31 days",
    }
    ages = sorted((draw.randint(40, 95) for _ in range(draw.randint(1, 3))), reverse=True)
    entries: list[Mapping[str, Tree]] = [_describe_case(teller, age) for age in ages]
    entries.append(
        {
            "what": "attestation",
            "recorded": teller.find_day(-3),
            "by": "shop",
            "from": facts["starts"],
            "to": teller.find_day(-4),
            "orders": f"{draw.randint(20, 90)} to {draw.randint(100, 200)}",
        }
    )
    return Page("record.md", facts, "", tuple(_number_entries("record", entries, "recorded")))


def _describe_case(teller: Teller, age: int) -> dict[str, Tree]:
    speaker = teller.speaker
    return {
        "what": "case",
        "recorded": teller.find_day(1 - age),
        "by": "shop",
        "category": speaker.draw.choice((FIRST_CATEGORY, "late-delivery")),
        "day": teller.find_day(-age),
        "state": "settled",
        "result": speaker.draw.choice(("upheld", "partly", "not-upheld")),
        "text": speaker.pick("record.cases"),
        "lesson": speaker.pick("record.lessons"),
    }


def _write_reviews(teller: Teller, _: int) -> Page:
    speaker, draw = teller.speaker, teller.speaker.draw
    facts = teller.head(speaker.name("reviews.title"), speaker.name("reviews.summary"))
    for name in ("who_is_asked", "how_verified", "what_is_removed", "how_to_report"):
        facts[name] = speaker.name(f"reviews.{name}")
    ages = sorted((draw.randint(5, 300) for _ in range(draw.randint(2, 6))), reverse=True)
    entries = [_describe_review(teller, age) for age in ages]
    return Page("reviews.md", facts, "", tuple(_number_entries("reviews", entries, "received")))


def _describe_review(teller: Teller, age: int) -> dict[str, Tree]:
    speaker, draw = teller.speaker, teller.speaker.draw
    review: dict[str, Tree] = {
        "source": "shop",
        "received": teller.find_day(-age),
        "author": f"{draw.choice('ABCDEFGHKLMNPRST')}. {draw.choice('ABCDEFGHKLMNPRST')}.",
        "rating": str(draw.choice((2, 3, 4, 5, 5))),
        "text": speaker.pick("reviews.texts"),
        "language": speaker.language.tag,
        "verified": "yes",
        "how": "order",
    }
    if draw.random() < 0.4:
        reply = speaker.pick("reviews.replies")
        review["reply"] = {"by": "shop", "day": teller.find_day(1 - age), "text": reply}
    return review


def _number_entries(
    folder: str, entries: Sequence[Mapping[str, Tree]], field: str
) -> list[tuple[str, Mapping[str, Tree]]]:
    """The paths of entries: the year of a day in each, and a number in that year."""
    numbers: dict[str, int] = {}
    named = []
    for entry in entries:
        year = str(entry[field])[:4]
        numbers[year] = numbers.get(year, 0) + 1
        named.append((f"{folder}/{year}/{numbers[year]:04}.yaml", entry))
    return named


def _write_plain_page(teller: Teller, number: int) -> Page:
    speaker = teller.speaker
    items = speaker.language.groups["pages"]
    words = speaker.fill_group(items[(teller.shop.first + number) % len(items)])
    again = number // len(items)
    title = Said(f"{words['title']} ({again + 1})") if again else words["title"]
    facts = teller.head(title, words["summary"])
    facts["in_footer"] = "no" if number > 2 else "yes"
    return Page(f"pages/page-{number + 1}.md", facts, teller.write_body(2, 4))


EXTRA_WRITERS: Mapping[str, Callable[[Teller, int], Page]] = {
    "staff": _write_staff,
    "person": _write_person,
    "guides": _write_shelf("guides"),
    "guide": _write_guide,
    "questions": _write_shelf("questions"),
    "question": _write_question,
    "notices": _write_shelf("notices"),
    "notice": _write_notice,
    "process": _write_process,
    "guarantees": _write_guarantees,
    "record": _write_record,
    "reviews": _write_reviews,
    "page": _write_plain_page,
}
