"""`_headers` and `_redirects`: as Cloudflare and Netlify read them, and within their limits."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from expected_files import as_expected
from hosting_harness import BELOW, ROOT, published, site
from support.shops import built, changed, with_line

from trustpages.hosting.hosts import (
    MAX_REDIRECTS,
    count_omitted_redirects,
    render_headers_file,
    render_redirects_file,
)
from trustpages.hosting.rules import HostRules, build_host_rules
from trustpages.pipeline import with_host_files

HEADERS, REDIRECTS = PurePosixPath("_headers"), PurePosixPath("_redirects")
MOST_RULES, LONGEST_LINE = 100, 2000


def made(base: str = ROOT) -> HostRules:
    one = site(base=base)
    return build_host_rules(one.site, one.editions, one.files)


def read(text: str) -> dict[str, dict[str, str]]:
    """`_headers` as a host reads it: headers by the pattern above them."""
    found: dict[str, dict[str, str]] = {}
    pattern = ""
    for line in text.splitlines():
        if line.startswith("  "):
            name, _, value = line.strip().partition(": ")
            assert name not in found[pattern], "a header stands twice"
            found[pattern][name] = value
        else:
            pattern = line
            assert pattern not in found, "a pattern stands twice"
            found[pattern] = {}
    return found


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_the_files_are_as_expected(host: str) -> None:
    files = published(host=host)

    as_expected(f"{host}.headers", files[HEADERS].decode())
    as_expected(f"{host}.redirects", files[REDIRECTS].decode())


def test_headers_are_read_as_they_were_meant() -> None:
    meant = made()
    found = read(render_headers_file(meant))

    assert found.pop("/*") == dict(meant.headers)
    assert {pattern: one["Cache-Control"] for pattern, one in found.items()} == {
        f"/{address}*" if address.endswith("/") else f"/{address}": value
        for address, value in meant.caching
    }


def test_no_header_is_set_by_two_rules() -> None:
    """Cloudflare would join both values with a comma."""
    first, *others = read(render_headers_file(made())).values()

    assert not set(first) & {name for one in others for name in one}
    assert {name for one in others for name in one} == {"Cache-Control"}


def test_headers_keep_within_the_limits_with_all_languages_one_may_have() -> None:
    many = tuple((f"l{number}/notices.atom", "public, max-age=3600") for number in range(90))
    text = render_headers_file(replace(made(), caching=many))

    assert len(read(text)) <= MOST_RULES
    assert max(map(len, text.splitlines())) <= LONGEST_LINE
    assert all(pattern.count("*") <= 1 for pattern in read(text))


def test_a_move_is_told_for_each_way_the_page_was_linked_to() -> None:
    lines = [line.split() for line in render_redirects_file(made(), forced=False).splitlines()]

    assert {former: present for former, present, _ in lines if "/de/" not in former} == {
        "/returns-policy/": "/returns/",
        "/returns-policy": "/returns/",
        "/returns-policy/index.html": "/returns/",
        "/old/way-back/": "/returns/",
        "/old/way-back": "/returns/",
        "/old/way-back/index.html": "/returns/",
    }
    assert {status for _, _, status in lines} == {"301"}


def test_netlify_is_told_to_pass_over_the_page_that_stands_at_the_former_address() -> None:
    text = render_redirects_file(made(), forced=True)

    assert text.count(" 301!\n") == text.count("\n")


def test_below_a_sub_path_both_ends_of_a_move_are_there() -> None:
    text = render_redirects_file(made(BELOW), forced=False)

    assert "/trust/returns-policy/ /trust/returns/ 301\n" in text
    assert "/trust/*\n" in render_headers_file(made(BELOW))


def test_what_is_over_the_limit_is_left_to_the_pages_themselves() -> None:
    """The addresses themselves come before their other spellings."""
    many = tuple((f"old-{number}/", "returns/") for number in range(1000))
    full = replace(made(), redirects=many)
    lines = render_redirects_file(full, forced=False).splitlines()

    assert len(lines) == MAX_REDIRECTS == 2000
    assert count_omitted_redirects(full, MAX_REDIRECTS) == 1000
    assert all(line.split()[0].endswith("/") for line in lines[:1000])
    assert not any("index.html" in line for line in lines)


def test_there_is_no_file_of_moves_when_nothing_moved(tmp_path: Path) -> None:
    content = changed(tmp_path, with_line("site.yaml", "languages", "host: netlify\nlanguages"))
    files = with_host_files(built(content)).files

    assert HEADERS in files
    assert REDIRECTS not in files


def test_a_former_file_is_named_as_it_is_and_other_capitals_lead_to_no_loop() -> None:
    """A host that takes capitals for small letters would send `Returns` to itself for ever."""
    moved = (
        *(("returns.html", "returns/"), ("Returns/", "returns/"), ("index.php/", "returns/")),
        ("r%C3%BCckgabe/", "returns/"),
    )
    lines = render_redirects_file(replace(made(), redirects=moved), forced=True).splitlines()

    assert {line.split()[0] for line in lines} == {
        "/returns.html",
        *("/index.php/", "/index.php", "/index.php/index.html"),
        *("/r%C3%BCckgabe/", "/r%C3%BCckgabe", "/r%C3%BCckgabe/index.html"),
    }
