"""The crash report: its file, and the sentence that says whom to send it to."""

from __future__ import annotations

import tempfile
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

from trustpages.cli.main import write_crash_report
from trustpages.resources import DISTRIBUTION, ISSUES_LABEL, find_issues_url

ROOT = Path(__file__).parents[2]
ADDRESS = "https://issues.example/new"


@pytest.fixture
def reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    """Put a distribution with these lines of metadata before the installed one."""
    about = folder / "site" / f"{DISTRIBUTION}-9.dist-info" / "METADATA"
    about.parent.mkdir(parents=True)
    head = ["Metadata-Version: 2.4", f"Name: {DISTRIBUTION}", "Version: 9"]
    about.write_text("\n".join([*head, *lines, ""]), encoding="utf-8")
    monkeypatch.syspath_prepend(folder / "site")


def test_a_crash_names_where_its_report_is_to_be_sent(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(
        reports,
        monkeypatch,
        "Project-URL: Home, https://x.example",
        f"Project-URL: Issues, {ADDRESS}",
    )

    said = write_crash_report(ZeroDivisionError("boom"), ["check", "--strict"])

    (report,) = reports.glob("trustpages-crash-*.txt")
    assert said == (
        "trustpages: error: something went wrong that is our fault (ZeroDivisionError).\n"
        f"  What happened is written down in {report}; please attach it to a new issue at {ADDRESS}.\n"
        "  It holds file names, but nothing of your settings or passwords."
    )
    assert "typed: check --strict\n" in report.read_text(encoding="utf-8")


def test_a_package_that_names_no_address_names_a_person(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(reports, monkeypatch, "Project-URL: Home, https://x.example")

    said = write_crash_report(ZeroDivisionError("boom"), ["check"])

    assert find_issues_url() == ""
    assert ".txt; please send it to whoever set up trustpages for you.\n" in said


@pytest.mark.usefixtures("reports")
def test_a_copy_without_metadata_names_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(name: str) -> None:
        raise metadata.PackageNotFoundError(name)

    monkeypatch.setattr(metadata, "metadata", fail)

    said = write_crash_report(ZeroDivisionError("boom"), ["check"])

    assert ".txt; please send it to whoever set up trustpages for you.\n" in said


def test_the_project_names_its_address() -> None:
    """The one place that whoever publishes the package has to set."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert project["name"] == DISTRIBUTION
    assert project["urls"][ISSUES_LABEL].startswith("https://")


def test_a_report_that_cannot_be_written_is_told(
    reports: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(reports / "nowhere"))

    said = write_crash_report(ZeroDivisionError("boom"), ["check"])

    assert said.endswith(", and no report could be written: No such file or directory.")
