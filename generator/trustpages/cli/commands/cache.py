"""`trustpages cache`: what is kept between builds, and how to be rid of it."""

from __future__ import annotations

import click


@click.group(no_args_is_help=False, epilog="Example: trustpages cache info")
def cache() -> None:
    """Say what is kept between builds, or delete it.

    Builds keep encoded pictures, compiled templates and converted texts, so that the next one is faster.
    All of it can be made anew: a build without it gives the same pages.
    """


@cache.command()
def info() -> int:
    """Say where the caches lie, and how large they are."""
    from trustpages.cli.run_cache import show_caches  # noqa: PLC0415 - only when it runs

    return show_caches()


@cache.command()
def clear() -> int:
    """Delete everything that builds have kept, and nothing else.

    The next build of each shop takes as long as its first.
    """
    from trustpages.cli.run_cache import clear_caches  # noqa: PLC0415 - only when it runs

    return clear_caches()
