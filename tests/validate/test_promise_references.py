"""A promised length of time is stated once; other fields name the promise."""

from __future__ import annotations

from pathlib import Path

from support.shops import with_line
from support.sites import faults, locate_problems, site_of

from trustpages.fields.durations import Duration
from trustpages.kinds.returns import Returns


def test_a_field_that_names_a_promise_gets_its_value(tmp_path: Path) -> None:
    site = site_of(
        tmp_path, with_line("returns.md", "refund_within: 5 days", "refund_within: promise post")
    )
    (returns,) = (entry.facts for entry in site.entries if isinstance(entry.facts, Returns))

    assert Duration(2, "business days") == returns.refund_within


def test_a_promise_that_is_not_there_is_one_fault_at_its_place(tmp_path: Path) -> None:
    line = with_line("returns.md", "refund_within: 5 days", "refund_within: promise pots")
    (found,) = (one for one in faults(tmp_path, line) if one.level == "error")

    assert found.code == "unknown-promise"
    assert found.hint == "Did you mean 'promise post'?"
    assert found.place.text == "refund_within: promise pots"


def test_the_cut_off_of_a_promise_is_that_of_the_calendar(tmp_path: Path) -> None:
    line = with_line(
        "promises.yaml", "value: 2 business days", "value: 2 business days\n    cutoff: 15:00"
    )

    assert "cutoffs-differ content/promises.yaml:10" in locate_problems(faults(tmp_path, line))
