"""Adding up an export: one case a row, by month, person and service; twice is as good as once."""

from __future__ import annotations

import pytest

from trustpages.csv_table import parse_csv
from trustpages.fields.cases import CaseRow, read_cases
from trustpages.imports import (
    ColumnMapError,
    Names,
    add_up_cases,
    format_cases,
    merge_cases,
    parse_column_map,
)

NAMES = Names(
    {"lin-mei": "lin-mei", "林梅": "lin-mei", "gm-02": "lin-mei", "tom harding": "tom-harding"},
    {"visit": "visit", "visits": "visit", "desk": "desk", "上门服务": "visit"},
)
COLUMNS = "day=Closed on, person=Agent, service=Type, on_time=In time, rating=Stars, upheld=Upheld"
HEADER = "Ticket;Closed on;Agent;Type;In time;Stars;Upheld"


def _add_up(*lines: str, columns: str = COLUMNS) -> tuple[list[str], list[str]]:
    """The rows as they are written, and the problems as they are told."""
    table, _ = parse_csv("export.csv", lines)
    rows, problems = add_up_cases(table, parse_column_map(columns), NAMES)
    return format_cases(rows).splitlines()[1:], [str(one) for one in problems]


def test_cases_are_added_up_by_month_person_and_service() -> None:
    rows, problems = _add_up(
        HEADER,
        "1;2026-10-31 23:59;Lin-Mei;visits;yes;5;no",
        "2;2026/10/01;林梅;上门服务;是;4,5;",
        "3;01.10.2026;GM-02;Desk;no;;x",
        "4;2026年9月30日;Ｔｏｍ Harding;visit;true;-;0",
    )

    assert problems == []
    assert rows == [
        "2026-09,tom-harding,visit,1,1,0,0,0",
        "2026-10,lin-mei,desk,1,0,0,0,1",
        "2026-10,lin-mei,visit,2,2,2,9.5,0",
    ]


def test_a_service_of_all_cases_is_named_in_the_map() -> None:
    columns = "day=Closed on, person=Agent, service=visit, on_time=In time"
    rows, problems = _add_up(HEADER, "1;2026-10-31;lin-mei;anything;yes;;", columns=columns)

    assert (rows, problems) == (["2026-10,lin-mei,visit,1,1,0,0,0"], [])


@pytest.mark.parametrize(
    ("on_time", "due"), [(1, "2026-10-31"), (1, "2026-11-02"), (0, "2026-10-30")]
)
def test_a_day_that_was_promised_says_whether_it_was_in_time(on_time: int, due: str) -> None:
    columns = "day=Closed, person=Who, service=desk, due=Promised"
    rows, _ = _add_up("Closed,Who,Promised", f"2026-10-31,lin-mei,{due}", columns=columns)

    assert rows == [f"2026-10,lin-mei,desk,1,{on_time},0,0,0"]


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ("export.csv:2:3: error: '10/11/2026' is not a day", "1;10/11/2026;lin-mei;visit;yes;;"),
        ("export.csv:2:3: error: '2026-02-30' is not a day", "1;2026-02-30;lin-mei;visit;yes;;"),
        ("export.csv:2:3: error: '0001-10-31' is not a day", "1;0001-10-31;lin-mei;visit;yes;;"),
        ("export.csv:2:14: error: 'Lin' is not a person", "1;2026-10-31;Lin;visit;yes;;"),
        ("Did you mean 'tom-harding'?", "1;2026-10-31;Tom Hardin;visit;yes;;"),
        ("error: 'phone' is not a service", "1;2026-10-31;lin-mei;phone;yes;;"),
        ("error: 'maybe' says neither yes nor no", "1;2026-10-31;lin-mei;visit;maybe;;"),
        ("error: '' says neither yes nor no", "1;2026-10-31;lin-mei;visit;;;"),
        ("error: '6' is not a rating", "1;2026-10-31;lin-mei;visit;yes;6;"),
        ("error: 'nice' is not a rating", "1;2026-10-31;lin-mei;visit;yes;nice;"),
        ("error: '' says neither yes nor no", "1;2026-10-31;lin-mei;visit"),
    ],
)  # fmt: skip
def test_a_case_that_cannot_be_read_is_told_in_its_place(said: str, row: str) -> None:
    _, problems = _add_up(HEADER, row)

    assert len(problems) == 1
    assert said in problems[0]


def test_a_column_that_is_not_there_is_told_with_those_that_are() -> None:
    _, (near,) = _add_up("Closed,Agent,Type,In time,Stars,Upheld", "x")
    _, problems = _add_up("a,b,c", "x")

    assert "Write day=Closed in the column map." in near
    assert "The columns are: a, b, c." in problems[0]


@pytest.mark.parametrize(
    ("said", "columns"),
    [
        ("nothing of 'day'", "person=A, service=B, on_time=C"),
        ("nothing of 'on_time'", "day=D, person=A, service=B"),
        ("'colour=E' is no part", "day=D, person=A, service=B, on_time=C, colour=E"),
        ("'day' is no part", "day"),
        ("'day=E' is no part", "day=D, day=E"),
    ],
)
def test_a_map_that_cannot_be_used_says_why(said: str, columns: str) -> None:
    with pytest.raises(ColumnMapError, match=said):
        parse_column_map(columns)


def _rows(*lines: str) -> tuple[CaseRow, ...]:
    head = "month,person,service,cases,on_time,rated,rating_sum,upheld"
    return read_cases(parse_csv("cases.csv", (head, *lines))[0])[0].rows


def test_a_second_import_changes_nothing() -> None:
    present = _rows("2026-09,lin-mei,visit,3,3,0,0,0", "2026-10,lin-mei,visit,1,1,0,0,0")
    new = _rows("2026-10,lin-mei,visit,2,2,0,0,0", "2026-10,lin-mei,desk,1,1,0,0,0")
    once = merge_cases(present, new)
    twice = merge_cases(once.rows, new)

    assert (once.added, once.changed, once.unchanged, once.shrunk) == (1, 1, 0, ())
    assert (twice.added, twice.changed, twice.unchanged) == (0, 0, 2)
    assert format_cases(once.rows) == format_cases(twice.rows)
    assert format_cases(once.rows).splitlines()[1:] == [
        "2026-09,lin-mei,visit,3,3,0,0,0",
        "2026-10,lin-mei,desk,1,1,0,0,0",
        "2026-10,lin-mei,visit,2,2,0,0,0",
    ]


def test_a_row_that_would_count_fewer_cases_is_named() -> None:
    present, fewer = (
        _rows("2026-10,lin-mei,visit,9,9,0,0,0"),
        _rows("2026-10,lin-mei,visit,2,2,0,0,0"),
    )

    assert [(old.count.cases, new.count.cases) for old, new in merge_cases(present, fewer).shrunk] == [
        (9, 2)
    ]  # fmt: skip
