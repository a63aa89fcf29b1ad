"""The labels of a theme with the places that show them."""

from __future__ import annotations

from pathlib import Path

from trustpages.diagnostics import Place
from trustpages.theme import ThemePaths, load_theme
from trustpages.theme.messages import list_messages


def test_each_label_is_listed_once_with_the_templates_that_show_it() -> None:
    theme = load_theme("counter", Place("site.yaml"), ThemePaths.beside(Path(), ""))

    messages = list_messages(theme)

    keys = [(one.id, one.plural) for one in messages]
    assert keys == sorted(set(keys))
    places = {one.id: one.places for one in messages}
    assert places["Menu"][0].startswith("themes/counter/templates/partials/header.html:")
    assert places["Complaints"]  # shown by the program, which names pages, and by templates
    assert {one.plural for one in messages if one.id == "%(count)s day"} == {"%(count)s days"}
    assert places["{0} week"] == ()  # a unit of the program's own
