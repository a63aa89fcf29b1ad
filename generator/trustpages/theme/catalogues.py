"""A theme's words in one language, as gettext reads them; those of built-in themes are compiled already."""

from __future__ import annotations

import gettext
import io
import re
import struct
from codecs import BOM_UTF8
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.resources import find_compiled_themes

_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)
_LINE = re.compile(
    r"\s*(?:(?P<keyword>msgid|msgid_plural|msgctxt|msgstr(?:\[\d+\])?)(?=\s|$)\s*)?"
    r'(?P<text>"(?:[^"\\]|\\.)*"\s*$)?'
)
"""A keyword with a quoted text, or a quoted text alone; `text` is missing where it is no quoted one."""


def load_catalogue(path: str, data: bytes) -> gettext.GNUTranslations:
    """The words of a catalogue (`.po`). Raises `ProblemError` with the line that cannot be read."""
    return _find_compiled_catalogue(data) or _parse_catalogue(path, data)


def format_compiled_path(data: bytes) -> str:
    """The compiled form of a catalogue in the folder of compiled themes, by the digest of its source."""
    return f"catalogues/{sha256(data).hexdigest()}.mo"


class CatalogueMessage(NamedTuple):
    """A message of a catalogue: the English label (`plural` is "" for most), and its translations.

    `line` counts from 1.
    """

    id: str
    plural: str
    translations: tuple[str, ...]
    line: int


def read_messages(data: bytes) -> tuple[CatalogueMessage, ...]:
    """The messages of a catalogue (`.po`) that `load_catalogue` can read."""
    from babel.messages.pofile import read_po  # noqa: PLC0415 - slow to load

    return tuple(
        CatalogueMessage(
            one.id if isinstance(one.id, str) else one.id[0],
            "" if isinstance(one.id, str) else one.id[1],
            (one.string,) if isinstance(one.string, str) else tuple(one.string or ()),
            one.lineno or 1,
        )
        for one in read_po(io.BytesIO(data.removeprefix(BOM_UTF8)))
        if one.id
    )


class CatalogueError(ValueError):
    """A catalogue that cannot be read; `line` and `column` count from 1."""

    def __init__(self, reason: str, line: int, column: int = 1) -> None:
        super().__init__(reason)
        self.line = line
        self.column = column


def compile_catalogue(data: bytes) -> bytes:
    """A catalogue as `.mo`, which is the same on every day. Raises `CatalogueError`."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to load
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 - likewise

    _check_lines(data)
    compiled = io.BytesIO()
    try:
        catalogue = read_po(io.BytesIO(data.removeprefix(BOM_UTF8)), abort_invalid=True)
        catalogue.creation_date = _NO_DATE  # otherwise it is now, where the file states none
        for message in tuple(catalogue):
            texts = (message.string,) if isinstance(message.string, str) else message.string
            if message.id and not all(texts or ("",)):  # gettext would show nothing for a plural
                catalogue.delete(message.id)
        write_mo(compiled, catalogue, use_fuzzy=True)  # "fuzzy" asks for a look, not for silence
    except PoFileError as error:
        reason = str(error).removesuffix(f" on {error.lineno}")
        raise CatalogueError(reason, error.lineno + 1) from error
    except (ValueError, LookupError) as error:
        raise CatalogueError(str(error), 1) from error
    return compiled.getvalue()


def _check_lines(data: bytes) -> None:
    """Refuse what is neither a comment nor quoted text: Babel takes it for something else, or for nothing."""
    for number, line in enumerate(data.decode("utf-8-sig", "replace").split("\n"), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        found = _LINE.match(line)
        if found and not found["text"]:
            rest = line[found.end() :].strip()
            reason = _describe_fault(found["keyword"] or "", rest)
            raise CatalogueError(reason, number, found.end() + 1)


def _describe_fault(keyword: str, rest: str) -> str:
    behind = f"behind {keyword} " if keyword else ""
    if not rest:
        return f"{behind}stands no text"
    if not keyword and not rest.startswith('"'):
        return f"a line cannot begin with {rest.split(maxsplit=1)[0][:40]!r}"
    if not rest.startswith('"'):
        return f"{behind}{rest[:40]!r} is not in quotation marks"
    if rest.count('"') == 1:
        return f"{behind}the closing quotation mark is missing"
    return f'{behind}there is a quotation mark within the text: write it \\"'


def _find_compiled_catalogue(data: bytes) -> gettext.GNUTranslations | None:
    try:
        compiled = (find_compiled_themes() / format_compiled_path(data)).read_bytes()
        return gettext.GNUTranslations(io.BytesIO(compiled))
    except (OSError, ValueError, struct.error):  # there is none, or it is damaged
        return None


def _parse_catalogue(path: str, data: bytes) -> gettext.GNUTranslations:
    try:
        return gettext.GNUTranslations(io.BytesIO(compile_catalogue(data)))
    except CatalogueError as error:
        raise _reject_catalogue(path, str(error), error.line, error.column) from error
    except (ValueError, LookupError) as error:
        raise _reject_catalogue(path, str(error), 1) from error


def _reject_catalogue(path: str, reason: str, line: int, column: int = 1) -> ProblemError:
    return ProblemError(
        [
            Problem(
                "theme-words",
                f"the theme's words cannot be read: {reason}",
                Place(path, line, column),
                'Put that line right: a message is two lines, msgid "Menu" and msgstr "Our menu", each text'
                " between two straight quotation marks, in a file that is saved as UTF-8.",
            )
        ]
    )
