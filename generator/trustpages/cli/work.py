"""What `build` and `check` do: build in memory, write if all is well, and tell."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click
import platformdirs
from pydantic import TypeAdapter, ValidationError

from trustpages.build import Built, Wishes, build
from trustpages.builtin import themes
from trustpages.cli import VERSION
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
        problems = in_order(built.warnings)
    except Rejected as rejected:
        built, problems = None, rejected.problems
    return Outcome(built, None, problems, asked.strict, {"build": ticks() - start})


def _written(outcome: Outcome, asked: Asked, output: Path | None) -> Outcome:
    if outcome.built is None or output is None or not outcome.well:
        return outcome
    start = ticks()
    keep_out = (asked.content, themes())
    try:
        done = write(
            outcome.built.files, output, about=_about(outcome.built, asked), keep_out=keep_out
        )
    except Rejected as rejected:
        return replace(outcome, problems=in_order([*outcome.problems, *rejected.problems]))
    return replace(outcome, written=done, timings={**outcome.timings, "write": ticks() - start})


def _about(built: Built, asked: Asked) -> About:
    base_url = built.site.settings.base_url.href
    return About(f"trustpages {VERSION}", base_url, preview=asked.drafts or asked.future)


def _wishes(asked: Asked) -> Wishes:
    return Wishes(
        moment=moment(asked.today, os.environ),
        choice=Choice(drafts=asked.drafts, future=asked.future),
        base_url=_base_url(asked.base_url),
        cache=None if asked.no_cache else cache(),
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
