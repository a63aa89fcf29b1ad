"""Why pages were rendered anew, in an owner's words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath

from trustpages.model.reads import Read, Reason

_CAUSES = {
    "new": "nothing was kept of it",
    "shared": "the settings or the theme changed",
    "page": "its own words or facts changed",
    "links": "its menu or footer changed",
}
_READS = {
    "today": "it shows something of the day",
    "disruptions": "notices change what it shows",
    "url()": "the address of '{entry}' changed",
    "picture()": "the picture '{entry}' changed",
    "file()": "the file '{entry}' changed",
}


def describe_reasons(reasons: Mapping[PurePosixPath, Reason]) -> dict[str, str]:
    """Why each page was rendered, by its path in the output folder."""
    return {str(path): _describe_reason(reason) for path, reason in reasons.items()}


def _describe_reason(reason: Reason) -> str:
    return _describe_read(reason.read) if reason.read else _CAUSES[reason.cause]


def _describe_read(read: Read) -> str:
    text = _READS.get(read.source, "it shows something of '{entry}', which changed")
    return text.format(entry=read.entry or read.source)
