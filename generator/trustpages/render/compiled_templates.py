"""Templates of the built-in themes as the program brings them: compiled to Python by `make templates`.

A first build takes longer to compile templates than for all else it does with them. Python keeps the compiled
form of these modules as it does for the program's own. What has changed since is not found here.
"""

from __future__ import annotations

import json
from functools import cached_property
from hashlib import sha256
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

INDEX_NAME = "index.json"
"""The file that says which module was made of what: digests of keys, and files of templates."""


class CompiledTemplates:
    """Compiled templates in a folder, by a key that names all that they depend on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find_code(self, key: str) -> CodeType | None:
        """The code of a template; None if there is none for exactly this key."""
        file = self._files.get(digest_key(key))
        if file is None:
            return None
        try:
            code = SourceFileLoader(file, str(self._folder / f"{file}.py")).get_code(file)
        except (OSError, ImportError, SyntaxError, ValueError):
            return None
        return code and _rename_code(code, file)

    @cached_property
    def _files(self) -> dict[str, str]:
        """The files of templates, as messages name them, by the digests of their keys."""
        try:
            return dict(json.loads((self._folder / INDEX_NAME).read_bytes()))
        except (OSError, ValueError, TypeError):
            return {}


def digest_key(key: str) -> str:
    """The digest under which the index names a key (SHA-256 in hexadecimal)."""
    return sha256(key.encode()).hexdigest()


def _rename_code(code: CodeType, file: str) -> CodeType:
    """The same code as that of another file: errors name the template, not the module made of it."""
    constants = tuple(
        _rename_code(one, file) if isinstance(one, CodeType) else one for one in code.co_consts
    )
    return code.replace(co_filename=file, co_consts=constants)
