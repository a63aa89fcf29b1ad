"""Start one program, wait for it, and print what it took; started by `process_runs.py` with `-I -S`.

A process of its own, because the peak memory of a process is at least what its parent held when it was
started: this one holds about 9 MB, as little as a Python can.
"""

import os
import sys
import time


def main() -> None:
    """Run `sys.argv[2:]`, output to the file `sys.argv[1]`.

    Prints the exit code, seconds of wall time, seconds of processor time of the program and of all that
    it waited for, and the largest peak of memory (RSS) of one of these processes, in KiB.
    """
    log, *command = sys.argv[1:]
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    opened = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, log, write, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=opened)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    processor = usage.ru_utime + usage.ru_stime
    print(os.waitstatus_to_exitcode(status), wall, processor, usage.ru_maxrss)


if __name__ == "__main__":
    main()
