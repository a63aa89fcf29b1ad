"""Parts of a file, against the plainest reading of the standard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from trustpages.preview.responses import slice_range

NUMBERS = st.one_of(st.none(), st.integers(0, 30))
ANYTHING = st.text(st.characters(max_codepoint=255), max_size=20)


@given(data=st.binary(max_size=20), first=NUMBERS, last=NUMBERS)
def test_a_range_gives_exactly_the_octets_it_names(
    data: bytes, first: int | None, last: int | None
) -> None:
    head, tail = ("" if number is None else str(number) for number in (first, last))
    made = slice_range(data, Headers({"range": f"bytes={head}-{tail}"}))
    if (first is None and last is None) or (
        first is not None and last is not None and last < first
    ):
        assert (made.status, made.body, made.headers) == (200, data, {})
        return
    named = [at for at in range(len(data)) if _inside(at, first, last, len(data))]
    if named:
        span = f"bytes {named[0]}-{named[-1]}/{len(data)}"
        assert (made.status, made.headers) == (206, {"content-range": span})
        assert made.body == bytes(data[at] for at in named)
    else:
        expected = {"content-range": f"bytes */{len(data)}"}
        assert (made.status, made.body, made.headers) == (416, b"", expected)


@given(asked=ANYTHING, data=st.binary(max_size=5))
def test_whatever_is_asked_something_is_answered(asked: str, data: bytes) -> None:
    made = slice_range(data, Headers({"range": f"bytes={asked}"}))

    assert made.status in {200, 206, 416}
    assert made.body in data


def _inside(at: int, first: int | None, last: int | None, size: int) -> bool:
    if first is None:
        return last is not None and at >= size - last
    return at >= first and (last is None or at <= last)
