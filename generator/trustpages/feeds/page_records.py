"""The day on which the main text of a page last differed, known from the list of the former site."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from pathlib import PurePosixPath

from trustpages.manifest import PageRecord
from trustpages.model.page import Edition
from trustpages.paths import Files

MAIN = re.compile(rb"<main\b.*</main>", re.DOTALL)
TAG = re.compile(rb"<[^>]*>")


def record_pages(
    editions: tuple[Edition, ...],
    files: Files,
    former: Mapping[PurePosixPath, PageRecord],
    today: date,
) -> dict[PurePosixPath, PageRecord]:
    """The main text of each page that search engines find, and the day on which it last differed.

    `former` are the records of the site before this one, {} where nobody knows them: then the day is None,
    since the text may be older than today.
    """
    records = {}
    for page in (page for edition in editions for page in edition.pages):
        text = _hash_main_text(files[page.path])
        known = former.get(page.path)
        day = today if former else None
        records[page.path] = known if known and known.text == text else PageRecord(text, day)
    return records


def _hash_main_text(page: bytes) -> str:
    """The SHA-256 of the words between `<main>` and `</main>`, in hexadecimal; of all words without it."""
    found = MAIN.search(page)
    words = TAG.sub(b" ", found[0] if found else page).split()
    return sha256(b" ".join(words)).hexdigest()
