"""Looking at the finished site as a careful shopper would, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from trustpages.checks.alternates import wrong_alternates
from trustpages.checks.drawn import Drawn, Seen, look
from trustpages.checks.foreign import foreign_requests
from trustpages.checks.ids import double_ids
from trustpages.checks.json_ld import faulty_json_ld
from trustpages.checks.leftovers import leftovers
from trustpages.checks.links import broken_links
from trustpages.checks.outline import crooked_outlines
from trustpages.checks.pictures import bare_pictures
from trustpages.checks.privacy import private_paths
from trustpages.checks.scripts import inline_scripts
from trustpages.checks.words import missing_words
from trustpages.problem import Problem, in_order

__all__ = ["CHECKS", "Drawn", "check"]

CHECKS: tuple[Callable[[Seen], Iterator[Problem]], ...] = (
    broken_links,
    foreign_requests,
    double_ids,
    crooked_outlines,
    missing_words,
    wrong_alternates,
    bare_pictures,
    faulty_json_ld,
    inline_scripts,
    leftovers,
    private_paths,
)


def check(drawn: Drawn, between: Callable[[], None] = lambda: None) -> tuple[Problem, ...]:
    """Everything that is wrong with a drawn site, in order; what is wrong on many pages is said once.

    `between` is called before each page and each check; whatever it raises ends the work.
    """
    seen = look(drawn, between)
    found: list[Problem] = []
    for one in CHECKS:
        between()
        found += one(seen)
    return in_order(_gathered(found))


def _gathered(problems: Iterable[Problem]) -> Iterator[Problem]:
    alike: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in in_order(problems):
        alike.setdefault((problem.code, problem.message, problem.hint), []).append(problem)
    for same in alike.values():
        others = len({problem.place.file for problem in same}) - 1
        if others and same[0].place.file.endswith(".html"):
            noun = "one other page" if others == 1 else f"{others} other pages"
            yield replace(same[0], message=f"{same[0].message} (and on {noun})")
        else:
            yield from same
