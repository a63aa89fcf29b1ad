"""Files of the content folder that nothing uses, and that are therefore published nowhere."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.diagnostics import Place, Problem
from trustpages.document import Content
from trustpages.kinds import KINDS
from trustpages.theme import is_catalogue_path


def find_unused_files(content: Content) -> Iterator[Problem]:
    """A notice for each picture or other file whose name stands in no document, drafts among them."""
    written = "\n".join(line for document in content.documents for line in document.lines)
    read = {path for kind in KINDS.values() for path in kind.file_fields.values()}
    for path in content.files:
        if path.name not in written and str(path) not in read and not is_catalogue_path(path):
            yield Problem(
                "unused-file",
                "no page uses this file, so it is not published",
                Place(f"{content.display_path}/{path}", 0),
                "Name it where it is to be shown, or move it out of the content folder.",
                "notice",
            )
