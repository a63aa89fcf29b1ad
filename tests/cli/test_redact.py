"""No text leaves the program with a secret of the environment in it."""

from __future__ import annotations

import json
from urllib.parse import quote

import pytest

from trustpages.cli.redact import looks_secret, redacted

SECRET = 'can"ary/4711\\é+x'  # noqa: S105 - a canary


@pytest.mark.parametrize(
    "name", ["GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "PGPASSWORD", "SMTP_PASS", "CI_KEY_2", "PWDS"]
)
def test_a_variable_that_sounds_secret_is_taken_out(name: str) -> None:
    assert looks_secret(name)
    assert redacted(f"it said {SECRET}!", {name: SECRET}) == "it said •••!"


@pytest.mark.parametrize("name", ["PWD", "OLDPWD", "PATH", "KEYBOARD", "HOME", "LANG"])
def test_other_variables_are_not(name: str) -> None:
    assert redacted("in /home/nora", {name: "/home/nora"}) == "in /home/nora"


@pytest.mark.parametrize(
    "form",
    [quote(SECRET), quote(SECRET, safe=""), json.dumps(SECRET, ensure_ascii=False), repr(SECRET)],
)
def test_it_is_found_however_it_is_written(form: str) -> None:
    assert "4711" not in redacted(form, {"A_KEY": SECRET})


def test_a_key_of_many_lines_is_taken_out_line_by_line() -> None:
    assert redacted("| line-two-2", {"DEPLOY_KEY": "line-one-1\nline-two-2\n"}) == "| •••"


def test_a_short_word_is_no_secret() -> None:
    assert redacted("true it is", {"USE_KEY": "true"}) == "true it is"


def test_a_longer_secret_goes_before_one_within_it() -> None:
    assert redacted("12345678-9", {"A_KEY": "12345678", "B_KEY": "12345678-9"}) == "•••"


def test_addresses_lose_their_passwords() -> None:
    assert redacted("https://a:b@c.example/", {}) == "https://•••@c.example/"
