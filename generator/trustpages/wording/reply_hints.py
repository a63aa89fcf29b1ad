"""Hints on replies to reviews: too long, blaming, without thanks, without a next step."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.patterns import LazyPattern
from trustpages.wording.finding import Finding

MAX_LENGTH, MAX_HAN_LENGTH = 900, 450
"""Characters of a reply that somebody still reads; fewer where one character is a word."""


@dataclass(frozen=True)
class _ReplyWords:
    """What a reply thanks or is sorry with, puts the blame with, and says its next step with."""

    thanks: LazyPattern
    blame: LazyPattern
    next_step: LazyPattern


def _compile(*families: str) -> _ReplyWords:
    return _ReplyWords(*(LazyPattern(one, re.IGNORECASE) for one in families))


_WORDS = {
    "en": _compile(
        r"\b(?:thank\w*|sorry|apolog\w+|grateful|glad|you(?: a|['’])re (?:quite |absolutely )?right"
        r"|(?:can|do) (?:see|understand)|understand\w*|regret\w*|(?:was|were|is|are) (?:mine|ours|our"
        r"|my)|our (?:fault|mistake|task)|appreciate\w*|because of us|(?:we|i) should (?:not )?have)\b",
        r"\b(?:you (?:should|could|might|ought to) have|you ought to|your (?:own )?(?:fault|mistake"
        r"|error|carelessness|negligence)|you (?:failed|forgot|neglected|refused|misread) "
        r"|you(?: did not|['’]ve not| have not| didn['’]t| never| haven['’]t) (?:even |bother to )?"
        r"(?:read|follow|ask|check|look|measure|pay attention)|had you (?:only )?\w+|if you had (?:only )?"
        r"\w+|read (?:the|our) (?:description|manual|terms|guide) (?:first|properly|next time)"
        r"|next time,? (?:please )?(?:read|check|look|measure|think)|as you (?:should|ought to) know"
        r"|you (?:clearly|obviously|simply) |user error|learn to read|nobody else (?:has )?complain\w+"
        r"|no(?: ?body|one) else)\b",
        r"\b(?:write|ring|call|phone|mail|email|contact|reach|visit|tell (?:us|me)|let (?:us|me)"
        r"|get in touch|(?:we|i|they|she|he)(?: wi|['’])ll|we (?:now|have|are|sent|came|put|look)"
        r"|i (?:now|have|come|rang|sent)|now|since then|from now on|refund\w*|replac\w+|on its way"
        r"|back to you|next time we|send you|sent you|keep the)\b|@",
    ),
    "de": _compile(
        r"\b(?:dank\w*|danke|entschuldig\w+|verzeih\w+|bedauer\w+|leid|sie haben recht|zu recht"
        r"|verständlich|verstehe\w*|(?:unser|mein) (?:fehler|versehen)|lag an uns|freut uns)\b",
        r"\b(?:sie (?:hätten|sollten|haben (?:nicht|es versäumt|versäumt|übersehen|vergessen))|hätten sie"
        r"|hättest du|du hättest|ihr(?:e)? (?:eigener? |eigene )?(?:fehler|schuld|versehen"
        r"|problem|verschulden)"
        r"|selbst schuld|selber schuld|wie sie wissen (?:sollten|müssten)|wer lesen kann"
        r"|lesen sie (?:bitte )?"
        r"(?:nächstes mal|vorher|künftig)|sonst (?:hat sich )?niemand|offensichtlich haben sie|bedienfehler"
        r"|falsch (?:bedient|gemessen|gelesen))\b",
        r"\b(?:schreiben|rufen|melden|anrufen|kontakt\w*|erreichen|wir (?:haben|werden|schicken|senden"
        r"|erstatten|kommen|prüfen|tauschen)|ich (?:habe|werde|rufe|komme)|ab (?:jetzt|sofort)|seitdem"
        r"|künftig|nun|jetzt|unterwegs|erstatt\w+|ersatz\w*|gutschrift)\b|@",
    ),
    "fr": _compile(
        r"\b(?:merci\w*|remerci\w+|désolée?s?|excus\w+|pardon|regrett\w+|vous avez raison|compren\w+"
        r"|notre (?:faute|erreur)|navrée?s?|heureux|ravi\w*)\b",
        r"\b(?:vous auriez (?:dû|pu)|vous deviez|vous n['’]aviez qu['’]à|il fallait|votre (?:propre )?"
        r"(?:faute|erreur|négligence|problème)|de votre faute|vous n['’]avez (?:pas|même pas) (?:lu|suivi"
        r"|regardé|vérifié|mesuré)|si vous aviez (?:lu|suivi|regardé|demandé)|la prochaine fois,? "
        r"(?:lisez|vérifiez|regardez)|comme vous devriez le savoir|personne d['’]autre"
        r"|mauvaise utilisation)",
        r"\b(?:écri\w+|appel\w+|téléphon\w+|contact\w+|joign\w+|dites-nous|nous (?:avons|allons|vous|ferons"
        r"|envoyons|remboursons)|désormais|depuis|dorénavant|rembours\w+|remplac\w+|en route)\b|@",
    ),
    "es": _compile(
        r"\b(?:gracias|agradec\w+|disculp\w+|perd[oó]n\w*|sentimos|siento|lamenta\w+|tiene(?:s)? razón"
        r"|entende\w+|entiend\w+|nuestr[oa] (?:culpa|error|fallo)|nos alegra\w*)\b",
        r"\b(?:(?:usted )?(?:debería|tendría|debió|tenía) (?:de |que )?(?:haber\w*|leer|mirar)"
        r"|deberías haber\w*"
        r"|haber (?:leído|mirado|medido|preguntado)|(?:su|tu) (?:propia? )?(?:culpa|error"
        r"|descuido|problema)"
        r"|no (?:leyó|siguió|miró|midió|leíste)|si (?:hubiera|hubieras|hubiese) \w+|la próxima vez,? "
        r"(?:lea|lee|mire|mira)|como debería saber|nadie más|mal uso)\b",
        r"\b(?:escrib\w+|escríb\w+|llam\w+|contact\w+|díga\w+|dinos|(?:le|te|les) (?:hemos"
        r"|enviamos|devolvemos"
        r"|llamamos|mandamos)|hemos|vamos a|desde entonces|a partir de|ahora|reembols\w+"
        r"|repon\w+|en camino)\b|@",
    ),
    "zh": _compile(
        r"谢谢|感谢|多谢|抱歉|对不起|道歉|不好意思|您说得对|说得对|是我们的(?:错|责任|疏忽)|理解|致歉|惭愧",
        r"(?:您|你)自己|(?:您|你)(?:应该|应当|本该|早该|本应)|(?:您|你)的(?:错|问题|责任|疏忽|失误)"
        r"|(?:您|你)(?:没有?|未)(?:仔细|认真|好好)?(?:看|读|按|问|量)|怪(?:您|你)|自己(?:没看|不看|量错|弄坏)"
        r"|别人(?:都)?(?:没有?|不)|请(?:您)?(?:先)?看清(?:楚)?|下次(?:请)?(?:看清|仔细|先看)|人为(?:损坏|原因)",
        r"联系|来电|致电|写信|打电话|拨打|告诉我们|我们(?:会|已|将|现在|马上)|已经|现在|从此|以后|之后|退(?:款|给|还)"
        r"|补(?:发|寄)|换(?:货|新|一)|重新|客服|@",
    ),
    "ja": _compile(
        r"ありがとう|感謝|申し訳|お詫び|すみません|ごめん|失礼(?:いた|し)|おっしゃる通り|仰る通り|恐縮|お礼",
        r"(?:お客様|あなた|貴方)(?:自身)?の(?:責任|せい|ミス|不注意|問題|落ち度)|べきでした|べきだった"
        r"|(?:読|確認|測|見)(?:んで|して|って|て)?い?(?:ない|なかった|れば|たら)(?:の(?:が|は)(?:原因|問題))"
        r"|(?:ちゃんと|きちんと|よく)(?:読|確認|見)|自己責任|次(?:回)?は(?:よく|きちんと|必ず)(?:読|ご?確認)"
        r"|他のお客様(?:から)?は",
        r"ご?連絡|お電話|メール|お知らせください|お問い合わせ|いたします|致します|しました|いたしました|今後|現在"
        r"|返金|交換|お送り|お取り替え|再発防止|改善|@",
    ),
}


def find_reply_hints(text: str, language: str, *, is_bad: bool) -> Iterator[Finding]:
    """What could be kinder or clearer in a reply; in a language without rules only its length.

    `language` is that of the review (BCP 47), `is_bad` says that it gave one or two stars: only then
    something has to be put right.
    """
    tag = language.partition("-")[0]
    limit = MAX_HAN_LENGTH if tag in ("zh", "ja") else MAX_LENGTH
    if len(text) > limit:
        yield Finding(
            limit,
            len(text),
            "reply-long",
            f"the reply has {len(text)} characters; few read more than {limit}",
            "Say what happened, what you did, and whom to ask; the rest belongs into a mail.",
            "notice",
        )
    words = _WORDS.get(tag)
    if words is None:
        return
    blame = words.blame.search(text)
    if blame:
        yield Finding(
            blame.start(),
            blame.end(),
            "reply-blame",
            f"'{blame[0].strip()}' puts the blame on the customer",
            "Say what you can do, or what you now say earlier: others read it before they order.",
            "notice",
        )
    if is_bad:
        yield from _find_what_is_missing(text, words)


def _find_what_is_missing(text: str, words: _ReplyWords) -> Iterator[Finding]:
    if not words.thanks.search(text):
        yield Finding(
            0,
            0,
            "reply-without-thanks",
            "the reply neither thanks nor says that something was wrong",
            "Begin with a word of thanks, or say that you are sorry: somebody took the time to tell you.",
            "notice",
        )
    if not words.next_step.search(text):
        yield Finding(
            0,
            0,
            "reply-without-next-step",
            "the reply says neither what was done nor what comes next",
            "Say what you did or changed, or whom the customer can ask now.",
            "notice",
        )
