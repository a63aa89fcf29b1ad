"""What the pages of the record say on a day, in both languages of the example, and what they never say."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path, PurePosixPath

import pytest
from support.record_entries import day
from support.shops import SITES, SMALLEST, light_example, plan_shop

from trustpages.pipeline import BuiltSite

TAGS = re.compile(r"<[^>]+>")
HIDDEN = re.compile(r"<(\w+) hidden [^>]*>.*?</\1>", re.DOTALL)
MAIN = re.compile(r"<main\b.*</main>", re.DOTALL)
Read = Callable[..., str]


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Read:
    """What a page of the example says on a day, as a visitor without a script reads it."""
    content = light_example(tmp_path_factory.mktemp("example"))

    @cache
    def build(today: date) -> BuiltSite:
        return plan_shop(content, today=today)

    def read_page(path: str, on: str, *, raw: bool = False) -> str:
        html = build(day(on)).files[PurePosixPath(path) / "index.html"].decode()
        main = MAIN.search(html)
        assert main
        if raw:
            return main[0]
        return " ".join(TAGS.sub("", HIDDEN.sub("", main[0])).split())

    return read_page


def test_the_sentence_leads_and_the_number_follows(read: Read) -> None:
    text = read("record", "2026-11-22")

    assert "No refund disputes since 12 March 2026" in text
    assert "255 days counted on 22 November 2026" in text
    assert "We count every case that was opened, whoever was right." in text
    assert (
        "Confirmed by Amara Okafor on 2 November 2026 for the days up to 31 October 2026." in text
    )
    assert "1 case in 1,210 to 1,540 orders" in text
    assert "Since the record began, up to 22 November 2026: 1 case, on 12 March 2026." in text


def test_an_old_record_speaks_of_twelve_months(tmp_path: Path) -> None:
    """A record that is younger says nothing of the months before it."""
    content = light_example(tmp_path)
    path = content / "record.md"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("starts: 2025-12-01", "starts: 2025-11-01"), encoding="utf-8")
    html = plan_shop(content, today=day("2026-11-22")).files[PurePosixPath("record/index.html")]

    assert b"The twelve months up to" in html
    assert b"Since the record began" not in html


def test_the_words_beside_the_strip_say_which_cases_count(read: Read) -> None:
    """Two complaints, of which one was upheld: the rate counts one, and so do strip and words."""
    html = read("record", "2026-11-22", raw=True)
    text = read("record", "2026-11-22")
    complaints = text[text.index("No complaints in which the customer was right") :]

    assert "1 case, on 9 February 2026. Not counted: 1 case, on 20 October 2026." in complaints
    strip = html[html.index('id="counts"') :].partition("</svg>")[0]
    assert strip.count("year-case") == 1
    assert "1 case in 1,210 to 1,540 orders" in complaints


def test_the_same_in_chinese(read: Read) -> None:
    text = read("zh/record", "2026-11-22")

    assert "自2026年3月12日以来没有退款纠纷" in text
    assert "255 天" in text
    assert "楼梯间留下了灰尘" in text


def test_an_open_case_takes_the_number_away_and_says_so(read: Read) -> None:
    """The dispute of March was open for three weeks."""
    during = read("record", "2026-03-20")

    assert "1 case is open since 12 March 2026: refund disputes" in during
    assert "No number while a case is open" in during
    assert "No refund disputes since" not in during
    assert "1 case is open since 20 October 2026: complaints" in read("complaints", "2026-10-25")


def test_a_record_that_nobody_confirms_falls_silent(read: Read) -> None:
    """The attestation of October is believed until 8 December."""
    assert "No refund disputes since" in read("record", "2026-12-08")

    later = read("record", "2026-12-09")

    assert "Not confirmed since 31 October 2026: refund disputes" in later
    assert "No number until somebody confirms the record again" in later
    assert "No refund disputes since" not in later
    assert "No refund disputes since" not in read("", "2026-12-09")


def test_what_a_page_says_of_a_day_does_not_outlive_it(read: Read) -> None:
    """A page that is not built again hides its sentence and number by itself."""
    for path in ("record", "", "complaints", "zh/record"):
        html = read(path, "2026-11-22", raw=True)
        sentences = re.findall(r'<span data-until="([0-9-]+)">(?:No |自)', html)
        assert set(sentences) == {"2026-12-08"}, path
        assert html.count('hidden data-after="2026-12-08"') >= len(sentences)
    numbers = re.findall(
        r"<[^>]*>(?:<span[^>]*>)?\d+ days?[,<]", read("record", "2026-11-22", raw=True)
    )
    assert len(numbers) == 3
    assert all('data-until="2026-12-08"' in one for one in numbers)


def test_a_late_entry_is_marked_late(read: Read) -> None:
    assert "Written down late, 13 days after it happened." in read("record", "2026-11-22")


def test_one_sentence_stands_on_home_and_complaints(read: Read) -> None:
    assert "No refund disputes since 12 March 2026" in read("", "2026-11-22")
    complaints = read("complaints", "2026-11-22")
    assert "No complaints in which the customer was right since 9 February 2026" in complaints


def test_the_page_of_a_year_lists_every_entry(read: Read) -> None:
    html = read("record/2026", "2026-11-22", raw=True)

    assert re.findall(r'<li id="e2026-(\d+)">', html) == [f"{at:04}" for at in range(22, 0, -1)]
    assert html.count("not yet sealed") == 2


def test_what_was_written_down_later_is_not_told_earlier(read: Read) -> None:
    assert "2026/0019" not in read("record/2026", "2026-10-20")


def test_the_page_says_what_a_seal_proves_and_what_it_does_not(read: Read) -> None:
    text = read("record", "2026-11-22")

    assert "20 entries are sealed in a signed log." in text
    assert "2 later entries are not yet sealed." in text
    assert "It does not prove that an entry is true, or that everything was written down." in text
    assert 'href="../log/checkpoint"' in read("record", "2026-11-22", raw=True)


def test_the_quarters_and_what_others_measured(read: Read) -> None:
    text = read("record", "2026-11-22")

    assert re.search(r"January\W+March 2026\s*7\s*7\s*1", text)
    assert "for more than 400 days" in text
    assert "for more than 150 days" not in text, "the latest word counts"
    assert "Makers&#39; Market, as of 2 November 2026" in text


@pytest.mark.parametrize("path", ["record", "record/2026", "", "complaints"])
def test_machines_are_told_of_no_stars_or_ratings(tmp_path: Path, path: str) -> None:
    html = plan_shop(light_example(tmp_path)).files[PurePosixPath(path) / "index.html"].decode()
    data = "".join(
        re.findall(r"<script type=.application/ld.json.>(.*?)</script>", html, re.DOTALL)
    )

    assert "BreadcrumbList" in data or path == ""
    assert not re.search("[Rr]ating|[Rr]eview|bestRating|stars", data)


@pytest.mark.parametrize("content", [SITES / "american" / "content", SMALLEST])
def test_a_shop_without_a_record_has_no_trace_of_it(content: Path) -> None:
    files = plan_shop(content).files

    assert not [path for path in files if path.parts[0] in ("record", "log")]
    for path in files:
        if path.suffix == ".html":
            assert b"record-line" not in files[path]
            assert b"Our record" not in files[path]


def test_entries_from_before_the_log_are_marked(tmp_path: Path) -> None:
    """What a key of a later day has sealed was not in any log when it was written down."""
    content = light_example(tmp_path)
    path = content / "record.md"
    text = path.read_text(encoding="utf-8").replace("since: 2026-01-02", "since: 2026-02-11")
    path.write_text(text, encoding="utf-8")
    html = plan_shop(content).files[PurePosixPath("record/2026/index.html")].decode()

    assert html.count("entered into the log later, which begins on") == 4


def test_the_chinese_shop_counts_what_it_imported() -> None:
    """Disputes of a marketplace, entered months later and marked so; its figure with source and day."""
    files = plan_shop(SITES / "chinese" / "content", today=day("2026-11-29")).files
    html = files[PurePosixPath("record/index.html")].decode()
    text = " ".join(TAGS.sub("", HIDDEN.sub("", html)).split())

    assert "自2026年9月14日以来没有退款纠纷" in text
    assert "补记，事后 234 天才记下。" in text
    assert "连续 150 多天没有违反平台规则" in text
    assert "淘宝网，截至2026年11月1日" in text
    assert "这份记录没有封存" in text
