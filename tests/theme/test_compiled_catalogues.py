"""Words of built-in themes come compiled, and say what their source says."""

from __future__ import annotations

import gettext
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

from trustpages.resources import find_compiled_themes, find_themes_folder
from trustpages.theme import catalogues
from trustpages.theme.catalogues import compile_catalogue, format_compiled_path, load_catalogue

SOURCES = sorted(find_themes_folder().glob("*/i18n/**/*.po"))
SOURCE = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8"\n\nmsgid "Menu"\nmsgstr "Our menu"\n'


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file in which the compiled form of `SOURCE` is looked for; there is none yet."""
    monkeypatch.setattr(catalogues, "find_compiled_themes", lambda: tmp_path)
    path = tmp_path / format_compiled_path(SOURCE)
    path.parent.mkdir()
    return path


@pytest.fixture
def no_compiler(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Whoever compiles fails."""

    def refuse(_: bytes) -> bytes:
        raise AssertionError("it is compiled")

    with monkeypatch.context() as patch:
        patch.setattr(catalogues, "compile_catalogue", refuse)
        yield


@pytest.mark.usefixtures("no_compiler")
@pytest.mark.parametrize("source", SOURCES, ids=lambda path: f"{path.parts[-3]}-{path.stem}")
def test_the_words_of_built_in_themes_are_not_compiled(source: Path) -> None:
    """Run `make templates` if this fails."""
    data = source.read_bytes()
    found = load_catalogue(str(source), data)
    expected = gettext.GNUTranslations(io.BytesIO(compile_catalogue(data)))

    assert vars(found)["_catalog"] == vars(expected)["_catalog"]
    assert found.ngettext("one", "many", 2) == expected.ngettext("one", "many", 2)


def test_no_compiled_words_are_left_of_former_sources() -> None:
    kept = {path.name for path in (find_compiled_themes() / "catalogues").iterdir()}

    assert kept == {Path(format_compiled_path(path.read_bytes())).name for path in SOURCES}


def test_compiled_words_are_used_for_their_source_alone(compiled: Path) -> None:
    compiled.write_bytes(compile_catalogue(SOURCE.replace(b"Our", b"Kept")))

    assert load_catalogue("en.po", SOURCE).gettext("Menu") == "Kept menu"
    assert load_catalogue("en.po", SOURCE + b"\n").gettext("Menu") == "Our menu"


def test_damaged_compiled_words_are_compiled_anew(compiled: Path) -> None:
    whole = compile_catalogue(SOURCE)
    for length in range(len(whole)):
        compiled.write_bytes(whole[:length])
        assert load_catalogue("en.po", SOURCE).gettext("Menu") == "Our menu", length
