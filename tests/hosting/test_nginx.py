"""The snippet for nginx: as expected, and what the real server makes of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest
from expected_files import as_expected
from host_cases import (
    CASES,
    Stand,
    standing,
    what_lies_beside_a_file_is_sent_to_those_who_take_it,
)
from hosting_harness import BELOW, laid, nginx, published

from trustpages.hosting.nginx import NGINX_CONFIG_NAME

OUTSIDE = 'location = /shop { return 200 "the shop"; } location ~ \\.css$ { return 418; }'
"""What else the server may hold: a page of the shop, and a rule for every style sheet."""


@pytest.fixture(scope="module", params=["", "trust/"], ids=["root", "sub-path"])
def stand(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stand]:
    folder = tmp_path_factory.mktemp("nginx")
    with standing(nginx, folder, "nginx", request.param) as found:
        yield found


@pytest.mark.nginx
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_on_a_real_server(case: Callable[[Stand], None], stand: Stand) -> None:
    case(stand)


@pytest.mark.nginx
def test_compressed_files_on_a_real_server(stand: Stand) -> None:
    what_lies_beside_a_file_is_sent_to_those_who_take_it(stand, ("gzip", ".gz"))


@pytest.mark.nginx
def test_the_rest_of_the_server_is_left_alone(tmp_path: Path) -> None:
    """No header of ours on the shop's own pages, and none of the shop's rules on ours."""
    tmp_path.chmod(0o755)
    files = published(host="nginx", base=BELOW)
    root, own = tmp_path / "www", tmp_path / "own"
    own.mkdir()
    with nginx(own, root, laid(files, root / "trust"), OUTSIDE) as host:
        sheet = next(path for path in files if path.suffix == ".css")

        assert host.get("/shop")["Content-Security-Policy"] == ""
        assert host.get("/other.css").status == 418
        assert host.get(f"/trust/{sheet}").body == files[sheet]
        assert host.get("/trust")["Location"] == "/trust/"


@pytest.mark.parametrize("below", ["", "trust/", "a%20b/%E4%BF%A1/"])
def test_the_snippet_is_as_expected(below: str) -> None:
    files = published(host="nginx", base=f"https://threads.example/{below}")
    name = {"": "root", "trust/": "trust"}.get(below, "odd")

    as_expected(f"nginx.{name}.conf", files[PurePosixPath(NGINX_CONFIG_NAME)].decode())


@pytest.mark.nginx
def test_an_odd_sub_path_is_served_too(tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    files = published(host="nginx", base="https://threads.example/a%20b/%E4%BF%A1/")
    root, own = tmp_path / "www", tmp_path / "own"
    own.mkdir()
    site = laid(files, root / "a b" / "信")
    (root / "snippet").mkdir()
    (root / "snippet" / NGINX_CONFIG_NAME).write_bytes((site / NGINX_CONFIG_NAME).read_bytes())
    with nginx(own, root, root / "snippet") as host:
        base = "/a%20b/%E4%BF%A1/"

        assert host.get(base).status == 200
        assert host.get(f"{base}nowhere").body == files[PurePosixPath("404.html")]
        assert host.get(f"{base}returns-policy/")["Location"] == f"{base}returns/"
        assert host.get(f"{base}guides/winding/").status == 410
        assert host.get(f"{base}.env").status == 404
