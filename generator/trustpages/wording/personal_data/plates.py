"""Number plates of cars."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail
from trustpages.wording.personal_data.surroundings import is_code

KIND = "a number plate"
_PLAIN = LazyPattern(
    r"(?a)(?<![\w-])(?P<a>[A-HJ-PR-Y][A-HJ-PR-Y]\d{2}[ ]?(?!KG|MM|CM|GB|TB|KW)[A-HJ-PR-Z]{3})(?![\w-])"
    r"|(?<![\w-])(?P<b>(?!SS|WW)[A-HJ-NP-TV-Z]{2}-\d{3}-[A-HJ-NP-TV-Z]{2})(?![\w-])"
    r"|(?P<c>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼滬遼魯蘇贛雲閩貴粵陝寧瓊][A-HJ-NP-Z][·・.\s-]?[A-HJ-NP-Z0-9]{5,6})"
    r"(?![A-Za-z0-9])"
    r"|(?P<d>[\u4e00-\u9fff]{1,4}\s?\d{2,3}\s?[\u3042-\u3093]\s?(?:\d{2}-?\d{2}|"
    r"[・.]{1,3}\d{1,3}))(?!\d)"
)
"""Plates of Great Britain, France, China and Japan, which look like nothing else."""
_WORD = LazyPattern(
    r"(?a)\b(?:number plate|licen[cs]e plate|plates?|registration|reg|rego|car|van|vehicle|truck|"
    r"lorry|suv|"
    r"kennzeichen|kfz\w*|auto|wagen|pkw|lkw|lieferwagen|transporter|fahrzeug\w*|nummernschild|"
    r"plaque|immatricul\w+|voiture|véhicule|camionnette|fourgon|"
    r"matrícula|coche|furgoneta|vehículo|targa(?:ta|to)?|auto|macchina|furgone|kenteken\w*|"
    r"bestelbus|wagen|busje|rejestrac\w+|samoch[óo]d\w*|aut[oaem]+|tablic\w+)\b"
    r"|车牌|車牌|牌号|车号|車號|轿车|货车|面包车|汽车|汽車|ナンバー|車|(?:ال)?لوحة|لوحات|(?:ال)?سيارة|(?:ال)?سيارته|سيارتها|"
    r"سيارتك",
    re.IGNORECASE,
)
_AFTER_WORD = LazyPattern(
    r"(?a)(?<![\w-])(?:[A-ZÄÖÜ]{1,3}[- :·][A-Z]{1,2}[ -]?\d{1,4}[EH]?|\d{4}[ -]?[B-DF-HJ-NP-TV-Z]{3}|"
    r"[A-Z]{2}[ -]?\d{3}[ -]?[A-Z]{2}|"
    r"[A-Z]{1,2}-\d{2,3}-[A-Z]{1,3}|\d{1,2}-[A-Z]{2,3}-\d{1,2}|[A-Z]{2}-\d{2}-\d{2}|"
    r"\d{2}-\d{2}-[A-Z]{2}|[A-Z]{2,3}[ -]?(?=[A-Z0-9]*\d)[A-Z0-9]{4,5}|"
    r"[A-Z]{3}[ -]?\d{3,4}|\d[A-Z]{3}\d{3}|\d{3}[ -]?[A-Z]{3}|"
    r"[A-HJ-PR-Y]{2}\d{2}[ ]?[A-HJ-PR-Z]{3}|[A-Z]\d{1,3}[ ]?[A-Z]{3}|\d{2,3}-[A-Z]{1,2}-\d{3,6}|"
    r"\d{4}[ -][A-Z]{2}|[A-Z]{2}[ -]\d{4})(?![\w-])"
    r"|[\u0621-\u064a](?:[ -]?[\u0621-\u064a]){1,2}[ -]+\d{1,4}(?!\d)|"
    r"(?<!\d)\d{1,4}[ -]+[\u0621-\u064a](?:[ -][\u0621-\u064a]){1,2}(?![\u0621-\u064a])"
)
"""Plates of other countries, which need a word for a car before them."""
_SIGN = LazyPattern(r"(?a)[A-ZÄÖÜ][ -]?\d|\d[ -]?[A-ZÄÖÜ]|[^\x00-\x7f].{0,4}\d\d")
_REACH = 48


def find_plates(text: str) -> Iterator[Detail]:
    """Every number plate: by its shape, or by a word for a car shortly before."""
    if not _SIGN.search(text):
        return
    for found in _PLAIN.finditer(text):
        group = found.lastgroup or "a"
        is_named = re.search(r"\b(?:reg|registration)\W{0,3}$", text[: found.start()])
        if (is_named or not is_code(text, found.start())) and not (
            group == "d" and not _is_plate_place(found[0])
        ):
            yield Detail(*found.span(), "plate", KIND)
    for word in _WORD.finditer(text):
        piece = text[word.end() : word.end() + _REACH]
        sentence = re.split(r"[.!?。]\s", piece)[0]
        for found in _AFTER_WORD.finditer(sentence):
            if not is_code(text, word.end() + found.start()):
                yield Detail(word.end() + found.start(), word.end() + found.end(), "plate", KIND)


def _is_plate_place(written: str) -> bool:
    """Whether a Japanese plate begins with a place, and not with a word of quantity."""
    return not re.match(r"[約第計全各]", written)
