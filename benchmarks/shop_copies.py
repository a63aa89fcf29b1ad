"""Copies of built shops under other names, so that many unchanged ones need not be built one by one.

Sources are copied; the files of sites are links to those of the first one, since they are only looked at. The
report gets a line for each, with the signatures of its own folders.
"""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

from trustpages.batch.folder_state import compute_folder_state
from trustpages.batch.shop_record import ShopRecord, parse_record, serialize_record

REST = 3.5


def copy_shops(shops: Path, sites: Path, first: int, total: int) -> None:
    """Copy the built shops of two folders in turn until there are so many."""
    report = sites / "report.jsonl"
    lines = report.read_text(encoding="utf-8").splitlines()
    known = [record for line in lines if (record := parse_record(line))][:first]
    made = [
        (_copy(known[number % first], f"copy-{number:05}", shops, sites))
        for number in range(total - first)
    ]
    time.sleep(REST)  # until their files are old enough to be known by their times
    states = [_sign(record, shops, sites) for record in (*known, *made)]
    written = [serialize_record(record) for record in sorted(states, key=lambda one: one.shop)]
    report.write_text("".join(f"{line}\n" for line in written), encoding="utf-8")


def _copy(record: ShopRecord, name: str, shops: Path, sites: Path) -> ShopRecord:
    shutil.copytree(shops / record.shop, shops / name)
    shutil.copytree(sites / record.shop, sites / name, copy_function=os.link)
    return replace(record, shop=name)


def _sign(record: ShopRecord, shops: Path, sites: Path) -> ShopRecord:
    folders = [str(shops / record.shop / folder) for folder in record.state.folders]
    sources = compute_folder_state(folders).signature
    site = compute_folder_state([str(sites / record.shop)]).signature
    return replace(record, state=replace(record.state, sources=sources, site=site))
