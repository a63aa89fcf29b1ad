"""A fault of ours: a report is laid down for the makers, and the person gets one sentence."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from trustpages.cli import VERSION
from trustpages.cli.redact import redacted


def crashed(fault: Exception, typed: Sequence[str]) -> str:
    """Write the crash report into a new temporary file; returns the sentence that says where."""
    sorry = f"trustpages: error: something went wrong that is our fault ({type(fault).__name__})"
    try:
        where = _kept(redacted(_report(fault, typed), os.environ))
    except OSError as error:
        return f"{sorry}, and no report could be written: {error.strerror}."
    return (
        f"{sorry}.\n  What happened is written down in {where}; please send it to the makers.\n"
        "  It holds file names, but nothing of your settings or passwords."
    )


def _kept(report: str) -> Path:
    with tempfile.NamedTemporaryFile(
        "wb", prefix="trustpages-crash-", suffix=".txt", delete=False
    ) as file:
        file.write(report.encode("utf-8", "backslashreplace"))
    return Path(file.name)


def _report(fault: Exception, typed: Sequence[str]) -> str:
    from importlib.metadata import distributions  # noqa: PLC0415 - slow to load, seldom needed

    about = [
        f"trustpages {VERSION}, Python {platform.python_version()}, {platform.platform()}",
        f"typed: {' '.join(typed)}",
    ]
    packages = sorted({f"{found.name} {found.version}" for found in distributions()})
    return "\n".join([*about, "", *traceback.format_exception(fault), *packages, ""])
