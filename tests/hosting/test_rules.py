"""What every host is to do, before it is said in the words of one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path, PurePosixPath

import pytest
from hosting_harness import BELOW, shop, site
from selectolax.lexbor import LexborHTMLParser
from support.shops import plan_shop

from trustpages.hosting.apache import render_htaccess
from trustpages.hosting.nginx import render_nginx_config
from trustpages.hosting.rules import CACHE_HOUR, CACHE_YEAR, HostRules, build_host_rules
from trustpages.validate import Visibility


def made(**stated: str) -> HostRules:
    one = site(**stated)
    return build_host_rules(one.site, one.editions, one.files)


def stated(**wishes: str) -> Mapping[str, str]:
    """The headers of a shop, by name."""
    return dict(made(**wishes).headers)


def _split_form_action(policy: str) -> tuple[str, set[str]]:
    """A policy without its `form-action`, and the sources that this directive allows."""
    directives = policy.split("; ")
    (forms,) = (one for one in directives if one.startswith("form-action "))
    rest = "; ".join(one for one in directives if one != forms)
    return rest, set(forms.split()[1:]) - {"'none'"}


def test_the_header_says_what_each_page_says_and_no_frames() -> None:
    """Forms of a page are sent to the origins that it needs; the header allows those of all pages."""
    said, allowed = _split_form_action(stated()["Content-Security-Policy"])
    pages = [data for path, data in site().files.items() if path.suffix == ".html"]
    metas = {
        LexborHTMLParser(page.decode()).css_first("meta[http-equiv=Content-Security-Policy]")
        for page in pages
    }
    policies = [_split_form_action(one.attributes["content"] or "") for one in metas if one]

    assert len(pages) > 20
    assert {f"{rest}; frame-ancestors 'none'" for rest, _ in policies} == {said}
    assert set().union(*(origins for _, origins in policies)) == allowed


def test_no_host_is_bound_to_https_unless_the_shop_says_so() -> None:
    plain = stated()
    bound = stated(more="  https_only_days: 365")

    assert "Strict-Transport-Security" not in plain
    assert bound["Strict-Transport-Security"] == "max-age=31536000"
    assert {name for name in bound if name not in plain} == {"Strict-Transport-Security"}


def test_without_https_nothing_is_said_that_browsers_would_complain_of() -> None:
    said = stated(base="http://threads.example/", more="  https_only_days: 365")

    assert "Strict-Transport-Security" not in said
    assert "Cross-Origin-Opener-Policy" not in said


def test_search_engines_are_sent_away_from_a_preview_only(tmp_path: Path) -> None:
    seen = plan_shop(shop(tmp_path), choice=Visibility(drafts=True))
    said = dict(build_host_rules(seen.site, seen.editions, seen.files).headers)

    assert said["X-Robots-Tag"] == "noindex"
    assert "X-Robots-Tag" not in stated()


def test_what_may_be_kept_for_a_year_is_named_by_its_content() -> None:
    caching = dict(made().caching)
    lasting = tuple(address for address, value in caching.items() if value == CACHE_YEAR)
    inside = [path.name for path in site().files if str(path).startswith(lasting)]

    assert lasting == ("assets/",)
    assert inside
    assert [name for name in inside if not re.search(r"\.[0-9a-f]{12}\.", name)] == []
    assert [address for address, value in caching.items() if value == CACHE_HOUR] == [
        "notices.atom",
        "de/notices.atom",
    ]


def test_a_folder_with_one_plain_name_in_it_is_not_kept() -> None:
    one = site()
    paths = [PurePosixPath("assets/plain.css"), *one.files]

    assert CACHE_YEAR not in dict(build_host_rules(one.site, one.editions, paths).caching).values()


def test_moves_and_losses_are_those_of_every_language() -> None:
    found = made()

    assert found.base == "/"
    assert found.redirects == (
        ("returns-policy/", "returns/"),
        ("old/way-back/", "returns/"),
        ("de/returns-policy/", "de/returns/"),
        ("de/old/way-back/", "de/returns/"),
    )
    assert found.withdrawn == ("guides/winding/", "de/guides/winding/")
    assert found.not_found == (("", "404.html"), ("de/", "de/404.html"))


def test_the_sub_path_is_told_once() -> None:
    below = made(base=BELOW)

    assert below.base == "/trust/"
    assert below.redirects[0] == ("returns-policy/", "returns/")


@pytest.mark.parametrize(
    ("former", "nginx", "apache"),
    [
        ("returns.html", 'location = "/returns.html" {', r'"^/returns\.html(/'),
        ("Returns/", 'location = "/Returns" {', '"^/Returns(/'),
        ("index.php/", 'location = "/index.php" {', r'"^/index\.php(/'),
        ("r%C3%BCckgabe/", 'location = "/rückgabe" {', '"^/rückgabe(/'),
        ("Our%20Data/", 'location = "/Our Data" {', r'"^/Our\ Data(/'),
    ],
)
def test_servers_lead_on_from_any_path_of_an_old_shop(former: str, nginx: str, apache: str) -> None:
    one = site()
    rules = replace(
        build_host_rules(one.site, one.editions, one.files), redirects=((former, "privacy/"),)
    )

    assert nginx in render_nginx_config(rules)
    assert apache in render_htaccess(rules)
