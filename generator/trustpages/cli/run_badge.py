"""Run `badge`: make the card of a badge, and put it into one file."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

from trustpages.badge_cards import make_badge_card
from trustpages.cache import BuildCache
from trustpages.cli.caches import get_cache_folder, get_local_cache
from trustpages.cli.clock import get_build_time
from trustpages.cli.console import print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.diagnostics import ProblemError
from trustpages.local_disk import replace_file
from trustpages.pipeline import BuildOptions


def run_badge(
    name: str,
    content: Path,
    target: Path,
    language: str,
    today: date | None,
) -> int:
    """Write the card of the person's badge into `target`; return the exit code."""
    moment = get_build_time(today, os.environ)
    options = BuildOptions(moment, picture_cache=get_cache_folder())
    try:
        card = make_badge_card(
            content, options, name, language, BuildCache(local=get_local_cache())
        )
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    target.parent.mkdir(parents=True, exist_ok=True)
    replace_file(target, card.encode())
    print_out(
        f"{target} is ready. Open it in a browser, and print it without margins, in full size."
    )
    return 0
