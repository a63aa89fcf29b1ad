"""Pictures and videos that belong to a page, by the name of their file."""

import re
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import model_validator

from trustpages.fields import FieldGroup, Markdown, Name, Text, field_error, field_info, parse_with
from trustpages.fields.amounts import YesNo
from trustpages.fields.datetime_fields import Day


def _parse_file_name(text: str) -> PurePosixPath:
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts or "\\" in text or re.search(r"[\x00-\x1f:]", text):
        raise field_error(
            "file-name",
            f"'{text}' is not a file of this content folder",
            "Write the file's name, counted from the top of the content folder: staff/lin-mei.jpg.",
        )
    return path


FileName = Annotated[
    PurePosixPath,
    *parse_with(
        _parse_file_name,
        "A file, from the top of the content folder.",
        "staff/lin-mei.jpg",
        exact=True,
    ),
]


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """The spot of a picture that is never cut off: per cent from the left and from the top, in tens."""

    x: int
    y: int


_SIDES = {"left": (0, None), "right": (100, None), "top": (None, 0), "bottom": (None, 100)}
_PERCENT = re.compile(r"(\d{1,3})\s*%[\s,]+(\d{1,3})\s*%")


def _parse_focal_point(text: str) -> FocalPoint:
    if found := _PERCENT.fullmatch(text):
        x, y = (min(round(int(one), -1), 100) for one in found.groups())
        if all(int(one) <= 100 for one in found.groups()):  # noqa: PLR2004 - per cent
            return FocalPoint(x, y)
    words = text.lower().split()
    sides = [_SIDES[word] for word in words if word in _SIDES]
    across = [x for x, _ in sides if x is not None]
    down = [y for _, y in sides if y is not None]
    known = all(word in _SIDES or word == "center" for word in words)
    if not words or not known or len(across) > 1 or len(down) > 1:
        raise field_error(
            "focal-point",
            f"'{text}' is no spot of a picture",
            "Write how far from the left and from the top it lies, such as 50% 30%, or words: top left.",
        )
    return FocalPoint(across[0] if across else 50, down[0] if down else 50)


Focus = Annotated[
    FocalPoint, *parse_with(_parse_focal_point, "A spot of a picture.", "50% 30%", "top left")
]


class Picture(FieldGroup):
    """A photo or drawing: its file, and what is to be seen on it."""

    file: Annotated[
        FileName, field_info("The picture's file (JPEG, PNG, WebP or AVIF)", "staff/lin-mei.jpg")
    ]
    alt: Annotated[
        Text | None, field_info("What is to be seen, for those who cannot see it", "Lin Mei")
    ] = None
    decorative: Annotated[
        YesNo, field_info("yes if it says nothing that the text does not say")
    ] = False
    focus: Annotated[
        Focus | None,
        field_info(
            "The spot that stays where a page cuts the picture: from the left and from the top",
            "50% 30%",
        ),
    ] = None
    caption: Annotated[Text | None, field_info("The line under the picture", "Our workshop")] = None
    taken_on: Annotated[Day | None, field_info("The day it was taken", "2026-05-12")] = None
    credit: Annotated[Name | None, field_info("Who made it", "Guppy Mosaic")] = None

    @model_validator(mode="after")
    def _check_alt_text(self) -> "Picture":
        if not self.alt and not self.decorative:
            raise field_error(
                "picture-without-alt",
                f"the picture {self.file} has no alt text",
                "Add 'alt:' and say in a few words what is to be seen, or 'decorative: yes'.",
            )
        return self


class Video(FieldGroup):
    """A short film: its file, captions, what is said in it, and the day it was made public."""

    file: Annotated[FileName, field_info("The film (MP4 or WebM)", "staff/lin-mei.mp4")]
    captions: Annotated[FileName, field_info("Captions (WebVTT)", "staff/lin-mei.vtt")]
    title: Annotated[Text, field_info("What the film shows", "Lin Mei introduces herself")]
    transcript: Annotated[
        Markdown, field_info("What is said, word for word", "Hello, I am Lin Mei.")
    ]
    uploaded_on: Annotated[Day, field_info("The day it was made public", "2026-05-12")]
