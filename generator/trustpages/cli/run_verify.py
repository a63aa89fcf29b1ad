"""Run `verify`: read a log from a folder or a web server, and say what was found."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click

from trustpages.cli.console import print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.text import sanitise_line
from trustpages.cli.run_deploy import EXIT_PROBLEMS, EXIT_REFUSED
from trustpages.deploy import DeployError, fetch_url
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.transparency import (
    CHECKPOINT_NAME,
    LOG_FOLDER,
    EarlierCheckpoint,
    LogReader,
    LogVerification,
    VerifierKey,
    format_checkpoint_line,
    normalize_checkpoint,
    parse_verifier_key,
    verify_log,
)

_WEB = ("https://", "http://")
_MAX_CHECKPOINT_FILE = 65_536
_LINE_WORDS = 4


def run_verify(place: str, since: tuple[str, ...], keys: tuple[str, ...], *, quiet: bool) -> int:
    """Verify the log at an address or in a folder; return 0 if it is good, 1 if not, 3 if unreachable."""
    try:
        earlier = [_read_earlier_checkpoint(text) for text in since]
        trusted = [_parse_key(text) for text in keys]
        read, name = _open_log(place)
        result = verify_log(read, name, earlier, trusted)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    except DeployError as error:
        problem = Problem("log-unreachable", error.message, Place(place, 0), error.hint)
        print_problems([problem])
        return EXIT_REFUSED
    if result.problems:
        print_problems(result.problems)
        return EXIT_PROBLEMS
    if not quiet:
        print_out("\n".join(_format_result(result, name)))
    return 0


def _read_earlier_checkpoint(text: str) -> EarlierCheckpoint:
    """A checkpoint from a file, or from the text itself if it is the line of one."""
    if len(text.split()) >= _LINE_WORDS and not Path(text).exists():
        return EarlierCheckpoint(normalize_checkpoint(text), "--since")
    try:
        with Path(text).open("rb") as stream:
            data = stream.read(_MAX_CHECKPOINT_FILE + 1)
    except OSError as error:
        reason = (error.strerror or "it cannot be read").lower()
        raise click.UsageError(f"--since: {text}: {reason}.") from error
    return EarlierCheckpoint(normalize_checkpoint(data.decode("utf-8", "replace")), text)


def _parse_key(text: str) -> VerifierKey:
    return parse_verifier_key(text, Place("--key", 0))


def _open_log(place: str) -> tuple[LogReader, str]:
    """How to read the log of a site, and what to call it; the address of the log itself is taken too."""
    is_web = place.lower().startswith(_WEB)
    root = f"{place.rstrip('/')}/"
    open_reader = _read_web_file if is_web else _read_folder_file
    if not is_web and not Path(place).is_dir():
        raise click.UsageError(f"There is no folder '{place}'. An address starts with https://.")
    for name in (f"{root}{LOG_FOLDER}/", root):
        read = partial(open_reader, name)
        if read(CHECKPOINT_NAME, _MAX_CHECKPOINT_FILE) is not None:
            return read, name
    return partial(open_reader, f"{root}{LOG_FOLDER}/"), f"{root}{LOG_FOLDER}/"


def _read_web_file(root: str, path: str, limit: int) -> bytes | None:
    return fetch_url(f"{root}{path}", limit)


def _read_folder_file(root: str, path: str, limit: int) -> bytes | None:
    file = Path(root, path)
    if not file.is_file():
        return None
    with file.open("rb") as stream:
        return stream.read(limit + 1)


def _format_result(result: LogVerification, name: str) -> Iterator[str]:
    if result.checkpoint is None:
        return
    count = result.checkpoint.size
    entries = "1 entry" if count == 1 else f"{count} entries"
    yield f"✓ {name}: {entries} of {sanitise_line(result.checkpoint.origin)}, whole and signed"
    for earlier in result.earlier:
        yield f"  the first {earlier.size} are those of the checkpoint that you kept"
    if not result.earlier:
        yield "  what was there before cannot be told without a checkpoint of then (--since)"
    if result.has_own_keys:
        yield "  the key is the one that the log shows; compare it with what the shop told you:"
        yield from (f"    {key}" for key in result.keys)
    yield "  Keep this line; next time it goes behind --since, in quotes:"
    yield format_checkpoint_line(result.text)
