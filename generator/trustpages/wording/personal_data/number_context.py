"""What stands around a number: the words that say what it is, and signs of what it counts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from trustpages.patterns import LazyPattern

_CODE_WORD = (
    r"(?:\b(?:isbn|issn|ean|gtin|upc|asin|barcode|sku|model\w*|modell\w*|modèle|modelo|modello|"
    r"type|typ|"
    r"article|artikel\w*|art|artículo|articolo|produ[ck]t\w*|produit|producto|prodotto|item|part|"
    r"ref|réf|"
    r"référence|referencia|referenti\w*|numer katalogowy|katalog\w*|catalogue|catalog|cat|batch|"
    r"lot|charge|"
    r"charge[nr]\w*|lotto|lote|partij|partia|serial|seriennummer|serie\w*|patent|brevet|version|"
    r"firmware|"
    r"standard|norm\w*|iso|iec|din|(?-i:EN|GB|BS)|astm|jis|ansi|ral|pantone|hrb|hra|kvk|siret|"
    r"siren|"
    r"regon|krs|"
    r"company|registration|registered|registernummer|handelsregister\w*|rcs|duns|lei|eori|vat|"
    r"ust-?id\w*|tva|"
    r"iva|btw|cif|nip|trn|ein|rea|p\.\s?iva|oib|siren|abn|ico|dič|kbo|uid|licen[cs]e|licence|"
    r"zulassung\w*|certificate|zertifikat\w*|cert|certificat\w*|"
    r"weee\w*|lucid|reg|"
    r"trademark|marke|nr art|nr kat|symbol|kod produktu|(?-i:HS|CAS|UN|CE)|cn-code|taric|"
    r"e-?nummer|charity|"
    r"fcc|"
    r"report|bericht|rapport|informe|rapporto|raport\w*|badani\w+|prüf\w+|prova|essai|ensayo|test|"
    r"folio|paint code|article|akten\w*|az|directive|regulation|richtlinie|verordnung)\b"
    r"|型号|货号|款号|产品编号|商品编号|条码|批号|批次|序列号|标准|专利|备案|许可证|注册号|信用代码|税号|"
    r"icp备?|公网安备|证书|證書|编码|报告|報告|成績書|検査|تقرير|الصنف|型號|貨號|款號|條碼|批號|標準|統一編號|統編|許可|品番|型番|jan(?:コード)?|"
    r"报告编号|報告編號|商品番号|商品コード|"
    r"ロット|登録番号|法人番号|特許|規格|رقم الموديل|موديل|طراز|الباركود|رقم المنتج|رقم التشغيلة|"
    r"السجل التجاري|الرقم الضريبي|رقم الترخيص|المواصفة)"
)
"""A word by which a number is a thing's: a product's, a norm's, one of a register of companies."""
_CODE = LazyPattern(
    rf"{_CODE_WORD}(?:[\s.-]*(?:number|numbers|nummer|numéro|número|numero|numer|code|no|nr|n°|nº|"
    rf"id|号码|編號|编号|号|號|"
    r"番号|رقم|reg))*"
    r"\s*[.:：#№=(/ -]{0,4}\s*[A-Za-z]{0,4}[-/ .]?$",
    re.IGNORECASE,
)
_CODE_ANYWHERE = LazyPattern(_CODE_WORD, re.IGNORECASE)
_MONEY_BEFORE = LazyPattern(
    r"(?:[€£$¥￥₹]|zł|\b(?:eur|gbp|usd|cny|rmb|jpy|pln|chf|aed|sar|egp|hkd|twd|ntd?|cad|aud|price|"
    r"total|sum|"
    r"preis|prix|precio|prezzo|prijs|cena)|价格|售价|元|ريال|درهم|جنيه)\s*[:=]?\s*$",
    re.IGNORECASE,
)
_UNIT_AFTER = LazyPattern(
    r"\s?(?:(?:%|‰|€|£|\$|¥|°|m[²³]|[²³])|(?:mm|cm|dm|m|km|mm2|m2|m3|cm2|cm3|kg|g|mg|t|lbs?|oz|l|"
    r"ml|cl|dl|"
    r"(?-i:W|V)|kw|kwh|wh|mv|kv|(?-i:A|mA)|mah|ah|hz|khz|mhz|ghz|k|lm|lx|lux|lumen|db|bar|pa|kpa|"
    r"mpa|"
    r"hpa|psi|"
    r"nm|rpm|u/min|"
    r"bits?|bytes?|kb|mb|gb|tb|px|dpi|pixels?|x|days?|hours?|weeks?|months?|years?|h|min|sec|s|"
    r"eur|euros?|gbp|pounds?|usd|dollars?|cny|rmb|yuan|jpy|yen|pln|zł|złotych|chf|aed|sar|egp|"
    r"pcs|pieces?|units?|items?|tiles?|orders?|customers?|copies|people|visitors?|words?|times|"
    r"steps?|cycles?|"
    r"stück|stk|teile|umdrehungen|kunden|bestellungen|pièces?|pezzi|piezas|unidades|stuks|"
    r"sztuk\w*|szt|"
    r"reviews?|bewertungen|avis|reseñas|recensioni)(?![\w'’])"
    r"|(?:[元块塊円件片个個只枚块套台张張本册冊箱包袋米克斤吨噸升人次单單条條位名年月日天时時分秒度瓦伏安米公毫厘厘平万萬千百亿億]|"
    r"ريال|درهم|جنيه|قطعة|قطع|متر|سم|كجم|كيلو|عميل|طلب))",
    re.IGNORECASE,
)
"""What follows a number that counts, weighs or costs something."""


_LONG_NUMBER = LazyPattern(r"\d(?:[^\d\n]{0,3}\d){4}")


@lru_cache(maxsize=4)  # as below
def has_long_number(text: str) -> bool:
    """Whether five digits stand near each other: without any, nothing in a text is a person's number."""
    return bool(_LONG_NUMBER.search(text))


_REACH = 100
"""Characters around a digit within which everything lies that is told by it, and the word before it."""
_DIGITS_TOGETHER = LazyPattern(rf"\d(?:\D{{0,{2 * _REACH}}}\d)*")


def iterate_near_digits(pattern: LazyPattern, text: str) -> Iterator[re.Match[str]]:
    """What an expression finds that needs a digit and a piece of its first look: the rest is not searched."""
    for start, stop in _list_spans_of_digits(text):
        if pattern.may_match(text[start:stop]):
            yield from pattern.finditer(text, start, stop)


@lru_cache(maxsize=4)  # a text is looked through for one sort of number after the other
def _list_spans_of_digits(text: str) -> tuple[tuple[int, int], ...]:
    found = _DIGITS_TOGETHER.finditer(text)
    return tuple((max(0, one.start() - _REACH), one.end() + _REACH) for one in found)


_THREE_DIGITS = LazyPattern(r"\d(?:[^\d\s]?\d){2}")


@lru_cache(maxsize=4)  # as above
def has_three_digits(text: str) -> bool:
    """Whether three digits stand beside each other, with a sign between them at the most."""
    return bool(_THREE_DIGITS.search(text))


def is_code(text: str, start: int) -> bool:
    """Whether what starts here is a thing's number, as the words before it say."""
    return bool(_CODE.compiled.search(text[max(0, start - 40) : start]))


def names_code(text: str) -> bool:
    """Whether a piece of a text names a thing's number: a product's, a norm's, a company's."""
    return bool(_CODE_ANYWHERE.search(text))


_COUNTED = LazyPattern(
    r"\s(?:colis|commandes?|clients?|pièces|exemplaires|paquetes?|pedidos?|clientes|piezas|"
    r"parcels?|"
    r"orders|customers|people|homes|households|words|pieces|visitors|tiles|pacchi|ordini|clienti|"
    r"pezzi|pakjes|pakketten|bestellingen|klanten|stuks|pacz\w+|zamówie\w+|sztuk\w*|klientów|"
    r"przesył\w+|reviews|ratings|steps|lumens?|rpm|miles|kilometres|euros?|pounds|dollars|years|"
    r"hours|"
    r"cycl\w*|ciclos|cicli|cykli|zyklen|keer|fois|veces|volte|razy|mal|times|Paket\w*|Bestell\w*|"
    r"Kund\w*|Stück|Sendung\w*|Fäll\w*|Teil\w*|[Kk]|[kcm]?m|kg|g|"
    r"ml|l|W|"
    r"V|Hz|mAh|von|of|sur|de|di|su|na|z)\b"
    r"|\s?(?:件|单|單|个|個|人|条|條|本|枚|回|個|点|名|円|元|台|双|冊|طرد|طلب|عميل)"
)


def is_counted(text: str, stop: int) -> bool:
    """Whether a number that stops here counts what follows it."""
    return bool(_COUNTED.compiled.match(text, stop))


def is_amount(text: str, start: int, stop: int) -> bool:
    """Whether a number is money or a measure, as the signs around it say."""
    after = text[stop : stop + 20]
    return bool(_UNIT_AFTER.match(after) or _MONEY_BEFORE.search(text[max(0, start - 12) : start]))
