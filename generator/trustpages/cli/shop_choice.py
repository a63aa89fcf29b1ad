"""Which of many shops a command is for: a part of them, or those that a file names."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path

import click

from trustpages.batch import Shard, ShopList, parse_shard
from trustpages.cli.report.text import sanitise_line


def parse_shard_flag(text: str | None) -> Shard | None:
    """The part after `--shard`, None without one. Raises `click.UsageError`."""
    try:
        return None if text is None else parse_shard(text)
    except ValueError as error:
        raise click.UsageError(f"--shard: {error}") from error


def read_shop_names(file: Path | None, found: ShopList) -> frozenset[str] | None:
    """The names in a file, one a line, `-` for standard input; None without one.

    Raises `click.UsageError` for one that is no shop, and OSError.
    """
    if file is None:
        return None
    text = sys.stdin.read() if str(file) == "-" else file.read_text(encoding="utf-8")
    names = [line.strip().rstrip("/") for line in text.splitlines()]
    chosen = [name for name in names if name and not name.startswith("#")]
    known = {*found.names}
    for name in chosen:
        if name not in known:
            close = get_close_matches(name, found.names, 1)
            hint = f" Did you mean '{close[0]}'?" if close else ""
            raise click.UsageError(f"--only names '{sanitise_line(name)}', which is no shop.{hint}")
    return frozenset(chosen)
