"""What is kept between builds leads to no other answer, whatever becomes of its surroundings."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from unittest.mock import Mock
from zoneinfo import ZoneInfoNotFoundError

import pytest
from cli_harness import DAY, Said, spotless, surroundings, tree, trustpages

from trustpages import build_record
from trustpages.__main__ import main
from trustpages.build_record import describe_program
from trustpages.cli import build_records, repeat
from trustpages.cli import run_build as module
from trustpages.file_reader import MIN_TRUSTED_AGE_NS

run_build = module.run_build


@dataclass
class Desk:
    """A shop that is built again and again; `builds` counts how often the whole generator ran."""

    folder: Path
    builds: list[str] = field(default_factory=list)

    def build(self, output: Path, *flags: str | Path, **settings: str) -> Said:
        """Build into a folder, for the day of the tests unless the flags name one."""
        cache = {"XDG_CACHE_HOME": str(self.folder / "cache")}
        return trustpages(
            "build", self.folder / "content", "-d", output, *(flags or ("--today", DAY)),
            settings=cache | settings,
        )  # fmt: skip

    @property
    def kept(self) -> Path:
        """The folder of what is kept."""
        return self.folder / "cache" / "trustpages" / "local"


@pytest.fixture(params=["answer", "record"])
def desk(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A shop whose builds are counted, answered from the record alone or before anything is loaded."""
    if request.param == "record":
        monkeypatch.setattr(repeat, "MIN_TRUSTED_FINE_AGE", MIN_TRUSTED_AGE_NS * 1_000)
    return _count_builds(tmp_path, monkeypatch)


def _count_builds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    spotless(folder)
    desk = Desk(folder)

    def count_and_run(*arguments: object) -> int:
        desk.builds.append("whole")
        return run_build(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "run_build", count_and_run)
    return desk


def _build_twice(desk: Desk, output: Path, **settings: str) -> None:
    """After this the build is known, whichever way it is answered."""
    for _ in range(2):
        assert desk.build(output, **settings).code == 0
    assert len(desk.builds) == 1


def test_a_link_on_the_way_to_the_output_may_lead_elsewhere_later(desk: Desk) -> None:
    for name in ("first", "second"):
        (desk.folder / name).mkdir()
    current = desk.folder / "current"
    current.symlink_to("first")
    _build_twice(desk, current / "site")

    current.unlink()
    current.symlink_to("second")

    assert desk.build(current / "site").code == 0
    assert tree(desk.folder / "second" / "site") == tree(desk.folder / "first" / "site") != {}


def test_an_output_that_became_a_link_is_refused(desk: Desk) -> None:
    output = desk.folder / "site"
    _build_twice(desk, output)

    output.rename(desk.folder / "elsewhere")
    output.symlink_to("elsewhere")

    assert "is a link to another place" in desk.build(output).err


BYTES = os.fsdecode(b"M\xfcller")
"""A name in Latin-1, as old disks have them."""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("place", ["output", "working folder"])
def test_a_folder_s_name_need_not_be_utf_8(
    place: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    inner = desk.folder / BYTES
    output = inner if place == "output" else desk.folder / "site"
    if place == "working folder":
        inner.mkdir()
        monkeypatch.chdir(inner)
    _build_twice(desk, output)

    assert desk.build(output).code == 0
    assert len(desk.builds) == 1


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_the_name_of_the_content_folder_need_not_be_utf_8(tmp_path: Path) -> None:
    spotless(tmp_path).rename(tmp_path / BYTES)
    for _ in range(2):
        said = trustpages(
            "check", tmp_path / BYTES, settings={"XDG_CACHE_HOME": str(tmp_path / "cache")}
        )
        assert said.code == 0


@pytest.mark.parametrize(
    "secret", ["withheld", "base_url", "problems", '"title": "', "Plain Threads"]
)
def test_a_password_may_read_like_anything(secret: str, desk: Desk) -> None:
    output = desk.folder / "site"
    for _ in range(3):
        assert desk.build(output, SHOP_PASSWORD=secret).code == 0

    said = desk.build(output)

    assert said.code == 0
    assert "trustpages 0" in said.out
    assert " · Plain Threads · en" in said.out  # a mask does not outlive its password


def test_another_place_of_the_program_is_another_program(monkeypatch: pytest.MonkeyPatch) -> None:
    before = repeat.make_command_key(["build"])
    monkeypatch.setattr(sys, "path", [*sys.path, "/opt/other"])
    path = repeat.make_command_key(["build"])
    monkeypatch.setattr(repeat, "__file__", "/opt/other/repeat.py")

    assert len({before, path, repeat.make_command_key(["build"])}) == 3


def test_packages_count_in_whatever_folder_they_lie(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`pip install --target lib` makes such a folder."""
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "lib")])
    (tmp_path / "lib" / "one-1.0.dist-info").mkdir(parents=True)
    before = describe_program.__wrapped__()
    (tmp_path / "lib" / "one-1.0.dist-info").rename(tmp_path / "lib" / "one-1.1.dist-info")

    assert describe_program.__wrapped__() != before


def test_a_link_that_leads_nowhere_beside_the_program_stops_no_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor leaves one beside each file that is open in it."""
    (tmp_path / "part.py").write_text("", encoding="utf-8")
    (tmp_path / ".#part.py").symlink_to("owner@host.1")
    monkeypatch.setattr(build_record, "__file__", str(tmp_path / "build_record.py"))

    assert str(tmp_path / "part.py") in describe_program.__wrapped__()


def test_the_program_is_described_before_the_rest_of_it_is_loaded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else what is installed meanwhile would count as what has built the site."""
    spotless(tmp_path)
    describe_program.cache_clear()
    described: list[int] = []
    monkeypatch.setattr(
        module, "run_build", lambda *_: described.append(describe_program.cache_info().currsize)
    )

    Desk(tmp_path).build(tmp_path / "site")

    assert described == [1]


def test_what_changes_while_it_is_looked_at_counts_as_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = _count_builds(tmp_path, monkeypatch)
    output, former = tmp_path / "site", tmp_path / "former.json"
    desk.build(output)
    former.write_bytes((output / ".trustpages-manifest.json").read_bytes())
    refresh = build_record.refresh_build_record

    def refresh_and_delete(*arguments: object) -> object:
        fresh = refresh(*arguments)  # type: ignore[arg-type]
        former.unlink()
        return fresh

    monkeypatch.setattr(build_records, "refresh_build_record", refresh_and_delete)
    assert desk.build(output, "--former", former, "--today", DAY).code == 0
    assert not former.exists()
    monkeypatch.setattr(build_records, "refresh_build_record", refresh)

    assert "no such file" in desk.build(output, "--former", former, "--today", DAY).err


def test_what_changes_during_a_build_counts_as_changed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An owner saves again while the build is still writing what it has read before."""
    store, output = build_records.store_build_record, desk.folder / "site"
    shop = desk.folder / "content" / "shop.yaml"

    def edit_and_store(*arguments: object) -> None:
        text = shop.read_text(encoding="utf-8")
        shop.write_text(text.replace("Plain Threads", "Other Threads"), encoding="utf-8")
        store(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "store_build_record", edit_and_store)
    assert " · Plain Threads · " in desk.build(output).out

    assert " · Other Threads · " in desk.build(output).out


def test_a_program_that_is_replaced_during_a_build_has_answered_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    desk, part = _count_builds(tmp_path, monkeypatch), tmp_path / "program" / "part.py"
    part.parent.mkdir()
    part.write_bytes(b"1")
    monkeypatch.setattr(build_record, "__file__", str(part))
    request.addfinalizer(describe_program.cache_clear)
    store = build_records.store_build_record

    def replace_and_store(*arguments: object) -> None:
        part.write_bytes(b"22")
        store(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "store_build_record", replace_and_store)
    for _ in range(2):
        describe_program.cache_clear()  # as in a process of its own
        assert desk.build(tmp_path / "site").code == 0

    assert len(desk.builds) == 2


def test_a_time_zone_that_the_system_lacks_by_now_makes_a_whole_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(repeat, "MIN_TRUSTED_FINE_AGE", MIN_TRUSTED_AGE_NS * 1_000)
    desk = _count_builds(tmp_path, monkeypatch)
    assert desk.build(tmp_path / "site", "-q").code == 0
    monkeypatch.setattr(build_records, "ZoneInfo", Mock(side_effect=ZoneInfoNotFoundError))

    assert desk.build(tmp_path / "site", "-q").code == 0
    assert len(desk.builds) == 2


def test_the_entries_of_two_shops_that_were_exchanged_count_as_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = (_count_builds(tmp_path / name, monkeypatch) for name in ("one", "other"))
    for desk, name in ((one, "Plain Threads"), (other, "Other Threads")):
        shop = desk.folder / "content" / "shop.yaml"
        text = shop.read_text(encoding="utf-8").replace("Plain Threads", name)
        shop.write_text(text, encoding="utf-8")
        for _ in range(2):
            desk.build(desk.folder / "site")
    before = [tree(desk.folder / "site") for desk in (one, other)]
    for kind in ("builds", "commands", "pages", "results"):
        (mine,), (theirs,) = (list((desk.kept / kind).iterdir()) for desk in (one, other))
        first, second = mine.read_bytes(), theirs.read_bytes()
        assert first != second
        mine.write_bytes(second)
        theirs.write_bytes(first)

    for desk, name, site in ((one, "Plain", before[0]), (other, "Other", before[1])):
        said = desk.build(desk.folder / "site")
        assert f" · {name} Threads · " in said.out
        assert tree(desk.folder / "site") == site


def _write_file(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("", encoding="utf-8")


def _make_folders_of_entries(cache: Path) -> None:
    trustpages(
        "check", cache.parent / "content", "--today", DAY, settings={"XDG_CACHE_HOME": str(cache)}
    )
    for file in (cache / "trustpages" / "local").glob("*/*"):
        file.unlink()
        file.mkdir()


SURROUNDINGS: dict[str, Callable[[Path], object]] = {
    "a file": lambda cache: cache.write_text("", encoding="utf-8"),
    "a link that leads nowhere": lambda cache: cache.symlink_to("nowhere"),
    "a file within": lambda cache: _write_file(cache / "trustpages"),
    "entries that are folders": _make_folders_of_entries,
}


@pytest.mark.parametrize("make", SURROUNDINGS.values(), ids=SURROUNDINGS)
def test_a_cache_that_is_something_else_stops_no_build(
    make: Callable[[Path], object], tmp_path: Path
) -> None:
    content, cache = spotless(tmp_path), tmp_path / "cache"
    make(cache)
    settings = {"XDG_CACHE_HOME": str(cache)}

    for _ in range(2):
        said = trustpages("check", content, "--today", DAY, settings=settings)
        assert said.code == 0, said.err


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have one")
def test_an_account_without_a_home_keeps_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As in a container under a bare number; a folder named ~ would be deleted with all the shop one day."""
    content = spotless(tmp_path)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)

    said = trustpages("check", content, "--today", DAY, settings={"XDG_CACHE_HOME": ""})

    assert said.code == 0
    assert [path.name for path in tmp_path.iterdir()] == ["content"]
    assert "Nothing is kept" in trustpages("cache", "info", settings={"XDG_CACHE_HOME": ""}).out


@pytest.mark.skipif(os.name == "nt", reason="Windows deletes no folder that is in use")
def test_a_working_folder_that_is_gone_stops_no_check(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content, gone = spotless(tmp_path), tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    said = trustpages(
        "check", content, "--today", DAY, settings={"XDG_CACHE_HOME": str(tmp_path / "cache")}
    )
    os.chdir(tmp_path)  # else pytest finds nothing to come back from

    assert said.code == 0


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_a_stream_that_is_closed_stops_no_build(
    closed: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = spotless(tmp_path)
    line = ["trustpages", "build", str(content), "-d", str(tmp_path / "site"), "--today", DAY]
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(sys, "argv", line)
    for _ in range(3):
        monkeypatch.setattr(sys, closed, None)
        assert main() == 0
        getattr(sys, closed).close()


@pytest.mark.slow
@pytest.mark.parametrize("cleared", [False, True])
def test_builds_at_once_may_share_a_cache_that_is_cleared_meanwhile(
    *, cleared: bool, tmp_path: Path
) -> None:
    content, cache = spotless(tmp_path), tmp_path / "cache"
    done = Event()

    def build(number: int) -> int:
        line = ["-m", "trustpages", "build", content, "-d", tmp_path / f"site{number % 3}", "-q"]
        return subprocess.run(
            [sys.executable, *map(str, line), "--today", DAY],
            env=surroundings(XDG_CACHE_HOME=str(cache)), check=False,
        ).returncode  # fmt: skip

    def clear() -> None:
        while cleared and not done.is_set():
            shutil.rmtree(cache, ignore_errors=True)

    with ThreadPoolExecutor(4) as pool:
        pool.submit(clear)
        codes = set(pool.map(build, range(6)))
        done.set()
    assert codes == {0}
    first, *others = (tree(tmp_path / f"site{number}") for number in range(3))
    assert first
    assert others == [first, first]
