"""What the site's host is told: headers, redirects and compressed files, in the host's own form."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.hosting import apache, nginx
from trustpages.hosting.compression import compress_files
from trustpages.hosting.host_warnings import find_host_warnings
from trustpages.hosting.netlify_files import render_headers_file, render_redirects_file
from trustpages.hosting.rules import HostRules, build_host_rules
from trustpages.hosting.security_txt import build_security_txt
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.paths import Files

__all__ = ["build_host_files", "build_security_txt", "find_host_warnings"]

PRECOMPRESSED_HOSTS = ("gitlab", "nginx", "apache")
"""Hosts that hand out the compressed files that lie beside the others; the rest compress by themselves."""


def build_host_files(site: Site, editions: tuple[Edition, ...], files: Files) -> Files:
    """The files that the host named in `site.yaml` wants beside those of a drawn site; {} without a host."""
    host = site.settings.host
    told = _render_host_config(host, build_host_rules(site, editions, files)) if host else {}
    smaller = compress_files(files) if host in PRECOMPRESSED_HOSTS else {}
    return {**{PurePosixPath(name): text.encode() for name, text in told.items()}, **smaller}


def _render_host_config(host: str, made: HostRules) -> dict[str, str]:
    """What is said to a host, by the name of the file; GitHub and GitLab take no such word.

    GitLab reads `_redirects`, but shows a file that stands at the former address instead, and one does.
    """
    if host in ("cloudflare", "netlify"):
        moves = render_redirects_file(made, forced=host == "netlify")
        return {"_headers": render_headers_file(made), **({"_redirects": moves} if moves else {})}
    if host == "nginx":
        return {nginx.NGINX_CONFIG_NAME: nginx.render_nginx_config(made)}
    return {apache.HTACCESS_NAME: apache.render_htaccess(made)} if host == "apache" else {}
