"""The log of a built site extends the published one, or the build says why it does not."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from support.logs import KEY, ORIGIN, build_log, make_key, make_leaves

from trustpages.diagnostics import Place
from trustpages.manifest import (
    BuildInfo,
    LogState,
    PageRecord,
    parse_build_info,
    parse_manifest_digests,
    parse_page_records,
    replace_manifest_files,
    serialize_manifest,
)
from trustpages.paths import Files
from trustpages.transparency.published import describe_log, find_log_problem

LEAVES = make_leaves(300)
PLACE = Place("former.json", 0)


def make_site(leaves: list[bytes], name: str = ORIGIN) -> Files:
    """The files of a site with a log."""
    log = build_log(leaves, make_key(name))
    return {PurePosixPath("log", path): data for path, data in log.items()}


def find_code(new: Files, old: Files) -> str:
    """The code of what is wrong with a new log, "" if nothing is."""
    published = describe_log(old)
    assert published is not None
    problem = find_log_problem(published, new, PLACE)
    assert problem is None or problem.place == PLACE
    return problem.code if problem else ""


def test_a_log_may_stay_or_grow() -> None:
    old = make_site(LEAVES[:256])

    for count in (256, 257, 300):
        assert find_code(make_site(LEAVES[:count]), old) == ""
    assert find_code(old, make_site([])) == ""


@pytest.mark.parametrize(
    ("new", "code"),
    [
        ({}, "log-removed"),
        (make_site(LEAVES[:255]), "log-older"),
        (make_site([]), "log-older"),
        (make_site([*LEAVES[1:], LEAVES[0]]), "log-rewritten"),
        (make_site([*LEAVES[:100], *LEAVES[101:]]), "log-rewritten"),
        (make_site([*LEAVES[:100], LEAVES[0], *LEAVES[100:]]), "log-rewritten"),
        (make_site(make_leaves(300, 2)), "log-rewritten"),
        (make_site(LEAVES, "shop.example/other"), "log-origin"),
    ],
)
def test_a_log_that_does_not_go_on_is_refused(new: Files, code: str) -> None:
    assert find_code(new, make_site(LEAVES[:256])) == code


def test_entries_after_the_published_ones_may_still_change() -> None:
    other = [*LEAVES[:256], *make_leaves(10, 900)]

    assert find_code(make_site(other), make_site(LEAVES[:256])) == ""


def test_a_new_key_does_not_end_a_log() -> None:
    """The first key was lost."""
    site = {**make_site(LEAVES)}
    lost = build_log(LEAVES[:256], KEY)
    published = describe_log({PurePosixPath("log/checkpoint"): lost["checkpoint"]})

    assert published is not None
    assert find_log_problem(published, site, PLACE) is None


def test_the_manifest_states_the_log_and_nothing_where_there_is_none() -> None:
    log = describe_log(make_site(LEAVES))
    with_log = serialize_manifest({}, {}, BuildInfo("trustpages 1", log=log))

    parsed = parse_build_info(with_log)
    assert parsed is not None
    assert parsed.log == log == LogState(ORIGIN, 300, log.root if log else "")
    assert b"log" not in serialize_manifest({}, {}, BuildInfo("trustpages 1"))
    assert describe_log({}) is None


@pytest.mark.parametrize("log", [b'"x"', b"{}", b'{"origin": 1}', b"[1]", b'{"size": "many"}'])
def test_a_manifest_whose_log_is_damaged_is_damaged(log: bytes) -> None:
    assert parse_build_info(b'{"files": {}, "tool": "trustpages 1", "log": ' + log + b"}") is None


def test_files_of_a_manifest_are_replaced() -> None:
    home, old, new = (PurePosixPath(path) for path in ("index.html", "log/keys", "record/a.html"))
    files = {home: b"home", old: b"old"}
    pages = {home: PageRecord("1", None), new: PageRecord("2", None)}
    manifest = serialize_manifest(
        files, {home: "h", old: "o"}, BuildInfo("t", pages={home: pages[home]})
    )
    log = LogState(ORIGIN, 1, "root")

    replaced = replace_manifest_files(manifest, {old}, {new: b"new"}, {new: pages[new]}, log)

    assert set(parse_manifest_digests(replaced) or {}) == {home, new}
    assert parse_page_records(replaced) == pages
    assert parse_build_info(replaced) == BuildInfo("t", log=log)
    assert replace_manifest_files(manifest, set(), {}, {}, None) == manifest
