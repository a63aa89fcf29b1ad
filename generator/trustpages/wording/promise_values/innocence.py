"""Lengths of time that promise nothing: history, questions, hours of service, what others do."""

from __future__ import annotations

import re

from trustpages.patterns import LazyPattern

_IGNORE_CASE = re.IGNORECASE
_HISTORY = LazyPattern(
    r"\b(?:took|lasted|used to|(?:was|were|had|averaged|needed|waited)\b(?! (?:not )?(?:dispatched|"
    r"delivered|answered) within))"
    r"|\b(?:last (?:year|month|week|winter|summer|spring|autumn|christmas)|in the past|back then|"
    r"formerly|previously|ago\b)"
    r"|\b(?:in|since|during|until|of|before|im jahr|en|im|seit|depuis|desde) (?:\w+ )?(?:19|20)\d\d\b"
    r"|\b(?:dauerte\w*|brauchte\w*|warteten?|war(?:en)?\b|hatten?\b|damals|früher\b|"
    r"letzte[nsmr]? (?:jahr|monat|woche|winter|sommer)|vergangene[nsmr]? |voriges)"
    r"|\b(?:(?:a|ont|avons) (?:attendu|reçu|duré|répondu|livré|expédié|remboursé|mis)\b|a pris|"
    r"ont pris|prenait|prenaient|a mis|avons mis|avait\b|avaient|était|étaient|"
    r"l['’]an dernier|l['’]année dernière|le mois dernier|autrefois|auparavant|à l['’]époque)"
    r"|\b(?:\w{3,}(?:ó|aron|ieron)\b|tardó|tardaron|tardaba\w*|tardamos (?:una vez|entonces)|era\b|"
    r"eran\b|fue\b|fueron|había|"
    r"estuvo|el año pasado|el mes pasado|antaño|en aquel entonces|antes tard)"
    r"|去年|前年|以前|从前|曾经|当时|過去|过去|上个月|上月|那年|那次|花了|用了|等了|(?:19|"
    r"20)\d\d\s*年|昨年|(?:ました|でした)\W*$|一昨年|かつて|先月|当時|かかりました|かかった|"
    r"要しました|でした|いただきました",
    _IGNORE_CASE,
)
_CONDITION = LazyPattern(
    r"\b(?:if|unless|should|wenn|falls|sollten?|sofern|si|s['’]il)\b|如果|若|如|もし|場合|ければ|たら",
    _IGNORE_CASE,
)
_FREE_SENTENCE = LazyPattern(
    r"\b(?:not|never|cannot|no longer|n['’]t|whoever|anyone who|anybody who|nobody|"
    r"no one) (?:\w+ )?(?:promise|guarantee|claim|commit)"
    r"|\b(?:other|most|many|some) (?:\w+ )?(?:shops?|sellers?|stores?|merchants?)|elsewhere|"
    r"\b(?:by law|the law|legal(?:ly)? |statut\w+)"
    r"|\b(?:ruht|pausiert|s['’]arrêt\w+)\b|停止|停发|放假|お休み|休業"
    r"|\b(?:on average|median|average (?:\w+ )?(?:time|answer|reply|response|wait)|averaged)\b"
    r"|versprechen (?:wir )?(?:nicht|keine?)|\bander(?:e|en|swo) |gesetz\w*|im (?:schnitt|mittel|"
    r"durchschnitt)|durchschnittlich"
    r"|ne (?:promettons|garantissons) (?:pas|rien)|d['’]autres (?:boutiques|vendeurs|marchands)|"
    r"ailleurs|\b(?:la loi|légal\w*)|en moyenne"
    r"|no (?:prometemos|garantizamos)|otr[oa]s (?:tiendas|vendedores|comercios)|\b(?:la ley|"
    r"legal(?:es|mente)?)\b|de media\b|en promedio|por término medio"
    r"|不(?:承诺|保证|敢保证)|别家|别的店|其他(?:店|商家)|同行|法律|法定|平均|約束(?:は|を)?(?:でき|"
    r"いたし|し)ま?せん|保証(?:は)?(?:でき|いたし)ません|他店|他社|法令|法律上",
    _IGNORE_CASE,
)
_BEFORE = LazyPattern(
    r"(?:\b(?:for|until|you(?: then| still)? have|sie haben|vous avez|vous disposez de|tienen?|dispone de|"
    r"every|for (?:the )?(?:past|last|over|more than)|since|once|twice|another|at least|"
    r"alle|seit|für|vor|mindestens|erst nach|"
    r"nur alle|tous les|toutes les|depuis|pendant|durant|il y a|au moins|"
    r"cada|desde hace|durante|hace|al menos|por lo menos|einmal)\s+(?:the |die |"
    r"den |les |los |las |about |rund |über |plus de |más de |more than |over )?"
    r"|(?:停[了发业]?|休息|放假|步行|徒歩|每|那|哪|这|這|某|同|当|晚到?|延[迟遲误]|推迟|多[等花]?|"
    r"提前|满|已有|至少|毎|およそ毎|最低|少なくとも)\s*)[*_]{0,2}$",
    _IGNORE_CASE,
)
"""What stands before a length of time that is a state, a rhythm or a delay."""
_AFTER_A_WHILE = LazyPattern(
    r"\b(?:after|nach|après|tras|después de|al cabo de)\s+(?:about |rund |etwa )?[*_]{0,2}$",
    _IGNORE_CASE,
)
_ENDS_CLAUSE = LazyPattern(
    r"^[*_)]{0,2}\s*(?:[.,;:!]|$|(?:haben|bekommen|erhalten) sie\b)", _IGNORE_CASE
)
_AFTER = LazyPattern(
    r"^[*_)]{0,2}\s*(?:(?:a|per|each|every|the) (?:day|week|night|year)\b|round the clock|on end|"
    r"ago\b|old\b|later\b|late\b|longer\b|earlier\b|before\b(?! (?:your|the|it|they|we|an?)\b)|"
    r"of (?!(?:your|the|our|its|receipt|receiving|getting|order|pa(?:y|id)|dispatch|deliver|purchas|"
    r"placing|hearing|notice|arriv))|arbeit\b|de travail|de trabajo|工时|分の|away\b|"
    r"walk\b|from the (?!day|date|moment|receipt|time|return)|overdue|in advance|in the past|straight"
    r"|(?:am|pro) tag\b|täglich|rund um|lang\b|alt(?:e[nrs]?)?\b|später|früher|länger|vorher|zuvor|"
    r"verspät\w*|vom\b|entfernt|zu fuß|vor (?!ort)|im voraus|die woche|in der woche"
    r"|(?:par|sur|/) ?(?:jour|semaine|24|7)|de suite|à pied|de (?:la|notre) gare|plus tard|plus tôt|"
    r"de retard|de plus|avant\b(?! l)|à l['’]avance|d['’]affilée"
    r"|(?:al|del|por|a la) (?:día|semana)\b|más tarde|a pie|andando|de retraso|antes\b|de antelación|"
    r"seguid[oa]s"
    r"|/ ?(?:7|24)|[- ](?:hours?[- ])?(?:hotline|helpline|support|service|servicio|online)|"
    r"[- ]stunden[- ](?:hotline|service|dienst)|[- ](?:hotline|service|notdienst|notruf)"
    r"|后(?!续|发货|發貨|寄出|送达|到货|退款|回复|答复|上门)|後(?!に?(?:発送|出荷|お届け|届|返金|返信|"
    r"到着))|前|之前|以前|以后|之后|以上(?!の場合は返金)|来|(?:一|1|两|2|\d)次|(?:\d|一|二|"
    r"三)回|在线|客服|营业|营業|热线|值班|全天|为您服务|不打烊|不间断|ごと|おき|遅れ|遅延|対応|受付|"
    r"営業(?!日)|体制|いつでも|年中|オープン|無休|経過|経って|目(?!安))",
    _IGNORE_CASE,
)
"""What stands behind a length of time that is a rhythm, a delay or a point in time."""
_ALL_DAY = LazyPattern(
    r"(?:全天|每天|一天|整天|1日|一日|around the clock,? |rund um die uhr,? |(?:open|staffed|"
    r"reachable|available|erreichbar|besetzt|joignables?|ouvert\w*|disponibles?|abiert\w*) )$",
    _IGNORE_CASE,
)


_REQUEST = LazyPattern(
    r"^\W*(?:(?:(?:and|und|et|y) )?(?:please|bitte|merci de|veuillez|por favor)\b"
    r"|(?!(?:erhalten|bekommen|haben|rechnen|erwarten|empfangen|können|müssen|sind) )[^\W\d_]+e?n sie\b"
    r"|(?!(?:comptez|recevez|avez|bénéficiez|profitez|serez|aurez|chez|assez) )[^\W\d_]+ez\b"
    r"|(?:revise|compruebe|examine|avise|devuelva|escriba|comunique|conserve|pague|elija|pruebe|confirme)\b"
    r"|(?:check|inspect|examine|confirm|choose|try)\b)"
    r"|请(?:您|你)?(?:在|于|务必|尽快|尽早|先)|ください[。！\s]*$|下さい[。！\s]*$|お願い(?:いた|"
    r"し)?(?:致)?します[。！\s]*$",
    _IGNORE_CASE,
)
"""What is asked of the customer, who then has the time."""
_NEWS = LazyPattern(
    r"\b(?:note|allow|expect|wait|remember|beachten|rechnen|warten|erwarten|noter|notez|compter|"
    r"prévo\w+|patient\w+|attend\w+"
    r"|tenga en cuenta|espere|calcule|cuente)\b|注意|留意|等待|耐心|放心|お待ち|ご了承|ご安心|承知",
    _IGNORE_CASE,
)
"""What asks the customer for nothing but patience."""


def is_innocent_sentence(sentence: str, following: str) -> bool:
    """Whether a whole sentence promises nothing: it tells of the past or of others, denies, or asks.

    `following` is what stands behind it in the text, such as its question mark.
    """
    if (
        sentence.rstrip("*_ ").endswith("?")
        or following[:1] in ("？", "?")
        or following[:2] == "か。"
    ):
        return True
    if sentence.rstrip().endswith(("ですか", "ますか", "吗", "嗎", "呢")):
        return True
    if _FREE_SENTENCE.search(sentence):
        return True
    if _REQUEST.search(sentence) and not _NEWS.search(sentence):
        return True
    return bool(_HISTORY.search(sentence)) and not _CONDITION.search(sentence)


_POINT_IN_TIME = LazyPattern(
    r"^[*_]{0,2}\s*(?:after|nach|après|después de|tras|from now|suivant)\b", _IGNORE_CASE
)
"""What makes a point in time of a length of time that begins a sentence: "Two days after dispatch"."""


def is_innocent_duration(sentence: str, start: int, stop: int) -> bool:
    """Whether a length of time is no limit: "24 hours a day", "for 24 hours", "2 days later"."""
    before, after = sentence[max(0, start - 30) : start], sentence[stop : stop + 30]
    if _POINT_IN_TIME.search(after) and not any(char.isalnum() for char in sentence[:start]):
        return True
    if found := _AFTER_A_WHILE.search(before):
        leads = not any(char.isalnum() for char in sentence[: max(0, start - 30) + found.start()])
        says_when = not leads or sentence[stop:].lower().lstrip().startswith(
            ("haben sie", "you have")
        )
        return not (says_when and _ENDS_CLAUSE.search(after)) or bool(_CONDITION.search(sentence))
    return bool(_BEFORE.search(before) or _AFTER.search(after) or _ALL_DAY.search(before))
