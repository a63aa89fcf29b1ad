"""Numbers of accounts and payment cards."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail
from trustpages.wording.personal_data.number_context import has_long_number, is_code

KIND, CARD = "the number of an account", "the number of a payment card"
_IBAN = LazyPattern(
    r"(?<![A-Za-z0-9])"
    r"[A-Za-z]{2}\d{2}(?:[ .-]?[A-Za-z0-9]{2,4}){3,8}(?:[ .-]?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])"
)
_CARD = LazyPattern(
    r"(?<![A-Za-z0-9_.,-])(?:[2-6]\d{3}(?:[ ./·-]?\d{4}){3}(?:[ ./-]?\d{1,3})?|"
    r"3[47]\d{2}[ -]?\d{6}[ -]?\d{5})(?![A-Za-z0-9_-])"
)
_POLISH = LazyPattern(r"(?<![A-Za-z0-9_-])\d{2}(?: ?\d{4}){6}(?![A-Za-z0-9_-])")
_SORT_CODE = LazyPattern(
    r"(?:\bsort[ -]?codes?\W{0,4}(?:is |"
    r"was )?(?P<a>\d\d[ -]?\d\d[ -]?\d\d)(?:\D{0,28}(?P<b>\d{7,8}))?|"
    r"(?<![A-Za-z0-9_-])(?P<c>\d\d-\d\d-\d\d[ ,/;]{1,3}\d{8})(?![A-Za-z0-9_-]))",
    re.IGNORECASE,
)
_NAMED = LazyPattern(
    r"(?:\b(?:bank )?(?:accounts?|acc(?:t|ount)?\.?|a/c|routing|konto(?:nummer|nr)?|kontos|"
    r"bankverbindung|bankkonto|blz|bankleitzahl|compte(?: bancaire)?|rib|"
    r"cuenta(?: bancaria| corriente)?|ccc|conto(?: corrente)?|c/c|rekening(?:nummer)?|"
    r"bankrekening|rachun(?:ek|ku|kiem)(?: bankow\w+)?|konta|nr konta|"
    r"(?:credit|debit|payment|bank|gift)[ -]?cards?|card|kredit-?kart\w*|kartennummer|ec-karte|"
    r"karte|carte (?:bancaire|bleue|de crédit)|carte|"
    r"tarjeta(?: de crédito| de débito)?|carta di credito|creditcard|kart(?:a|y|ą|"
    r"ę) (?:kredytow\w+|płatnicz\w+|debetow\w+)|iban|visa|mastercard|amex|paypal|alipay|swift)\b"
    r"|银行卡|銀行卡|信用卡|储蓄卡|卡号|卡號|账号|帐号|帳號|账户|帐户|帳戶|支付宝账?号?|口座(?:番号)?|普通預金|当座|カード(?:番号)?|"
    r"(?:ال)?حساب(?:ه|ها|ك|كم)?(?: ال?بنكي\w?)?|(?:ال)?آيبان|(?:ال)?ايبان|"
    r"(?:ال)?بطاقة(?: الائتمان\w*| البنكية| الائتمانية)?)"
    r"(?:\s*(?:number|numbers|nummer|numéro|número|numero|numer\w?|no|nr|n°|nº|num|号码|號碼|号|號|番号|"
    r"رقم|رقمه|رقمها|"
    r"is|ist|est|es|è|was|to|lautet|ending(?: in)?|尾号|为|是|は|هو|with|mit|avec|con|met|z|"
    r"kończąc\w+ się na|w banku))*"
    r"\s*\.?[\s:：#№(]*(?P<number>(?:[A-Za-z]{2}\d{2}[ ]?)?\d(?:[ ./-]?\d){5,27})(?![A-Za-z0-9_])"
    r"(?!\s?(?:€|£|\$|eur|gbp|usd|zł|元|円))",
    re.IGNORECASE,
)
"""A number after the word for an account or a card; a year and a day are none."""
_DAY = LazyPattern(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}[./-]\d{1,2}[./-]\d{1,2}")


def find_accounts(text: str) -> Iterator[Detail]:
    """Every number of an account or card, by the word before it or by its check digits."""
    if not has_long_number(text):
        return
    for found in _NAMED.finditer(text):
        if not _DAY.match(found["number"]):
            yield Detail(*found.span("number"), "account", KIND)
    for found in _SORT_CODE.finditer(text):
        group = "c" if found["c"] else "a"
        stop = found.end("b") if found["b"] else found.end(group)
        yield Detail(found.start(group), stop, "account", KIND)
    yield from _find_by_digits(text)


def _find_by_digits(text: str) -> Iterator[Detail]:
    for found in _IBAN.finditer(text):
        if (length := _measure_iban(found[0])) and not is_code(text, found.start()):
            yield Detail(found.start(), found.start() + length, "account", KIND)
    for found in _POLISH.finditer(text):
        yield Detail(*found.span(), "account", KIND)
    for found in _CARD.finditer(text):
        digits = re.sub(r"\D", "", found[0])
        if not is_code(text, found.start()) and _has_luhn_digit(digits):
            yield Detail(*found.span(), "account", CARD)


_IBAN_LENGTHS = {
    "AT": 20,
    "BE": 16,
    "CH": 21,
    "DE": 22,
    "DK": 18,
    "ES": 24,
    "FI": 18,
    "FR": 27,
    "GB": 22,
    "IE": 22,
    "IT": 27,
    "LU": 20,
    "NL": 18,
    "NO": 15,
    "PL": 28,
    "PT": 25,
    "SE": 24,
    "CZ": 24,
    "SK": 24,
    "HU": 28,
    "SA": 24,
    "AE": 23,
    "EG": 29,
    "JO": 30,
    "KW": 30,
    "QA": 29,
    "BH": 22,
    "LB": 28,
    "GR": 27,
    "RO": 24,
    "TR": 26,
    "LT": 20,
    "LV": 21,
    "EE": 20,
    "HR": 21,
    "SI": 19,
    "BG": 22,
    "CY": 28,
    "MT": 31,
    "LI": 21,
}
"""How many characters an IBAN has, by its country."""


def _measure_iban(written: str) -> int:
    """How many characters at the start of a text have the length and form of an IBAN, or 0.

    Check digits are not asked for: a mistyped account is somebody's, too.
    """
    wanted = _IBAN_LENGTHS.get(written[:2].upper(), 0)
    places = [at for at, character in enumerate(written, 1) if character.isalnum()]
    if not wanted or len(places) < wanted:
        return 0
    length = places[wanted - 1]
    return length if sum(map(str.isdigit, written[:length])) >= wanted // 2 else 0


def _has_luhn_digit(digits: str) -> bool:
    is_valid: bool = import_module("stdnum.luhn").is_valid(digits)
    return is_valid
