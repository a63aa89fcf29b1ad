"""One rule for the targets of all shops: which addresses are taken, which names may stand in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from trustpages.batch_deploy import parse_target_pattern
from trustpages.batch_deploy.target_pattern import can_name_place


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("folder:/srv/www/{shop}", {"kind": "folder", "path": "/srv/www/anna"}),
        ("folder:/srv/{shop}.example/www", {"kind": "folder", "path": "/srv/anna.example/www"}),
        ("folder:www/{shop}", {"kind": "folder", "path": f"{Path.cwd()}/www/anna"}),
        ("zip:/srv/{shop}.zip", {"kind": "zip", "file": "/srv/anna.zip"}),
        (
            "ssh://deploy@web.example/srv/www/{shop}",
            {"kind": "ssh", "server": "deploy@web.example", "path": "/srv/www/anna"},
        ),
        (
            "ssh://web.example:2222/~/www/{shop}",
            {"kind": "ssh", "server": "web.example", "path": "www/anna", "port": 2222},
        ),
        ("s3://trust/{shop}", {"kind": "bucket", "bucket": "trust", "prefix": "anna"}),
        ("s3://{shop}-trust", {"kind": "bucket", "bucket": "anna-trust"}),
        (
            "s3://trust/a/{shop}/?region=eu-1&endpoint=https://s3.example:9000",
            {
                "kind": "bucket",
                "bucket": "trust",
                "prefix": "a/anna",
                "region": "eu-1",
                "endpoint": "https://s3.example:9000",
            },
        ),
        (
            "git:git@git.example:shops/{shop}.git#live",
            {"kind": "git", "repository": "git@git.example:shops/anna.git", "branch": "live"},
        ),
        (
            "git:https://git.example/pages.git#{shop}",
            {"kind": "git", "repository": "https://git.example/pages.git", "branch": "anna"},
        ),
    ],
)
def test_an_address_means_a_target(text: str, expected: dict[str, object]) -> None:
    target = parse_target_pattern(text).make_target("anna")

    assert target.model_dump(exclude={"keep"}, exclude_none=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "write folder:"),
        ("{shop}", "write folder:"),
        ("/srv/www/{shop}", "write folder:"),
        ("ftp://web.example/{shop}", "write folder:"),
        ("folder:/srv/www/shop", "all shops would go to one place"),
        ("folder:", "name the path in full"),
        ("folder://srv/www/{shop}", "one colon"),
        ("folder:/srv/{shop}/../x", "without '..'"),
        ("folder:/srv/{name}/{shop}", "all that can stand in braces"),
        ("zip:/srv/{shop}", "must end in .zip"),
        ("ssh://web.example/srv/www", "all shops would go to one place"),
        ("ssh://web.example", "write ssh://"),
        ("ssh:web.example:/srv/{shop}", "write ssh://"),
        ("ssh://{shop}.example/srv/www/{shop}", "must not stand in the server"),
        ("ssh://web.example:99999/{shop}", "."),
        ("ssh://web.example/srv/../{shop}", "without '..'"),
        ("ssh://-oProxyCommand=x/{shop}", "is not the name of a server"),
        ("s3://trust", "all shops would go to one place"),
        ("s3:///{shop}", "write s3://"),
        ("s3://trust/../{shop}", "without '..'"),
        ("s3://trust/{shop}?key=1", "write s3://"),
        ("s3://trust/{shop}?endpoint=https://{shop}.example", "must not stand in the endpoint"),
        ("s3://trust/{shop}?endpoint=http://s3.example", "not the encrypted address"),
        ("git:#{shop}", "write git:"),
        ("git:git.example/{shop}#", "write git:"),
    ],
)
def test_what_is_no_address_is_refused(text: str, expected: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as refused:
        parse_target_pattern(text)

    assert expected in str(refused.value)


@pytest.mark.parametrize(
    "text",
    [
        "ssh://deploy:hunter2@web.example/{shop}",
        "s3://AKIA:hunter2@trust/{shop}",
        "s3://trust/{shop}?endpoint=https://me:hunter2@s3.example",
        "git:https://hunter2@git.example/{shop}.git",
        "git:https://me:hunter2@git.example/{shop}.git",
        "ftp://me:hunter2@web.example/{shop}",
        "folder:/srv/hunter2/www",
    ],
)
def test_a_refusal_repeats_nothing_of_the_address(text: str) -> None:
    with pytest.raises(ValueError, match=r"\.$") as refused:
        parse_target_pattern(text)

    assert "hunter2" not in str(refused.value)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        *((name, True) for name in ("anna", "Anna-2", "a.b_c", "茶馆", "7", "blumen-müller")),
        *(
            (name, False)
            for name in ("", ".", "..", "a..b", ".a", "-a", "a.", "a/b", "a\\b", "a b")
        ),
        *((name, False) for name in ("a#b", "a?b", "a@b", "a:b", "a\nb", "{shop}", "~", "a%2e")),
        *((name, False) for name in ("anna.trustpages", "anna-trustpages", "Anna.TrustPages")),
    ],
)
def test_a_name_leads_to_no_other_place(name: str, *, expected: bool) -> None:
    assert can_name_place(name) is expected
