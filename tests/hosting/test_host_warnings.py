"""What a host cannot do as it is stated, told before anything is drawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hosting_harness import BELOW, shop, site
from support.shops import describe_problems, with_line
from support.sites import planned, site_of

from trustpages.hosting import find_host_warnings
from trustpages.model.page import Alias


def codes(**stated: str) -> list[tuple[str, str]]:
    return [(one.code, one.level) for one in site(**stated).warnings if one.code.startswith("host")]


@pytest.mark.parametrize("host", ["cloudflare", "netlify"])
def test_files_that_are_read_at_the_top_alone_are_told_of(host: str) -> None:
    assert codes(host=host, base=BELOW) == [("host-sub-path", "notice")]
    assert codes(host=host) == []


@pytest.mark.parametrize("host", ["", "github", "gitlab", "nginx", "apache"])
def test_other_hosts_do_not_mind_a_sub_path(host: str) -> None:
    assert codes(host=host, base=BELOW) == []


@pytest.mark.parametrize("host", ["nginx", "apache"])
@pytest.mark.parametrize("path", ["a%22b", "a%0Ab", "a%24b", "a%25b", "a%5Cb"])
def test_no_server_s_settings_are_written_with_a_path_that_would_break_them(
    host: str, path: str, tmp_path: Path
) -> None:
    content = shop(tmp_path, host=host, base=f"https://threads.example/{path}/")

    assert "[host-base-url]" in describe_problems(content)


def test_a_host_with_room_for_some_moves_only_says_how_many_are_left() -> None:
    one = site(host="cloudflare")
    many = tuple(Alias(f"old-{number}/", "returns/") for number in range(700))
    found = find_host_warnings(one.site, (replace(one.editions[0], aliases=many),))

    assert [(one.code, one.level) for one in found] == [("host-redirects", "notice")]
    assert "100 more" in found[0].message


@pytest.mark.parametrize(
    ("aliases", "host", "listed"),
    [
        ("[Privacy]", "", ["Privacy"]),
        ("[PRIVACY, data]", "host: github\n", ["PRIVACY"]),
        ("[Privacy]", "host: nginx\n", []),
        ("[Privacy.html, Data]", "", []),
    ],
)
def test_an_alias_that_no_page_can_stand_at_is_a_notice(
    tmp_path: Path, aliases: str, host: str, listed: list[str]
) -> None:
    head = "---\ntitle: Privacy\nsummary: S\nreviewed_on: 2026-11-01\n"
    page = ("pages/privacy.md", f"{head}aliases: {aliases}\n---\nText.\n")
    site = site_of(tmp_path, page, with_line("site.yaml", "languages:", f"{host}languages:"))
    found = [one for one in find_host_warnings(site, planned(site)) if one.place.line == 5]

    assert [one.message.partition("'")[2].partition("'")[0] for one in found] == listed
    assert {one.level for one in found} <= {"notice"}
