"""`_headers` and `_redirects`, as Cloudflare and Netlify read them from the site's own folder."""

from __future__ import annotations

from collections.abc import Iterator

from trustpages.hosting.rules import HostRules

HEADERS_NAME, REDIRECTS_NAME = "_headers", "_redirects"
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
    """Each former address in the ways it was linked to: the address first, then the file."""
    for ending in ("/", "", "/index.html"):
        for former, present in rules.redirects:
            yield f"{rules.base}{former.rstrip('/')}{ending}", f"{rules.base}{present}"
