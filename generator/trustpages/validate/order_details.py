"""Words that the shop's own orders hold, too: errors wherever they stand, and masked in whatever is told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.fields import find_quotations
from trustpages.model.site import Entry
from trustpages.validate.own_words import convert_finding
from trustpages.validate.passages import Passage
from trustpages.validate.stated_details import collect_stated_details
from trustpages.validate.translations import iterate_leaves
from trustpages.wording.personal_data import (
    OrderFile,
    StatedDetails,
    find_order_details,
    hide_details,
    make_order_finding,
)


def check_order_details(
    entries: tuple[Entry, ...],
    orders: OrderFile | None,
    cache: BuildCache,
    not_private: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Errors of all words that are a customer's in the orders, unless the shop states them itself."""
    if orders is None:
        return
    stated = collect_stated_details(entries, not_private, cache)
    for entry in entries:
        yield from cache.get_or_find(
            "validate.order_details", entry.name, _list_problems, entry, stated, orders
        )


def _list_problems(entry: Entry, stated: StatedDetails, orders: OrderFile) -> tuple[Problem, ...]:
    mask = OrderMask(orders, stated)
    own = set(find_quotations(entry.stated_facts, own_only=True))
    quoted = set(find_quotations(entry.stated_facts)) - own
    return tuple(
        mask.hide_in(
            convert_finding(make_order_finding(detail, is_quoted=passage.loc in quoted), passage)
        )
        for passage in _iterate_all(entry)
        for detail in find_order_details(passage.text, orders, stated)
    )


def _iterate_all(entry: Entry) -> Iterator[Passage]:
    """Everything that is written in the files of an entry."""
    for document in (entry.document, *entry.translations.values()):
        for loc, text in iterate_leaves(dict(document.data)):
            if text:
                yield Passage(text, document, loc)
        yield Passage(document.body, document, None)


@dataclass(frozen=True, slots=True)
class OrderMask:
    """Takes out of problems what the orders hold."""

    orders: OrderFile
    stated: StatedDetails = StatedDetails()  # noqa: RUF009 - it is frozen

    def hide_in(self, problem: Problem) -> Problem:
        """The same problem with a mask in place of each detail."""
        place = replace(problem.place, text=self._hide(problem.place.text))
        return replace(
            problem, message=self._hide(problem.message), hint=self._hide(problem.hint), place=place
        )

    def _hide(self, text: str) -> str:
        return hide_details(text, find_order_details(text, self.orders, self.stated))


def hide_order_details(
    problems: Iterable[Problem],
    orders: OrderFile | None,
    entries: tuple[Entry, ...] = (),
    not_private: tuple[str, ...] = (),
) -> tuple[Problem, ...]:
    """The same problems, none of which repeats anything that the orders hold."""
    problems = tuple(problems)
    if orders is None:
        return problems
    mask = OrderMask(orders, collect_stated_details(entries, not_private))
    return tuple(map(mask.hide_in, problems))
