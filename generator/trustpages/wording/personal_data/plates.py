"""Number plates of cars."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail
from trustpages.wording.personal_data.number_context import is_code, iterate_near_digits, names_code

KIND = "a number plate"
_PLAIN = LazyPattern(
    r"(?<![A-Za-z0-9_-])(?P<a>[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ ]?(?!KG|"
    r"MM|CM|GB|TB|KW)[A-HJ-PR-Z]{3})(?![A-Za-z0-9_-])"
    r"|(?<![A-Za-z0-9_-])(?P<b>(?!SS|WW)[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![A-Za-z0-9_-])"
    r"|(?P<c>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛雲閩貴粵陝寧瓊][A-HJ-NP-Z][·・.\s-]?[A-HJ-NP-Z0-9]{5,6})"
    r"(?![A-Za-z0-9])"
    r"|(?P<d>[\u4e00-\u9fff\u3041-\u3093]{1,4}\s?\d{2,3}\s?[\u3042-\u3093]\s?(?:\d{2}-?\d{2}|"
    r"[・.]{1,3}\d{1,3}))(?!\d)"
)
"""Plates of Great Britain, France, China and Japan, which look like nothing else."""
_WORD = LazyPattern(
    r"\b(?:number ?plates?|licen[cs]e plates?|plates?|registration|"
    r"reg|rego|tags?|cars?|van(?! (?:de|het|een|der|den|u|uw)\b)|"
    r"vehicle|truck|lorry|suv|pick-?up|trailer|motorbike|scooter|parked|parking|transit|hatchback|"
    r"estate|saloon|sedan|"
    r"kennzeichen|kfz\w*|auto|wagen|pkw|lkw|lieferwagen|transporter|fahrzeug\w*|nummernschild|"
    r"anhänger|sprinter|"
    r"vw|golf|passat|polo|touran|caddy|opel|corsa|astra|vivaro|ford|fiesta|focus|ranger|renault|"
    r"clio|kangoo|"
    r"trafic|peugeot|boxer|citro[eë]n|berlingo|jumpy|dacia|duster|fiat|panda|ducato|dobl[oò]|seat|"
    r"ibiza|[sš]koda|"
    r"octavia|toyota|hilux|corolla|yaris|prius|tacoma|patrol|"
    r"pajero|land cruiser|honda|civic|nissan|mazda|kia|hyundai|"
    r"volvo|bmw|audi|mercedes|vito|tesla|jeep|suzuki|f-150|"
    r"silverado|vado|passo carraio|stoep|driveway|kerb|curb|"
    r"kombi|parkte\w*|geparkt|kleinbus|motorrad|kastenwagen|"
    r"plaques?|immatricul\w+|voiture|véhicule|camionnette|camion|fourgon|remorque|utilitaire|"
    r"garé\w*|"
    r"matrícula|coche|furgoneta|furgón|camión|vehículo|remolque|aparcad\w+|targ(?:a|ata|ato|he)|"
    r"auto|macchina|"
    r"furgone|rimorchio|camion|parcheggiat\w+|kenteken\w*|bestelbus\w*|wagen|busje|bus|aanhanger|"
    r"aanhangwagen|"
    r"vrachtwagen|geparkeerd|rejestrac\w+|samoch[óo]d\w*|aut[oaemu]+|tablic\w+|bus\w?|przyczep\w+|"
    r"ciężarów\w+|"
    r"zaparkowa\w+|furgon\w*)\b"
    r"|车牌|車牌|牌号|牌照|车号|車號|轿车|货车|貨車|面包车|汽车|汽車|ナンバー|車|(?:ال)?لوحة|لوحات|(?:ال)?سيارة|"
    r"(?:ال)?سيارته|سيارتها|سيارتك|[开開载載](?=\s*$)|停(?=在|着|著|门|門)",
    re.IGNORECASE,
)
_AFTER_WORD = LazyPattern(
    r"(?<![A-Za-z0-9_-])(?:[A-ZÄÖÜ]{1,3}[- :·][A-Z]{1,2}[ -]?\d{1,4}[EH]?|"
    r"\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}|"
    r"[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|"
    r"[A-Z]{1,2}-\d{2,3}-[A-Z]{1,3}|\d{1,3}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2}-\d{2}|"
    r"[A-Z]{3}-\d{2}-[A-Z]|[A-Z]{2}-[A-Z]{2}-\d{2}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|"
    r"\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2,3}[ -]?(?=[A-Z0-9]*\d)[A-Z0-9]{4,5}|"
    r"[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]{3}\d{3}|\d{3}[ -]?[A-Z]{3}|"
    r"[A-HJ-PR-Y]{2}\d{2}[ ]?[A-HJ-PR-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|\d{2,3}-[A-Z]{1,2}-\d{3,6}|"
    r"\d{4}[ -][A-Z]{2}|[A-Z]{2}[ -]\d{4}|(?:(?:Dubai|Abu Dhabi|Sharjah|Ajman|"
    r"RAK|Fujairah)[ ,]+|(?<=plate )|(?<=plate: ))[A-Z]{1,2}[ -]?\d{4,5})"
    r"(?![A-Za-z0-9_-])"
    r"|[\u0621-\u064a](?:[ -]?[\u0621-\u064a]){1,2}[ -]+\d{1,4}(?!\d)|"
    r"(?<!\d)\d{1,4}[ -]+[\u0621-\u064a](?:[ -][\u0621-\u064a]){1,2}(?![\u0621-\u064a])"
)
"""Plates of other countries, which need a word for a car near them."""
_SIGN = LazyPattern(r"[A-ZÄÖÜ][ -]?\d|\d[ -]?[A-ZÄÖÜ]|[^\x00-\x7f].{0,4}\d\d")
_REACH, _REACH_AFTER = 48, 20
_REGISTERED = LazyPattern(r"\b(?:reg|registration|registered|licen[cs]e|type)\b", re.IGNORECASE)
"""Words of cars that are words of companies, too."""


def find_plates(text: str) -> Iterator[Detail]:
    """Every number plate: by its shape, or by a word for a car shortly before."""
    if not _SIGN.search(text):
        return
    for found in iterate_near_digits(_PLAIN, text):
        group = found.lastgroup or "a"
        before = _REGISTERED.sub("", text[max(0, found.start() - 30) : found.start()])
        if not is_code(before, len(before)) and (group != "d" or _is_plate_place(found[0])):
            yield Detail(*found.span(), "plate", KIND)
    for found in iterate_near_digits(_AFTER_WORD, text):
        before = re.split(r"[.!?。！？]\s*", text[max(0, found.start() - _REACH) : found.start()])[
            -1
        ]
        after = re.split(r"[.!?。！？]", text[found.end() : found.end() + _REACH_AFTER])[0]
        words = list(_WORD.finditer(before))
        is_near = words or _WORD.search(after)
        if is_near and not names_code(
            _REGISTERED.sub("", before[words[-1].end() if words else 0 :])
        ):
            yield Detail(*found.span(), "plate", KIND)


def _is_plate_place(written: str) -> bool:
    """Whether a Japanese plate begins with a place, and not with a word of quantity."""
    return not re.match(r"[約第計全各]", written)
