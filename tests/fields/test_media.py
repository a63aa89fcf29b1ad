"""Pictures and films: where their files may lie, and that they are described."""

from __future__ import annotations

import pytest
from support.values import read_as, refused

from trustpages.fields.media import FileName, FocalPoint, Focus, Picture, Video


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("staff/lin-mei.jpg", "staff/lin-mei.jpg"),
        ("staff/lin-mei.jpg", " ./staff//lin-mei.jpg "),
        ("照片（1）.jpg", "照片（1）.jpg"),
        ("my photo.jpg", "my photo.jpg"),
    ],
)
def test_a_file_is_named_from_the_top_of_the_content_folder(path: str, text: str) -> None:
    """Full-width signs in the name of a file are part of it."""
    assert path == str(read_as(FileName, text))


@pytest.mark.parametrize(
    "text",
    [
        "/etc/passwd",
        "../secret.jpg",
        "staff/../../secret.jpg",
        "staff\\lin-mei.jpg",
        "C:\\photo.jpg",
        "https://a.example/x.jpg",
        "a\x00.jpg",
    ],
)
def test_a_file_outside_the_content_folder_is_refused(text: str) -> None:
    assert "is not a file of this content folder" in refused(FileName, text)
    assert "counted from the top of the content folder" in refused(FileName, text)


def test_a_picture_is_described_or_says_nothing() -> None:
    assert "the picture a.jpg has no alt text" in refused(Picture, {"file": "a.jpg"})
    assert refused(Picture, {"file": "a.jpg", "alt": "A tile"}) == ""
    assert refused(Picture, {"file": "a.jpg", "decorative": "yes"}) == ""


@pytest.mark.parametrize("field", ["captions", "title", "transcript", "uploaded_on"])
def test_a_film_has_captions_and_a_transcript(field: str) -> None:
    """Who cannot hear or see it must learn the same (WCAG 2.2, 1.2)."""
    film = {
        "file": "a.mp4",
        "captions": "a.vtt",
        "title": "Hello",
        "transcript": "Hello.",
        "uploaded_on": "2026-05-12",
    }
    del film[field]

    assert "Field required" in refused(Video, film)


@pytest.mark.parametrize(
    ("x", "y", "text"),
    [
        (50, 30, "50% 30%"),
        (30, 80, "32%, 78 %"),
        (0, 0, "top left"),
        (100, 50, "right"),
        (50, 100, "center bottom"),
        (50, 50, "center"),
    ],
)
def test_a_spot_of_a_picture_is_said_in_per_cent_or_in_words(x: int, y: int, text: str) -> None:
    assert read_as(Focus, text) == FocalPoint(x, y)


@pytest.mark.parametrize("text", ["", "50%", "50 30", "150% 30%", "top bottom", "on the face"])
def test_what_is_no_spot_of_a_picture_is_refused(text: str) -> None:
    assert "is no spot of a picture" in refused(Focus, text)
