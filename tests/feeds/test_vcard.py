"""`desk.vcf`: the desk as a card for address books, by the letter of RFC 6350."""

from __future__ import annotations

from pathlib import Path, PurePosixPath

import pytest
from shop_with_notices import files, text
from support.shops import changed, plan_shop, with_line

from trustpages.feeds.vcard import fold_line

PHONE = with_line(
    "desk.md",
    "channels:\n",
    "channels:\n  call: {kind: phone, label: Call, phone: +353 21 496 0123, languages: [en], "
    "cost: Nothing, first_reply: 1 hours}\n",
)
NAMED = with_line("shop.yaml", "name: Plain Threads", r"name: Threads; plain, \ and good")
LONG = with_line("shop.yaml", "street: 3 Quay Row", f"street: {'线' * 60}")


def test_a_card_says_who_is_reached_how() -> None:
    assert text("desk.vcf", PHONE).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:4.0",
        "KIND:org",
        "FN:Plain Threads",
        "ORG:Nora Byrne\\, trading as Plain Threads",
        'ADR;TYPE=work;LABEL="3 Quay Row^nCork^nIreland":;;3 Quay Row;Cork;;;Ireland',
        "URL:https://threads.example/",
        "TZ:Europe/Dublin",
        "LANG;PREF=1:en",
        'TEL;VALUE=uri;TYPE="work,voice":tel:+353214960123',
        "EMAIL;TYPE=work:nora@threads.example",
        "END:VCARD",
        "",
    ]


@pytest.mark.parametrize(
    ("channel", "lines"),
    [
        (
            "{kind: phone, label: Call, phone: +1 202 555 0143 ext. 12",
            ['TEL;VALUE=uri;TYPE="work,voice":tel:+12025550143;ext=12'],
        ),
        (
            "{kind: phone, label: Call, phone: 1890 200 123",
            ['TEL;TYPE="work,voice":1890 200 123'],
        ),
        (
            "{kind: sms, label: Text us, phone: 021 496 0123",
            ['TEL;VALUE=uri;TYPE="work,text":tel:+353214960123'],
        ),
        (
            "{kind: email, label: Write, email: nora@fäden.example",
            ["EMAIL;TYPE=work:nora@xn--fden-loa.example"],
        ),
        (
            "{kind: im, label: WeChat, service: wechat, url: https://chat.example/wechat",
            ["item1.URL;TYPE=work:https://chat.example/wechat", "item1.X-ABLabel:WeChat"],
        ),
        (
            "{kind: social, label: 'Fedi, for news', url: https://social.example/@threads",
            [
                "item1.URL;TYPE=work:https://social.example/@threads",
                "item1.X-ABLabel:Fedi\\, for news",
            ],
        ),
    ],
)
def test_a_channel_stands_on_the_card_with_all_that_it_says(channel: str, lines: list[str]) -> None:
    more = f"channels:\n  x: {channel}, languages: [en], cost: Nothing, first_reply: 1 hours}}\n"
    card = text("desk.vcf", with_line("desk.md", "channels:\n", more)).split("\r\n")

    assert card[9 : 9 + len(lines)] == lines


@pytest.mark.parametrize(
    ("old", "new", "label"),
    [
        (
            "  city: Cork\n  country: IE",
            "  city: Köln\n  postal_code: 50667\n  country: DE",
            "3 Quay Row^n50667 Köln^nGermany",
        ),
        (
            "street: 3 Quay Row\n  city: Cork\n  country: IE",
            "street: 季华路1号\n  city: 佛山市\n  region: 广东省\n  postal_code: '528000'\n  country: CN",
            "China^n528000^n广东省佛山市^n季华路1号",
        ),
        ("3 Quay Row", "3 'Quay' \\\"Row\\\"^", "3 'Quay' \\^'Row\\^'^^^nCork^nIreland"),
    ],
)
def test_a_card_has_the_address_as_its_country_writes_it(old: str, new: str, label: str) -> None:
    card = text("desk.vcf", with_line("shop.yaml", old, new)).replace("\r\n ", "")

    assert f'ADR;TYPE=work;LABEL="{label}":' in card


def test_marks_of_the_format_are_escaped_in_words() -> None:
    assert "FN:Threads\\; plain\\, \\\\ and good\r\n" in text("desk.vcf", NAMED)


def test_long_lines_are_folded_between_characters() -> None:
    card = text("desk.vcf", LONG)

    assert all(len(line.encode()) <= 75 for line in card.split("\r\n"))
    assert f":;;{'线' * 60};Cork" in card.replace("\r\n ", "")


@pytest.mark.parametrize("length", [0, 74, 75, 76, 149, 150, 500])
def test_what_is_folded_unfolds_to_itself(length: int) -> None:
    line = "é" * length

    assert fold_line(line).replace("\r\n ", "") == line
    assert fold_line("a" * 75) == "a" * 75
    assert fold_line("a" * 76) == f"{'a' * 75}\r\n a"


def test_without_a_desk_there_is_no_card(tmp_path: Path) -> None:
    content = changed(tmp_path)
    (content / "desk.md").unlink()

    assert PurePosixPath("desk.vcf") not in plan_shop(content).files
    assert PurePosixPath("desk.vcf") in files()
