"""A new shop: what its owner was asked, the files that come of it, and laying them down."""

from __future__ import annotations

from trustpages.starter.answers import QUESTIONS, Answers, Question, Unfit
from trustpages.starter.copied import full
from trustpages.starter.furniture import furniture
from trustpages.starter.home import time_zone_of
from trustpages.starter.laying import in_the_way, lay
from trustpages.starter.samples import minimal

__all__ = [
    "QUESTIONS",
    "Answers",
    "Question",
    "Unfit",
    "full",
    "furniture",
    "in_the_way",
    "lay",
    "minimal",
    "time_zone_of",
]
