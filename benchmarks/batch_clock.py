"""Run `trustpages build-all` in this process, and write down the processor time as shops go by.

`python benchmarks/batch_clock.py FILE ARGUMENTS...` writes a JSON list into FILE: before the first shop, and
after each of them, how many are done and the seconds of this process and of all that it
waited for.
"""

from __future__ import annotations

import json
import resource
import sys
from pathlib import Path
from typing import Any

from trustpages.__main__ import main as run_program
from trustpages.cli import run_build_all


def read_processor_time() -> float:
    """Seconds, user and system, of this process and of its children that have ended."""
    kinds = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    usages = [resource.getrusage(kind) for kind in kinds]
    return sum(usage.ru_utime + usage.ru_stime for usage in usages)


def main() -> None:
    """Run what the command line says; the exit code is that of the program."""
    file, *arguments = sys.argv[1:]
    marks: list[tuple[int, float]] = []
    names = vars(run_build_all)  # the parts of the program that are timed stay as they are
    run_batch = names["run_batch"]
    done = 0

    def run_marked(
        shops: Any, options: Any, report: Any, pool: Any, tell: Any, **named: Any
    ) -> Any:
        def note(record: Any) -> None:
            nonlocal done
            tell(record)
            done += 1
            marks.append((done, read_processor_time()))

        marks.append((0, read_processor_time()))
        return run_batch(shops, options, report, pool, note, **named)

    names["run_batch"] = run_marked
    sys.argv = ["trustpages", "build-all", *arguments]
    code = run_program()
    Path(file).write_text(json.dumps(marks), encoding="utf-8")
    sys.exit(code)


if __name__ == "__main__":
    main()
