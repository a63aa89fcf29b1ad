"""Commands of the record on what owners really type, export and keep: nothing is damaged, nothing is lost."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from cli_harness import Said, trustpages
from filelock import FileLock
from record_shop import CASE, DAY, DISPUTES, MAP, Shop
from support.shops import try_build

from trustpages.cli.record_questions import Questions
from trustpages.record_files import append, lock, seal

ROOT = Path(__file__).parents[2]
TYPED = "what: case\nrecorded: 2026-11-01\nby: shop\ncategory: complaint\nday: 2026-10-30\ntext: Empty.\n"
BRACES = "{what: case, recorded: 2026-11-01, by: shop, category: complaint, day: 2026-10-30, text: Empty.}\n"
FIGURE = """what: figure
recorded: 2026-11-02
by: shop
source: Taobao
url: https://taobao.example/shop
as_of: 2026-10-31
category: violation
text: No violations for 150 days.
"""


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that has begun a record, and its log."""
    shop = Shop(tmp_path)
    shop.begin_log()
    return shop


def write_entry(shop: Shop, text: str, number: int = 1) -> Path:
    """Type an entry into a file."""
    path = shop.content / f"record/2026/{number:04}.yaml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def read_page(shop: Shop, path: str = "record/index.html") -> str:
    """A page of the site that these files make."""
    site, problems = try_build(shop.content)
    assert problems == ()
    assert site
    return next(data for name, data in site.files.items() if str(name) == path).decode()


@pytest.mark.parametrize(
    "text",
    [
        "线轴是空的，我们当天补发了一个新的线轴并且道歉，此后每个线轴出库前都要称重。" * 8,
        f"See https://threads.example/{'a' * 150} for it.",
        "- not # a list: but 'words' \"in\" quotes \\ " + "and more of them " * 8,
        "null",
    ],
)
def test_words_are_kept_as_they_were_typed(shop: Shop, text: str) -> None:
    said = shop.run("add", *CASE[:4], "--text", text)

    assert said.code == 0, said.err
    assert shop.read(1)["text"] == text.strip()


@pytest.mark.parametrize("words", [("--text", "half\udcff"), ("--text", "x", "--by", "\udcff")])
def test_bytes_that_are_no_text_are_told(shop: Shop, words: tuple[str, ...]) -> None:
    said = shop.run("add", *CASE[:4], *words)

    assert (said.code, "cannot be read" in said.err) == (2, True)
    assert "our fault" not in shop.run("redact", "2026/0001", "--why", "\udcff").err


@pytest.mark.parametrize(
    "text",
    [BRACES, "  " + TYPED.strip().replace("\n", "\n  ") + "\n", f"{TYPED}...\n", f"---\n{TYPED}"],
    ids=["braces", "moved in", "an end", "a beginning"],
)
def test_a_salt_finds_its_place_in_every_form_of_yaml(shop: Shop, text: str) -> None:
    write_entry(shop, text)

    said = shop.run("seal")

    assert said.code == 0, said.err
    assert re.fullmatch("[0-9a-f]{32}", shop.read(1)["salt"])
    assert try_build(shop.content)[1] == ()


def test_words_of_another_file_are_not_written_down(shop: Shop) -> None:
    """They would change with that file, and the log holds what was typed."""
    said = shop.run("add", *CASE[:4], "--text", "We promise {{ promise post }}.")

    assert said.code == 1
    assert "[record-reference-in-text]" in said.err


def test_a_figure_whose_text_was_taken_out_says_so(shop: Shop) -> None:
    write_entry(shop, FIGURE)
    shop.run("seal")

    said = shop.run("redact", "2026/0001", "--why", "It was about another shop.")

    assert said.code == 0, said.err
    page = read_page(shop)
    assert "150 days" not in page
    assert "This text was taken out later." in page


def test_a_figure_that_was_wrong_stands_beside_its_correction(shop: Shop) -> None:
    write_entry(shop, FIGURE)

    said = shop.run("add", "--of", "2026/0001", "--correction", "--text", "There had been one.")

    assert said.code == 0, said.err
    page = read_page(shop)
    assert page.index("150 days") < page.index("There had been one.")


def test_the_reason_of_a_redaction_can_be_taken_out_too(shop: Shop) -> None:
    shop.run("add", *CASE)
    shop.run("redact", "2026/0001", "--why", "It named the Harbour Inn.")

    said = shop.run("redact", "2026/0002", "--why", "So did the reason.")

    assert said.code == 0, said.err
    assert "Harbour" not in read_page(shop, "record/2026/index.html")


def test_an_entry_of_a_later_day_is_not_sealed_and_keeps_nobody_out(shop: Shop) -> None:
    """A slip of the pen would lock the record until that day."""
    path = write_entry(shop, TYPED.replace("2026-11-01", "2026-12-01"))
    told = [one.code for one in try_build(shop.content)[1]]

    said = shop.run("seal")

    assert set(told) == {"record-ahead", "record-unsalted"}
    assert (said.code, "[record-ahead]" in said.err) == (1, True)
    path.write_text(TYPED, encoding="utf-8")
    assert shop.run("seal").code == 0
    assert shop.run("add", *CASE).code == 0


def test_a_record_without_entries_has_no_log(shop: Shop) -> None:
    said = shop.run("seal")

    assert (said.code, "Nothing is sealed yet" in said.out) == (0, True)
    assert shop.entries == []
    site, _ = try_build(shop.content)
    assert site
    assert not any(str(path).startswith("log/") for path in site.files)


def test_an_empty_log_is_not_published_beside_words_that_there_is_none(shop: Shop) -> None:
    shop.run("add", *CASE)
    for name in ("2026/0001.yaml", "checkpoint"):
        (shop.content / "record" / name).rename(shop.content.parent / Path(name).name)
    text = (shop.content.parent / "checkpoint").read_text(encoding="utf-8")
    empty = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="
    origin, _, rest = text.split("\n", 2)
    (shop.content / "record/checkpoint").write_text(
        "\n".join([origin, "0", empty, *rest.split("\n")[1:]]), encoding="utf-8"
    )

    site, problems = try_build(shop.content)

    assert (problems, site and [path for path in site.files if path.parts[0] == "log"]) == ((), [])


def test_a_case_may_turn_out_to_be_what_was_denied_before(shop: Shop) -> None:
    """Whoever was wrong about a case can say so; the page names the confirmation that was wrong, too."""
    shop.run("add", "--category", "refund-dispute", *CASE[2:], "--state", "settled")
    shop.run("attest", "--to", "2026-10-31", "--none-in", "complaint")

    said = shop.run(
        *("add", "--of", "2026/0001", "--correction"),
        *("--text", "It was a complaint.", "--category", "complaint"),
    )

    assert said.code == 0, said.err
    assert "no such case in these days" in read_page(shop)


def import_disputes(shop: Shop, table: str, columns: str = MAP) -> Said:
    """Import a table of disputes."""
    folder = shop.content.parent
    (folder / "map.yaml").write_text(columns, encoding="utf-8")
    (folder / "disputes.csv").write_text(table, encoding="utf-8")
    return shop.run("import", str(folder / "disputes.csv"), "--columns", str(folder / "map.yaml"))


def test_a_dispute_that_was_closed_since_the_last_import_is_closed(shop: Shop) -> None:
    import_disputes(shop, DISPUTES)
    closed = DISPUTES.replace("2026/10/02,,", "2026/10/02,2026/10/20,买家胜")

    said = import_disputes(shop, closed)
    again = import_disputes(shop, closed)

    assert said.code == 0, said.err
    assert "1 dispute of these days" in said.err
    assert {name: shop.read(4)[name] for name in ("what", "of", "day", "state", "result")} == {
        "what": "update",
        "of": "2026/0001",
        "day": "2026-10-20",
        "state": "settled",
        "result": "upheld",
    }
    assert "Nothing to write." in again.out


def test_of_two_disputes_of_a_day_the_right_one_is_closed(shop: Shop) -> None:
    head, day = DISPUTES.splitlines()[0], "2026/10/05"
    import_disputes(shop, f"{head}\n1,a,{day},2026/10/09,卖家胜\n2,b,{day},,\n")

    import_disputes(shop, f"{head}\n1,a,{day},2026/10/09,卖家胜\n2,b,{day},2026/10/15,买家胜\n")

    assert len([name for name in shop.entries if name != "checkpoint"]) == 4
    closed = {shop.read(number)["of"] for number in (2, 3, 4) if "of" in shop.read(number)}
    assert closed == {
        "2026/0001",
        next(f"2026/{number:04}" for number in (2, 3) if shop.read(number)["what"] == "case"),
    }


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        (DISPUTES.replace("2026/10/09", "2026/10/03"), MAP),
        (DISPUTES, MAP.replace("%Y/%m/%d", "%Y%Y/%m/%d")),
        (DISPUTES.replace("2026/10/02", '"' + "x" * 200_000 + '"'), MAP),
        ("", MAP),
    ],
    ids=["closed before it began", "a sign twice", "a huge cell", "an empty file"],
)
def test_an_export_that_cannot_be_right_is_told_and_not_imported(
    shop: Shop, table: str, columns: str
) -> None:
    """And the right one is imported."""
    said = import_disputes(shop, table, columns)

    assert (said.code, shop.entries) == (1, [])
    assert "[record-import]" in said.err
    assert import_disputes(shop, DISPUTES).code == 0


@pytest.mark.parametrize("change", ["attest_every: 9999 years", "attest_every: 1 minute"])
def test_no_length_of_time_stops_a_build(shop: Shop, change: str) -> None:
    path = shop.content / "record.md"
    text = path.read_text(encoding="utf-8").replace("attest_every: 31 days", change)
    path.write_text(text, encoding="utf-8")
    shop.run("attest", "--to", "2026-10-31")

    for command in (("check", shop.content), ("due", shop.content)):
        said = trustpages(*command, "--today", DAY, settings=shop.settings)
        assert said.code == 0, said.err


def test_a_record_is_called_young_no_longer_than_it_is(shop: Shop) -> None:
    """A page that nobody builds anew takes the word back by itself."""
    path = shop.content / "record.md"
    text = path.read_text(encoding="utf-8").replace("2026-09-01", "2026-10-30")
    path.write_text(text, encoding="utf-8")
    shop.run("attest", "--to", "2026-10-31")

    page = read_page(shop)

    assert "the record is younger than 30 days" in page
    assert page.count('data-until="2026-11-28"') == 2


def test_a_record_that_lapsed_is_confirmed_as_advised(shop: Shop) -> None:
    """The advice of `record-lapsed` is followed."""
    shop.run("attest", "--to", "2026-09-30", today="2026-10-01")
    told = [one.code for one in try_build(shop.content)[1]]

    said = shop.run("attest", "--to", "2026-10-31")

    assert told == ["record-lapsed"]
    assert said.code == 0, said.err
    assert try_build(shop.content)[1] == ()


def test_a_second_key_is_kept_and_named_as_the_output_says(shop: Shop, tmp_path: Path) -> None:
    """The first one is lost: what is printed leads to a sealed record, to the letter."""
    again = shop.run("seal", "--new-key")
    second = tmp_path / "second.key"

    said = shop.run("seal", "--new-key", "--key", str(second))
    shop.list_key(said)

    assert "name another file with --key" in again.err
    assert f"Then run: trustpages record seal --key {second}\n" in said.out
    assert "Add below 'keys:' in record.md:" in said.out
    done = shop.run("seal", "--key", str(second), TRUSTPAGES_LOG_KEY="PRIVATE+KEY+another")
    assert done.code == 0, done.err


def test_the_key_is_where_the_docs_say(shop: Shop) -> None:
    folder = Path(shop.settings["XDG_CONFIG_HOME"])

    assert [path.relative_to(folder).as_posix() for path in folder.rglob("*.key")] == [
        "trustpages/keys/log-threads.example-record.key"
    ]
    assert "log-shop.example-record.key" in (ROOT / "docs/log.md").read_text(encoding="utf-8")


def test_what_others_write_while_questions_are_asked_is_no_hindrance(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two people at once: nobody has typed in vain, and nothing is written over."""
    real = Questions.ask_author
    others = [TYPED]

    def ask_slowly(self: Questions, question: str, people: tuple[str, ...]) -> str:
        if others:
            write_entry(shop, others.pop())
        return real(self, question, people)

    monkeypatch.setattr(Questions, "ask_author", ask_slowly)

    said = shop.run("add", *CASE)

    assert said.code == 0, said.err
    assert (shop.read(1)["text"], shop.read(2)["text"]) == ("Empty.", CASE[-1])
    assert "Sealed 2 in all" in said.out


def test_whoever_waits_as_advised_may_write(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lock, "LOCK_TIMEOUT", 0.0)
    other = FileLock(shop.content.parent / ".content.trustpages.lock")
    with other:
        said = shop.run("add", *CASE)

    assert (said.code, shop.entries) == (1, [])
    assert "[record-busy]" in said.err
    assert shop.run("add", *CASE).code == 0


def test_where_no_lock_can_be_made_entries_are_written(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(FileLock, "acquire", refuse)

    assert shop.run("add", *CASE).code == 0


def test_a_year_that_is_full_is_told(shop: Shop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(append, "MAX_ENTRIES", 2)

    said = import_disputes(shop, DISPUTES)

    assert (said.code, shop.entries) == (1, [])
    assert "a year holds 2 entries, and 2026 has 0 of them [record-entry-name]" in said.err
    assert import_disputes(shop, "\n".join([*DISPUTES.split("\n")[:2], ""])).code == 0


def test_a_run_that_ends_between_writing_and_sealing_loses_nothing(
    shop: Shop, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop.run("add", *CASE)
    with monkeypatch.context() as cut:
        cut.setattr(seal, "sign_checkpoint", _end_the_run)
        shop.run("add", *CASE)

    assert shop.entries == ["0001.yaml", "0002.yaml", "checkpoint"]
    assert "not yet sealed" in read_page(shop, "record/2026/index.html")
    said = shop.run("seal")
    assert "Sealed 2 in all, 1 of them new" in said.out
    assert "not yet sealed" not in read_page(shop, "record/2026/index.html")


def test_what_a_run_that_was_killed_left_beside_a_file_goes_with_the_next(shop: Shop) -> None:
    shop.run("add", *CASE)
    left = ".trustpages-0123456789abcdef.new"
    for name in (f"2026/{left}", left):
        (shop.content / "record" / name).write_text("text: Half", encoding="utf-8")

    shop.run("add", *CASE)

    assert shop.entries == ["0001.yaml", "0002.yaml", "checkpoint"]


def _end_the_run(*_: object) -> str:
    raise KeyboardInterrupt
