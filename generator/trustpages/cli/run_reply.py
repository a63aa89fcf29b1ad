"""Run `reply`: draft a reply to a review, and print it or add it to the review's file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from pathlib import Path, PurePosixPath
from textwrap import shorten

import click

from trustpages.cache import BuildCache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_err, print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import format_count
from trustpages.cli.report.text import sanitise_line
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.cli.run_import import FOLDER, find_reviews_page
from trustpages.content import load_readable_content, parse_document
from trustpages.diagnostics import ProblemError
from trustpages.document import Tree
from trustpages.entry_text import format_part
from trustpages.kinds.reviews import SHOP_NAME, Review
from trustpages.local_disk import replace_file
from trustpages.model.site import Entry
from trustpages.validate import parse_readable_entries, resolve_build_date
from trustpages.wording import draft_reply

_ID_IN_ADDRESS = re.compile(r"(\d{4})[/\\-](\d{4})(?:\.ya?ml)?/?$")
FIRST_WORDS = 60
"""So many characters of a review are listed."""
_GOOD_RATING = 4
"""From this many stars on nothing has to be put right."""


def run_reply(review: str, content: Path, by: str, today: date | None, *, write: bool) -> int:
    """Print the draft, or with `write` add it to the file; return the exit code.

    `by` is a name in staff/, "" for the shop itself. Without a `review`, list those that want one.
    """
    try:
        loaded = load_readable_content(content)
        readable = parse_readable_entries(loaded, BuildCache())
        reviews = find_reviews_page(loaded, readable, content).entries
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    if not review:
        print_out("\n".join(_list_unanswered(reviews)))
        return 0
    key, author = _find_id(review, reviews), by or SHOP_NAME
    _check_author(author, readable.names)
    facts = reviews[key]
    path = content / FOLDER / f"{key}.yaml"
    _check_unanswered(facts, path)
    day = resolve_build_date(get_build_time(today, os.environ), readable.entries)
    text, is_known = draft_reply(
        facts.language or "",
        _find_contact(readable.entries),
        is_good=facts.rating >= _GOOD_RATING,
    )
    lines = format_part(
        {"reply": {"by": author, "day": str(max(day, facts.received)), "text": text}}
    )
    if not is_known:
        print_err(
            f"There is no draft in the language '{facts.language}', so this one is in English."
        )
    if not write:
        print_out(lines.rstrip("\n"))
        return 0
    _add_lines(path, lines)
    print_out(f"{path}: the reply is added. Fill in what stands in brackets.")
    return 0


def _list_unanswered(reviews: Mapping[str, Review]) -> Iterator[str]:
    """The bad reviews that nobody has answered, the oldest first: number, stars, day and first words."""
    found = [key for key, one in sorted(reviews.items()) if one.is_unanswered]
    yield f"{format_count(len(found), 'review')} with one or two stars without an answer"
    for key in found:
        facts = reviews[key]
        words = shorten(
            " ".join((facts.text or "no words").split()), FIRST_WORDS, placeholder=" ..."
        )
        yield f"  {key}  {facts.rating}  {facts.received}  {sanitise_line(words)}"
    if found:
        yield f"Draft an answer: trustpages reply {found[0]}"


def _find_id(typed: str, reviews: Iterable[str]) -> str:
    """The number of a review from what was typed: itself, a file or an address. Raises a usage error."""
    found = _ID_IN_ADDRESS.search(typed.strip())
    known = sorted(reviews)
    key = f"{found[1]}/{found[2]}" if found else ""
    if key in known:
        return key
    close = get_close_matches(key or typed, known, 1, 0.6)
    way = f"Did you mean {close[0]}?" if close else "Write its number, such as 2026/0042."
    raise click.BadParameter(f"there is no review '{typed}'. {way}", param_hint="ID")


def _check_author(by: str, names: tuple[str, ...]) -> None:
    """Whoever replies is the shop, or has a file in staff/. Raises a usage error."""
    people = {name.removeprefix("staff/") for name in names if name.startswith("staff/")}
    if by != SHOP_NAME and by not in people:
        there = ", ".join([SHOP_NAME, *sorted(people)])
        raise click.BadParameter(
            f"there is no file staff/{by}.md. Write one of: {there}.", param_hint="--by"
        )


def _check_unanswered(review: Review, path: Path) -> None:
    """Nothing is written over, and what was removed needs no answer. Raises a usage error."""
    if review.reply:
        raise click.UsageError(f"{path} has a reply already, which stays as it is.")
    if review.removed:
        raise click.UsageError(f"{path} was removed, so there is nothing to reply to.")


def _find_contact(entries: tuple[Entry, ...]) -> str:
    """Where the desk is reached, a mailbox before a telephone; the shop's own where no desk says it."""
    channels = [one for entry in entries for one in entry.facts.list_card_contacts()]
    profiles = [entry.facts.shop_profile for entry in entries]
    mails = [one.email.address for one in channels if one.email]
    phones = [one.phone.display_text for one in channels if one.phone]
    own = [one.email.address for one in profiles if one]
    return next(iter([*mails, *phones, *own]), "")


def _add_lines(path: Path, lines: str) -> None:
    """Put lines at the end of a review's file, whose other bytes stay. Raises a usage error."""
    before = path.read_bytes()
    end = b"\r\n" if b"\r\n" in before else b"\n"
    gap = b"" if before.endswith(b"\n") else end
    after = before + gap + lines.encode().replace(b"\n", end)
    if not _is_same_with_reply(path, before, after):
        raise click.UsageError(
            f"{path} is not written line by line, so the reply cannot be added to it. Without --write it is "
            "printed; put it in yourself."
        )
    replace_file(path, after)


def _is_same_with_reply(path: Path, before: bytes, after: bytes) -> bool:
    try:
        old, new = (_read_fields(path, data) for data in (before, after))
    except ProblemError:
        return False
    return {name: value for name, value in new.items() if name != "reply"} == old


def _read_fields(path: Path, data: bytes) -> dict[str, Tree]:
    return dict(parse_document(PurePosixPath(path.name), data, str(path)).data)
