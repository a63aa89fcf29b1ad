"""Put a new folder in the place of an old one in a single step, so that no reader sees a gap."""

from __future__ import annotations

import ctypes
import errno
import os
import platform
import shutil
import sys
from pathlib import Path

from trustpages.write.refuse import refusal
from trustpages.write.stage import solid
from trustpages.write.standing import Standing, marks_of

_RENAMEAT2 = {"x86_64": 316, "aarch64": 276, "riscv64": 276}
"""The number of the system call, by machine: musl and old C libraries do not name it."""

_HERE = -100
_EXCHANGE = 2
_CANNOT = frozenset(
    {errno.EINVAL, errno.ENOSYS, errno.EXDEV, errno.EBUSY, errno.EPERM, errno.ENOTSUP}
)


def swap(site: Path, target: Path, standing: Standing) -> bool:
    """Let `site` become `target`; the old folder, if there was one, is then at `site`.

    False, with nothing done, where the system cannot do it. When the disk fails, or somebody else
    wrote into the old folder meanwhile, all is put back: raises `OSError` or `Rejected`.
    """
    if standing.exists:
        shutil.copymode(target, site)
        if not exchange(site, target):
            return False
    else:
        site.rename(target)
    try:
        solid(target.parent)
        _check_untouched(site, standing, target)
    except BaseException:
        _put_back(site, target, standing)
        raise
    return True


def exchange(one: Path, other: Path) -> bool:
    """Let two folders trade places at once; False where this system or disk cannot."""
    number = _RENAMEAT2.get(platform.machine())
    if sys.platform != "linux" or number is None:
        return False
    library = ctypes.CDLL(None, use_errno=True)
    ends = os.fsencode(one), os.fsencode(other)
    if library.syscall(number, _HERE, ends[0], _HERE, ends[1], _EXCHANGE) == 0:
        return True
    if (code := ctypes.get_errno()) in _CANNOT:
        return False
    raise OSError(code, os.strerror(code), str(other))


def _check_untouched(old: Path, standing: Standing, target: Path) -> None:
    if marks_of(old, standing.above) != standing.marks:
        message = "another program wrote into the output folder during the build"
        raise refusal("output-busy", message, target, "Let it finish, and build again.")


def _put_back(site: Path, target: Path, standing: Standing) -> None:
    if standing.exists:
        exchange(site, target)
    else:
        target.rename(site)
