"""Numbers of orders, invoices, customers and parcels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail
from trustpages.wording.personal_data.number_context import (
    has_three_digits,
    is_amount,
    is_code,
    iterate_near_digits,
)

ORDER, PARCEL, LONG = "an order number", "the number of a parcel", "a long number"
_NUMBER_WORD = (
    r"(?:\s*(?:numbers?|nummern?|numéros?|números?|numeri|numero|numer\w*|no|nr|n\b|n°|nº|num|id|"
    r"code|ref(?:erence)?|référence|"
    r"referencia|号码|號碼|编号|編號|号|號|番号|رقم|رقمه|رقمها|with|mit|avec|con|met|was|is|ist|est|es|è|"
    r"lautet|under|unter|in|"
    r"为|是|は|هو|:|：|#|№|\.|\())*"
)
_ORDER = LazyPattern(
    r"(?P<word>\b(?:(?:your |purchase |web )?orders?|invoices?|customer|client|account ref|"
    r"receipt|booking|reservation|case|ticket|claim|rma|transaction|"
    r"bestell(?:ung|nummer|nr|-nr|ungs(?:nummer|nr|-nr))?|auftrags?(?:nummer|nr|-nr)?|"
    r"rechnung(?:s(?:nummer|nr|-nr))?|kunden?(?:nummer|nr|-nr)|beleg(?:nummer)?|"
    r"vorgang(?:s(?:nummer|nr))?|"
    r"commande|facture|dossier|numéro de client|pedido|factura|albarán|número de cliente|ordine|"
    r"fattura|scontrino|codice cliente|pratica|"
    r"bestelling|bestelnummer|ordernummer|factuur(?:nummer)?|klantnummer|zamówieni[aeu]m?|"
    r"faktur[ayęą]|zlecenie|numer klienta|reklamacj\w+|ordernr|bestelnr|your ref(?:erence)?|"
    r"ihr zeichen|votre référence|su referencia|uw kenmerk)\b"
    r"|订单|訂單|单号|單號|发票|發票|流水号|客户编号|会员号|會員編號|交易号|注文(?:番号)?|受注(?:番号)?|お客様番号|会員番号|請求書|伝票|"
    r"(?:ال)?طلب(?:ك|كم|ه|ها|ية|يتك|يتكم)?|(?:ال)?فاتورة|(?:ال)?حجز|رقم العميل)"
    rf"{_NUMBER_WORD}[\s\"'“#:：№(=-]*"
    r"(?P<number>(?!(?:19|"
    r"20)\d\d(?![\w/-]))(?=[A-Za-z0-9_/ -]*\d)(?:(?-i:[A-Z]{1,5})[ ]?|"
    r"[A-Za-z]{1,5}[-_/]?)?\d[\dA-Za-z]*(?:[-_/.]"
    r"[\dA-Za-z]+)*)",
    re.IGNORECASE,
    first_look=(
        "account ref|albarán|auftrag|beleg|bestell|bestelnr|bestelnummer|booking|case|"
        "claim|client|commande|customer|dossier|factura|facture|factuur|faktur|fattura|"
        "ihr zeichen|invoice|klantnummer|kunde|numer klienta|order|ordine|pedido|"
        "pratica|receipt|rechnung|reklamacj|reservation|rma|scontrino|su referencia|"
        "ticket|transaction|uw kenmerk|vorgang|votre référence|your ref|zamówieni|"
        "zlecenie|حجز|رقم العميل|طلب|فاتورة|お客様番号|交易号|会员号|会員番号|伝票|"
        "单号|发票|受注|單號|客户编号|會員編號|注文|流水号|發票|訂單|請求書|订单"
    ),
)
"""A number after the word for what was bought, billed or complained of."""
_PARCEL = LazyPattern(
    r"(?:\b(?:track(?:ing)?(?: and trace)?|track ?& ?trace|parcel|package|consignment|shipment|"
    r"waybill|awb|delivery note|"
    r"sendung(?:s(?:nummer|nr|-nr|verfolgung))?|paket(?:nummer|nr)?|lieferschein(?:nummer)?|"
    r"frachtbrief|colis|suivi|envío|seguimiento|guía|paquete|"
    r"spedizione|tracciamento|pacco|lettera di vettura|zending|pakket|barcode|verzend(?:code|"
    r"nummer)|przesyłk[aięą]|paczk[aięą]|list(?:u)? przewozow\w+)\b"
    r"|运单|運單|快递单?|快遞單?|物流单?|取件码|提货码|包裹|追踪|追蹤|追跡|送り状|お問い?合わ?せ番号|配送番号|包裹查[询詢]|荷物|"
    r"(?:ال)?شحنة(?: أرامكس| سمسا| دي إتش إل)?|شحنتك\w?|(?:ال)?تتبع|(?:ال)?بوليصة|(?:ال)?طرد)"
    rf"{_NUMBER_WORD}[\s\"'“#:：№(=-]*(?P<number>(?=[A-Z0-9 -]*\d)"
    rf"[A-Z]{{0,4}}[ -]?\d[\dA-Z]*(?:[ -](?:(?=[A-Z]*\d)[\dA-Z]{{2,}}|"
    rf"(?-i:[A-Z]{{2}})(?![A-Z])))*)(?![A-Za-z0-9_])",
    re.IGNORECASE,
    first_look=(
        " przewozow|awb|barcode|colis|consignment|delivery note|envío|frachtbrief|guía|"
        "lettera di vettura|lieferschein|pacco|package|paczk|paket|pakket|paquete|"
        "parcel|przesyłk|seguimiento|sendung|shipment|spedizione|suivi|tracciamento|"
        "track|verzend|waybill|zending|بوليصة|تتبع|شحنة|شحنتك|طرد|せ番号|包裹|取件码|"
        "快递|快遞|提货码|物流|荷物|运单|追跡|追踪|追蹤|送り状|運單|配送番号"
    ),
)
BEFORE_NUMBERS = (_ORDER, _PARCEL)
"""Numbers after the words for what they are the numbers of."""
_SHAPES = LazyPattern(
    r"(?<![A-Za-z0-9_-])(?:1Z ?[0-9A-Z]{3} ?[0-9A-Z]{3} ?\d{2} ?\d{4} ?\d{3} ?\d|1Z[0-9A-Z]{16}|"
    r"(?:[A-HJ-Z][A-Z] ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}|[A-Z]{2}\d{9}[A-Z]{2})|"
    r"(?:SF|YT|JD|JDV[A-C]|JDX|STO|ZTO|DPK|JT|TBA|CAIN|LP|3S)\d{9,16}(?:-\d-\d-)?|"
    r"3S[A-Z0-9]{8,13}|JJD\d{10,20}|00[34]\d{17}|[A-Z]\d{2}[A-Z0-9]{11}\d{2}|"
    r"H00\d{13,17}|\d{3}-\d{7}-\d{7})(?![A-Za-z0-9_-])"
)
"""Numbers of carriers and marketplaces that are known by their shape."""
_HASH = LazyPattern(
    r"(?<![\w&#])[#№] ?(?P<number>(?!(?:19|"
    r"20)\d\d(?![A-Za-z0-9_-]))[A-Z]{0,4}-?\d{4,}[A-Z0-9-]*)(?![A-Za-z0-9_])"
)
_COLOUR = LazyPattern(
    r"(?:colou?r\w*|shade|hex|rgb|farb\w*|couleur|teinte|color|colore|kleur|kolor\w*|色|颜色|顏色|لون|"
    r"اللون|ral|paint|lack)\W{0,6}(?:\w+\W{1,3})?$",
    re.IGNORECASE,
)
_LONG = LazyPattern(r"(?<![\d.,/-])\d{12,22}(?![\d.,/-]?\d)")
"""Digits that are no amount, no telephone and no day: an order, a parcel, an account, an identity."""
_DAY = LazyPattern(
    r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4})?)?$|(?:19|20)\d\d[./-]\d{1,2}(?:[./-]\d{1,2})?$|"
    r"\d{1,2}(?:st|nd|rd|th)$|\d{1,2}[:.]\d\d$"
)
_RECORD_ENTRY = LazyPattern(r"(?:19|20)\d\d/\d{4}$")
"""The number of an entry of the record, which is public."""


def find_order_numbers(text: str) -> Iterator[Detail]:
    """Every number by which a shop or a carrier knows whose parcel it is."""
    if not has_three_digits(text):
        return
    for pattern, kind in zip(BEFORE_NUMBERS, (ORDER, PARCEL), strict=True):
        for found in iterate_near_digits(pattern, text):
            if _is_order_number(text, *found.span("number"), found.start()):
                yield Detail(*found.span("number"), "order", kind)
    yield from _find_by_shape(text)


def _find_by_shape(text: str) -> Iterator[Detail]:
    for found in _SHAPES.finditer(text):
        if not is_code(text, found.start()):
            yield Detail(*found.span(), "order", PARCEL)
    for found in _HASH.finditer(text) if "#" in text or "№" in text else ():
        before = text[max(0, found.start() - 24) : found.start()]
        if not is_code(text, found.start()) and not _COLOUR.search(before):
            yield Detail(*found.span("number"), "order", ORDER)
    for found in _LONG.finditer(text):
        if not is_code(text, found.start()) and not _is_trade_item(found[0]):
            yield Detail(*found.span(), "order", LONG)


def _is_order_number(text: str, start: int, stop: int, first: int) -> bool:
    """Whether what follows a word for an order is its number, and no day, quantity or amount."""
    written = text[start:stop].strip()
    digits = sum(map(str.isdigit, written))
    has_sign = bool(
        re.search(r"(?i)n[o°ºr]\b|num|#|№|:|number|nummer|号|號|番号|رقم|\bid\b", text[first:start])
    )
    if _DAY.match(written) or _RECORD_ENTRY.match(written) or is_amount(text, start, stop):
        return False
    if digits < len(re.sub(r"\W", "", written)) and digits >= 3 and re.match(r"[A-Z]", written):  # noqa: PLR2004
        return True
    return digits >= (3 if has_sign else 5) and len(written) >= 4  # noqa: PLR2004


def _is_trade_item(digits: str) -> bool:
    """Whether digits are the number of goods (GTIN, but for those of shops), or a day with its time."""
    is_valid: bool = import_module("stdnum.ean").is_valid(digits)
    return (is_valid and digits[0] != "2") or bool(
        re.fullmatch(r"20\d\d[01]\d[0-3]\d[0-2]\d[0-5]\d(?:[0-5]\d)?", digits)
    )
