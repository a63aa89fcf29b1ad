"""Run `record seal`, `redact` and `line`: sign what is in the record, take texts out, give copies away."""

from __future__ import annotations

import os
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import click

from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_out
from trustpages.cli.log_key import find_log_key_file, load_log_key
from trustpages.cli.record_questions import Questions, refuse_in_ci
from trustpages.cli.report.console import print_problems
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.record_files import (
    OpenRecord,
    format_key_lines,
    hold_record_lock,
    open_record,
    redact_entry,
    seal_record,
)
from trustpages.transparency import (
    KEY_VARIABLE,
    SigningKey,
    format_checkpoint_line,
    generate_key,
    load_key,
    save_key,
)

UNREACHED = """\
The text may still stand where this cannot reach:
  - in the history of Git: git filter-repo, or the help of your host, takes it out there
  - in former versions that targets keep: trustpages deploy anew, and delete them at the target
  - in pages that others have saved, and in the caches of search engines"""


def load_record_key(record: OpenRecord, key_file: Path | None) -> SigningKey | None:
    """The private key, if there is one. Raises `ProblemError` for one that cannot be used."""
    if key_file is None:
        return load_log_key(record.content, record.facts.origin) if record.facts.origin else None
    if not key_file.exists():
        raise click.UsageError(f"--key: there is no file {key_file}.")
    return load_key({}, key_file, record.content)


def begin_log(content: Path, today: date | None, key_file: Path | None) -> int:
    """Make a key for the record and say what record.md has to list; return the exit code."""
    try:
        record = open_record(content, get_build_time(today, os.environ))
        origin = _get_origin(record)
        key = generate_key(origin)
        file = key_file or find_log_key_file(origin)
        save_key(key, file, content)
    except FileExistsError as error:
        raise click.UsageError(
            f"there is a key already: {error.filename}. 'trustpages record seal' uses it; for a second "
            "one, name another file with --key."
        ) from error
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    print_out(f"The private key is in {file}. Keep a copy of it where nobody else reads it.")
    where = "Add below 'keys:' in record.md:" if record.facts.keys else "Add to record.md:\nkeys:"
    print_out(f"{where}\n{format_key_lines(key, record.today)}")
    print_out(f"Then run: trustpages record seal{f' --key {key_file}' if key_file else ''}")
    return 0


def _get_origin(record: OpenRecord) -> str:
    """The name of the log. Raises `ProblemError` if none is written down."""
    if record.facts.origin is None:
        raise ProblemError([_report_missing_origin(record)])
    return record.facts.origin


def _report_missing_origin(record: OpenRecord) -> Problem:
    return Problem(
        "record-origin",
        "record.md does not say yet what its log is called",
        Place(str(record.content / "record.md"), 1),
        "Write 'origin:' with your domain and a word, such as shop.example/record. It is written once, and "
        "stays when the site moves.",
    )


def seal_entries(content: Path, today: date | None, key_file: Path | None) -> int:
    """Seal the record; return the exit code."""
    refuse_in_ci()
    try:
        record = open_record(content, get_build_time(today, os.environ))
        _require_key(record, key_file)
        with hold_record_lock(content):
            return report_sealing(content, record.today, key_file)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS


def _require_key(record: OpenRecord, key_file: Path | None) -> None:
    """Raise `ProblemError` if there is no private key."""
    if load_record_key(record, key_file) is None:
        raise ProblemError([_report_missing_key(record)])


def _report_missing_key(record: OpenRecord) -> Problem:
    return Problem(
        "record-without-key",
        "there is no private key to sign with",
        Place(str(record.content / "record.md"), 0),
        f"Run 'trustpages record seal --new-key' once; or set {KEY_VARIABLE}, or name its file with --key.",
    )


def report_sealing(content: Path, today: date, key_file: Path | None) -> int:
    """Seal the record if there is a key, and say what was done; return the exit code."""
    try:
        record = open_record(content, today)
        key = load_record_key(record, key_file)
        if key is None:
            print_out("Not sealed: there is no key. docs/record.md says what sealing is for.")
            return 0
        result = seal_record(record, key)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    for path in result.salted:
        print_out(f"Added a salt to {path}")
    if not result.now:
        print_out("Nothing is sealed yet: there is no entry. Begin with: trustpages record add")
        return 0
    new = result.now - result.before
    print_out(f"Sealed {result.now} in all, {new} of them new: {record.checkpoint_path}")
    print_out("Commit it with the entries.")
    return 0


def redact_texts(
    content: Path,
    today: date | None,
    key_file: Path | None,
    entry_id: str,
    fields: Mapping[str, str | None],
) -> int:
    """Take the texts out of an entry; return the exit code."""
    refuse_in_ci()
    why = Questions(fields).read_flag("why")
    if not why:
        raise click.UsageError(
            "say why, for everybody to read: --why 'A customer could be recognised.'"
        )
    try:
        record = open_record(content, get_build_time(today, os.environ))
        author = Questions(fields).ask_author("Who writes this down", record.people)
        with hold_record_lock(content):
            done = redact_entry(open_record(content, record.today), entry_id, why, author)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    print_out(f"Took the texts out of {done.changed}")
    for path in done.deleted:
        print_out(f"Deleted {path}")
    print_out(f"Wrote {done.added}")
    code = report_sealing(content, record.today, key_file)
    print_out(UNREACHED)
    return code


def print_line_for_mails(content: Path, today: date | None) -> int:
    """Print the sealed state in one line; return the exit code."""
    try:
        record = open_record(content, get_build_time(today, os.environ))
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    if record.facts.checkpoint is None:
        problem = Problem(
            "record-not-sealed",
            "the record has not been sealed yet, so there is nothing to give away",
            Place(str(record.checkpoint_path), 0),
            "Run 'trustpages record seal' first.",
        )
        print_problems([problem])
        return EXIT_PROBLEMS
    print_out(format_checkpoint_line(record.facts.checkpoint))
    return 0
