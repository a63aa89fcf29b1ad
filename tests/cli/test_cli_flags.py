"""Each flag of `build` and `check`, on and off, through the whole program."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from cli_harness import DAY, spotless, tree, trustpages, warned, wrong

WINTER = """\
---
title: Winter
reviewed_on: 2026-11-01
kind: holiday
starts: 2026-12-20
ends: 2027-01-03
effect: Nora is away.
choices:
  - {title: Wait, text: Wait for Nora.}
---
"""
NOTICE = ("notices/winter.md", WINTER)
BOARD = ("notices.md", "---\ntitle: Notices\nreviewed_on: 2026-11-01\n---\n")


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "out"


def test_build_writes_the_site_and_says_so_on_stdout(tmp_path: Path, output: Path) -> None:
    """The summary is the result; nothing else is said of a spotless shop."""
    said = trustpages("build", spotless(tmp_path), "-d", output, "--today", DAY)

    assert (said.code, said.err) == (0, "")
    assert (output / "index.html").is_file()
    assert said.out.startswith("trustpages 0.1.0 · Plain Threads · en · theme: counter\n")
    assert "Content       9 files, 1 language, no problems\n" in said.out
    assert "Pages         8 (8 en)\n" in said.out
    assert f"✓ {output} is ready: 8 pages, " in said.out
    assert said.out.endswith(f"  Open {output / 'index.html'}\n")


def test_a_second_build_changes_nothing_and_says_so(tmp_path: Path, output: Path) -> None:
    content = spotless(tmp_path)
    trustpages("build", content, "-d", output, "--today", DAY)
    before = {path: path.stat().st_mtime_ns for path in output.rglob("*")}

    said = trustpages("build", content, "-d", output, "--today", DAY)

    assert f"✓ {output} is as it was: " in said.out
    assert {path: path.stat().st_mtime_ns for path in output.rglob("*")} == before


def test_check_writes_nothing(tmp_path: Path) -> None:
    """The summary of a check is no result that stays, so it goes to stderr."""
    content = spotless(tmp_path)
    before = tree(tmp_path)

    said = trustpages("check", content, "--today", DAY)

    assert (said.code, said.out) == (0, "")
    assert "can be built: 8 pages, " in said.err
    assert tree(tmp_path) == before


def test_content_and_output_have_their_usual_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without arguments, `content` becomes `output`."""
    spotless(tmp_path)
    monkeypatch.chdir(tmp_path)

    trustpages("build")

    assert (tmp_path / "output" / "index.html").is_file()


def test_a_base_url_replaces_the_one_of_the_site(tmp_path: Path, output: Path) -> None:
    content = spotless(tmp_path)

    trustpages("build", content, "-d", output)
    own = (output / "sitemap.xml").read_text(encoding="utf-8")
    trustpages("build", content, "-d", output, "--base-url", "https://elsewhere.example/a/b")
    other = (output / "sitemap.xml").read_text(encoding="utf-8")

    assert "https://threads.example/returns/" in own
    assert "https://elsewhere.example/a/b/returns/" in other
    assert "threads.example" not in other


def test_with_strict_a_warning_stops_the_build(tmp_path: Path, output: Path) -> None:
    content = warned(tmp_path)

    strict = trustpages("build", content, "-d", output, "--strict", "--today", DAY)
    written = output.exists()
    easy = trustpages("build", content, "-d", output, "--today", DAY)

    assert (strict.code, strict.out, written) == (1, "", False)
    assert "1 warning, and with --strict none may pass. Nothing was written." in strict.err
    assert strict.err.endswith("\n  See: trustpages explain not-reviewed\n")
    assert easy.code == 0
    assert "1 warning" in easy.out
    assert "buying.md:2:1: warning: " in easy.err or "buying.md:1:1: warning: " in easy.err


def test_drafts_are_held_back_unless_they_are_asked_for(tmp_path: Path, output: Path) -> None:
    content = spotless(tmp_path)
    page = content / "buying.md"
    page.write_text(page.read_text(encoding="utf-8").replace("title:", "draft: yes\ntitle:", 1))

    without = trustpages("build", content, "-d", output, "--today", DAY)
    first = (output / "buying" / "index.html").exists()
    trustpages("build", content, "-d", output, "--today", DAY, "--drafts")
    drawn = output / "buying" / "index.html"

    assert not first
    assert f"Held back     'How to buy': it is a draft ({page}:1)\n" in without.out
    assert "noindex" in drawn.read_text(encoding="utf-8")


def test_the_future_is_held_back_unless_it_is_asked_for(tmp_path: Path, output: Path) -> None:
    content = spotless(tmp_path, BOARD, NOTICE)

    without = trustpages("build", content, "-d", output, "--today", DAY)
    first = (output / "notices" / "winter").exists()
    trustpages("build", content, "-d", output, "--today", DAY, "-F")

    assert "Held back     'Winter': it starts on 2026-12-20" in without.out
    assert not first
    assert (output / "notices" / "winter" / "index.html").is_file()


def test_today_can_be_any_day(tmp_path: Path, output: Path) -> None:
    content = spotless(tmp_path, BOARD, NOTICE)

    trustpages("build", content, "-d", output, "--today", "2026-12-21")

    assert (output / "notices" / "winter" / "index.html").is_file()


def test_quiet_says_only_what_is_wrong(tmp_path: Path, output: Path) -> None:
    spotless(tmp_path / "good")
    wrong(tmp_path / "bad")

    good = trustpages("build", tmp_path / "good" / "content", "-d", output, "-q")
    bad = trustpages("build", tmp_path / "bad" / "content", "-d", output, "-q")

    assert (good.code, good.out, good.err) == (0, "", "")
    assert bad.code == 1
    assert "[unknown-field]" in bad.err
    assert "Nothing was written" not in bad.err
    assert "See: " not in bad.err


def test_verbose_names_every_page_with_its_size(tmp_path: Path) -> None:
    said = trustpages("check", spotless(tmp_path), "-v")

    rows = [line.split() for line in said.err.splitlines() if "index.html" in line and "kB" in line]
    assert len(rows) == 8
    assert all(row[1] == "kB" and int(row[0]) > 0 for row in rows)


def test_verbose_says_why_a_page_was_drawn(tmp_path: Path) -> None:
    content, cache = spotless(tmp_path), {"XDG_CACHE_HOME": str(tmp_path / "cache")}

    def read_reasons(*flags: str) -> dict[str, str]:
        said = trustpages("check", content, "-v", "--today", DAY, *flags, settings=cache)
        rows = [re.match(r" +\d+ kB  (\S+)  \((.*)\)$", row) for row in said.err.splitlines()]
        return {row[1]: row[2] for row in rows if row}

    assert set(read_reasons().values()) == {"nothing was kept of it"}
    assert set(read_reasons().values()) == {"as before"}
    page = content / "returns.md"
    page.write_text(page.read_text(encoding="utf-8") + "\nMore.\n", encoding="utf-8")
    reasons = read_reasons()
    assert reasons.pop("returns/index.html") == "its own words or facts changed"
    assert set(reasons.values()) == {"as before"}
    shop = content / "shop.yaml"
    text = shop.read_text(encoding="utf-8")
    shop.write_text(text.replace("city: Cork", "city: Dublin"), encoding="utf-8")
    assert "it shows something of 'shop', which changed" in read_reasons().values()
    assert read_reasons("--no-cache") == {}


def test_the_report_holds_the_whole_result(tmp_path: Path, output: Path) -> None:
    content, report = spotless(tmp_path, BOARD, NOTICE), tmp_path / "report.json"

    trustpages("build", content, "-d", output, "--today", DAY, "--report", report)

    data = json.loads(report.read_text(encoding="utf-8"))
    assert data["tool"] == "trustpages 0.1.0"
    assert (data["well"], data["shop"], data["today"]) == (True, "Plain Threads", DAY)
    sizes = {page["path"]: page["size"] for page in data["pages"]}
    assert sizes == {path: (output / path).stat().st_size for path in sizes}
    assert len(sizes) == 9
    assert data["languages"] == [
        {"language": "en", "pages": 9, "untranslated": {"texts": 0, "pages": 0}}
    ]
    assert [(one["what"], one["file"]) for one in data["held_back"]] == [
        ("'Winter'", f"{content}/notices/winter.md")
    ]
    assert data["written"]["added"] == data["files"]
    assert (data["errors"], data["warnings"], data["pictures"]) == ([], [], [])
    assert set(data["timings"]) == {"build", "write"}


def test_the_report_of_a_failed_build_holds_its_errors(tmp_path: Path, output: Path) -> None:
    content, report = wrong(tmp_path), tmp_path / "report.json"

    said = trustpages("build", content, "-d", output, "--report", report)

    data = json.loads(report.read_text(encoding="utf-8"))
    assert said.code == 1
    assert (data["well"], data["written"], "pages" in data) == (False, None, False)
    assert [(one["code"], one["line"]) for one in data["errors"]] == [("unknown-field", 3)]


def test_a_failed_build_leaves_the_last_good_site(tmp_path: Path, output: Path) -> None:
    trustpages("build", spotless(tmp_path / "good"), "-d", output)
    before = tree(output)

    said = trustpages("build", wrong(tmp_path / "bad"), "-d", output)

    assert said.code == 1
    assert "1 error, no warnings. Nothing was written." in said.err
    assert said.err.endswith("\n  See: trustpages explain unknown-field\n")
    assert tree(output) == before


def test_the_site_is_not_written_into_its_own_content(tmp_path: Path) -> None:
    content = spotless(tmp_path)
    before = tree(content)

    said = trustpages("build", content, "-d", content / "output")

    assert said.code == 1
    assert "[output-place]" in said.err
    assert tree(content) == before
