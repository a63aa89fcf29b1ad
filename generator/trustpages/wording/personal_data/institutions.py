"""Sentences that speak of an authority, a help line or another institution, or of a parcel on its way."""

from __future__ import annotations

import re

from trustpages.patterns import LazyPattern

_INSTITUTION = LazyPattern(
    r"\b(?:poison|toxic|ombudsm|authorit(?:y|ies)\b|commission(?!ed)|regulator\b|trading standards|"
    r"citizens advice|consumer(?:s|['’]s|s['’])? (?:protection|council|affairs|help|rights|product|"
    r"direct|association|centre|center|advice|complaint|disput|service|hot)|attorney general|"
    r"better business|bbb\b|ministry|department of (?!you)|dept\. of|police|ambulance|nhs\b|"
    r"fire (?:brigade|service|department)|hospital|help ?lines?\b|hot ?lines?\b|samaritans|charity|"
    r"council\b|tribunal|small claims|(?:county|town|city) hall|chamber of|arbitrat|adjudicat|"
    r"mediat(?:or|ion)|embassy|consulate|hmrc\b|ftc\b|cpsc\b|fda\b|epa\b|ofcom\b|ofgem\b|"
    r"information commissioner|post office|parcel ?shop|bureau|museum|gallery|library|universit|"
    r"institut|municipalit|federation|foundation|suicide|emergency (?:number|line|service)|"
    r"switchboard|headquarters|head office|manufacturer|importer"
    r"|(?:centre )?anti-?poison|médiat|signalconso|consommat|ddpp\b|dgccrf|préfecture|mairie|"
    r"ministère|cnil\b|pompiers|samu\b|hôpital|gendarmerie|chambre de|que choisir|association|"
    r"numéro vert|point relais|relais colis|bureau de poste|direction départ|fabricant|défenseur"
    r"|omic\b|consumo\b|consumidor|facua|ocu\b|junta arbitral|ministerio|ayuntamiento|juzgado|"
    r"policía|bomberos|guardia civil|agencia|cámara|defensor|comisión|oficina (?:de|municipal|del)|"
    r"centro de salud|emergencias|punto de recogida|autoridad|museo|fundación|profeco|condusef"
    r"|(?:centro )?antivelen|camera di commercio|altroconsumo|consumator|garante\b|autorità|agcom|"
    r"agcm|ministero|comune di|polizia|carabinieri|vigili del|ospedale|guardia medica|ufficio|"
    r"istituto|associazione|conciliazione|numero verde|federconsum|adiconsum|codacons|questura|"
    r"prefettura|sportello|produttore|telefono (?:azzurro|amico)"
    r"|vergiftiging|geschillen|consumentenbond|consuwijzer|consument|autoriteit|commissie|"
    r"rechtbank|ministerie|gemeente\b|politie|brandweer|ziekenhuis|huisartsenpost|kamer van|"
    r"juridisch|stichting|vereniging|(?:postnl|dhl|pakket|service|afhaal)-?punt|fabrikant|"
    r"gifinformatie"
    r"|toksykol|zatru|rzeczni[ck]|uokik|konsumen(?:t|ck)|inspekcj|urząd|urzęd|sąd(?:u|zie)?\b|"
    r"ministerst|policj|straż|szpital|pogotowi|infolini|komisj|federacj|stowarzysz|fundacj|"
    r"instytut|izb[ay]\b|producent|sanepid)"
    r"|gift(?:notruf|info|zentral)|notruf|schlichtung|polizei|feuerwehr|krankenhaus|klinik|"
    r"verbraucher(?:zentrale|schutz|service|portal|beratung)|bereitschaftsdienst|telefonseelsorge|"
    r"ombuds|stiftung\b|rathaus|packstation|paketshop|postfiliale|ministerium|hersteller|importeur"
    r"|toxikolog|toxicolog|behörde|beauftragte|(?<!n)gericht\b|(?<!ges)(?<!\bs)amt(?:es)?\b|"
    r"kammer\b|verband\b|verein\b|e\.\s?v\.|bundes(?:netz|anstalt|institut)|ombudsman"
    r"|店在|本店|消费者|消費者|消协|消保|市场监督|市場監督|监管局|管理局|工商局|投诉电话|投诉热线|热线|熱線|專線|专线|派出所|公安|警察|"
    r"医院|醫院|中毒|法院|仲裁|委员会|委員會|协会|協會|政府|保护处|保護處|保護局|基金會|基金会|消基会|消基會|厂家|"
    r"廠商|生产商|出版社|消費生活|国民生活|相談(?:窓口|室|センター|員)|コールセンター|ホットライン|ダイヤル|庁|"
    r"省(?:の|に|へ|は)|役所|役場|消防|病院|委員会|協会|裁判所|弁護士会|メーカー|財団|保健所|製造元"
    r"|السموم|وزارة|هيئة|المستهلك|جمعية|بلدية|أمانة|الشرطة|الدفاع المدني|الإسعاف|مستشفى|محكمة|"
    r"الغرفة التجارية|غرفة تجارة|البلاغات|الموحد|المجاني|مركز (?:الاتصال|الشكاوى)|المصنع",
    re.IGNORECASE,
)
"""Words for those whose numbers and addresses everybody may know."""
_PLACE = LazyPattern(
    r"\b(?:court\b(?! *,)|agency|office|"
    r"fair\b|markets?\b|stall|stand (?=\w?\d)|our stand|booth|exhibition|school|church|"
    r"hall\b|hotel|shops?\b|stores?\b|studio|workshop|showroom|warehouse|depot|factory|collect|"
    r"pick[ -]?up|drop[ -]?off|parcel point|visit us|find us|meet us|come to|open day|class\b|"
    r"course|"
    r"park\b|station\b|bus\b|tram\b)"
    r"|\b(?:sklep|odbiór)\b"
    r"|\b(?:Inc|LLC|Ltd|PLC|GmbH|AG|KG|S\.r\.l|B\.V)\b"
    r"|zentrale|messe\b|markt\b|ausstellung|museum|werkstatt|\bladen|geschäft|\blager\b|filiale|"
    r"abhol|"
    r"haltestelle|\bbesuch|parkplatz|parkhaus|musée|\batelier|boutique|magasin|entrepôt|\bsalon\b|"
    r"\btienda|\btaller|almacén|\bferia|oficina|negozio|laboratorio|magazzino|"
    r"\bcomune\b|\bfiera|\bbottega|retrait\b|on y retire|si ritira|afhalen|"
    r"\bwinkel|werkplaats|magazijn|\bbeurs\b|\bkantoor|\bkraam|\bsklep|pracowni|\bmagazyn|\btargi|"
    r"muzeum|stoisk"
    r"|(?:专卖|专营|分|门)店|門市|市场|市場|展|工厂|工廠|工作室|银行|銀行|酒店|学校|我们在|我們在|店在|本店|公司|自提|"
    r"郵便局|会社|工房|倉庫|会場|美術館|ショップ|センター|"
    r"متجرنا|معرض|مستودع|مصنع|ورشة|مكتب|فرعنا|محلنا",
    re.IGNORECASE,
)
"""Words for a place that is nobody's home; a parcel may be fetched from it, too."""
_DELIVERED = LazyPattern(
    r"\b(?:drivers?|couriers?|deliver(?:ed|y to|ies to)|liv(?:es?|ing) (?:at|in)|your (?:address|"
    r"flat|"
    r"door|house|home)|sat ?nav|doorbell|porch|attempts?|went to|sent to|shipped to)\b"
    r"|zugestellt|geliefert|\bfahrer|\bbote\b|zusteller|wohn[te]|abgestellt|ihre adresse|\bging an|"
    r"\blivré|livreur|habite|votre adresse|"
    r"entreg(?:ado|ó|amos)|repartidor|\bvive\b|su dirección|consegnat|corriere|\babita|bezorgd|"
    r"bezorger|\bwoont|\buw adres|dostarcz|kurier|mieszka|doręcz"
    r"|お届け|配達|納め|お宅|ご自宅|送到|寄到|误投|寄錯|住|您家|وصل|أرسلنا|مندوب|يسكن|تسكن",
    re.IGNORECASE,
)
"""Words by which an address is where something was brought."""
_ON_ITS_WAY = LazyPattern(
    r"\b(?:deliver|courier|driver|parcel|ship|freight|postman|postie|(?:the|our|your) van|sent\b|"
    r"send|"
    r"left (?:it|the|with)|customers?\b|yours?\b|road|boat\b|ferry|lives?\b|address|carrier|truck|"
    r"go to|"
    r"goes to|arriv|zustell|zugestellt|paket|sendung|spedition|boten?\b|fahrer|versand|versend|"
    r"verschick|geschickt|kund|ihnen|ihre?[nm]?\b|adresse|fährt|tour\b|inselzuschlag|lieferung|"
    r"livr|colis|transporteur|facteur|tournée|expédi|envoy|envoi|client|vous\b|votre|bateau|"
    r"entreg|repart|enví|envi[óao]|mandamos|paquete|transport|mensajer|pedido|usted|lleg|dirección|"
    r"barco|consegn|spedi|corriere|pacco|recapit|lei\b|sua\b|suo\b|indirizzo|traghetto|bezorg|"
    r"lever|"
    r"pakket|pakje|verzend|verstuu|koerier|klant|u\b|uw\b|je\b|jouw|adres|boot\b|dostaw|dostarcz|"
    r"kurier|paczk|przesył|wysył|wysła|klient|pan[aiu]?\b|doręcz|wróci|opóźni|jeździ|jedzie)"
    r"|liefer|bestell|\b(?:late\b|delay|boat|ferr(?:y|ies)|schiff|fähr|barge|nave\b|statek|prom\b|"
    r"island|insel|île|isla\b|isola|eiland|wysp|(?:twice|once|times) a week|days longer|"
    r"tage länger|"
    r"pro woche|par semaine|(?:por|a la) semana|a settimana|per week|w tygodniu|jours de plus|"
    r"días más|giorni in più|retard|verspät|tarde\b|ritard|te laat|spóźn|surcharge|aufschlag|"
    r"supplément|recargo|supplemento|toeslag|dopłat)"
    r"|配送|配達|届|発送|荷物|お客様|便|快递|快遞|发货|寄|送|包裹|物流|收货|客人|您|"
    r"توصيل|شحن|طرد|مندوب|عميل|إليك|تأخر",
    re.IGNORECASE,
)
"""Words by which a sentence speaks of what goes to a customer."""
_SENTENCE_END = LazyPattern(
    r"(?<!\b[A-ZÀ-Ý])(?<!\b(?:Mr|St|Av|Dr|nr|Nr|no|No|Fr|Hr|ul|os|al))(?<!\b(?:Mrs|Str|Sra|Sig|"
    r"tel|Tel|str))"
    r"[.!?]\s+(?=[A-ZÀ-Ý¿¡])|[。！？；!?;]\s*|\n\s*\n"
)


def get_sentence_parts(text: str, start: int, stop: int) -> tuple[str, str]:
    """What stands before and after a piece of a text in the same sentence."""
    before = _SENTENCE_END.compiled.split(text[max(0, start - 300) : start])[-1]
    return before, _SENTENCE_END.compiled.split(text[stop : stop + 300])[0]


def get_sentence(text: str, start: int, stop: int) -> str:
    """The rest of the sentence that a piece of a text stands in."""
    return " ".join(get_sentence_parts(text, start, stop))


def is_of_institution(text: str, start: int, stop: int) -> bool:
    """Whether a number or address is an institution's, as its sentence says."""
    return bool(_INSTITUTION.search(get_sentence(text, start, stop)))


def is_public_place(text: str, start: int, stop: int) -> bool:
    """Whether an address is an institution's or a place's that everybody may go to."""
    sentence = get_sentence(text, start, stop)
    return bool(
        _INSTITUTION.search(sentence)
        or (_PLACE.search(sentence) and not _DELIVERED.search(sentence))
    )


def is_delivery(text: str, start: int, stop: int) -> bool:
    """Whether a sentence speaks of something that goes to a customer."""
    return bool(_ON_ITS_WAY.search(get_sentence(text, start, stop)))


def names_institution(text: str) -> bool:
    """Whether a piece of a text names an institution."""
    return bool(_INSTITUTION.search(text))
