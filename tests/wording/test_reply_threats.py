"""Threats in replies are told in six languages, and talk of the law is not."""

from __future__ import annotations

import pytest

from trustpages.wording import find_reply_threats


@pytest.mark.parametrize(
    "text",
    [
        "Otherwise you will hear from my solicitor.",
        "If this stays, we will see you in court.",
        "Sonst schreibt Ihnen unser Anwalt.",
        "Notre avocat prendra contact avec vous.",
        "Si no lo quita, le denunciaremos.",
        "再不删除，我们的律师会联系您。",
        "続けるなら法的措置を取ります。",
    ],
)
def test_a_threat_is_told(text: str) -> None:
    (found,) = find_reply_threats(text)

    assert (found.code, found.level) == ("threat-for-opinion", "warning")
    assert text[found.start : found.stop].strip() in found.what


@pytest.mark.parametrize(
    "text",
    [
        "You may also turn to the small claims court.",
        "Wir haben den Diebstahl der Post gemeldet.",
        "Vous pouvez saisir le médiateur.",
        "您也可以拨打12315投诉。",
        "We come back to you on Monday.",
    ],
)
def test_help_from_outside_is_no_threat(text: str) -> None:
    assert list(find_reply_threats(text)) == []
