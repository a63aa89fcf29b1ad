"""Files for the site's host: headers, redirects and compressed files, in the host's own form."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.hosting.compression import compress_files
from trustpages.hosting.host_warnings import find_host_warnings
from trustpages.hosting.hosts import HOSTS, Host
from trustpages.hosting.rules import build_host_rules
from trustpages.hosting.security_txt import build_security_txt
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.paths import Files

__all__ = ["HOSTS", "Host", "build_host_files", "build_security_txt", "find_host_warnings"]


def build_host_files(site: Site, editions: tuple[Edition, ...], files: Files) -> Files:
    """The files that the site's host reads beside the rendered `files`; {} without a host."""
    if site.settings.host is None:
        return {}
    host, rules = HOSTS[site.settings.host], build_host_rules(site, editions, files)
    texts = {PurePosixPath(name): render(rules) for name, render in host.config_files.items()}
    compressed = compress_files(files) if host.serves_precompressed else {}
    return {**{path: text.encode() for path, text in texts.items() if text}, **compressed}
