"""Veiled offers and threats: praise beside a gift, criticism beside a disadvantage, tied to each other.

Each language has families of words. What is found here is less certain than what `opinions` finds in set
orders of words, so it is a warning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from trustpages.patterns import LazyPattern


@dataclass(frozen=True)
class HintWords:
    """The families of one language.

    `praise` is a good opinion, or one that is changed; `gift` something that is given or done for somebody,
    `tie` what makes the one depend on the other. `criticism` is a bad opinion, `harm` what somebody has to
    fear. `calm` is what neither buys nor threatens.
    """

    language: str
    marks: tuple[str, ...]
    praise: LazyPattern
    gift: LazyPattern
    tie: LazyPattern
    criticism: LazyPattern
    harm: LazyPattern
    calm: LazyPattern


def _compile(language: str, first_look: str, *families: str) -> HintWords:
    """`first_look` are marks as of `languages.LanguageWords`, with strokes between them."""
    patterns = (LazyPattern(one, re.IGNORECASE) for one in families)
    return HintWords(language, tuple(first_look.split("|")), *patterns)


_ENGLISH = _compile(
    "en",
    "review|rating|star|★|comment|feedback|word|prais|rave|thumbs|nice|kind|lovely|anything|"
    "something|things|post|marks|score|critici|unkind|wrote|ill of|well of|nicely|highly|favo|"
    "write-up|write up|shout|recommend|mention|plug|online|mouth|complain",
    r"\b(?:kind|nice|lovely|good|great|glowing|warm|happy|sweet|positive|praising|flattering"
    r"|perfect|top|full|"
    r"better|higher) (?:words?|things?|reviews?|reviewers?|comments?|feedback|marks?|scores?"
    r"|ratings?|posts?)\b"
    r"|\b(?:something|anything) (?:nice|good|kind|positive)\b|\b(?:prais\w+|raves?|sings? our praises)\b"
    r"|\b(?:five|four|[45])[- ]?stars?\b|★★★★"
    r"|\b(?:edit|chang|remov|delet|amend|updat|revis|tak|pull|withdraw|soften|rais)\w*\b.{0,30}"
    r"\b(?:comment|post|review|rating|words|score|stars)\b|\bthumbs[- ]up\b"
    r"|\b(?:comment|post|review|rating|words|score|stars)\b.{0,30}\b(?:gone|down|disappear\w*"
    r"|changed?|four|five|better|higher)\b"
    r"|\b(?:speaks?|talks?|writes?|says?|posts?) (?:\w+ )?(?:well|nicely|kindly|highly"
    r"|favou?rably) (?:of|about) us\b"
    r"|\b(?:write[- ]up|shout[- ]?out|recommend\w*|plugs?|mentions?)\b.{0,40}\b(?:online|google"
    r"|instagram|social|public|site|us)\b"
    r"|\b(?:good|nice|glowing|kind) (?:write[- ]up|shout[- ]?out|mention|recommendation)\b",
    r"[£$€]\s?\d|\b(?:vouchers?|gifts?|presents?|hamper|discounts?|cash|refund\w*|free|rewards?"
    r"|points|draw|raffle|"
    r"treat|surprise|tote bag|samples?|replacement|spare)\b"
    r"|\bwe(?:['’]ll| will| shall) (?:send|post|ship|give|add|pop|include|replace|repair|refund"
    r"|waive|put)\b"
    r"|\bwaiting for you\b|\bon (?:us|the house)\b|\b(?:honou?r|fix|repair|replace|exchange|send"
    r"|deliver|warranty|for nothing|"
    r"early access|first look|off (?:the|your)|quid|pounds|euros|dollars|bonus|extra|keep the)\b",
    r"\b(?:if|once|when|whoever|everyone who|everybody who|anyone who|those who"
    r"|as a (?:little )?thank[- ]?you for|"
    r"in return|in exchange|then|goes for|for (?:a|every|each)|and we|per|unlocks?|earns?|gets?"
    r"|as soon as|provided|only|"
    r"until|unless|first|promise|customers who|against|show us|after)\b",
    r"\b(?:bad|negative|poor|one[- ]star|1[- ]star|unkind|nasty|critical) (?:reviews?|ratings?"
    r"|comments?|feedback|"
    r"words|posts?)\b|\bwhat you wrote\b|\bspeaks? ill\b|\bbad-?mouths?\b"
    r"|\bcritici[sz]e[sd]? us\b|\bcomplains? online\b",
    r"\b(?:your employer|your address|where you live|your neighbou?rs|no longer (?:serve|sell"
    r"|deliver|welcome)|"
    r"not be served|banned|blacklist\w*|lawyers?|solicitors?|court|sue|police|damages"
    r"|consequences|regret)\b",
    r"^\W*(?:thanks|thank you)\b|\b(?:regardless|whatever|whether or not|good or bad|never"
    r"|nothing|nobody|not|no one|"
    r"illegal|refus\w+|asked us|demand\w*)\b|n['’]t\b",
)
_GERMAN = _compile(
    "de",
    "stern|★|bewert|rezension|wort|text|zeile|lob|bestnote|punktzahl|milder|weiterempf|kritik|"
    "kritisier|kommentar|dazu, dass|schlecht|bericht|schimpf|mecker|läster|moser|netz|über uns|"
    "feedback|rückmeldung|verreiß|begeistert",
    r"\b(?:fünf|vier|[45]) ?sterne\w*|★★★★|\b(?:gut|positiv|nett|freundlich|lieb|schön|begeistert"
    r"|lobend|wohlwollend)"
    r"e[nrsm]?[ -](?:\w+ )?(?:bewertung|rezension|wort|text|kommentar|zeilen|feedback|rückmeldung)\w*"
    r"|\blob(?:t|en|es|rede\w*)?\b|\bbestnote|volle punktzahl|\bmilder\b|weiterempf\w+"
    r"|\b(?:änder|lösch|bearbeit|entfern|ergänz|korrigier|aktualisier|anheb|überarbeit)\w*\b.{0,40}"
    r"(?:bewertung|rezension|sterne|kommentar|kritik)|(?:bewertung|rezension|sternen?|kommentar"
    r"|kritik)\b.{0,40}"
    r"(?:änder|lösch|geworden|zurück(?:zieh|nehm)|entfern|mach(?:en|st)\b|verschw|raus|weg\b"
    r"|runter|offline)"
    r"|schreiben sie .{0,20}dazu, dass|\bnette[nrsm]? (?:\w+ )?(?:bewertung|rezension|kommentar"
    r"|wort|zeile|text|post)\w*"
    r"|\b(?:gut|begeistert|positiv|nett|freundlich|schön) (?:über uns |von uns )?(?:bericht"
    r"|schreib|sprech|red|äußer)\w*"
    r"|\b(?:nicht|nie) (?:öffentlich|im netz|online)?.{0,20}\b(?:über uns )?(?:schimpf|meckern"
    r"|läster|mosern)\w*",
    r"\d+ ?(?:€|euro|prozent|%)|\b(?:gutschein|geschenk|rabatt|nachlass|nachlassen|prämie|zugabe"
    r"|aufmerksamkeit|"
    r"überraschung|gewinn|verlos|gratis|kostenlos|umsonst|ersatz|erstatt|schenk)\w*"
    r"|\blegen wir\b.{0,60}\b(?:dazu|bei)\b"
    r"|\b(?:tauschen|schicken|senden|reparieren|überweisen|bekommen|erhalten|sparen) (?:wir"
    r"|sie)\b|in die post\b"
    r"|\b(?:kulanz|garantie|kaufpreis|porto|versandkosten|treuepunkte|punkte|behalten|wert|dürfen"
    r"|glas|kaffee|bonus|extra|"
    r"sparen|zurück|testprodukt)\w*\b",
    r"\b(?:wenn|falls|sofern|sobald|wer|für|gegen|als dank|danach|dann|dafür|je|pro|jede[rn]?"
    r"|alle, die|damit|nur|erst|vorausgesetzt|zuerst|einfach|"
    r"gesucht|und sie)\b",
    r"\bschlecht (?:macht|redet|bewertet|schreibt)|\b(?:schlecht|negativ)e[nrs]? (?:bewertung"
    r"|rezension|kritik|kommentar)"
    r"\w*|\b(?:kritisier|verreiß|schlechtmach)\w*|\bein(?:en)? stern\b",
    r"\b(?:nicht (?:mehr|länger) (?:belief|bedien|verkauf|willkommen)|anw[aä]lt|anzeige\b"
    r"|anzeigen\b|klage|gericht|"
    r"schadens?ersatz|hausverbot|sperren|gesperrt|arbeitgeber|adresse|konsequenz|folgen haben)\w*",
    r"^\W*(?:vielen |herzlichen |lieben )?dank\b|\b(?:egal|unabhängig|nie|niemals|nichts|niemand\w*"
    r"|kein\w*|ob (?:gut|lob)|"
    r"verboten|abgelehnt|ob sie)\b|\bnicht\b(?! (?:mehr|länger))",
)
_FRENCH = _compile(
    "fr",
    "étoile|★|5 sur 5|avis|mot|du bien|du mal|élog|compliment|note|recommand|critiqu|dénigr|"
    "internet|louange|message|commentaire|évaluation|descend|ce que vous",
    r"\b(?:cinq|5) étoiles\b|\b5 sur 5\b|★★★★|\bavis (?:enthousiaste|positif|élogieux|favorable"
    r"|sympa\w*)s?\b"
    r"|\b(?:bon|bel|gentil|bonne|belle)s? (?:avis|note|mot|évaluation)s?\b|\bdu bien de\b"
    r"|\bélog\w+|\bcompliments?\b"
    r"|\bnote (?:maximale|passe)|\b(?:modifi|chang|supprim|retir|corrig|effac|complét|relev)\w*\b.{0,30}"
    r"\b(?:avis|note|commentaire|étoiles|message|ce que vous)\b|\brecommand\w+|\b(?:petit|gentil"
    r"|aimable|joli)s? mots?\b"
    r"|\bmots? (?:aimable|gentil|sympa)\w*|\blouange\w*|\bdi(?:re|tes|sent) du bien\b"
    r"|\bne nous (?:descend|critiqu|dénigr)\w*",
    r"\d+ ?(?:€|euros?|%)|\b(?:cadeau|offert|offrons|gratuit|remise|réduction|bon d['’]achat"
    r"|rembours|tirage|gagner|"
    r"lot|points?|surprise|remplac|échang)\w*|\b(?:renvoyons|envoyons|expédions|réparons)\b"
    r"|livraison passe à zéro"
    r"|\b(?:part|partira) (?:demain|aussitôt)\b|\b(?:garanti|geste commercial|café|moins sur"
    r"|gardez|pour nous|s['’]arranger|"
    r"essai|bonus|avantage|port)\w*\b",
    r"\b(?:si|dès que|quand|lorsque|qui|réservé|pour|contre|en échange|suffit|marché conclu"
    r"|ensuite|alors|chaque|par|montrez|d['’]abord|"
    r"seulement|uniquement|ceux|celles|une fois|cherche\w*)\b",
    r"\b(?:nous|notre boutique) (?:critiqu|dénigr)\w*|\bcritiqu\w+ en ligne\b|\b(?:mauvais"
    r"|négatif)s? avis\b"
    r"|\bavis (?:négatif|mauvais)s?\b|\bdu mal de\b|\bmauvaise note\b|\b(?:une|1) étoile\b",
    r"\b(?:plus (?:servi|livré|bienvenu)\w*|avocat\w*|plainte|tribunal|poursui\w+|bloqu\w+"
    r"|exclu\w*|bann\w+|dommages|"
    r"employeur|adresse|conséquences)\b",
    r"^\W*merci\b|\b(?:quel que soit|quelle que soit|jamais|rien|aucun\w*|interdit\w*|illég\w+"
    r"|refus\w+|qu['’]il soit|"
    r"pas)\b",
)
_SPANISH = _compile(
    "es",
    "estrella|★|reseña|valorac|opini|palabra|puntua|nubes|elogi|bien|recomi|crític|critic|"
    "verde|mal|nota|comentario|maravilla|lo que|genial",
    r"\b(?:cinco|5) estrellas\b|★★★★|\b(?:buen[ao]?|bonit[ao]|positiv[ao]"
    r"|amable)s? (?:\w+ )?(?:reseña|nota|valoración|"
    r"opini|comentario|palabra|puntuación)\w*|\b(?:reseña|valoraci|opini"
    r"|comentario)\w* (?:positiv|buen|amable|entusiasta)"
    r"\w*|\bpor las nubes\b|\belogi\w+|\bhabl\w+ bien\b|\bnota máxima\b|\brecomi\w+"
    r"|\b(?:edit|cambi|borr|elimin|retir|modific|corri|sub|quit|actualiz)\w*\b.{0,25}"
    r"\b(?:reseña|opinión|valoración|comentario|nota|estrellas|crítica|lo que (?:puso|escribió|dijo))\b"
    r"|\b(?:lo )?bien que habl\w+|\bhabl\w+ (?:maravillas|bien|genial)\b|\bdej\w+ bien\b"
    r"|\bmejores? (?:reseña|valorac|opini)\w*",
    r"\d+ ?(?:€|euros?|%)|\beuros\b|\b(?:regal|vale|descuento|gratis|sorteo|premio|cupón|reembols"
    r"|obsequio|puntos|"
    r"sorpresa|recambio|repuesto)\w*|\bte (?:mando|mandamos|envío|enviamos|devolv\w+|doy|damos)\b"
    r"|\b(?:enviamos|mandamos|"
    r"devolvemos|cambiamos|reparamos)\b|\b\d+ ?%|\b(?:garantía|sin coste|rebaj\w+|te la quedas"
    r"|te lo quedas|llévate|detalle|"
    r"portes|bonus|de menos|invit\w+|café)\b",
    r"\b(?:si|cuando|quien(?:es)?|en cuanto|por|a cambio|para ti|y mañana|y te|luego|después|cada"
    r"|al que|los que|las que|primero|solo|sólo|"
    r"enseña|a nuestr[ao]s|buscamos|siempre que)\b"
    r"|[:=→]",
    r"\bponga\w* verdes?\b|\bmala (?:reseña|valoración|nota|opinión)\b|\b(?:reseña|valoración"
    r"|opinión) (?:negativa|mala)\b"
    r"|\bhabl\w+ mal\b|\bcritic\w+\b|\b(?:una|1) estrella\b",
    r"\bno (?:le|les|te|se les?|volver\w+ a) (?:volvemos|vend|atend|serv)\w*|\b(?:abogad|demand"
    r"|denunci|bloque|juzgado|"
    r"tribunal|multa|indemniz|jefe|consecuencias)\w*",
    r"^\W*(?:muchas )?gracias\b|\b(?:sea cual|nunca|jamás|nada|ningun\w*|prohib\w+|ilegal\w*"
    r"|rechaz\w+|aunque|nadie)\b"
    r"|\bno\b(?! (?:le|les|te|se|volver))",
)
_CHINESE = _compile(
    "zh",
    "评|夸|赞|星|好话|坏话|满分|五分|5分|好口碑|乱写|说我们|抹黑|推荐|网上|笔记|帖子|那段话|美言|小红书|朋友圈|抖音|分|不好",
    r"好话|[夸赞]|满分|五分|5分|[五5]星|好评|★★★★|好口碑|(?:改|追|修改|删|撤|更新"
    r"|补充).{0,10}(?:评|星|分\b)"
    r"|(?:评价?|差评|星|网上|那段话|帖子|笔记).{0,10}(?:改|删|撤|修改|追加|漂亮|好看)|推荐一下"
    r"|(?:小红书|朋友圈|网上|抖音).{0,8}(?:推荐|夸|美言|安利)|美言",
    r"送|[抽积]|红包|补发|兑换|返[现还券\d]|券|优惠|免费|退[款还全]|赔|礼|奖|减免|惊喜|寄|补贴"
    r"|换[茶新杯货]|\d+元|抵|保修|保养|便宜|"
    r"归您|白拿|试用|块钱|两百|一百|打折|修",
    r"的|就|即|后|[,，]|只要|凡|如果|若|则|凭|攒|每|一条|下次|马上|立即|私下|前提|先|要是|肯|再|招募",
    r"差评|坏话|一星|中评|乱评|乱写|说我们不好|抹黑|不撤.{0,8}评|不删.{0,8}评|这条评论",
    r"地址|掂量|后果|起诉|律师|法院|法庭|报警|拉黑|不再(?:卖|发|服务|接待)|曝光|公布|找上门|单位"
    r"|电话.{0,4}(?:都|记)|追究|法律程序|走法律",
    r"无论|不管|不论|谢谢|感谢|绝不|从不|不会|不得|没有|禁止|违法|拒绝|都会|一律|好坏|不送|不返"
    r"|不花钱|不搞|不买|我们改了|已经改",
)
_JAPANESE = _compile(
    "ja",
    "絶賛|褒|ほめ|評|レビュー|口コミ|コメント|満点|追記|書|悪口|批判|得点|投稿|ネット|sns|感想|いこと|お言葉|いい声|い声|星|★",
    r"絶賛|[ほ褒]め|高評価|高得点|星\s*[五5５]|★★★★|満点|好評|お褒め|(?:良|よ|い)い(?:口コミ"
    r"|レビュー|評価|感想|コメント)"
    r"|と追記|(?:レビュー|評価|口コミ|コメント|星|投稿).{0,12}(?:修正|削除|書き直|書き換|取り下げ"
    r"|訂正|変更|追記|直し|消し)"
    r"|(?:修正|削除|書き直|取り下げ|訂正|追記).{0,12}(?:レビュー|評価|口コミ|コメント|投稿)"
    r"|(?:良|よ|い)い(?:ご)?(?:感想|こと|お言葉|声)|(?:ネット|SNS|投稿).{0,10}(?:書き直|直し|消し"
    r"|削除|訂正)",
    r"進呈|ポイント|円|プレゼント|お?戻し|返金|割引|クーポン|無料|差し上げ|贈|抽選|発送|交換"
    r"|お送り|キャッシュバック|還元|"
    r"サービスし|おまけ|景品|特典|対応|サービスいた|修理|保証|モニター|値引|お安く|一杯",
    r"につき|たら|れば|場合|と引き換え|後に|あとに|いただ|頂|くださ|方に|方へ|お客様に|で[、。]?"
    r"|ごとに|まず|のみ|だけ|限り|代わり",
    r"悪く書|低評価|低い評価|悪い(?:口コミ|レビュー|評価)|星\s*[一1１]|批判|酷評|悪口|マイナス評価",
    r"お売り.{0,8}(?:かね|できま|しま)|お断り|取引.{0,8}(?:停止|できま|かね)|法的|弁護士|訴え"
    r"|損害賠償|出入り|ブロック|通報|"
    r"勤務先|ご住所|公開",
    r"ありがとう|かかわらず|関わらず|関係なく|問わず|いたしません|しません|ございません"
    r"|ありません|違法|禁止|お断りしてい|一切|直しました|改めました|改善しました",
)
HINT_LANGUAGES = (_ENGLISH, _GERMAN, _FRENCH, _SPANISH, _CHINESE, _JAPANESE)
"""The words of each language."""


def find_hints(text: str, languages: tuple[HintWords, ...]) -> Iterator[tuple[str, re.Match[str]]]:
    """What a sentence hints at ("offer" or "threat") with the opinion that it speaks of; at most one."""
    for words in languages:
        praise = words.praise.search(text)
        criticism = None if praise else words.criticism.search(text)
        if not (praise or criticism) or words.calm.search(text):
            continue
        if praise and words.gift.search(text) and words.tie.search(text):
            yield "offer", praise
            return
        criticism = criticism or words.criticism.search(text)
        if criticism and words.harm.search(text):
            yield "threat", criticism
            return
