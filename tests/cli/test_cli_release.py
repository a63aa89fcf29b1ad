"""What is still to be filled in is told and stops nothing, until a site is to go public."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from cli_harness import DAY, spotless, trustpages
from support.shops import SMALLEST

LINE = "  city: Cork"


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """A spotless shop with one mark, on line 13 of `shop.yaml`."""
    text = (SMALLEST / "shop.yaml").read_text(encoding="utf-8")
    marked = text.replace(f"{LINE}\n", f"{LINE}  # fill in: the town\n", 1)
    return spotless(tmp_path, ("shop.yaml", marked))


def where(content: Path) -> str:
    lines = (content / "shop.yaml").read_text(encoding="utf-8").splitlines()
    return f"{content}/shop.yaml:{lines.index(f'{LINE}  # fill in: the town') + 1}:{len(LINE) + 3}"


@pytest.mark.parametrize("command", ["check", "build"])
@pytest.mark.parametrize("strict", [(), ("--strict",)])
def test_a_mark_is_told_and_stops_nothing(
    content: Path, tmp_path: Path, command: str, strict: tuple[str, ...]
) -> None:
    output = ("-d", tmp_path / "out") if command == "build" else ()

    said = trustpages(command, content, *output, *strict, "--today", DAY)

    assert said.code == 0
    assert f"{where(content)}: still to fill in: the town\n" in said.err
    assert "  To fill in    1 place, named above\n" in said.err + said.out
    assert "no problems" in said.err + said.out


def test_the_manifest_and_the_report_count_them(content: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.json"

    trustpages("build", content, "-d", tmp_path / "out", "--today", DAY, "--report", report)

    manifest = json.loads((tmp_path / "out/.trustpages-manifest.json").read_text("utf-8"))
    data = json.loads(report.read_text(encoding="utf-8"))
    assert manifest["unfinished"] == data["unfinished"] == 1
    assert (data["errors"], data["warnings"], data["well"]) == ([], [], True)
    assert [one["code"] for one in data["notices"]] == ["still-to-fill-in"]


def test_programs_read_a_mark_as_a_notice(content: Path) -> None:
    said = trustpages("check", content, "--today", DAY, "--format", "json")

    [data] = map(json.loads, said.out.splitlines())
    assert (data["code"], data["severity"]) == ("still-to-fill-in", "notice")
    assert f"{data['file']}:{data['line']}:{data['column']}" == where(content)


def test_github_shows_a_mark_beside_its_line(content: Path) -> None:
    said = trustpages("check", content, "--today", DAY, "--format", "github")

    assert "::notice file=" in said.err
    assert "title=still-to-fill-in::still to fill in: the town%0A" in said.err


def test_quiet_says_nothing_of_it(content: Path) -> None:
    said = trustpages("check", content, "--today", DAY, "-q")

    assert (said.code, said.out, said.err) == (0, "", "")


@pytest.mark.parametrize("command", ["check", "build"])
def test_nothing_unfinished_is_released(content: Path, tmp_path: Path, command: str) -> None:
    output = ("-d", tmp_path / "out") if command == "build" else ()

    said = trustpages(command, content, *output, "--release", "--today", DAY)

    assert (said.code, said.out) == (1, "")
    assert f"{where(content)}: error: still to fill in: the town [still-to-fill-in]" in said.err
    assert not (tmp_path / "out").exists()


def test_a_finished_shop_is_released(tmp_path: Path) -> None:
    said = trustpages(
        "build", spotless(tmp_path), "-d", tmp_path / "out", "--strict", "--release", "--today", DAY
    )

    assert said.code == 0
    manifest = json.loads((tmp_path / "out/.trustpages-manifest.json").read_text("utf-8"))
    assert manifest["unfinished"] == 0


@pytest.mark.parametrize("flag", ["-D", "-F"])
def test_a_preview_is_no_release(content: Path, tmp_path: Path, flag: str) -> None:
    said = trustpages("build", content, "-d", tmp_path / "out", "--release", flag)

    assert said.code == 2
    assert "leave --drafts and --future away" in said.err
    assert not (tmp_path / "out").exists()


def test_a_draft_may_be_unfinished(tmp_path: Path) -> None:
    """What is held back does not go public, so it may wait."""
    text = (SMALLEST / "buying.md").read_text(encoding="utf-8")
    page = text.replace("title:", "draft: yes\n# fill in: the steps\nsummary: How.\ntitle:", 1)
    content = spotless(tmp_path, ("buying.md", page.replace("\nsummary: How an", "\n# How an", 1)))

    said = trustpages("build", content, "-d", tmp_path / "out", "--release", "--today", DAY)

    assert said.code == 0, said.err


def test_a_language_without_words_in_the_theme_stops_a_strict_build(tmp_path: Path) -> None:
    """Labels in another language than the page are no page for a shop to publish."""
    settings = "base_url: https://threads.example/\nlanguages: [en, cy]\n"

    said = trustpages(
        "check", spotless(tmp_path, ("site.yaml", settings)), "--strict", "--today", DAY
    )

    assert said.code == 1
    assert "site.yaml:2:17: warning: the theme 'counter' has no words in 'cy'" in said.err


def test_the_summary_names_each_language_without_words_and_no_other(tmp_path: Path) -> None:
    settings = "base_url: https://threads.example/\nlanguages: [en, cy, ar, fi]\n"
    content, report = spotless(tmp_path, ("site.yaml", settings)), tmp_path / "summary.md"

    said = trustpages("check", content, "--today", DAY, "--summary", report)

    rows = said.err.partition("\n  Words  ")[2].partition("\n  Links  ")[0]
    assert re.findall(r"no words in '(\w+)'", rows) == ["cy", "fi"]
    assert re.findall(r"as (\w+)\.po in a folder i18n", rows) == ["cy", "fi"]
    assert "| Words | the theme 'counter' has no words in 'cy'" in report.read_text("utf-8")
    assert "\n  Words  " not in trustpages("check", SMALLEST, "--today", DAY).err


def test_a_banner_is_asked_for_and_only_with_a_preview(tmp_path: Path) -> None:
    site = tmp_path / "site"
    build = ("build", SMALLEST, "-d", site, "--today", DAY)

    assert trustpages(*build, "-D").code == 0
    assert '<aside class="preview"' not in (site / "index.html").read_text(encoding="utf-8")
    assert trustpages(*build, "-D", "--banner").code == 0
    assert '<aside class="preview"' in (site / "index.html").read_text(encoding="utf-8")
    assert trustpages(*build, "--banner").code == 2
