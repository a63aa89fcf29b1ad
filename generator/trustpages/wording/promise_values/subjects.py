"""What a sentence speaks of beside a length of time: a promise of some kind, or something else."""

from __future__ import annotations

import re
from typing import NamedTuple

from trustpages.patterns import LazyPattern


class Mention(NamedTuple):
    """A word that says what is spoken of: the kinds of promises it may mean; none for anything else."""

    start: int
    stop: int
    kinds: tuple[str, ...]


def _compile(latin: str, han: str) -> LazyPattern:
    return LazyPattern(rf"\b(?:{latin})|{han}", re.IGNORECASE)


_DISPATCH = _compile(
    r"d[ie]spatch\w*|(?:un)?shipped\b|ships?\b|ship (?:it|them|your)|shipping within|posted\b|"
    r"posting\b|mailed\b|"
    r"(?:we|they|nora|i) (?:post|mail|pack)\b|sen[dt] (?:it |them |everything )?(?:out|off)\b|"
    r"(?:is|are|be|gets?|we) sen[dt]\b(?! back)|we send (?:your|the|it|out|off|every|each|all)\b(?! money)|"
    r"goes out\b|go out\b|out (?:of )?the door|(?:parcels?|orders?|goods|it|they|box(?:es)?) (?:is|"
    r"are) on (?:its|their) way|"
    r"hand(?:s|ed|ing)? (?:it |them |everything |parcels? |orders? |your \w+ )?(?:over )?to (?:the |"
    r"a |our )?(?:courier|carrier|post)|"
    r"handed over|hand over|hand-over|handover|(?:with|in the hands of) the (?:courier|carrier)|(?:a|"
    r"the|our) (?:courier|carrier) has|"
    r"handling time|"
    r"leaves?\b(?= (?:us|our|the (?:warehouse|workshop|house|shop|building|studio)|on|by|within|in|"
    r"after|at)\b)|"
    r"(?:parcels?|orders?|goods|it|they|everything|box(?:es)?|pieces?|items?|that|which|"
    r"what you order) (?:\w+ ){0,2}?leaves?\b|"
    # German
    r"versende\w*|versandfertig|versandt\b|versand\b|versandbereit|verschick\w*|abgeschickt|"
    r"losgeschickt|schicken wir\b|wir schicken|an den (?:paketdienst|kurier|spediteur)|(?:geht|"
    r"gehen) [^.;]{0,60}?(?:raus|hinaus|"
    r"auf die reise|in die post)|"
    r"(?:verlässt|verlassen) (?:unser|das|die|unsere)|(?:übergeben|übergabe|übergibt) |abgesendet|absenden|"
    # French
    r"expédi\w*|envoy(?:er|és?|ées?|ons)\b|envoi\b|envoie\b|remis\w* (?:au|à la|aux) (?:transporteur|"
    r"poste)|"
    r"part(?:ent)? (?:de|sous|en|dans)\b|quitte(?:nt)? (?:notre|l['’]|nos)|départ\b|postons|postée?s?\b|"
    # Spanish
    r"enviamos|mandamos|mandar(?:emos)?\b|enviad[oa]s?|se env[ií]an?\b|hasta el env[ií]o|enviar\w*|"
    r"env[ií]a\b|env[ií]o en\b|"
    r"despach\w*|"
    r"expedi(?:mos|d[oa]s?|ción)|"
    r"(?:sale|salen) (?:de|en|hacia)\b|entregamos al (?:transportista|mensajero)|"
    r"manos del (?:transportista|mensajero)|enviaremos",
    r"发货|發貨|发出|發出|寄出|寄送|揽收|揽件|出库|出庫|出货|出貨|发走|起运|交给快递|交快递|交付快递|"
    r"发快递|"
    r"発送|出荷|投函|送り出|出発",
)
_DELIVER = _compile(
    r"deliver\w*|arriv\w*|(?:get|bring) (?:it|them|your \w+) to you|reach(?:es)? you|receive (?:it|"
    r"them|the|your)\b|at your door\b|"
    r"with you (?:in|within)|shipping (?:time|"
    r"takes)|transit|"
    r"liefer(?!ant|umfang|schein|adress|bedingung|land|länder)\w*|geliefert\w*|ausgeliefert|"
    r"auslieferung|zustell\w*|zugestellt|"
    r"(?:kommt|kommen) [^.;]{0,50}?\ban\b|ankommt|ankunft|eintr[ie]ff\w*|trifft [^.;]{0,40}?\bein\b|"
    r"bei ihnen\b|(?:sie )?(?:erhalten|bekommen|haben) (?:sie )?(?:ihre?|die|das|den) (?:paket|ware|"
    r"bestellung|"
    r"sendung|möbel)\b|versand(?:dauer|zeit)|laufzeit|unterwegs|"
    r"livr(?:é|ée|és|ées|er|ons|aison|aisons|able|ez|era|erons)\b|chez vous\b|recevez|recevrez|"
    r"reçu\w*|acheminement|"
    r"entreg(?!amos al)\w*|lleg(?:a|an|ará|arán|ada|ar)\b|recib(?:e|es|irá|irás|ido)\b|reparto|"
    r"tránsito|plazo de env[ií]o",
    r"送达|送達|到货|到貨|收到(?:包裹|货物|商品|快递)|送到|送货|送貨|配送|运达|運送|运输|收到货|"
    r"(?:お)?届け|届き|届く|到着|配達|"
    r"納品|納期|お手元",
)
_REPLY = _compile(
    r"answer\w*|repl(?:y|ies|ied|ying)\b|respon(?:d|ds|ded|ding|se|ses)\b|get back to you|write back|"
    r"hear (?:back )?from us|"
    r"call(?:s|ed)? (?:you )?back|(?:e-?mail|message|text) you back|ring (?:you )?back|call-?back|"
    r"acknowledg\w*|"
    r"(?:be)?antwort\w*|rückmeld\w*|melden (?:wir )?uns|meldet sich|rückruf\w*|(?:rufen|"
    r"ruft) [^.;]{0,30}?zurück|zurückrufen|reagier\w*|"
    r"répon(?!sab)\w*|reven(?:ons|ir) vers|vous rappel\w*|rappelé\w*|accus\w* de réception|"
    r"respond\w*|respuesta\w*|respondid\w*|contest(?:amos|a|an|ar|ación|aremos|ado|ada)\b|le llamamos|"
    r"devolvemos la llamada|atendemos su",
    r"答复|答覆|回复|回覆|回應|回应|回电|回電|回信|响应|回话|解答|返信|返答|回答|お返事|ご返事|"
    r"折り返し|(?:ご)?連絡(?:いた|し|を差し上げ|を入れ)|ご連絡します",
)
_REFUND = _compile(
    r"refund\w*|money back|pay (?:you |it )?back|paid back|repa(?:y|id)\b|reimburs\w*|"
    r"your money (?:\w+ ){0,3}(?:back|returned)|your money\b|money (?:is |will be |gets )?(?:sent |"
    r"given )?(?:returned|back)|return(?:ed)? (?:your|the) money|send (?:you )?the money|"
    r"(?:rück)?erstatt\w*|rückzahl\w*|rücküberweis\w*|zurückgezahlt|geld (?:ist |haben sie |"
    r"bekommen sie |kommt |geht )?[^.;]{0,30}?(?:zurück|wieder)|gutschrift|gutgeschrieben|"
    r"(?:überweisen|zahlen) (?:wir )?[^.;]{0,40}?(?:zurück|betrag|geld)|"
    r"rembours\w*|(?:vous )?rendons (?:l['’]argent|votre argent)|re-?crédit\w*|"
    r"reembols\w*|reintegr\w*|(?:dinero|importe) está de vuelta|devolvemos (?:el|su|tu) (?:dinero|"
    r"importe)|devolución del (?:dinero|"
    r"importe)|(?:dinero|importe) (?:de vuelta|en su cuenta)|abon(?:amos|aremos|ado|o)\b",
    r"退款|退给[您你]|退钱|退錢|退还|退還|返还|原路退回|到账|到帳|返金|払い戻|払戻|ご返金",
)
_REPAIR = _compile(
    r"repair\w*|mend(?:s|ed|ing)?\b|fix(?:es|ed|ing)?\b|put right|"
    r"reparier\w*|reparatur\w*|repariert|instand\w*|ausgebessert|nachbesser\w*|beheb\w*|behoben|"
    r"répar\w*|dépann\w*|"
    r"repar(?:a|amos|ar|ación|aciones|ado|ada|aremos|e|an)\b|arregl\w*|subsan\w*",
    r"维修|維修|返修|修好|修理|修复|修復|修繕|補修|直し",
)
_INSTALL = _compile(
    r"install\w*|fitted\b|fitting\b|we (?:fit|lay|mount)\b|set up\b|"
    r"montier\w*|montage\b|montiert|einbau\w*|eingebaut|verleg(?:t|en|ung)\b|aufbau\b|aufgebaut|"
    r"installier\w*|bau(?:en|t) [^.;]{0,40}?\bein\b|"
    r"pos(?:é|ée|és|ées|ons|er)\b|la pose\b|mont(?:é|ée|és|er|ons)\b|"
    r"instal(?:a|amos|ar(?:l[oa]s?)?|ación|ado|ada|aremos|an)\b|monta(?:mos|je|r|do)\b|coloca(?:mos|"
    r"ción|r|do)\b",
    r"安装|安裝|铺贴|鋪貼|上门|上門|設置|取付|取り付け|施工|据付|据え付け",
)
_NOTIFY = _compile(
    r"notif\w*|tell you\b|(?:are|be) told\b|let you know|inform(?:s|ed)? you|you (?:are|will be) informed|"
    r"bescheid\b|benachrichtig\w*|informieren wir|wir informieren|sagen (?:wir )?ihnen|"
    r"teilen (?:wir )?ihnen|erfahren sie|"
    r"prévenons|préven(?:us?|ues?|ir)\b|vous informons|informés?\b|avertissons|avert(?:is?|ir)\b|"
    r"avisamos|avisaremos|le avisa\w*|le informa\w*|les informa\w*|informamos|notific\w*",
    r"通知您|告知您|告诉您|告訴您|通知你|お知らせ(?:し|いた)|通知いた|通知し",
)
_OTHER = _compile(
    # English: what goods do, what customers do, and terms of others
    r"dr(?:y|ies|ied|ying)\b|manuals?\b|answering machine|covers?\b|includes?\b|prices?\b|costs?\b|"
    r"instructions?\b|leaflet|videos?\b|read(?:s|ing)?\b|drivers?\b|"
    r"van\b|repl(?:y|ies) to (?:our|this|that|letters?|a )|cur(?:e|es|ed|ing)\b|harden\w*|set(?:s|"
    r"ting)? (?:fully|in|hard|for|time)|"
    r"soak\w*|rest(?:s|ing)?\b|cool\w*|"
    r"bak(?:e|es|ed|ing)\b|brew\w*|steep\w*|boil\w*|burn(?:s|ing)?\b|charg(?:e|es|ed|ing)\b|batter\w*|"
    r"keeps?\b|kept\b|stor(?:e|es|ed|age)\b|"
    r"last(?:s|ing)?\b|wash\w*|wear\w*|walk(?:ed)?\b|grout\w*|glue\w*|adhesive|sealer|wait(?:s|"
    r"ing)? (?:at least|for)|leave (?:it|them|the \w+|us|a)\b|"
    r"cancel\w*|return(?:s|ed|ing)?\b|withdraw\w*|exchang\w*|cooling[- ]off|change your mind|"
    r"warrant\w*|guarantees?\b|valid\b|expir\w*|reserv\w*|hold\b|held\b|"
    r"pay(?:ment|able|s)?\b(?! (?:you |it )?back)|due\b|invoice\w*|report\w*|tell us|let us know|"
    r"write to us|contact us|send us|inform us|call us|claims?\b|complain\w*|"
    r"order (?:with)?in the next|appointments?|visits?\b|opening|opens?\b|desk is|hotline|helpline|"
    r"(?:un)?staffed|available|reachable|pick(?:ed)? (?:it |them )?up|collect\w*|"
    r"trial\b|sampl\w*|notice period|holidays?|weekends?|mak(?:e|es|ing) (?:it|them|each|every|one)|"
    r"made\b|cast(?:s|ing)?\b|weav\w*|knit\w*|production|produc\w*|"
    r"please (?:\w+ )?(?:repl|answer|respon)\w*|(?:repl\w+|respond|answer) to us|courses?\b|"
    r"class(?:es)?\b|workshops? (?:takes|lasts)|films?\b|"
    r"you (?:have |must |can |may |should |do not |don['’]t |have not |haven['’]t )?(?:repl|answer|"
    r"respon)\w*|your (?:answer|reply|response)|"
    # German
    r"trock\w*|brenn(?:en|t)\b|\w*anleitung\w*|anrufbeantworter|deckt\b|preis\b|kostet\b|lesen\b|"
    r"liest\b|fahrer\w*|"
    r"(?:aus|durch)?härt\w*|(?:ein)?zieh(?:en|t)\b|"
    r"ruh(?:en|t|ezeit)\b|abkühl\w*|back(?:en|"
    r"zeit)\b|einweich\w*|wässer\w*|quell\w*|lagern\b|lagert\b|gelagert|haltbar\w*|hält\b|halten\b|"
    r"gültig\w*|"
    r"widerruf\w*|zurück(?:geb|send|schick)\w*|rückgabe\w*|rücksend\w*|umtausch\w*|retour\w*|storn\w*|"
    r"(?:die|unsere|der|eine|ihre|jahre) garantie\b|garantie(?:n|zeit|frist|fall)\b|gewährleist\w*|"
    r"zahl(?:en|ung|bar|ungsziel|ungsfrist)\b|bezahl\w*|überweisen sie|rechnung\w*|fällig\w*|"
    r"reklam\w*|melden sie|schreiben sie|informieren sie|sagen sie uns|teilen sie|"
    r"(?:sie|kunden?) (?:nicht )?(?:innerhalb |binnen )?[^.;,]{0,25}?antworten|antworten sie\b|"
    r"ihre antwort|kurse?\b|seminar\w*|reservier\w*|zurückgelegt|termin(?:e|en|s)?\b|geöffnet|"
    r"erreichbar|besetzt|abhol\w*|fertig(?:en|ung)\b|gefertigt|herstell\w*|akku\w*|"
    # French
    r"séch\w*|brûl\w*|notices?\b|mode d['’]emploi|lire\b|lit\b|vidéos?|livreur\w*|répondeur|couvre\b|"
    r"prix\b|"
    r"coûte\b|sèch\w*|durci\w*|repos(?:e|"
    r"er|ez|ent)?\b|refroid\w*|cuis\w*|cuire|tremp\w*|infus\w*|"
    r"conserv\w*|gard(?:er|ez|e|ons)\b|dur(?:e|ent|ée)\b(?= (?:de (?:vie|conservation)|\d))|"
    r"valable\w*|valid\w*|"
    r"rétract\w*|retour\w*|renvoy\w*|échang\w*|annul\w*|(?:la|de|sous|une|notre|votre) garanties?\b|"
    r"pai(?:ement|er|ez|yable)\w*|"
    r"pay(?:er|ez|able)\b|factur\w*|signal\w*|prévenez|écrivez|informez|contactez|dites-nous|"
    r"réclam\w*|"
    r"(?:si )?vous (?:ne |n['’])?répondez|votre réponse|(?:merci de|veuillez)(?: nous|"
    r" bien vouloir)* répondre|répondez\b|cours\b|stages?\b|réserv\w*|rendez-vous|ouvert\w*|"
    r"joignable\w*|fabri\w*|batterie|"
    # Spanish
    r"manual(?:es)?\b|leer\b|lee\b|películas?|vídeos?|repartidor\w*|contestador|cubre\b|precio\b|"
    r"cuesta\b|prueban?\b|sec(?:a|an|ar|ado|arse|que)\b|"
    r"fragu\w*|endure\w*|repos(?:a|ar|e|o)\b|enfri\w*|horne\w*|"
    r"hornead\w*|remoj\w*|conserv\w*|guard(?:a|ar|amos|e)\b|dura(?:n|ción)?\b|válid\w*|caduc\w*|"
    r"desist\w*|devol(?:ver|uciones|ución|verlo|verla)\b(?! del (?:dinero|importe))|devuelv\w*|"
    r"cambi\w*|anul\w*|cancel\w*|garantía\w*|pag(?:o|ar|ue|a)\b|factur\w*|avís(?:e|enos)\w*|comuní\w*|"
    r"escríb\w*|infórm\w*|notifíqu\w*|reclam\w*|"
    r"(?:si )?(?:usted )?no responde\b|su respuesta|respond(?:a|an|e usted|ed)\b|respónd\w*|"
    r"contéste\w*|cursos?\b|taller(?:es)?\b|reserv\w*|cita\b|abiert\w*|disponible\w*|fabric\w*|"
    r"recog\w*|batería",
    # Chinese and Japanese
    r"说明|教程|视频|短片|看完|快递员|试亮|测试|包含|工时|晾干|干燥|乾燥|凝固|固化|养护|养生|浸泡|"
    r"静置|放置|"
    r"醒发|充电|"
    r"续航|使用寿命|保存|保质|保修|质保|"
    r"保固|有效|退货|退貨|退换|换货|无理由|取消|付款(?!后|之后|後)|支付(?!后)|申请|反馈|联系我们|"
    r"聯繫我們|通知我们|告诉我们|告知我们|告訴我們|"
    r"请您?(?:回复|答复)|(?:回复|答复|回覆|答覆)我们|课程|(?:未|没有|没|不)(?:能|及时)?(?:回复|答复|"
    r"回应)|您(?:未|没有|不)(?:回复|答复)|逾期未|自提|预约|预留|保留|制作|生产|工期|定制|营业|在线|"
    r"值班|客服时间|"
    r"説明書|動画|ビデオ|マニュアル|読[めむ]|配達員|試験|テスト|含ま|作業|乾[きくか]|硬化|養生|冷ま|"
    r"焼[きく]|浸[しけ]|"
    r"寝かせ|充電|持ち|保管|保証|有効|返品|交換|"
    r"キャンセル|クーリング|お支払|支払い|振込|ご入金(?!後|から|確認)|ご連絡ください|お知らせください|"
    r"ご一報|申し出|お申し付け|ご返信(?:が|の)?(?:ない|なき)|(?:ご)?(?:返信|返答|回答|"
    r"お返事)(?:を)?(?:ください|下さい|をお願い|願い)|講座|返信がない|お取り置き|取り置き|予約|製作|"
    r"制作|製造|営業時間|受付時間|対応可能|年中無休",
)
_PATTERNS: tuple[tuple[tuple[str, ...], LazyPattern], ...] = (
    ((), _OTHER),
    (("dispatch",), _DISPATCH),
    (("deliver",), _DELIVER),
    (("reply",), _REPLY),
    (("refund",), _REFUND),
    (("repair",), _REPAIR),
    (("install",), _INSTALL),
    (("notify",), _NOTIFY),
)
_TIME_ANCHOR = LazyPattern(
    r"\b(?:after|since|upon|before|until|following|once|suivant|siguientes a|nach(?:dem)?|bevor|seit|vor|"
    r"bis (?:zur?|zum)|après|dès|avant|depuis|"
    r"jusqu['’]à|tras|desde|después de|antes de|a partir de|hasta)"
    r"(?:\s+(?:the|your|our|its|a|der|dem|des|ihrer?|ihrem|unserer?|la|le|l['’]|votre|notre|los?|las?|"
    r"el|su|que|de la|del|they|it|sie|er|es|wir|we|are|is|be|d['’]|être|de))*\s*$",
    re.IGNORECASE,
)
"""What makes of a subject the moment from which time counts."""
_UNTIL = LazyPattern(r"\b(?:before|until|bis|avant|jusqu|hasta|antes)\b[^.]{0,12}$", re.IGNORECASE)
_TAKES = LazyPattern(
    r"\b(?:takes?|allow|expect|rechnen|dauert|braucht|brauchen|comptez|compter|prévoyez|faut|cuente|"
    r"calcule|tarda)\b",
    re.IGNORECASE,
)
"""What says how long it takes until something happens, so that this is spoken of."""
_ANCHOR_AFTER_TIME = LazyPattern(
    r"\b(?:of (?:(?:the|your|our|its|a) )?(?:[a-z]+ )?|(?:from|ab|de|à compter de)(?:\s+(?:the|your|"
    r"our|its|der|dem|ihrer?|la|le|l['’]|votre|los?|las?|el|su))*\s*)$",
    re.IGNORECASE,
)
_HAN_ANCHOR = LazyPattern(
    r"^(?:後|后|以后|以後|之后|起|之日起|当日起|日起|から|より|日から|前(?!后)|完了後|された後|してから)"
)


def find_mentions(sentence: str) -> list[Mention]:
    """Every subject of a sentence; where two meet, the longer one, and of equal ones that of no promise."""
    found = [
        Mention(match.start(), match.end(), kinds)
        for kinds, pattern in _PATTERNS
        for match in pattern.finditer(sentence)
        if match[0]
    ]
    found.sort(key=lambda one: (one.stop - one.start, not one.kinds), reverse=True)
    taken = bytearray(len(sentence))
    kept: list[Mention] = []
    for mention in found:
        if not any(taken[mention.start : mention.stop]):
            taken[mention.start : mention.stop] = b"x" * (mention.stop - mention.start)
            kept.append(mention)
    return sorted(kept)


def is_anchor(sentence: str, mention: Mention, *, follows: bool) -> bool:
    """Whether time counts from a subject, so that the sentence is of something else ("after delivery")."""
    before = sentence[max(0, mention.start - 40) : mention.start]
    if not follows and sentence.startswith("收到", mention.start):
        return True
    if before.endswith(("然后才", "然后", "然後", "之后才", "てから")):
        return True
    if _HAN_ANCHOR.search(sentence[mention.stop : mention.stop + 8]):
        return True
    if _TIME_ANCHOR.search(before):
        return not (_UNTIL.search(before) and _TAKES.search(sentence))
    return follows and bool(_ANCHOR_AFTER_TIME.search(before))
