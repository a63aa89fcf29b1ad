"""Pictures and films: published once by their content, refused with their place."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from support.shops import TODAY, changed, with_line
from support.sites import site_of

from trustpages.cache import BuildCache
from trustpages.content import load_content
from trustpages.diagnostics.problem import ProblemError
from trustpages.media.models import Media
from trustpages.media.publish import build_media
from trustpages.model.site import Site, find_pictures, find_videos
from trustpages.paths import site_url
from trustpages.validate import validate_content

HOME = with_line("home.md", "lead:", "picture: {file: a.png, alt: A}\nlead:")
FILM = """---
title: Lin
summary: S
reviewed_on: 2026-11-01
role: Installer
languages: [en]
consent: {given_on: 2026-02-01, covers: [name, video], review_by: 2027-02-01}
video: {file: f.mp4, captions: f.vtt, title: Hello, transcript: Hello., uploaded_on: 2026-05-12}
---
"""


def _png(width: int = 64, height: int = 48) -> bytes:
    made = BytesIO()
    Image.new("RGB", (width, height), "#7a3b2e").save(made, "PNG")
    return made.getvalue()


def publish(site: Site, cache: Path | None) -> Media:
    built = BuildCache()
    pictures, videos = find_pictures(site, built), find_videos(site, built)
    return build_media(pictures, videos, site.files, cache, built)


def _site(folder: Path, files: dict[str, bytes], *texts: tuple[str, str]) -> Site:
    content = changed(folder, *texts)
    for name, data in files.items():
        (content / name).write_bytes(data)
    return validate_content(load_content(content, display_path="content"), TODAY)


def test_a_picture_is_published_in_every_format_by_its_content(tmp_path: Path) -> None:
    media = publish(_site(tmp_path, {"a.png": _png()}, HOME), None)
    shown = media.pictures["a.png"]

    assert (shown.width, shown.height) == (64, 48)
    assert [one.type for one in shown.sources] == ["image/avif", "image/webp", "image/jpeg"]
    assert all(
        re.fullmatch(r"media/a-64\.[0-9a-f]{12}\.(avif|webp|jpg)", str(path))
        for path in media.files
    )
    assert media.addresses == {"a.png": shown.address}
    assert shown.src == site_url(shown.address)


def test_a_picture_that_nothing_shows_is_not_published(tmp_path: Path) -> None:
    media = publish(_site(tmp_path, {"a.png": _png(), "b.png": b"not read"}, HOME), None)

    assert set(media.pictures) == {"a.png"}


def test_a_site_without_pictures_publishes_nothing(tmp_path: Path) -> None:
    assert publish(site_of(tmp_path), None).files == {}


def test_everything_that_cannot_be_published_is_told_at_its_field(tmp_path: Path) -> None:
    files = {"a.png": b"no picture", "f.mp4": b"no film", "f.vtt": b"no captions"}
    site = _site(tmp_path, files, HOME, ("staff/lin.md", FILM))

    with pytest.raises(ProblemError) as caught:
        publish(site, None)
    places = [(one.code, one.place.file, one.place.line) for one in caught.value.problems]
    assert places[0][1] == "content/home.md"
    assert [place[1:] for place in places[1:]] == [("content/staff/lin.md", 8)] * 2


def test_a_picture_is_encoded_once_with_a_cache(tmp_path: Path) -> None:
    site = _site(tmp_path / "a", {"a.png": _png()}, HOME)
    cache = tmp_path / "cache"

    first, second = publish(site, cache), publish(site, cache)
    assert first.files == second.files
    assert any(cache.rglob("*"))


def test_a_photo_may_be_called_as_a_camera_calls_it(tmp_path: Path) -> None:
    """What addresses cannot hold becomes a hyphen; the file keeps its name."""
    name = "IMG 1234 (1) #2 50%.png"
    home = with_line("home.md", "lead:", f"picture: {{file: '{name}', alt: A}}\nlead:")
    media = publish(_site(tmp_path, {name: _png()}, home), None)

    assert re.fullmatch(r"media/IMG-1234-1-2-50--64\.[0-9a-f]{12}\.jpg", media.addresses[name])
