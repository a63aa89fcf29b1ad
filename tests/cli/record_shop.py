"""The smallest shop with a record, on whose files the commands of the record are run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from cli_harness import Said, trustpages
from support.shops import changed

DAY = "2026-11-02"
RECORD = """---
title: Our record
summary: What went wrong with our threads, and what we did about it.
reviewed_on: 2026-11-02
starts: 2026-09-01
counts: {complaint: opened, refund-dispute: opened}
attest_every: 31 days
origin: threads.example/record
---
"""
CASE = (
    "--category",
    "complaint",
    "--day",
    "2026-10-30",
    "--text",
    "A spool, half of it, was empty.",
)

MAP = """source: Taobao
category: refund-dispute
text: A customer took a refund to the market.
columns: {day: 申请时间, closed: 完结时间, result: 结果}
results: {买家胜: upheld, 卖家胜: not-upheld}
date_format: "%Y/%m/%d"
"""
DISPUTES = """订单号,买家,申请时间,完结时间,结果
8812,小王,2026/10/05,2026/10/09,卖家胜
8813,小李,2026/10/02,,
"""


class Shop:
    """The smallest shop with a record, and a folder for the private key of its own."""

    def __init__(self, folder: Path) -> None:
        self.content = changed(folder, ("record.md", RECORD))
        self.settings = {"XDG_CONFIG_HOME": str(folder / "keys"), "HOME": str(folder)}

    def run(self, *typed: str, today: str = DAY, **settings: str) -> Said:
        """Run a command of the record in this shop."""
        return trustpages(
            "record",
            *typed,
            "-c",
            self.content,
            "--today",
            today,
            settings={**self.settings, **settings},
        )

    def begin_log(self) -> None:
        """Make a key and list it."""
        self.list_key(self.run("seal", "--new-key"))

    def list_key(self, said: Said) -> None:
        """List the key that a command has made, below those that are there."""
        key = re.search(r"  - key: .*\n    since: .*\n", said.out)
        assert key, said
        path = self.content / "record.md"
        text = path.read_text(encoding="utf-8")
        head = "" if "\nkeys:\n" in text else "keys:\n"
        path.write_text(text.replace("origin:", f"{head}{key[0]}origin:"), encoding="utf-8")

    def read(self, number: int) -> dict[str, Any]:
        """The fields of an entry."""
        path = self.content / f"record/2026/{number:04}.yaml"
        data: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
        return data

    @property
    def entries(self) -> list[str]:
        """The names of all files in the folder of the record."""
        return sorted(path.name for path in (self.content / "record").rglob("*") if path.is_file())
