"""What `rollback` does: find the former version, and carry it as any other site; or show the versions."""

from __future__ import annotations

from functools import partial

from trustpages.cli.aiming import Aim
from trustpages.cli.delivery import Wish, carried
from trustpages.cli.reaching import WRONG, Named, chosen, reached, tell, telling
from trustpages.cli.report import plain
from trustpages.cli.streams import err, out
from trustpages.cli.summary import counted
from trustpages.deploy.generations import INDEX, index_in
from trustpages.deploy.rollback import before, former
from trustpages.deploy.standing import look
from trustpages.problem import Rejected

AGAIN = "Part of it may be there already: run it again with the same --to, and it will be finished."


def go_back(aim: Aim, number: int | None, allow: frozenset[str], *, dry_run: bool) -> int:
    """Put a former version back; None is the one before."""
    wish = Wish(allow, None, dry_run, back=True)
    return _with(aim, partial(_go_back, aim, number=number, wish=wish))


def show_versions(aim: Aim) -> int:
    """Tell the versions that a target keeps, newest first."""
    return _with(aim, partial(_show, aim))


def _with(aim: Aim, work: partial[int]) -> int:
    try:
        named = chosen(aim)
    except Rejected as rejected:
        tell(rejected.problems)
        return WRONG
    return telling(named[0], partial(work, named), AGAIN)


def _go_back(aim: Aim, named: Named, *, number: int | None, wish: Wish) -> int:
    with reached(aim, named) as store:
        standing = look(store)
        wanted = before(standing, store.name) if number is None else number
        source = former(store, standing, wanted)
        if not aim.quiet:
            err(f"Back to version {wanted}:")
        return carried(store, source, (aim, named), wish)


def _show(aim: Aim, named: Named) -> int:
    with reached(aim, named) as store:
        index = index_in(store.read(INDEX))
        out(f"{named[0]} ({store.name})")
        for version in reversed(index.versions):
            mark = "  stands there now" if version.number == index.last else ""
            when = plain(version.when.replace("T", " ").removesuffix("Z"))
            files = counted(version.files, "file")
            out(f"  version {version.number:<4} {when} UTC  {files}{mark}")
        if not index.versions:
            out("  no version was put there yet")
    return 0
