"""Where lines of Chinese and Japanese may end: marks in titles by the models of `budoux`, and clauses.

Browsers part such a text between any two characters, also inside a word. `<wbr>` is no character: what is
copied, searched for and read out stays as it is. The class `phrases` forbids other places (`phrases.css`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from html import unescape
from itertools import accumulate, pairwise
from typing import Protocol

from markupsafe import Markup, escape

from trustpages.fields import LocalizedStr
from trustpages.patterns import LazyPattern


class _Parser(Protocol):
    """What is used of a parser of `budoux`."""

    def parse(self, sentence: str) -> list[str]:
        """The phrases of a sentence."""


MARK = "<wbr>"
LONG_PHRASE = 7
"""More characters than this may not fit a line of a large title on a phone."""
MARGINS = (1500, 600, 0)
"""How sure the model has to be; it is asked for less of a phrase that is still long."""
_MODELS = {"ja": "japanese", "zh-hans": "simplified_chinese", "zh-hant": "traditional_chinese"}
_TRADITIONAL = ("zh-hant", "zh-tw", "zh-hk", "zh-mo")
_PAUSES = "，。、；：！？…"
_SCRIPT = LazyPattern("[\u3040-\u30ff\u3400-\u9fff]")
_SYNTAX = LazyPattern("(<[^>]*>|&[^;\\s<]+;)")
_NEVER = LazyPattern(
    r"(?=[\s，。、；：！？…％%）」』”’】〉》〕·・ー々)\],.;:!?的吗嗎呢们們里裡])|(?<=[\s（「『“‘【〈《〔(\[￥¥$€£])"
    "|(?<=[!-~])(?=[!-~])|(?<=[0-9])(?=.)|(?<=[年月])(?=[0-9])"
)
"""Places where a line never ends: before what closes or follows, after what opens, in and about a number."""
_WHOLE = LazyPattern(
    "不是|找不到|找到|[这這那哪][里裡]|到[账帳]|入[账帳]|[区區]分|[确確][认認]|[记記紀][录錄]|下[单單]|[订訂][单單]"
    "|第[一二三四五六七八九十]次|[编編号號][码碼]|[识識][别別][证證]|任何人|有人|款[项項]|方法|不足|身分証"
)
"""Words of shops' pages that the models part."""
_FOLLOWERS = "的了吗嗎呢吧着著过過们們里裡后後前上中内內时時"
"""Single characters that belong to what stands before them."""


def find_model(language: str) -> str:
    """The name of the model for a language tag; empty for a language whose words stand apart."""
    tag = language.lower()
    if tag.startswith(_TRADITIONAL):
        return "zh-hant"
    return {"zh": "zh-hans", "ja": "ja"}.get(tag.split("-")[0], "")


def mark_phrases(text: str, language: str, words: Callable[[str], str]) -> str:
    """A title as `words` writes it, with `MARK` between its phrases if it is in Chinese or Japanese.

    `language` is the tag of the page. Markup keeps its elements; if one is in a language of its own, all
    stays as it is.
    """
    own = text.language if isinstance(text, LocalizedStr) else ""
    model = find_model(own or language)
    if not model or not _SCRIPT.search(text) or ' lang="' in text:
        return words(text)
    attribute = Markup(' lang="{}"').format(own) if own else ""
    marked = Markup("".join(_insert_marks(str(escape(text)), model)))  # noqa: S704 - escaped, or markup
    return Markup('<span class="phrases"{}>{}</span>').format(attribute, marked)


def _insert_marks(html: str, model: str) -> Iterator[str]:
    """The pieces of escaped text or markup, with marks where its text falls into phrases."""
    pieces = _SYNTAX.compiled.split(html)
    text = "".join("" if piece.startswith("<") else unescape(piece) for piece in pieces)
    phrases = split_phrases(text, model)
    ends = set(accumulate(map(len, phrases))) - {len(text)}
    place = 0
    for piece in pieces:
        if piece.startswith("<"):
            yield piece
            continue
        for shown in [piece] if _SYNTAX.fullmatch(piece) else piece:
            if place in ends:
                yield MARK
            yield shown
            place += len(unescape(shown))


@lru_cache(maxsize=10_000)  # the titles of a large shop; depends on its arguments only
def split_phrases(text: str, model: str) -> tuple[str, ...]:
    """The phrases of a text, together the text; `model` is one of `find_model`."""
    kept = _find_kept_places(text)
    phrases: list[str] = [text]
    for margin in MARGINS:
        ends = set(accumulate(map(len, _load_parser(model, margin).parse(text)))) - kept
        phrases = list(_divide(phrases, ends, LONG_PHRASE if margin < MARGINS[0] else 0))
    return tuple(phrases)


def _find_kept_places(text: str) -> set[int]:
    """The places of a text at which no line may end, whatever a model says."""
    words = _WHOLE.finditer(text)
    inside = (place for word in words for place in range(word.start() + 1, word.end()))
    return {place.start() for place in _NEVER.finditer(text)}.union(inside)


def _divide(phrases: Iterable[str], ends: set[int], length: int) -> Iterator[str]:
    """The phrases, those of more than `length` characters divided at `ends`, places of the whole text."""
    start = 0
    for phrase in phrases:
        stop = start + len(phrase)
        inner = sorted(end - start for end in ends if start < end < stop)
        if len(phrase) > length:
            parts = (phrase[first:last] for first, last in pairwise([0, *inner, len(phrase)]))
            yield from _join_single_characters(parts)
        else:
            yield phrase
        start = stop


def _join_single_characters(parts: Iterable[str]) -> list[str]:
    """Parts of two characters at least: where a model leaves one alone, it has mostly parted a word."""
    joined: list[str] = []
    for part in parts:
        before = joined[-1] if joined else ""
        ends_sense = before.endswith(tuple(_PAUSES))
        follows = len(part.rstrip(_PAUSES)) == 1 and part[0] in _FOLLOWERS
        if before and not ends_sense and (len(before) == 1 or follows):
            joined[-1] += part
        else:
            joined.append(part)
    if len(joined) > 1 and len(joined[-1]) == 1:
        joined[-2:] = ["".join(joined[-2:])]
    return joined


@lru_cache(maxsize=len(_MODELS) * len(MARGINS))
def _load_parser(model: str, margin: int) -> _Parser:
    """A parser that parts where its model is surer than usual by `margin`.

    A text is parted where the weights of its features exceed half the sum of all weights; one more
    feature, which no text has, raises that.
    """
    import budoux  # noqa: PLC0415 - for two languages only

    parser: budoux.Parser = getattr(budoux, f"load_default_{_MODELS[model]}_parser")()
    return budoux.Parser({**parser.model, "margin": {"": 2 * margin}}) if margin else parser


_NO_START = "[，、。；：！？”’」』）】…]"
_ENDS = LazyPattern(rf"((?<=[，。；：！？])|(?<=[，。；：！？][”’」』）】]))(?!{_NO_START}|$)")
_ENDS_WITH_COMMA = LazyPattern(
    rf"((?<=[、。；：！？])|(?<=[、。；：！？][”’」』）】]))(?!{_NO_START}|$)"
)
"""For sentences without a full comma: 、 separates clauses in Japanese, in Chinese a list."""


def split_clauses(text: str) -> tuple[str, ...]:
    """The clauses of a sentence, each with the mark that ends it; together they are the sentence.

    A text that is not translated yet, or has no such marks, is one clause.
    """
    if isinstance(text, LocalizedStr) and text.language:
        return (text,)
    ends = _ENDS if "，" in text else _ENDS_WITH_COMMA
    return tuple(ends.sub("\n", str(text)).split("\n"))
