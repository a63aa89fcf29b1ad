"""What `status` does: hold a target, or what a web server shows, against the built site."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import click
from pydantic import TypeAdapter, ValidationError

from trustpages.cli.aiming import Aim
from trustpages.cli.moment import ticks
from trustpages.cli.planned import listed
from trustpages.cli.reaching import WRONG, Named, chosen, reached, tell, telling
from trustpages.cli.streams import err, out
from trustpages.deploy.fetching import fetch
from trustpages.deploy.live import Sight, sights
from trustpages.deploy.source import Source, built
from trustpages.deploy.standing import look
from trustpages.deploy.status import Status, status
from trustpages.deploy.store import Failed
from trustpages.facts.contact import Url
from trustpages.problem import Rejected
from trustpages.settings import BaseUrl

PAUSE = 3.0
"""Seconds between two looks at a web server."""
REWRITTEN = (
    "Some hosts rewrite pages on their way (they hide mail addresses, add scripts, shrink HTML): if only"
    " pages differ and the list of files is the same, look into the host's settings."
)


def compare(aim: Aim, output: Path) -> int:
    """0 if the built site stands at the target, 1 if anything differs, 3 if it cannot be reached."""
    try:
        named, source = chosen(aim), built(output)
    except Rejected as rejected:
        tell(rejected.problems)
        return WRONG
    return telling(named[0], partial(_compare, aim, named, output, source))


def compare_live(output: Path, url: str, wait: float, *, quiet: bool) -> int:
    """The same for what a web server shows, at `url` or at the address of the built site."""
    try:
        source = built(output)
    except Rejected as rejected:
        tell(rejected.problems)
        return WRONG
    base_url, end = _base_url(url or source.about.site), ticks() + wait
    while True:
        try:
            seen, failure = sights(source, base_url, fetch), None
        except Failed as failed:
            seen, failure = (), failed
        same = failure is None and all(one.state == "same" for one in seen)
        if same or not ticks() + PAUSE <= end:  # so that no number waits for ever, not even nan
            break
        time.sleep(PAUSE)
    if failure is not None:
        return telling(base_url, partial(_fail, failure))
    return _told(seen, base_url, quiet=quiet)


def _fail(failure: Failed) -> int:
    raise failure


def _compare(aim: Aim, named: Named, output: Path, source: Source) -> int:
    with reached(aim, named, output) as store:
        found = status(source, look(store))
        title = f"{named[0]} ({store.name})"
    if not aim.quiet:
        out("\n".join(_rows(title, found, every=aim.verbose)))
    if found.well:
        return 0
    err(f"{title}: what stands there is not what was built")
    return WRONG


def _rows(title: str, found: Status, *, every: bool) -> Iterator[str]:
    yield f"{title}: {f'version {found.version}' if found.version else 'no version yet'}"
    rows = {
        "same": found.same,
        "differs": found.differs,
        "missing": found.missing,
        "surplus": found.surplus,
        "drifted": found.drifted,
        "not ours": found.foreign,
    }
    yield from listed(rows, every=every, silent={"same"})
    if found.cut:
        yield "  a run was cut, or is at work: deploy again to finish it"


def _told(seen: tuple[Sight, ...], base_url: str, *, quiet: bool) -> int:
    wrong = [one for one in seen if one.state != "same"]
    for one in wrong if quiet else seen:
        detail = f" ({one.detail})" if one.detail else ""
        (out if one.state == "same" else err)(f"  {one.state:<8} {one.url}{detail}")
    if not wrong:
        if not quiet:
            out(f"✓ {base_url} shows what was built")
        return 0
    err(f"{base_url}: {len(wrong)} of {len(seen)} addresses not as built")
    err(f"  {REWRITTEN}")
    return WRONG


def _base_url(text: str) -> str:
    try:
        url: Url = TypeAdapter(BaseUrl).validate_python(text)
    except ValidationError as fault:
        raise click.UsageError(f"--live: {fault.errors()[0]['msg']}.") from fault
    return url.href
