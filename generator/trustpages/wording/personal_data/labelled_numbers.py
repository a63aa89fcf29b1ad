"""Numbers whose sentence says what they are: of an order, a parcel, an account or somebody's papers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, Family
from trustpages.wording.personal_data.institutions import get_sentence_parts, is_of_institution
from trustpages.wording.personal_data.number_context import (
    has_three_digits,
    is_amount,
    is_code,
    is_counted,
    names_code,
)

_ACCOUNT = (
    r"\b(?:accounts?|acct|a/c|sort code|routing|iban|(?:credit |debit |gift |bank )?cards?|visa|"
    r"mastercard|"
    r"amex|maestro|clabe|konto\w*|kto|blz|bankleitzahl|(?:kredit|ec-|giro)?karten?|kartennummer|"
    r"compte|rib|"
    r"carte|cb|cuenta|tarjeta|abono en|conto|carta|postepay|bonifico|iban|rekening\w*|"
    r"bankrekening|kaart|"
    r"creditcard|pinpas|rachun\w+|kont[aoue]|kart[aęyą]|paypal)\b"
    r"|账号|帐号|帳號|账户|帐户|帳戶|银行卡|銀行|卡号|卡號|[行储蓄信用]卡|支付宝|口座|普通預?金?|当座|記号|カード|"
    r"(?:ال)?حساب|(?:ال)?آيبان|(?:ال)?بطاقة"
)
_IDENTITY = (
    r"\b(?:passports?|id cards?|identity|emirates id|national id|"
    r"iqama|national insurance|ni number|nino|nhs number|"
    r"social(?: security)?|ssn|itin|driv(?:ing|er['’]?s?) licen[cs]e|date of birth|reisepass\w*|"
    r"passnummer|"
    r"(?:personal)?ausweis\w*|f[uü]e?hrerschein\w*|steuer-?id\w*|idnr|sozialversicherung\w*|"
    r"rentenversicherung\w*|krankenversicherten\w*|passeport|carte (?:nationale )?d['’]identité|"
    r"cni|"
    r"permis de conduire|(?:numéro|n°|no) de sécu\w*|sécurité sociale|numéro fiscal|pasaporte|dni|"
    r"nie|nif|"
    r"carn[eé]t? de (?:conducir|identidad)|seguridad social|curp|rfc|passaporto|"
    r"carta d['’]identità|"
    r"codice fiscale|patente|tessera sanitaria|paspoort\w*|identiteitskaart|rijbewijs\w*|bsn|"
    r"burgerservicenummer|paszport\w*|dow[oó]d\w* osobist\w+|dow[oó]d\w*|pesel\w*|praw[oa] jazdy)\b"
    r"|身份证|身份證|身分證|护照|護照|驾驶证|駕照|驾照|居留证|居留證|社保|健保卡|通行证|台胞证|マイナンバー|個人番号|パスポート|旅券|"
    r"免許証?|保険証|在留カード|(?:ال)?هوية|هويت|(?:ال)?إقامة|جواز|رخصة القيادة"
)
_PARCEL = (
    r"\b(?:parcels?|packages?|tracking|tracked|consignments?|shipments?|waybill|awb|couriers?|dhl|"
    r"dpd|gls|ups|"
    r"usps|fedex|hermes|evri|yodel|royal mail|parcelforce|tnt|amazon logistics|sendung\w*|paket\w*|"
    r"lieferschein\w*|frachtbrief|colis|suivi|expédition|colissimo|chronopost|mondial relay|"
    r"relais colis|"
    r"envío|seguimiento|guía|paquete|correos|seur|mrw|nacex|estafeta|spedizione|pacco|brt|"
    r"bartolini|"
    r"poste italiane|sda|lettera di vettura|zending|pakket|pakje|postnl|verzend\w*|przesyłk\w+|"
    r"paczk\w+|"
    r"list\w* przewozow\w+|inpost|poczta polska|aramex|smsa|naqel|fetchr)\b"
    r"|运单|運單|快递|快遞|物流|包裹|顺丰|圆通|中通|申通|韵达|极兔|京东|邮政|黑貓|新竹|託運|托运|宅配|追踪|追蹤|追跡|"
    r"送り状|問い?合わ?せ番号|荷物|ヤマト|佐川|ゆうパ|クロネコ|شحنة|شحنت|التتبع|بوليصة|طرد|أرامكس|سمسا"
)
_ORDER = (
    r"\b(?:orders?|ordered|invoices?|receipts?|bookings?|reservations?|"
    r"(?<!in )cases?|tickets?|claims?|rma|(?-i:PO)|transactions?|"
    r"customer (?:no|number|id)|refund\w*|complaint|returns?|quote|bestell\w*|auftr[aä]g\w*|"
    r"rechnung\w*|"
    r"kunden-?(?:nr|nummer)|belegn\w*|vorgang\w*|reklamation\w*|gutschrift\w*|retoure\w*|"
    r"commandes?|factures?|"
    r"dossier|sav|avoir|ticket|réclamation|pedidos?|facturas?|albarán|expediente|reclamación|"
    r"incidencia|"
    r"devolución|ordin[ei]|fattura|scontrino|pratica|reso|reclamo|bestelling\w*|bestelnummer|"
    r"ordernummer|"
    r"factuur\w*|klant-?(?:nr|nummer)|klacht|retour\w*|zamówie\w+|faktur\w+|zleceni\w+|"
    r"zgłoszeni\w+|"
    r"reklamac\w+|zwrot\w*|spraw[aęyi]|asunto|affaire|zaak|documentnummer)\b"
    r"|订单|訂單|单号|單號|发票|發票|流水号|会员号|會員|售后|售後|工单|工單|注文|受注|伝票|請求書|領収書|受付番号|会員番号|"
    r"طلبك|طلبكم|(?:ال)?طلب|فاتورة|الحجز|تذكرة|بلاغ"
)
_LABEL = LazyPattern(
    rf"(?P<identity>{_IDENTITY})|(?P<account>{_ACCOUNT})|(?P<parcel>{_PARCEL})|(?P<order>{_ORDER})",
    re.IGNORECASE,
)
_TOKEN = LazyPattern(
    r"(?<![A-Za-z0-9_.,/€£$¥#&=-])(?:#|№)?"
    r"(?:[A-Z]{1,6}[-/]?)?\d[A-Z0-9]*(?:[-/.·_][A-Z0-9]+)*(?:[ ]\d{2,7}(?:[-/]"
    r"[\dA-Z]+)*(?![A-Za-z.,]\w))*"
    r"(?![A-Za-z0-9_])"
    r"|(?<![A-Za-z0-9_])(?=[a-z]*\d[a-z\d]*\d[a-z\d]*\d)[a-z]{1,6}\d[a-z\d]{5,}(?![A-Za-z0-9_])"
)
_DATE = LazyPattern(
    r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{2}|\d{4}))?|(?:19|"
    r"20)\d\d(?:[./-][01]?\d(?:[./-][0-3]?\d)?)?|"
    r"(?:19|20)\d\d\s?[-/]\s?(?:(?:19|20)?\d\d)|(?:19|20)\d\d[01]\d[0-3]\d|\d{1,3}(?:[.,]\d{3})+|"
    r"\d{1,2}\.\d\d-\d{1,2}\.\d\d|(?:19|20)\d\d/\d{4}|\d+(?:[.]\d+){2}|[0-2]?\d[.:]\d\d"
    r"|(?P<measure>\d{1,4}[-/·.]\d{1,4}|(?:M|A|B|DN|T|TX|PH|PZ|G|E|GU|IP|AA)\d{1,3}(?:-\d+)?)"
)
"""A day, a span of years, a large amount, a version, an entry of the record, or a measure."""
_NUMBER_SIGN = LazyPattern(
    r"\W*(?:n[°ºro]?|num(?:ber|mer|éro|ero|er)?|núm(?:ero)?|ref|réf|id|号|號|番号|編號|编号|رقم|with|"
    r"mit)?\W*",
    re.IGNORECASE,
)
_MIN_DIGITS, _MIN_WITH_LETTERS, _MIN_BARE = 5, 4, 8
_REACH_BEFORE, _REACH_AFTER, _REACH_OF_CODE = 60, 30, 40
_KINDS: dict[str, tuple[Family, str]] = {
    "identity": ("identity", "the number of an identity document"),
    "account": ("account", "the number of an account"),
    "parcel": ("order", "the number of a parcel"),
    "order": ("order", "an order number"),
}
_SERVICE = LazyPattern(
    r"(?:00?|1)?(?:44|49|33|34|39|31|48|86)?0?(?:8(?:0[0-9]|88|77|66|55|44|33|45|1\d)|400|90\d|"
    r"300|345)\d{3,8}$"
    r"|(?:0120|0570|9200|1800)\d{5,6}$"
)
"""Telephones of services, which are nobody's own."""
LONG = "a long number"


def find_labelled_numbers(text: str) -> Iterator[Detail]:
    """Every number whose sentence names an order, a parcel, an account or papers, and every long one."""
    if not has_three_digits(text):
        return
    for found in _TOKEN.finditer(text):
        label = _classify(text, *found.span())
        if label:
            family, kind = _KINDS.get(label, ("order", LONG))
            yield Detail(*found.span(), family, kind)


def _classify(text: str, start: int, stop: int) -> str:
    """What a number is the number of: a group of `_LABEL`, "long", or "" for nothing of a person's."""
    written = text[start:stop].lstrip("#№")
    if _is_of_something_else(text, start, stop, written):
        return ""
    before, after = get_sentence_parts(text, start, stop)
    before = before[-_REACH_BEFORE:]
    labels = list(_LABEL.finditer(before))
    between = before[labels[-1].end() :] if labels else text[max(0, start - _REACH_OF_CODE) : start]
    if names_code(between):
        return ""
    if labels:
        is_range = _is_measure(written) and not _NUMBER_SIGN.fullmatch(between)
        return "" if is_range else labels[-1].lastgroup or ""
    follow = None if _is_measure(written) else _LABEL.search(after[:_REACH_AFTER])
    if follow:
        return follow.lastgroup or ""
    return "long" if _is_long(text, start, stop, written) else ""


def _is_of_something_else(text: str, start: int, stop: int, written: str) -> bool:
    """Whether a number is too short for a person's, or a day, an amount, a thing's or an institution's."""
    digits = len(re.findall(r"\d", written))
    least = _MIN_WITH_LETTERS if re.search(r"[A-Za-z]", written) else _MIN_DIGITS
    return bool(
        digits < least
        or (_DATE.fullmatch(written) and (digits <= _MIN_DIGITS or not _is_measure(written)))
        or is_code(text, start)
        or (digits <= _MIN_BARE and is_amount(text, start, stop))
        or is_counted(text, stop)
        or (digits < _MIN_BARE - 1 and is_of_institution(text, start, stop))
    )


def _is_measure(written: str) -> bool:
    """Whether a number may be a range or a measure, but for those that are a day."""
    found = _DATE.fullmatch(written)
    return bool(found and found["measure"])


def _is_long(text: str, start: int, stop: int, written: str) -> bool:
    """Whether a number that nothing is told of is long enough to be a person's; services have none."""
    digits = re.sub(r"\D", "", written)
    return len(digits) >= _MIN_BARE and not (
        _is_measure(written)
        or is_of_institution(text, start, stop)
        or _SERVICE.match(re.sub(r"\W", "", written))
    )
