"""`report.jsonl`: a line for each shop, and a journal beside it while a run is under way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from filelock import FileLock, Timeout

from trustpages.batch.shop_list import Shard
from trustpages.batch.shop_record import ShopRecord, parse_record, serialize_record
from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import create_public_folder


class ReportFile:
    """The lines of former runs, and those of this one, which are added to a journal.

    In memory are the places of lines only. A run that was cut leaves its journal, whose lines go before those
    of the report; one that ends puts both together.
    """

    def __init__(
        self, path: Path, journal: BinaryIO, redact: Callable[[str], str] = lambda text: text
    ) -> None:
        self.path, self._journal, self._redact = path, journal, redact
        self._report = path.open("rb") if path.is_file() else None
        self._places: dict[str, tuple[bool, int]] = {}
        for file in (self._report, journal):
            if file is not None:
                self._find_lines(file, is_journal=file is journal)
        self._end = journal.seek(0, os.SEEK_END)

    def close(self) -> None:
        """Close what is open; the journal stays as it is."""
        self._journal.close()
        if self._report is not None:
            self._report.close()

    def _find_lines(self, file: BinaryIO, *, is_journal: bool) -> None:
        offset = 0
        for line in file:
            record = parse_record(line) if line.endswith(b"\n") else None
            if record is not None:
                self._places[record.shop] = is_journal, offset
            offset += len(line)

    def find(self, shop: str) -> ShopRecord | None:
        """The last record of a shop; None if there is none."""
        line = self._read_line(shop)
        return parse_record(line) if line else None

    def is_of_cut_run(self, shop: str) -> bool:
        """Whether the last record of a shop is one of a run that did not come to its end."""
        return self._places.get(shop, (False, 0))[0]

    def add(self, record: ShopRecord) -> None:
        """Add a record of this run; it outlasts a cut of the run."""
        line = f"{self._redact(serialize_record(record))}\n".encode("utf-8", "backslashreplace")
        self._journal.seek(self._end)
        self._journal.write(line)
        self._journal.flush()
        self._places[record.shop] = True, self._end
        self._end += len(line)

    def list_shops(self) -> list[str]:
        """The names of all shops with a record, sorted."""
        return sorted(self._places)

    def finish(self, shops: Iterable[str]) -> None:
        """Write the report of these shops, in their order, and delete the journal. Raises OSError."""
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            with beside.open("wb") as file:
                file.writelines(line for shop in shops if (line := self._read_line(shop)))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        finally:
            beside.unlink(missing_ok=True)
        _find_journal(self.path).unlink(missing_ok=True)

    def _read_line(self, shop: str) -> bytes:
        is_journal, offset = self._places.get(shop, (False, -1))
        file = self._journal if is_journal else self._report
        if offset < 0 or file is None:
            return b""
        file.seek(offset)
        return file.readline()


def _find_journal(report: Path) -> Path:
    return report.with_name(f".{report.name}.journal")


@contextmanager
def open_report(
    output: Path, shard: Shard | None, redact: Callable[[str], str] = lambda text: text
) -> Iterator[ReportFile]:
    """The report in the output folder of all shops, or of a shard; `redact` masks secrets in its lines.

    Raises `ProblemError` if another run is writing there, and OSError.
    """
    name = f"report-{shard.number}-of-{shard.count}.jsonl" if shard else "report.jsonl"
    folder = Path(os.path.abspath(output))  # noqa: PTH100 - a link stays where it lies
    create_public_folder(Path(folder.anchor), folder.relative_to(folder.anchor))  # type: ignore[arg-type]
    path = output / name
    lock = FileLock(path.with_name(f".{name}.lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise make_path_rejection(
            "output-busy",
            "another run of trustpages is building these shops",
            output,
            "Wait until it is done, or stop it.",
        ) from error
    try:
        with _open_journal(path) as journal:
            report = ReportFile(path, journal, redact)
            try:
                yield report
            finally:
                report.close()
    finally:
        lock.release()


@contextmanager
def _open_journal(report: Path) -> Iterator[BinaryIO]:
    """The journal, opened for reading and for lines at its end; a line that was cut is ended."""
    with _find_journal(report).open("a+b") as journal:
        size = journal.seek(0, os.SEEK_END)
        if size:
            journal.seek(size - 1)
            if journal.read(1) != b"\n":
                journal.write(b"\n")
        journal.seek(0)
        yield journal
