"""A theme in the shop's own folder: the preview follows every save in it, from the first one on."""

from __future__ import annotations

from pathlib import Path
from urllib.request import urlopen

import pytest
from serve_harness import BAD, GOOD, PATIENCE, Shop, serving, until

SITE = 'base_url: https://threads.example/\nlanguages: [en]\ntheme: {{name: {name}, brand: "#7a3b2e"}}\n'
OWN = """\
{% extends "counter:returns.html" %}
{% block lead %}<p>WORDS</p>{{ super() }}{% endblock %}
"""


def _fetch_returns(shop: Shop) -> str:
    with urlopen(f"{shop.url}returns/", timeout=PATIENCE) as answer:  # noqa: S310 - ours
        return str(answer.read().decode())


@pytest.mark.parametrize("place", ["themes/mine", "look"])
def test_a_theme_that_is_made_while_the_preview_runs_is_shown_and_followed(
    place: str, tmp_path: Path
) -> None:
    theme = tmp_path / place
    with serving(tmp_path) as shop:
        (theme / "templates").mkdir(parents=True)
        (theme / "theme.toml").write_text('name = "mine"\nextends = "counter"\n')
        template = theme / "templates" / "returns.html"
        template.write_text(OWN.replace("WORDS", "First words"))
        (shop.content / "site.yaml").write_text(SITE.format(name=f"./{place}"))
        until(lambda: "First words" in _fetch_returns(shop))

        before = shop.rebuilds
        template.write_text(OWN.replace("WORDS", "Second words"))
        until(lambda: "Second words" in _fetch_returns(shop))
        until(lambda: len(shop.rebuilds) > len(before))
        assert shop.rebuilds == before + GOOD

        (theme / "theme.toml").write_text("name = mine\n")
        until(lambda: shop.rebuilds == before + GOOD + BAD)
        assert f"{place}/theme.toml:1:8: error: theme.toml cannot be read" in shop.said
        assert "Second words" in _fetch_returns(shop)
