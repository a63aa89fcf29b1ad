"""What words claim by hand: lengths of time beside promises, offers for an opinion, people's contacts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Document, Loc
from trustpages.fields import find_texts, walk_fields
from trustpages.fields.contact import Email
from trustpages.fields.phone import Phone, find_phone_numbers
from trustpages.model.site import Entry

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_HAN_NUMBERS = "一二两三四五六七八九十"
_SPAN = re.compile(
    rf"\bwithin\s+(?P<span>(?:an?|{'|'.join(_WORDS)}|\d+)[\s-]+"
    r"(?:(?:business|working|calendar)\s+)?(?:minute|hour|day|week)s?)\b"
    rf"|(?P<han>(?:\d+|[{_HAN_NUMBERS}]+)\s*(?:个\s*)?(?:分钟|小时|钟头|工作日|天|日|周|星期))\s*(?:之|以)?内",
    re.IGNORECASE,
)
"""A length of time as words promise it: "within 12 hours", "12 小时内"."""
_PROMISE_WORDS = {
    "dispatch": re.compile(
        r"\b(?:dispatch\w*|leaves?|ships?|shipped|posted|sent out|hand(?:ed)? over)\b"
        r"|发货|发出|寄出|揽收|出库",
        re.IGNORECASE,
    ),
    "deliver": re.compile(r"\b(?:deliver\w*|arrives?)\b|送达|到货|送到", re.IGNORECASE),
    "reply": re.compile(r"\b(?:answer\w*|repl(?:y|ies)|respond\w*)\b|答复|回复", re.IGNORECASE),
    "refund": re.compile(r"\b(?:refund\w*|money back|pay back)\b|退款|退钱", re.IGNORECASE),
    "repair": re.compile(r"\b(?:repair\w*|mend\w*)\b|维修|返修|修好", re.IGNORECASE),
    "install": re.compile(r"\b(?:install\w*|fitted)\b|安装|铺贴", re.IGNORECASE),
}
"""Words by which a sentence speaks of the same as a promise of a kind."""
_GIFT = re.compile(
    r"\b(?:voucher|coupon|discount|cash-?back|gift|store credit|refund|free)\b"
    r"|红包|返现|优惠券|代金券|礼品|赠品|返\s*\d+\s*元",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"\b(?:if|for|when|in return for)\b.{0,30}?"
    r"\b(?:chang|remov|delet|leav|writ|post|giv|rais|edit)\w*\b.{0,25}?"
    r"\b(?:reviews?|ratings?|stars?)\b"
    r"|\bfor (?:a|your|every|each) (?:[\w-]+ )?review\b|好评|改评|删评|(?:修改|删除|更改)\S{0,2}评[价论]",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:never|not?|nobody|none|without|nor)\b|n't\b|不|没有|绝无|无需", re.IGNORECASE
)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+|[。！？；]|\n\s*\n")
_MAIL = re.compile(r"(?<![\w.+/-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(r"\]\((?:tel|mailto):[^)]*\)|<[^<>\s]+@[^<>\s]+>")
"""A contact that an author made a link of: it is meant to be there."""


@dataclass(frozen=True, slots=True)
class StatedClaims:
    """What the content states, to hold words against: promises by kind, telephones and mail addresses.

    `promises` are triples of kind, name and value as written; `phones` are digits, `mails` addresses in
    lower case, `country` the shop's own (ISO 3166, "" if it is not known).
    """

    promises: tuple[tuple[str, str, str], ...]
    phones: frozenset[str]
    mails: frozenset[str]
    country: str


@dataclass(frozen=True, slots=True)
class _Passage:
    """Words of an author: their text, the document, and their place in it; None for the body."""

    text: str
    document: Document
    loc: Loc | None

    def find_place(self, start: int) -> Place:
        """Where a piece of the text stands; the value itself for words among the facts."""
        if self.loc is not None:
            return self.document.find_place(self.loc)
        line = self.document.body_line + self.text.count("\n", 0, start)
        return self.document.make_place(line, start - self.text.rfind("\n", 0, start))


def check_claims(entries: tuple[Entry, ...], cache: BuildCache) -> Iterator[Problem]:
    """Warnings of words that say by hand what only facts may say, or offer something for an opinion."""
    stated = _collect_stated_claims(entries)
    for entry in entries:
        if not entry.is_withdrawn:
            yield from cache.get_or_compute(
                "validate.claims", entry.name, _list_claim_problems, entry, stated
            )


def _collect_stated_claims(entries: tuple[Entry, ...]) -> StatedClaims:
    promises = tuple(
        (kind, name, f"{length.value} {length.unit}")
        for entry in entries
        for name, kind in entry.facts.list_promise_kinds().items()
        for length in (entry.facts.list_promises()[name],)
    )
    conventions = (entry.facts.read_conventions(entry.document.data) for entry in entries)
    country = next((one.country for one in conventions if one), "")
    phones: set[str] = set()
    mails: set[str] = set()
    for entry in entries:
        for _, value, _ in walk_fields(entry.stated_facts, holding=Phone):
            if isinstance(value, Phone):
                phones |= {_keep_digits(value.e164), _keep_digits(value.national)}
        for _, value, _ in walk_fields(entry.stated_facts, holding=Email):
            if isinstance(value, Email):
                mails |= {value.address.casefold(), value.display_text.casefold()}
    return StatedClaims(promises, frozenset(phones), frozenset(mails), country)


def _keep_digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _list_claim_problems(entry: Entry, stated: StatedClaims) -> tuple[Problem, ...]:
    return tuple(
        problem
        for passage in _iterate_passages(entry)
        for problem in (
            *_find_lengths_by_hand(passage, stated),
            *_find_offers(passage),
            *_find_unstated_contacts(passage, stated),
        )
    )


def _iterate_passages(entry: Entry) -> Iterator[_Passage]:
    """All words of an entry, those of its translations too."""
    locs = [loc for loc, _ in find_texts(entry.stated_facts)]
    for document in (entry.document, *entry.translations.values()):
        for loc in locs:
            if text := document.find_text(loc):
                yield _Passage(text, document, loc)
        yield _Passage(document.body, document, None)


def _iterate_sentences(text: str) -> Iterator[tuple[int, str]]:
    start = 0
    for end in _SENTENCE_END.finditer(text):
        yield start, text[start : end.start()]
        start = end.end()
    yield start, text[start:]


def _find_lengths_by_hand(passage: _Passage, stated: StatedClaims) -> Iterator[Problem]:
    if passage.loc and passage.loc[-1] in ("remedy", "value"):
        return
    for start, sentence in _iterate_sentences(passage.text):
        for span in _SPAN.finditer(sentence):
            promise = _find_promise(sentence, stated)
            if promise is None:
                continue
            name, value = promise
            written = span["span"] or span["han"]
            reference = f"{{{{ promise {name} }}}}"
            line = span[0].replace(written, reference)
            yield Problem(
                "promise-by-hand",
                f"'{written}' is written by hand, while the promise '{name}' says {value}",
                passage.find_place(start + span.start()),
                f"Write '{line}', so that the words always say what you promise.",
                "warning",
            )


def _find_promise(sentence: str, stated: StatedClaims) -> tuple[str, str] | None:
    """Name and value of the promise that a sentence speaks of."""
    return next(
        (
            (name, value)
            for kind, name, value in stated.promises
            if kind in _PROMISE_WORDS and _PROMISE_WORDS[kind].search(sentence)
        ),
        None,
    )


def _find_offers(passage: _Passage) -> Iterator[Problem]:
    for start, sentence in _iterate_sentences(passage.text):
        gift, opinion = _GIFT.search(sentence), _OPINION.search(sentence)
        if gift and opinion and not _DENIAL.search(sentence):
            yield Problem(
                "offer-for-opinion",
                f"'{gift[0]}' is offered here for somebody's opinion ('{opinion[0].strip()}')",
                passage.find_place(start + opinion.start()),
                "Take the offer out: paid opinions mislead, and many countries forbid them.",
                "warning",
            )


def _find_unstated_contacts(passage: _Passage, stated: StatedClaims) -> Iterator[Problem]:
    text = _LINK.sub(lambda link: " " * len(link[0]), passage.text)
    domains = {mail.rpartition("@")[2] for mail in stated.mails}
    for mail in _MAIL.finditer(text):
        written = mail[0].rstrip(".")
        if written.rpartition("@")[2].casefold() not in domains:
            yield _report_contact(passage, mail.start(), f"the mail address {written}", "mailto:")
    for start, number, e164 in find_phone_numbers(text, stated.country):
        if not _is_stated(e164, number, stated.phones):
            yield _report_contact(passage, start, f"the telephone number {number}", "tel:")


def _is_stated(e164: str, number: str, phones: Iterable[str]) -> bool:
    digits = _keep_digits(number).lstrip("0")
    return any(
        phone and (phone == _keep_digits(e164) or phone.endswith(digits)) for phone in phones
    )


def _report_contact(passage: _Passage, start: int, what: str, scheme: str) -> Problem:
    return Problem(
        "contact-not-stated",
        f"{what} stands among words, but no field of the shop states it",
        passage.find_place(start),
        "If it belongs to a customer, take it out. If it is yours, state it in a field; if it is an "
        f"office's, make it a link: [its name]({scheme}...).",
        "warning",
    )
