"""Whatever a camera or a program notes in a picture goes in, and nothing of it comes out."""

from __future__ import annotations

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from picture_samples import SECRET, told_everything
from PIL import Image

from trustpages.media.encoder import encode_picture

MARKS = (SECRET, b"Exif\0", b"xmpmeta", b"http://ns.adobe.com", b"ICC_PROFILE", b"ICCP", b"acsp")
FORMATS = ("JPEG", "PNG", "WEBP", "AVIF")


@pytest.mark.parametrize("name", FORMATS)
def test_the_samples_do_carry_private_data(name: str) -> None:
    image = Image.open(BytesIO(told_everything(name)))

    assert image.getexif().get_ifd(0x8825)
    assert image.info.get("icc_profile")
    assert SECRET in told_everything(name)


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_private_is_in_the_bytes(name: str) -> None:
    for variant in encode_picture(told_everything(name), cache=None).variants:
        assert [mark for mark in MARKS if mark in variant.data] == []


@pytest.mark.parametrize("name", FORMATS)
def test_a_reader_of_pictures_finds_nothing(name: str) -> None:
    for variant in encode_picture(told_everything(name), cache=None).variants:
        image = Image.open(BytesIO(variant.data))
        assert dict(image.getexif()) == {}
        assert not {"icc_profile", "xmp", "comment", "exif", "photoshop"} & set(image.info)


@pytest.mark.skipif(not shutil.which("exiftool"), reason="exiftool is not installed")
@pytest.mark.parametrize("name", FORMATS)
def test_an_independent_reader_finds_nothing(name: str, tmp_path: Path) -> None:
    for variant in encode_picture(told_everything(name), cache=None).variants:
        (tmp_path / f"{variant.width}.{variant.format}").write_bytes(variant.data)

    command = ["exiftool", "-json", "-G0", "-r", str(tmp_path)]
    output = subprocess.run(command, capture_output=True, check=True).stdout

    groups = {key.split(":")[0] for file in json.loads(output) for key in file}
    assert groups <= {"SourceFile", "ExifTool", "File", "RIFF", "QuickTime", "JFIF", "Composite"}
    assert b"Comment" not in output
    assert b"GPS" not in output
