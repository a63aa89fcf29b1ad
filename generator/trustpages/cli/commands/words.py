"""`trustpages words`: the labels of the pages in a language, as a file that a shop corrects or completes."""

from __future__ import annotations

from pathlib import Path

import click


@click.command(epilog="Example: trustpages words fi --missing > content/i18n/fi.po")
@click.argument("language", metavar="TAG")
@click.argument("content", type=click.Path(path_type=Path), default="content")
@click.option("--missing", is_flag=True, help="Only the labels that have no words in the language.")
def words(language: str, content: Path, *, missing: bool) -> int:
    """Print the labels of the pages in a language, to correct or complete them.

    Each has its words and the places that show it. TAG is the language, such as fi or pt-BR; CONTENT the
    folder with the shop's files. Save what is printed as i18n/TAG.po in that folder and change the words
    behind msgstr: they go before the theme's.
    """
    from trustpages.cli.run_words import run_words  # noqa: PLC0415 - loads the whole generator

    return run_words(content, language, missing=missing)
