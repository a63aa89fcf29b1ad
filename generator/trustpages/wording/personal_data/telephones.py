"""Telephone numbers in a text, as their countries write them and as they are disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.fields.phone import is_reachable_number, is_service_number, is_valid_number
from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails
from trustpages.wording.personal_data.institutions import is_of_institution
from trustpages.wording.personal_data.languages import guess_countries
from trustpages.wording.personal_data.number_context import (
    has_long_number,
    has_three_digits,
    is_amount,
    is_code,
    iterate_near_digits,
)
from trustpages.wording.personal_data.spelled_digits import find_spelled_numbers

KIND = "a telephone number"
_SEPARATOR = r"[\s().\-/·・•_~*|\\,:;'\"\[\]{}…+]"
_RUN = LazyPattern(
    rf"(?<![\w▮@#&=%])(?:\+\s?|"
    rf"\(\+?)?(?=[OolI]{{0,2}}\d)[\dOolI](?:{_SEPARATOR}{{0,4}}[\dOolI])*\+?(?![\w▮@])"
)
"""Digits, and letters that look like them, with whatever stands between them."""
_HAN_RUN = LazyPattern(rf"(?<![\d▮])\+?\(?\d(?:{_SEPARATOR}{{0,3}}\d){{6,16}}(?![\d▮])")
"""The same among characters that need no blanks."""
_HAN = LazyPattern(r"[\u3040-\u30ff\u4e00-\u9fff]")
_CONTEXT = LazyPattern(
    r"(?:(?<![a-z])(?:tel|tél|phone|telephone|telefon\w*|téléphone|telefono|teléfono|telefoon\w*|"
    r"mobile|mobil\w*|"
    r"portable|móvil|movil|cellulare|cell|komórk\w*|kom|handy\w*|fax|whats ?app|viber|telegram|"
    r"signal|call\w*|"
    r"ring|rang|ringing|text(?:ed|ing)?|sms|dial\w*|reach\w*|anruf\w*|angerufen|ruf\w*|erreich\w*|"
    r"appel\w*|"
    r"joign\w*|llam\w*|chiam\w*|bel(?:len|t|de)?|gebeld|zadzwo\w*|dzwoni\w*|hotline|number|nummer|"
    r"numéro|"
    r"número|numero|numer|nr|durchwahl|landline|line id)\b"
    r"|电话|手机|致电|打给|联系|拨打|来电|號碼|号码|電話|手機|聯絡|撥打|微信|携帯|ケータイ|連絡先|"
    r"هاتف|جوال|موبايل|تلفون|واتساب|واتس|اتصل|الرقم|رقم|رقمي|رقمها|رقمه)"
    r"[^\d\n]{0,24}$",
    re.IGNORECASE,
)
"""Words before a number by which it is a telephone's."""
_OTHER = LazyPattern(
    r"(?:(?<![^\W\d_])(?:order|invoice|tracking|parcel|shipment|bestell\w*|rechnung\w*|auftrag\w*|"
    r"sendung\w*|"
    r"commande|facture|"
    r"colis|pedido|factura|envío|ordine|fattura|spedizione|bestelling|factuur|zamówieni\w*|"
    r"faktur\w*|paczk\w*|"
    r"account|konto\w*|compte|cuenta|conto|rekening\w*|rachun\w*|card|karte|kart\w*|carte|tarjeta|"
    r"carta|"
    r"passport|insurance|licen[cs]e|pesel|nip|bsn|iban|id)|订单(?!上|里|中|留)|单号|运单|快递(?!员|小哥|公司|师傅)|"
    r"账号|帐号|卡号|身份证|護照|护照|訂單|"
    r"單號|"
    r"帳號|注文|伝票|追跡|口座|الطلب|الشحنة|التتبع|الحساب|الهوية|البطاقة)"
    r"[^\d\n]{0,16}$",
    re.IGNORECASE,
)
"""Words before a number by which it is another detail."""
_DAY = LazyPattern(
    r"(?<!\d)(?:(?:19|20)\d\d([-./ ])[01]?\d\1[0-3]?\d(?!\d)|[0-3]?\d([-./ ])[01]?\d\2(?:19|"
    r"20)?\d\d(?!\d)|"
    r"(?:19|20)\d\d[01]\d[0-3]\d(?!\d)|(?:19|20)\d\d\s?[-/~]\s?(?:19|20)\d\d(?!\d)|"
    r"[0-2]?\d:[0-5]\d)"
)
"""A day, a time, or a span of years."""
_HOURS = LazyPattern(
    r"\W*(?:[0-2]?\d(?:[.:]?[0-5][05])?\s?-\s?[0-2]?\d(?:[.:]?[0-5][05])?[\s,;/.]*)+"
)
"""Hours of opening: "9-12.30 15.30-19"."""
_AMOUNT = LazyPattern(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+[.,]\d{1,2}")
_LAW = LazyPattern(r"[1-9]\d{0,4}\s?[-/:]\s?(?:19|20)\d\d|(?:19|20)\d\d\s?[-/:]\s?\d{1,4}")
"""A law or a norm with its year."""
_SIZE = LazyPattern(r"\d{1,4}(?:\.\d+)?(?:\s?[*/:x]\s?\d{1,4}(?:\.\d+)?){1,3}")
_SHAPE = LazyPattern(
    r"(?:1-)?\d{3}-\d{3}-\d{4}"  # North America
    r"|1[3-9]\d(?:-?\d{4}){2}|1[3-9]\d{2}-?\d{3}-?\d{4}|1[3-9]\d-?\d{3}-?\d{5}"  # China
    r"|3\d{2}-\d{3}-?\d{3,4}|3\d{2}-\d{6,7}|3\d{2}-\d{2}-\d{2}-\d{2,3}"  # Italy
    r"|[6789]\d{2}-\d{3}-\d{3}|[6789]\d{2}(?:-\d{2}){3}"  # Spain
    r"|[5-8]\d{2}-\d{3}-\d{3}|\d{2}-\d{3}-\d{2}-\d{2}"  # Poland
)
"""Numbers without a leading nought that are a telephone's by how they are grouped."""
_SERVICE = LazyPattern(
    r"(?:1[ -])?(?:8(?:00|88|77|66|55|44|33)|900)[ -]?\d{3}[ -]?\d{4}|400[ -]?\d{3}[ -]?\d{4}|"
    r"400[ -]?\d{4}[ -]?\d{3}"
    r"|0(?:80[0158]|345|300|844|845|90[0-9]|180\d|700|120|570|990)\D.*|9200\d{5}|"
    r"80[01][ -]\d{3}[ -]\d{3}|90[0128][ -]\d{3}[ -]\d{3}"
)
"""Numbers of services, whose ranges are nobody's own; some countries share them."""
AREA_CODE = LazyPattern(
    r"(?:\barea ?code|\bcode|\bvorwahl|\bindicatif|\bprefijo|"
    r"\bprefisso|\bnetnummer|\bkengetal|\bkierunkow\w+|区号|區號|"
    r"区域码|市外局番|رمز المنطقة|مفتاح)\W{0,4}(?:(?:is|ist|est|es|è|to|هو|は|是)\W)?\W{0,3}"
    r"(?P<number>\d{2,5}\)?(?:\W{1,3}(?:(?:and|then|followed by|"
    r"plus|dann|und|puis|et|luego|después|y|poi|e|dan|"
    r"en|daarna|potem|i|再|然后|然後|それから|ثم|و)\W{0,3}){0,2}\W{0,3}|再|然后|然後|後|后)\d{2,8}"
    r"(?:\W{1,3}(?:(?:and|then|dann|und|puis|et|luego|y|poi|e|dan|en|potem|i|ثم|"
    r"و)\W{1,3}){0,2}\d{1,6}){0,4})(?!\d)",
    re.IGNORECASE,
    first_look=(
        "area|code|indicatif|kengetal|kierunkow|netnummer|prefijo|prefisso|vorwahl|"
        "رمز المنطقة|مفتاح|区号|区域码|區號|市外局番"
    ),
)
"""An area code and what is dialled after it, told one after the other."""
_CALLING_CODE = LazyPattern(r"(?:1|3[1349]|4[489]|81|86|852|886|966|971)(?=\d{8})")
"""Calling codes of the markets, which many write without the plus."""
_ORDINAL_GROUPS = LazyPattern(r"(?:\d\D{1,3}){6,}\d")
"""Digits that stand one by one."""
_LETTERS = str.maketrans("OolI", "0011")


def find_telephones(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Every number that rings at somebody's; services that anybody may ring are left out."""
    for start, stop in (*_find_told_numbers(text), *_find_written_numbers(text, stated)):
        yield Detail(start, stop, "telephone", KIND)


def _find_told_numbers(text: str) -> Iterator[tuple[int, int]]:
    """Numbers in words, and those of which the area code is told first."""
    for spelled in find_spelled_numbers(text):
        is_other = _OTHER.compiled.search(text[max(0, spelled.start - 40) : spelled.start])
        if not is_other and not is_amount(text, spelled.start, spelled.stop):
            yield spelled.start, spelled.stop
    for found in iterate_near_digits(AREA_CODE, text) if has_three_digits(text) else ():
        if 6 < len(re.sub(r"\D", "", found["number"])) < 14:  # noqa: PLR2004
            yield found.span("number")


def _find_written_numbers(text: str, stated: StatedDetails) -> Iterator[tuple[int, int]]:
    if not has_long_number(text):
        return
    pattern = _HAN_RUN if _HAN.search(text) else _RUN
    regions: tuple[str, ...] = ()
    for run in pattern.finditer(text):
        written = run[0]
        if sum(one.isdigit() for one in written) < 6:  # noqa: PLR2004 - no telephone is that short
            continue
        regions = regions or (stated.country, *guess_countries(text))
        for start, stop in _split_run(written):
            if _is_telephone(text, run.start() + start, run.start() + stop, regions):
                yield run.start() + start, run.start() + stop


def _split_run(written: str) -> Iterator[tuple[int, int]]:
    """The numbers of a run: what is longer than a telephone is parted where it is wider apart."""
    if len(re.sub(r"\D", "", written)) <= 15:  # noqa: PLR2004 - E.164
        yield 0, len(written.rstrip(" \n"))
        return
    start = 0
    for gap in re.finditer(r"\s?[,;/|]\s+|\n|\s{2,}|\s[-/]\s|$", written):
        piece = written[start : gap.start()]
        if piece:
            yield start, gap.start()
        start = gap.end()


def _is_telephone(text: str, start: int, stop: int, regions: tuple[str, ...]) -> bool:
    written = text[start:stop].translate(_LETTERS)
    digits = re.sub(r"\D", "", written)
    before = text[max(0, start - 48) : start]
    is_international = written.startswith(("+", "(+")) or digits.startswith("00")
    if not 6 <= len(digits) <= 17 or is_code(text, start) or _OTHER.compiled.search(before):  # noqa: PLR2004
        return False
    if not is_international and (
        _is_other_number(written) or (not digits.startswith("0") and is_amount(text, start, stop))
    ):
        return False
    if _is_anybodys(text, start, stop, regions):
        return False
    if _CONTEXT.compiled.search(before):
        return len(digits) > 6 or is_valid_number(written, regions)  # noqa: PLR2004
    if is_international:
        return is_reachable_number(digits)
    return _has_national_shape(written, digits, regions)


def _is_anybodys(text: str, start: int, stop: int, regions: tuple[str, ...]) -> bool:
    """Whether a number is of a service, or an institution's."""
    written = text[start:stop].translate(_LETTERS)
    return bool(
        _SERVICE.fullmatch(written.strip(" .,:;-/()"))
        or is_service_number(written, regions)
        or is_of_institution(text, start, stop)
    )


def _is_other_number(written: str) -> bool:
    """Whether digits are a day, an amount or a size."""
    core = written.strip(" .,:;()-")
    if _HOURS.fullmatch(core) and re.search(r"[.:]|^\d{1,2}\s?-\s?\d{1,2}(?!\d)", core):
        return True
    if core.startswith("0") and not _DAY.fullmatch(core):
        return False
    return not re.search(r"\d", _DAY.sub("", core)) or any(
        bool(one.fullmatch(core)) and len(re.findall(r"\d", core)) < 9  # noqa: PLR2004
        for one in (_AMOUNT, _SIZE, _LAW)
    )


def _has_national_shape(written: str, digits: str, regions: tuple[str, ...]) -> bool:
    """Whether a number without a country's code looks like one of its own, or of the text's countries."""
    core = re.sub(r"\D{1,4}", "-", written.strip(" .,:;-/()"))
    if digits.startswith("0"):
        has_shape = 9 <= len(digits) <= 12  # noqa: PLR2004
        return has_shape or is_valid_number(written, regions)
    if _SHAPE.fullmatch(core):
        return True
    if _ORDINAL_GROUPS.fullmatch(core) and len(digits) > 8:  # noqa: PLR2004
        return True
    if _CALLING_CODE.match(digits) and is_valid_number(f"+{digits}", ("",)):
        return True
    return len(digits) > 6 and is_valid_number(written, regions)  # noqa: PLR2004
