"""A shop on a host: two languages, a page that moved, one that was withdrawn, and whom to tell of holes."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from functools import cache
from http.client import HTTPConnection
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from support.shops import changed, plan_shop, with_line
from support.tools import server

from trustpages.manifest import MANIFEST_PATH
from trustpages.paths import Files
from trustpages.pipeline import BuiltSite, with_host_files

SETTINGS = """\
base_url: {base}
languages: [en, de]
theme:
  name: counter
  brand: "#7a3b2e"
security:
  contact: security@threads.example
  expires: 2027-05-31
  policy: https://threads.example/holes/
{more}
"""
TOMB = """\
---
title: Winding by hand
withdrawn: 2026-11-02
why: We wind by machine now.
---
"""
MOVED = with_line(
    "returns.md", "title: Returns\n", "title: Returns\naliases: [returns-policy, old/way-back]\n"
)
ROOT, BELOW = "https://threads.example/", "https://threads.example/trust/"


def shop(folder: Path, *, host: str = "", base: str = ROOT, more: str = "") -> Path:
    """The content folder of that shop; `host` is "" for none."""
    stated = f"host: {host}\n{more}" if host else more
    settings = SETTINGS.format(base=base, more=stated)
    return changed(folder, ("site.yaml", settings), ("guides/winding.md", TOMB), MOVED)


def laid(files: Files, folder: Path) -> Path:
    """A site in a folder, with its list of files and two things that are no visitor's business."""
    beside = {
        MANIFEST_PATH: b"{}\n",
        PurePosixPath(".env"): b"A=1\n",
        PurePosixPath("de/.git/HEAD"): b"x\n",
    }
    for path, data in {**files, **beside}.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return folder


@cache
def site(*, host: str = "", base: str = ROOT, more: str = "") -> BuiltSite:
    """That shop, planned; its pages are rendered when they are read."""
    with TemporaryDirectory() as folder:
        return plan_shop(shop(Path(folder), host=host, base=base, more=more))


@cache
def published(*, host: str, base: str = ROOT) -> Files:
    """All files of that shop, as they are written."""
    return with_host_files(site(host=host, base=base)).files


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server said."""

    status: int
    headers: Message
    body: bytes

    def __getitem__(self, name: str) -> str:
        return str(self.headers.get(name, ""))


@dataclass(frozen=True, slots=True)
class Host:
    """A web server on a loopback port."""

    port: int

    @property
    def origin(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def get(self, path: str, **headers: str) -> Answer:
        """Ask for a path as it is, and follow nothing."""
        asking = HTTPConnection("127.0.0.1", self.port, timeout=10)
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        asking.request("GET", path, headers=named)
        reply = asking.getresponse()
        answer = Answer(reply.status, reply.msg, reply.read())
        asking.close()
        return answer


NGINX = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        include {site}/.trustpages-nginx.conf;
        {more}
    }}
}}
"""
APACHE = """\
ServerName threads.example
ServerRoot {folder}
PidFile {folder}/apache.pid
ErrorLog {folder}/error.log
Listen 127.0.0.1:{port}
{modules}
TypesConfig /etc/mime.types
AddLanguage br .br
DocumentRoot {root}
<Directory {root}>
    Options FollowSymLinks Indexes
    AllowOverride FileInfo
    Require all granted
</Directory>
"""
MODULES = "mpm_event authz_core alias dir env headers mime rewrite setenvif autoindex deflate"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def nginx(folder: Path, root: Path, site: Path, more: str = "") -> Iterator[Host]:
    """A server with a root and the snippet of the site that lies in it; `folder` is for its own files."""
    port, settings = free_port(), folder / "nginx.conf"
    settings.write_text(NGINX.format(folder=folder, port=port, root=root, site=site, more=more))
    with _running([str(server("nginx")), "-p", str(folder), "-c", str(settings)], port, folder):
        yield Host(port)


@contextmanager
def apache(folder: Path, root: Path) -> Iterator[Host]:
    """A server with a root, where `.htaccess` may say no more than `FileInfo` lets it."""
    port, settings = free_port(), folder / "apache.conf"
    modules = "\n".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so"
        for name in MODULES.split()
    )
    settings.write_text(APACHE.format(folder=folder, port=port, root=root, modules=modules))
    command = [str(server("apache2")), "-f", str(settings), "-D", "FOREGROUND"]
    with _running(command, port, folder):
        yield Host(port)


@contextmanager
def _running(command: list[str], port: int, folder: Path) -> Iterator[None]:
    """A server from when it listens; it is ended by its process id."""
    with (folder / "said.log").open("wb") as said:
        running = subprocess.Popen(command, stdout=said, stderr=said)
        try:
            _wait(port, running, folder)
            yield
        finally:
            running.terminate()
            running.wait(10)


def _wait(port: int, running: subprocess.Popen[bytes], folder: Path) -> None:
    for _ in range(100):
        with socket.socket() as knock:
            if knock.connect_ex(("127.0.0.1", port)) == 0:
                return
        assert running.poll() is None, (folder / "said.log").read_text()
        time.sleep(0.05)
    raise AssertionError((folder / "said.log").read_text())
