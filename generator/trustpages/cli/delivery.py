"""What `deploy` does: look, say what will be done, refuse or carry, and tell."""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from secrets import token_hex

from trustpages.cli.aiming import Aim
from trustpages.cli.moment import moment
from trustpages.cli.planned import counts, table
from trustpages.cli.reaching import REFUSED, WRONG, Named, chosen, reached, tell, telling
from trustpages.cli.streams import err, out
from trustpages.cli.transfer import transfer
from trustpages.deploy.engine import Run, carry
from trustpages.deploy.guards import Terms, refusals
from trustpages.deploy.holder import here, may_live
from trustpages.deploy.plan import Plan, planned
from trustpages.deploy.source import Source, built, unfit
from trustpages.deploy.standing import Standing, look
from trustpages.deploy.store import Store
from trustpages.problem import Problem, Rejected, in_order

GO_ON = "Part of it may be there already: run the same again, and it will be finished."


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody lets pass, how many files may go, and whether to do anything at all."""

    allow: frozenset[str]
    max_deletes: int | None
    dry_run: bool
    back: bool = False

    @property
    def terms(self) -> Terms:
        return Terms(may_live, self.allow, self.max_deletes, self.back)


def deliver(aim: Aim, output: Path, wish: Wish) -> int:
    """Bring the built site to its target; 0 if it stands there, 1 for a fault here, 3 for one there."""
    try:
        named, source = chosen(aim), built(output)
    except Rejected as rejected:
        tell(rejected.problems)
        return WRONG
    return telling(named[0], partial(_deliver, aim, named, (output, source), wish), GO_ON)


def _deliver(aim: Aim, named: Named, site: tuple[Path, Source], wish: Wish) -> int:
    output, source = site
    with reached(aim, named, output) as store:
        return carried(store, source, (aim, named), wish, tuple(unfit(source, output)))


def carried(
    store: Store,
    source: Source,
    whither: tuple[Aim, Named],
    wish: Wish,
    unfit: tuple[Problem, ...] = (),
) -> int:
    """Plan, show, refuse or carry; `unfit` is what speaks against the site itself."""
    (aim, (name, target)), standing = whither, look(store)
    plan = planned(source.digests, standing)
    title = f"{name} ({store.name})"
    say = out if wish.dry_run else err
    if wish.dry_run or not aim.quiet:
        say(table(title, plan, every=aim.verbose))
    if told := (*unfit, *refusals(source, standing, plan, wish.terms, store.name)):
        tell(in_order(told))
        return REFUSED
    if wish.dry_run:
        return 0
    run = Run(token_hex(8), here(), _now(), target.keep)
    number = _carry(store, source, (standing, plan), run, aim)
    if not aim.quiet:
        out(f"✓ {title}: {counts(plan)}; version {number}")
    return 0


def _carry(store: Store, source: Source, found: tuple[Standing, Plan], run: Run, aim: Aim) -> int:
    total = sum(len(source.files[path]) for path in found[1].carried)
    with transfer(total, quiet=aim.quiet) as moved:
        return carry(store, source, found, run, moved)


def _now() -> str:
    now = moment(None, os.environ)
    instant = (
        now if isinstance(now, datetime) else datetime(now.year, now.month, now.day, tzinfo=UTC)
    )
    return instant.strftime("%Y-%m-%dT%H:%M:%SZ")
