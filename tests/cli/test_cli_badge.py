"""`trustpages badge` as its user sees it: one file, of the size A7, for a badge that holds."""

from __future__ import annotations

import re
from base64 import b64decode
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
import segno
from cli_harness import Said, trustpages
from PIL import Image
from support.shops import light_example

from trustpages.badge_cards import make_badge_card
from trustpages.diagnostics import ProblemError
from trustpages.kinds.values import BADGE_SLUG
from trustpages.pipeline import BuildOptions
from trustpages.render.badge_card import PHOTO_WIDTH

DAY = "2026-11-22"


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """The example shop in a folder of its own."""
    return light_example(tmp_path).parent


def _make(shop: Path, name: str, *more: str) -> Said:
    return trustpages("badge", name, "-c", shop / "content", "--today", DAY, *more)


def _change(shop: Path, name: str, old: str, new: str) -> None:
    path = shop / "content" / "staff" / f"{name}.md"
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_card_lies_in_the_private_folder_and_needs_nothing_beside_it(shop: Path) -> None:
    said = _make(shop, "lin-mei")
    card = (shop / "private" / "badge-lin-mei.html").read_text(encoding="utf-8")

    assert (said.code, said.err) == (0, "")
    assert "badge-lin-mei.html is ready" in said.out
    assert "size: 74mm 105mm" in card
    for words in ("Guppy Mosaic", "Lin Mei", "GM-02", "30 June 2027", "+44", "cash, or a card"):
        assert words in card
    assert re.findall(r'(?:src|href)="(?!data:|tel:)[^"]*"', card) == []
    assert "<script" not in card


def test_the_code_leads_to_the_page_of_the_badge(shop: Path) -> None:
    _make(shop, "lin-mei", "-l", "zh")
    card = (shop / "private" / "badge-lin-mei.html").read_text(encoding="utf-8")
    url = f"https://guppymosaic.example/trust/zh/staff/lin-mei/{BADGE_SLUG}/"
    drawn = segno.make(url, error="q", micro=False, boost_error=False)

    assert drawn.svg_inline(border=4, omitsize=True, light="#fff") in card
    assert '<html lang="zh" dir="ltr">' in card
    assert "林梅" in card


def test_the_photo_holds_nothing_but_the_picture(shop: Path) -> None:
    exif = Image.Exif()
    exif[0x010F] = "Zinnia Cameras"
    photo = shop / "content" / "staff" / "lin-mei.jpg"
    Image.new("RGB", (900, 1200), "#7a3b2e").save(photo, "JPEG", exif=exif)
    _make(shop, "lin-mei")
    card = (shop / "private" / "badge-lin-mei.html").read_text(encoding="utf-8")
    found = re.search(r'src="data:image/jpeg;base64,([^"]+)"', card)
    assert found
    data = b64decode(found[1])

    with Image.open(BytesIO(data)) as image:
        assert image.size == (PHOTO_WIDTH, PHOTO_WIDTH * 4 // 3)
    assert b"Zinnia" not in data


def test_a_person_without_a_photo_is_named_in_its_place(shop: Path) -> None:
    _change(shop, "tom-harding", "covers: [name, photo, stars]", "covers: [name, stars]")
    _make(shop, "tom-harding")
    card = (shop / "private" / "badge-tom-harding.html").read_text(encoding="utf-8")

    assert "<img" not in card
    assert '<p class="plain" aria-hidden="true">Tom Harding</p>' in card


def test_the_card_goes_where_it_is_told(shop: Path) -> None:
    said = _make(shop, "lin-mei", "-o", str(shop / "cards" / "lin.html"))

    assert said.code == 0
    assert (shop / "cards" / "lin.html").is_file()
    assert not (shop / "private").exists()


def test_only_a_badge_that_holds_gets_a_card(shop: Path) -> None:
    said = _make(shop, "owen-price")

    assert said.code == 1
    assert "the badge of Owen Price does not hold: it was revoked [badge-over]" in said.err
    assert "a number and a last day under 'badge:', and take 'revoked_on' out." in said.err
    assert not (shop / "private").exists()
    old = "number: GM-07\n  valid_to: 2027-03-31\n  revoked_on: 2026-09-14"
    _change(shop, "owen-price", old, "number: GM-11\n  valid_to: 2027-06-30")
    assert _make(shop, "owen-price").code == 0


def test_somebody_who_left_is_not_offered_a_new_number(shop: Path) -> None:
    """And who is back has a card again, as advised."""
    file = shop / "content" / "staff" / "lin-mei.md"
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("\nrole:", "\nstatus: {state: left, day: 2026-11-01}\nrole:", 1),
        encoding="utf-8",
    )

    said = _make(shop, "lin-mei")

    assert "the person has left [badge-over]" in said.err
    assert "new number" not in said.err
    assert "Take 'status:' out" in said.err
    file.write_text(text, encoding="utf-8")
    assert _make(shop, "lin-mei").code == 0


@pytest.mark.parametrize(
    ("name", "hint", "meant"),
    [
        ("lin", "Did you mean 'lin-mei'?", "lin-mei"),
        ("nobody", "Badges have: lin-mei, owen-price, tom-harding.", "tom-harding"),
    ],
)
def test_the_name_that_the_hint_names_has_a_badge(
    shop: Path, name: str, hint: str, meant: str
) -> None:
    said = _make(shop, name)

    assert (said.code, hint in said.err) == (1, True)
    assert _make(shop, meant).code == 0


def test_a_language_that_the_site_does_not_have_is_told(shop: Path) -> None:
    said = _make(shop, "lin-mei", "-l", "fr")

    assert said.code == 1
    assert "Its languages are: en, zh." in said.err


def test_a_card_of_a_later_day_asks_whether_the_badge_holds_then(shop: Path) -> None:
    last, after = date(2026, 12, 31), date(2027, 7, 1)
    card = make_badge_card(shop / "content", BuildOptions(last), "lin-mei", "")

    assert "GM-02" in card
    with pytest.raises(ProblemError):
        make_badge_card(shop / "content", BuildOptions(after), "lin-mei", "")


def test_a_theme_s_own_card_takes_the_place_of_ours(shop: Path) -> None:
    templates = shop / "themes" / "mine" / "templates"
    templates.mkdir(parents=True)
    (templates.parent / "theme.toml").write_text(
        'name = "mine"\nextends = "counter"\n', encoding="utf-8"
    )
    (templates / "badge-card.html").write_text("{{ person.title }} {{ nope }}", encoding="utf-8")
    site = shop / "content" / "site.yaml"
    site.write_text(
        site.read_text("utf-8").replace("name: counter", "name: ./themes/mine"), "utf-8"
    )
    said = _make(shop, "lin-mei")

    assert said.code == 1
    assert "themes/mine/templates/badge-card.html:1:1: error:" in said.err
