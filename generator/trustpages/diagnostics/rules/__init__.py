"""The registry of rules: every code that a problem can have, with its meaning and an example.

A build never needs it, so `trustpages.diagnostics` does not import it.
"""

from __future__ import annotations

from difflib import get_close_matches

from trustpages.diagnostics.rules.cluster import CLUSTER_RULES
from trustpages.diagnostics.rules.contact import CONTACT_RULES
from trustpages.diagnostics.rules.content import FILE_RULES, YAML_RULES
from trustpages.diagnostics.rules.facts import FACT_RULES
from trustpages.diagnostics.rules.fields import FIELD_RULES
from trustpages.diagnostics.rules.forms import FORM_RULES
from trustpages.diagnostics.rules.leaks import LEAK_RULES
from trustpages.diagnostics.rules.log import LOG_RULES
from trustpages.diagnostics.rules.opinions import OPINION_RULES
from trustpages.diagnostics.rules.pages import PAGE_RULES, REMOVAL_RULES
from trustpages.diagnostics.rules.people import PEOPLE_RULES
from trustpages.diagnostics.rules.promises import PROMISE_RULES
from trustpages.diagnostics.rules.publishing import (
    DEPLOY_RULES,
    HOST_RULES,
    OUTPUT_RULES,
    PREVIEW_RULES,
)
from trustpages.diagnostics.rules.record import RECORD_RULES
from trustpages.diagnostics.rules.reviews import REVIEW_RULES
from trustpages.diagnostics.rules.rule import Rule, RuleGroup
from trustpages.diagnostics.rules.themes import THEME_RULES
from trustpages.diagnostics.rules.tracking import TRACKING_RULES
from trustpages.diagnostics.rules.words import WORD_RULES

RULE_GROUPS = (
    FILE_RULES,
    YAML_RULES,
    FIELD_RULES,
    FACT_RULES,
    CONTACT_RULES,
    TRACKING_RULES,
    FORM_RULES,
    PROMISE_RULES,
    RECORD_RULES,
    REVIEW_RULES,
    PEOPLE_RULES,
    WORD_RULES,
    LEAK_RULES,
    OPINION_RULES,
    REMOVAL_RULES,
    PAGE_RULES,
    THEME_RULES,
    HOST_RULES,
    OUTPUT_RULES,
    DEPLOY_RULES,
    CLUSTER_RULES,
    LOG_RULES,
    PREVIEW_RULES,
)
"""All rules, in the order of the reference."""

RULES = {rule.id: rule for group in RULE_GROUPS for rule in group.rules}
"""Every rule by its id."""


def suggest_rule_id(text: str) -> str:
    """Return the known id that `text` was probably meant to be; "" if none is like it."""
    return next(iter(get_close_matches(text, RULES, 1, 0.6)), "")


__all__ = ["RULES", "RULE_GROUPS", "Rule", "RuleGroup", "suggest_rule_id"]
