"""Why a run must not begin: each reason a pure function, all of them told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import PurePath, PurePosixPath

from trustpages.deploy.holder import Holder
from trustpages.deploy.order import crossing, in_the_way
from trustpages.deploy.plan import Plan, seen
from trustpages.deploy.source import Source
from trustpages.deploy.standing import Standing
from trustpages.problem import Place, Problem
from trustpages.vanish import vanished
from trustpages.write.refuse import problem, some

MOST_DELETES = 256
_FIFTH = 5


@dataclass(frozen=True, slots=True)
class Terms:
    """What the caller lets pass.

    `allow` are the words after `--allow`: busy, drift, foreign, other-site, shrink. `max_deletes` is how
    many files may go, None is any number; `may_live` tells whether a process may still run; a run `back`
    to a former version may lose pages.
    """

    may_live: Callable[[Holder], bool]
    allow: frozenset[str] = frozenset()
    max_deletes: int | None = MOST_DELETES
    back: bool = False


@dataclass(frozen=True, slots=True)
class _Case:
    """All that there is to judge; `place` is the target's name in messages."""

    source: Source
    standing: Standing
    plan: Plan
    terms: Terms
    place: PurePath

    def problem(self, code: str, message: str, hint: str) -> Problem:
        return problem(code, message, self.place, hint)


def refusals(
    source: Source, standing: Standing, plan: Plan, terms: Terms, name: str
) -> tuple[Problem, ...]:
    """Every reason not to carry `source` to the target `name`; none when all is well."""
    case = _Case(source, standing, plan, terms, PurePath(name))
    judges = {"busy": _busy, "drift": _drifted, "foreign": _strangers}
    if not terms.back:
        judges |= {"other-site": _other_site, "shrink": _shrunk}
    found = [
        told for word, judge in judges.items() if word not in terms.allow for told in judge(case)
    ]
    missed = () if terms.back else vanished(seen(_former(case)), source.site, Place(name, 0))
    return (*found, *_crossed(case), *_many_deletes(case), *missed)


def _busy(case: _Case) -> Iterator[Problem]:
    journal = case.standing.journal
    if journal is not None and not journal.left and case.terms.may_live(journal.holder):
        since = f" since {journal.since}" if journal.since else ""
        yield case.problem(
            "deploy-busy",
            f"another run is publishing there{since}: {journal.holder}",
            "Wait until it is done. If you are sure that it is no longer running, add --allow busy.",
        )


def _drifted(case: _Case) -> Iterator[Problem]:
    if case.plan.drifted:
        yield case.problem(
            "deploy-drift",
            f"files were changed or removed there by somebody else: {some(case.plan.drifted)}",
            "Bring what they changed into the content. With --allow drift it is overwritten.",
        )


def _strangers(case: _Case) -> Iterator[Problem]:
    if case.plan.foreign and not case.standing.ours:
        yield case.problem(
            "deploy-foreign",
            "the place holds files of somebody else, and no site that trustpages put there: "
            f"{some(case.plan.foreign)}",
            "Look whether it is the right place. With --allow foreign the site is put beside them.",
        )
    elif blocking := in_the_way(case.plan.foreign, case.source.digests):
        yield case.problem(
            "deploy-foreign",
            f"files that trustpages did not put there are in the way: {some(blocking)}",
            "Move them away. With --allow foreign those of the same name are overwritten.",
        )


def _crossed(case: _Case) -> Iterator[Problem]:
    """What no flag lets pass, since the run would end half-way."""
    crossed = crossing(case.plan.foreign, case.source.digests)
    if crossed and "foreign" in case.terms.allow:
        yield case.problem(
            "deploy-foreign",
            f"a file stands where a folder is needed, or a folder where a file is: {some(crossed)}",
            "Move them away; --allow foreign cannot help here.",
        )


def _other_site(case: _Case) -> Iterator[Problem]:
    about, record = case.standing.about, case.standing.record
    there = about.site if about else record.site if record else ""
    if there and there != case.source.about.site:
        yield case.problem(
            "deploy-other-site",
            f"another site stands there: {there}, and this one is {case.source.about.site}",
            "Look whether it is the right target. If the site has moved, add --allow other-site.",
        )


def _shrunk(case: _Case) -> Iterator[Problem]:
    former, new = _pages(_former(case)), _pages(case.source.digests)
    if new * _FIFTH <= former * (_FIFTH - 1) and former:
        yield case.problem(
            "deploy-shrink",
            f"the site would shrink from {former} to {new} pages",
            "Look what is no longer built. If it is meant so, add --allow shrink.",
        )


def _many_deletes(case: _Case) -> Iterator[Problem]:
    most, count = case.terms.max_deletes, len(case.plan.deleted)
    if most is not None and count > most:
        yield case.problem(
            "deploy-deletes",
            f"{count} files would be deleted, and {most} may be",
            f"Look at them with --dry-run -v. If it is meant so, add --max-deletes {count}.",
        )


def _former(case: _Case) -> tuple[PurePosixPath, ...]:
    """What visitors could ask for before."""
    return tuple(sorted(case.standing.former))


def _pages(paths: Iterable[PurePosixPath]) -> int:
    return sum(path.suffix == ".html" for path in paths)
