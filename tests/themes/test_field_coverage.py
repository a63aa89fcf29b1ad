"""A field that is stated is shown: a change of its value changes what some page of each theme says.

What no page shows stands in `trustpages.theme_kit.hidden_fields`, with the reason.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from support.counts import SOAK, choose_step
from support.theme_sites import THEMES

from trustpages.kinds import KINDS, PART_MODELS
from trustpages.resources import find_example_content
from trustpages.theme import ThemePaths
from trustpages.theme_kit.check import load_checked_theme
from trustpages.theme_kit.field_coverage import CompleteShop
from trustpages.theme_kit.field_rules import check_fields, list_doubtful_fields
from trustpages.theme_kit.field_variants import list_variants
from trustpages.theme_kit.filled_kinds import fill_kind
from trustpages.theme_kit.hidden_fields import HIDDEN

WHOLLY_TRIED = THEMES if SOAK else ("counter",)
"""In these every third field is tried, and in a soak every one.

Of the others those are that the base's page reads and theirs does not.
"""


@pytest.fixture(scope="module", params=WHOLLY_TRIED)
def shop(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> CompleteShop:
    """The complete shop in one theme."""
    return CompleteShop(tmp_path_factory.mktemp("complete"), request.param)


@pytest.mark.soak
@pytest.mark.parametrize("kind", [*KINDS, *PART_MODELS])
def test_every_field_of_a_kind_is_shown_or_hidden_on_purpose(shop: CompleteShop, kind: str) -> None:
    fields = shop.find_visible_fields(kind, only=_list_fields(kind)[:: choose_step(3)])

    assert [name for name in fields if not fields[name] and name not in HIDDEN] == []
    visible = [name for name in fields if fields[name] and name in HIDDEN]
    assert visible == [], "pages show these: take them off the list"


def _list_fields(kind: str) -> list[str]:
    """The paths of the fields of a kind in all of its variants."""
    paths = {
        ".".join((kind, *leaf.path))
        for overrides in list_variants(kind)
        for leaf in fill_kind(kind, overrides)[1]
    }
    return sorted(paths)


@pytest.mark.parametrize("theme", sorted({*THEMES} - {*WHOLLY_TRIED}))
def test_a_theme_shows_what_only_the_base_s_templates_read(theme: str, tmp_path: Path) -> None:
    checked = load_checked_theme(theme, ThemePaths.beside(find_example_content(), "content"))
    doubtful = list_doubtful_fields(checked.theme, checked.base)
    shop = CompleteShop(tmp_path, theme)

    assert list(check_fields(shop, checked.theme, doubtful)) == []


def test_every_reason_is_that_of_a_field() -> None:
    paths = {name for kind in (*KINDS, *PART_MODELS) for name in _list_fields(kind)}

    assert [name for name in HIDDEN if name not in paths] == []
