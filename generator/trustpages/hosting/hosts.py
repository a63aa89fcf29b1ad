"""Everything that is known of a host, in one table; `_headers` and `_redirects` of Cloudflare and Netlify."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from trustpages.hosting.apache import HTACCESS_NAME, render_htaccess
from trustpages.hosting.nginx import NGINX_CONFIG_NAME, render_nginx_config
from trustpages.hosting.rules import HostRules
from trustpages.model.page import Alias
from trustpages.model.settings import HostName

ConfigRenderer: TypeAlias = Callable[[HostRules], str]
"""Renders one configuration file; "" where the host needs none."""


@dataclass(frozen=True, slots=True)
class Host:
    """What a host reads, what it does by itself, and where its limits are.

    `config_files` maps the name of each configuration file, below the site's root, to its renderer.
    `reads_config_at_top_only` says that the host ignores them below a sub-path, `embeds_base_path` that the
    site's path stands in them and must hold no special characters. `serves_precompressed` hosts hand out the
    `.gz` and `.br` files beside the others; the rest compress by themselves. `max_redirects` is the number of
    redirects that the host heeds, None where it has no limit. `tells_capitals_apart` hosts lead on from an
    address that differs from a page's own in capitals only. `docs_page` is the host's page in `docs/`.
    """

    docs_page: str
    config_files: Mapping[str, ConfigRenderer] = field(default_factory=dict)
    reads_config_at_top_only: bool = False
    embeds_base_path: bool = False
    serves_precompressed: bool = False
    max_redirects: int | None = None
    tells_capitals_apart: bool = False


HEADERS_NAME, REDIRECTS_NAME = "_headers", "_redirects"
"""Read by Cloudflare and Netlify in the site's own folder."""
MAX_REDIRECTS = 2000
"""Lines of `_redirects`: as many as the host with the lowest limit heeds."""


def render_headers_file(rules: HostRules) -> str:
    """`_headers`.

    No two rules set the same header, since one host joins their values and the other does not. Both send
    pages with `max-age=0, must-revalidate` by themselves.
    """
    everywhere = [f"  {name}: {value}" for name, value in rules.headers]
    lines = [f"{rules.base}*", *everywhere]
    for address, value in rules.caching:
        pattern = f"{address}*" if address.endswith("/") else address
        lines += [f"{rules.base}{pattern}", f"  Cache-Control: {value}"]
    return "".join(f"{line}\n" for line in lines)


def render_redirects_file(rules: HostRules, *, forced: bool) -> str:
    """`_redirects`; `forced` where a file that stands at the former address would be shown instead."""
    status = "301!" if forced else "301"
    lines = [f"{former} {present} {status}" for former, present in _list_redirects(rules)]
    return "".join(f"{line}\n" for line in lines[:MAX_REDIRECTS])


def count_omitted_redirects(rules: HostRules, limit: int) -> int:
    """How many redirects are beyond a host's limit; the pages at their addresses lead on all the same."""
    return max(0, len(list(_list_redirects(rules))) - limit)


def _list_redirects(rules: HostRules) -> Iterator[tuple[str, str]]:
    """Each former address in the ways it was linked to: the address first, then the file.

    A former address that differs in capitals only would lead to itself where they do not count.
    """
    redirects = [
        (former, present)
        for former, present in rules.redirects
        if not Alias(former, present).differs_in_case_only
    ]
    for ending in ("/", "", "/index.html"):
        for former, present in redirects:
            if ending and not former.endswith("/"):
                continue
            yield f"{rules.base}{former.rstrip('/')}{ending}", f"{rules.base}{present}"


def _render_forced_redirects(rules: HostRules) -> str:
    return render_redirects_file(rules, forced=True)


def _render_redirects(rules: HostRules) -> str:
    return render_redirects_file(rules, forced=False)


HOSTS: Mapping[HostName, Host] = {
    "github": Host("hosts/github.md"),
    "gitlab": Host("hosts/gitlab.md", serves_precompressed=True),
    "cloudflare": Host(
        "hosts/cloudflare.md",
        {HEADERS_NAME: render_headers_file, REDIRECTS_NAME: _render_redirects},
        reads_config_at_top_only=True,
        max_redirects=2000,
    ),
    "netlify": Host(
        "hosts/netlify.md",
        {HEADERS_NAME: render_headers_file, REDIRECTS_NAME: _render_forced_redirects},
        reads_config_at_top_only=True,
    ),
    "nginx": Host(
        "hosts/nginx.md",
        {NGINX_CONFIG_NAME: render_nginx_config},
        embeds_base_path=True,
        serves_precompressed=True,
        tells_capitals_apart=True,
    ),
    "apache": Host(
        "headers.md",
        {HTACCESS_NAME: render_htaccess},
        embeds_base_path=True,
        serves_precompressed=True,
        tells_capitals_apart=True,
    ),
}
"""The hosts that `host:` in `site.yaml` can name.

GitLab would read `_redirects`, but shows a file that stands at the former address instead, and one does.
"""
