"""`.htaccess`: as expected, and what the real Apache makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import PurePosixPath

import pytest
from expected_files import as_expected
from host_cases import (
    CASES,
    Stand,
    standing,
    what_lies_beside_a_file_is_sent_to_those_who_take_it,
)
from hosting_harness import apache, published

from trustpages.hosting.apache import HTACCESS_NAME


@pytest.fixture(scope="module", params=["", "trust/", "a%20b/"], ids=["root", "sub-path", "odd"])
def stand(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stand]:
    folder = tmp_path_factory.mktemp("apache")
    with standing(lambda own, root, _: apache(own, root), folder, "apache", request.param) as found:
        yield found


@pytest.mark.apache
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_on_a_real_server(case: Callable[[Stand], None], stand: Stand) -> None:
    case(stand)


@pytest.mark.apache
def test_compressed_files_on_a_real_server(stand: Stand) -> None:
    both = ("gzip", ".gz"), ("br", ".br")
    what_lies_beside_a_file_is_sent_to_those_who_take_it(stand, *both)


@pytest.mark.parametrize("below", ["", "trust/"])
def test_the_file_is_as_expected(below: str) -> None:
    files = published(host="apache", base=f"https://threads.example/{below}")

    as_expected(
        f"{below.rstrip('/') or 'root'}.htaccess", files[PurePosixPath(HTACCESS_NAME)].decode()
    )
