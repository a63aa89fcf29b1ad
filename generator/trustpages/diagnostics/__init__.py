"""Problems with their places and hints, and the redaction of secrets."""

from trustpages.diagnostics.problem import (
    Place,
    Placeholder,
    Problem,
    ProblemError,
    Withheld,
    sort_problems,
)
from trustpages.diagnostics.redaction import MASK, has_password, is_secret_name, redact_urls

__all__ = [
    "MASK",
    "Place",
    "Placeholder",
    "Problem",
    "ProblemError",
    "Withheld",
    "has_password",
    "is_secret_name",
    "redact_urls",
    "sort_problems",
]
