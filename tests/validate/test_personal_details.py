"""Words name nobody who bought: contacts, names and streets that no field of the shop states."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from support.shops import with_line
from support.sites import CHINESE, faults

from trustpages.content import load_content
from trustpages.validate import Visibility, validate_content

PAGE = "---\ntitle: Good to know\nsummary: S\nreviewed_on: 2026-11-01\n---\n"
CODES = {"contact-not-stated", "name-of-customer", "street-of-customer"}
ROOT = Path(__file__).parents[2]
SHOPS = (ROOT / "content", *sorted((ROOT / "tests/sites").glob("*/content")))
NORA = (
    "staff/nora.md",
    """\
---
title: Nora Flynn
role: Spinner
languages: [en]
consent: {given_on: 2026-01-01, covers: [name], review_by: 2027-01-01}
---
""",
)


def _find_problems(folder: Path, words: str, *files: tuple[str, str]) -> list[tuple[str, str]]:
    """Code and place of each problem of a page with these words."""
    return [
        (one.code, f"{one.place.line}:{one.place.column}")
        for one in faults(folder, ("pages/know.md", PAGE + words), *files)
        if one.code in CODES
    ]


def _find_codes(folder: Path, words: str, *files: tuple[str, str]) -> list[str]:
    return [code for code, _ in _find_problems(folder, words, *files)]


@pytest.mark.parametrize(
    "words",
    [
        "Ask Mary on 085 012 3456.",
        "She writes from mary.brown@letters.example.",
        "手机 +86 138 0013 8000。",
    ],
)
def test_a_contact_among_words_is_one_that_the_shop_states(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == ["contact-not-stated"]


@pytest.mark.parametrize(
    "words",
    [
        "Write to nora@threads.example or shop@threads.example.",
        "Order 2026-11-29-0815, 4006381333931, 12.11.2026 08:15.",
        "The office: [write to it](mailto:post@office.example).",
        "IBAN IE29 AIBK 9311 5212 3456 78",
    ],
)
def test_what_is_no_strange_contact_is_let_be(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == []


@pytest.mark.parametrize(
    "words",
    [
        "Then Mrs Miller called again.",
        "Mr. J. Doe says that no spool came.",
        "We gave Miss O'Hara her money back.",
        "Frau Schmidt hat die Ware nie bezahlt.",
        "Wir haben Herrn Dr. Weber das Geld erstattet.",
        "佛山的王女士说颜色不对。",
        "李先生要求退款。",
    ],
)
def test_a_form_of_address_with_a_name_is_of_somebody_of_the_shop(
    tmp_path: Path, words: str
) -> None:
    assert _find_codes(tmp_path, words) == ["name-of-customer"]


@pytest.mark.parametrize(
    "words",
    [
        "She lives at 12 Elm Street, above the baker's.",
        "The parcel for 7b Old Mill Rd. was left in the rain.",
        "Sie wohnt in der Lindenstraße 7.",
        "Der Käufer aus der Kölner Straße 12 a war nicht zu Hause.",
        "她住在佛山市禅城区季华路12号。",
        "买家在文昌巷 8 号。",
    ],
)
def test_a_street_with_a_number_is_an_address_of_the_shop(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == ["street-of-customer"]


def test_the_place_is_that_of_the_name_and_of_the_street(tmp_path: Path) -> None:
    words = "Hello.\n\nThe spool of Mrs Brown of\n12 Elm Street came late.\n"

    assert _find_problems(tmp_path, words) == [
        ("name-of-customer", "8:14"),
        ("street-of-customer", "9:1"),
    ]


def test_people_and_addresses_of_the_shop_may_be_named(tmp_path: Path) -> None:
    words = "Ask Ms Flynn or Mrs. N. Flynn at 3 Quay Row or 8 Spindle Lane."
    places = "places:\n- name: Mill\n  kind: workshop\n  visit: no\n  address:\n"
    address = "    {street: 8 Spindle Lane, city: Cork, postal_code: T12 X8N9, country: IE}\n"
    shop = (Path(__file__).parents[1] / "sites/smallest/content/shop.yaml").read_text()
    picture = "  pictures: [{file: mill.jpg, alt: The mill}]\n"

    files = (("shop.yaml", f"{shop}{places}{address}{picture}"), NORA)
    assert _find_codes(tmp_path, words, *files) == []
    assert _find_codes(tmp_path, words, NORA) == ["street-of-customer"]


@pytest.mark.parametrize(
    "words",
    [
        "A customer from Leeds wrote, and Frau S. aus Köln did too.",
        "Call us Miss-Monday-free: Mr Clean sponges, 24 Hour Service.",
        "For Mr and Mrs cushions, a set of 2 Penny Lane mugs, or 5 Star Lane yarn.",
        "On 12 May Lane Road is closed; since 2019 it is.",
        "We have a stall at the fair, 200 Main Street.",
        "Data Protection Commission, 6 Pembroke Row, or its office at 21 Fitzwilliam Street.",
        "Wir messen in der Lindenstraße 7 Tage lang, auf der Bundesstraße 9.",
        "Jede Frau Mitte dreißig, eine Frau Doktor, und Frau Mustermann, Musterstraße 1.",
        "Die Aufsicht: Landesbeauftragte für Datenschutz, Kavalleriestraße 2, 40213 Düsseldorf.",
        "各位女士、先生，任何女士都可以参加；女士手表与先生皮带。",
        "展会地址：广州市阅江中路 380 号展馆；电路 2 号，地铁 2 号线。",
        "The author is [Mr Miller](https://books.example/miller), known from 12 Elm Yarn.",
        "She is a Mrs, he a Mr, MS Word a program, and Herr im Haus a saying.",
    ],
)
def test_what_names_no_customer_is_let_be(tmp_path: Path, words: str) -> None:
    assert _find_codes(tmp_path, words) == []


def test_a_field_and_a_translation_are_read_too(tmp_path: Path) -> None:
    field = PAGE.replace("summary: S", "summary: What Mrs Miller of 12 Elm Street wrote")
    files = (("pages/know.md", field), ("pages/know.zh.md", "王女士说好。\n"), CHINESE)
    found = [one for one in faults(tmp_path, *files) if one.code in CODES]

    assert [(one.code, one.place.file, one.place.line) for one in found] == [
        ("name-of-customer", "content/pages/know.md", 3),
        ("street-of-customer", "content/pages/know.md", 3),
        ("name-of-customer", "content/pages/know.zh.md", 1),
    ]


RECORD = (
    "record.md",
    """\
---
title: Our record
summary: What went wrong.
reviewed_on: 2026-11-02
starts: 2026-01-01
counts: {complaint: opened}
attest_every: 31 days
---
""",
)
CASE = "what: case\nrecorded: 2026-03-14\nby: shop\ncategory: complaint\nday: 2026-03-10\n"


@pytest.mark.parametrize("field", ["text", "lesson"])
def test_words_of_the_record_stop_the_build_and_are_not_repeated(
    tmp_path: Path, field: str
) -> None:
    words = f"{CASE}text: A spool was empty.\n".replace(f"\n{field}: A spool was empty.", "")
    entry = f"{words}{field}: Mrs Miller of 12 Elm Street rang.\n".replace("\n\n", "\n")
    found = faults(tmp_path, RECORD, ("record/2026/0001.yaml", entry))
    told = [one for one in found if one.code in CODES]

    assert [(one.code, one.level) for one in told] == [
        ("name-of-customer", "error"),
        ("street-of-customer", "error"),
    ]
    assert all("'trustpages record redact 2026/0001'" in one.hint for one in told)
    assert not [one for one in found if "Elm" in f"{one}{one.place.text}" or "Miller" in str(one)]


@pytest.mark.parametrize("shop", SHOPS, ids=lambda shop: shop.parent.name)
def test_no_shop_of_the_repository_names_a_customer(shop: Path) -> None:
    site = validate_content(
        load_content(shop, display_path="content"), date(2026, 11, 29), Visibility(drafts=True)
    )

    assert [one for one in site.warnings if one.code in CODES] == []


def test_while_a_file_has_faults_what_it_may_state_is_told_of_nobody(tmp_path: Path) -> None:
    words = "The desk is on 085 012 3456."
    shop = with_line("shop.yaml", "time_zone:", 'phone: "+353 85 012 3456"\ntime_zone:')
    faulty = ("shop.yaml", shop[1].replace("country: IE", "country: Ireland"))

    assert _find_codes(tmp_path / "none", words) == ["contact-not-stated"]
    assert _find_codes(tmp_path / "stated", words, shop) == []
    assert _find_codes(tmp_path / "faulty", words, faulty) == []
