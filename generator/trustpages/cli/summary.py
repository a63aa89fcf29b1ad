"""What a shop owner reads at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from trustpages.build import Built
from trustpages.cli import VERSION
from trustpages.cli.counts import content_files, pictures, waiting
from trustpages.cli.outcome import Outcome
from trustpages.cli.report import plain


def summary(outcome: Outcome, built: Built, output: Path | None) -> str:
    """A finished run: what went in, what came out, what was left out, and where to look."""
    site = built.site
    theme = site.settings.theme.name
    head = [f"trustpages {VERSION}", plain(site.shop.name), ", ".join(site.languages)]
    lines = [f"  {name:<14}{said}" for name, said in rows(outcome, built)]
    return "\n".join(
        [" · ".join([*head, f"theme: {theme}"]), "", *lines, "", *_close(outcome, built, output)]
    )


def failure(outcome: Outcome, output: Path | None) -> str:
    """A run that must not go out: how much is wrong, and that the site stands as it was."""
    told = f"{counted(outcome.errors, 'error')}, {counted(outcome.warnings, 'warning')}."
    if not outcome.errors:
        told = f"{counted(outcome.warnings, 'warning')}, and with --strict none may pass."
    untouched = output is not None and (outcome.built is None or not outcome.errors)
    return f"\n{told} Nothing was written." if untouched else f"\n{told}"


def details(built: Built) -> str:
    """Every page with its size, for those who want to know more."""
    pages = [page for edition in built.editions for page in edition.pages]
    return "\n".join(f"  {size(len(built.files[page.path])):>8}  {page.path}" for page in pages)


def counted(number: int, thing: str) -> str:
    """A number of things: "1 page", "2 pages", "no pages"."""
    return f"{number or 'no'} {thing}{'' if number == 1 else 's'}"


def size(octets: int) -> str:
    """A size in kilobytes or megabytes of a thousand."""
    kilo = 1000
    return f"{octets / kilo**2:.1f} MB" if octets >= kilo**2 else f"{-(-octets // kilo)} kB"


def rows(outcome: Outcome, built: Built) -> Iterator[tuple[str, str]]:
    """The lines between head and close: a name, "" where it is the one above, and what is said."""
    site, shown = built.site, pictures(built)
    files = counted(content_files(built), "file")
    languages = counted(len(site.languages), "language")
    yield "Content", f"{files}, {languages}, {_faults(outcome)}"
    each = ", ".join(f"{len(one.pages)} {one.language}" for one in built.editions)
    yield "Pages", f"{sum(len(one.pages) for one in built.editions)} ({each})"
    if shown:
        yield "Pictures", f"{counted(len(shown), 'picture')} in {sum(shown.values())} files"
    yield "Links", "every link within the site leads somewhere"
    for index, held in enumerate(site.held):
        yield "Held back" if index == 0 else "", plain(str(held))
    if site.unfinished:
        yield "To fill in", f"{counted(len(site.unfinished), 'place')}, named above"
    lacking = [found for found in map(waiting, built.editions) if found.texts]
    for index, found in enumerate(lacking):
        said = f"{counted(found.texts, 'text')} on {counted(found.pages, 'page')}"
        yield "Untranslated" if index == 0 else "", f"{found.language}: {said}"


def _faults(outcome: Outcome) -> str:
    return counted(outcome.warnings, "warning") if outcome.warnings else "no problems"


def _close(outcome: Outcome, built: Built, output: Path | None) -> Iterator[str]:
    total = size(sum(map(len, built.files.values())))
    seconds = f"{sum(outcome.timings.values()):.1f} s"
    pages = counted(sum(len(one.pages) for one in built.editions), "page")
    if output is None:
        yield f"✓ {built.site.settings.base_url.href} can be built: {pages}, {total}, {seconds}"
        return
    same = outcome.written is not None and outcome.written.way == "unchanged"
    yield f"✓ {output} is {'as it was' if same else 'ready'}: {pages}, {total}, {seconds}"
    yield f"  Open {output / 'index.html'}"
