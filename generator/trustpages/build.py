"""The whole way: read, validate, plan, render, check. Nothing is written here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from trustpages.checks import Drawn, check
from trustpages.facts.contact import Url
from trustpages.hosting import host_files, hosting_doubts, security_files
from trustpages.machine import machine_files
from trustpages.page import Edition, Files
from trustpages.plan import plan
from trustpages.problem import Problem, Rejected
from trustpages.publish import publish
from trustpages.read import read
from trustpages.render import render
from trustpages.site import Site
from trustpages.theme import Theme, load_theme
from trustpages.validate import Choice, Moment, validate
from trustpages.wording import Wording, locale_of


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller wants of a build.

    `moment` is the day the site is built for, or an instant that becomes a day in the shop's time
    zone; `base_url` ("" means the one in site.yaml) ends with a slash; `cache` keeps encoded pictures;
    `banner` has the pages of a preview tell their readers that they are one.
    """

    moment: Moment
    choice: Choice = field(default_factory=Choice)
    base_url: str = ""
    cache: Path | None = None
    banner: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """A finished site: its bytes, what was held back, and what is not wrong but could be better."""

    files: Files = field(repr=False)
    site: Site
    editions: tuple[Edition, ...]
    warnings: tuple[Problem, ...]


def build(content: Path, wishes: Wishes, shown: str | None = None) -> Built:
    """Build the site of a content folder in memory; raises `Rejected` with everything that is wrong."""
    return finish(prepare(content, wishes, shown), content)


def prepare(content: Path, wishes: Wishes, shown: str | None = None) -> Built:
    """A site of which all is decided: its pages are drawn when they are asked for, and not checked yet.

    Raises `Rejected` with everything that is wrong so far.
    """
    site = _at(validate(read(content, shown=shown), wishes.moment, wishes.choice), wishes.base_url)
    theme = load_theme(site.settings.theme.name, site.document.place(("theme", "name")))
    media = publish(site, wishes.cache)
    wordings = _wordings(site, theme)
    preview = wishes.choice.drafts or wishes.choice.future
    planned = plan(site, media, wordings, preview=preview, banner=preview and wishes.banner)
    editions = planned.editions
    others = machine_files(site, editions, wordings, preview=preview)
    files = render(site, editions, theme, media, wordings).beside(security_files(site), others)
    doubts = hosting_doubts(site, editions)
    warnings = (*site.warnings, *planned.warnings, *doubts, *_wordless(site, theme))
    return Built(files, site, editions, warnings)


def finish(prepared: Built, content: Path, between: Callable[[], None] = lambda: None) -> Built:
    """Draw every page of a prepared site, then check it; raises `Rejected` with all that is wrong.

    `between` is called before each page and each check; whatever it raises ends the work, and what was
    drawn is kept.
    """
    files = {}
    for path in prepared.files:
        between()
        files[path] = prepared.files[path]
    site, base_url = prepared.site, prepared.site.settings.base_url.href
    drawn = Drawn(files, prepared.editions, base_url, str(content.resolve()))
    problems = check(drawn, between)
    warnings = (*prepared.warnings, *problems)
    if any(problem.level == "error" for problem in problems):
        raise Rejected(warnings)
    return Built(files, site, prepared.editions, warnings)


def equipped(built: Built) -> Built:
    """A finished site with what its host wants beside the pages; one that is only looked at goes without."""
    return replace(
        built, files={**built.files, **host_files(built.site, built.editions, built.files)}
    )


def _at(site: Site, base_url: str) -> Site:
    if not base_url:
        return site
    return replace(site, settings=site.settings.model_copy(update={"base_url": Url(base_url)}))


def _wordings(site: Site, theme: Theme) -> dict[str, Wording]:
    country = site.shop.address.country
    return {
        language: Wording(language, locale_of(language, country), theme.catalogue(language))
        for language in site.languages
    }


def _wordless(site: Site, theme: Theme) -> tuple[Problem, ...]:
    return tuple(
        Problem(
            "theme-without-language",
            f"the theme '{theme.name}' has no words in '{language}', so its own are in English",
            site.document.place(("languages", index)),
            f"Ask for a translation, or add i18n/{language}.po to the theme.",
            "notice",
        )
        for index, language in enumerate(site.languages)
        if not theme.speaks(language)
    )
