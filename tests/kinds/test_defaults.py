"""A default is never a statement: what a shop did not write, its pages do not say."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest
from support.facts import SETTING, facts, written
from support.shops import changed, plan_shop, with_line

from trustpages.fields import FieldGroup
from trustpages.fields.datetime_fields import DayHours
from trustpages.kinds import KINDS
from trustpages.kinds.person.groups import WorkStatus
from trustpages.model.settings import SiteSettings, VoiceSettings

NO_CLAIM = "no page says it; "
SETTINGS_OF_TARGETS = tuple(
    f"{target}.keep"
    for target in ("FolderTarget", "SshTarget", "BucketTarget", "GitTarget", "ZipTarget")
)
ALLOWED: dict[str, tuple[Any, str]] = {
    **{
        f"{kind.__name__}.draft": (False, NO_CLAIM + "a page is published")
        for kind in KINDS.values()
    },
    **dict.fromkeys(SETTINGS_OF_TARGETS, (5, NO_CLAIM + "it is about former versions")),
    "ContactChannel.fields": (
        ("name", "email", "message"),
        NO_CLAIM + "it is what the form asks for",
    ),
    "HoursException.hours": (
        DayHours(),
        "the same as no hours on a day: closed, as it says itself",
    ),
    "SiteSettings.voice": (VoiceSettings(), NO_CLAIM + "it chooses among the theme's labels"),
    "Guide.order": (100, NO_CLAIM + "it is a place in a list"),
    "Person.order": (100, NO_CLAIM + "it is a place in a list"),
    "Question.order": (100, NO_CLAIM + "it is a place in a list"),
    "Notice.severity": ("info", NO_CLAIM + "the calmest look"),
    "Person.status": (WorkStatus(), "at work is what being shown means; nothing is added"),
    "WorkStatus.state": ("active", "at work is what being shown means; nothing is added"),
    "Picture.decorative": (False, "no page says it, and an alt text is then compulsory"),
    "PlainPage.in_footer": (True, NO_CLAIM + "it is a link"),
    "Returns.written_copy": (False, "a page says nothing"),
    "ShippingMethod.tracked": (False, "a page says nothing"),
    "ShippingMethod.signature": (False, "a page says nothing"),
    "ShippingRate.by": ("order value", "it says how to read the bounds that the owner wrote"),
    "Shop.kind": ("online", "the one kind whose type in data for machines every shop has"),
    "SiteSettings.theme": (SiteSettings.model_fields["theme"].default, NO_CLAIM + "a look"),
    "StarsPolicy.min_sample": (10, "not a claim but what the build does: no stars on fewer cases"),
    "ThemeSettings.name": ("counter", NO_CLAIM + "a look"),
}
"""Every default that is not empty, with the reason why it states nothing. False counts as a value."""


def _iterate_groups(model: type[FieldGroup], known: set[type]) -> Iterator[type[FieldGroup]]:
    if model in known:
        return
    known.add(model)
    yield model
    for info in model.model_fields.values():
        for inner in _list_groups(info.annotation):
            yield from _iterate_groups(inner, known)


def _list_groups(annotation: Any) -> Iterator[type[FieldGroup]]:
    if isinstance(annotation, type) and issubclass(annotation, FieldGroup):
        yield annotation
    for part in get_args(annotation):
        yield from _list_groups(part)


def _collect_defaults() -> dict[str, Any]:
    known: set[type] = set()
    models: tuple[type[FieldGroup], ...] = (*KINDS.values(), SiteSettings)
    return {
        f"{group.__name__}.{name}": default
        for model in models
        for group in _iterate_groups(model, known)
        for name, info in group.model_fields.items()
        if not info.is_required()
        and (default := info.get_default(call_default_factory=True)) not in (None, (), {}, "")
    }


def test_every_default_that_is_not_empty_is_known_to_state_nothing() -> None:
    defaults = _collect_defaults()

    assert {name: value for name, (value, _) in ALLOWED.items()} == defaults


def _read_page(content: Path, path: str) -> str:
    site = plan_shop(content)
    return next(data.decode() for at, data in site.files.items() if str(at) == path)


def test_a_written_copy_is_offered_by_those_who_say_so_alone(tmp_path: Path) -> None:
    offer = "We send you these terms in writing if you ask."
    stated = with_line(
        "returns.md", "counted_from: delivery}", "counted_from: delivery}\nwritten_copy: yes"
    )

    assert offer not in _read_page(changed(tmp_path / "silent"), "returns/index.html")
    assert offer in _read_page(changed(tmp_path / "stated", stated), "returns/index.html")


def test_days_to_send_goods_back_start_when_the_shop_says(tmp_path: Path) -> None:
    """Neither readers nor machines are told a start that nobody wrote."""
    silent = with_line("returns.md", ", counted_from: delivery", "")
    page = _read_page(changed(tmp_path, silent), "returns/index.html")
    (window,) = written("returns")["windows"]
    unstated = {name: value for name, value in window.items() if name != "counted_from"}

    assert "counted from" not in page
    assert facts("returns", windows=[unstated]).describe_organization(SETTING) == {
        "hasMerchantReturnPolicy": []
    }


GUIDE = """---
title: Hanging a shelf
kind: installation
skill: anyone
time: 1 to 2 hours
steps:
  - {title: Drill, text: Two holes.}
---
"""


@pytest.mark.parametrize(("shown", "line"), [(False, ""), (True, "people: 2\n")])
def test_a_guide_names_a_number_of_people_that_somebody_wrote(
    tmp_path: Path, *, shown: bool, line: str
) -> None:
    guide = GUIDE.replace("steps:", f"{line}steps:")
    content = changed(
        tmp_path, ("guides.md", "---\ntitle: Guides\n---\n"), ("guides/shelf.md", guide)
    )

    assert ("<dt>People</dt>" in _read_page(content, "guides/shelf/index.html")) is shown


def test_an_empty_list_of_notices_says_that_it_is_empty(tmp_path: Path) -> None:
    """That all is well would be a claim of its own."""
    page = _read_page(
        changed(tmp_path, ("notices.md", "---\ntitle: Notices\n---\n")), "notices/index.html"
    )

    assert "There is no notice today." in page
    assert "ordinary" not in page


def test_what_follows_a_second_failure_stands_under_its_condition(tmp_path: Path) -> None:
    exchange = (
        "exchange:\n  text: We send another.\n  second_failure: You get your money back.\nsteps:"
    )
    page = _read_page(
        changed(tmp_path, with_line("returns.md", "steps:", exchange)), "returns/index.html"
    )
    before, _, _ = page.partition("You get your money back.")

    assert before.rstrip().endswith('<h3>If the exchange is wrong again</h3>\n<p class="text">')
