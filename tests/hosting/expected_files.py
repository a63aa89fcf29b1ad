"""Expected files of hosts: compared, or written anew with UPDATE=1."""

from __future__ import annotations

from pathlib import Path

from support.shops import UPDATE

EXPECTED = Path(__file__).parent / "expected"


def as_expected(name: str, text: str) -> None:
    """A text is what its file says."""
    path = EXPECTED / name
    if UPDATE:
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert text == path.read_text(encoding="utf-8")
