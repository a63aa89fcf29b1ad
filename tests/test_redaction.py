"""What looks like a secret is known by its name or its place, and is never shown."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import changed, try_build, with_line

from trustpages.diagnostics.problem import Place, Problem, ProblemError
from trustpages.diagnostics.redaction import (
    has_password,
    is_secret_name,
    redact_line,
    redact_urls,
)

CANARY = "canary4711"


@pytest.mark.parametrize(
    "name",
    ["secret", "access_key", "accessKeyId", "key_id", "AWS_SECRET_ACCESS_KEY", "api-key", "token"],
)
def test_a_name_tells_what_a_field_would_hold(name: str) -> None:
    assert is_secret_name(name)


@pytest.mark.parametrize("name", ["keyboard", "compass", "passengers", "title", "keep", "key"])
def test_other_names_do_not(name: str) -> None:
    assert not is_secret_name(name)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("https://nora:pw@git.example/x", "https://•••@git.example/x"),
        ("https://token@git.example/x", "https://•••@git.example/x"),
        ("https://nora:p/w@git.example/x", "https://•••@git.example/x"),
        ("ssh://git@git.example/x", "ssh://git@git.example/x"),
        ("https://social.example/@shop", "https://social.example/@shop"),
        ("https://h.example:8080/@shop", "https://h.example:8080/@shop"),
        ("git@git.example:shop.git", "git@git.example:shop.git"),
    ],
)
def test_an_address_does_not_tell_its_password(text: str, shown: str) -> None:
    assert redact_urls(f"see {text}.") == f"see {shown}."
    assert has_password(text) == (text != shown)


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("    secret: canary4711", "    secret: •••"),
        ("{bucket: a, token: 'canary4711'}", "{bucket: a, token: •••"),
        ("git: nora:canary4711@git.example:x.git", "git: •••@git.example:x.git"),
        ("mail: mailto:nora@shop.example", "mail: mailto:nora@shop.example"),
        ("title: The secret of our glaze", "title: The secret of our glaze"),
    ],
)
def test_a_line_that_is_shown_does_not_tell_it_either(line: str, shown: str) -> None:
    assert redact_line(line) == shown


def test_no_problem_carries_a_secret() -> None:
    problem = Problem(
        "odd",
        f"'https://a:{CANARY}@b.example' is odd",
        Place("site.yaml", 1, 1, f"password: {CANARY}"),
        f"write https://a:{CANARY}@c.example",
    )

    (kept,) = ProblemError([problem]).problems

    assert CANARY not in repr(kept)


TARGETS = {
    "a token in a Git address": f"kind: git\n    repository: https://nora:{CANARY}@git.example/x.git",
    "a password in front of a server": f"kind: ssh\n    path: /srv\n    server: nora:{CANARY}@shop.example",
    "keys in an endpoint": f"kind: bucket\n    bucket: a\n    endpoint: https://k:{CANARY}@s3.example",
    "a secret key": f"kind: bucket\n    bucket: a\n    secret_access_key: {CANARY}",
    "a token on a line that is no YAML": f"kind: bucket\n    bucket: a\n    token: '{CANARY}",
}


@pytest.mark.parametrize("said", TARGETS.values(), ids=TARGETS)
def test_a_secret_in_the_content_is_refused_and_not_repeated(tmp_path: Path, said: str) -> None:
    text = with_line("site.yaml", "base_url:", f"targets:\n  shop:\n    {said}\nbase_url:")

    site, problems = try_build(changed(tmp_path, text))

    assert site is None
    assert {"target-secret", "secret-in-content", "open-quote"} & {one.code for one in problems}
    assert CANARY not in repr(problems)
