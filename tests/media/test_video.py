"""Videos and captions: what may be published, and what tells too much."""

from __future__ import annotations

import random

import pytest
from picture_samples import box, film
from support.counts import SEED, choose_count

from trustpages.media.video import find_caption_error, find_video_error, read_video_duration

XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
WEBM = b"\x1aE\xdf\xa3\x9fB\x86\x81\x01B\x82\x84webm" + bytes(80)
PLACE = b"+51.4545-002.5879/"


def _udta(*content: bytes) -> bytes:
    return film(box(b"udta", *content))


@pytest.mark.parametrize(
    "video",
    [
        film(),
        film() + box(b"free", bytes(9)),
        _udta(box(b"name", b"Lin Mei"), bytes(4)),
        _udta(box(b"meta", bytes(4), box(b"hdlr", bytes(24)), box(b"ilst"))),
        box(b"ftyp", b"mp42", bytes(8)) + film()[24:],
        WEBM,
    ],
)
def test_a_video_that_is_silent_about_places_may_be_published(video: bytes) -> None:
    assert find_video_error(video) is None


@pytest.mark.parametrize(
    "video",
    [
        _udta(box(b"loci", bytes(30))),
        _udta(box(b"\xa9xyz", b"\0\x12\x15\xc7", PLACE)),
        _udta(box(b"GPS ", bytes(8))),
        film(
            box(
                b"meta",
                box(b"hdlr", bytes(24)),
                box(b"keys", b"com.apple.quicktime.location.ISO6709"),
            )
        ),
        film(box(b"trak", box(b"meta", bytes(4), box(b"ilst", box(b"\0\0\0\1", PLACE))))),
        film(
            box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", box(b"stsd", bytes(12), b"gpmd")))))
        ),
        film() + box(b"uuid", XMP, b"<x:xmpmeta/>"),
        film() + box(b"uuid", bytes(16), b"exif:GPSLatitude"),
        film() + box(b"free", PLACE),
        WEBM + b"LOCATION" + PLACE,
        WEBM + PLACE,
    ],
)
def test_a_video_that_tells_a_place_is_refused_with_the_way_to_remove_it(video: bytes) -> None:
    fault = find_video_error(video)

    assert fault is not None
    assert "where it was recorded" in fault.message
    assert "-map_metadata -1" in fault.hint


@pytest.mark.parametrize(
    ("video", "said"),
    [
        (b"", "no video"),
        (b"hello", "no video"),
        (b"\xff\xd8\xff\xe0 a photo", "no video"),
        (box(b"ftyp", b"heic", bytes(8)), "no video"),
        (box(b"ftyp", b"qt  ", bytes(8)), "QuickTime"),
        (WEBM.replace(b"webm", b"matroska"), "Matroska"),
        (film() + b"\0\0\0\x07fre", "damaged"),
        (film()[:40], "damaged"),
        (film()[:-9], "damaged"),
        (box(b"ftyp", b"isom", bytes(8)), "damaged"),
        (film((7).to_bytes(4, "big") + b"udta"), "damaged"),
        (film((900).to_bytes(4, "big") + b"udta"), "damaged"),
        (film((1).to_bytes(4, "big") + b"udta" + (2**63).to_bytes(8, "big")), "damaged"),
        (bytes(100_000_001), "100.0 MB"),
    ],
)
def test_what_is_no_whole_video_is_refused(video: bytes, said: str) -> None:
    fault = find_video_error(video)

    assert fault is not None
    assert said in fault.message
    assert fault.hint


def test_boxes_in_boxes_without_end_are_refused() -> None:
    nested = box(b"udta")
    for _ in range(3000):
        nested = box(b"udta", nested)

    fault = find_video_error(film(nested))

    assert fault is not None
    assert "damaged" in fault.message


def test_a_large_box_may_carry_its_size_after_its_name() -> None:
    long = (1).to_bytes(4, "big") + b"free" + (16 + 3).to_bytes(8, "big") + b"abc"

    assert find_video_error(film() + long) is None


@pytest.mark.soak
def test_damage_never_leads_to_anything_but_an_answer() -> None:
    chance = random.Random(11 + SEED)  # noqa: S311 - tests want the same damage every time
    whole = _udta(box(b"meta", bytes(4), box(b"hdlr", bytes(24)), box(b"ilst")))
    for _ in range(choose_count(400, 100_000)):
        damaged = bytearray(whole[: chance.randint(1, len(whole))])
        damaged[chance.randrange(len(damaged))] = chance.randrange(256)
        find_video_error(bytes(damaged))
        read_video_duration(bytes(damaged))


@pytest.mark.parametrize(
    ("video", "lasts"),
    [
        (film(), 6.2),
        (film(length=0), None),
        (film(length=0xFFFFFFFF), None),
        (box(b"moov", box(b"mvhd", b"\x01", bytes(19), b"\0\0\0\x0a", bytes(7), b"\x19")), 2.5),
        (box(b"moov", box(b"mvhd", bytes(12))), None),
        (box(b"moov", box(b"mvhd", bytes(19), b"\1")), None),
        (film()[:60], None),
        (WEBM, None),
        (b"", None),
    ],
)
def test_the_length_of_a_video_is_read_from_its_header(video: bytes, lasts: float | None) -> None:
    assert read_video_duration(video) == lasts


GOOD = "WEBVTT\n\n00:00.000 --> 00:02.500\nHello, I am Lin Mei.\n"


@pytest.mark.parametrize(
    "text",
    [
        GOOD,
        "\ufeff" + GOOD,
        GOOD.replace("\n", "\r\n"),
        GOOD.replace("WEBVTT", "WEBVTT - Lin Mei", 1),
        "WEBVTT\n\n1\n00:00:01.000 --> 01:00:02.000 align:start\n你好\n",
    ],
)
def test_good_captions_are_good(text: str) -> None:
    assert find_caption_error(text.encode()) is None


@pytest.mark.parametrize(
    ("captions", "said"),
    [
        (b"", "WEBVTT"),
        (GOOD.replace("WEBVTT", "WEBVTTX").encode(), "WEBVTT"),
        (b"1\n00:00:00,000 --> 00:00:02,500\nHello\n", "WEBVTT"),
        (GOOD.encode("utf-16"), "UTF-8"),
        (b"WEBVTT\n\n", "no words"),
        (b"WEBVTT\n\n00:00.000 --> 00:02.500\n\n", "no words"),
        (b"WEBVTT\n\n00:00.000 --> 00:02.500", "no words"),
        (b"WEBVTT\n\n00:00,000 --> 00:02,500\nHello\n", "line 3"),
        (b"WEBVTT\n\n00:03.000 --> 00:02.500\nHello\n", "line 3"),
        (b"WEBVTT\n\n00:03.000 --> 00:03.000\nHello\n", "line 3"),
        (b"WEBVTT\n\n00:61.000 --> 02:02.500\nHello\n", "line 3"),
    ],
)
def test_captions_that_would_not_show_are_refused(captions: bytes, said: str) -> None:
    fault = find_caption_error(captions)

    assert fault is not None
    assert said in fault.message
    assert fault.hint
