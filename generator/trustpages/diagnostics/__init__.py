"""Problems with their places and hints, and the redaction of secrets."""

from trustpages.diagnostics.problem import (
    DueDate,
    Level,
    Place,
    Placeholder,
    Problem,
    ProblemError,
    Withheld,
    format_printable_path,
    make_path_problem,
    make_path_rejection,
    sort_problems,
    summarize_paths,
)
from trustpages.diagnostics.redaction import MASK, has_password, is_secret_name, redact_urls

__all__ = [
    "MASK",
    "DueDate",
    "Level",
    "Place",
    "Placeholder",
    "Problem",
    "ProblemError",
    "Withheld",
    "format_printable_path",
    "has_password",
    "is_secret_name",
    "make_path_problem",
    "make_path_rejection",
    "redact_urls",
    "sort_problems",
    "summarize_paths",
]
