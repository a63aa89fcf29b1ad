"""A target is of one kind, has the fields of that kind, and its owner is told where it has not."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from support.shops import changed, try_build, with_line
from support.values import read_as, refused

from trustpages.fields.targets import Target

TARGETS: Mapping[str, dict[str, Any]] = {
    "folder": {"path": "/srv/www/shop"},
    "ssh": {"server": "deploy@shop.example", "path": "/srv/www/shop", "port": "2222"},
    "bucket": {"bucket": "shop", "endpoint": "https://s3.example", "prefix": "trust"},
    "git": {"repository": "git@git.example:shop/pages.git", "branch": "pages"},
    "zip": {"file": "shop.zip", "keep": "0"},
}


@pytest.mark.parametrize(("kind", "fields"), TARGETS.items(), ids=TARGETS)
def test_a_target_has_the_fields_of_its_kind(kind: str, fields: dict[str, Any]) -> None:
    target = read_as(Target, {"kind": kind, **fields})

    assert target.kind == kind
    assert set(fields) <= target.model_fields_set
    assert target.keep == int(fields.get("keep", 5))


@pytest.mark.parametrize(
    ("target", "message"),
    [
        *(
            ({"kind": "ssh", "server": server, "path": "/srv/www"}, "is not the name of a server")
            for server in ("-oProxyCommand=x", "shop.example:22", "a b", "ssh://shop.example", "a@")
        ),
        *(
            ({"kind": "bucket", "bucket": "shop", "endpoint": address}, "not the encrypted address")
            for address in (
                "http://s3.example",
                "s3.example",
                "https://",
                "http://127.0.0.1.example",
            )
        ),
    ],
)
def test_what_is_no_address_is_refused(target: dict[str, str], message: str) -> None:
    assert message in refused(Target, target)


@pytest.mark.parametrize(
    "address", ["https://s3.example:9000/a", "http://localhost:9000", "http://[::1]:9000"]
)
def test_what_does_not_leave_this_computer_need_not_be_encrypted(address: str) -> None:
    target = read_as(Target, {"kind": "bucket", "bucket": "shop", "endpoint": address})

    assert target.endpoint == address


@pytest.mark.parametrize(
    ("target", "lines"),
    [
        ({"folder": "/srv/www/shop"}, "'kind: folder' and 'path: /srv/www/shop'"),
        ({"ssh": "a@b.example", "path": "www"}, "'kind: ssh' and 'server: a@b.example'"),
        ({"bucket": "shop"}, "'kind: bucket' and 'bucket: shop'"),
        ({"git": "site.git"}, "'kind: git' and 'repository: site.git'"),
        ({"zip": "shop.zip", "keep": "2"}, "'kind: zip' and 'file: shop.zip'"),
        ({"git": "https://nora:canary@git.example/x.git"}, "'kind: git' and 'repository: ...'"),
    ],
)
def test_a_kind_that_is_written_as_a_field_gets_its_finished_lines(
    target: dict[str, str], lines: str
) -> None:
    assert refused(Target, target) == (
        "'kind' is missing in this target\n"
        f"In place of '{next(iter(target))}:' write two lines: {lines}."
    )


@pytest.mark.parametrize(
    ("lines", "place", "code", "message", "hint"),
    [
        (
            "keep: 2",
            (2, 3),
            "missing",
            "'kind' is missing in 'shop'",
            "Write one of: 'kind: folder', 'kind: ssh', 'kind: bucket', 'kind: git', 'kind: zip'.",
        ),
        (
            "kind: foldr\n    path: www",
            (3, 11),
            "not-a-choice",
            "'foldr' is not one of the choices for 'kind'",
            "Did you mean 'folder'? Write one of: folder, ssh, bucket, git, zip.",
        ),
        (
            "kind:\n    path: www",
            (3, 5),
            "empty",
            "'kind' is left empty",
            "Write one of: 'kind: folder', 'kind: ssh', 'kind: bucket', 'kind: git', 'kind: zip'.",
        ),
        (
            "kind: [zip]\n    file: a.zip",
            (3, 11),
            "not-a-choice",
            "a list or a group is not one of the choices for 'kind'",
            "Write one of: folder, ssh, bucket, git, zip.",
        ),
        (
            "kind: folder\n    path: www\n    prefix: a",
            (5, 5),
            "unknown-field",
            "'prefix' is not known here",
            "Known here: kind, path, keep.",
        ),
        (
            "kind: ssh\n    server: a.example",
            (2, 3),
            "missing",
            "'path' is missing in 'shop'",
            "The folder there that a web server shows; for example: /srv/www/shop.",
        ),
        (
            "kind: zip\n    file:",
            (4, 5),
            "empty",
            "'file' is left empty",
            "The zip file; for example: shop.zip. Fill it in.",
        ),
        (
            "kind: ssh\n    server: a.example\n    path: www\n    port: 70000",
            (6, 11),
            "too-large",
            "'port' must be at most 65535",
            "The port of SSH there; for example: 2222.",
        ),
        (
            "zip: a.zip",
            (3, 5),
            "target-kind",
            "'kind' is missing in this target",
            "In place of 'zip:' write two lines: 'kind: zip' and 'file: a.zip'.",
        ),
    ],
)
def test_each_mistake_has_its_line_and_a_way_out(
    tmp_path: Path, lines: str, place: tuple[int, int], code: str, message: str, hint: str
) -> None:
    text = with_line("site.yaml", "base_url:", f"targets:\n  shop:\n    {lines}\nbase_url:")

    _, problems = try_build(changed(tmp_path, text))

    [problem] = problems
    found = problem.place.line, problem.place.column
    assert (found, problem.code, problem.message, problem.hint) == (place, code, message, hint)


def test_a_misspelt_field_is_told_once(tmp_path: Path) -> None:
    """Not as an unknown field and a missing one."""
    lines = "targets:\n  shop:\n    kind: folder\n    pth: www\nbase_url:"

    _, problems = try_build(changed(tmp_path, with_line("site.yaml", "base_url:", lines)))

    assert [(one.code, one.hint) for one in problems] == [("unknown-field", "Did you mean 'path'?")]
