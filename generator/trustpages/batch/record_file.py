"""A file with a line for each shop, and a journal beside it while a run is under way."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Generic, Protocol, TypeVar

from filelock import FileLock, Timeout

from trustpages.diagnostics import make_path_rejection
from trustpages.local_disk import create_public_folder


class Record(Protocol):
    """What became of a shop."""

    @property
    def shop(self) -> str:
        """The name of the shop."""


R = TypeVar("R", bound=Record)


@dataclass(frozen=True, slots=True)
class RecordFormat(Generic[R]):
    """How a record is written as a line without its end, and read back; None for a line that is none."""

    serialize: Callable[[R], str]
    parse: Callable[[bytes], R | None]


class RecordFile(Generic[R]):
    """The lines of former runs, and those of this one, which are added to a journal.

    In memory are the places of lines only. A run that was cut leaves its journal, whose lines go before those
    of the file; one that ends puts both together.
    """

    def __init__(
        self,
        path: Path,
        journal: BinaryIO,
        form: RecordFormat[R],
        redact: Callable[[str], str] = lambda text: text,
    ) -> None:
        self.path, self._journal, self._form, self._redact = path, journal, form, redact
        self._report = path.open("rb") if path.is_file() else None
        self._places: dict[
            str, int
        ] = {}  # offset in the report, or ~offset in the journal: there are many
        for file in (self._report, journal):
            if file is not None:
                self._find_lines(file, is_journal=file is journal)
        self._end = journal.seek(0, os.SEEK_END)

    def close(self) -> None:
        """Close what is open; a journal with lines stays as it is."""
        self._journal.close()
        if not self._end:
            find_journal(self.path).unlink(missing_ok=True)
        if self._report is not None:
            self._report.close()

    def _find_lines(self, file: BinaryIO, *, is_journal: bool) -> None:
        offset = 0
        for line in file:
            record = self._form.parse(line) if line.endswith(b"\n") else None
            if record is not None:
                self._places[record.shop] = ~offset if is_journal else offset
            offset += len(line)

    def find(self, shop: str) -> R | None:
        """The last record of a shop; None if there is none."""
        line = self._read_line(shop)
        return self._form.parse(line) if line else None

    def is_of_cut_run(self, shop: str) -> bool:
        """Whether the last record of a shop is one of a run that did not come to its end."""
        return self._places.get(shop, 0) < 0

    def add(self, record: R) -> None:
        """Add a record of this run; it outlasts a cut of the run."""
        line = f"{self._redact(self._form.serialize(record))}\n".encode("utf-8", "backslashreplace")
        self._journal.seek(self._end)
        self._journal.write(line)
        self._journal.flush()
        self._places[record.shop] = ~self._end
        self._end += len(line)

    def list_shops(self) -> list[str]:
        """The names of all shops with a record, sorted."""
        return sorted(self._places)

    def finish(self, shops: Iterable[str]) -> None:
        """Write the lines of these shops, in their order, and delete the journal. Raises OSError."""
        beside = self.path.with_name(f".{self.path.name}.{os.getpid()}")
        try:
            with beside.open("wb") as file:
                file.writelines(line for shop in shops if (line := self._read_line(shop)))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self.path)
        finally:
            beside.unlink(missing_ok=True)
        find_journal(self.path).unlink(missing_ok=True)

    def _read_line(self, shop: str) -> bytes:
        place = self._places.get(shop)
        if place is None:
            return b""
        file = self._journal if place < 0 else self._report
        if file is None:
            return b""
        file.seek(~place if place < 0 else place)
        return file.readline()


def find_journal(path: Path) -> Path:
    """The journal beside a file of records."""
    return path.with_name(f".{path.name}.journal")


@contextmanager
def open_record_file(
    path: Path,
    form: RecordFormat[R],
    busy: str,
    redact: Callable[[str], str] = lambda text: text,
) -> Iterator[RecordFile[R]]:
    """The records at a path, for this run alone; its folder is made. `redact` masks secrets in its lines.

    Raises `ProblemError` with the message `busy` if another run has it open, and OSError.
    """
    folder = Path(os.path.abspath(path.parent))  # noqa: PTH100 - a link stays where it lies
    create_public_folder(Path(folder.anchor), folder.relative_to(folder.anchor))  # type: ignore[arg-type]
    lock = FileLock(path.with_name(f".{path.name}.lock"))
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise make_path_rejection(
            "output-busy", busy, path.parent, "Wait until it is done, or stop it."
        ) from error
    try:
        with _open_journal(path) as journal:
            records = RecordFile(path, journal, form, redact)
            try:
                yield records
            finally:
                records.close()
    finally:
        lock.release()


@contextmanager
def _open_journal(path: Path) -> Iterator[BinaryIO]:
    """The journal, opened for reading and for lines at its end; a line that was cut is ended."""
    with find_journal(path).open("a+b") as journal:
        size = journal.seek(0, os.SEEK_END)
        if size:
            journal.seek(size - 1)
            if journal.read(1) != b"\n":
                journal.write(b"\n")
        journal.seek(0)
        yield journal
