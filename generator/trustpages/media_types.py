"""The media type of each file by its suffix or name, independent of the system's own table."""

from __future__ import annotations

from pathlib import PurePosixPath

DEFAULT_MEDIA_TYPE = "application/octet-stream"
MEDIA_TYPES = {
    ".atom": "application/atom+xml; charset=utf-8",
    ".avif": "image/avif",
    ".css": "text/css; charset=utf-8",
    ".gif": "image/gif",
    ".html": "text/html; charset=utf-8",
    ".ico": "image/x-icon",
    ".jpeg": "image/jpeg",
    ".jpg": "image/jpeg",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".mp4": "video/mp4",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
    ".vcf": "text/vcard; charset=utf-8",
    ".vtt": "text/vtt; charset=utf-8",
    ".webm": "video/webm",
    ".webmanifest": "application/manifest+json",
    ".webp": "image/webp",
    ".woff2": "font/woff2",
    ".xml": "application/xml; charset=utf-8",
}


_PLAIN_TEXT = frozenset({PurePosixPath("log/checkpoint"), PurePosixPath("log/keys")})
"""Texts of a log, whose names C2SP tlog-tiles gives; its tiles are bytes."""


def get_content_type(path: PurePosixPath) -> str:
    """The Content-Type of a file by its path in the site."""
    if path in _PLAIN_TEXT:
        return MEDIA_TYPES[".txt"]
    return MEDIA_TYPES.get(path.suffix.lower(), DEFAULT_MEDIA_TYPE)
