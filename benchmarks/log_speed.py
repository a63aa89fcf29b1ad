"""Append 100,000 leaves to a log, publish it into a folder, and verify it from ten earlier checkpoints.

    python benchmarks/log_speed.py [--leaves 100000]

Prints seconds and the peak of memory, and exits with 1 beyond the budget. No YAML is read here.
"""

from __future__ import annotations

import argparse
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from machine import describe_machine

from trustpages.diagnostics import Place
from trustpages.transparency import (
    EarlierCheckpoint,
    SigningKey,
    build_log_files,
    commit_text,
    encode_leaf,
    generate_key,
    parse_checkpoint,
    seal_leaves,
    verify_log,
)

STEPS = 10
"""The log is sealed so many times, each time with more leaves."""
MAX_SECONDS, MAX_MEMORY = 10.0, 300.0
"""The budget; memory in MB."""


@contextmanager
def measure(what: str, seconds: dict[str, float]) -> Iterator[None]:
    """Add the wall time of a part to `seconds`."""
    start = time.perf_counter()
    yield
    seconds[what] = seconds.get(what, 0.0) + time.perf_counter() - start


def make_leaf(number: int) -> bytes:
    """A leaf of the size that an entry of a record has."""
    salt = number.to_bytes(16, "big")
    return encode_leaf(
        {
            "by": "amara-okafor",
            "category": "complaint",
            "day": "2026-03-12",
            "number": number,
            "recorded": "2026-03-14",
            "text": commit_text(salt, f"What happened on this day, for the {number}th time."),
            "what": "case",
        }
    )


def append_leaves(leaves: list[bytes], more: int, last: str, key: SigningKey) -> str:
    """Append and seal leaves as an owner does; return the text of the new checkpoint."""
    leaves += [make_leaf(number) for number in range(len(leaves), len(leaves) + more)]
    checkpoint = parse_checkpoint(last) if last else None
    return seal_leaves(leaves, checkpoint, key, Place("checkpoint"))


def write_log(folder: Path, leaves: list[bytes], checkpoint: str) -> None:
    """Write the files of a log, as a build publishes them."""
    for path, data in build_log_files(leaves, checkpoint).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def read_file(folder: Path, path: str, limit: int) -> bytes | None:
    """A file of the log, as `verify` reads it."""
    file = folder / path
    return file.read_bytes()[: limit + 1] if file.is_file() else None


def main() -> int:
    """Measure; return the exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leaves", type=int, default=100_000)
    count = parser.parse_args().leaves
    key, texts = generate_key("shop.example/record"), [""]
    seconds: dict[str, float] = {}
    leaves: list[bytes] = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with measure("append and seal", seconds):
            for _ in range(STEPS):
                texts.append(append_leaves(leaves, count // STEPS, texts[-1], key))
        with measure("publish", seconds):
            write_log(folder, leaves, texts[-1])
        with measure("verify", seconds):
            kept = [EarlierCheckpoint(text, "kept") for text in texts[1:]]
            result = verify_log(
                lambda path, limit: read_file(folder, path, limit), "", kept, [key.verifier]
            )
    if result.problems or len(result.earlier) != STEPS:
        raise SystemExit(f"the log is not good: {result.problems}")
    total = sum(seconds.values())
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    parts = ", ".join(f"{what} {value:.2f} s" for what, value in seconds.items())
    print(describe_machine())
    print(f"{len(leaves)} leaves: {parts}; together {total:.2f} s (budget {MAX_SECONDS:.0f})")
    print(f"peak of memory {memory:.0f} MB (budget {MAX_MEMORY:.0f})")
    return int(total > MAX_SECONDS or memory > MAX_MEMORY)


if __name__ == "__main__":
    sys.exit(main())
