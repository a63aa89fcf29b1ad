"""Hints on replies in six languages: length, blame, and what a customer waits for."""

from __future__ import annotations

import pytest

from trustpages.wording.reply_hints import find_reply_hints

GOOD = {
    "en": "Thank you for telling us. The pallet stood in the rain; we sent new tiles today.",
    "de": "Danke für den Hinweis. Die Palette stand im Regen, wir haben heute neue geschickt.",
    "fr": "Merci de nous l’avoir dit. La palette était sous la pluie ; nous avons tout remplacé.",
    "es": "Gracias por decírnoslo. El palé estaba bajo la lluvia; le hemos enviado otro.",
    "zh": "谢谢您告诉我们。托盘淋了雨，今天已经补发。",
    "ja": "お知らせくださりありがとうございます。雨に濡れたため、本日新しい品をお送りしました。",
}
BLAME = {
    "en": ("You should have read the description.", "That was your own fault."),
    "de": ("Sie hätten die Beschreibung lesen müssen.", "Das war Ihr eigener Fehler."),
    "fr": ("Vous auriez dû lire la fiche.", "C’est de votre faute."),
    "es": ("Debería haber leído la ficha.", "Es culpa suya, no: es su propia culpa."),
    "zh": ("是您自己没看清楚。", "您应该先问。"),
    "ja": ("お客様の不注意です。", "説明を読むべきでした。"),
}
BARE = {
    "en": "The parcel was posted on Monday.",
    "de": "Das Paket ging am Montag ab.",
    "fr": "Le colis est parti lundi.",
    "es": "El paquete salió el lunes.",
    "zh": "包裹星期一发出。",
    "ja": "荷物は月曜日に出ています。",
}


def list_codes(text: str, language: str, *, is_bad: bool = True) -> list[str]:
    """The codes of all hints."""
    return [one.code for one in find_reply_hints(text, language, is_bad=is_bad)]


@pytest.mark.parametrize("language", GOOD)
def test_a_reply_with_thanks_and_a_next_step_has_no_hint(language: str) -> None:
    assert list_codes(GOOD[language], language) == []


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in BLAME.items() for text in texts]
)
def test_blame_is_told_whatever_the_stars(language: str, text: str) -> None:
    assert "reply-blame" in list_codes(text, language, is_bad=False)


@pytest.mark.parametrize("language", BARE)
def test_what_a_bad_review_waits_for_is_told(language: str) -> None:
    missing = ["reply-without-thanks", "reply-without-next-step"]

    assert list_codes(BARE[language], language) == missing
    assert list_codes(BARE[language], language, is_bad=False) == []


@pytest.mark.parametrize(("language", "limit"), [("en", 900), ("pl", 900), ("zh-Hans", 450)])
def test_a_long_reply_is_told_in_any_language(language: str, limit: int) -> None:
    assert "reply-long" not in list_codes("." * limit, language)
    assert "reply-long" in list_codes("." * (limit + 1), language)


def test_hints_are_notices_which_no_strict_build_refuses() -> None:
    text = f"{BLAME['en'][0]} {'.' * 900}"

    assert {one.level for one in find_reply_hints(text, "en", is_bad=True)} == {"notice"}
