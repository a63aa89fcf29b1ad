"""Details of people who are nobody of the shop, among its words: telephones, mail, names and streets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from trustpages.cache import BuildCache
from trustpages.diagnostics import Problem
from trustpages.fields import MASK, walk_fields
from trustpages.fields.contact import Email
from trustpages.fields.phone import Phone, find_phone_numbers
from trustpages.fields.postal_address import PostalAddress
from trustpages.kinds import KINDS
from trustpages.model.site import Entry
from trustpages.patterns import LazyPattern
from trustpages.validate.passages import (
    Passage,
    iterate_passages,
    iterate_quotations,
    list_sentences,
)

MAIL_PATTERN = re.compile(r"(?<![\w.+/-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
"""A mail address, perhaps with the full stop of its sentence."""
_CONTACT_LINK = re.compile(r"\]\((?:tel|mailto):[^)]*\)|<[^<>\s]+@[^<>\s]+>")
"""A contact that an author made a link of: it is meant to be there."""
_LINK = re.compile(r"\[[^\[\]]*\]\([^()]*\)")
"""A link with its words: whoever is linked is known to the public."""
_TITLED_NAME = re.compile(
    r"\b(?:(?:Mrs?|Ms|Mx)\b\.?|(?<=[\w,;] )Miss\b|(?P<german>Frau|Herrn?)\b)"
    r"(?P<name>(?:[ \n]+(?:Dr|Prof)\b\.?)*(?:[ \n]+[A-ZÀ-ÖØ-Þ]\.)*"
    r"[ \n]+(?:[A-Z]['’])?[A-ZÀ-ÖØ-Þ](?!\w*[A-Z]{2})[^\W\d_][\w’'-]*)"
)
"""A form of address with a name: "Mr. J. Doe", "Frau Dr. Schmidt"; one letter is no name."""
_ARTICLE = LazyPattern(
    r"\b(?:der|die|das|den|dem|des|(?:(?:k|m|d|s)?ein|ihr|unser|euer|jed|dies|welch)(?:e[mnrs]?)?)\s+$",
    re.IGNORECASE,
)
"""What makes an ordinary noun of "Frau": "jede Frau"."""
_BRANDS = frozenset({"clean", "muscle", "sheen", "right", "claus", "meyer's", "meyer’s", "bean"})
"""Words after "Mr" that are goods, or nobody."""
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范廖石贾韦付邹熊孟秦邱江尹薛阎侯郝孔邵史顾贺毛龚"
)
_HAN_NAME = re.compile(
    rf"(?<![每一两几这各上下本任如周多些])(?P<han>[{_SURNAMES}])(?:女士|先生|小姐|太太)(?![们用款装表鞋包])"
)
"""A Chinese surname with a form of address."""
_LATIN_STREET = re.compile(
    r"(?<![\w:.,/£$€-])(?P<number>\d{1,5}[A-Za-z]?)[ \n]+(?P<first>[A-Z][a-z’'-]+)"
    r"(?:[ \n]+[A-Z][a-z’'-]+){0,2}?"
    r"[ \n]+(?:Street|Road|Avenue|Lane|Boulevard|Crescent|Terrace|Drive|(?:St|Rd|Ave|Blvd)\b\.?)"
    r"(?!\w)(?![ \n]+(?!(?:after|again|also|and|asked|at|because|before|bought|but|came|complained|could|"
    r"did|does|for|got|had|has|in|is|near|never|not|of|on|or|ordered|paid|received|returned|said|says|"
    r"sent|since|that|then|to|twice|wanted|wants|was|when|where|which|who|with|wrote)\b)[a-z])"
)
"""A house number and a street: "12 Elm Street"; goods named after a street go on with a noun."""
_GERMAN_STREET = re.compile(
    r"(?<![\w-])(?!(?:Bundes|Land|Kreis|Haupt(?=verkehr)|Schnell|Förder|Wasser|Trocken|Fertigungs)stra)"
    r"(?:[A-ZÄÖÜ][a-zäöüß]+(?:-[A-ZÄÖÜ][a-zäöüß]+)*(?:straße|strasse|str\.|gasse|allee)"
    r"|[A-ZÄÖÜ][a-zäöüß]+er[ \n]+(?:Straße|Strasse|Str\.|Gasse|Allee|Weg)"
    r"|(?:[A-ZÄÖÜ][a-zäöüß]+-)+(?:Straße|Strasse|Str\.|Gasse|Allee|Weg|Platz))"
    r"[ \n]+\d{1,4}(?:[ ]?[a-h])?(?![\w.,:]*\d)(?!\w)(?!\s*[%€²])(?![ \n]+(?:[A-ZÄÖÜ]|[kcm]?m\b))"
)
"""A street and a house number: "Lindenstraße 7", "Kölner Straße 12"."""
_HAN_STREET = re.compile(
    r"[\u4e00-\u9fff]{1,20}?(?<![线电公网道水铁陆回管高马])(?:路|街|大道|巷|弄|胡同)\s*"
    r"(?:\d{1,5}|[一二三四五六七八九十百]{1,5})\s*号(?![线车楼])"
)
"""A Chinese street and house number: "佛山市季华路12号"."""
_STREET_NUMBER = re.compile(r"[\d号]")
"""What no street with its number lacks."""
_PUBLIC_PLACE = LazyPattern(
    r"\b(?:authorit|commission|court|ombudsm|bureau|agency|council|chamber|ministry|tribunal|office|"
    r"fair|market|stall|stand|booth|museum|gallery|exhibition|school|church|hall|library|hotel|"
    r"shop|store|studio|workshop|showroom|warehouse|depot|factory|collect|pick[ -]?up|drop[ -]?off|"
    r"parcel point|visit us|find us|meet us|come to|open day|class|course|park|station|bus|tram)"
    r"|\b(?:Inc|LLC|Ltd|PLC|GmbH|AG|KG|e\.\s?V|S\.r\.l|B\.V)\b"
    r"|behörde|beauftragt|gericht|schlichtung|\bamt\b|amt\b|kammer|ministeri|verband|verein|zentrale|"
    r"messe|markt|ausstellung|museum|werkstatt|laden|geschäft|lager|filiale|abhol|haltestelle|besuch|"
    r"parkplatz|parkhaus|muster|"
    r"局|法院|委员会|协会|公司|中心|展|市场|门店|店|厅|仓|邮|自提|工厂|工作室|银行|酒店|学校|站|我们在",
    re.IGNORECASE,
)
"""Words of a sentence about a place that is nobody's home."""
_DATE_WORD = LazyPattern(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"(?:septem|octo|novem|decem)ber"
)
_CUSTOMER_HINT = (
    "Write 'a customer from Leeds', say: no page may tell who bought. If they are known to the public, "
    "make it a link to where they are."
)
_QUOTATION_HINT = f"Write {MASK} in its place; nothing else of what customers wrote is changed."


@dataclass(frozen=True, slots=True)
class StatedDetails:
    """Whom and what the fields state, in lower case, to hold words against.

    `phones` are digits, `mails` addresses, `streets` those of all postal addresses without blanks; `names`
    the words of the names of people and companies; `country` is the shop's own (ISO 3166, "" if it is not
    known).
    """

    phones: frozenset[str]
    mails: frozenset[str]
    streets: frozenset[str]
    names: frozenset[str]
    country: str


def check_personal_details(entries: tuple[Entry, ...], cache: BuildCache) -> Iterator[Problem]:
    """Warnings of contacts, names and streets that no field states, wherever they stand among words."""
    stated = _collect_stated_details(entries)
    for entry in entries:
        if not entry.is_withdrawn:
            yield from cache.get_or_find(
                "validate.personal_details", entry.name, _list_problems, entry, stated
            )


def _collect_stated_details(entries: tuple[Entry, ...]) -> StatedDetails:
    phones: set[str] = set()
    mails: set[str] = set()
    streets: set[str] = set()
    for entry in entries:
        for _, phone, _ in walk_fields(entry.stated_facts, holding=Phone):
            if isinstance(phone, Phone):
                phones |= {_keep_digits(phone.e164), _keep_digits(phone.national)}
        for _, mail, _ in walk_fields(entry.stated_facts, holding=Email):
            if isinstance(mail, Email):
                mails |= {mail.address.casefold(), mail.display_text.casefold()}
        for _, address, _ in walk_fields(entry.stated_facts, holding=PostalAddress):
            if isinstance(address, PostalAddress):
                streets.add(_normalize_street(address.street))
    conventions = (entry.facts.read_conventions(entry.document.data) for entry in entries)
    return StatedDetails(
        frozenset(phones),
        frozenset(mails),
        frozenset(streets),
        frozenset(word for entry in entries for word in _list_name_words(entry)),
        next((one.country for one in conventions if one), ""),
    )


def _list_name_words(entry: Entry) -> Iterator[str]:
    """The words of every name that an entry states: of people, companies, and whatever is no prose."""
    is_person = bool(KINDS[entry.kind].substitute_field)
    for loc, value, field in walk_fields(entry.stated_facts, holding=str):
        is_name = loc[-1] == "name" or (is_person and loc == ("title",))
        if not isinstance(value, str) or (field.text_marker and not is_name):
            continue
        texts = (one.find_text(loc) for one in entry.translations.values())
        for name in (value, *(text for text in texts if text)):
            yield from re.findall(r"\w[\w’'-]*", name.casefold())


def _keep_digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _normalize_street(street: str) -> str:
    return re.sub(r"str(?:asse|\.)", "straße", re.sub(r"\s", "", street.casefold()))


def _list_problems(entry: Entry, stated: StatedDetails) -> tuple[Problem, ...]:
    kind = KINDS[entry.kind]
    is_about_shop = kind.describes_shop or bool(kind.substitute_field)
    return (
        *(
            problem
            for passage in iterate_passages(entry)
            for problem in (
                *_find_unstated_contacts(passage, stated),
                *(() if is_about_shop else _find_people(passage, stated)),
            )
        ),
        *(
            replace(problem, hint=_QUOTATION_HINT)
            for passage in iterate_quotations(entry)
            for problem in (
                *_find_unstated_contacts(passage, stated),
                *_find_people(passage, stated),
            )
        ),
    )


def _find_unstated_contacts(passage: Passage, stated: StatedDetails) -> Iterator[Problem]:
    text = _blank_out(_CONTACT_LINK, passage.text)
    domains = {mail.rpartition("@")[2] for mail in stated.mails}
    for mail in MAIL_PATTERN.finditer(text):
        written = mail[0].rstrip(".")
        if written.rpartition("@")[2].casefold() not in domains:
            yield _report_contact(passage, mail.start(), f"the mail address {written}", "mailto:")
    for start, number, e164 in find_phone_numbers(text, stated.country):
        if not _is_stated_phone(e164, number, stated.phones):
            yield _report_contact(passage, start, f"the telephone number {number}", "tel:")


def _blank_out(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def _is_stated_phone(e164: str, number: str, phones: Iterable[str]) -> bool:
    digits = _keep_digits(number).lstrip("0")
    return any(
        phone and (phone == _keep_digits(e164) or phone.endswith(digits)) for phone in phones
    )


def _report_contact(passage: Passage, start: int, what: str, scheme: str) -> Problem:
    return Problem(
        "contact-not-stated",
        f"{what} stands among words, but no field of the shop states it",
        passage.find_place(start),
        "If it belongs to a customer, take it out. If it is yours, state it in a field; if it is an "
        f"office's, make it a link: [its name]({scheme}...).",
        "warning",
    )


def _find_people(passage: Passage, stated: StatedDetails) -> Iterator[Problem]:
    text = _blank_out(_LINK, passage.text)
    for start, name in _iterate_names(text, stated.names):
        yield Problem(
            "name-of-customer",
            f"'{name}' is nobody of the shop, as far as its files say",
            passage.find_place(start),
            _CUSTOMER_HINT,
            "warning",
        )
    for start, street in iterate_streets(text):
        written = _normalize_street(street)
        if not any(one in written or written in one for one in stated.streets):
            yield Problem(
                "street-of-customer",
                f"'{street}' is no address of the shop, as far as its files say",
                passage.find_place(start),
                _CUSTOMER_HINT,
                "warning",
            )


def _iterate_names(text: str, stated: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Forms of address with a name that no field states, each with its index."""
    for titled in _TITLED_NAME.finditer(text):
        words = titled["name"].casefold().split()
        surname = re.sub(r"['’]s?$", "", words[-1])
        is_noun = titled["german"] and _ARTICLE.compiled.search(
            text, max(0, titled.start() - 12), titled.start()
        )
        is_nobody = _DATE_WORD.fullmatch(surname) or surname.startswith("muster")
        if not (is_noun or is_nobody or {surname, words[-1]} & (stated | _BRANDS)):
            yield titled.start(), " ".join(titled[0].split())
    for han in _HAN_NAME.finditer(text):
        if not any(name.startswith(han["han"]) for name in stated):
            yield han.start(), han[0]


def iterate_streets(text: str) -> Iterator[tuple[int, str]]:
    """Streets with a house number, each with its index, but for sentences about public places."""
    for start, sentence in list_sentences(text):
        if not _STREET_NUMBER.search(sentence):
            continue
        for pattern in (_LATIN_STREET, _GERMAN_STREET, _HAN_STREET):
            for street in pattern.finditer(sentence):
                if _PUBLIC_PLACE.search(sentence):
                    continue
                if not _DATE_WORD.fullmatch(street.groupdict().get("first", "").casefold()):
                    yield start + street.start(), " ".join(street[0].split())
