"""Exports of other programs into the shop's own files: added up, without anything of a customer."""

from __future__ import annotations

from trustpages.imports.case_export import (
    ColumnMap,
    ColumnMapError,
    ImportedCases,
    Names,
    add_up_cases,
    format_cases,
    merge_cases,
    parse_column_map,
)

__all__ = [
    "ColumnMap",
    "ColumnMapError",
    "ImportedCases",
    "Names",
    "add_up_cases",
    "format_cases",
    "merge_cases",
    "parse_column_map",
]
