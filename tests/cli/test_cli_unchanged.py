"""A build that would change nothing is answered from the record of the last one, and no other build is."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from unittest.mock import Mock

import pytest
from cli_harness import DAY, Said, spotless, tree, trustpages, warned
from platformdirs import user_cache_path

from trustpages import build_record
from trustpages.build_record import parse_build_record
from trustpages.cli import repeat
from trustpages.cli import run_build as module
from trustpages.file_reader import MIN_TRUSTED_AGE_NS

run_build = module.run_build


@dataclass
class Desk:
    """A shop that is built again and again; `builds` counts how often the whole generator ran."""

    content: Path
    output: Path
    cache: Path
    builds: list[str] = field(default_factory=list)

    def build(self, *flags: str, day: str = DAY, command: str = "build") -> Said:
        """Run a build and note whether it was a whole one."""
        target = ("-d", self.output) if command == "build" else ()
        return trustpages(
            command, self.content, *target, "--today", day, *flags,
            settings={"XDG_CACHE_HOME": str(self.cache)},
        )  # fmt: skip

    @property
    def count(self) -> int:
        """How often the whole generator ran since the last question."""
        number = len(self.builds)
        self.builds.clear()
        return number


@pytest.fixture(params=["record", "answer"])
def desk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A shop that has been built, and counts builds from then on.

    With an answer, the command line is answered before anything is loaded; with a record alone, the record
    is held against the disk, and by digests, since all files are young.
    """
    if request.param == "record":
        monkeypatch.setattr(repeat, "MIN_TRUSTED_FINE_AGE", MIN_TRUSTED_AGE_NS * 1_000)
    desk = Desk(warned(tmp_path), tmp_path / "site", tmp_path / "cache")

    def count_and_run(*arguments: object) -> int:
        desk.builds.append("whole")
        return run_build(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "run_build", count_and_run)
    desk.build()
    assert desk.count == 1
    assert (desk.cache / "trustpages" / "local" / "commands").exists() == (
        request.param == "answer"
    )
    return desk


def _without_times(text: str) -> str:
    """A text without seconds and without why pages were drawn: nothing is drawn again."""
    lines = text.replace("  (as before)", "").splitlines()
    return "\n".join(line.rpartition(",")[0] if line.startswith("✓") else line for line in lines)


@pytest.mark.parametrize(
    "flags", [(), ("-q",), ("-v",), ("--format", "json"), ("--color", "always")]
)
def test_the_same_findings_and_the_same_summary_are_told_again(
    flags: tuple[str, ...], desk: Desk
) -> None:
    before = tree(desk.output)
    whole = desk.build("--no-cache", *flags)
    assert desk.count == 1

    for _ in range(2):  # the second time the command line is known, too
        again = desk.build(*flags)

        assert desk.count == 0
        assert again.code == whole.code
        assert _without_times(again.err) == _without_times(whole.err)
        assert _without_times(again.out) == _without_times(whole.out)
    assert tree(desk.output) == before
    assert "reviewed_on" in again.err + again.out


def test_a_check_is_answered_too(desk: Desk) -> None:
    first = desk.build(command="check")
    assert desk.count == 1

    again = desk.build(command="check")

    assert desk.count == 0
    assert _without_times(again.err) == _without_times(first.err)


def test_reports_in_files_are_written_again(desk: Desk, tmp_path: Path) -> None:
    flags = ("--report", str(tmp_path / "report.json"), "--summary", str(tmp_path / "summary.md"))
    for _ in range(2):
        desk.build(*flags)

    assert desk.count == 0
    assert '"way": "unchanged"' in (tmp_path / "report.json").read_text(encoding="utf-8")
    assert (tmp_path / "summary.md").read_text(encoding="utf-8").count("fit to publish") == 2


def test_what_is_strict_now_refuses_what_passed_before(desk: Desk) -> None:
    said = desk.build("--strict")

    assert desk.count == 0
    assert said.code == 1
    assert "with --strict none may pass" in said.err


def test_what_a_strict_build_refused_is_built_when_it_may_pass(tmp_path: Path) -> None:
    desk = Desk(warned(tmp_path), tmp_path / "site", tmp_path / "cache")
    assert desk.build("--strict").code == 1

    assert desk.build().code == 0
    assert (desk.output / "index.html").exists()


def _edit(desk: Desk) -> None:
    path = desk.content / "returns.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nMore words.\n", encoding="utf-8")


def _edit_without_a_trace(desk: Desk) -> None:
    """Other words of the same length, with the time of the old ones."""
    path = desk.content / "returns.md"
    times = path.stat()
    text = path.read_text(encoding="utf-8")
    assert "the" in text
    path.write_text("teh".join(text.rsplit("the", 1)), encoding="utf-8")
    os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))


def _add(desk: Desk) -> None:
    (desk.content / "pages").mkdir(exist_ok=True)
    (desk.content / "pages" / "sizes.md").write_text(
        "---\ntitle: Sizes\n---\nText.\n", encoding="utf-8"
    )


def _replace_by_link(path: Path) -> None:
    path.rename(path.parents[1] / path.name)
    path.symlink_to(path.parents[1] / path.name)


INPUTS: dict[str, Callable[[Desk], None]] = {
    "edited": _edit,
    "edited without a trace": _edit_without_a_trace,
    "new file": _add,
    "deleted": lambda desk: (desk.content / "buying.md").unlink(),
    "link": lambda desk: _replace_by_link(desk.content / "returns.md"),
    "renamed": lambda desk: _rename(desk.content / "buying.md", "Buying.md"),
}


def test_a_template_of_ones_own_is_read_too(tmp_path: Path, desk: Desk) -> None:
    theme = tmp_path / "themes" / "mine"
    (theme / "templates").mkdir(parents=True)
    (theme / "theme.toml").write_text('name = "mine"\nextends = "counter"\n', encoding="utf-8")
    settings = desk.content / "site.yaml"
    text = settings.read_text(encoding="utf-8")
    assert "name: counter" in text
    settings.write_text(text.replace("name: counter", "name: ./themes/mine"), encoding="utf-8")
    assert desk.build().code == 0
    assert desk.count == 1

    (theme / "templates" / "footer.html").write_text("Mine", encoding="utf-8")
    desk.build()

    assert desk.count == 1


def _rename(path: Path, name: str) -> None:
    path.rename(path.with_name(name))


@pytest.mark.parametrize("change", INPUTS.values(), ids=INPUTS)
def test_whatever_else_is_read_makes_a_whole_build(
    change: Callable[[Desk], None], desk: Desk
) -> None:
    change(desk)
    desk.build()

    assert desk.count == 1


def _edit_list(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b"{", b"{ ", 1))


OUTPUTS: dict[str, Callable[[Path], object]] = {
    "edited": lambda site: (site / "index.html").write_text("Mine", encoding="utf-8"),
    "deleted": lambda site: (site / "index.html").unlink(),
    "link": lambda site: _replace_by_link(site / "index.html"),
    "folder gone": shutil.rmtree,
    "a stranger's file": lambda site: (site / "CNAME").write_text("shop.example", encoding="utf-8"),
    "a stranger's folder": lambda site: (site / "returns" / "mine").mkdir(),
    "list gone": lambda site: (site / ".trustpages-manifest.json").unlink(),
    "list edited": lambda site: _edit_list(site / ".trustpages-manifest.json"),
    "git": lambda site: (site / ".git").mkdir(),
}


@pytest.mark.parametrize("change", OUTPUTS.values(), ids=OUTPUTS)
def test_an_output_that_is_not_as_it_was_left_makes_a_whole_build(
    change: Callable[[Path], object], desk: Desk
) -> None:
    change(desk.output)
    desk.build()

    assert desk.count == 1


def test_another_day_or_flag_makes_a_whole_build(desk: Desk) -> None:
    desk.build(day="2026-11-23")
    assert desk.count == 1
    for flags in (("-b", "https://other.example/"), ("--release",), ("-D",), ("-F", "--banner")):
        desk.build(*flags)
        assert desk.count == 1, flags
    desk.build("--former", str(desk.output / ".trustpages-manifest.json"))
    assert desk.count == 1
    desk.build(day="2026-11-23")
    assert desk.count == 1  # the others have written the same folder


def test_another_program_makes_a_whole_build(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(desk.cache / "trustpages" / "local" / "commands", ignore_errors=True)
    monkeypatch.setattr(build_record, "describe_program", lambda: "another")
    desk.build()

    assert desk.count == 1


def test_a_touched_file_and_a_fresh_checkout_change_nothing(desk: Desk, tmp_path: Path) -> None:
    for folder in (desk.content, desk.output):
        shutil.copytree(folder, tmp_path / "copy", symlinks=True)
        shutil.rmtree(folder)
        (tmp_path / "copy").rename(folder)
    (desk.content / "returns.md").touch()
    desk.build()

    assert desk.count == 0


def test_old_files_are_not_even_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("trustpages.file_reader.MIN_TRUSTED_AGE_NS", -MIN_TRUSTED_AGE_NS)
    desk.build()  # notes the signatures that can be trusted by now
    assert desk.count == 0
    monkeypatch.setattr(build_record, "file_digest", None)
    monkeypatch.setattr("trustpages.file_reader._read", None)
    desk.build()

    assert desk.count == 0


@pytest.mark.parametrize("kind", ["builds", "commands"])
def test_a_damaged_record_makes_a_whole_build(kind: str, desk: Desk) -> None:
    local = desk.cache / "trustpages" / "local"
    for change in (
        lambda _: b"",
        lambda whole: whole[:100],
        lambda whole: whole.replace(b"warning", b"message"),
        lambda whole: whole + b" ",
    ):
        files = [*local.glob("commands/*"), *(local.glob("builds/*") if kind == "builds" else ())]
        for file in files:
            file.write_bytes(change(file.read_bytes()))
        said = desk.build()

        assert said.code == 0
        assert "message" not in said.err
        assert desk.count == (1 if kind == "builds" else 0)


def test_an_answer_is_looked_through_before_anything_is_loaded(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = (desk.cache / "trustpages" / "local" / "commands").exists()
    monkeypatch.setattr("trustpages.cli.main.run_command_line", lambda _: 17)

    assert desk.build().code == (0 if known else 17)


@pytest.mark.parametrize(
    ("moment", "whole"),
    [("2026-11-22T23:59:59", False), ("2026-11-23T00:00:01", True), ("2026-11-21T23:59", True)],
)
def test_an_answer_holds_until_the_shop_s_midnight(
    moment: str, *, whole: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The shop is in London, and it is winter there."""
    settings = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    typed = ("build", spotless(tmp_path), "-d", tmp_path / "site", "-q")
    clock = datetime(2026, 11, 22, 12, tzinfo=UTC)
    monkeypatch.setattr("trustpages.cli.clock.datetime", Mock(now=lambda _: clock))
    monkeypatch.setattr("trustpages.cli.build_records.datetime", datetime)
    for _ in range(2):
        assert trustpages(*typed, settings=settings).code == 0

    now = datetime.fromisoformat(f"{moment}+00:00").timestamp()
    monkeypatch.setattr(repeat, "time", Mock(time=lambda: now))
    monkeypatch.setattr("trustpages.cli.main.run_command_line", lambda _: 17)

    assert trustpages(*typed, settings=settings).code == (17 if whole else 0)


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{}", b'{"format": 1}', b'{"format": 0}', b"\xff", b"[" * 9999]
)
def test_what_is_no_record_is_none(data: bytes) -> None:
    assert parse_build_record(data) is None


def test_a_failed_build_leaves_no_record(tmp_path: Path) -> None:
    desk = Desk(spotless(tmp_path), tmp_path / "site", tmp_path / "cache")
    (desk.content / "shop.yaml").write_text("name: [", encoding="utf-8")

    assert desk.build().code == 1
    assert not (desk.cache / "trustpages" / "local" / "builds").exists()


def test_a_password_in_the_environment_is_not_kept(tmp_path: Path) -> None:
    """Neither it nor what hides it: a build in whose report it stands is not known again."""
    desk = Desk(warned(tmp_path), tmp_path / "site", tmp_path / "cache")
    text = (desk.content / "buying.md").read_text(encoding="utf-8")
    title = text.split("title: ")[1].split("\n")[0]
    assert len(title) >= 8
    for _ in range(3):
        trustpages(
            "build", desk.content, "-d", desk.output, "--today", DAY, "-v",
            settings={"XDG_CACHE_HOME": str(desk.cache), "SHOP_PASSWORD": title},
        )  # fmt: skip

    kept = desk.cache / "trustpages" / "local"
    assert not [*kept.glob("builds/*"), *kept.glob("commands/*")]


@pytest.mark.parametrize("chosen", ["", "/somewhere/else"])
def test_the_folder_is_the_one_that_platformdirs_names(
    chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", chosen)

    assert repeat.find_local_folder() == str(user_cache_path("trustpages") / "local")
