"""Answer a command line that was given before, and would change nothing, before anything else is loaded.

What the program said then is said again while every file and folder that the answer depends on has the
signature that it had. Nothing here reads content, so any doubt leads to the whole way.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterable, Mapping, Sequence

from trustpages.cli.console import print_line
from trustpages.sealed_files import read_sealed_file

COMMANDS = "commands"
"""The kind of these entries in the local cache."""
EPOCH_VARIABLE = "SOURCE_DATE_EPOCH"
"""Environment variable with seconds since 1970, for the same bytes on every machine."""
_SEPARATOR = "\0"
_ENCODING = "utf-8", "surrogatepass"
"""File names that are not UTF-8 have half characters in Python."""


def repeat_command(arguments: Sequence[str]) -> int | None:
    """Say again what the same command line said, and return its exit code; None if that may not hold."""
    if os.environ.get(EPOCH_VARIABLE):
        return None
    data = read_sealed_file(find_local_folder(), COMMANDS, make_command_key(arguments))
    if data is None:
        return None
    start, end, code, count, *rest = data.decode(*_ENCODING).split(_SEPARATOR)
    lines, paths = rest[: 2 * int(count)], rest[2 * int(count) :]
    if not int(start) <= time.time() < int(end):
        return None
    if any(compute_signature(path) != known for path, known in _pair(paths)):
        return None
    for stream, text in _pair(lines):
        print_line(int(stream), text)
    return int(code)


def serialize_answer(
    span: tuple[int, int],
    code: int,
    lines: Sequence[tuple[int, str]],
    signatures: Mapping[str, str],
) -> bytes | None:
    """An answer for `repeat_command`; None where a text holds what separates them.

    `span` are the seconds since 1970 between which it holds; `lines` have the number of their stream first;
    `signatures` were computed before it was held against the disk.
    """
    fields = [*map(str, span), str(code), str(len(lines))]
    fields += [part for number, text in lines for part in (str(number), text)]
    fields += [part for pair in signatures.items() for part in pair]
    data = _SEPARATOR.join(fields)
    clean = data.count(_SEPARATOR) == len(fields) - 1
    return data.encode(*_ENCODING) if clean else None


MIN_TRUSTED_AGE, MIN_TRUSTED_FINE_AGE = 3_000_000_000, 20_000_000
"""Nanoseconds: a younger file can change again without a new time.

FAT counts in 2 s; a disk whose times have nanoseconds takes them from the kernel's clock, which ticks at
least a hundred times a second.
"""
_ABSENT, _YOUNG = "absent", "young"


def compute_signatures(paths: Iterable[str]) -> dict[str, str] | None:
    """The signatures of paths; None where one may change again without a new signature."""
    now = time.time_ns()
    signatures = {path: compute_signature(path, now) for path in paths}
    return None if _YOUNG in signatures.values() else signatures


def compute_signature(path: str, now: int | None = None) -> str:
    """What the system says of a path, links followed; with `now`, whether it says too little yet."""
    try:
        found = os.stat(path)  # noqa: PTH116 - before pathlib is loaded
    except (OSError, ValueError):
        return _ABSENT
    is_fine = found.st_ctime_ns % 1_000_000
    trusted_age = MIN_TRUSTED_FINE_AGE if is_fine else MIN_TRUSTED_AGE
    if now is not None and now - max(found.st_mtime_ns, found.st_ctime_ns) < trusted_age:
        return _YOUNG
    return f"{found.st_dev} {found.st_ino} {found.st_size} {found.st_mtime_ns} {found.st_ctime_ns}"


def make_command_key(arguments: Sequence[str]) -> str:
    """What a command line means: where it is given, to which program, and how its answer may look."""
    looks = [
        os.environ.get(name, "") for name in ("NO_COLOR", "FORCE_COLOR", "TERM", "PYTHONTZPATH")
    ]
    program = [__file__, sys.version, str(len(sys.path)), *sys.path]
    place = [os.getcwd(), str(sys.stderr.isatty())]  # noqa: PTH109
    return _SEPARATOR.join([*program, *place, *looks, *arguments])


def find_local_folder() -> str:
    """The folder of what this account keeps between builds: a path that platformdirs gives, too.

    On Linux it is looked up here, since platformdirs takes as long to load as all the rest.
    """
    if sys.platform == "linux":
        chosen = os.environ.get("XDG_CACHE_HOME", "")
        home = os.path.expanduser("~")  # noqa: PTH111
        own = f"{home}/.cache" if home != "~" else os.devnull  # nothing can be kept without a home
        base = chosen if chosen.strip() else own
    else:
        import platformdirs  # noqa: PLC0415 - slow to load

        return str(platformdirs.user_cache_path("trustpages") / "local")
    return os.path.join(base, "trustpages", "local")  # noqa: PTH118


def _pair(fields: Sequence[str]) -> Iterable[tuple[str, str]]:
    return zip(fields[::2], fields[1::2], strict=True)
