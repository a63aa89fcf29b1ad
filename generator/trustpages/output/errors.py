"""Errors of the file system as problems that an owner can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from trustpages.diagnostics import format_printable_path, make_path_rejection

SITE_UNTOUCHED = "The site that stood there is untouched."
SITE_PARTLY_WRITTEN = (
    "Part of the new site may already be in place; the next build finishes the work."
)

_NO_PERMISSION = ("you may not write there", "Gain the right to, or choose another folder with -d.")
_FILE_IN_THE_WAY = ("a file stands where a folder is needed", "Choose another folder with -d.")
_ERRNO_REASONS = {
    errno.ENOSPC: ("the disk is full", "Make room on that disk and build again."),
    errno.EDQUOT: ("your share of the disk is used up", "Make room and build again."),
    errno.EROFS: ("the disk is read-only", "Choose a folder on another disk with -d."),
    errno.EACCES: _NO_PERMISSION,
    errno.EPERM: _NO_PERMISSION,
    errno.EMFILE: ("too many files are open", "Close other programs and build again."),
    errno.ENFILE: ("too many files are open", "Close other programs and build again."),
    errno.ENAMETOOLONG: ("the path is too long", "Choose a folder with a shorter path with -d."),
    errno.ENOTDIR: _FILE_IN_THE_WAY,
    errno.EEXIST: _FILE_IN_THE_WAY,
}


@contextmanager
def translate_os_errors(output: Path, state: str = SITE_UNTOUCHED) -> Iterator[None]:
    """Raise `OSError` as `ProblemError`; `state` is a sentence on the state of the output folder."""
    try:
        yield
    except OSError as error:
        reason, hint = _ERRNO_REASONS.get(error.errno or 0, _describe_os_error(error))
        shown_path = (
            format_printable_path(error.filename)
            if isinstance(error.filename, str)
            else format_printable_path(output)
        )
        message = f"the site could not be written: {reason} ({shown_path})"
        raise make_path_rejection(
            "output-unwritable", message, output, f"{hint} {state}"
        ) from error


def _describe_os_error(error: OSError) -> Sequence[str]:
    return (error.strerror or "the system gave no reason").lower(), "Mend that and build again."
