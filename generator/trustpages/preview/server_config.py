"""Where the preview stands: its address, the names it answers to, and the token of its own pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from ipaddress import ip_address
from pathlib import Path
from secrets import token_urlsafe

from trustpages.diagnostics import Place, Problem, ProblemError

PREVIEW_PREFIX = "_preview/"
"""Everything of the preview itself lies under this folder of the base path; no page may."""

LOOPBACK_HOSTS = ("127.0.0.1", "localhost", "[::1]")
WILDCARD_HOSTS = ("0.0.0.0", "[::]")  # noqa: S104 - to recognise it, not to bind to it
HTTP_PORT = 80
_PATH_SEGMENT = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*")


@dataclass(frozen=True, slots=True)
class ServerConfig:
    """The preview's address and settings.

    `base_path` begins and ends with a slash (see `parse_base_path`); `allowed_hosts` are names beyond
    loopback and `host`, such as a proxy's; `root` is the folder that the file names in problems start
    from; `reload` False keeps every tab as it is, `full_reload` swaps nothing in place.
    """

    host: str
    port: int
    base_path: str = "/"
    allowed_hosts: tuple[str, ...] = ()
    token: str = field(default_factory=token_urlsafe, repr=False)
    reload: bool = True
    full_reload: bool = False
    root: Path = field(default_factory=Path.cwd)

    @property
    def browser_url(self) -> str:
        """The address to open in a browser on this machine."""
        name = _bracket_ipv6(self.host)
        return f"http://{LOOPBACK_HOSTS[0] if name in WILDCARD_HOSTS else name}:{self.port}{self.base_path}"

    @property
    def is_exposed(self) -> bool:
        """Whether other machines may reach the preview."""
        return _bracket_ipv6(self.host) not in LOOPBACK_HOSTS

    @property
    def listens_everywhere(self) -> bool:
        """Whether the preview listens at every address of this machine."""
        return _bracket_ipv6(self.host) in WILDCARD_HOSTS

    @property
    def accepted_hosts(self) -> frozenset[str]:
        """Every Host header that is answered, in small letters."""
        return frozenset((*self._own_hosts, *self._proxy_hosts))

    @property
    def accepted_origins(self) -> frozenset[str]:
        """Every Origin that may ask: our own, and those of allowed names, with or without TLS."""
        proxied = (
            f"{scheme}://{name}" for name in self._proxy_hosts for scheme in ("http", "https")
        )
        return frozenset((*(f"http://{name}" for name in self._own_hosts), *proxied))

    def accepts_host(self, host: str) -> bool:
        """Whether a Host header is answered.

        A preview that listens at every address is answered at each that is written in digits: no other
        site can make such an address lead here, as it can with a name.
        """
        return host.lower() in self.accepted_hosts or (
            self.listens_everywhere and self._is_address_here(host)
        )

    def accepts_origin(self, origin: str | None, host: str) -> bool:
        """Whether a page of this Origin may ask for `host`; without one nobody is turned away."""
        return (
            origin is None
            or origin in self.accepted_origins
            or (origin.lower() == f"http://{host.lower()}" and self.accepts_host(host))
        )

    def _is_address_here(self, host: str) -> bool:
        """Whether a Host header is an IP address of digits, and the preview's own port."""
        name, colon, port = host.rpartition(":")
        if not colon or port.endswith("]"):
            name, port = host, str(HTTP_PORT)
        try:
            address = ip_address(name.removeprefix("[").removesuffix("]"))
        except ValueError:
            return False
        is_written_plainly = _bracket_ipv6(str(address)) == name.lower()
        return port == str(self.port) and is_written_plainly and not address.is_unspecified

    @property
    def _own_hosts(self) -> tuple[str, ...]:
        names = {*LOOPBACK_HOSTS, _bracket_ipv6(self.host).lower()} - {*WILDCARD_HOSTS}
        bare = tuple(names) if self.port == HTTP_PORT else ()
        return (*bare, *(f"{name}:{self.port}" for name in names))

    @property
    def _proxy_hosts(self) -> tuple[str, ...]:
        names = tuple(_bracket_ipv6(name).lower() for name in self.allowed_hosts)
        return (*names, *(f"{name}:{self.port}" for name in names))


def parse_base_path(typed: str) -> str:
    """A base path with a slash at both ends; raises `ProblemError` if it is none.

    >>> parse_base_path("sub/path")
    '/sub/path/'
    """
    parts = [part for part in typed.split("/") if part]
    if not all(_PATH_SEGMENT.fullmatch(part) for part in parts):
        raise ProblemError([_make_base_path_problem(typed)])
    return "".join(["/", *(f"{part}/" for part in parts)])


def _make_base_path_problem(typed: str) -> Problem:
    return Problem(
        "base-path",
        f"“{typed}” is not a path",
        Place("--base-path", 0),
        "write it as /shop/ or /my/shop/, with plain letters, digits, dots and hyphens",
    )


def _bracket_ipv6(host: str) -> str:
    """An IPv6 address as it stands in an address."""
    return f"[{host}]" if host.count(":") > 1 and not host.startswith("[") else host
