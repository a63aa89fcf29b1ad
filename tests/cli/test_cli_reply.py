"""`trustpages reply`: a draft in the review's language, printed or added, and never written over."""

from __future__ import annotations

from pathlib import Path

import pytest
from cli_harness import trustpages
from support.shops import changed, try_build
from test_cli_import import PAGE

BAD = "source: shop\nreceived: 2026-03-02\nrating: 1\ntext: It broke.\nlanguage: en\n"
REMOVED = """\
source: shop
received: 2026-03-02
rating: 1
removed: {day: 2026-03-03, reason: insult}
"""
TODAY = ("--today", "2026-11-22")


def make_shop(folder: Path, review: str = BAD) -> Path:
    """The smallest shop with one review."""
    return changed(folder, ("reviews.md", PAGE), ("reviews/2026/0001.yaml", review))


def run(content: Path, *arguments: str) -> tuple[int, str]:
    """Draft a reply; the exit code, and all that was said."""
    said = trustpages("reply", *arguments, "-c", content, *TODAY)
    return said.code, said.out + said.err


def test_a_draft_is_printed_as_lines_for_the_file(tmp_path: Path) -> None:
    content = make_shop(tmp_path)
    before = (content / "reviews/2026/0001.yaml").read_bytes()
    code, said = run(content, "2026/0001")

    assert code == 0
    assert said.startswith("reply:\n  by: shop\n  day: 2026-11-22\n  text: >-\n    Thank you for")
    assert "[fill in: what went wrong," in said
    assert "nora@threads.example" in said
    assert (content / "reviews/2026/0001.yaml").read_bytes() == before


@pytest.mark.parametrize(
    "typed",
    [
        "reviews/2026/0001.yaml",
        "content/reviews/2026/0001.yaml",
        "https://plainthreads.example/reviews/2026/#r2026-0001",
    ],
)
def test_a_review_is_named_by_its_file_or_its_address(tmp_path: Path, typed: str) -> None:
    assert run(make_shop(tmp_path), typed)[0] == 0


@pytest.mark.parametrize("end", ["\n", "\r\n", ""])
def test_a_draft_is_added_and_no_other_byte_changes(tmp_path: Path, end: str) -> None:
    content = make_shop(tmp_path)
    path = content / "reviews/2026/0001.yaml"
    before = f"# mine{end or chr(10)}{BAD.replace(chr(10), end or chr(10))}".encode()
    path.write_bytes(before.rstrip() if not end else before)
    code, said = run(content, "2026/0001", "--write")
    written = path.read_bytes()

    assert code == 0
    assert "the reply is added" in said
    assert written.startswith(before.rstrip())
    assert written.count(b"\r\n") == (written.count(b"\n") if end == "\r\n" else 0)
    site, problems = try_build(content)
    assert site
    assert problems == ()
    assert len(site.site.placeholders) == 2


@pytest.mark.parametrize(
    ("review", "reason"),
    [
        (
            f"{BAD}reply: {{by: shop, day: 2026-03-03, text: Sorry; we sent a new one.}}\n",
            "has a reply",
        ),
        (REMOVED, "was removed"),
        (
            "{source: shop, received: 2026-03-02, rating: 1, text: Bad., language: en}\n",
            "Without --write",
        ),
    ],
)
def test_nothing_is_written_over(tmp_path: Path, review: str, reason: str) -> None:
    content = make_shop(tmp_path, review)
    code, said = run(content, "2026/0001", "--write")

    assert code == 2
    assert reason in said
    assert (content / "reviews/2026/0001.yaml").read_text(encoding="utf-8") == review


def test_what_is_not_there_is_told_with_what_is(tmp_path: Path) -> None:
    content = make_shop(tmp_path)

    assert "Did you mean 2026/0001?" in run(content, "2026/0010")[1]
    assert "Write one of: shop" in run(content, "2026/0001", "--by", "nobody")[1]


def test_a_language_without_a_draft_is_told(tmp_path: Path) -> None:
    content = make_shop(tmp_path, BAD.replace("language: en", "language: pl"))
    code, said = run(content, "2026/0001")

    assert code == 0
    assert "no draft in the language 'pl', so this one is in English" in said
    assert "Thank you for telling us." in said


def test_without_a_number_the_bad_reviews_without_an_answer_are_listed(tmp_path: Path) -> None:
    content = make_shop(tmp_path)
    good = BAD.replace("rating: 1", "rating: 3")
    answered = f"{BAD}reply: {{by: shop, day: 2026-03-03, text: We are sorry.}}\n"
    for number, text in (("0002", good), ("0003", answered), ("0004", REMOVED)):
        (content / f"reviews/2026/{number}.yaml").write_text(text, encoding="utf-8")
    code, said = run(content)

    assert code == 0
    assert said == (
        "1 review with one or two stars without an answer\n"
        "  2026/0001  1  2026-03-02  It broke.\n"
        "Draft an answer: trustpages reply 2026/0001\n"
    )
