"""What a page may fetch: nothing but the site's own files, said by the page and by the server alike."""

from __future__ import annotations

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'self'; script-src 'self'; "
    "base-uri 'none'; form-action 'none'"
)
"""Content Security Policy of every page."""

FRAME_ANCESTORS = "frame-ancestors 'none'"
"""The directive that browsers heed in a header only: no other site shows a page within its own."""
