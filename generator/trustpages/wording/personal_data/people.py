"""Names of people in a text: after a form of address, of a neighbour, and of who took a parcel."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails
from trustpages.wording.personal_data.institutions import get_sentence, is_delivery
from trustpages.wording.personal_data.languages import is_of_language
from trustpages.wording.personal_data.non_customer_names import ALSO_FAMILIES, NOBODYS

KIND = "the name of a person"
_NEIGHBOUR = "the name of a neighbour"
_NAME = r"(?:[A-Z]['’])?[A-ZÀ-ÖØ-ÞĀ-Ž](?!\w*[A-Z]{2})[^\W\d_][\w’'-]*"
_INITIAL = r"[A-ZÀ-ÖØ-Þ]\."
_PARTICLE = (
    r"(?:van|von|vom|de|der|den|het|ten|ter|di|del|della|dello|dei|degli|zu|zur|zum|le|la|las|los|"
    r"du|des|dos|da|"
    r"y|al|el|veuve|vve|viuda|vda\.|vedova|wwe\.|weduwe|bin|ibn|bint|abu|O|’t|'t)"
)
_TITLED = LazyPattern(
    r"(?<![\w-])(?:(?:Mrs?|Ms|Mx|MR|MRS)\b\.?|Miss(?=[ \n][A-Z])|Madam(?=[ \n][A-Z])|"
    r"(?P<doctor>Dr|Prof)\b\.?|(?:[Tt]he )(?P<family>(?=[A-Z][a-z]+(?: family| household)\b))|"
    r"(?P<german>Frau|Frl\.|Herrn?|Fr\.|Hr\.|Familie|Fam\.|Eheleute[n]?)|"
    r"M(?:me|lle)s?\b\.?|[Mm]onsieur|[Mm]adame|Mademoiselle|MM?\.(?= [A-Z][a-zé])|[Ff]amille|"
    r"[Ss]r[a]?\.|[Ss]rta\.|[Ss]eñor(?:a|ita)?|(?P<don>[Dd]on|[Dd]oña|[Dd]onna)|D\.ª|"
    r"[Ff]amilia(?= [A-Z])|"
    r"[Ss]ig(?:\.\s?r?a|\.na|\.ri|\.|ra\b)|[Ss]ignor(?:a|i|e|ina)?|[Ff]amiglia|"
    r"[Dd]hr\b\.?|[Mm]evr?\b\.?|[Mm]w\.|(?:[Mm]ijn)?[Mm]eneer|[Mm]e(?:vrouw|juffrouw)|[Dd]e heer|"
    r"(?:[Ff]am\.|[Ff]amilie)|Dott(?:\.\s?ssa|\.)|Avv\.|Ing\.(?= [A-Z])|[Mm]gr(?= [A-Z])|"
    r"(?P<polish>Pan(?:i|a|u|ią|em|ie|ią|stwo|stwa|stwu)?|"
    r"pan(?:i|a|u|ią|em|ie|stwo|stwa|stwu)?|p\.(?= [A-Z])|"
    r"[Rr]odzin[ayie]|Szanown[ya] Pani?))"
    rf"(?P<name>(?:[ \n]+(?:Dr|Prof|Dott|Dra?|Ing|Avv|Mag|Dipl|"
    rf"med|mgr|inż)\b\.?(?:-?Ing\.)?)*(?:[ \n]+{_INITIAL})*"
    rf"(?:[ \n]+{_PARTICLE}(?![\w]))*[ \n]*(?<=[ \n.'’])(?:Mc|Mac|O['’])?{_NAME}"
    rf"(?:[ \n]+(?:{_PARTICLE}[ \n]+){{0,2}}{_NAME})?)"
)
"""A form of address with a name: "Mr. J. Doe", "Frau Dr. Schmidt"; one letter is no name."""
_TITLES = (
    "mr|ms|mx|miss|madam|dr|prof|family|household|frau|frl.|herr|fr.|hr.|famili|fam.|eheleute|mme|"
    "mlle|mademois|monsieur|"
    "m. |mm. |famille|sr|señor|don|doña|d.ª|sig|famiglia|dott|avv.|ing.|mgr|"
    "dhr|mev|mw.|meneer|heer|juffrouw|pan|p. |"
    "rodzin"
)
"""What every form of address of `_TITLED` holds."""
_TITLE_SIGNS = tuple(_TITLES.split("|"))
_ARTICLE = LazyPattern(
    r"\b(?:der|die|das|den|dem|des|(?:(?:k|m|d|s)?ein|ihr|unser|euer|jed|dies|"
    r"welch)(?:e[mnrs]?)?)\s+$",
    re.IGNORECASE,
)
"""What makes an ordinary noun of "Frau": "jede Frau"."""
_TAKEN = LazyPattern(
    r"(?i:angenommen|abgegeben|entgegen|unterschr|quittiert|nachbar|abgeholt|klingel|angerufen|"
    r"paket|sendung)"
)
"""Words by which it is a form of address all the same: "angenommen hat eine Frau Krause"."""
_DEED = LazyPattern(
    r"(?i)\b(?:complain|refus|call(?:ed|s)\b|rang\b|phoned|paid|pays|refund|return|said\b|wrote|"
    r"asked|wanted|signed|threaten|apolog|sorry|promised|"
    r"reklam|beschwer|verweiger|angerufen|rief|bezahlt|erstatt|zurück|sagt|schrieb|wollte|"
    r"unterschr|droht|"
    r"réclam|plaint|refus|appel|payé|rembours|renvoy|écrit|signé|quej|reclam|rechaz|llam|pag[óa]|"
    r"reembols|devol|escrib|firm|"
    r"lamenta|rifiut|chiam|rimbors|reso\b|scrit|klaag|klacht|geweiger|gebeld|betaald|terug|"
    r"schreef|getekend|"
    r"narzek|odmów|dzwoni|zapłac|zwróc|napisał|podpis)"
)
"""What customers do, and what is done for them."""
_SURNAMES = (
    "王李张刘陈杨赵黄周吴徐孙朱马胡郭林何罗郑梁谢宋唐许邓韩冯曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁"
    "任沈姚卢姜崔钟谭陆汪范廖石贾韦付邹熊孟秦邱江尹薛阎侯郝孔邵史顾贺毛龚"
    "張劉陳楊趙黃吳孫馬羅鄭謝許鄧韓馮葉蘇魏呂盧鍾譚陸賈韋鄒閻顧賀龔蕭錢钱戴夏方白文施俞"
)
_HAN = LazyPattern(
    rf"(?<![每一两几這这各上下本任如周多些])(?!任何)(?P<han>[{_SURNAMES}])"
    r"(?:(?![是的和与與在了给給把被让讓说說有跟向对對我你他她您])[\u4e00-\u9fff]){0,2}?"
    r"(?:女士|先生|小姐|太太|阿姨|大哥|大姐|大爷|大叔|大妈|大娘|大嫂|师傅|師傅|叔叔|伯伯|伯母|奶奶|爷爷|婆婆|"
    r"姑娘|媽媽|妈妈|爸爸|老师(?=帮|代|家|签)|姐(?=家|帮|代|那|签|收)|哥(?=家|帮|代|那|签|收)|嫂(?=家|帮|代)|总(?=家|帮|代))"
    r"(?![们們用款装裝表鞋包面馆館牌烤])"
)
"""A Chinese surname with a form of address."""
_JAPANESE = LazyPattern(
    r"(?P<han>(?:[\u4e00-\u9fff]{1,4}(?:[ ]?[\u4e00-\u9fff]{1,3})?|[\u30a1-\u30fa\u30fc]{2,8}|"
    r"[\u3041-\u3096]{2,4}))"
    r"[」』\"”]?(?P<title>様|さま|さん|氏|殿(?=[、。に]))(?![々式子相])"
)
_JAPANESE_NOBODY = LazyPattern(
    r"^(?:お?客|名|\d*名|人|組|社|会員|読者|住民|家族|ご家族|お二人|皆|お?店|業者|配達員|運転手|ドライバー|メーカー|担当|者|各|同|神|王|奥|お母|母|父|"
    r"娘|息子|旦那|お子|子|"
    r"兄|姉|妹|弟|祖母|祖父|孫|管理人|大家|隣|隣人|お隣|ご近所|近所|ヤマト|佐川|郵便局|運送会社|会社|職人|先生|"
    r"皆々|何|貴|仲買|殿|スタッフ|屋|たく|だく|くさん|ユーザー|オーナー|ゲスト|利用者|購入者|お相手|モデル|作家)$"
    r"|(?:店|業者|配達員|運転手|ドライバー|メーカー|担当|担当者|購入者|利用者|スタッフ|会社|管理人|職人|お客|[隣近]人|[一二三四五六七八九十百千数何\d]名|[一二三四五六七八九十百千数何]人)$"
)
_ARABIC = LazyPattern(
    r"(?:^|(?<=[\s،.:(\"و]))(?P<title>(?:ال|لل|بال|وال)?(?:سيدة?|آنسة|أستاذة?|استاذة?)|(?:أم|"
    r"أبو)\s?)"
    r"[ ]+(?P<han>(?!ال(?:محترم|كريم|فاضل|عميل|زبون|مدير|تي|ذي|لذين|لواتي|وحيد|"
    r"سعيد)|لم|لا|من|في|على|إلى|عن|هذه?\b)[\u0621-\u064a]{3,}(?:[ ](?!في|على|من|"
    r"إلى|عن|قد|أن|لم|هو|هي|"
    r"تم|كان|الذي|التي|طلب|قال|اتصل|لدى|وقع|مع)[\u0621-\u064a]{3,})?)"
)
_NEIGHBOUR_LATIN = LazyPattern(
    r"\b(?i:neighbou?rs?|nachbar(?:n|in|innen|s)?|voisine?s?|vecin[oa]s?|vicin[oaie]|"
    r"dirimpettai[oa]|"
    r"buur(?:man|vrouw|t)?|buren|sąsiad\w*|concierge|portier\w*|housemate|flatmate|roommate|"
    r"mitbewohner(?:in)?|caretaker|janitor|doorman|watchman|receptionist|porter|"
    r"super(?:intendent)?|hausmeister(?:in)?|"
    r"gardien(?:ne)?|colocataire|conserje|porter[oa]|portinai[oa]|portiere|coinquilin[oa]|"
    r"huismeester|"
    r"conciërge|huisgenoot|dozorc\w+|ochroniarz\w*|współlokator\w*|"
    r"your (?:wife|husband|son|daughter|m[ou]m|mother|father|"
    r"dad|sister|brother|partner|colleague|nephew|niece|"
    r"boyfriend|girlfriend|grandson|granddaughter|aunt|uncle|assistant)|"
    r"ihre?[mnr]? (?:mann|sohn|tochter|mutter|vater|bruder|schwester|kollegin|kollege[n]?|"
    r"partner(?:in)?)|"
    r"votre (?:mari|femme|fils|fille|mère|père|frère|sœur|collègue|compagne|compagnon)|"
    r"[st]u (?:marido|mujer|hij[oa]|madre|padre|herman[oa]|suegr[oa]|compañer[oa])|"
    r"(?:su[oa]|tu[oa]) (?:marito|moglie|figli[oa]|madre|padre|fratello|sorella|collega)|"
    r"(?:uw|je) (?:man|vrouw|zoon|dochter|moeder|vader|broer|zus|collega)|"
    r"pan[ai] (?:mąż|żona|syn|córka|mama|brat|siostra))"
    r"(?:,? (?i:named|called|namens|de nom|llamad[oa]|di nome|genaamd|o nazwisku|at (?:no\.?|"
    r"number) ?\d+\w?|"
    r"next door|downstairs|upstairs|opposite|oben|unten|nebenan|d'à côté|de al lado|accanto|"
    r"hiernaast|obok))?"
    rf"(?:[^.,;\n]{{1,30}},\s*(?={_NAME} {_NAME}))?"
    rf"\s*[,:(]?\s*(?P<name>(?:(?i:Mrs?|Ms|Herrn?|Frau|Familie|Family|Fam|M|Mme|Sra?|Sig|Dhr|Mevr|"
    rf"Pani?|Pan[aąu]|The|the|de heer|la señora|el señor)\.? )?"
    rf"(?:{_INITIAL} )*{_NAME}(?: (?:van |von |de |der )*{_NAME})?)"
)
_NOT_NAMES = LazyPattern(
    r"(?:In|At|On|The|A|An|And|But|We|I|It|He|She|They|Who|Whom|You|Your|Our|If|When|Please|Sorry|"
    r"No|Not|Next|"
    r"This|That|There|So|For|To|Of|As|By|From|With|Then|Thanks|Thank|DHL|UPS|DPD|GLS|FedEx|Hermes|"
    r"Evri|Yodel|"
    r"Royal|PostNL|InPost|Poczta|Correos|Colissimo|Chronopost|Bartolini|Poste|Deutsche|Paket\w*|"
    r"Post|Amazon|SEUR|"
    r"Reception|Security|Concierge|Front|Safe|Garage|Porch|Unit|Flat|House|Apartment|Number|Door|"
    r"Shop|Store|Office|"
    r"Locker|Kiosk|Depot|Hub|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|"
    r"February|March|"
    r"April|May|June|July|August|September|October|November|December|Haus\w*|Wohnung\w*|Straße|"
    r"Etage|Tür|Gebäude|"
    r"Das|Der|Die|Den|Dem|Wir|Sie|Es|Er|Ist|Ihre?|Bitte|Nicht|Paket|Sendung|Und|Aber|Hinterlegt|"
    r"Abgegeben|"
    r"Le|La|Les|Un|Une|Il|Elle|Nous|Vous|Merci|El|Los|Las|Por|Gracias|Lo|Gli|Per|Grazie|Het|De|"
    r"Een|Wij|Bedankt|"
    r"Dziękujemy|Proszę|Nie|Nasz\w*)\b"
)
_RECIPIENT = LazyPattern(
    r"\b(?i:signed (?:for )?by|left (?:it |the \w+ |your \w+ )?with|handed (?:it |over )?to|"
    r"accepted by|received by|"
    r"taken in by|given to|collected by|picked up by|unterschrieben von|angenommen von|"
    r"entgegengenommen von|"
    r"übergeben an|abgegeben bei|quittiert von|signé par|remis à|réceptionné par|reçu par|"
    r"laissé chez|confié à|"
    r"firmado por|entregado a|recogido por|recibido por|firmato da|consegnato a|ritirato da|"
    r"ricevuto da|"
    r"getekend door|afgegeven bij|aangenomen door|overhandigd aan|podpisa\w+ przez|odebra\w+ przez|"
    r"przekazan\w+|odebrała|odebrał|wydan\w+|podpisał(?:a)?|pokwitował(?:a)?|"
    r"firmó|recogió|lo cogió|ha firmado|ha firmato|l['’]ha preso|a signé|unterschrieben hat|"
    r"angenommen hat|"
    r"getekend|ontvangen door|left (?:it |the \w+ |your \w+ )?in the care of|taken by|reads|says|"
    r"name of)"
    rf"[ :]+(?P<name>(?:(?:{_INITIAL}[ ]?)+(?:van |von |de |der |den )*{_NAME}|{_NAME}[ ](?:van |"
    rf"von |de |der |di )*{_NAME}))"
)
"""Who took a parcel in: two words in capitals, or an initial and one."""
_HAN_RECIPIENT = LazyPattern(
    rf"(?:签收人|簽收人|(?:代)?签收(?=[:：])|簽收(?=[:：])|代收人|收件人|收货人|收貨人|买家|買家|邻居|鄰居|隔壁|对门|對面|楼上|楼下|樓上|樓下|户主|"
    rf"(?:已?由|被|给|給|交给|"
    rf"交給)(?=[{_SURNAMES}][\u4e00-\u9fff]{{1,2}}(?:签收|簽收|代收|代签|代簽)))"
    rf"(?:写的是|寫的是|写的?|寫的?|名叫|名字是|"
    rf"[\s:：「是叫的为為]){{0,3}}(?P<han>(?:[老小阿])?(?P<surname>[{_SURNAMES}])[\u4e00-\u9fff]{{1,2}}?)"
    r"(?=代|签|簽|收|家|取|那|处|處|拿|说|說|帮|幫|[，。,.\s)）;；!！」]|$)"
)
_ARABIC_NEIGHBOUR = LazyPattern(
    r"(?<![\u0621-\u064a])[وفل]?(?:ال)?(?:جار(?:كم|ك|ه|ها|هم|تك|تكم|ته|تها)?|الجارة?|جارنا|"
    r"استلمها?|استلمت?ه|تسلمها?|"
    r"وق[ّ]?ع(?:ت)?\s+(?:عليه|عليها|باسم))\s+(?:(?:السيدة?|اسمه|اسمها|يدعى|تدعى|المدعو|:)\s*)?"
    r"(?P<han>(?!استلم|رفض|أخذ|احتفظ|وقع|وقّع|تسلم|قال|ليس|غير|هو|هي|أيضا|كان|قام|فتح|نعتذر|لكم|"
    r"لك|منا|في|على|من|إلى|عن|الذي|التي|الطرد|الشحنة|العميل|الزبون|الطلب|المندوب|لأن|لكن|بدون|"
    r"دون|بعد|قبل|يوم|أمس|اليوم|ولم|لم)[\u0621-\u064a]{3,}(?:\s[\u0621-\u064a]{3,})?)"
)
_DATE_WORD = LazyPattern(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|"
    r"(?:septem|octo|novem|decem)ber"
)


def _split(words: str) -> tuple[str, ...]:
    return tuple(word.replace("_", " ") for word in words.split())


_SIGNS = (
    (
        _split(
            "女士 先生 小姐 太太 阿姨 大 师傅 師傅 叔叔 伯 奶奶 爷爷 婆婆 姑娘 妈 媽 爸 老师 姐 哥 "
            "嫂 总"
        ),
        _HAN,
        KIND,
    ),
    (
        _split(
            "签 簽 代收 收件人 收货人 收貨人 邻居 鄰居 隔壁 对门 對面 楼上 楼下 樓上 樓下 户主 买家 買家"
        ),
        _HAN_RECIPIENT,
        _NEIGHBOUR,
    ),
    (("様", "さま", "さん", "氏"), _JAPANESE, KIND),
    (("سيد", "آنسة", "أستاذ", "استاذ", "أم ", "أبو"), _ARABIC, KIND),
    (("جار", "استلم", "تسلم", "وقع", "وقّع"), _ARABIC_NEIGHBOUR, _NEIGHBOUR),
    (
        _split(
            "neighb nachbar voisin vecin vicin dirimpett buur buren sąsi concierge portier "
            "housemate flatmate roommate mitbewohn caretaker janitor doorman "
            "watchman receptionist porter super "
            "hausmeister gardien colocat conserje portina coinquil huismeester conciërge "
            "huisgenoot dozorc ochroniarz współlok your_ ihr votre su_ tu_ suo_ sua_ tuo_ tua_ uw_ "
            "je_ pana_ pani_"
        ),
        _NEIGHBOUR_LATIN,
        _NEIGHBOUR,
    ),
    (
        _split(
            "signed left handed accepted received taken given collected picked unterschrieben "
            "angenommen entgegen übergeben abgegeben quittiert signé remis réceptionné reçu "
            "laissé confié firmado entregado recogido recibido firmato consegnato ritirato "
            "ricevuto getekend afgegeven aangenomen overhandigd podpisa odebra przekazan wydan "
            "pokwitował firmó recogió firmado firmato preso signé unterschrieben getekend "
            "ontvangen name_of"
        ),
        _RECIPIENT,
        _NEIGHBOUR,
    ),
)
"""Words without which a pattern finds nothing, the pattern, and what it finds."""


_INITIAL_ANYWHERE = LazyPattern(_INITIAL)
_INITIALED = LazyPattern(
    rf"(?<![\w.])(?P<name>(?:{_INITIAL}[ ]?){{1,2}}(?:van |von |de |der |di |del )*"
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zà-öø-ÿā-ž’'-]{2,})(?!\w)"
)
_SIGNED = LazyPattern(
    r"sign(?:ed|ature|é|ée)|\bhanded|left with|taken in|collected by|delivered to|accepted|"
    r"received by|"
    r"quittier|unterschr|angenommen|entgegen|abgeholt|übergeben|\bremis|reçu par|réception|"
    r"retiré par|"
    r"firm[aó]|entregad|recog|recib|ritirat|consegnat|ricevut|getekend|ontvangen|aangenomen|"
    r"afgegeven|"
    r"podpis|odebra|pokwit|wydan|neighbo|nachbar|voisin|vecin|vicin|buur|sąsi",
    re.IGNORECASE,
)
"""Words of a sentence that tells who took a parcel."""


def _find_initialed(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Names with an initial, in sentences that tell who took a parcel."""
    if "." not in text or not _INITIAL_ANYWHERE.search(text) or not _SIGNED.search(text):
        return
    for found in _INITIALED.finditer(text):
        is_signer = _SIGNED.search(get_sentence(text, *found.span()))
        words = _leave_out_initials(_list_words(found["name"]))
        if is_signer and not words & (stated.names | NOBODYS):
            yield Detail(*found.span("name"), "name", _NEIGHBOUR)


def find_people(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Every person who is named by the way they are addressed, or by what they did, and is not stated."""
    yield from _find_titled(text, stated)
    yield from _find_initialed(text, stated)
    folded = text.casefold()
    for signs, pattern, kind in _SIGNS:
        if not any(map(folded.__contains__, signs)):
            continue
        for found in pattern.finditer(text):
            group = "name" if "name" in found.groupdict() else "han"
            if not _is_nobody(found[group], pattern, stated):
                yield Detail(*found.span(group if group == "name" else 0), "name", kind)


def _is_nobody(name: str, pattern: LazyPattern, stated: StatedDetails) -> bool:
    """Whether a name is somebody's whom the shop states, or no name."""
    if pattern in (_HAN, _HAN_RECIPIENT, _JAPANESE):
        is_role = pattern is _JAPANESE and _JAPANESE_NOBODY.search(name)
        return bool(is_role) or _is_stated(name, stated)
    is_word = _NOT_NAMES.match(name) and not re.match(r"[^\W\d_]\.", name)
    return bool(is_word) or bool(set(_list_words(name)) & stated.names)


def _find_titled(text: str, stated: StatedDetails) -> Iterator[Detail]:
    folded = text.casefold()
    if not any(map(folded.__contains__, _TITLE_SIGNS)):
        return
    for titled in _TITLED.finditer(text):
        words = _list_words(titled["name"])
        first = words[0]
        is_noun = (
            titled["german"]
            and _ARTICLE.compiled.search(text, max(0, titled.start() - 12), titled.start())
            and not _TAKEN.search(get_sentence(text, *titled.span()))
        )
        is_nobody = _DATE_WORD.fullmatch(first) or first.startswith("muster")
        is_foreign = (
            (titled["polish"] and not is_of_language(text, "PL", stated))
            or (titled["german"] and re.match(r"\s(?:der|des|dem)\s", titled["name"]))
            or (
                titled["don"] and titled["don"].islower() and not is_of_language(text, "ES", stated)
            )
        )
        if is_noun or is_nobody or is_foreign or set(words) & stated.names:
            continue
        known = _leave_out_initials(words) & NOBODYS
        if not known or (known <= ALSO_FAMILIES and _is_of_customer(text, *titled.span())):
            yield Detail(*titled.span(), "name", KIND)


def _is_of_customer(text: str, start: int, stop: int) -> bool:
    """Whether a sentence says what a customer did, or what was done for one."""
    return is_delivery(text, start, stop) or bool(_DEED.search(get_sentence(text, start, stop)))


def _list_words(name: str) -> list[str]:
    """The words of a name in lower case, each without the ending of possession."""
    words = [word.strip(".,") for word in name.casefold().split()]
    bare = [re.sub(r"['’]s?$", "", word) for word in words if len(word) > 1]
    particles = {"van", "von", "de", "der", "den", "di", "del", "dr", "prof", "mr", "mrs", "ms"}
    return [word for word in dict.fromkeys((*bare, *words)) if word not in particles] or [""]


def _leave_out_initials(words: list[str]) -> set[str]:
    """The words of a name; single letters only if there is nothing else ("Mr T")."""
    return {word for word in words if len(word) > 1} or set(words)


def _is_stated(name: str, stated: StatedDetails) -> bool:
    return any((one.startswith(name[0]) and len(name) < 2) or name in one for one in stated.names)  # noqa: PLR2004
