"""What a letter says in sentences, who signs it, and in whose voice."""

from __future__ import annotations

import re
from pathlib import Path, PurePosixPath

import pytest
from support.shops import changed, plan_shop, with_line

MORE = """channels:
  telephone: {kind: phone, label: Call, phone: "+353 21 496 0123", languages: [en], cost: A local call}
  more:
    kind: email
    label: More
    email: more@threads.example
    languages: [en]
    cost: Nothing
    first_reply: 1 business day
"""
LETTER = ("site.yaml", "name: counter", "name: letter")


def _read_home(folder: Path, *files: tuple[str, str], language: str = "en") -> str:
    """The words of a letter's home page, each run of space as one."""
    _, settings = with_line(*LETTER)
    settings = settings.replace("[en]", f"[en, {language}]") if language != "en" else settings
    site = plan_shop(changed(folder, ("site.yaml", settings), *files))
    name = "index.html" if language == "en" else f"{language}/index.html"
    html = site.files[PurePosixPath(name)].decode()
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", html[html.index("<main") :]))


def test_ways_that_answer_as_soon_share_a_sentence(tmp_path: Path) -> None:
    home = _read_home(tmp_path, with_line("desk.md", "channels:\n", MORE))

    shared = "At more@threads.example and nora@threads.example I answer within 1 business day."
    assert f"You reach me at +353 21 496 0123. {shared}" in home
    assert home.count(shared) == 1


@pytest.mark.parametrize(
    ("remedy", "said"),
    [
        ("late? the postage comes back", "counter · late? the postage comes back."),
        ("Late? The postage comes back", "counter. Late? The postage comes back."),
    ],
)
def test_a_promise_and_its_remedy_are_sentences(tmp_path: Path, remedy: str, said: str) -> None:
    promise = with_line("promises.yaml", "late? the postage comes back to you", remedy)

    assert said in _read_home(tmp_path, promise)


def test_who_reads_the_mailbox_signs_where_nobody_else_is_named(tmp_path: Path) -> None:
    assert "Nora Byrne P.S. If you are not happy, tell me" in _read_home(tmp_path)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("fr", "c’est moi qui paie."),
        ("es", "pago yo."),
        ("it", "pago io."),
        ("nl", "dan betaal ik."),
    ],
)
def test_one_maker_speaks_in_other_languages(tmp_path: Path, language: str, said: str) -> None:
    assert said in _read_home(tmp_path, language=language)
