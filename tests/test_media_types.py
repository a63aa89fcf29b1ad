"""Every file of a shop is sent as what it is."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest
from support.shops import plan_example

from trustpages.media_types import DEFAULT_MEDIA_TYPE, get_content_type


def test_every_file_that_is_built_has_a_type() -> None:
    files = plan_example().files

    assert {".png", ".vtt", ".atom"} < {path.suffix for path in files}
    tiles = {path for path in files if path.is_relative_to("log/tile")}
    assert {path for path in files if get_content_type(path) == DEFAULT_MEDIA_TYPE} == tiles


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.mp4", "video/mp4"),
        ("a.VTT", "text/vtt; charset=utf-8"),
        ("a.avif", "image/avif"),
        ("a.0123456789ab.css", "text/css; charset=utf-8"),
        ("a.html.exe", DEFAULT_MEDIA_TYPE),
        (".html", DEFAULT_MEDIA_TYPE),
        ("CNAME", DEFAULT_MEDIA_TYPE),
        ("log/checkpoint", "text/plain; charset=utf-8"),
        ("log/keys", "text/plain; charset=utf-8"),
        ("checkpoint", DEFAULT_MEDIA_TYPE),
    ],
)
def test_the_ending_tells(name: str, expected: str) -> None:
    assert get_content_type(PurePosixPath(name)) == expected
