"""Guarantees: what the customer gets, who has the money, and what a date takes away."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path, PurePosixPath
from typing import Any

import pytest
from support.facts import drops, facts, fault, flaws
from support.shops import changed, plan_shop

from trustpages.pipeline import BuiltSite

DAY = date(2026, 11, 24)
LAW = "Your rights by law stay as they are."
SPOOLS: dict[str, Any] = {
    "kind": "quantity",
    "title": "Full spools",
    "trigger": "a spool holds less than its label says",
    "remedy": "a new one",
    "within": "3 business days",
    "claim": {"how": "Write to us."},
}
BOND: dict[str, Any] = {
    "by": "scheme",
    "name": "The Bond",
    "url": "https://bond.example/members/7",
    "amount": "500 EUR",
    "as_of": "2026-11-02",
}
NAMED_ON_HOME = 4
"""In the row of the header and its menu, among the ways on, and in the footer."""
PAGE = f"""---
title: Guarantees
summary: What we answer for.
reviewed_on: 2026-11-02
not_affected: {LAW}
guarantees:
  full-spools:
    kind: quantity
    title: Full spools
    trigger: a spool holds less than its label says
    remedy: a new one
    within: 3 business days
    claim: {{how: Write to us., within: 30 days, counted_from: delivery}}
    until: 2026-12-31
---
"""


def guarantee(**changes: Any) -> dict[str, Any]:
    """The fields of a page with one guarantee, changed; None leaves a field out."""
    stated = {name: value for name, value in {**SPOOLS, **changes}.items() if value is not None}
    return {"guarantees": {"one": stated}, "not_affected": LAW}


def test_a_guarantee_names_a_remedy_or_a_sum() -> None:
    assert flaws("guarantees", **guarantee()) == []
    assert flaws("guarantees", **guarantee(remedy=None, amount="20 EUR")) == []
    assert flaws("guarantees", **guarantee(remedy=None)) == [
        ("guarantee-without-remedy", "guarantees.one")
    ]


@pytest.mark.parametrize("kind", ["deposit", "advance-compensation"])
def test_a_guarantee_that_rests_on_money_says_who_has_it(kind: str) -> None:
    assert flaws("guarantees", **guarantee(kind=kind)) == [
        ("guarantee-without-holder", "guarantees.one")
    ]
    assert flaws("guarantees", **guarantee(kind=kind, holder={"by": "shop"})) == []
    assert flaws("guarantees", **guarantee(kind=kind, holder=BOND)) == []


@pytest.mark.parametrize("lacking", ["name", "url", "as_of"])
def test_money_that_others_hold_can_be_looked_up(lacking: str) -> None:
    holder = {name: value for name, value in BOND.items() if name != lacking}

    assert f"no '{lacking}'" in fault("guarantees", **guarantee(holder=holder))


def test_an_amount_that_the_shop_holds_has_a_day() -> None:
    held = {"by": "shop", "amount": "40 EUR"}

    assert "no 'as_of'" in fault("guarantees", **guarantee(holder=held))
    assert flaws("guarantees", **guarantee(holder={**held, "as_of": "2026-11-02"})) == []


def test_a_time_for_a_claim_has_a_start() -> None:
    claim = {"how": "Write to us.", "within": "30 days"}

    assert "from which day" in fault("guarantees", **guarantee(claim=claim))
    assert flaws("guarantees", **guarantee(claim={**claim, "counted_from": "order"})) == []


def test_what_has_ended_is_left_out_and_the_page_with_the_last_of_it() -> None:
    both = {"over": {**SPOOLS, "until": "2026-11-23"}, "lasting": {**SPOOLS, "until": "2026-11-24"}}
    made = facts("guarantees", guarantees=both, not_affected=LAW)

    assert drops(made, DAY) == {"guarantees.over": "it ended on 2026-11-23"}
    assert made.expiry_reason(DAY) == ""
    assert made.expiry_reason(DAY + timedelta(1)) == "its last guarantee ended on 2026-11-24"
    endless = facts("guarantees", **guarantee())
    assert endless.expiry_reason(date(2099, 1, 1)) == ""


def test_an_amount_is_shown_for_ninety_days() -> None:
    made = facts("guarantees", **guarantee(holder=BOND))
    last = date(2026, 11, 2) + timedelta(90)

    assert made.guarantees["one"].holder.amount_until == last
    assert drops(made, last) == {}
    assert list(drops(made, last + timedelta(1))) == ["guarantees.one.holder.amount"]
    assert [(due.loc[-1], due.last_day) for due in made.list_due_dates()] == [("as_of", last)]


def test_the_last_day_of_a_guarantee_is_due() -> None:
    made = facts("guarantees", **guarantee(holder=BOND, until="2026-12-31"))

    assert [(due.loc[-1], due.last_day) for due in made.list_due_dates()] == [
        ("until", date(2026, 12, 31))
    ]


def read(site: BuiltSite, path: str) -> str:
    """A page of a built site with its white space as a reader sees it."""
    return " ".join(site.files[PurePosixPath(path)].decode().split())


def test_the_page_says_what_you_get_and_how_to_claim_it(tmp_path: Path) -> None:
    site = plan_shop(changed(tmp_path, ("guarantees.md", PAGE)))
    html = read(site, "guarantees/index.html")

    sentence = (
        "If a spool holds less than its label says, then within 3 business days of your claim you get"
        " a new one."
    )
    assert sentence in html
    assert "within 30 days of the delivery" in html
    assert 'id="guarantee-full-spools" data-until="2026-12-31"' in html
    assert LAW in html
    assert read(site, "index.html").count('href="guarantees/index.html"') == NAMED_ON_HOME


def test_after_its_last_day_the_page_says_nothing_of_it(tmp_path: Path) -> None:
    shop = changed(tmp_path, ("guarantees.md", PAGE))
    site = plan_shop(shop, today=date(2027, 1, 1))

    assert "Full spools" not in read(site, "guarantees/index.html")
    assert "guarantees/" not in read(site, "index.html")


def test_a_shop_without_guarantees_has_no_trace_of_them(tmp_path: Path) -> None:
    site = plan_shop(changed(tmp_path))

    pages = [path for path in site.files if path.suffix == ".html"]
    assert pages
    assert [path for path in pages if "guarantee" in read(site, str(path)).lower()] == []
