"""Tables in CSV: cells with their places, whatever stands between them."""

from __future__ import annotations

import csv
from io import StringIO

from hypothesis import given, settings
from hypothesis import strategies as st
from support.counts import choose_count

from trustpages.csv_table import parse_csv
from trustpages.fields.cases import HEADER_LINE, read_cases


def _cells(*lines: str) -> list[list[tuple[str, int, int]]]:
    table, _ = parse_csv("a.csv", lines)
    return [
        [(cell.text, cell.place.line, cell.place.column) for cell in row]
        for row in (table.header, *table.rows)
    ]


def test_every_cell_knows_its_line_and_column() -> None:
    assert _cells("a,b", "", " 1 ,\u3000x,") == [
        [("a", 1, 1), ("b", 1, 3)],
        [("1", 3, 2), ("x", 3, 6), ("", 3, 8)],
    ]


def test_semicolons_and_tabs_separate_too() -> None:
    assert _cells("a;b,c;d", "1;2;3")[1] == [("1", 2, 1), ("2", 2, 3), ("3", 2, 5)]
    assert _cells("a\tb", "1\t2")[1] == [("1", 2, 1), ("2", 2, 3)]


def test_quotes_hold_separators_quotes_and_line_ends() -> None:
    assert _cells('a,"b,c"', '"x ""y""', 'z",2') == [
        [("a", 1, 1), ("b,c", 1, 3)],
        [('x "y"\nz', 2, 1), ("2", 3, 4)],
    ]


def test_a_quote_that_is_never_closed_is_told_where_it_begins() -> None:
    table, problems = parse_csv("a.csv", ("a,b", '1,"x', "2,3"))

    assert [str(one.place) for one in problems] == ["a.csv:2:3"]
    assert [[cell.text for cell in row] for row in table.rows] == [["1", "x"], ["2", "3"]]


def test_a_file_without_text_is_an_empty_table() -> None:
    assert parse_csv("a.csv", ("", " "))[0].header == ()


PLAIN = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=6)
QUOTED = st.lists(PLAIN | st.sampled_from(['"', ",", "a b", '""', "x\ny"]), min_size=1, max_size=4)


@settings(max_examples=choose_count(200, 20_000), deadline=None)
@given(st.lists(st.lists(QUOTED.map("".join), min_size=2, max_size=4), min_size=1, max_size=4))
def test_what_another_program_writes_is_read_as_it_was_meant(rows: list[list[str]]) -> None:
    file = StringIO()
    csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL).writerows([["a", "b"], *rows])
    table, problems = parse_csv("a.csv", tuple(file.getvalue().split("\n")))

    assert problems == []
    assert [[cell.text for cell in row] for row in table.rows] == [
        [cell.strip() for cell in row] for row in rows
    ]


ANY_CELLS = st.sampled_from(
    ["2026-10", "lin-mei", "visit", "1", "0", "-1", "9" * 30, "1.5", "", '"', '""', "\u0660", "\ud800", "x,y"]
)  # fmt: skip


@settings(max_examples=choose_count(200, 20_000), deadline=None)
@given(st.lists(st.lists(ANY_CELLS | st.text(max_size=8), max_size=10).map(",".join), max_size=5))
def test_any_table_is_read_or_told(lines: list[str]) -> None:
    """Whatever stands in the cells, each row is counted or has a problem with its place."""
    table, faults = parse_csv("cases.csv", (HEADER_LINE, *lines))
    cases, problems = read_cases(table)

    assert len(cases.rows) + len({one.place.line for one in problems}) >= len(table.rows)
    assert all(one.place.line > 1 for one in (*faults, *problems))
