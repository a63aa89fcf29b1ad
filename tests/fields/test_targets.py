"""A target names one place, and only what belongs to it."""

from __future__ import annotations

from typing import Any

import pytest
from support.values import refused

from trustpages.fields.targets import Target


@pytest.mark.parametrize(
    ("sort", "stated"),
    [
        ("folder", {"folder": "/srv/www/shop"}),
        ("ssh", {"ssh": "deploy@shop.example", "path": "/srv/www/shop", "port": "2222"}),
        ("bucket", {"bucket": "shop", "endpoint": "https://s3.example", "prefix": "trust"}),
        ("git", {"git": "git@git.example:shop/pages.git", "branch": "pages"}),
        ("zip", {"zip": "shop.zip", "keep": "0"}),
    ],
)
def test_a_target_is_of_the_sort_that_it_names(sort: str, stated: dict[str, Any]) -> None:
    assert Target.model_validate(stated).kind == sort


@pytest.mark.parametrize(
    ("stated", "said"),
    [
        ({}, "names none"),
        ({"folder": "/srv", "zip": "a.zip"}, "names 'folder' and 'zip'"),
        ({"folder": "/srv", "prefix": "a"}, "'prefix' means nothing beside 'folder'"),
        ({"ssh": "deploy@shop.example"}, "the folder on the server is missing"),
        *(
            ({"ssh": server, "path": "/srv/www"}, "is not the name of a server")
            for server in ("-oProxyCommand=x", "shop.example:22", "a b", "ssh://shop.example", "a@")
        ),
        *(
            ({"bucket": "shop", "endpoint": address}, "not the encrypted address of a store")
            for address in (
                "http://s3.example",
                "s3.example",
                "https://",
                "http://127.0.0.1.example",
            )
        ),
    ],
)
def test_what_is_no_target_is_refused(stated: dict[str, str], said: str) -> None:
    assert said in refused(Target, stated)


@pytest.mark.parametrize(
    "address", ["https://s3.example:9000/a", "http://localhost:9000", "http://[::1]:9000"]
)
def test_what_does_not_leave_this_computer_need_not_be_encrypted(address: str) -> None:
    assert Target.model_validate({"bucket": "shop", "endpoint": address}).endpoint == address
