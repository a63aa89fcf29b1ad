"""What is measured of `trustpages build-all`: each part as a function that gives figures."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Literal, TypeAlias

from build_peers import HUGO, PEERS, Peer
from build_sites import CACHES, Site, make_site
from previews import TODAY
from process_runs import FAMILY_STARTER, Command, Run, run_command, sample_memory
from shop_copies import copy_shops
from shop_generator import generate_shops

Part: TypeAlias = Literal["cold", "unchanged", "growth", "memory", "dask"]
PARTS: tuple[Part, ...] = ("cold", "unchanged", "growth", "memory", "dask")
PATIENCE = 3600.0 * 3
REST = 3.5
"""Seconds after which files are old enough to be known by their times."""

LOOK = 0.05
"""Seconds between two looks at the memory: more often, looking would take a processor of its own."""

MEBIBYTE = 1024 * 1024
THOUSAND = 1000


Peak: TypeAlias = tuple[int, int]
"""A number of shops, and the peak of memory with them in bytes."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A row of the table: what, what was seen in words, and the ratio with its budget, None for no budget."""

    what: str
    seen: str
    ratio: float
    budget: float | None
    is_least: bool = False

    def format_row(self) -> str:
        """The row of the table; a budget is kept up to it, or from it on where `is_least`."""
        if self.budget is None:
            return f"| {self.what} | {self.seen} | {self.ratio:.2f} | – | |"
        kept = self.ratio >= self.budget if self.is_least else self.ratio <= self.budget
        bound = f"at {'least' if self.is_least else 'most'} {self.budget:g}"
        row = (self.what, self.seen, f"{self.ratio:.2f}", bound, "kept" if kept else "missed")
        return f"| {' | '.join(row)} |"


@dataclass(frozen=True, slots=True)
class Batch:
    """Generated shops in a folder, and the program over them."""

    home: Path
    shops: int

    @property
    def report(self) -> Path:
        """The report of the last run."""
        return self.home / "sites" / "report.jsonl"

    def make_command(self, *flags: str, clock: Path | None = None) -> Command:
        """`trustpages build-all`; with a file for `batch_clock.py`, under that."""
        program: tuple[str, ...] = (str(Path(sys.executable).with_name("trustpages")), "build-all")
        if clock is not None:
            script = str(Path(__file__).with_name("batch_clock.py"))
            program = (sys.executable, script, str(clock))
        words = (*program, "shops", "--output", "sites", "--today", TODAY, "--quiet", *flags)
        caches = {"XDG_CACHE_HOME": str(self.home / CACHES)}
        return Command(words, self.home, caches, FAMILY_STARTER, PATIENCE)

    def remove_made(self) -> None:
        """Remove sites and caches."""
        for name in ("sites", CACHES):
            shutil.rmtree(self.home / name, ignore_errors=True)

    def count_pages(self) -> int:
        """The pages of all sites, by the report."""
        lines = self.report.read_text(encoding="utf-8").splitlines()
        return sum(json.loads(line)["pages"] for line in lines)

    def run(self, log: Path, *flags: str) -> Run:
        """Build once."""
        return run_command(self.make_command(*flags), log)


def make_batch(home: Path, shops: int, seed: int) -> Batch:
    """Generate shops in a new folder; pictures are left out, since the other generator has none."""
    generate_shops(home / "shops", shops, seed=seed, pictures=False)
    return Batch(home, shops)


def make_peer_site(home: Path, command: str, pages: int) -> Site:
    """A site of Hugo with so many pages."""
    peer = find_hugo()
    home.mkdir(parents=True)
    return make_site(peer.make(home, command, pages))


def find_hugo() -> Peer:
    """Hugo among the other generators."""
    return next(peer for peer in PEERS if peer.name == HUGO)


def measure_ratios(
    batch: Batch, hugo: str, works: Sequence[Part], rounds: int, log: Path, jobs: int
) -> Iterator[Figure]:
    """Cold and unchanged builds beside Hugo on as many pages, round by round."""
    flags = ("-j", str(jobs))
    ours: dict[Part, list[Run]] = {"cold": [], "unchanged": []}
    theirs: dict[Part, list[Run]] = {"cold": [], "unchanged": []}
    peer: Site | None = None
    for number in range(rounds):
        if number == 0 or "cold" in works:
            batch.remove_made()
            ours["cold"].append(batch.run(log, *flags))
        peer = peer or make_peer_site(batch.home / "hugo", hugo, batch.count_pages())
        if number == 0 or "cold" in works:
            peer.remove_made()
            theirs["cold"].append(run_command(peer.make_command(""), log))
        if "unchanged" in works:
            time.sleep(REST)
            if number == 0:  # one run to note what is old enough by now
                batch.run(log, *flags)
            ours["unchanged"].append(batch.run(log, *flags))
            theirs["unchanged"].append(run_command(peer.make_command(""), log))
    pages = batch.count_pages()
    names = {"cold": ("cold", 6.0), "unchanged": ("nothing changed", 0.1)}
    for work in ("cold", "unchanged"):
        if work in works:
            name, budget = names[work]
            ratios = [
                one.wall / other.wall for one, other in zip(ours[work], theirs[work], strict=True)
            ]
            seen = f"{_tell(ours[work])}; Hugo {_tell(theirs[work])}"
            what = f"{batch.shops:,} shops, {pages:,} pages, {jobs} processes, {name}: × Hugo"
            yield Figure(what, seen, median(ratios), budget)


def _tell(runs: Sequence[Run]) -> str:
    wall, processor = (median(getattr(run, name) for run in runs) for name in ("wall", "processor"))
    return f"{wall:,.2f} s ({processor:,.2f} s of processors)"


def measure_growth(batch: Batch, log: Path, rounds: int) -> Iterator[Figure]:
    """The processor time of the last thousand of many unchanged shops beside that of the first."""
    clock = batch.home / "clock.json"
    firsts, lasts = [], []
    for _ in range(rounds):
        run_command(batch.make_command(clock=clock), log)
        marks = dict(json.loads(clock.read_text(encoding="utf-8")))
        span = min(THOUSAND, batch.shops // 2)
        firsts.append((marks[span] - marks[0]) / span)
        lasts.append((marks[batch.shops] - marks[batch.shops - span]) / span)
    first, last = median(firsts), median(lasts)
    seen = f"{first * 1000:.3f} and {last * 1000:.3f} ms a shop"
    what = (
        f"{batch.shops:,} shops, nothing changed: processor time of the last thousand × the first"
    )
    yield Figure(what, seen, last / first, 1.15)


def sample_peak(batch: Batch, log: Path) -> Peak:
    """The peak of memory of all processes of a run over shops as they are."""
    return batch.shops, sample_memory(batch.make_command("-j", "2"), log, LOOK)


def compare_peaks(few: Peak, many: Peak, what: str) -> Figure:
    """The peak of memory with many shops beside that with few."""
    seen = f"{few[1] / MEBIBYTE:,.0f} MiB and {many[1] / MEBIBYTE:,.0f} MiB"
    return Figure(
        f"peak of memory, {what}: {many[0]:,} shops × {few[0]:,}", seen, many[1] / few[1], 1.1
    )


def measure_cluster(batch: Batch, log: Path) -> Iterator[Figure]:
    """Cold builds by one worker of Dask and by two."""
    walls = []
    for workers in (1, 2):
        batch.remove_made()
        with _start_cluster(workers, batch.home / CACHES) as address:
            walls.append(batch.run(log, "--scheduler", address).wall)
    what = f"{batch.shops:,} shops, cold, Dask: one worker × two"
    seen = " and ".join(f"{wall:,.1f} s" for wall in walls)
    yield Figure(what, seen, walls[0] / walls[1], 1.4, is_least=True)


CLUSTER = """
import sys
from distributed import LocalCluster
if __name__ == "__main__":
    with LocalCluster(
        n_workers=int(sys.argv[1]), threads_per_worker=1, host="127.0.0.1",
        dashboard_address=None, silence_logs=50,
    ) as cluster:
        cluster.get_client().wait_for_workers(int(sys.argv[1]))
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""
"""A scheduler and so many workers, until the input of the process ends."""


@contextmanager
def _start_cluster(workers: int, caches: Path) -> Iterator[str]:
    """The address of a scheduler with so many workers of one thread each."""
    script = caches.parent / "cluster.py"
    script.write_text(CLUSTER, encoding="utf-8")
    with subprocess.Popen(
        (sys.executable, script, str(workers)),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None  # noqa: S101 - it was asked for
        yield process.stdout.readline().strip()
        process.communicate()


def grow_by_copies(batch: Batch, shops: int) -> Batch:
    """The same shops until there are so many: copies under other names, with sites and report."""
    copy_shops(batch.home / "shops", batch.home / "sites", batch.shops, shops)
    return Batch(batch.home, shops)
