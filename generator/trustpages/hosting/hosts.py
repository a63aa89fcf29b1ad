"""Everything that is known of a host, in one table."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from trustpages.hosting.apache import HTACCESS_NAME, render_htaccess
from trustpages.hosting.netlify_files import (
    HEADERS_NAME,
    REDIRECTS_NAME,
    render_headers_file,
    render_redirects_file,
)
from trustpages.hosting.nginx import NGINX_CONFIG_NAME, render_nginx_config
from trustpages.hosting.rules import HostRules
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
    redirects that the host heeds, None where it has no limit. `docs_page` is the host's page in `docs/`.
    """

    docs_page: str
    config_files: Mapping[str, ConfigRenderer] = field(default_factory=dict)
    reads_config_at_top_only: bool = False
    embeds_base_path: bool = False
    serves_precompressed: bool = False
    max_redirects: int | None = None


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
    ),
    "apache": Host(
        "headers.md",
        {HTACCESS_NAME: render_htaccess},
        embeds_base_path=True,
        serves_precompressed=True,
    ),
}
"""The hosts that `host:` in `site.yaml` can name.

GitLab would read `_redirects`, but shows a file that stands at the former address instead, and one does.
"""
