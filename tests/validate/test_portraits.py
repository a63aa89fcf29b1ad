"""The same photo at two people is told, however it was scaled or saved; two people are not one."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageEnhance
from support.shops import SITES
from support.sites import faults

from trustpages.media.photo_hash import compute_photo_hash
from trustpages.resources import find_example_content

PERSON = (
    "---\ntitle: {}\nsummary: S\nreviewed_on: 2026-11-01\nrole: R\nlanguages: [en]\n"
    "consent: {{given_on: 2026-02-01, covers: [name, photo], review_by: 2027-02-01}}\n"
    "photo: {{file: staff/{}, alt: A face}}\n---\n"
)
FACES = sorted(find_example_content().glob("staff/*.jpg"))
CHANGES: dict[str, Callable[[Image.Image], Image.Image]] = {
    "the same": lambda photo: photo,
    "half as large": lambda photo: photo.resize((photo.width // 2, photo.height // 2)),
    "a few pixels cut off": lambda photo: photo.crop((5, 5, photo.width - 5, photo.height - 5)),
    "brighter": lambda photo: ImageEnhance.Brightness(photo).enhance(1.08),
}


def _save(photo: Image.Image, kind: str = "JPEG") -> bytes:
    file = BytesIO()
    photo.save(file, kind, quality=60)
    return file.getvalue()


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_a_photo_is_known_again(change: Callable[[Image.Image], Image.Image], kind: str) -> None:
    for path in FACES:
        with Image.open(path) as image:
            other = compute_photo_hash(_save(change(image.convert("RGB")), kind))
        photo = compute_photo_hash(path.read_bytes())

        assert photo
        assert other
        assert photo.is_near(other), path.name


@pytest.mark.parametrize(
    "folder",
    [find_example_content() / "staff", *(SITES / name / "content/staff" for name in ("chinese", "german"))],
    ids=["example", "chinese", "german"],
)  # fmt: skip
def test_the_people_of_a_shop_are_different_people(folder: Path) -> None:
    photos = [compute_photo_hash(path.read_bytes()) for path in sorted(folder.glob("*.jpg"))]

    assert len(photos) >= 4
    for at, one in enumerate(photos):
        for other in photos[at + 1 :]:
            assert one
            assert other
            assert not one.is_near(other)


@pytest.mark.parametrize("source", [b"", b"no picture", _save(Image.new("RGB", (80, 100), "#888"))])
def test_what_shows_nothing_is_like_nothing(source: bytes) -> None:
    assert compute_photo_hash(source) is None


def _told(folder: Path, file: str, data: bytes, copied: bytes | None = None) -> list[str]:
    content = folder / "content" / "staff"
    content.mkdir(parents=True)
    (content / "ada.jpg").write_bytes(data)
    if copied:
        (content / "bob.jpg").write_bytes(copied)
    bob = ("staff/bob.md", PERSON.format("Bob", file))
    people = (("staff/ada.md", PERSON.format("Ada", "ada.jpg")), bob)
    return [str(one) for one in faults(folder, *people) if one.code == "photo-twice"]


def test_one_file_at_two_people_is_told_at_the_second(tmp_path: Path) -> None:
    (told,) = _told(tmp_path, "ada.jpg", FACES[0].read_bytes())

    assert told.startswith("content/staff/bob.md:8:15: warning: the photo of Bob is that of Ada")
    assert "Name the photo of Bob here, or correct staff/ada.md." in told


def test_a_copy_is_told_until_another_photo_is_named(tmp_path: Path) -> None:
    with Image.open(FACES[0]) as image:
        copy = _save(image.convert("RGB").resize((400, 500)))

    assert len(_told(tmp_path / "a", "bob.jpg", FACES[0].read_bytes(), copy)) == 1
    assert _told(tmp_path / "b", "bob.jpg", FACES[0].read_bytes(), FACES[1].read_bytes()) == []


def test_two_pictures_of_one_colour_and_another_shape_are_two() -> None:
    """A surface that grows brighter to the right is not one that is brightest in the middle."""
    slope = Image.linear_gradient("L").rotate(90).point(lambda grey: 120 + grey // 16)
    tent = slope.copy()
    tent.paste(slope.crop((0, 0, 128, 256)).transpose(Image.Transpose.FLIP_LEFT_RIGHT), (128, 0))
    one, other = (compute_photo_hash(_save(photo, "PNG")) for photo in (slope, tent))

    assert one
    assert other
    assert not one.is_near(other)
