"""Kill a writer at every step it takes, or let every step fail, and say what is left of the site.

Run as a program of its own, since it forks: `crash_harness.py EXPERIMENT FOLDER PAGES` prints JSON.
"""

from __future__ import annotations

import errno
import json
import os
import random
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from hashlib import sha256
from itertools import count
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from support.counts import SEED, choose_count

from trustpages.diagnostics.problem import ProblemError
from trustpages.output import BuildInfo, write_site
from trustpages.output import swap as swapping

Files = Mapping[PurePosixPath, bytes]
Writer = Callable[[Files, Path], object]

CHANGES = {"os.rename", "os.link", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.truncate"}
FURNITURE = {".gitignore", ".trustpages-manifest.json"}
NOT_THE_SITE = FURNITURE | {"CNAME"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT
DONE, REFUSED, UNHURT = 0, 3, 4
RANDOM_KILLS = choose_count(40, 2_000)


class Row(NamedTuple):
    """How a run ended, what it left (files in pieces, files too early), what the next run made."""

    code: int
    left: str
    torn: list[str]
    early: bool
    mended: str
    litter: list[str]


def site(letter: str, size: int) -> Files:
    """A site of so many files: half of them in every site, some changed, some of its own."""
    folders = {n: letter if n % 4 == 1 else f"p{n % 3}" for n in range(size - 2)}
    names = {f"{folder}/{n}.html": n % 4 == 2 for n, folder in folders.items()}
    pages = {name: f"{name} {letter if own else ''}\n" * 200 for name, own in names.items()}
    # a file that becomes a folder, and the other way round
    shape = {f"shape{'/index' if letter == 'n' else ''}.html": letter, f"{letter}.css": letter}
    return {PurePosixPath(name): text.encode() for name, text in {**pages, **shape}.items()}


SITES: dict[str, Files] = {}
"""The sites of an experiment by name, filled when it starts."""


def ours(files: Files, output: Path) -> object:
    return write_site(files, output, about=BuildInfo("trustpages 1"))


def naive(files: Files, output: Path) -> None:
    """What many tools do: empty the folder, and write in place."""
    shutil.rmtree(output, ignore_errors=True)
    for path, data in files.items():
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        (output / path).write_bytes(data)
    listed = {str(path): {"sha256": sha256(data).hexdigest()} for path, data in files.items()}
    (output / ".trustpages-manifest.json").write_text(json.dumps({"files": listed}))


def found(output: Path) -> Files:
    """All that stands in a folder but the tool's own two files."""
    files = [path for path in output.rglob("*") if path.is_file()]
    tree = {PurePosixPath(path.relative_to(output)): path.read_bytes() for path in files}
    return {path: data for path, data in tree.items() if str(path) not in NOT_THE_SITE}


def listed(output: Path) -> Mapping[str, str]:
    """The manifest, path to digest; empty when there is none that can be read."""
    try:
        files = json.loads((output / ".trustpages-manifest.json").read_text())["files"]
    except (OSError, ValueError):
        return {}
    return {path: entry["sha256"] for path, entry in files.items()}


def state(output: Path) -> str:
    """The name of the site that stands there whole, by its manifest and by its bytes."""
    tree = found(output)
    if listed(output) != {str(path): sha256(data).hexdigest() for path, data in tree.items()}:
        return "mixed"
    return next((name for name, files in SITES.items() if files == tree), "mixed")


def litter(output: Path) -> list[str]:
    """What lies beside the output folder, or hidden in it, and should not."""
    beside = {path.name for path in output.parent.iterdir()} - {output.name}
    within = {path.name for path in output.glob(".*")} - FURNITURE
    return sorted((beside | within) - {f".{output.name}.trustpages.lock"})


def quick_sync(_: object) -> None:
    """Spare the disk: a kill cannot show what a lost cache would."""
    for steps in UNDER_WATCH:
        steps.step("fsync")


class Steps(NamedTuple):
    """Counts each step that changes the disk, and acts from the one with number `at` on."""

    at: int
    act: Callable[[int, str], None]
    numbers: Iterator[int]

    def step(self, name: str) -> None:
        number = next(self.numbers)
        if number >= self.at:
            self.act(number - self.at, name)

    def hear(self, event: str, arguments: tuple[object, ...]) -> None:
        opened = event == "open" and isinstance(arguments[2], int) and arguments[2] & WRITING
        if event in CHANGES or opened:
            self.step(event)

    def run(self, work: Callable[[], object]) -> int:
        """Work under watch, in a process that ends after it; UNHURT when no step was hit."""
        exchange = swapping.exchange_folders

        def counted(one: Path, other: Path) -> bool:
            self.step("exchange")
            return exchange(one, other)

        swapping.exchange_folders = counted
        UNDER_WATCH.append(self)
        sys.addaudithook(self.hear)
        work()
        return UNHURT if next(self.numbers) <= self.at else DONE


UNDER_WATCH: list[Steps] = []


def die(_late: int, _name: str) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def fail_once(late: int, _name: str) -> None:
    if late == 0:
        raise PermissionError(errno.EACCES, "planted")


def fill_the_disk(_late: int, name: str) -> None:
    if name in {"open", "os.mkdir", "os.link", "fsync"}:
        raise OSError(errno.ENOSPC, "planted")


def in_a_child(work: Callable[[], int]) -> int:
    """Run work in a process of its own: its code, REFUSED, -9 when killed, 1 for a traceback."""
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = work()
        except ProblemError:
            code = REFUSED
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def every_step(
    output: Path, act: Callable[[int, str], None], writer: Writer, then: str = "new"
) -> list[Row]:
    """Write the new site over the old one, hit at step 1, 2, ... until no step is left to hit."""
    rows = []
    for at in count(1):
        writer(SITES["old"], output)
        steps = Steps(at, act, count(1))
        code = in_a_child(partial(steps.run, partial(writer, SITES["new"], output)))
        left, torn, early = state(output), in_pieces(output), too_early(output)
        writer(SITES[then], output)
        rows.append(Row(code, left, torn, early, state(output), litter(output)))
        if code == UNHURT:
            return rows
    raise AssertionError


def in_pieces(output: Path) -> list[str]:
    """Files that are neither of one site nor of the other."""
    whole = {item for files in SITES.values() for item in files.items()}
    return sorted(str(path) for path, data in found(output).items() if (path, data) not in whole)


def too_early(output: Path) -> bool:
    """Tell whether the new manifest, or a new page, stands there before the files it speaks of."""
    new, there = SITES["new"].items(), found(output).items()
    assets = {(path, data) for path, data in new if path.suffix != ".html"}
    pages = {(path, data) for path, data in new - SITES["old"].items() if path.suffix == ".html"}
    lists_new = listed(output) == {str(path): sha256(data).hexdigest() for path, data in new}
    return (lists_new and not new <= there) or bool(pages & there and not assets <= there)


def kill_at_random(output: Path, writer: Writer, kills: int) -> list[Row]:
    """Kill a process that writes one site and the other in turn, after a few milliseconds."""
    writer(SITES["old"], output)
    dice = random.Random(20 + SEED)  # noqa: S311 dice, no secret
    rows = []

    def work() -> int:
        while True:
            writer(SITES["new"], output)
            writer(SITES["old"], output)

    for _ in range(kills):
        child = os.fork()
        if child == 0:
            work()
        time.sleep(dice.uniform(0.01, 0.12))
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        left, torn, early = state(output), in_pieces(output), too_early(output)
        rows.append(Row(-9, left, torn, early, left, []))
    writer(SITES["new"], output)
    early = too_early(output)
    return [*rows, Row(UNHURT, "new", [], early, state(output), litter(output))]


def race(output: Path, runners: int) -> list[Row]:
    """Let processes write a site each into one folder, all at once and five times over."""
    sites = [site(letter, 20) for letter in "abcdefgh"[:runners]]
    SITES.update({f"site {number}": files for number, files in enumerate(sites)})

    def work(files: Files) -> int:
        for _ in range(5):
            ours(files, output)
        return DONE

    children = []
    for files in sites:
        if (child := os.fork()) == 0:
            os._exit(in_a_child(partial(work, files)))
        children.append(child)
    codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    left, early = state(output), too_early(output)
    return [Row(code, left, [], early, left, litter(output)) for code in codes]


def with_a_stranger(output: Path, act: Callable[[int, str], None], then: str) -> list[Row]:
    """As `every_step`, in a folder with a file of the owner's, so that it cannot be swapped."""
    ours(SITES["old"], output)
    (output / "CNAME").write_text("shop.example")
    rows = every_step(output, act, ours, then)
    return rows if (output / "CNAME").read_text() == "shop.example" else []


EXPERIMENTS: Mapping[str, Callable[[Path], list[Row]]] = {
    "kill": lambda output: every_step(output, die, ours),
    "kill naive": lambda output: every_step(output, die, naive),
    "kill in place": lambda output: with_a_stranger(output, die, "new"),
    "kill in place, then change": lambda output: with_a_stranger(output, die, "third"),
    "fail": lambda output: every_step(output, fail_once, ours),
    "fill": lambda output: every_step(output, fill_the_disk, ours),
    "fail in place": lambda output: with_a_stranger(output, fail_once, "new"),
    "random": lambda output: kill_at_random(output, ours, RANDOM_KILLS),
    "random naive": lambda output: kill_at_random(output, naive, RANDOM_KILLS),
    "race": lambda output: race(output, 8),
}


def main() -> None:
    os.fsync = quick_sync  # type: ignore[assignment]  # the name of the argument
    SITES.update({name: site(name[0], int(sys.argv[3])) for name in ("old", "new", "third")})
    rows = EXPERIMENTS[sys.argv[1]](Path(sys.argv[2]))
    sys.stdout.write(json.dumps([row._asdict() for row in rows]))


if __name__ == "__main__":
    main()
