"""Start one program, wait for it and for all that it leaves behind, and print what they took.

As `timed_process.py`, which counts only what the program itself waited for. Processes whose parent has
ended become children of this one (`PR_SET_CHILD_SUBREAPER`, Linux).
"""

import ctypes
import os
import resource
import sys
import time

BECOME_REAPER = 36


def main() -> None:
    """Run `sys.argv[2:]`, output to the file `sys.argv[1]`.

    Prints the exit code, seconds of wall time until the program itself ended, seconds of processor time of
    all processes, and the largest peak of memory (RSS) of one of them, in KiB.
    """
    log, *command = sys.argv[1:]
    ctypes.CDLL(None).prctl(BECOME_REAPER, 1, 0, 0, 0)
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    opened = [
        (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
        (os.POSIX_SPAWN_OPEN, 1, log, write, 0o600),
        (os.POSIX_SPAWN_DUP2, 1, 2),
    ]
    start = time.perf_counter()
    process = os.posix_spawn(command[0], command, os.environ, file_actions=opened)
    code, wall = None, 0.0
    while True:
        try:
            ended, status = os.wait()
        except ChildProcessError:
            break
        if ended == process:
            code, wall = os.waitstatus_to_exitcode(status), time.perf_counter() - start
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(code, wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


if __name__ == "__main__":
    main()
