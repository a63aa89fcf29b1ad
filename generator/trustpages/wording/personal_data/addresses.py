"""Where somebody lives: streets with a house number, flats, and postcodes, as their countries write them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails
from trustpages.wording.personal_data.institutions import is_public_place, names_institution
from trustpages.wording.personal_data.postcodes import find_postcodes

STREET = "a street"
_DIGIT = LazyPattern(r"\d")
_GOES_ON = (
    r"(?:rang|rings|called|calls|phoned|refused|refuses|signed|opened|answered|complained|insists|"
    r"told|tells|claimed|claims|"
    r"kept|keeps|found|took|sold|lost|cancelled|rejected|still|last|next|every|over|than|after|"
    r"again|also|and|asked|at|because|before|bought|but|came|complained|could|did|does|"
    r"for|got|had|has|"
    r"in|is|near|never|not|of|on|or|ordered|paid|received|returned|said|says|sent|since|so|that|"
    r"then|to|twice|"
    r"wanted|wants|was|were|when|where|which|while|who|will|with|without|wrote|by|yesterday|today|"
    r"tomorrow|this|"
    r"as|we|you|if|just|already|instead)"
)
_ENGLISH = LazyPattern(
    r"(?<![\w:.,/£$€-])(?:\d{1,5}[A-Za-z]?(?:[-–/]\d{1,4})?),?[ \n]+(?P<first>(?:[NSEW]\.?|North|"
    r"South|East|West|St\.?)?[ ]?[A-Z][a-z’'-]+|"
    r"\d{1,3}(?:st|nd|rd|th))(?:[ \n]+[A-Z][a-z’'-]+){0,3}?"
    r"[ \n]+(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace|Drive|Close|Court|Gardens|Grove|"
    r"Mews|Parade|"
    r"Square|Way|Walk|Row|Rise|Croft|Parkway|Highway|Circle|Trail|Wharf|Quay|Hill|Pike|Loop|Alley|"
    r"Plaza|Place|Gate|Mead|Meadows?|Vale|Heights|Path|Manor|View|Broadway|(?:St|Rd|Ave?|"
    r"Blvd|Ln|Dr|Ct|Cres|"
    r"Pl|Sq|Pkwy|Hwy|Cir|Ter)\b\.?)"
    rf"(?!\w)(?![ \n]+(?!{_GOES_ON}\b)[a-z])"
)
"""A house number and a street: "12 Elm Street"; goods named after a street go on with a noun."""
_ENGLISH_LOWER = LazyPattern(
    r"(?<![\w:.,/£$€-])\d{1,4}[a-z]?,? (?P<first>(?!lane|way|star|piece|hour|day|minutes?|hours?|"
    r"days?|miles?|of)[a-z]+)(?: [a-z]+)? "
    r"(?:street|road|avenue|lane|crescent|terrace|gardens|grove|mews)\b"
    rf"(?![ \n]+(?!{_GOES_ON}\b)[a-z])",
    re.IGNORECASE,
)
_FLAT = LazyPattern(
    r"\b(?:Flat|Apartment|Apt\.?|Unit|Suite|Room|Wohnung|Whg\.|App(?:artement|t)?\.?|Piso|Interno|"
    r"Scala|Appartement)"
    r"\s+(?:no\.? ?|nr\.? ?|#)?\d{1,4}[A-Za-z]?,\s+(?:\d|[A-Z][a-z]+ (?:House|Court|Tower|"
    r"Building|Heights|Lodge|Point|Mansions)\b)"
    r"|\b(?:Villa|Building|Bldg\.?|House|Townhouse)\s+[A-Z]?-?\d{1,4}[A-Z]?,?\s+(?:Street|St\.?|"
    r"Road|Rd\.?|Block|Cluster|Sector)"
    r"\s+\d{1,3}[A-Z]?\b"
    r"|\b(?:Flat|Apartment|Apt\.?|Unit|Suite|"
    r"Villa)\s+\w?\d{1,4}[A-Za-z]?,?\s+(?:in |at |of )?(?:[A-Z][a-z]+\s+){1,3}"
    r"(?:House|Court|Towers?|Residences?|Building|Heights|Lodge|Mansions|Point|Plaza|Gardens)\b"
    r"|\bP\.?\s?O\.?\s?Box\s+\d+|\bPostfach\s+\d[\d ]+|\bBP\s+\d{2,}\b|"
    r"\bApartado(?: de correos)?\s+\d+|\bskr(?:ytka|\.)? poczt\w*\.?\s+\d+",
)
_GERMAN = LazyPattern(
    r"(?<![\w-])(?!(?:Bundes|Land|Kreis|Haupt(?=verkehr)|Schnell|Förder|Wasser|Trocken|Fertigungs|"
    r"Auto|Milch)stra)"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*(?:straße|strasse|str\.|gasse|allee)"
    r"|(?!(?:Ein|Arbeits|Seh|Feld|Hin|Rück|Aus|Fort|Um|Ab|Zu|Rad|Fuß|Lern|Verfahrens|Rechts|"
    r"Beschwerde|Liefer|Versand|"
    r"Verstell|Hub|Feder|Fahr|Brems|Markt|Arbeits|Bildungs|Spiel|Park|Stell|Sitz|Steh|Schlaf)(?:s|"
    r"er)?(?:weg|platz))"
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:weg|platz|damm|ufer|steig|ring(?=\s+\d{1,3}[a-h]?(?:,|\s+(?:in|"
    r"wohn)|\.)))"
    r"|[A-ZÄÖÜ][a-zäöüß]+er[ \n]+(?:Straße|Strasse|Str\.|Gasse|Allee|Weg|Platz|Ring|Damm|Ufer|"
    r"Chaussee|Landstraße)"
    r"|(?!(?:Am|Im) (?:Notfall|Jahr|Ja?n|Feb|März|April|Mai|Juni|Juli|"
    r"Aug|Sept|Okt|Nov|Dez|Montag|Dienst|Mittw|Donn|Frei|Sams|Sonn|"
    r"Schnitt|Durch|Test|Regal|Lager|Karton|Set\b|Heft|Katalog|Kapitel|"
    r"Band))(?:Am|An der|Im|Zum|Zur|Auf der|Auf dem|Unter den|"
    r"In der)[ ](?:[A-ZÄÖÜ][a-zäöüß]+[ ])?[A-ZÄÖÜ][a-zäöüß]+(?=[ ]\d{1,3}[ ]?[a-h]?(?:,? \d{5}|,|"
    r" in [A-Z]))"
    r"|Straße (?:des|der) (?:\d{1,2}\. )?[A-ZÄÖÜ][a-zäöüß]+"
    r"|(?:[A-ZÄÖÜ][a-zäöüß]+-)+(?:Straße|Strasse|Str\.|Gasse|Allee|Weg|Platz|Ring|Damm|Ufer))"
    r"[ \n]+(?:Nr\.[ ]?)?\d{1,4}(?:[ ]?[a-h])?(?![\w.,:]*\d)(?!\w)(?!\s*[%€²])(?![ \n]+(?:[A-ZÄÖÜ]"
    r"|[kcm]?m\b))"
)
"""A street and a house number: "Lindenstraße 7", "Kölner Straße 12"."""
_GERMAN_TOWN = LazyPattern(
    r"(?:[A-ZÄÖÜ][a-zäöüß]{2,}(?:straße|strasse|str\.|weg|platz|allee|gasse|ring)|Stra(?:ße|sse)|"
    r"Str\.|Weg|Platz|Allee|Gasse|Ring)[ \n]+"
    r"\d{1,4}(?:[ ]?[a-h])?,?[ \n]+(?:D-)?\d{5}[ \n]+[A-ZÄÖÜ]"
)
_ROMANCE = LazyPattern(
    r"(?<!\w)(?:\d{1,4}(?:\s?(?:bis|ter|[a-d]))?,?\s+(?:rue|avenue|av\.|boulevard|bd\.?|allée|"
    r"impasse|chemin|quai|"
    r"place|cours|passage|square|route|faubourg)\s+(?:de\s+la\s+|de\s+l['’]|des\s+|du\s+|de\s+|"
    r"d['’])?[A-ZÀ-Ý][\w’'-]+"
    r"|(?:appartement|appt\.?|bâtiment|bât\.?|escalier|"
    r"résidence)\s+\w+(?:\s\w+)?,\s+(?:appartement|appt\.?|porte|bâtiment|bât\.?)\s+\w+"
    r"|(?:calle|c/|avda?\.?|avenida|plaza|pza\.?|pl\.|paseo|p\.º|camino|ronda|travesía|carrer|"
    r"gran vía|"
    r"carretera)\s+"
    r"(?:de\s+(?:la\s+|los\s+|las\s+)?|del\s+)?[A-ZÀ-Ý][\w’'-]+(?:\s+(?:de\s+(?:la\s+)?|del\s+|"
    r"y\s+)?[A-ZÀ-Ý][\w’'-]+){0,3},?\s+"
    r"(?:n\.?[ºo°]?\s?|núm\.?\s?|número\s)?\d{1,4}(?!\d|\s?(?:%|€|euros))"
    r"|(?:via|viale|piazza|piazzale|corso|vicolo|largo|strada|contrada|lungotevere|p\.zza|v\.le|"
    r"c\.so)\s+"
    r"(?:(?:della|delle|dello|dei|degli|del|dell['’]|di|da|san|santa|"
    r"santo)\s?)?(?:[A-ZÀ-Ý]\.\s?)?[A-ZÀ-Ý][\w’'-]+"
    r"(?:\s+(?:(?:della|dei|di|del|"
    r"e)\s+)?[A-ZÀ-Ý][\w’'-]+){0,3},?\s+(?:n\.?[°ro]*\s?)?\d{1,4}(?:/?[a-z])?(?!\d|\s?(?:%|€|"
    r"euro)))",
    re.IGNORECASE,
)
_DUTCH = LazyPattern(
    r"(?<![\w-])(?:[A-Z][a-zë]{2,}(?:straat|laan|weg|gracht|plein|kade|dijk|singel|dreef|hof|"
    r"steeg|pad|markt|baan|plantsoen|wal)"
    r"|(?:[A-Z][a-zë]+ ){1,3}(?:[Ss]traat|[Ll]aan|[Ww]eg|[Gg]racht|[Pp]lein|[Kk]ade|[Dd]ijk|"
    r"[Ss]ingel|Haven|Wal|Markt|Hof|Pad|Steeg|Baan|Dreef|Oever|Vest|Brink)|Laan van [A-Z][a-zë]+)"
    r"[ ]+\d{1,4}(?:[- ]?[a-zA-Z]{1,3}\b|-\d+|[ ]?(?:hs|bis|I{1,3}))?(?!\w)(?![ ](?:[kcm]?m|euro|"
    r"stuks)\b)"
)
_POLISH = LazyPattern(
    r"(?i:\bul(?:\.|ic[ayęą])|\bal(?:\.|ej[aięąe])|\bos(?:\.|iedl[eu])|\bpl(?:\.|"
    r"ac[uy]?))\s+(?:(?:ks|gen|św|płk|mjr)\.\s)?"
    r"[A-ZĄĆĘŁŃÓŚŹŻ0-9][\wąćęłńóśźż.-]*(?:\s+[A-ZĄĆĘŁŃÓŚŹŻ]"
    r"[\wąćęłńóśźż-]+){0,3}\s+\d{1,4}\s?[a-zA-Z]?(?:\s?[/m.]{1,2}\s?\d{1,4})?(?!\d)"
    r"|\b(?:na|przy|z|do|pod)\s[A-ZŚŁŻĆ][a-ząćęłńóśźż]+(?:ej|iej|ego|iego|ka|cka|ska|"
    r"ów)\s\d{1,3}[a-zA-Z]?\s?(?:/|m\.)\s?\d{1,4}(?!\d)"
    r"|(?<!\w)[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]+(?:ska|cka|owa|na|ego|iej|a)\s+\d{1,3}[a-z]?(?:\s?(?:/|"
    r"m\.)\s?\d{1,4})?(?=,\s*(?:\d{2}-\d{3}\s)?[A-ZĄĆĘŁŃÓŚŹŻ])"
)
_HAN_NUMBER = r"(?:\d{1,5}|[一二三四五六七八九十百零〇]{1,6})"
_HAN = LazyPattern(
    r"[\u4e00-\u9fff]{1,20}?(?<![线電电公网網道水铁鐵陆陸回管高马馬套思出销銷知味国國県縣省频頻轨軌渠河報报频])(?:路|街|道|巷|弄|胡同|段|里)\s*"
    rf"(?:(?:{_HAN_NUMBER}\s*(?:段|巷|弄|之))\s*){{0,3}}{_HAN_NUMBER}\s*[号號](?!线|線|楼?车|店铺|展)(?:院)?"
    rf"|(?:小区|小區|花园|花園|公寓|新村|苑|庄|城|府|大厦|大廈|家园|社区|宿舍|广场|廣場|号|號|"
    rf"院)(?:[东西南北一二三四五東A-Z][区區期])?\s*[A-Za-z]?{_HAN_NUMBER}?\s*(?:号楼|號樓|栋|棟|幢|座|号)?\s*"
    rf"(?:{_HAN_NUMBER}\s*(?:单元|單元|门))?\s*(?:{_HAN_NUMBER}\s*(?:楼|樓|层|層))?\s*{_HAN_NUMBER}\s*(?:室|"
    rf"户|戶)"
    rf"|{_HAN_NUMBER}\s*(?:号楼|號樓|栋|棟|幢|座)\s*(?:{_HAN_NUMBER}\s*(?:单元|單元))?\s*{_HAN_NUMBER}\s*(?:室|"
    rf"户|戶|号|號|楼|樓)?(?![\d年月日元件])(?<=[室户戶号號\d])"
    rf"|(?:小区|小區|花园|花園|公寓|新村|苑|家园|社区)(?:[东西南北一二三四五東][区區期])?\s*{_HAN_NUMBER}\s*(?:号楼|號樓|栋|棟|"
    rf"幢|座|号|號)"
    rf"|{_HAN_NUMBER}\s*(?:单元|單元)\s*{_HAN_NUMBER}\s*(?:室|号)?"
)
"""A Chinese street and house number, or a house and its flat: "佛山市季华路12号", "3栋2单元501室"."""
_JAPANESE = LazyPattern(
    r"(?:[\u4e00-\u9fff々ヶケノ]{1,8}(?:都|道|府|県|市|区|町|村|郡)[\u4e00-\u9fff々ヶケノ\u3041-\u3093ァ-ン]{0,12}?\s*"
    rf"(?:{_HAN_NUMBER}\s*丁目\s*)?{_HAN_NUMBER}\s*(?:[-ー‐の]|"
    rf"番地?の?)\s*{_HAN_NUMBER}(?:\s*(?:[-ー]\s*{_HAN_NUMBER}|号))?"
    rf"|{_HAN_NUMBER}\s*丁目\s*{_HAN_NUMBER}\s*(?:[-番ー])(?:地)?(?:\s*{_HAN_NUMBER}\s*号?)?"
    rf"|[\u4e00-\u9fff\u3041-\u3093]{{2,}}\s*{_HAN_NUMBER}\s*番地"
    rf"|[\u4e00-\u9fff]{{0,4}}{_HAN_NUMBER}\s*条\s*[東西南北]?\s*{_HAN_NUMBER}\s*丁目"
    r"|[\u30a1-\u30fa\u30fc]{2,12}(?:マンション|ハイツ|コーポ|アパート|荘|レジデンス|メゾン)?\s*\d{2,4}\s*号室"
    r"|(?:マンション|ハイツ|コーポ|アパート|荘|団地)[\u4e00-\u9fff\u30a1-\u30fc]{0,8}\s*\d{2,4}(?:号室|号))"
)
_ARABIC = LazyPattern(
    r"(?:شارع|ش\.|طريق|حي|جادة|زقاق|حارة|"
    r"درب)\s+[\u0621-\u064a]{2,}(?:\s+(?!يوم|منذ|حتى|مغلق|بعد|"
    r"قبل|لمدة|الساعة|من |في )[\u0621-\u064a]{2,}){0,4}?[،,\s-]*"
    r"(?:(?:رقم|مبنى|بناية|عمارة|منزل|بيت|شقة|فيلا|برج|الدور|دور|"
    r"طابق)[\s:]*(?:رقم\s*)?)?\d{1,5}(?!\d|\s?(?:ريال|درهم|جنيه|سم|متر|كم|يوم))"
    r"|(?:مبنى|بناية|عمارة|شقة|فيلا|منزل)\s*(?:رقم)?\s*\d{1,5}[،,\s]+(?:شارع|حي|شقة|الدور|طابق|"
    r"مبنى|عمارة)"
    r"|\d{1,5}[،,]?\s+شارع\s+[\u0621-\u064a]{2,}|(?:ص\s?\.?\s?ب\s?\.?|"
    r"صندوق (?:ال)?بريد)\s*:?\s*(?:رقم\s*)?\d{2,}"
)
_DATE_WORD = LazyPattern(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"(?:septem|octo|novem|decem)ber|star|hour|day|way|piece"
)


def find_addresses(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Every home: a street with its number, a flat, or a postcode, but for those of the shop's fields."""
    has_digit = bool(_DIGIT.search(text))
    if has_digit or not text.isascii():
        yield from _find_streets(text, stated, has_digit=has_digit)
    if has_digit:
        yield from find_postcodes(text, stated)


def _find_streets(text: str, stated: StatedDetails, *, has_digit: bool) -> Iterator[Detail]:
    for pattern in _select_patterns(text, has_digit=has_digit):
        for street in pattern.finditer(text):
            first = street.groupdict().get("first") or ""
            is_home = not is_public_place(text, *street.span()) and not (
                pattern in (_HAN, _JAPANESE) and names_institution(street[0])
            )
            is_nobody = _DATE_WORD.fullmatch(first.casefold()) or "muster" in street[0].casefold()
            if is_home and not is_nobody and not _is_stated(street[0], stated):
                yield Detail(*street.span(), "address", STREET)


_SIGNS: tuple[tuple[tuple[str, ...], tuple[LazyPattern, ...]], ...] = tuple(
    (tuple(signs.split("|")), patterns)
    for signs, patterns in (
        (
            (
                "street|road|avenue|lane|boulevard|crescent|terrace|drive|close|court|gardens|grove|"
                "mews|parade|square|croft|parkway|highway|circle|trail|wharf|quay|pike|loop|alley|"
                "plaza|place|gate|mead|vale|heights|path|manor|view|broad| way| walk| row|"
                " rise| hill| st| rd| ave| blvd| ln| dr| ct| cres| pl| sq| pkwy| hwy| cir| ter"
            ),
            (
                _ENGLISH,
                _ENGLISH_LOWER,
            ),
        ),
        (
            (
                "strasse|str.|gasse|allee|weg|platz|damm|ufer|steig|ring|landstr| am | an der | im |"
                " zum | zur | auf de| unter den | in der |am |im |zum "
            ),
            (
                _GERMAN,
                _GERMAN_TOWN,
            ),
        ),
        (
            (
                "flat|apartment|apt|unit|suite|room|wohnung|whg|app|piso|interno|scala|box|postfach|"
                "bp|apartado|skr|villa|building|bldg|house"
            ),
            (_FLAT,),
        ),
        (
            (
                "appart|bâtiment|résidence|rue|avenue|av.|boulevard|bd|allée|impasse|chemin|"
                "quai|place|cours|passage|square|"
                "route|faubourg|calle|c/|avda|avenida|plaza|pza|pl.|paseo|p.º|camino|ronda|travesía|"
                "carrer|via|viale|piazza|corso|vicolo|largo|strada|contrada|lungotevere|p.zza|v.le|"
                "c.so"
            ),
            (_ROMANCE,),
        ),
        (
            (
                "straat|laan|weg|gracht|plein|kade|dijk|singel|dreef|hof|steeg|pad|markt|baan|"
                "plantsoen|wal"
            ),
            (_DUTCH,),
        ),
        (
            " na | przy |ul.|ulic|al.|alej|os.|osied|pl.|plac|ska |cka |owa |na |ego |iej ",
            (_POLISH,),
        ),
        ("路|街|道|巷|弄|段|里|号|號|室|楼|樓|栋|棟|幢|座|元", (_HAN,)),
        (
            "都|道|府|県|市|区|町|村|郡|荘|丁目|号室|マンション|ハイツ|コーポ|アパート|団地|レジデンス|メゾン",
            (_JAPANESE,),
        ),
        (
            "شارع|ش.|طريق|حي|جادة|زقاق|حارة|درب|مبنى|بناية|عمارة|شقة|فيلا|منزل|ص.ب|ص ب|صندوق",
            (_ARABIC,),
        ),
    )
)
"""Patterns of streets, each behind words of which a street of that sort has one."""
_FIRST_FOREIGN = 6
"""Where those begin whose words are in other scripts."""
_WITHOUT_DIGITS = (_ROMANCE, _HAN, _JAPANESE)
"""Patterns of streets that need no digit."""


def _select_patterns(text: str, *, has_digit: bool) -> Iterator[LazyPattern]:
    folded = text.casefold()
    for signs, patterns in _SIGNS[:_FIRST_FOREIGN] if text.isascii() else _SIGNS:
        if (has_digit or patterns[0] in _WITHOUT_DIGITS) and any(map(folded.__contains__, signs)):
            yield from patterns


def normalize_street(street: str) -> str:
    """A street as it is compared: without blanks, in lower case, its commonest word written out."""
    return re.sub(r"str(?:asse|\.)", "straße", re.sub(r"[\s,]", "", street.casefold()))


def _is_stated(street: str, stated: StatedDetails) -> bool:
    written = normalize_street(street)
    return any(one in written or written in one for one in stated.streets if one)
