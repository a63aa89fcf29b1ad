"""`trustpages import reviews`: what is written, said and refused, from an export to the pages."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import trustpages
from support.shops import changed, try_build

PAGE = (
    "---\ntitle: Reviews\nsummary: What customers wrote about our threads.\nreviewed_on: 2026-11-02\n"
    "who_is_asked: Everybody who ordered.\nhow_verified: We look for the order.\n"
    "what_is_removed: Insults.\nhow_to_report: Write to us.\n---\n"
)
EXPORT = (
    "date,nickname,rating,review,verified_purchase\n"
    "2026-03-02,Maria Rossi,5,Strong thread.,true\n"
    "2026-03-03,Tom,1,It broke. Ring me: +353 91 555 012.,true\n"
    "2026-03-02,Maria Rossi,5,Strong thread.,true\n"
    "soon,Ann,4,Fine.,true\n"
)
TODAY = ("--today", "2026-11-22")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The smallest shop with a page of reviews, and an export beside it."""
    (tmp_path / "loox.csv").write_text(EXPORT, encoding="utf-8")
    return changed(tmp_path, ("reviews.md", PAGE))


def run(
    shop: Path, *arguments: str, file: str = "loox.csv", columns: str = "loox"
) -> tuple[int, str]:
    """Import an export; the exit code, and all that was said."""
    export = shop.parent / file
    said = trustpages(
        "import", "reviews", export, "--columns", columns, "-c", shop, *TODAY, *arguments
    )
    return said.code, said.out + said.err


def test_an_import_says_what_was_taken_masked_and_dropped(shop: Path) -> None:
    code, said = run(shop)

    assert code == 1
    assert "2 reviews added" in said
    assert "1 there already, 1 dropped" in said
    assert "0002.yaml: a telephone number is masked" in said
    assert "loox.csv:5:1: warning: 'soon' is not a day" in said
    assert sorted(path.name for path in (shop / "reviews/2026").iterdir()) == [
        "0001.yaml",
        "0002.yaml",
    ]
    assert "author: M. R." in (shop / "reviews/2026/0001.yaml").read_text(encoding="utf-8")


def test_what_was_imported_is_built_and_a_second_run_adds_nothing(shop: Path) -> None:
    run(shop)
    before = {path: path.read_bytes() for path in shop.rglob("*.yaml")}
    code, said = run(shop)

    assert "no reviews added" in said
    assert "3 there already" in said
    assert code == 1, "the row that cannot be read is told again"
    assert {path: path.read_bytes() for path in shop.rglob("*.yaml")} == before
    site, problems = try_build(shop)
    assert site
    assert problems == ()


def test_a_row_that_is_mended_as_advised_is_taken(shop: Path) -> None:
    export = shop.parent / "loox.csv"
    export.write_text(EXPORT.replace("soon", "2026-03-05"), encoding="utf-8")
    code, said = run(shop)

    assert code == 0
    assert "3 reviews added" in said
    assert "0 dropped" in said


def test_a_trial_writes_nothing(shop: Path) -> None:
    _, said = run(shop, "--dry-run")

    assert "2 reviews would be added" in said
    assert not (shop / "reviews").exists()


def test_a_shop_without_the_page_gets_it_first_as_advised(shop: Path) -> None:
    (shop / "reviews.md").unlink()
    code, said = run(shop)
    assert code == 1
    assert "[reviews-missing]" in said
    assert "Write reviews.md first" in said

    (shop / "reviews.md").write_text(PAGE, encoding="utf-8")
    assert "2 reviews added" in run(shop)[1]


def test_an_export_in_the_content_folder_is_refused(shop: Path) -> None:
    (shop / "loox.csv").write_text(EXPORT, encoding="utf-8")
    code, said = run(shop, file="content/loox.csv")

    assert code == 1
    assert "[export-in-content]" in said
    assert "private/loox.csv" in said


def test_an_unknown_map_is_told_with_those_that_there_are(shop: Path) -> None:
    code, said = run(shop, columns="lox")

    assert code == 2
    assert "etsy, google, judge-me, loox, taobao, trustpilot" in said


def test_a_map_of_ones_own_that_is_corrected_as_advised_is_taken(shop: Path) -> None:
    own = shop.parent / "own.yaml"
    wrong = "source: Fair\ncolumns: {received: When, rating: rating, text: review}\n"
    own.write_text(wrong, encoding="utf-8")
    code, said = run(shop, columns=str(own))
    assert code == 1
    assert "[review-export]" in said
    assert "Its columns are: date, nickname, rating, review, verified_purchase." in said

    own.write_text(wrong.replace("When", "date"), encoding="utf-8")
    assert "2 reviews added" in run(shop, columns=str(own))[1]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("0001", "source: 'open"),
        ("march", "source: shop\nreceived: 2026-03-01\nrating: 5\n"),
    ],
)
def test_no_file_that_is_there_is_written_over(shop: Path, name: str, text: str) -> None:
    """A review that cannot be read has its number all the same."""
    path = shop / "reviews" / "2026" / f"{name}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    exit_code, said = run(shop)

    assert exit_code == 1
    assert f"{name}.yaml" in said
    assert path.read_text(encoding="utf-8") == text
    assert list(path.parent.iterdir()) == [path]


def test_a_gap_is_not_filled(shop: Path) -> None:
    """The numbers go on after the last one, whatever is missing before it."""
    run(shop)
    (shop / "reviews/2026/0001.yaml").rename(shop / "reviews/2026/0005.yaml")
    export = shop.parent / "loox.csv"
    export.write_text(EXPORT.replace("soon", "2026-03-05"), encoding="utf-8")
    before = (shop / "reviews/2026/0005.yaml").read_bytes()
    run(shop)

    assert (shop / "reviews/2026/0005.yaml").read_bytes() == before
    assert (shop / "reviews/2026/0006.yaml").is_file()


@pytest.mark.parametrize(
    "row",
    [
        '2026-03-05,Cee,3,"Broken quote, never closed,true',
        '2026-03-05,"Cee,3,Fine.,true',
        '"2026-03-05,Cee,3,Fine.,true',
    ],
)
def test_a_row_whose_quote_is_open_is_dropped_and_told_once(row: str, shop: Path) -> None:
    rows = [*EXPORT.splitlines()[:2], row]
    (shop.parent / "loox.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    code, said = run(shop)

    assert code == 1
    assert "1 review added" in said
    assert "1 dropped" in said
    assert said.count("never closed") == 1
    assert "author: M. R." in (shop / "reviews/2026/0001.yaml").read_text(encoding="utf-8")
    assert len(list((shop / "reviews/2026").iterdir())) == 1


@pytest.mark.parametrize(
    ("form", "days", "expected"),
    [
        ("%m/%d/%Y", ("12/01/2024", "13/01/2024"), "%d/%m/%Y"),
        ("%d.%m.%Y", ("01.12.2024", "01.13.2024"), "%m.%d.%Y"),
        ("%Y-%m-%d", ("2024-01-12", "2024-13-01"), "%Y-%d-%m"),
    ],
)
def test_nothing_is_added_where_days_are_taken_for_months(
    form: str, days: tuple[str, str], expected: str, shop: Path
) -> None:
    rows = ["when,stars,words", *(f"{day},5,Good {at}." for at, day in enumerate(days))]
    (shop.parent / "fair.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    own = shop.parent / "own.yaml"
    columns = "columns: {received: when, rating: stars, text: words}\n"
    own.write_text(f'source: Fair\n{columns}date_formats: ["{form}"]\n', encoding="utf-8")
    code, said = run(shop, file="fair.csv", columns=str(own))

    assert code == 1
    assert f"fair.csv:3:1: error: '{days[1]}' has the month where the map expects the day" in said
    assert f'date_formats: ["{expected}"]' in said
    assert not (shop / "reviews").exists()


def test_one_odd_day_among_clear_ones_is_dropped_alone(shop: Path) -> None:
    """A day that can only be read as the map says shows that its order is right."""
    rows = ["date_reviewed,star_rating,message", "12/30/2024,5,Good.", "13/01/2024,4,Ok."]
    (shop.parent / "etsy.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    code, said = run(shop, file="etsy.csv", columns="etsy")

    assert code == 1
    assert "1 review added" in said
    assert "'13/01/2024' is not a day written like" in said


def test_all_columns_that_are_missing_are_named_and_a_map_can_be_copied(shop: Path) -> None:
    (shop.parent / "etsy.csv").write_text("when,stars\n2026-03-01,5\n", encoding="utf-8")
    _, said = run(shop, file="etsy.csv", columns="etsy")
    printed = trustpages("import", "map", "etsy")
    own = shop.parent / "mine.yaml"
    text = printed.out.replace("date_reviewed", "when").replace("star_rating", "stars")
    own.write_text(text.replace("message", "words"), encoding="utf-8")
    (shop.parent / "etsy.csv").write_text("when,stars,words\n2026-03-01,5,Good.\n")

    assert "'date_reviewed', which says 'received', no column 'star_rating'" in said
    assert "'message', which says 'text'" in said
    assert "trustpages import map" in said
    assert run(shop, file="etsy.csv", columns=str(own))[0] == 0
    assert trustpages("import", "map", "etsi").code == 2
