"""Content Security Policies list the origins that forms are sent to, each once, and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, cast

import pytest

from trustpages.kinds.kind import SITE_ITSELF
from trustpages.model.form_targets import (
    build_page_policy,
    build_site_policy,
    collect_form_origins,
    get_origin,
)
from trustpages.model.page import Edition, Page


@dataclass(frozen=True)
class _Facts:
    targets: tuple[str, ...]

    def list_form_targets(self) -> tuple[str, ...]:
        return self.targets


def _page(*targets: str) -> Page:
    return cast("Page", SimpleNamespace(facts=_Facts(targets)))


def _edition(*pages: Page) -> Any:
    return cast("Edition", SimpleNamespace(pages=pages))


CARRIERS = (
    _page("https://a.example/track?lang=en", "https://a.example/other"),
    _page("https://b.example:8443/"),
    _page(),
)


def test_each_origin_is_named_once() -> None:
    assert collect_form_origins(CARRIERS) == ("https://a.example", "https://b.example:8443")


@pytest.mark.parametrize(
    ("sources", "page"),
    [
        ("https://a.example", CARRIERS[0]),
        ("https://b.example:8443", CARRIERS[1]),
        ("'none'", CARRIERS[2]),
    ],
)
def test_a_page_allows_the_origins_of_its_own_forms(sources: str, page: Page) -> None:
    assert build_page_policy(page).endswith(f"; form-action {sources}")


def test_the_headers_allow_the_origins_of_all_pages() -> None:
    policy = build_site_policy([_edition(*CARRIERS[:2]), _edition(CARRIERS[2])])

    assert policy.endswith("; form-action https://a.example https://b.example:8443")
    assert build_site_policy([_edition()]).endswith("; form-action 'none'")


def test_an_origin_is_scheme_host_and_port() -> None:
    assert get_origin("https://www.a.example/x?y=1#z") == "https://www.a.example"
    assert get_origin("https://B\u00f6x.example:8443/a;b") == "https://xn--bx-fka.example:8443"


def test_a_form_that_leads_back_to_the_site_may_do_so() -> None:
    page = _page("https://a.example/in", SITE_ITSELF)

    assert build_page_policy(page).endswith("; form-action 'self' https://a.example")
