"""Brings the catalogues of the built-in themes, and of a new shop's samples, up to date.

`make catalogues` runs it: `pybabel extract` with the mappings of pyproject.toml, then `pybabel update` for
each language. The words of the samples are taken from their own syntax. With --check nothing is written;
what is behind is said, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, Any, TypeAlias

from babel.messages.catalog import Catalog, Message
from babel.messages.frontend import CommandLineInterface
from babel.messages.pofile import read_po, write_po
from jinja2.ext import extract_from_ast

from trustpages import __version__
from trustpages.i18n import UNIT_MESSAGES
from trustpages.kinds import KINDS
from trustpages.scaffold import ANNOUNCEMENT, QUESTIONS, SINGLE_ANNOUNCEMENT
from trustpages.scaffold.content_files import (
    COMMENTS,
    SAMPLE_FOLDER,
    SAMPLE_TEXTS,
    create_sample_environment,
    list_sample_files,
)
from trustpages.scaffold.sample_words import CATALOGUES as SAMPLES
from trustpages.site.navigation import MENU_STAGES

REPOSITORY = Path(__file__).parent.parent
BASE_THEME = "base"
"""The theme whose catalogue holds the program's own messages, too, and what other themes fall back to."""
AUTHORS = "The trustpages founders"

MessageId: TypeAlias = "str | tuple[str, ...]"
Extracted: TypeAlias = tuple[int, str, MessageId, list[str]]
"""Line, function, message or messages, comments: what Babel asks of an extraction method."""


def extract_program_messages(*_: object, **__: object) -> Iterator[Extracted]:
    """Extraction method for Babel: messages that the program holds as data, whatever the file."""
    labels = [kind.label for kind in KINDS.values() if kind.label]
    titles = [title for kind in KINDS.values() for title in kind.page_titles]
    for text in (*MENU_STAGES.values(), *labels, *titles):
        yield 1, "gettext", text, []
    for forms in UNIT_MESSAGES.values():
        yield 1, "ngettext", forms, []


def extract_voice(file: IO[bytes], *_: object, **__: object) -> Iterator[Extracted]:
    """Extraction method for Babel: the messages of an `en.po`, which the theme says in its own words."""
    for message in read_po(file):
        if message.id:
            function = "ngettext" if message.pluralizable else "gettext"
            yield message.lineno or 1, function, _freeze_id(message), []


def extract_theme_messages(theme: Path) -> Catalog:
    """The messages of one theme that the base theme does not have, or says in other words."""
    found = _run_extraction(theme)
    if theme.name == BASE_THEME:
        return found
    own = set(_read_catalogue(theme / "i18n" / "en.po"))
    for message_id in _read_catalogue(theme.parent / BASE_THEME / "i18n" / "messages.pot"):
        if message_id not in own:
            found.delete(message_id)
    return found


def _run_extraction(theme: Path) -> Catalog:
    sources = ["generator", str(theme)] if theme.name == BASE_THEME else [str(theme)]
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "messages.pot"
        _run_pybabel(
            "extract",
            "--mapping-file=pyproject.toml",
            "--no-location",
            "--sort-output",
            f"--project={theme.name}",
            f"--version={_read_version(theme)}",
            f"--output-file={target}",
            *sources,
        )
        with target.open("rb") as file:
            return read_po(file)


def _read_version(theme: Path) -> str:
    return str(tomllib.loads((theme / "theme.toml").read_text(encoding="utf-8"))["version"])


def _run_pybabel(*arguments: str) -> None:
    CommandLineInterface().run(  # type: ignore[no-untyped-call] # Babel says no types here
        ["pybabel", "--quiet", *arguments]
    )


def _read_catalogue(path: Path) -> Mapping[MessageId, Any]:
    """The messages of a catalogue by their id; none where there is no file."""
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        return {_freeze_id(message): message for message in read_po(file) if message.id}


def _freeze_id(message: Message) -> MessageId:
    return message.id if isinstance(message.id, str) else tuple(message.id)


def extract_sample_messages() -> Catalog:
    """The words of the samples of `init`, of its questions, and of what it writes into files itself."""
    found = Catalog(project=SAMPLES.name, version=__version__)
    for text in (
        *(question.prompt for question in QUESTIONS),
        ANNOUNCEMENT,
        SINGLE_ANNOUNCEMENT,
        *COMMENTS.values(),
        *SAMPLE_TEXTS.values(),
    ):
        found.add(text)
    samples = create_sample_environment()
    for name in list_sample_files():
        tree = samples.parse((SAMPLE_FOLDER / name).read_text(encoding="utf-8"))
        for _, _, message in extract_from_ast(tree, gettext_functions=("_", "text", "item")):
            found.add(str(message))
    return found


def find_outdated(folder: Path, found: Catalog) -> list[str]:
    """The catalogues of a folder that hold other messages than were found, with the first of these."""
    wanted = {_freeze_id(message) for message in found if message.id}
    catalogues = sorted(path for path in folder.glob("*.po") if path.name != "en.po")
    return [
        f"{path}: {min(map(str, differing))}"
        for path in (folder / "messages.pot", *catalogues)
        if (differing := wanted ^ set(_read_catalogue(path)))
    ]


def update_catalogues(folder: Path, found: Catalog, what: str) -> None:
    """Write messages.pot, and add and remove messages in the catalogue of each language."""
    template = folder / "messages.pot"
    folder.mkdir(exist_ok=True)
    found.header_comment = f"# The words of {what}: English is the message itself."
    found.fuzzy, found.msgid_bugs_address = False, ""
    found.last_translator = found.language_team = AUTHORS
    with template.open("wb") as file:
        write_po(file, found, sort_output=True)
    for path in sorted(folder.glob("*.po")):
        if path.name != "en.po":
            _run_pybabel(
                "update",
                f"--input-file={template}",
                f"--output-file={path}",
                f"--locale={path.stem.replace('-', '_')}",
                "--no-fuzzy-matching",
                "--ignore-obsolete",
                "--ignore-pot-creation-date",
            )


def _list_catalogues(themes: list[Path]) -> Iterator[tuple[str, Path, Callable[[], Catalog]]]:
    """What has words, the folder of its catalogues, and how its messages are found; the base goes first."""
    for theme in themes:
        yield f"the theme '{theme.name}'", theme / "i18n", partial(extract_theme_messages, theme)
    yield "a new shop's samples", SAMPLES, extract_sample_messages


def run(themes: Path, *, check: bool) -> int:
    """Update, or look over, the catalogues of every theme in a folder; the base goes first."""
    names = sorted(themes.glob("*/theme.toml"), key=lambda path: path.parent.name != BASE_THEME)
    outdated: list[str] = []
    for what, folder, extract in _list_catalogues([path.parent for path in names]):
        found = extract()
        behind = find_outdated(folder, found)
        outdated += behind
        if behind and not check:
            update_catalogues(folder, found, what)
    print("\n".join(outdated) or "Every catalogue has the messages of its templates.")
    return 1 if outdated and check else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("themes", nargs="?", type=Path, default=Path("themes"))
    parser.add_argument("--check", action="store_true")
    asked = parser.parse_args()
    sys.modules.setdefault("catalogues", sys.modules["__main__"])
    sys.exit(run(asked.themes, check=asked.check))
