"""A site and the endpoint of its form on loopback ports, by https as `provider: own` asks for it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Message = dict[str, str]


def make_certificate(folder: Path, *hosts: str) -> Path:
    """A self-signed certificate for some hosts with its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, hosts[0])])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([x509.DNSName(one) for one in hosts]), critical=False
        )
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    file = folder / "certificate.pem"
    file.write_bytes(private + certificate.public_bytes(serialization.Encoding.PEM))
    return file


class _Files(SimpleHTTPRequestHandler):
    """Serves a folder, and says nothing of it."""

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Keep silent: the tests say what went wrong."""


class _Endpoint(BaseHTTPRequestHandler):
    """Takes messages in as docs/contact-form.md tells; with the empty field filled in they are dropped."""

    def __init__(self, taken: list[Message], led_to: str, *args: object) -> None:
        self._taken, self._led_to = taken, led_to
        super().__init__(*args)  # type: ignore[arg-type]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        message = {
            name: values[0] for name, values in parse_qs(body, keep_blank_values=True).items()
        }
        if not message.pop("website"):
            self._taken.append(message)
        folder = {"en": "", "zh": "zh/"}[message["language"]]
        self.send_response(303)
        self.send_header("Location", f"{self._led_to}{folder}contact/sent/")
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Keep silent: the tests say what went wrong."""


@contextmanager
def serve_files(folder: Path, certificate: Path) -> Iterator[int]:
    """The port on which a folder is served by https."""
    with _serving(
        ThreadingHTTPServer(("127.0.0.1", 0), partial(_Files, directory=str(folder))), certificate
    ) as port:
        yield port


@contextmanager
def take_messages(port: int, certificate: Path, led_to: str) -> Iterator[list[Message]]:
    """The messages that an endpoint on a port has taken in; it leads back to the site at `led_to`."""
    taken: list[Message] = []
    server = ThreadingHTTPServer(("127.0.0.1", port), partial(_Endpoint, taken, led_to))
    with _serving(server, certificate):
        yield taken


@contextmanager
def _serving(server: ThreadingHTTPServer, certificate: Path) -> Iterator[int]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        yield server.server_port
        server.shutdown()
