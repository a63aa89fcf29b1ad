"""A theme's words in one language, as gettext reads them; those of built-in themes are compiled already."""

from __future__ import annotations

import gettext
import io
import struct
from datetime import UTC, datetime
from hashlib import sha256
from typing import NamedTuple

from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.resources import find_compiled_themes

_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)


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
        for one in read_po(io.BytesIO(data))
        if one.id
    )


class CatalogueError(ValueError):
    """A catalogue that cannot be read; `line` counts from 1."""

    def __init__(self, reason: str, line: int) -> None:
        super().__init__(reason)
        self.line = line


def compile_catalogue(data: bytes) -> bytes:
    """A catalogue as `.mo`, which is the same on every day. Raises `CatalogueError`."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - slow to load
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415 - likewise

    compiled = io.BytesIO()
    try:
        catalogue = read_po(io.BytesIO(data), abort_invalid=True)
        catalogue.creation_date = _NO_DATE  # otherwise it is now, where the file states none
        for message in tuple(catalogue):
            texts = (message.string,) if isinstance(message.string, str) else message.string
            if message.id and not all(texts or ("",)):  # gettext would show nothing for a plural
                catalogue.delete(message.id)
        write_mo(compiled, catalogue)
    except PoFileError as error:
        reason = str(error).removesuffix(f" on {error.lineno}")
        raise CatalogueError(reason, error.lineno + 1) from error
    except (ValueError, LookupError) as error:
        raise CatalogueError(str(error), 1) from error
    return compiled.getvalue()


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
        raise _reject_catalogue(path, str(error), error.line) from error
    except (ValueError, LookupError) as error:
        raise _reject_catalogue(path, str(error), 1) from error


def _reject_catalogue(path: str, reason: str, line: int) -> ProblemError:
    return ProblemError(
        [
            Problem(
                "theme-words",
                f"the theme's words cannot be read: {reason}",
                Place(path, line),
                'Put that line right: a message is two lines, msgid "Menu" and msgstr "Our menu", in a file'
                " that is saved as UTF-8.",
            )
        ]
    )
