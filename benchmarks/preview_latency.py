"""Measures how long a save takes until it is served, and until an open tab shows it."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import median, quantiles

from peers import installed, missing
from previews import Preview, Running, running, trustpages
from saves import SAVES, Save, fresh, saved, visitor
from shops import SHOPS
from shown import chromium, shown, tab

STILL = 0.5
"""Seconds of rest between two saves."""

WARM = 2
"""Saves at the start that do not count."""

Seen = Callable[[str], float]


def served_times(preview: Preview, saves: int, save: Save) -> list[float]:
    """Seconds from each save until the page is served with it; no tab is open."""
    with running(preview) as process:
        come = visitor(process)
        return _times(process, lambda word: come.served(word, process), saves, save)


def shown_times(preview: Preview, saves: int, save: Save) -> list[float]:
    """Seconds from each save until an open tab shows it."""
    with running(preview) as process:
        visitor(process).connection.close()
        with tab(preview.url) as page:
            return _times(process, lambda word: shown(page, word), saves, save)


def _times(process: Running, seen: Seen, saves: int, save: Save) -> list[float]:
    process.rest(1, STILL)
    times = []
    for _ in range(WARM + saves):
        word, before = fresh(), process.rebuilds
        begun = saved(process, word, save)
        times.append(seen(word) - begun)
        process.rest(before + 1, STILL)
    return times[WARM:]


def line(name: str, what: str, times: list[float]) -> str:
    """A row of the table: median, 95th percentile and worst, in milliseconds."""
    highest = quantiles(times, n=20, method="inclusive")[-1] if len(times) > 1 else times[0]
    figures = " | ".join(
        f"{seconds * 1000:.0f}" for seconds in (median(times), highest, max(times))
    )
    return f"| {name} | {what} | {figures} | {len(times)} |"


def _ours(folder: Path, asked: argparse.Namespace) -> Iterable[str]:
    for name in [asked.shop] if asked.shop else SHOPS:
        content, save = SHOPS[name](folder), SAVES[asked.save]
        ours = trustpages(content)
        yield line(ours.name, "save to served", served_times(ours, asked.saves, save))
        if asked.browser and chromium():
            ours = trustpages(content)
            yield line(ours.name, "save to shown", shown_times(ours, asked.saves, save))
        elif asked.browser:
            yield f"| {ours.name} | save to shown | needs Chromium | | | |"


def _theirs(folder: Path, asked: argparse.Namespace) -> Iterable[str]:
    environment = asked.peers or folder / "peers"
    for name in missing(environment):
        yield f"| {name} | could not be installed | | | | |"
    for peer in installed(environment, folder):
        try:
            yield line(
                peer.name, "save to served", served_times(peer, asked.saves, SAVES[asked.save])
            )
        except RuntimeError as fault:
            yield f"| {peer.name} | failed | | | | |\n\n{fault}\n"


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--saves", type=int, default=30, help="how many saves count; 30")
    add("--shop", choices=SHOPS, help="only this shop")
    add("--save", choices=SAVES, default="hidden", help="how the file is saved; hidden")
    add("--no-browser", dest="browser", action="store_false", help="leave the tab away")
    add(
        "--peers",
        type=Path,
        nargs="?",
        const=Path(),
        metavar="FOLDER",
        help="measure other generators, from an environment in this folder or one that is made anew",
    )
    return parser.parse_args()


def main() -> None:
    """Print the table, row by row."""
    asked = _asked()
    with_peers, asked.peers = asked.peers is not None, _whole(asked.peers)
    print("| preview | what | median ms | 95th percentile ms | worst ms | saves |")
    print("| --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for row in _ours(Path(folder), asked):
            print(row, flush=True)
        for row in _theirs(Path(folder), asked) if with_peers else ():
            print(row, flush=True)


def _whole(folder: Path | None) -> Path | None:
    return folder.resolve() if folder and folder != Path() else None


if __name__ == "__main__":
    main()
