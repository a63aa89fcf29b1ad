"""Exports with reviews: a golden file for each map, with broken rows, leaks, emoji and a duplicate."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path, PurePosixPath

import pytest
from support.shops import UPDATE

from trustpages.cache import BuildCache
from trustpages.content import parse_document
from trustpages.diagnostics import ProblemError
from trustpages.imports.review_import import ImportedReviews, ReviewedShop, import_reviews
from trustpages.imports.review_map import list_map_names, read_review_map
from trustpages.imports.review_table import read_review_rows
from trustpages.kinds.reviews import Review
from trustpages.validate import validate_document
from trustpages.validate.personal_masks import mask_personal_details

EXPORTS = Path(__file__).parent / "reviews"
ENCODINGS = {"judge-me": "utf-8-sig", "trustpilot": "utf-16", "taobao": "gb18030"}
"""How the export of a map is written; the others are UTF-8 without a mark."""
COUNTRIES = {"taobao": "CN"}
TODAY = date(2026, 11, 22)


def read_files(files: dict[str, str]) -> dict[str, Review]:
    """The reviews as a build reads them."""
    found = {}
    for key, text in files.items():
        document = parse_document(PurePosixPath(f"reviews/{key}.yaml"), text.encode(), key)
        facts, problems = validate_document(Review, document, BuildCache())
        assert facts, problems
        found[key] = facts
    return found


def run_import(
    data: bytes, columns: str, present: dict[str, Review] | None = None, country: str = "GB"
) -> ImportedReviews:
    """Import an export into a shop that has some reviews."""
    rules = read_review_map(columns)
    rows, _ = read_review_rows("export", data, rules)
    return import_reviews(rows, rules, ReviewedShop(present or {}, country, "en", TODAY))


def read_export(name: str) -> bytes:
    """The export of a map in its encoding."""
    path = next(path for path in EXPORTS.glob(f"{name}.*") if path.suffix in (".csv", ".json"))
    return path.read_text(encoding="utf-8").encode(ENCODINGS.get(name, "utf-8"))


def describe(name: str, data: bytes) -> str:
    """All that becomes of an export: the report, and the files."""
    rules = read_review_map(name)
    rows, broken = read_review_rows("export", data, rules)
    shop = ReviewedShop({}, COUNTRIES.get(name, "GB"), "en", TODAY)
    result = import_reviews(rows, rules, shop)
    lines = [str(one) for one in (*broken, *result.dropped)]
    lines += [f"{key}: {note}" for key, notes in result.notes.items() for note in notes]
    lines.append(f"{len(result.files)} taken, {result.known} known, {result.automatic} automatic")
    lines += [f"\n--- {key}\n{text}" for key, text in result.files.items()]
    return "\n".join(lines)


@pytest.mark.parametrize("name", list_map_names())
def test_what_becomes_of_an_export(name: str) -> None:
    """What is taken, masked and dropped, word for word."""
    told = describe(name, read_export(name))
    path = EXPORTS / f"{name}.txt"
    if UPDATE:
        path.write_text(told, encoding="utf-8")

    assert told == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", list_map_names())
def test_a_second_run_adds_nothing(name: str) -> None:
    country = COUNTRIES.get(name, "GB")
    present = read_files(dict(run_import(read_export(name), name, country=country).files))
    again = run_import(read_export(name), name, present, country)

    assert present
    assert again.files == {}
    assert again.known >= len(present)


@pytest.mark.parametrize("name", list_map_names())
def test_nothing_of_a_customer_is_kept(name: str) -> None:
    told = "".join(
        run_import(read_export(name), name, country=COUNTRIES.get(name, "GB")).files.values()
    )

    for secret in ("0124", "jo.bell", "48213", "Elm Street", "Rossi", "Leeds", "Dupont", "00871"):
        assert secret not in told
    for secret in (
        "13812345678",
        "33445566",
        "29981133",
        "周燕",
        "Daly",
        "Nonymous",
        "900123",
        "wei.z",
    ):
        assert secret not in told


@pytest.mark.parametrize("name", list_map_names())
def test_each_export_has_what_goes_wrong(name: str) -> None:
    """A row that is broken, a leak, an emoji and a review that stands there twice."""
    rules = read_review_map(name)
    _, broken = read_review_rows("export", read_export(name), rules)
    result = run_import(read_export(name), name, country=COUNTRIES.get(name, "GB"))

    assert len(broken) + len(result.dropped) >= 1
    assert "masked" in str(result.notes)
    assert re.search("[\U0001f300-\U0001faff]", "".join(result.files.values()))
    assert result.known >= 1


def test_gbk_is_read_as_what_it_is() -> None:
    """Older tools write it; it has no emoji."""
    text = read_export("taobao").decode("gb18030").replace("👍", "")
    files = run_import(text.encode("gbk"), "taobao", country="CN").files

    assert files == run_import(text.encode("gb18030"), "taobao", country="CN").files
    assert "线很结实" in "".join(files.values())


def test_what_was_masked_by_hand_is_still_known() -> None:
    head = b"date,rating,review\n2026-03-02,5,Thank Nora of Galway for me.\n"
    present = read_files(dict(run_import(head, "loox").files))
    key, review = next(iter(present.items()))
    masked = review.model_copy(update={"text": "Thank ▮ of Galway for me."})

    assert run_import(head, "loox", {key: masked}).known == 1
    other = review.model_copy(update={"text": "Thank ▮ of Cork for me."})
    assert len(run_import(head, "loox", {key: other}).files) == 1


def test_a_review_that_was_removed_does_not_come_back() -> None:
    data = b"date,rating,review\n2026-03-02,1,You are a liar.\n"
    key, review = next(iter(read_files(dict(run_import(data, "loox").files)).items()))
    removal = {"day": "2026-03-03", "reason": "insult"}
    gone = Review.model_validate(
        {"source": review.source, "received": "2026-03-02", "rating": "1", "removed": removal}
    )
    result = run_import(data, "loox", {key: gone})

    assert (result.files, result.removed) == ({}, 1)


def test_numbers_go_on_where_the_shop_is() -> None:
    data = b"date,rating,review\n2026-03-02,1,One.\n2025-03-02,1,Two.\n"
    present = read_files(dict(run_import(data, "loox").files))
    more = run_import(data.replace(b"One", b"More"), "loox", present)

    assert list(present) == ["2025/0001", "2026/0001"]
    assert list(more.files) == ["2026/0002"]


@pytest.mark.parametrize(
    ("scale", "written", "stars"),
    [
        (5, "4", 4),
        (5, "4,6", 5),
        (5, "4.5", 4),
        (10, "9", 4),
        (10, "10", 5),
        (10, "1", 1),
        (100, "70", 3),
    ],
)
def test_no_rating_is_flattered(tmp_path: Path, scale: int, written: str, stars: int) -> None:
    """What lies between two stars goes down."""
    own = tmp_path / "own.yaml"
    own.write_text(
        f"source: Fair\nscale: {scale}\nencoding: cp1252\ndate_formats: '%d.%m.%Y'\n"
        "columns: {received: Tag, rating: Note, text: Text}\n",
        encoding="utf-8",
    )
    data = f"Tag;Note;Text\n02.03.2026;{written};Schöne Fäden\n".encode("cp1252")
    text = run_import(data, str(own)).files["2026/0001"]

    assert f"rating: {stars}\n" in text
    assert "Schöne Fäden" in text


def test_a_missing_column_is_told_with_those_that_are_there() -> None:
    with pytest.raises(ProblemError) as caught:
        run_import(b"When,rating,review\n2026-03-02,5,Good.\n", "loox")

    (problem,) = caught.value.problems
    assert problem.code == "review-export"
    assert "Its columns are: When, rating, review." in problem.hint


@pytest.mark.parametrize("data", [b'{"reviews": [', b'{"other": []}', b"\xff\xfe\x00"])
def test_what_is_no_export_is_told(data: bytes) -> None:
    with pytest.raises(ProblemError) as caught:
        run_import(data, "google")

    assert [one.code for one in caught.value.problems] == ["review-export"]


@pytest.mark.parametrize(
    "text",
    [
        "A sheet of 30*30 cm, 5 mm thick, for £45.00 on 2026-10-31.",
        "My order of 12 tiles came in 2024; order 2 came later.",
        "Model AB-1200 fits. Batch 4711.",
        "买了 1200 片，2026年10月31日到货。",
    ],
)
def test_what_tells_nobody_stays(text: str) -> None:
    assert mask_personal_details(text, "GB") == (text, ())
