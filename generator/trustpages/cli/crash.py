"""The crash report: what happened in a file, and a sentence that says where it is and whom to send it to."""

from __future__ import annotations

import os
import platform
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from trustpages import __version__
from trustpages.cli.console import redact_environment_secrets

DISTRIBUTION, ISSUES_LABEL = "trustpages", "Issues"
"""The distribution, and the label in its `[project.urls]` under which faults are reported."""


def write_crash_report(error: Exception, arguments: Sequence[str]) -> str:
    """Write the crash report into a new temporary file; return the message that names it."""
    sorry = f"trustpages: error: something went wrong that is our fault ({type(error).__name__})"
    try:
        path = _save_crash_report(
            redact_environment_secrets(_format_crash_report(error, arguments), os.environ)
        )
    except OSError as failure:
        return f"{sorry}, and no report could be written: {failure.strerror}."
    return (
        f"{sorry}.\n  What happened is written down in {path}; {_format_recipient(find_issues_url())}.\n"
        "  It holds file names, but nothing of your settings or passwords."
    )


def find_issues_url() -> str:
    """Find where faults are reported, in the metadata of the installed package; "" if it does not say."""
    from importlib import metadata  # noqa: PLC0415 - slow to load, seldom needed

    try:
        urls = metadata.metadata(DISTRIBUTION).get_all("Project-URL", [])
    except metadata.PackageNotFoundError:
        return ""
    labelled = (url.partition(",") for url in urls)
    return next((url.strip() for label, _, url in labelled if label.strip() == ISSUES_LABEL), "")


def _format_recipient(issues_url: str) -> str:
    if not issues_url:
        return "please send it to whoever set up trustpages for you"
    return f"please attach it to a new issue at {issues_url}"


def _save_crash_report(report: str) -> Path:
    with tempfile.NamedTemporaryFile(
        "wb", prefix="trustpages-crash-", suffix=".txt", delete=False
    ) as file:
        file.write(report.encode("utf-8", "backslashreplace"))
    return Path(file.name)


def _format_crash_report(error: Exception, arguments: Sequence[str]) -> str:
    from importlib.metadata import distributions  # noqa: PLC0415 - slow to load, seldom needed

    about = [
        f"trustpages {__version__}, Python {platform.python_version()}, {platform.platform()}",
        f"typed: {' '.join(arguments)}",
    ]
    packages = sorted({f"{one.name} {one.version}" for one in distributions()})
    return "\n".join([*about, "", *traceback.format_exception(error), *packages, ""])
