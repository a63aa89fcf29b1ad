"""`trustpages words` prints the labels of the pages as a file that a shop completes and puts back."""

from __future__ import annotations

import io
from pathlib import Path

from babel.messages.pofile import read_po
from cli_harness import trustpages
from support.shops import changed


def test_what_is_printed_is_a_catalogue_of_all_that_lacks(tmp_path: Path) -> None:
    content = changed(tmp_path)
    settings = content / "site.yaml"
    settings.write_text(settings.read_text("utf-8").replace("[en]", "[fi]"), "utf-8")

    said = trustpages("words", "fi", content, "--missing")

    assert said.code == 0
    assert said.err == f"Save this as {content}/i18n/fi.po and change what stands behind msgstr.\n"
    labels = {str(one.id): one for one in read_po(io.StringIO(said.out)) if one.id}
    assert len(labels) > 500
    assert labels["Menu"].locations[0][0] == "themes/counter/templates/partials/header.html"
    (content / "i18n").mkdir()
    filled = said.out.replace('msgid "Menu"\nmsgstr ""', 'msgid "Menu"\nmsgstr "Valikko"')
    (content / "i18n" / "fi.po").write_text(filled, "utf-8")
    again = trustpages("words", "fi", content, "--missing")
    assert {str(one.id) for one in read_po(io.StringIO(again.out)) if one.id} == set(labels) - {
        "Menu"
    }
    checked = trustpages("check", content, "--strict")
    assert checked.code == 1
    assert f"{len(labels) - 1} labels are still in English on the pages in 'fi'" in checked.err


def test_all_words_of_a_language_can_be_corrected(tmp_path: Path) -> None:
    said = trustpages("words", "pl", changed(tmp_path))

    labels = {str(one.id): one.string for one in read_po(io.StringIO(said.out)) if one.id}
    assert labels["Close"] == "Zamknij"
    assert all(labels.values())
    plurals = [one for one in labels.values() if isinstance(one, tuple)]
    assert plurals
    assert {len(one) for one in plurals} == {3}


def test_a_language_without_gaps_has_nothing_to_print(tmp_path: Path) -> None:
    said = trustpages("words", "sv", changed(tmp_path), "--missing")

    assert (said.code, said.out) == (0, "")
    assert said.err == "Every label has its words in svenska (sv).\n"


def test_what_is_no_language_is_refused(tmp_path: Path) -> None:
    said = trustpages("words", "Suomi", changed(tmp_path))

    assert said.code == 2
    assert "'Suomi' is not the tag of a language" in said.err


def test_faults_of_other_files_are_no_hindrance(tmp_path: Path) -> None:
    content = changed(tmp_path, ("shop.yaml", "name: 1\n"), ("returns.md", "---\n: [\n"))

    said = trustpages("words", "sv", content)

    assert said.code == 0
    assert "Save this as" in said.err
    assert {str(one.id) for one in read_po(io.StringIO(said.out))} >= {"Menu", "Close"}


def test_faults_of_the_settings_are_told(tmp_path: Path) -> None:
    content = changed(tmp_path, ("site.yaml", "languages: [Suomi]\n"))

    said = trustpages("words", "sv", content)

    assert (said.code, said.out) == (1, "")
    assert "site.yaml:1" in said.err
