"""Pictures and videos that belong to a page, by the name of their file."""

import re
from pathlib import PurePosixPath
from typing import Annotated

from pydantic import model_validator

from trustpages.facts.amounts import Yes
from trustpages.facts.fact import Fact, Prose, Words, about, fault, written
from trustpages.facts.moments import Day


def _file(text: str) -> PurePosixPath:
    path = PurePosixPath(text)
    if path.is_absolute() or ".." in path.parts or "\\" in text or re.search(r"[\x00-\x1f:]", text):
        raise fault(
            "file-name",
            f"'{text}' is not a file of this content folder",
            "Write the file's name, counted from the top of the content folder: staff/lin-mei.jpg.",
        )
    return path


FileName = Annotated[
    PurePosixPath,
    *written(_file, "A file, from the top of the content folder.", "staff/lin-mei.jpg", exact=True),
]


class Picture(Fact):
    """A photo or drawing: its file, and what is to be seen on it."""

    file: Annotated[
        FileName, about("The picture's file (JPEG, PNG, WebP or AVIF)", "staff/lin-mei.jpg")
    ]
    alt: Annotated[
        Words | None, about("What is to be seen, for those who cannot see it", "Lin Mei")
    ] = None
    decorative: Annotated[Yes, about("yes if it says nothing that the text does not say")] = False
    caption: Annotated[Words | None, about("The line under the picture", "Our workshop")] = None
    taken_on: Annotated[Day | None, about("The day it was taken", "2026-05-12")] = None
    credit: Annotated[str | None, about("Who made it", "Guppy Mosaic")] = None

    @model_validator(mode="after")
    def _described(self) -> "Picture":
        if not self.alt and not self.decorative:
            raise fault(
                "picture-without-alt",
                f"the picture {self.file} has no alt text",
                "Add 'alt:' and say in a few words what is to be seen, or 'decorative: yes'.",
            )
        return self


class Video(Fact):
    """A short film: its file, captions, what is said in it, and the day it was made public."""

    file: Annotated[FileName, about("The film (MP4 or WebM)", "staff/lin-mei.mp4")]
    captions: Annotated[FileName, about("Captions (WebVTT)", "staff/lin-mei.vtt")]
    title: Annotated[Words, about("What the film shows", "Lin Mei introduces herself")]
    transcript: Annotated[Prose, about("What is said, word for word", "Hello, I am Lin Mei.")]
    uploaded_on: Annotated[Day, about("The day it was made public", "2026-05-12")]
