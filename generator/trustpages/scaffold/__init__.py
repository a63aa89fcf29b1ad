"""A new shop: what its owner was asked, the files that come of it, and laying them down."""

from __future__ import annotations

from trustpages.scaffold.answers import (
    ANNOUNCEMENT,
    QUESTIONS,
    SINGLE_ANNOUNCEMENT,
    Answers,
    InvalidAnswerError,
    Question,
    guess_terminal_language,
    guess_time_zone,
)
from trustpages.scaffold.ci_files import CI_HOSTS, format_ci_choices, generate_ci_files
from trustpages.scaffold.content_files import generate_full_shop, generate_minimal_shop
from trustpages.scaffold.project_files import (
    create_files_atomically,
    find_conflicting_paths,
    generate_project_files,
)
from trustpages.scaffold.sample_words import has_sample_words, load_sample_words
from trustpages.scaffold.theme_words import SAMPLE_THEME, get_english_name, has_theme_words

__all__ = [
    "ANNOUNCEMENT",
    "CI_HOSTS",
    "QUESTIONS",
    "SAMPLE_THEME",
    "SINGLE_ANNOUNCEMENT",
    "Answers",
    "InvalidAnswerError",
    "Question",
    "create_files_atomically",
    "find_conflicting_paths",
    "format_ci_choices",
    "generate_ci_files",
    "generate_full_shop",
    "generate_minimal_shop",
    "generate_project_files",
    "get_english_name",
    "guess_terminal_language",
    "guess_time_zone",
    "has_sample_words",
    "has_theme_words",
    "load_sample_words",
]
