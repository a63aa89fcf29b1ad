"""Exports of other programs into the shop's own files: cases added up, and reviews."""

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
from trustpages.imports.export_place import check_export_place
from trustpages.imports.review_import import ImportedReviews, ReviewedShop, import_reviews
from trustpages.imports.review_map import (
    ReviewMap,
    list_map_names,
    read_map_text,
    read_review_map,
)
from trustpages.imports.review_table import ReviewRow, read_review_rows

__all__ = [
    "ColumnMap",
    "ColumnMapError",
    "ImportedCases",
    "ImportedReviews",
    "Names",
    "ReviewMap",
    "ReviewRow",
    "ReviewedShop",
    "add_up_cases",
    "check_export_place",
    "format_cases",
    "import_reviews",
    "list_map_names",
    "merge_cases",
    "parse_column_map",
    "read_map_text",
    "read_review_map",
    "read_review_rows",
]
