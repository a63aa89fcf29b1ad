"""Run `cases import`: read an export, add it up, and put the counts into the shop's table."""

from __future__ import annotations

from pathlib import Path

import click

from trustpages.cli.console import print_out
from trustpages.cli.report.console import print_problems
from trustpages.cli.report.summary import format_count
from trustpages.cli.run_deploy import EXIT_PROBLEMS
from trustpages.content import decode_source, load_readable_content
from trustpages.csv_table import CsvTable, parse_csv
from trustpages.diagnostics import Place, Problem, ProblemError
from trustpages.fields.cases import CASES_PATH, CaseRow, read_cases
from trustpages.imports import (
    ColumnMap,
    ColumnMapError,
    ImportedCases,
    Names,
    add_up_cases,
    check_export_place,
    format_cases,
    merge_cases,
    parse_column_map,
)
from trustpages.local_disk import replace_file
from trustpages.validate import collect_case_names


def run_case_import(
    file: Path, columns: str, content: Path, *, replace: bool, dry_run: bool
) -> int:
    """Add up `file` into the table of `content`; return the exit code. Nothing is written on a fault."""
    try:
        column_map = parse_column_map(columns)
    except ColumnMapError as error:
        raise click.BadParameter(f"{error}.", param_hint="--columns") from error
    try:
        merged, text = _import_cases(file, column_map, content)
        _check_counts(merged, content / CASES_PATH, replace=replace)
    except ProblemError as error:
        print_problems(error.problems)
        return EXIT_PROBLEMS
    target = content / CASES_PATH
    if merged.added or merged.changed:
        if not dry_run:
            target.parent.mkdir(exist_ok=True)
            replace_file(target, text.encode())
        print_out(_describe_import(merged, target, dry_run=dry_run))
    else:
        print_out(f"{target} already counts these cases; nothing is changed.")
    return 0


def _import_cases(file: Path, columns: ColumnMap, content: Path) -> tuple[ImportedCases, str]:
    """The merged rows and their text; raises `ProblemError`."""
    check_export_place(file, content, "single cases")
    loaded = load_readable_content(content)
    table = loaded.tables.get(CASES_PATH)
    present, faults = read_cases(table) if table else (None, ())
    if faults or (table is None and (content / CASES_PATH).exists()):
        raise ProblemError([*loaded.problems, *faults])
    export = _read_export(file)
    people, services = collect_case_names(loaded)
    rows, problems = add_up_cases(export, columns, Names(people, services))
    if problems:
        raise ProblemError(problems)
    merged = merge_cases(present.rows if present else (), rows)
    return merged, format_cases(merged.rows)


def _read_export(file: Path) -> CsvTable:
    source, problems = decode_source(str(file), file.read_bytes())
    table, faults = parse_csv(str(file), source.lines)
    if problems or faults:
        raise ProblemError([*problems, *faults])
    return table


def _check_counts(merged: ImportedCases, target: Path, *, replace: bool) -> None:
    """Raise `ProblemError` where the import counts fewer cases than the table, unless that is meant."""
    if merged.shrunk and not replace:
        raise ProblemError([_report_shrunk_row(old, new, target) for old, new in merged.shrunk])


def _report_shrunk_row(old: CaseRow, new: CaseRow, target: Path) -> Problem:
    place = Place(str(target), old.place.line, old.place.column, old.place.text)
    return Problem(
        "export-shrinks",
        f"this row counts {format_count(old.count.cases, 'case')}, and the export only {new.count.cases}",
        place,
        "Export the whole month; if the export is right, run the same again with --replace.",
    )


def _describe_import(merged: ImportedCases, target: Path, *, dry_run: bool) -> str:
    would = "would be " if dry_run else ""
    return (
        f"{target}: {format_count(merged.added, 'row')} {would}added, {merged.changed} {would}changed,"
        f" {merged.unchanged} as before"
    )
