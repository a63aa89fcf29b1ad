"""Faults of the cache that would give old pages: how each is planted, and steps that show it."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from pkgutil import resolve_name
from time import sleep
from typing import Any, TypeAlias

import pytest
from shop_changes import Step

from trustpages import build_record
from trustpages.build_record import BuildRecord
from trustpages.cache import BuildCache
from trustpages.cli.build_options import BuildCommandOptions
from trustpages.cli.repeat import MIN_TRUSTED_FINE_AGE, compute_signatures
from trustpages.file_reader import FileRead, FileReader, FileSignature
from trustpages.local_cache import LocalCache, ResultStore
from trustpages.manifest import MANIFEST_PATH
from trustpages.model.reads import Reason
from trustpages.render.page_store import PageStore
from trustpages.value_digest import compute_digest
from trustpages.wording.personal_data import StatedDetails

Plant: TypeAlias = Callable[[pytest.MonkeyPatch], None]


@dataclass(frozen=True, slots=True)
class StaleFault:
    """A fault: `plant` puts it into the program, `steps` show it where files are trusted at these `ages`."""

    plant: Plant
    steps: tuple[Step, ...]
    ages: str = "as they are"


def _replace(name: str, function: Callable[..., Any]) -> Plant:
    """Put a function in the place of one of the program."""
    return lambda patch: patch.setattr(f"trustpages.{name}", function)


def _change_arguments(name: str, change: Callable[..., tuple[Any, ...]]) -> Plant:
    """Let a function of the program have other arguments."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        call = resolve_name(f"trustpages.{name}")
        patch.setattr(f"trustpages.{name}", lambda *given: call(*change(*given)))

    return plant


def _plant_all(*plants: Plant) -> Plant:
    def plant(patch: pytest.MonkeyPatch) -> None:
        for one in plants:
            one(patch)

    return plant


def _leave_out_paths(is_left_out: Callable[[str], bool]) -> Plant:
    """Let answers not depend on some of the paths that they depend on."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        list_paths = build_record.list_paths

        def list_others(record: BuildRecord, output: str) -> Iterator[str]:
            return (path for path in list_paths(record, output) if not is_left_out(path))

        patch.setattr("trustpages.cli.build_records.list_paths", list_others)

    return plant


def _is_of_program(path: str) -> bool:
    return Path(path).is_relative_to(Path(build_record.__file__).parent)


def _is_of_output(path: str) -> bool:
    return "/out/site" in path


def _has_other_size(_: FileReader, path: Path, read: FileRead) -> bool:
    return bool(read.signature) and path.stat().st_size != read.signature[2]


def _accept_program(record: BuildRecord, *others: Any) -> tuple[Any, ...]:
    return replace(record, program=build_record.describe_program()), *others


def _accept_folder(record: BuildRecord, _: str, *others: Any) -> tuple[Any, ...]:
    return record, record.folder, *others


def _load_any_version(store: ResultStore) -> dict[str, Any]:
    data = store._cache.load(store._kind, store._site)  # noqa: SLF001 - as the method itself
    return dict(json.loads(data)["results"]) if data else {}


def _forget_part(name: str) -> Plant:
    """Let kept pages not depend on a part of what they were rendered from."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        find_reason = PageStore._find_reason  # noqa: SLF001 - what is spoiled

        def find_other_reason(
            store: PageStore, entry: dict[str, Any] | None, parts: Mapping[str, Any]
        ) -> Reason | None:
            return find_reason(store, entry and {**entry, name: parts[name]}, parts)

        patch.setattr(PageStore, "_find_reason", find_other_reason)

    return plant


def _forget_details(_: BuildCache, value: object) -> str:
    return "" if isinstance(value, StatedDetails) else compute_digest(value)


def _forget_key(kind: str) -> Plant:
    """Let all entries of a kind in the local cache be one."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        load, store = LocalCache.load, LocalCache.store

        def shorten(found: str, key: str) -> str:
            return "" if found == kind else key

        patch.setattr(LocalCache, "load", lambda self, one, key: load(self, one, shorten(one, key)))
        patch.setattr(
            LocalCache,
            "store",
            lambda self, one, key, data: store(self, one, shorten(one, key), data),
        )

    return plant


def _sign_by_size_and_time(path: str, _: int | None = None) -> str:
    try:
        found = os.stat(path)  # noqa: PTH116 - as the function that it stands for
    except OSError:
        return "absent"
    return f"{found.st_size} {found.st_mtime_ns}"


def _sign_file_by_size_and_time(status: os.stat_result, _: int) -> FileSignature:
    return 0, 0, status.st_size, status.st_mtime_ns, 0


def _forget_strict(
    options: BuildCommandOptions, output: Path | None, arguments: tuple[str, ...]
) -> tuple[Any, ...]:
    return replace(options, strict=False), output, arguments


def _forget_address(options: BuildCommandOptions, output: Path | None) -> tuple[Any, ...]:
    return replace(options, base_url=""), output


def _leave_out_list(output: Path, digests: Mapping[str, str]) -> tuple[Any, ...]:
    return output, {path: digests[path] for path in digests if path != str(MANIFEST_PATH)}


def _sign_unseen(record: BuildRecord, output: Path | None) -> dict[str, str] | None:
    """Sign what is there now, whatever it was when the build has read it."""
    sleep(MIN_TRUSTED_FINE_AGE / 1e9)
    return compute_signatures(tuple(build_record.list_paths(record, str(output or ""))))


def _record_failed_build(patch: pytest.MonkeyPatch) -> None:
    """Let a build that failed bring the record of the one before it up to date."""
    run = resolve_name("trustpages.cli.run_build.run_build")
    records, reader = map(resolve_name, ("trustpages.cli.build_records", "trustpages.file_reader"))

    def run_and_refresh(*given: Any) -> int:
        code: int = run(*given)
        data = records._load_record(*given[:2])  # noqa: SLF001 - as a fault of the program would
        if code and data and (record := records.parse_build_record(data)):
            fresh = FileReader.parse_reads(record.inputs)
            for path, read in fresh.files.items():
                fresh.files[path] = reader._read_again(read)  # noqa: SLF001 - likewise
            record = replace(record, inputs=fresh.serialize_reads())
            records.store_build_record(*given[:2], record)
        return code

    patch.setattr("trustpages.cli.run_build.run_build", run_and_refresh)


_TRUSTED, _RECORDS = "trusted at once", "records by signatures"
_strict = partial(Step, "nothing", commands=("strict",))
FAULTS: dict[str, StaleFault] = {
    "folders that were listed do not count": StaleFault(
        _replace("file_reader.FileReader._record_listing", lambda *_: None), (Step("page"),)
    ),
    "paths that were looked at do not count": StaleFault(
        _change_arguments(
            "build_record.FileReader.parse_reads", lambda one: ({**one, "paths": []},)
        ),
        (Step("link to the shop"), Step("words")),
    ),
    "files of equal size are equal": StaleFault(
        _replace("file_reader.FileReader._has_file_changed", _has_other_size),
        (Step("words"),),
        _RECORDS,
    ),
    "the day does not count": StaleFault(
        _replace("cli.build_records._find_day", lambda record, _: record.day), (Step("day"),)
    ),
    "the program does not count in records": StaleFault(
        _change_arguments("cli.build_records.refresh_build_record", _accept_program),
        (Step("program"),),
    ),
    "the program does not count in answers": StaleFault(
        _leave_out_paths(_is_of_program), (Step("program"),)
    ),
    "the output does not count in records": StaleFault(
        _replace("build_record._refresh_output", lambda _, known, __: known),
        (Step("deleted from the output"),),
    ),
    "the output does not count in answers": StaleFault(
        _leave_out_paths(_is_of_output), (Step("page of the output"),)
    ),
    "the list of the output does not count": StaleFault(
        _change_arguments("cli.run_build.record_output", _leave_out_list),
        (Step("list of the output"),),
    ),
    "links on the way to the output do not count": StaleFault(
        _plant_all(
            _change_arguments("cli.build_records.refresh_build_record", _accept_folder),
            _change_arguments(
                "cli.build_records.list_paths", lambda record, _: (record, record.folder)
            ),
        ),
        (Step("link to the output"), Step("words"), Step("link to the output", 1)),
    ),
    "what changes during a build does not count": StaleFault(
        _replace("cli.build_records._compute_present_signatures", _sign_unseen),
        (Step("words", commands=("build", "build"), moment="during"),),
    ),
    "a failed build counts in records": StaleFault(
        _record_failed_build, (Step("broken", commands=("build", "build")),)
    ),
    "--strict does not count in records": StaleFault(
        _change_arguments("cli.build_records.report_unchanged_build", _forget_strict),
        (Step("warning"), _strict()),
    ),
    "--base-url does not count in records": StaleFault(
        _change_arguments("cli.build_records._make_key", _forget_address),
        (Step("nothing", commands=("elsewhere",)),),
    ),
    "flags do not count in answers": StaleFault(
        _plant_all(
            *(
                _change_arguments(f"cli.{module}.make_command_key", lambda typed: (typed[:1],))
                for module in ("repeat", "build_records")
            )
        ),
        (Step("warning"), _strict()),
    ),
    "answers know files by size and time": StaleFault(
        _replace("cli.repeat.compute_signature", _sign_by_size_and_time),
        (Step("words", 0, "old time"),),
        _TRUSTED,
    ),
    "records know files by size and time": StaleFault(
        _replace("file_reader.compute_file_signature", _sign_file_by_size_and_time),
        (Step("words", 0, "old time"),),
        _RECORDS,
    ),
    "records know the output by size and time": StaleFault(
        _replace("build_record.compute_file_signature", _sign_file_by_size_and_time),
        (Step("nothing"), Step("page of the output", 0, "old time")),
        _RECORDS,
    ),
    "the beginning of anchors does not count in results": StaleFault(
        _change_arguments("local_cache._digest_inputs", lambda work, inputs: (work, inputs[:1])),
        (Step("words"),),
    ),
    "the version does not count in results": StaleFault(
        _replace("local_cache.ResultStore._load", _load_any_version), (Step("program"),)
    ),
    "words of a page do not count in pages": StaleFault(_forget_part("page"), (Step("words"),)),
    "menus do not count in pages": StaleFault(
        _forget_part("links"), (Step("template", 2), Step("page"))
    ),
    "settings do not count in pages": StaleFault(_forget_part("shared"), (Step("brand"),)),
    "facts of others do not count in pages": StaleFault(
        _replace("render.page_store.PageStore._compare_reads", lambda *_: None), (Step("contact"),)
    ),
    "the theme does not count in pages": StaleFault(
        _replace("theme.resolver.compute_digest", lambda _: ""), (Step("template"),)
    ),
    "the day does not count in pages": StaleFault(
        lambda patch: patch.setattr("trustpages.render.recording.RECORDED_VARIABLES", ()),
        (Step("nothing", commands=("drafts",)), Step("day", 2, commands=("drafts",))),
    ),
    "the page does not count in sound pages": StaleFault(
        _replace("checks.parsed_site.ParsedSite._list_inputs", lambda _, path: (str(path),)),
        (Step("heading"),),
    ),
    "facts of others do not count in findings": StaleFault(
        _replace("cache.BuildCache.digest", _forget_details), (Step("contact"),)
    ),
    "the source does not count in templates": StaleFault(
        _replace("render.bytecode._make_key", lambda bucket: bucket.key), (Step("template"),)
    ),
    "the colour does not count in palettes": StaleFault(_forget_key("palettes"), (Step("brand"),)),
    "the picture does not count in pictures": StaleFault(
        _change_arguments("media.picture_cache.make_picture_key", lambda _, how: (b"", how)),
        (Step("picture"),),
    ),
}
