"""Say why nothing could be written, in words an owner can act on."""

from __future__ import annotations

import errno
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePath

from trustpages.diagnostics import Place, Problem, ProblemError

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


def make_output_rejection(code: str, message: str, output: PurePath, hint: str) -> ProblemError:
    """One reason that concerns the output folder as a whole."""
    return ProblemError([make_path_problem(code, message, output, hint)])


def make_path_problem(code: str, message: str, path: PurePath, hint: str) -> Problem:
    """One fault at a file or folder as a whole."""
    return Problem(code, message, Place(format_printable_path(path), 0), hint)


def format_printable_path(path: PurePath | str) -> str:
    """A path that is safe to print: what no screen can show becomes a question mark."""
    return "".join(sign if sign.isprintable() else "?" for sign in str(path))


def summarize_paths(paths: Iterable[PurePath]) -> str:
    """Name the first three of some paths, and count the rest: `a, b, c and 4 more`."""
    names = [format_printable_path(path) for path in sorted(paths)]
    rest = f" and {len(names) - 3} more" if len(names) > 3 else ""  # noqa: PLR2004 the three
    return ", ".join(names[:3]) + rest


@contextmanager
def translate_os_errors(output: Path, state: str = SITE_UNTOUCHED) -> Iterator[None]:
    """Turn an `OSError` into `Rejected`; `state` says how the site stands after it."""
    try:
        yield
    except OSError as error:
        reason, way_out = _ERRNO_REASONS.get(error.errno or 0, _describe_os_error(error))
        where = (
            format_printable_path(error.filename)
            if isinstance(error.filename, str)
            else format_printable_path(output)
        )
        message = f"the site could not be written: {reason} ({where})"
        raise make_output_rejection(
            "output-unwritable", message, output, f"{way_out} {state}"
        ) from error


def _describe_os_error(error: OSError) -> Sequence[str]:
    return (error.strerror or "the system gave no reason").lower(), "Mend that and build again."
