"""What a visitor of a real server must get, whichever server it is; each takes a site at `base`."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

import brotli  # type: ignore[import-untyped]  # it brings no types
from hosting_harness import Host, laid, published

from trustpages.hosting.compression import compress_files
from trustpages.hosting.rules import ALWAYS_REVALIDATE, CACHE_HOUR, CACHE_YEAR
from trustpages.media_types import MEDIA_TYPES
from trustpages.paths import Files

Start = Callable[[Path, Path, Path], AbstractContextManager[Host]]
"""Starts a server: a folder for its own files, its root, and the folder of the site."""
GONE = ("guides/winding/", "guides/winding/index.html", "de/guides/winding/")


@dataclass(frozen=True, slots=True)
class Stand:
    """A server that shows a site, and what was given to it."""

    host: Host
    base: str
    files: Files


@contextmanager
def standing(start: Start, folder: Path, host: str, below: str) -> Iterator[Stand]:
    """A site that stands below a path, "" or "trust/", on a server."""
    folder.chmod(0o755)
    base = f"https://threads.example/{below}"
    files = published(host=host, base=base)
    root, own = folder / "www", folder / "own"
    own.mkdir()
    with start(own, root, laid(files, root / unquote(below))) as running:
        yield Stand(running, f"/{below}", files)


def every_file_comes_with_its_bytes_type_and_headers(stand: Stand) -> None:
    hidden = [
        path
        for path in stand.files
        if path.name in (".htaccess", ".trustpages-nginx.conf")
        or path.suffix in (".gz", ".br")
        or str(path).startswith(tuple(one.removesuffix("index.html") for one in GONE))
    ]
    moved = ("returns-policy/", "old/", "de/returns-policy/", "de/old/")
    shown = [path for path in stand.files if path not in hidden and not str(path).startswith(moved)]

    assert len(shown) > 20
    for path in shown:
        answer = stand.host.get(f"{stand.base}{path}")
        assert (answer.status, answer.body) == (200, stand.files[path]), path
        assert answer["Content-Type"] == MEDIA_TYPES[path.suffix], path
        assert answer["Content-Security-Policy"].endswith("; frame-ancestors 'none'"), path
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert answer["Referrer-Policy"] == "strict-origin-when-cross-origin"
        assert answer["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "camera=()" in answer["Permissions-Policy"]
        assert answer["Strict-Transport-Security"] == ""


def no_header_comes_twice(stand: Stand) -> None:
    for path in ("", "assets/none", "notices.atom", "returns-policy/", *GONE):
        answer = stand.host.get(f"{stand.base}{path}")
        names = [name.lower() for name in answer.headers]
        assert sorted(names) == sorted(set(names)), path


def each_file_is_kept_for_its_own_time(stand: Stand) -> None:
    asset = next(path for path in stand.files if str(path).startswith("assets/"))
    kept = {
        path: stand.host.get(f"{stand.base}{path}")["Cache-Control"]
        for path in (
            "",
            "returns/",
            "nowhere",
            "de/nowhere",
            "notices.atom",
            "de/notices.atom",
            asset,
        )
    }

    assert kept == {
        "": ALWAYS_REVALIDATE,
        "returns/": ALWAYS_REVALIDATE,
        "nowhere": ALWAYS_REVALIDATE,
        "de/nowhere": ALWAYS_REVALIDATE,
        "notices.atom": CACHE_HOUR,
        "de/notices.atom": CACHE_HOUR,
        asset: CACHE_YEAR,
    }


def a_folder_is_its_page(stand: Stand) -> None:
    for address in ("", "returns/", "de/", "de/returns/"):
        answer = stand.host.get(f"{stand.base}{address}")
        assert answer.body == stand.files[PurePosixPath(address) / "index.html"], address
    bare = stand.host.get(f"{stand.base}returns")

    assert bare.status == 301
    assert bare["Location"].removeprefix(stand.host.origin) == f"{stand.base}returns/"


def a_lost_visitor_is_answered_in_the_language_of_the_address(stand: Stand) -> None:
    for address, page in (("nowhere", "404.html"), ("de/nowhere/at/all.html", "de/404.html")):
        answer = stand.host.get(f"{stand.base}{address}")
        assert (answer.status, answer.body) == (404, stand.files[PurePosixPath(page)]), address
        assert answer["Content-Type"] == "text/html; charset=utf-8"
        assert answer["Content-Security-Policy"]


def a_former_address_leads_to_the_present_one(stand: Stand) -> None:
    for former in (
        "returns-policy/",
        "returns-policy",
        "returns-policy/index.html",
        "old/way-back/",
    ):
        for folder in ("", "de/"):
            answer = stand.host.get(f"{stand.base}{folder}{former}")
            there = answer["Location"].removeprefix(stand.host.origin)
            assert (answer.status, there) == (301, f"{stand.base}{folder}returns/"), former


def a_withdrawn_page_says_so_and_answers_gone(stand: Stand) -> None:
    for address in GONE:
        page = PurePosixPath(address.removesuffix("index.html")) / "index.html"
        for encoding in ("identity", "gzip"):
            answer = stand.host.get(f"{stand.base}{address}", Accept_Encoding=encoding)
            body = gzip.decompress(answer.body) if encoding == "gzip" else answer.body
            assert (answer.status, body) == (410, stand.files[page]), address
            assert answer["Content-Type"] == "text/html; charset=utf-8"
    bare = stand.host.get(f"{stand.base}guides/winding")
    assert bare.status == 410 or bare["Location"].endswith("/guides/winding/")


def what_lies_beside_a_file_is_sent_to_those_who_take_it(
    stand: Stand, *encodings: tuple[str, str]
) -> None:
    """Packed and unpacked are the same; what was not worth packing comes plain."""
    unpack = {"gzip": gzip.decompress, "br": brotli.decompress}
    for encoding, ending in encodings:
        packed = [path for path in compress_files(stand.files) if path.suffix == ending]
        plain = [path.with_suffix("") for path in packed]
        shown = [path for path in plain if stand.host.get(f"{stand.base}{path}").status == 200]
        assert len(shown) > 10
        for path in shown:
            answer = stand.host.get(f"{stand.base}{path}", Accept_Encoding=f"{encoding}, x")
            assert answer["Content-Encoding"] == encoding, path
            assert answer["Content-Language"] == ""
            assert answer["Content-Type"] == MEDIA_TYPES[path.suffix], path
            assert "Accept-Encoding" in answer["Vary"]
            assert answer.body == stand.files[path.with_name(path.name + ending)]
            assert unpack[encoding](answer.body) == stand.files[path]
    home = stand.host.get(stand.base, Accept_Encoding="gzip;q=0")
    assert home["Content-Encoding"] == ""
    assert "Accept-Encoding" in home["Vary"]


def whom_to_tell_of_a_hole_is_found(stand: Stand) -> None:
    answer = stand.host.get(f"{stand.base}.well-known/security.txt")

    assert answer.status == 200
    assert answer["Content-Type"] == "text/plain; charset=utf-8"
    assert answer.body.startswith(b"Contact: mailto:security@threads.example\n")


def what_is_no_visitor_s_business_is_not_there(stand: Stand) -> None:
    for path in (
        ".env",
        ".htaccess",
        ".trustpages-nginx.conf",
        ".trustpages/journal.json",
        "de/.git/HEAD",
        ".well-known/.env",
        "_headers",
        "_redirects",
    ):
        answer = stand.host.get(f"{stand.base}{path}")
        assert answer.status in (403, 404), path
        assert b"A=1" not in answer.body
    assert stand.host.get(f"{stand.base}assets/").status in (403, 404)
    assert stand.host.get(f"{stand.base}.trustpages-manifest.json").status == 200


CASES = [
    every_file_comes_with_its_bytes_type_and_headers,
    no_header_comes_twice,
    each_file_is_kept_for_its_own_time,
    a_folder_is_its_page,
    a_lost_visitor_is_answered_in_the_language_of_the_address,
    a_former_address_leads_to_the_present_one,
    a_withdrawn_page_says_so_and_answers_gone,
    whom_to_tell_of_a_hole_is_found,
    what_is_no_visitor_s_business_is_not_there,
]
