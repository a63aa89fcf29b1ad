"""`record` through the real program: what it appends, seals, redacts and imports, and where it refuses."""

from __future__ import annotations

import errno
import io
import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cli_harness import tree, trustpages
from click.testing import CliRunner
from record_shop import CASE, DAY, DISPUTES, MAP, RECORD, Shop
from support.shops import SITES, try_build

from trustpages import local_disk
from trustpages.cli import record_questions
from trustpages.cli.main import COMMAND_GROUP
from trustpages.record_files import append


@pytest.fixture
def shop(tmp_path: Path) -> Shop:
    """A shop that has begun a record, and no log."""
    return Shop(tmp_path)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Somebody sits at the terminal."""
    monkeypatch.setattr(record_questions, "is_interactive", lambda: True)
    monkeypatch.delenv("CI", raising=False)
    return iter([None])


def test_a_case_is_appended_with_a_salt_and_can_be_built(shop: Shop) -> None:
    said = shop.run("add", *CASE)

    assert said.code == 0, said.err
    assert "Not sealed: there is no key." in said.out
    written = shop.read(1)
    assert re.fullmatch("[0-9a-f]{32}", written.pop("salt"))
    assert written == {
        "what": "case",
        "recorded": DAY,
        "category": "complaint",
        "day": "2026-10-30",
        "text": "A spool, half of it, was empty.",
        "state": "open",
        "by": "shop",
    }
    assert try_build(shop.content)[1] == ()


def test_what_became_of_a_case_is_an_entry_of_its_own(shop: Shop) -> None:
    shop.run("add", *CASE)
    before = (shop.content / "record/2026/0001.yaml").read_bytes()

    said = shop.run("add", "--of", "2026/0001", "--state", "settled", "--result", "upheld")

    assert said.code == 0, said.err
    assert (shop.content / "record/2026/0001.yaml").read_bytes() == before
    written = shop.read(2)
    assert {key: written[key] for key in ("what", "of", "state", "result", "day")} == {
        "what": "update",
        "of": "2026/0001",
        "state": "settled",
        "result": "upheld",
        "day": DAY,
    }


def test_an_attestation_goes_on_where_the_last_one_ended(shop: Shop) -> None:
    shop.run("add", *CASE)

    said = shop.run(
        "attest", "--to", "2026-10-31", "--orders", "120 to 150", "--complaints", "1,1,0"
    )

    assert said.code == 0, said.err
    assert shop.read(2) == {
        "what": "attestation",
        "recorded": DAY,
        "by": "shop",
        "from": "2026-09-01",
        "to": "2026-10-31",
        "none_in": ["refund-dispute"],
        "orders": "120 to 150",
        "complaints": {"received": "1", "in_time": "1", "upheld": "0"},
    }
    shop.run("attest", "--to", "2026-11-30", today="2026-12-01")
    assert (shop.read(3)["from"], shop.read(3)["to"]) == ("2026-11-01", "2026-11-30")


@pytest.mark.usefixtures("terminal")
def test_what_is_not_given_is_asked(shop: Shop) -> None:
    typed = "nonsense\ncomplaint\n2026-10-30\nA spool was empty.\nsettled\nupheld\nWe weigh them.\nshop\n"

    done = CliRunner().invoke(
        COMMAND_GROUP, ["record", "add", "-c", str(shop.content), "--today", DAY], input=typed
    )

    assert done.exit_code == 0, done.output
    written = shop.read(1)
    assert (written["result"], written["lesson"]) == ("upheld", "We weigh them.")


@pytest.mark.usefixtures("terminal")
def test_a_wrong_answer_is_asked_again_with_the_reason(shop: Shop) -> None:
    typed = "31.10.2026\n\n2062-01-01\n2026-10-31\n\nshop\nmany\n120 to 150\n3,3\n0,0,0\n\n"

    done = CliRunner().invoke(
        COMMAND_GROUP, ["record", "attest", "-c", str(shop.content), "--today", DAY], input=typed
    )

    assert done.exit_code == 0, done.output
    for reason in (
        "'31.10.2026' is not a date. Write it like 2026-11-01.",
        f"2062-01-01 has not come yet; today is {DAY}.",
        "'many' is neither a count nor a band between two counts.",
        "takes three numbers",
    ):
        assert reason in done.output
    assert (shop.read(1)["to"], shop.read(1)["orders"]) == ("2026-10-31", "120 to 150")


@pytest.mark.usefixtures("terminal")
def test_an_update_asks_again_for_the_result(shop: Shop) -> None:
    shop.run("add", *CASE, "--state", "open", "--by", "shop")
    typed = "\nWe sent a new spool.\ndone\nsettled\nthe customer\nupheld\n\nshop\n"

    done = CliRunner().invoke(
        COMMAND_GROUP,
        ["record", "add", "--of", "2026/0001", "-c", str(shop.content), "--today", DAY],
        input=typed,
    )

    assert done.exit_code == 0, done.output
    assert "Write one of: open, settled, withdrawn." in done.output
    assert (shop.read(2)["state"], shop.read(2)["result"]) == ("settled", "upheld")


def test_nobody_but_a_person_says_up_to_which_day_the_record_is_complete(shop: Shop) -> None:
    """A timer that runs the command without an answer confirms nothing."""
    said = shop.run("attest")

    assert (said.code, shop.entries) == (2, [])
    assert "there is nobody to ask. Give --to." in said.err


def test_without_a_terminal_a_missing_answer_is_named(shop: Shop) -> None:
    said = shop.run("add", "--category", "complaint")

    assert (said.code, shop.entries) == (2, [])
    assert "Give --text." in said.err


@pytest.mark.parametrize("command", ["add", "attest", "seal", "redact", "import"])
def test_ci_never_writes_entries(shop: Shop, command: str, tmp_path: Path) -> None:
    (tmp_path / "map").write_text("", encoding="utf-8")
    more = {
        "add": CASE,
        "redact": ("2026/0001", "--why", "It told too much."),
        "import": (str(tmp_path / "map"), "--columns", str(tmp_path / "map")),
    }
    before = tree(shop.content)

    said = shop.run(command, *more.get(command, ()), CI="true")

    assert said.code == 2
    assert "CI never writes entries" in said.err
    assert tree(shop.content) == before


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        (("--category", "disputes", *CASE[2:]), "record-category"),
        ((*CASE[:2], "--day", "2026-11-03", *CASE[4:]), "record-days"),
        ((*CASE[:2], "--day", "yesterday", *CASE[4:]), "date"),
        ((*CASE, "--by", "nobody-here"), "unknown-person"),
        ((*CASE[:4], "--text", "x" * 601), "too-long"),
        (("--of", "2026/0009", "--state", "settled"), "record-reference"),
    ],
)
def test_what_a_build_would_refuse_is_not_written(
    shop: Shop, typed: tuple[str, ...], code: str
) -> None:
    said = shop.run("add", *typed)

    assert (said.code, shop.entries) == (1, [])
    assert f"[{code}]" in said.err


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("Mrs Fletcher had an empty spool.", "name-of-customer"),
        ("Call 01 496 0999 about it.", "contact-not-stated"),
        ("It went to 12 Elm Street.", "street-of-customer"),
    ],
)
def test_words_that_tell_who_a_customer_is_are_not_written_before_the_owner_allows_them(
    shop: Shop, words: str, code: str
) -> None:
    said = shop.run("add", *CASE[:4], "--text", words)

    assert (said.code, shop.entries) == (1, [])
    assert f"[{code}]" in said.err
    assert words not in said.err
    site = shop.content / "site.yaml"
    allowed = "not_private: [Mrs Fletcher, 01 496 0999, 12 Elm Street]\n"
    site.write_text(site.read_text("utf-8") + allowed, encoding="utf-8")
    assert shop.run("add", *CASE[:4], "--text", words).code == 0


def test_a_customer_of_the_orders_is_not_written_down(shop: Shop) -> None:
    private = shop.content.parent / "private"
    private.mkdir()
    (private / "orders.csv").write_text("Name\nRuth Applewhite\n", encoding="utf-8")
    said = shop.run("add", *CASE[:4], "--text", "The spool of Ruth Applewhite was empty.")

    assert (said.code, shop.entries) == (1, [])
    assert "[details-of-order]" in said.err
    assert "Applewhite" not in said.err + said.out


def test_a_fault_of_another_page_does_not_matter(shop: Shop) -> None:
    (shop.content / "home.md").write_text("---\ntitle: [\n---\n", encoding="utf-8")

    assert shop.run("add", *CASE).code == 0


def test_without_a_record_the_owner_is_told_how_to_begin(shop: Shop) -> None:
    (shop.content / "record.md").unlink()

    said = shop.run("add", *CASE)

    assert said.code == 1
    assert "[record-missing]" in said.err
    (shop.content / "record.md").write_text(RECORD, encoding="utf-8")
    assert shop.run("add", *CASE).code == 0


class FullFile(io.FileIO):
    """A file on a disk that is full after eight bytes."""

    def write(self, data: Any) -> int:
        super().write(bytes(data)[:8])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.mark.parametrize("call", ["write", "fsync", "link"])
def test_a_full_disk_leaves_no_half_entry(
    shop: Shop, call: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    real_open = Path.open

    def open_file(path: Path, *arguments: Any, **named: Any) -> Any:
        if call == "write" and local_disk.PARTIAL_FILE_NAME.fullmatch(path.name):
            return FullFile(path, "xb")
        return real_open(path, *arguments, **named)

    monkeypatch.setattr(Path, "open", open_file)
    if call != "write":
        monkeypatch.setattr(os, call, fail)

    said = shop.run("add", *CASE)

    assert said.code == 1
    assert "Traceback" not in said.err
    assert shop.entries == []


def test_an_entry_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    (tmp_path / "0001.yaml").write_text("what: case\n", encoding="utf-8")

    with pytest.raises(FileExistsError, match=r"0001\.yaml'$"):
        append.create_file(tmp_path / "0001.yaml", b"what: update\n")
    assert [path.name for path in tmp_path.iterdir()] == ["0001.yaml"]
    assert (tmp_path / "0001.yaml").read_text(encoding="utf-8") == "what: case\n"


def test_a_disk_without_links_gets_its_entries_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: Any) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)

    append.create_file(tmp_path / "0001.yaml", b"what: case\n")

    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"what: case\n"]


def test_a_key_is_made_once_outside_of_the_content(shop: Shop) -> None:
    shop.begin_log()

    key = next(Path(shop.settings["XDG_CONFIG_HOME"]).rglob("*.key"))

    assert key.stat().st_mode & 0o777 == 0o600
    again = shop.run("seal", "--new-key")
    assert (again.code, "there is a key already" in again.err) == (2, True)


def test_sealing_says_what_it_lacks_step_by_step(shop: Shop) -> None:
    """No key, a log without a name, a key that record.md does not list: each message leads on."""
    shop.run("add", *CASE)
    first = shop.run("seal")
    path = shop.content / "record.md"
    path.write_text(RECORD.replace("origin: threads.example/record\n", ""), encoding="utf-8")
    nameless = shop.run("seal", "--new-key")
    path.write_text(RECORD, encoding="utf-8")
    shop.run("seal", "--new-key")
    unlisted = shop.run("seal")

    assert [
        (one.code, re.findall(r"\[(record-[a-z-]+|log-[a-z-]+)\]", one.err))
        for one in (first, nameless, unlisted)
    ] == [(1, ["record-without-key"]), (1, ["record-origin"]), (1, ["log-wrong-key"])]
    line = re.search(r"keys: \[\{key: .*\}\]", unlisted.err)
    assert line
    path.write_text(RECORD.replace("origin:", f"{line[0]}\norigin:"), encoding="utf-8")
    assert shop.run("seal").code == 0


def test_what_is_appended_is_sealed_when_a_key_is_there(shop: Shop) -> None:
    shop.begin_log()

    said = shop.run("add", *CASE)
    shop.run("attest", "--to", "2026-10-31")

    assert "Sealed 1 in all, 1 of them new" in said.out
    checkpoint = (shop.content / "record/checkpoint").read_text(encoding="utf-8")
    assert checkpoint.startswith("threads.example/record\n2\n")
    site, problems = try_build(shop.content)
    assert problems == ()
    assert site
    assert site.files[next(one for one in site.files if str(one) == "log/checkpoint")] == (
        checkpoint.encode()
    )


def test_sealing_adds_the_salt_that_a_typed_entry_lacks(shop: Shop) -> None:
    """The advice of `record-unsalted` is followed."""
    shop.begin_log()
    folder = shop.content / "record/2026"
    folder.mkdir(parents=True)
    (folder / "0001.yaml").write_text(
        "what: case\nrecorded: 2026-11-01\nby: shop\ncategory: complaint\nday: 2026-10-30\ntext: Empty.",
        encoding="utf-8",
    )
    told = [one.code for one in try_build(shop.content)[1]]

    said = shop.run("seal")

    assert told == ["record-unsalted"]
    assert said.code == 0, said.err
    assert "Added a salt to" in said.out
    assert try_build(shop.content)[1] == ()


def test_nothing_is_signed_over_an_entry_that_was_changed(shop: Shop) -> None:
    shop.begin_log()
    shop.run("add", *CASE)
    checkpoint = (shop.content / "record/checkpoint").read_bytes()
    path = shop.content / "record/2026/0001.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("empty", "full"), encoding="utf-8")

    said = shop.run("add", *CASE)

    assert said.code == 1
    assert "[log-rewritten]" in said.err
    assert (shop.content / "record/checkpoint").read_bytes() == checkpoint
    assert "0002.yaml" not in shop.entries


def test_a_build_needs_no_key(shop: Shop) -> None:
    shop.begin_log()
    shop.run("add", *CASE)
    for key in Path(shop.settings["XDG_CONFIG_HOME"]).rglob("*.key"):
        key.unlink()

    said = trustpages("check", shop.content, "--strict", "--today", DAY, settings=shop.settings)

    assert said.code == 0, said.err


def test_a_redacted_entry_keeps_its_place_in_the_log(shop: Shop) -> None:
    shop.begin_log()
    shop.run("add", *CASE)
    (shop.content / "record/2026/0001.de.yaml").write_text("text: Leer.\n", encoding="utf-8")
    (shop.content / "record/2026/0001.de.yaml").rename(shop.content / "record/2026/0001.fr.yaml")

    said = shop.run("redact", "2026/0001", "--why", "A customer could be recognised.")

    assert said.code == 0, said.err
    assert "0001.fr.yaml" not in shop.entries
    assert {"text", "salt", "lesson"} & shop.read(1).keys() == set()
    assert shop.read(2)["of"] == "2026/0001"
    assert "Sealed 2 in all, 1 of them new" in said.out
    for place in ("history of Git", "former versions", "saved"):
        assert place in said.out
    site, problems = try_build(shop.content)
    assert problems == ()
    assert site
    page = next(data for path, data in site.files.items() if str(path) == "record/2026/index.html")
    assert b"A customer could be recognised." in page
    assert b"half of it" not in page


def test_only_a_text_that_is_there_can_be_taken_out(shop: Shop) -> None:
    shop.run("add", *CASE)

    said = shop.run("redact", "2026/0007", "--why", "It told too much.")

    assert (said.code, shop.entries) == (1, ["0001.yaml"])
    assert "[record-redaction]" in said.err
    named = re.search(r"2026/\d{4}\.$", said.err.strip())
    assert named
    assert shop.run("redact", named[0].rstrip("."), "--why", "It told too much.").code == 0


def test_one_line_is_printed_for_mails(shop: Shop) -> None:
    shop.begin_log()
    before = shop.run("line")
    shop.run("add", *CASE)

    said = shop.run("line")

    assert (before.code, "[record-not-sealed]" in before.err) == (1, True)
    assert said.out.count("\n") == 1
    assert said.out.startswith("threads.example/record 1 ")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_disputes_of_a_marketplace_are_imported_once(
    shop: Shop, tmp_path: Path, encoding: str
) -> None:
    (tmp_path / "map.yaml").write_text(MAP, encoding="utf-8")
    (tmp_path / "disputes.csv").write_text(DISPUTES, encoding=encoding)
    typed = ("import", str(tmp_path / "disputes.csv"), "--columns", str(tmp_path / "map.yaml"))

    said = shop.run(*typed)
    again = shop.run(*typed)

    assert said.code == 0, said.err
    assert "2 disputes of these days" in again.err
    assert shop.entries == ["0001.yaml", "0002.yaml", "0003.yaml"]
    assert [shop.read(at).get("day") for at in (1, 2, 3)] == [
        "2026-10-02",
        "2026-10-05",
        "2026-10-09",
    ]
    assert (shop.read(3)["of"], shop.read(3)["result"]) == ("2026/0002", "not-upheld")
    text = "".join(path.read_text("utf-8") for path in (shop.content / "record").rglob("*.yaml"))
    assert not any(word in text for word in ("8812", "8813", "小王", "小李"))
    assert try_build(shop.content)[1] == ()


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("map.yaml", "day: 申请时间", "day: Opened"),
        ("map.yaml", "买家胜: upheld, 卖家胜: not-upheld", "买家胜: upheld"),
        ("map.yaml", "%Y/%m/%d", "%d.%m.%Y"),
        ("disputes.csv", "2026/10/02,,", ",,"),
    ],
)
def test_a_file_that_does_not_fit_its_map_is_told_at_its_line(
    shop: Shop, tmp_path: Path, file: str, old: str, new: str
) -> None:
    """And what fits is imported."""
    for name, text in (("map.yaml", MAP), ("disputes.csv", DISPUTES)):
        (tmp_path / name).write_text(
            text.replace(old, new) if name == file else text, encoding="utf-8"
        )
    typed = ("import", str(tmp_path / "disputes.csv"), "--columns", str(tmp_path / "map.yaml"))

    said = shop.run(*typed)

    assert (said.code, shop.entries) == (1, [])
    assert re.search(r"disputes\.csv:[123].*\[record-import\]", said.err)
    (tmp_path / file).write_text(MAP if file == "map.yaml" else DISPUTES, encoding="utf-8")
    assert shop.run(*typed).code == 0


def test_the_chinese_shop_has_the_disputes_that_the_import_gives(tmp_path: Path) -> None:
    """Its first entries are those of the marketplace's file, salts apart."""
    content = tmp_path / "content"
    shutil.copytree(SITES / "chinese" / "content", content)
    shutil.rmtree(content / "record" / "2026")
    files = SITES / "chinese" / "import"
    typed = ("import", files / "disputes.csv", "--columns", files / "columns.yaml")

    said = trustpages(
        "record",
        *typed,
        "-c",
        content,
        "--today",
        "2026-11-01",
        settings={"XDG_CONFIG_HOME": "/none"},
    )

    assert said.code == 0, said.err
    written = sorted(path.name for path in (content / "record/2026").iterdir())
    assert written == [f"000{number}.yaml" for number in range(1, 7)]
    for name in written:
        ours, theirs = (
            re.sub("salt: .*", "", (folder / "record/2026" / name).read_text(encoding="utf-8"))
            for folder in (content, SITES / "chinese" / "content")
        )
        assert ours == theirs
