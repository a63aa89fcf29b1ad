"""What the site's host is told: headers, redirects and compressed files, in the host's own form."""

from __future__ import annotations

from pathlib import PurePosixPath

from trustpages.hosting import apache, nginx
from trustpages.hosting.compressed import compressed
from trustpages.hosting.doubts import hosting_doubts
from trustpages.hosting.rules import Rules, rules
from trustpages.hosting.security import security_files
from trustpages.hosting.underscore import headers_file, redirects_file
from trustpages.page import Edition, Files
from trustpages.site import Site

__all__ = ["host_files", "hosting_doubts", "security_files"]

COMPRESSING = ("gitlab", "nginx", "apache")
"""Hosts that hand out the compressed files that lie beside the others; the rest compress by themselves."""


def host_files(site: Site, editions: tuple[Edition, ...], files: Files) -> Files:
    """The files that the host named in `site.yaml` wants beside those of a drawn site; {} without a host."""
    host = site.settings.host
    told = _told(host, rules(site, editions, files)) if host else {}
    smaller = compressed(files) if host in COMPRESSING else {}
    return {**{PurePosixPath(name): text.encode() for name, text in told.items()}, **smaller}


def _told(host: str, made: Rules) -> dict[str, str]:
    """What is said to a host, by the name of the file; GitHub and GitLab take no such word.

    GitLab reads `_redirects`, but shows a file that stands at the former address instead, and one does.
    """
    if host in ("cloudflare", "netlify"):
        moves = redirects_file(made, forced=host == "netlify")
        return {"_headers": headers_file(made), **({"_redirects": moves} if moves else {})}
    if host == "nginx":
        return {nginx.NAME: nginx.snippet(made)}
    return {apache.NAME: apache.htaccess(made)} if host == "apache" else {}
