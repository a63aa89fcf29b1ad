"""Measures `trustpages build-all` on many generated shops, beside Hugo on as many pages; prints a table."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from build_peers import HUGO, ask_version, install_peers, list_peers
from machine import describe_commit, describe_machine, find_version, read_processor_times
from many_parts import (
    PARTS,
    REST,
    Batch,
    Figure,
    Part,
    compare_peaks,
    find_hugo,
    grow_by_copies,
    make_batch,
    measure_cluster,
    measure_growth,
    measure_ratios,
    sample_peak,
)
from shops import ROOT

SHOPS, MANY, CLUSTER, COLD_MEMORY = 1000, 10_000, 300, (100, 400)
"""How many shops each part is measured with; the memory of cold builds with few and with many."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for."""

    parts: tuple[Part, ...]
    shops: int
    many: int
    cluster: int
    cold_memory: tuple[int, int]
    jobs: int
    rounds: int
    seed: int
    peers: Path | None
    work: Path | None
    copies: bool


def _measure(folder: Path, hugo: str, asked: Asked) -> Iterator[Figure]:
    """The figures of each part as soon as they are measured."""
    log = folder / "log"
    batch = make_batch(folder / "usual", asked.shops, asked.seed)
    works = [part for part in asked.parts if part in ("cold", "unchanged")]
    if works:
        yield from measure_ratios(batch, hugo, works, asked.rounds, log, asked.jobs)
    if "growth" in asked.parts or "memory" in asked.parts:
        yield from _measure_many(folder, batch, asked, log)
    if "memory" in asked.parts:
        few, many = (
            sample_peak(make_batch(folder / f"cold-{count}", count, asked.seed), log)
            for count in asked.cold_memory
        )
        yield compare_peaks(few, many, "cold")
    if "dask" in asked.parts:
        yield from measure_cluster(make_batch(folder / "cluster", asked.cluster, asked.seed), log)


def _measure_many(folder: Path, batch: Batch, asked: Asked, log: Path) -> Iterator[Figure]:
    """What is measured of very many shops of which none has changed, and of the few that there are."""
    runs = 1 if batch.report.exists() else 2
    for _ in range(runs):  # the last one notes what is old enough by now
        batch.run(log)
        time.sleep(REST)
    few = sample_peak(batch, log)
    if asked.copies:
        many = grow_by_copies(batch, asked.many)
    else:
        many = make_batch(folder / "many", asked.many, asked.seed)
        many.run(log)
        time.sleep(REST)
    many.run(log)
    if "growth" in asked.parts:
        yield from measure_growth(many, log, asked.rounds)
    if "memory" in asked.parts:
        yield compare_peaks(few, sample_peak(many, log), "nothing changed")


def _describe_run(hugo: str, asked: Asked) -> Iterator[str]:
    yield f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC; {describe_machine()}; rounds: {asked.rounds}."
    yield f"Load before it: {os.getloadavg()[0]:.2f}."
    versions = [f"trustpages {describe_commit(ROOT)}"]
    if hugo:
        versions.append(f"{HUGO} {find_version(ask_version(hugo, find_hugo()))}")
    yield f"{', '.join(versions)}."


def _find_program(folder: Path, asked: Asked) -> str:
    """The whole path of Hugo; "" if no part needs it. Exits if it cannot be installed."""
    if not {"cold", "unchanged"} & {*asked.parts}:
        return ""
    environment, peer = asked.peers or folder / "peers", find_hugo()
    left_out = list(install_peers(environment, [peer]))
    found = list_peers(environment, [peer])
    if peer not in found:
        sys.exit("; ".join(left_out))
    return found[peer]


def _split_parts(text: str) -> tuple[Part, ...]:
    names = [part for part in text.split(",") if part]
    if unknown := [name for name in names if name not in PARTS]:
        raise argparse.ArgumentTypeError(f"{unknown[0]} is none of {', '.join(PARTS)}")
    return tuple(part for part in PARTS if part in names)


def _split_sizes(text: str) -> tuple[int, int]:
    few, many = text.split(",")
    return int(few), int(many)


def _parse_arguments() -> Asked:
    parser = argparse.ArgumentParser(description=__doc__)
    add = parser.add_argument
    add("--part", type=_split_parts, default=PARTS, help=f"some of {','.join(PARTS)}; all")
    add("--shops", type=int, default=SHOPS, help="shops beside Hugo, and few in growth; 1000")
    add("--many", type=int, default=MANY, help="shops of which none has changed; 10000")
    add("--cluster", type=int, default=CLUSTER, help="shops for workers of Dask; 300")
    add(
        "--cold-memory",
        type=_split_sizes,
        default=COLD_MEMORY,
        metavar="FEW,MANY",
        help="shops whose cold builds are compared in memory; 100,400",
    )
    add("--jobs", type=int, default=2, help="processes that build; 2")
    add("--rounds", type=int, default=1, help="how often each is measured; 1")
    add("--seed", type=int, default=1, help="of the shops; 1")
    add(
        "--peers", type=Path, metavar="FOLDER", help="Hugo is in this folder, or is installed there"
    )
    add("--work", type=Path, metavar="FOLDER", help="where the shops are made; removed afterwards")
    add(
        "--copies",
        action="store_true",
        help="make many unchanged shops of few built ones, in minutes instead of an hour",
    )
    given = parser.parse_args()
    return Asked(
        given.part,
        given.shops,
        given.many,
        given.cluster,
        given.cold_memory,
        given.jobs,
        given.rounds,
        given.seed,
        given.peers and given.peers.resolve(),
        given.work,
        given.copies,
    )


def main() -> None:
    """Print the table; exit with 1 if a program failed."""
    asked = _parse_arguments()
    with tempfile.TemporaryDirectory(dir=asked.work, ignore_cleanup_errors=True) as name:
        folder = Path(name)
        hugo = _find_program(folder, asked)
        for line in _describe_run(hugo, asked):
            print(line)
        before = read_processor_times()
        print("\n| what | seen | ratio | budget | |\n| --- | --- | --- | --- | --- |", flush=True)
        try:
            for figure in _measure(folder, hugo, asked):
                print(figure.format_row(), flush=True)
        except RuntimeError as fault:
            sys.exit(f"\n{fault}")
        stolen = read_processor_times().describe_stolen(before)
        print(f"\nThe host gave {stolen} of the time to others.")


if __name__ == "__main__":
    main()
