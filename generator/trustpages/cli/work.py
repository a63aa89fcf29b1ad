"""What `build` and `check` do: build in memory, write if all is well, and tell."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click
import platformdirs
from pydantic import TypeAdapter, ValidationError

from trustpages.build import Built, Wishes, build, equipped
from trustpages.builtin import themes
from trustpages.cli import VERSION, former, gaps
from trustpages.cli.moment import moment, ticks
from trustpages.cli.options import Asked
from trustpages.cli.outcome import Outcome
from trustpages.cli.progress import waiting
from trustpages.cli.tell import tell
from trustpages.facts.contact import Url
from trustpages.problem import Rejected, in_order
from trustpages.settings import BaseUrl
from trustpages.validate import Choice
from trustpages.write import About, write

CACHE = "TRUSTPAGES_CACHE"
"""Names another folder for what is kept from one build to the next."""


def work(asked: Asked, output: Path | None) -> int:
    """Build `asked.content`, write it into `output` if there is one, tell, and give the exit code."""
    wishes = _wishes(asked)
    with waiting(quiet=asked.quiet):
        outcome = _written(_built(asked, wishes), asked, output)
    return tell(outcome, asked, output)


def _built(asked: Asked, wishes: Wishes) -> Outcome:
    start = ticks()
    try:
        built = build(asked.content, wishes)
        marked = [gaps.told(gap, release=asked.release) for gap in built.site.unfinished]
        problems = in_order([*built.warnings, *marked, *former.lost(asked.former, built)])
    except Rejected as rejected:
        built, problems = None, rejected.problems
    return Outcome(built, None, problems, asked.strict, {"build": ticks() - start})


def _written(outcome: Outcome, asked: Asked, output: Path | None) -> Outcome:
    if outcome.built is None or output is None or not outcome.well:
        return outcome
    start = ticks()
    keep_out, built = (asked.content, themes()), equipped(outcome.built)
    try:
        done = write(built.files, output, about=_about(built, asked), keep_out=keep_out)
    except Rejected as rejected:
        return replace(outcome, problems=in_order([*outcome.problems, *rejected.problems]))
    timings = {**outcome.timings, "write": ticks() - start}
    return replace(outcome, built=built, written=done, timings=timings)


def _about(built: Built, asked: Asked) -> About:
    base_url = built.site.settings.base_url.href
    preview = asked.drafts or asked.future
    return About(f"trustpages {VERSION}", base_url, len(built.site.unfinished), preview)


def _wishes(asked: Asked) -> Wishes:
    if asked.release and (asked.drafts or asked.future):
        raise click.UsageError(
            "--release is for the site that goes public; leave --drafts and --future away."
        )
    if asked.banner and not (asked.drafts or asked.future):
        raise click.UsageError("--banner is for a preview; it needs --drafts or --future.")
    return Wishes(
        moment=moment(asked.today, os.environ),
        choice=Choice(drafts=asked.drafts, future=asked.future),
        base_url=_base_url(asked.base_url),
        cache=None if asked.no_cache else cache(),
        banner=asked.banner,
    )


def _base_url(text: str) -> str:
    if not text:
        return ""
    try:
        url: Url = TypeAdapter(BaseUrl).validate_python(text)
    except ValidationError as fault:
        told = fault.errors()[0]
        hint = told.get("ctx", {}).get("hint", "")
        raise click.UsageError(f"--base-url: {told['msg']}. {hint}".strip()) from fault
    return url.href


def cache() -> Path:
    """Where encoded pictures are kept from one build to the next."""
    chosen = os.environ.get(CACHE, "")
    return Path(chosen) if chosen else platformdirs.user_cache_path("trustpages")
