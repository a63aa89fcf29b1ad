"""Front matter: the facts between two lines of `---` at the top of a Markdown file."""

from __future__ import annotations

from trustpages.problem import Place, Problem, Rejected
from trustpages.read.source import Source

_FENCE = "---"
_DASHES = set("-–—―−")


def front_matter(source: Source) -> tuple[Source, int]:
    """The stretch of YAML at the top of a file, and the line on which its body starts.

    A file without front matter is all body. Raises `Rejected` for a fence that is not closed, or
    one that is nearly a fence.
    """
    head = next((n for n, line in enumerate(source.lines, 1) if line.strip()), 1)
    line = source.lines[head - 1]
    if not _nearly_fence(line):
        return Source(source.shown, source.lines, 1, 0), 1
    if line.rstrip() != _FENCE:
        raise Rejected([_crooked(source.place(head))])
    if head > 1:
        raise Rejected([_late(source.place(head))])
    end = _end(source)
    return Source(source.shown, source.lines[:end], 2, end - 1), end + 1


def _nearly_fence(line: str) -> bool:
    marks = line.strip()
    return bool(marks) and marks != "-" and set(marks) <= _DASHES


def _end(source: Source) -> int:
    for number, line in enumerate(source.lines[1:], 2):
        if line.rstrip() == _FENCE:
            return number
    raise Rejected([_open(source)])


def _open(source: Source) -> Problem:
    near = (n for n, line in enumerate(source.lines[1:], 2) if _nearly_fence(line))
    line = next(near, 0)
    hint = f"line {line} looks like it: " if line else "after the last fact, "
    return Problem(
        "front-matter-open",
        "the front matter begins here and is never closed",
        source.place(1),
        f"{hint}write a line of exactly three hyphens, {_FENCE}, and the words under it",
    )


def _crooked(place: Place) -> Problem:
    return Problem(
        "front-matter-fence",
        "this line looks like the start of front matter, but it is not three plain hyphens",
        place,
        f"write {_FENCE} from the first column;"
        " some editors turn hyphens into a dash, so check that there are three",
    )


def _late(place: Place) -> Problem:
    return Problem(
        "front-matter-late",
        "the front matter must begin on the first line of the file",
        place,
        "delete the empty lines above it",
    )
