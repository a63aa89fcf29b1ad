"""What the host reads: headers, redirects, compressed files; and what it cannot do with this site."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from trustpages.diagnostics import Problem, ProblemError
from trustpages.hosting.compression import compress_files
from trustpages.hosting.hosts import HOSTS, Host, count_omitted_redirects
from trustpages.hosting.rules import build_host_rules
from trustpages.hosting.security_txt import build_security_txt, find_security_txt_warnings
from trustpages.model.page import Alias, Edition
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


_UNSAFE_CHARACTERS = re.compile(r'[\x00-\x1f\x7f"$%\\]')
"""Characters with a meaning of their own in a server's settings."""


def find_host_warnings(site: Site, editions: tuple[Edition, ...]) -> tuple[Problem, ...]:
    """Warnings about the host and security.txt.

    Raises `ProblemError` if the site's path cannot stand in the host's settings, or a form cannot work there.
    """
    return (
        *find_security_txt_warnings(site),
        *_check_host_needs(site),
        *_check_base_path(site),
        *_check_redirect_limit(site, editions),
        *_find_aliases_in_capitals(site),
    )


def _check_base_path(site: Site) -> Iterator[Problem]:
    name, path = site.settings.host, urlsplit(site.settings.base_url.href).path
    if name is None:
        return
    host = HOSTS[name]
    if host.embeds_base_path and _UNSAFE_CHARACTERS.search(unquote(path)):
        raise ProblemError(
            [
                Problem(
                    "host-base-url",
                    f"the path {path} cannot stand in the settings of {name}",
                    site.document.find_place(("base_url",)),
                    "Choose a path of plain letters, digits and hyphens.",
                )
            ]
        )
    if host.reads_config_at_top_only and path != "/":
        yield Problem(
            "host-sub-path",
            f"{name} reads {' and '.join(host.config_files)} at the top of what is published, and this "
            f"site stands under {path}",
            site.document.find_place(("host",)),
            f"Publish a folder that holds the site in {path} and both files at its top.",
            "notice",
        )


def _check_host_needs(site: Site) -> Iterator[Problem]:
    """Find what works on another host only: what customers write into such a form would be lost."""
    stated = site.settings.host
    for entry in site.entries:
        for need in entry.facts.list_host_needs():
            if need.host == stated:
                continue
            said = f"says 'host: {stated}'" if stated else "does not say that the site stands there"
            problem = Problem(
                "form-host",
                f"{need.what} works on {need.host} only, and site.yaml {said}",
                entry.document.find_place(need.loc),
                f"If it does, write 'host: {need.host}' in site.yaml; otherwise choose another"
                " 'provider:', with its 'endpoint:'.",
                "error" if stated else "warning",
            )
            if stated:
                raise ProblemError([problem])
            yield problem


def _check_redirect_limit(site: Site, editions: tuple[Edition, ...]) -> Iterator[Problem]:
    name = site.settings.host
    limit = HOSTS[name].max_redirects if name else None
    omitted = count_omitted_redirects(build_host_rules(site, editions, ()), limit) if limit else 0
    if omitted:
        yield Problem(
            "host-redirects",
            f"{name} takes {limit} redirects, and {omitted} more would be wished for",
            site.document.find_place(("host",)),
            "Nothing is lost: the former pages themselves lead on.",
            "notice",
        )


def _find_aliases_in_capitals(site: Site) -> Iterator[Problem]:
    """Notices of aliases that differ from the own address in capitals only, unless the host leads on."""
    if site.settings.host and HOSTS[site.settings.host].tells_capitals_apart:
        return
    able = " or ".join(
        f"'host: {name}'" for name, host in HOSTS.items() if host.tells_capitals_apart
    )
    for entry in site.dated_entries:
        present = entry.address.rstrip("/")
        for index, former in enumerate(entry.facts.aliases):
            if former != present and Alias(former, present).differs_in_case_only:
                yield Problem(
                    "alias-in-capitals",
                    f"'{former}' differs from the page's own address, '{present}', in capitals only, "
                    "so that no page can stand there",
                    entry.document.find_place(("aliases", index)),
                    f"It leads on where the host passes over capitals, or with {able} in site.yaml. "
                    "Elsewhere visitors are told that there is no such page.",
                    "notice",
                )
