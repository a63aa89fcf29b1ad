"""Run `record add`, `attest` and `import`: ask what was not given, append, and seal if a key is there."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import click

from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.record_questions import Questions, refuse_in_ci
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import format_count
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.cli.run_record_seal import report_sealing
from trustpages.diagnostics import ProblemError
from trustpages.document import Tree
from trustpages.kinds.record import CASE_RESULTS, CASE_STATES
from trustpages.record_files import (
    OpenRecord,
    append_entries,
    find_wrong_value,
    hold_record_lock,
    open_record,
    read_disputes,
)

ENTRY_ANSWERS = frozenset(
    {"from", "to", "day", "state", "result", "category", "orders", "text", "lesson"}
)
"""Answers that stand in an entry as they were given."""
_COMPLAINT_COUNTS = ("received", "in_time", "upheld")


def add_entry(
    content: Path,
    today: date | None,
    key_file: Path | None,
    fields: Mapping[str, str | None],
    *,
    correction: bool,
) -> int:
    """Append a case, or what became of one; return the exit code."""

    def compose(record: OpenRecord) -> list[dict[str, Tree]]:
        ask = Questions(fields, partial(_check_answer, record))
        if not fields["of"]:
            return [_compose_case(record, ask)]
        return [_compose_update(record, ask, "correction" if correction else "update")]

    return _append(content, today, key_file, compose)


def attest_record(
    content: Path, today: date | None, key_file: Path | None, fields: Mapping[str, str | None]
) -> int:
    """Append an attestation; return the exit code."""
    return _append(
        content,
        today,
        key_file,
        lambda record: [
            _compose_attestation(record, Questions(fields, partial(_check_answer, record)))
        ],
    )


def import_file(
    content: Path, today: date | None, key_file: Path | None, file: Path, column_map: Path
) -> int:
    """Append the disputes of a CSV file; return the exit code."""

    def compose(record: OpenRecord) -> list[dict[str, Tree]]:
        entries, skipped = read_disputes(record, file, column_map)
        if skipped:
            print_err(
                f"{format_count(skipped, 'dispute')} of these days and this source are there already."
            )
        return [dict(one) for one in entries]

    return _append(content, today, key_file, compose, asks=False)


def _append(
    content: Path,
    today: date | None,
    key_file: Path | None,
    compose: Callable[[OpenRecord], list[dict[str, Tree]]],
    *,
    asks: bool = True,
) -> int:
    """Append what is composed of the record; the lock is not held while somebody is asked."""
    refuse_in_ci()
    moment = get_build_time(today, os.environ)
    try:
        entries = compose(open_record(content, moment)) if asks else None
        with hold_record_lock(content):
            record = open_record(content, moment)
            entries = compose(record) if entries is None else entries
            written = append_entries(record, entries)
            for path in written:
                print_out(f"Wrote {path}")
            if not written:
                print_out("Nothing to write.")
                return 0
            return report_sealing(content, record.today, key_file)
    except ProblemError as error:
        print_problems(error.problems)
        print_err("Nothing was written.")
        return EXIT_PROBLEMS


def _compose_case(record: OpenRecord, ask: Questions) -> dict[str, Tree]:
    categories = tuple(record.facts.counts)
    data: dict[str, Tree] = {
        "what": "case",
        "recorded": str(record.today),
        "category": ask.ask("category", "What is it about", choices=categories),
        "day": ask.ask("day", "On which day did it begin", str(record.today)),
        "text": ask.ask("text", "What happened, without anything of the customer"),
        "state": ask.ask("state", "Where does it stand", "open", CASE_STATES),
    }
    return _finish(record, ask, data)


def _compose_update(record: OpenRecord, ask: Questions, what: str) -> dict[str, Tree]:
    data: dict[str, Tree] = {
        "what": what,
        "recorded": str(record.today),
        "of": ask.ask("of", "Which entry"),
    }
    if what == "update":
        data["day"] = ask.ask("day", "On which day", str(record.today))
        data["text"] = ask.ask_if_any("text", "What was done (Enter for nothing)")
        data["state"] = ask.ask_if_any(
            "state", f"Where does it stand ({', '.join(CASE_STATES)}; Enter: as before)"
        )
    else:
        data["text"] = ask.ask("text", "What was wrong, and what is right")
        data["day"] = ask.ask_if_any("day", "The right day (Enter if it was right)")
        data["state"] = ask.ask_if_any("state", "The right state (Enter if it was right)")
        data["category"] = ask.ask_if_any("category", "The right category (Enter if it was right)")
    return _finish(record, ask, data)


def _finish(record: OpenRecord, ask: Questions, data: dict[str, Tree]) -> dict[str, Tree]:
    """The same with who was right, what was learnt, and who writes it."""
    if data["state"] == "settled" or data["what"] == "correction":
        question = f"Who was right ({', '.join(CASE_RESULTS)})"
        data["result"] = ask.ask_if_any("result", question)
        data["lesson"] = ask.ask_if_any(
            "lesson", "What is done differently since (Enter for nothing)"
        )
    data["by"] = ask.ask_author("Who writes this down", record.people)
    return {name: value for name, value in data.items() if value}


def _compose_attestation(record: OpenRecord, ask: Questions) -> dict[str, Tree]:
    first = ask.ask("first", "From which day on", str(_find_next_day(record)))
    last = ask.ask("to", "Up to which day", str(_find_last_day(record, first)), is_statement=True)
    none_in = ask.ask(
        "none_in",
        f"In which of {', '.join(record.facts.counts)} was there no case",
        ", ".join(_list_quiet_categories(record, first, last)) or "-",
    )
    data: dict[str, Tree] = {
        "what": "attestation",
        "recorded": str(record.today),
        "by": ask.ask_author("Who confirms it", record.people),
        "from": first,
        "to": last,
        "none_in": [one.strip() for one in none_in.split(",") if one.strip() not in {"", "-"}],
        "orders": ask.ask_if_any(
            "orders", "How many orders, such as 120 to 150 (Enter for nothing)"
        ),
        "complaints": _parse_complaints(
            ask.ask_if_any(
                "complaint_counts", "Complaints received, answered in time, upheld: 3,3,1"
            )
        ),
        "text": ask.ask_if_any("text", "A remark (Enter for none)"),
    }
    return {name: value for name, value in data.items() if value}


def _check_answer(record: OpenRecord, name: str, text: str) -> None:
    """Raise a usage error with the reason for an answer that no entry can take."""
    field = {"first": "from"}.get(name, name)
    if name == "complaint_counts":
        _parse_complaints(text)
    elif name == "of" and text not in record.facts.entries:
        cases = [case.entry.id for case in record.facts.list_recent_cases(record.today, 5)]
        raise click.UsageError(
            f"there is no entry {text}; the latest cases are {', '.join(cases) or 'none'}"
        )
    elif field in ENTRY_ANSWERS and (reason := find_wrong_value(field, text, record.today)):
        raise click.UsageError(reason)


def _parse_complaints(text: str | None) -> dict[str, Tree] | None:
    if text is None:
        return None
    counts = [one.strip() for one in text.split(",")]
    if len(counts) != len(_COMPLAINT_COUNTS):
        raise click.UsageError(
            "--complaints takes three numbers: received, answered in time, upheld: 3,3,1."
        )
    return dict(zip(_COMPLAINT_COUNTS, counts, strict=True))


def _find_next_day(record: OpenRecord) -> date:
    """The day after those that are confirmed, or the first day of the record."""
    attestations = record.facts.build_history(record.today).attestations
    last = max((one.last for one in attestations), default=None)
    return last + timedelta(days=1) if last else record.facts.starts


def _find_last_day(record: OpenRecord, first: str) -> date:
    """The end of the last month, if it lies behind the first day; else today."""
    end = record.today.replace(day=1) - timedelta(days=1)
    return end if str(end) >= first else record.today


def _list_quiet_categories(record: OpenRecord, first: str, last: str) -> list[str]:
    """The categories that have no case in some days."""
    history = record.facts.build_history(record.today)
    return [
        name
        for name in record.facts.counts
        if not any(first <= str(case.opened) <= last for case in history.list_cases(name))
    ]
