"""Whoever kept a checkpoint finds every change of a log, with our program and with one that is not ours.

The second one is `client/client.go`, which knows the formats from `golang.org/x/mod/sumdb` alone.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest
from support.counts import SEED, choose_count
from support.log_client import Client, run_client
from support.logs import KEY, build_log, make_leaves, seal, write_files

from trustpages.transparency import EarlierCheckpoint, encode_leaf, verify_log

pytestmark = [pytest.mark.go, pytest.mark.soak]

COUNT = choose_count(300, 10_000)
Log = dict[str, bytes]
Leaves = list[bytes]


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """One process for all cases."""
    with run_client(tmp_path_factory.mktemp("client")) as client:
        yield client


def verify_ours(log: Log, since: str) -> list[str]:
    """The codes of what `trustpages verify` finds."""
    earlier = [EarlierCheckpoint(since, "kept")]
    result = verify_log(lambda path, _: log.get(path), "log/", earlier, [KEY.verifier])
    return [problem.code for problem in result.problems]


@dataclass(frozen=True)
class Case:
    """A log, the checkpoint that was kept of it, and a name for what was done to it."""

    name: str
    log: Log
    since: str


def change_entry(leaves: Leaves, spot: int, random: Random) -> Leaves:
    other = encode_leaf({"n": random.randrange(10**9, 10**10), "what": "other"})
    return [*leaves[:spot], other, *leaves[spot + 1 :]]


def change_one_byte(leaves: Leaves, spot: int, random: Random) -> Leaves:
    data = bytearray(leaves[spot])
    data[random.randrange(len(data))] ^= random.randrange(1, 256)
    return [*leaves[:spot], bytes(data), *leaves[spot + 1 :]]


def remove_entries(leaves: Leaves, spot: int, random: Random) -> Leaves:
    return leaves[:spot] + leaves[spot + random.choice((1, 1, 2, 300)) :]


def insert_entry(leaves: Leaves, spot: int, random: Random) -> Leaves:
    new = random.choice((encode_leaf({"n": -1}), random.choice(leaves)))
    if new == leaves[spot]:
        new = encode_leaf({"n": -2})
    return [*leaves[:spot], new, *leaves[spot:]]


def swap_entries(leaves: Leaves, spot: int, random: Random) -> Leaves:
    other = random.choice([place for place in range(len(leaves)) if place != spot])
    changed = leaves.copy()
    changed[spot], changed[other] = leaves[other], leaves[spot]
    return changed


def move_entry(leaves: Leaves, spot: int, random: Random) -> Leaves:
    rest = leaves[:spot] + leaves[spot + 1 :]
    place = random.choice([place for place in range(len(leaves)) if place != spot])
    return [*rest[:place], leaves[spot], *rest[place:]]


CHANGES: tuple[Callable[[Leaves, int, Random], Leaves], ...] = (
    change_entry,
    change_one_byte,
    remove_entries,
    insert_entry,
    swap_entries,
    move_entry,
)


def seeded(name: str, number: int) -> Random:
    """What draws a case; the same for the same seed."""
    return Random(f"{SEED} {name} {number}")  # noqa: S311 - cases, not secrets


def make_history(random: Random) -> tuple[Leaves, int]:
    """Entries, and how many of them there were when somebody kept a checkpoint."""
    size = random.choice((random.randrange(2, 20), random.randrange(2, 600)))
    return make_leaves(size), random.randrange(1, size + 1)


def rewrite_history(random: Random) -> Case:
    """The shop changes what was sealed, and seals all of it anew with its own key."""
    leaves, kept = make_history(random)
    change = random.choice(CHANGES)
    changed = change(leaves, random.randrange(kept), random)
    if random.random() < 0.5:
        changed += make_leaves(random.randrange(1, 9), 5000)
    return Case(change.__name__, build_log(changed), seal(leaves[:kept]))


def damage_file(random: Random) -> Case:
    """A file of the log is changed, cut or lost, and nothing is signed anew."""
    leaves, kept = make_history(random)
    log = build_log(leaves)
    path = random.choice([path for path in log if path != "keys"])
    data, spot = bytearray(log[path]), random.randrange(len(log[path]))
    how = random.choice(("change", "cut", "lose"))
    if how == "lose":
        del log[path]
    else:
        data[spot] ^= random.randrange(1, 256)
        log[path] = bytes(data) if how == "change" else bytes(data[:spot])
    return Case(f"{how} {path}", log, seal(leaves[:kept]))


def extend_history(random: Random) -> Case:
    """Nothing is wrong: entries were added, or none."""
    leaves, kept = make_history(random)
    return Case("extend", build_log(leaves), seal(leaves[: random.choice((0, kept, len(leaves)))]))


def ask_client(client: Client, case: Case, folder: Path) -> str:
    log = write_files(folder / "log", case.log)
    (folder / "since").write_text(case.since, encoding="utf-8")
    answer = client.verify(log, folder / "since")
    shutil.rmtree(log)
    return answer


@pytest.mark.parametrize("make", [rewrite_history, damage_file])
def test_every_change_is_found_by_both(
    make: Callable[[Random], Case], client: Client, tmp_path: Path
) -> None:
    for number in range(COUNT):
        case = make(seeded(make.__name__, number))

        assert verify_ours(case.log, case.since), (number, case.name)
        answer = ask_client(client, case, tmp_path)
        assert answer, "the client ended"
        assert answer != "good", (number, case.name)


def test_a_log_that_only_grew_is_good_for_both(client: Client, tmp_path: Path) -> None:
    for number in range(COUNT // 3):
        case = extend_history(seeded("extend", number))

        assert verify_ours(case.log, case.since) == []
        assert ask_client(client, case, tmp_path) == "good", number
