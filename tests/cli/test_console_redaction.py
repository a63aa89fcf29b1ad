"""No text leaves the program with a secret of the environment in it."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from trustpages.cli.console import is_secret_variable, redact_environment_secrets

SECRET = 'can"ary/4711\\é+x'  # noqa: S105 - a canary


@pytest.mark.parametrize(
    "name", ["GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "PGPASSWORD", "SMTP_PASS", "CI_KEY_2", "PWDS"]
)
def test_a_variable_that_sounds_secret_is_taken_out(name: str) -> None:
    assert is_secret_variable(name)
    assert redact_environment_secrets(f"it said {SECRET}!", {name: SECRET}) == "it said •••!"


@pytest.mark.parametrize("name", ["PWD", "OLDPWD", "PATH", "KEYBOARD", "HOME", "LANG"])
def test_other_variables_are_not(name: str) -> None:
    assert redact_environment_secrets("in /home/nora", {name: "/home/nora"}) == "in /home/nora"


@pytest.mark.parametrize(
    "form",
    [quote(SECRET), quote(SECRET, safe=""), json.dumps(SECRET, ensure_ascii=False), repr(SECRET)],
)
def test_it_is_found_however_it_is_written(form: str) -> None:
    assert "4711" not in redact_environment_secrets(form, {"A_KEY": SECRET})


def test_a_key_of_many_lines_is_taken_out_line_by_line() -> None:
    assert (
        redact_environment_secrets("| line-two-2", {"DEPLOY_KEY": "line-one-1\nline-two-2\n"})
        == "| •••"
    )


def test_a_short_word_is_no_secret() -> None:
    assert redact_environment_secrets("true it is", {"USE_KEY": "true"}) == "true it is"


def test_a_longer_secret_goes_before_one_within_it() -> None:
    assert (
        redact_environment_secrets("12345678-9", {"A_KEY": "12345678", "B_KEY": "12345678-9"})
        == "•••"
    )


def test_addresses_lose_their_passwords() -> None:
    assert redact_environment_secrets("https://a:b@c.example/", {}) == "https://•••@c.example/"
