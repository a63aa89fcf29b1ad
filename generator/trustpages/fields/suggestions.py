"""What a value was probably meant to be that is written as people write it, and not as a field reads it.

Each function takes the text and gives the value as a field accepts it, or "" where it cannot be told.
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from unicodedata import normalize

from babel import Locale
from babel.core import UnknownLocaleError
from babel.dates import get_day_names, get_month_names

from trustpages.fields import ShopConventions
from trustpages.patterns import LazyPattern

LANGUAGES_OF_OWNERS = ("en", "de", "fr", "es", "it", "nl", "pl", "pt", "sv", "zh", "ja", "ar")
"""The languages in which names of days, countries and languages are understood, the first one first."""

_YES = frozenset((
    "yes", "y", "ja", "j", "oui", "sí", "si", "sim", "tak", "ano", "да", "так", "kyllä", "igen",
    "evet", "是", "有", "はい", "예", "네", "نعم", "on", "x", "✓", "✔",
))  # fmt: skip
_NO = frozenset((
    "no", "n", "nein", "non", "não", "nao", "nie", "ne", "ні", "нет", "ei", "nem", "hayır",
    "nej", "nei", "否", "无", "不", "いいえ", "아니요", "لا", "off",
))  # fmt: skip
_CLOSED = frozenset((
    "geschlossen", "zu", "ruhetag", "fermé", "ferme", "chiuso", "cerrado", "fechado", "gesloten",
    "stängt", "lukket", "stengt", "suljettu", "zamknięte", "zavřeno", "закрыто", "выходной",
    "休息", "关门", "关闭", "休业", "休業", "定休日", "休み", "휴무", "مغلق", "shut", "none", "-", "–", "—",
))  # fmt: skip
_ALL_DAY = frozenset((
    "24/7", "24h", "24 h", "24 hours", "24 stunden", "24 uhr", "rund um die uhr", "ganztags",
    "24h/24", "24/24", "24 heures", "24 horas", "24 ore", "always", "open", "全天", "24小时", "24時間",
))  # fmt: skip
_BY_APPOINTMENT = frozenset((
    "appointment", "by appointment only", "on appointment", "appointment only", "nach vereinbarung",
    "nach terminvereinbarung", "nach absprache", "auf termin", "termin", "sur rendez-vous",
    "sur rdv", "rdv", "con cita", "con cita previa", "cita previa", "su appuntamento",
    "op afspraak", "na umówieniu",
    "po umówieniu", "por marcação", "com hora marcada", "efter överenskommelse", "efter aftale",
    "etter avtale", "sopimuksen mukaan", "预约", "需预约", "須預約", "預約", "予約制", "要予約",
    "예약제", "بموعد", "بموعد مسبق", "حسب الموعد",
))  # fmt: skip
_FREE = frozenset(
    ("free", "kostenlos", "kostenfrei", "gratis", "gratuit", "gratuito", "免费", "無料", "مجاني")
)
_CURRENCIES = {
    "€": ("EUR",),
    "£": ("GBP",),
    "r$": ("BRL",),
    "$": ("USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN"),
    "¥": ("CNY", "JPY"),
    "元": ("CNY", "TWD", "HKD"),
    "円": ("JPY",),
    "₩": ("KRW",),
    "₹": ("INR",),
    "₽": ("RUB",),
    "₺": ("TRY",),
    "zł": ("PLN",),
    "kč": ("CZK",),
    "fr.": ("CHF",),
    "kr": ("SEK", "NOK", "DKK", "ISK"),
    "euro": ("EUR",),
}
"""Signs and names of currencies, with those that they may stand for; the shop's own goes first."""
_UNITS = {
    "minutes": ("minuten", "minute", "minutes", "minutos", "minuti", "分钟", "分"),
    "hours": ("stunden", "stunde", "std", "heures", "heure", "horas", "ore", "小时", "時間"),
    "business days": (
        *("werktage", "werktag", "arbeitstage", "arbeitstag", "jours ouvrés", "jours ouvrables"),
        *("días laborables", "giorni lavorativi", "个工作日", "工作日", "営業日"),
    ),
    "days": ("tage", "tag", "jours", "jour", "días", "giorni", "天", "日"),
    "weeks": ("wochen", "woche", "semaines", "semanas", "settimane", "周", "週間"),
    "months": ("monate", "monat", "mois", "meses", "mesi", "个月", "か月"),
    "years": ("jahre", "jahr", "ans", "années", "años", "anni", "年"),
}
_UNITS_BY_WORD = {word: unit for unit, words in _UNITS.items() for word in words}
_CLOCK = r"(\d{1,2})(?:\s*[:.h点时時]\s*(\d{2}))?\s*[h点时時]?\s*(am|pm|a\.m\.|p\.m\.|uhr)?"
_CLOCK_PATTERN = LazyPattern(_CLOCK, re.IGNORECASE)
_CLOCKS_PATTERN = LazyPattern(
    rf"{_CLOCK}\s*(?:-|–|—|~|to|bis|until|à|至|到)\s*{_CLOCK}", re.IGNORECASE
)
_DAY_NUMBERS = LazyPattern(r"(\d{1,4})\s*([./年-])\s*(\d{1,2})\s*[./月-]\s*(\d{1,4})\s*日?")
_NOON = 12


def suggest_yes_no(text: str) -> str:
    """Yes or no, from the words of other languages."""
    word = text.strip().casefold()
    return "yes" if word in _YES else "no" if word in _NO else ""


def suggest_name(written: str, pattern: str) -> str:
    """How a name has to be written, with the nearest one that will do; `pattern` is that of its key."""
    joint, called, example = (
        ("_", "_", "corner_style") if "_" in pattern else ("-", "hyphens", "next-day")
    )
    plain = normalize("NFKD", written.casefold()).encode("ascii", "ignore").decode()
    better = re.sub(r"[^a-z0-9]+", joint, plain).strip(joint)
    is_name = re.search(pattern, better) if pattern and better else None
    return f"Use small letters, digits and {called}, such as '{better if is_name else example}'."


def suggest_time(text: str) -> str:
    """Hours and minutes, from `2pm`, `14.30`, `14h30` or `14 Uhr`."""
    word = text.strip().casefold()
    if word in {"noon", "midday", "mittag", "midi"}:
        return "12:00"
    found = _CLOCK_PATTERN.fullmatch(word)
    return _format_clock(found[1], found[2], found[3]) if found else ""


def _format_clock(hours: str, minutes: str | None, half: str | None) -> str:
    hour, half = int(hours), (half or "").replace(".", "")
    if half in {"am", "pm"}:
        if not 1 <= hour <= _NOON:
            return ""
        hour = hour % _NOON + (_NOON if half == "pm" else 0)
    return f"{hour:02}:{minutes or '00'}" if hour < 24 and int(minutes or 0) < 60 else ""  # noqa: PLR2004 - a clock


def suggest_hours(text: str) -> str:
    """The hours of a day, from `9-12 Uhr`, `9am-5pm`, `24/7`, `geschlossen` or `nach Vereinbarung`."""
    words = text.strip().casefold()
    if words in _CLOSED or suggest_yes_no(words) == "no":
        return "closed"
    if words in _BY_APPOINTMENT:
        return "by appointment"
    if words in _ALL_DAY:
        return "all day"
    parts = [part.strip() for part in re.split(r",|;|&|\+|\bund\b|\band\b|\bet\b|、|，", words)]
    ranges = [_suggest_range(part) for part in parts]
    return ", ".join(ranges) if all(ranges) else ""


def _suggest_range(text: str) -> str:
    if text == "by appointment" or text in _BY_APPOINTMENT:
        return "by appointment"
    found = _CLOCKS_PATTERN.fullmatch(text)
    if not found:
        return ""
    halves = [(found[3] or "").replace(".", ""), (found[6] or "").replace(".", "")]
    if (
        halves[1] in {"am", "pm"} and not halves[0]
    ):  # "2-5 pm" begins in the afternoon, "9-5 pm" does not
        later = int(found[1]) % _NOON < int(found[4]) % _NOON
        halves[0] = halves[1] if later else "am"
    opens = _format_clock(found[1], found[2], halves[0])
    closes = _format_clock(found[4], found[5], halves[1])
    if not any(halves) and opens >= closes and int(found[4]) < _NOON and int(found[1]) < _NOON:
        closes = _format_clock(str(int(found[4]) + _NOON), found[5], "")
    return f"{opens}-{closes}" if opens and closes and opens != closes else ""


def suggest_number(text: str) -> str:
    """Digits with a point, from `5,90`, `1.000,00` or `1 000`; a mark before three digits groups them.

    What is free costs 0.
    """
    if text.strip().casefold() in _FREE:
        return "0"
    digits = re.sub(r"[\s'’]", "", text)
    if not re.fullmatch(r"\d[\d.,]*", digits):
        return ""
    marks = re.findall(r"[.,]", digits)
    if not marks:
        return digits
    whole, fraction = digits.rsplit(marks[-1], 1)
    alike = len(set(marks)) == 1
    grouped = alike and len(fraction) == 3 and not whole.startswith("0")  # noqa: PLR2004 - thousands
    if alike and len(marks) > 1 and not grouped:
        return ""
    whole = re.sub(r"[.,]", "", whole)
    return f"{whole}{fraction}" if grouped else f"{whole}.{fraction}" if fraction else whole


def suggest_money(text: str, shop: ShopConventions) -> str:
    """An amount with its currency's code, from `5,90 €`; without a currency, in the shop's own."""
    words = text.casefold()
    code = shop.currency
    letters = re.search(r"(?<![a-z])[a-z]{3}(?![a-z])", words)
    sign = next((sign for sign in _CURRENCIES if sign in words), "")
    if sign:
        possible = _CURRENCIES[sign]
        code = shop.currency if shop.currency in possible else possible[0]
        words = words.replace("euros", "").replace(sign, "")
    elif letters:
        code = letters[0].upper()
        words = words.replace(letters[0], "")
    number = suggest_number(words.strip().removesuffix(",-").removesuffix(".-"))
    return f"{number} {code}" if number and code else ""


def suggest_currency(text: str) -> str:
    """The code of a currency, from its sign, its English name or small letters; "" where several have it."""
    possible = _CURRENCIES.get(text.strip().casefold(), ())
    return possible[0] if len(possible) == 1 else ""


def suggest_weekday(text: str) -> str:
    """The English name of a weekday, from its name in another language."""
    return _list_weekday_names().get(text.strip().casefold(), "")


@cache  # one value; CLDR is fixed
def _list_weekday_names() -> Mapping[str, str]:
    english = get_day_names("wide", "format", "en")
    return {
        name.casefold(): english[day].casefold()
        for tag in reversed(LANGUAGES_OF_OWNERS)
        for day, name in get_day_names("wide", "format", tag).items()
    }


def suggest_percent(text: str) -> str:
    """A share of a hundred, from `12,5 %` or `15 percent`."""
    number = suggest_number(
        re.sub(r"%|per\s?cent|prozent|pour cent|por ciento", "", text.casefold())
    )
    return f"{number}%" if number else ""


def suggest_duration(text: str) -> str:
    """A length of time or a span of it, from `3 Werktage` or `2-4 jours`."""
    found = re.fullmatch(
        r"(\d{1,4})(?:\s*(?:-|–|—|bis|à|a|至|到|to)\s*(\d{1,4}))?\s*(\D+)", text.casefold()
    )
    unit = _UNITS_BY_WORD.get(found[3].strip(" .")) if found else None
    if not found or not unit:
        return ""
    if found[2]:
        return f"{found[1]} to {found[2]} {unit}"
    return f"{found[1]} {unit.removesuffix('s') if int(found[1]) == 1 else unit}"


def suggest_date(text: str, shop: ShopConventions) -> str:
    """A day, from `24.12.2026`, `12/24/2026` or `24. Dezember 2026`, as the shop's country orders them."""
    numbers = _DAY_NUMBERS.fullmatch(text.strip())
    if numbers:
        first, mark, second, third = int(numbers[1]), numbers[2], int(numbers[3]), int(numbers[4])
        orders = _list_day_orders(first, second, third, mark, shop)
    else:
        orders = _find_named_month(text, shop)
    days = {day for order in orders if (day := _make_day(*order))}
    return str(days.pop()) if len(days) == 1 else ""


def _list_day_orders(
    first: int, second: int, third: int, mark: str, shop: ShopConventions
) -> Iterator[tuple[int, int, int]]:
    """Year, month and day in each order that the numbers may stand in; one where country or mark decide."""
    if first > 31:  # noqa: PLR2004 - no day
        yield first, second, third
        return
    month_first = None if mark != "/" else _is_month_first(shop)
    if mark == "." or month_first is not True or first > _NOON:
        yield third, second, first
    if mark != "." and (month_first is not False or second > _NOON):
        yield third, first, second


def _is_month_first(shop: ShopConventions) -> bool | None:
    """Whether dates begin with the month where the shop stands; None where that is not known."""
    if not shop.country:
        return None
    for tag in (f"{shop.language or 'en'}_{shop.country}", f"und_{shop.country}"):
        try:
            pattern = str(Locale.parse(tag).date_formats["short"].pattern)
        except (UnknownLocaleError, ValueError):
            continue
        return pattern.find("M") < pattern.find("d")
    return None


def _find_named_month(text: str, shop: ShopConventions) -> Iterator[tuple[int, int, int]]:
    words = re.findall(r"[^\W\d_]+", text.casefold())
    numbers = [int(digits) for digits in re.findall(r"\d+", text)]
    if len(numbers) != 2:  # noqa: PLR2004 - a day and a year
        return
    day, year = sorted(numbers)
    for tag in dict.fromkeys((shop.language.replace("-", "_") or "en", "en")):
        for width in ("wide", "abbreviated"):
            for month, name in get_month_names(width, "format", tag).items():
                if name.casefold().strip(".") in words:
                    yield year, month, day


def _make_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year + 2000 if year < 100 else year, month, day)  # noqa: PLR2004 - "26"
    except ValueError:
        return None
