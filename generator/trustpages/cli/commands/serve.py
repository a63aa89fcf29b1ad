"""`trustpages serve`: the shop in the browser, following every save."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from trustpages.cli.options import DateParamType


@click.command(epilog="Example: trustpages serve content --open")
@click.argument("content", type=click.Path(path_type=Path), default="content")
@click.option("-H", "--host", default="127.0.0.1", show_default=True, help="Where to listen.")
@click.option(
    "-p", "--port", type=int, help="The port; without it 8000, or the next one that is free."
)
@click.option("-o", "--open", "open_browser", is_flag=True, help="Open the browser.")
@click.option("--base-path", default="/", metavar="PATH", help="Show the site under /sub/path/.")
@click.option(
    "--allowed-host", multiple=True, metavar="NAME", help="A name that a proxy answers to."
)
@click.option("--poll", is_flag=True, help="Look every half second instead of being told.")
@click.option("--no-reload", is_flag=True, help="Leave open tabs as they are.")
@click.option("--full-reload", is_flag=True, help="Reload tabs whole, swap nothing in place.")
@click.option("--today", type=DateParamType(), metavar="DATE", help="Show the site of this day.")
@click.option("--no-cache", is_flag=True, help="Draw every picture anew.")
def serve(**flags: Any) -> int:
    """Show the site of a content folder in the browser.

    CONTENT is the folder with the shop's files; without it, the folder named content. Drafts and what is
    announced for later are shown, too. Nothing is written. Ctrl-C ends it.
    """
    from trustpages.cli.run_preview import ServeOptions, serve_preview  # noqa: PLC0415 - loads the whole generator

    return serve_preview(ServeOptions(**flags))
