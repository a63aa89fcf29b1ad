"""What is wrong with a picture, a video or its captions, before anyone knows whose file it is."""

from __future__ import annotations


class PictureFault(Exception):
    """A file that cannot be published; the caller knows its place and adds it.

    `message` is one sentence without a full stop, `hint` the way out.
    """

    def __init__(self, message: str, hint: str) -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)
