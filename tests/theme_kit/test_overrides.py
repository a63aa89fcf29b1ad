"""An override is made from the file behind it, survives a change there, and tells what changed."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from support.shops import try_build

from trustpages.diagnostics import Place
from trustpages.resources import find_themes_folder
from trustpages.theme import ThemeLayer, ThemePaths, load_layers
from trustpages.theme_kit.new_theme import generate_theme
from trustpages.theme_kit.overrides import (
    UnknownFileError,
    UpstreamChange,
    compare_overrides,
    make_override,
    record_originals,
)

RETURNS, FOOTER = "templates/returns.html", "templates/partials/footer.html"


class _Workshop:
    """A copy of the built-in themes, and a theme of a shop's own that builds on `counter`."""

    def __init__(self, folder: Path) -> None:
        self.built_in, self.own = folder / "built-in", folder / "shop" / "themes" / "mine"
        shutil.copytree(find_themes_folder(), self.built_in)
        self.write(generate_theme("mine", "counter", "counter"))

    def write(self, files: object) -> None:
        assert hasattr(files, "items")
        for path, data in files.items():
            (self.own / path).parent.mkdir(parents=True, exist_ok=True)
            (self.own / path).write_bytes(data)

    def load(self) -> tuple[ThemeLayer, ...]:
        content = self.own.parents[1] / "content"
        paths = ThemePaths(self.built_in, content, "content")
        return load_layers("./themes/mine", Place("site.yaml"), paths)

    def override(self, file: str) -> str:
        """Override a file as the command does; its path in the theme."""
        layers = self.load()
        path, files = make_override(layers, file)
        self.write(files)
        self.write(record_originals(layers, self.own, [path]))
        return path

    def compare(self) -> dict[str, UpstreamChange]:
        return {one.path: one for one in compare_overrides(self.load(), self.own)}

    def change_base(self, path: str, old: str, new: str) -> None:
        file = self.built_in / "base" / path
        text = file.read_text(encoding="utf-8")
        assert old in text
        file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.fixture
def workshop(tmp_path: Path) -> _Workshop:
    return _Workshop(tmp_path)


def test_a_page_s_override_extends_it_and_names_its_blocks(workshop: _Workshop) -> None:
    assert workshop.override("returns") == RETURNS
    text = (workshop.own / RETURNS).read_text(encoding="utf-8")

    assert text.endswith('{% extends "counter:returns.html" %}\n')
    for name in ("lead", "sections", "body"):
        assert f"{{% block {name} %}}" in text


def test_what_a_parent_changes_is_told_with_the_lines(workshop: _Workshop) -> None:
    for file in ("returns.html", "footer.html", "static/today.js"):
        workshop.override(file)
    assert {one.state for one in workshop.compare().values()} == {"same", "follows"}

    workshop.change_base(RETURNS, "written_copy", "written_copies")
    changes = workshop.compare()

    assert changes[FOOTER].state == "same"
    assert changes[RETURNS].state == "changed"
    assert "-{% if page.facts.written_copy %}" in changes[RETURNS].diff
    assert "+{% if page.facts.written_copies %}" in changes[RETURNS].diff
    assert "counter:returns.html" in changes[RETURNS].diff


def test_what_is_accepted_is_known(workshop: _Workshop) -> None:
    workshop.override("footer.html")
    upstream = workshop.built_in / "counter" / FOOTER
    upstream.write_text(upstream.read_text(encoding="utf-8") + "<p></p>\n", encoding="utf-8")
    assert workshop.compare()[FOOTER].state == "changed"
    note = (workshop.own / FOOTER).read_text(encoding="utf-8")[:200]

    workshop.write(record_originals(workshop.load(), workshop.own, [FOOTER]))

    assert workshop.compare()[FOOTER].state == "same"
    assert (workshop.own / FOOTER).read_text(encoding="utf-8")[:200] != note


def test_a_file_that_the_parents_lose_and_an_original_that_is_lost_are_told(
    workshop: _Workshop,
) -> None:
    for file in ("strip.html", "footer.html"):
        workshop.override(file)
    (workshop.built_in / "base" / "templates" / "partials" / "strip.html").unlink()
    (workshop.built_in / "counter" / FOOTER).write_text("<p></p>", encoding="utf-8")
    shutil.rmtree(workshop.own / "upstream")
    changes = workshop.compare()

    assert changes["templates/partials/strip.html"].state == "gone"
    assert changes[FOOTER].state == "lost"


def test_overrides_change_no_page_until_they_are_changed(
    workshop: _Workshop, tmp_path: Path
) -> None:
    """A site with every partial, page and style sheet overridden is the same, byte for byte."""
    content = tmp_path / "shop" / "content"
    shutil.copytree(Path(__file__).parents[1] / "sites" / "smallest" / "content", content)
    site = content / "site.yaml"
    own = site.read_text("utf-8").replace("name: counter", "name: ./themes/mine")
    site.write_text(own, "utf-8")
    before, _ = try_build(content)
    for file in ("returns.html", "base.html", "404.html", "footer.html", "section.html"):
        workshop.override(file)
    after, problems = try_build(content)

    assert before is not None
    assert after is not None, problems
    assert {path: after.files[path] for path in before.files} == dict(before.files)


def test_a_file_that_nobody_has_is_told_with_the_nearest(workshop: _Workshop) -> None:
    with pytest.raises(UnknownFileError, match=r"Did you mean 'templates/partials/footer.html'"):
        workshop.override("foter.html")
