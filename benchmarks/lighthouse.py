"""Lighthouse's scores of every theme's leading pages, as on a phone: `python benchmarks/lighthouse.py`.

Lighthouse is a program of Node.js: `npm install lighthouse` in a folder of its own, which `--program` names.
The example is built in each theme and served on loopback, uncompressed; scores are of 100.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from trustpages.pipeline import BuildOptions, ThemeChoice, build_site, list_theme_choices
from trustpages.resources import find_example_content
from trustpages.theme import ThemePaths

DAY = datetime.now(UTC).date()

PAGES = {
    "home": "index.html",
    "shipping": "shipping/index.html",
    "staff": "staff/index.html",
    "complaints": "complaints/index.html",
    "record": "record/index.html",
    "reviews": "reviews/index.html",
}
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")


class _QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Say nothing: the table is all that is printed."""


def main() -> None:
    """Print a row for each theme and page."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default="lighthouse", help="the program lighthouse")
    parser.add_argument("--theme", action="append", help="only this theme")
    options = parser.parse_args()
    print("| theme | page | " + " | ".join(CATEGORIES) + " |")
    print("| --- | --- |" + " --- |" * len(CATEGORIES))
    paths = ThemePaths.beside(find_example_content(), "content")
    names = dict.fromkeys(choice.name for choice in list_theme_choices(paths))
    for theme in options.theme or names:
        with TemporaryDirectory() as folder, _serve(theme, Path(folder)) as address:
            for page, path in PAGES.items():
                scores = _measure(options.program, f"{address}/{path}", Path(folder))
                print(f"| {theme} | {page} | " + " | ".join(map(str, scores)) + " |")


@contextmanager
def _serve(theme: str, folder: Path) -> Iterator[str]:
    site = build_site(find_example_content(), BuildOptions(DAY, theme=ThemeChoice(theme)))
    for path, data in site.files.items():
        (folder / "site" / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / "site" / path).write_bytes(data)
    handler = partial(_QuietHandler, directory=str(folder / "site"))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def _measure(program: str, address: str, folder: Path) -> list[int]:
    report = folder / "report.json"
    chromium = shutil.which("chromium") or shutil.which("google-chrome") or ""
    subprocess.run(
        [
            *(program, address, "--quiet", "--output=json", f"--output-path={report}"),
            *(
                f"--only-categories={','.join(CATEGORIES)}",
                "--chrome-flags=--headless --no-sandbox",
            ),
        ],
        env=os.environ | {"CHROME_PATH": chromium},
        check=True,
    )
    found = json.loads(report.read_text(encoding="utf-8"))["categories"]
    return [round(100 * (found[name]["score"] or 0)) for name in CATEGORIES]


if __name__ == "__main__":
    main()
