"""Tools that some tests need and that pip does not bring: a browser, Node.js, Go and servers."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

COMPULSORY = os.environ.get("TRUSTPAGES_COMPULSORY") == "1"
"""Whether a missing tool fails the tests that need it, instead of skipping them."""

BROWSER = Path(__file__).parent.parent / "browser"
GO_PACKAGES = Path("/usr/share/gocode")
"""Where Debian puts the sources of packages for Go."""
PACKAGES = BROWSER / "node_modules"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
WAYS = {
    "apache": "needs the web server Apache: sudo apt install apache2-bin",
    "browser": "needs Chromium: sudo apt install chromium",
    "go": "needs Go: sudo apt install golang-go golang-golang-x-mod-dev",
    "nginx": "needs nginx: sudo apt install nginx",
    "node": "needs Node.js: sudo apt install nodejs npm",
    "ssh": "needs an SSH server and rsync: sudo apt install openssh-server rsync",
}
"""What brings each tool, by the marker of the tests that need it."""


SBIN = ("/usr/local/sbin", "/usr/sbin", "/sbin")
"""Where servers are installed; not everybody looks for programs there."""


def chromium() -> str | None:
    """The path of the system's Chromium, whatever it is called; None if there is none."""
    return next((path for name in BROWSERS if (path := shutil.which(name))), None)


def server(name: str) -> str | None:
    """The path of a server's program; None if it is not installed."""
    return shutil.which(name) or shutil.which(name, path=os.pathsep.join(SBIN))


def missing(marker: str) -> str:
    """The command that brings what the tests of a marker need; "" if all is there."""
    there = {
        "apache": bool(server("apache2")),
        "browser": bool(chromium()),
        "go": bool(shutil.which("go") and (GO_PACKAGES / "src/golang.org/x/mod").is_dir()),
        "nginx": bool(server("nginx")),
        "node": bool(shutil.which("node")),
        "ssh": bool(server("sshd") and shutil.which("ssh") and shutil.which("rsync")),
    }
    if not there[marker]:
        return WAYS[marker]
    if marker == "node" and not PACKAGES.is_dir():
        return "needs its Node.js packages: npm ci --prefix tests/browser"
    return ""
