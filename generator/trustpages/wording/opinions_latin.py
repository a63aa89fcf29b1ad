"""Families of words by which an opinion is bought or forced: English, German, French, Spanish."""

from __future__ import annotations

from trustpages.wording.opinion_words import OpinionWords

ENGLISH = OpinionWords(
    language="en",
    first_look=r"review|rating|rate us|stars|-star|e star|r star|5 star|4 star|1 star|★|"
    r"feedback|testimonial|recommend|thumbs|opinion|comment|kind word|anything negative|"
    r"anything bad|bad-mouth|badmouth|criticis|ill of us|complaint|about us|top marks|"
    r"what you wrote|what you posted|what you said",
    opinion=r"\b(?:reviews?|reviewing|reviewers?|comments? (?:on|about) us|(?:negative|"
    r"positive|bad|good|nice|kind|critical|public|online|google|facebook|trustpilot) comments?|"
    r"comments?(?= (?:online|on google|on facebook|on trustpilot|disappear|is gone))|"
    r"(?<=your )comments?(?= and we| or we)|(?:amend|edit|delete|remove|change|take down|"
    r"withdraw)\w* (?:your|the|that) (?:[\w-]+ )?comments?|recommends? us|kind words?|"
    r"anything (?:negative|bad)|bad-?mouth\w*|criticis\w+ us|speak\w* ill of us|"
    r"complaints?\b(?=.{0,25}\b(?:online|trustpilot|google|facebook|disappear|is gone|public))|"
    r"something (?:nice|kind|good) about us|top marks|ratings?|stars?|feedback|testimonials?|"
    r"rate us|recommendations?|what you (?:wrote|posted|said) (?:on|about|online|in)|thumbs[- ]up|"
    r"opinions?)\b|★",
    gift=r"\b(?:vouchers?|coupons?|discounts?|cash-?back|gift|gifts|giveaway|freebies?|"
    r"store credit|shop credit|refund\w*|reimburse\w*|money back|rewards?|bonus\w*|points|prizes?|"
    r"raffle|prize draw|sweepstakes?|promo code|gift ?cards?|(?<!feel )free(?! to\b|"
    r" of (?!charge)|[- ]standing| hand| time)|for free|throw\w* in|waiv\w+|presents?\b|"
    r"worth your while|win (?:a|an|one|your)\b|free of charge|on the house|compensat\w+|paypal|"
    r"(?:per ?cent|percent) off|we(?: wi|['’])ll pay|(?:pay|paid|pays) you|extended warranty|"
    r"upgrade|priority|(?:send|get|receive|give) you (?:a |one |another |some )?\w+ (?:more|"
    r"extra)|samples?|a treat|thank-?you card|deposit|delivery (?:is )?on us|is on us|"
    r"on our account)\b|[£$€¥]\s?\d|\d+\s?(?:£|€|%(?= (?:off|discount|back|on your|voucher|"
    r"credit))|USD|EUR|GBP|dollars?|pounds?|euros?|quid|bucks)|\b(?:\w+) (?:pounds|euros|dollars|"
    r"quid|bucks) (?:back|off)|credit (?:to|on) your|\bcash\b(?! on)",
    act=r"\b(?:writ\w+|wrote|leav\w+|left|post\w*|giv\w+|gave|rat(?:e|es|ed|ing)\b|submit\w*|"
    r"shar\w+|chang\w+|edit\w*|remov\w+|delet\w+|(?:tak\w+|took)(?= .{0,40}down)|withdraw\w*|"
    r"rais\w+|rises?|improv\w+|updat\w+|revis\w+|amend\w*|correct\w*|upgrad\w+|turn\w*|mak\w+|"
    r"made|award\w*|prais\w+|recommend\w*|show\w*|send\w*|screenshot|what you wrote|drop\w*|"
    r"add\w*|publish\w*|appear\w*|disappear\w*|say\b|gets?|reads?|see|review(?:s|ed)? us|bump\w*|"
    r"lift\w*|retract\w*|pull\w*|is (?:up|gone|online|live))\b",
    condition=r"\b(?:if|when|whenever|once|as soon as|after|provided|in case|on condition|"
    r"anyone who|everyone who|everybody who|customers who|buyers who|those who|who(?:ever)?|"
    r"all who|by (?=leav|writ|post|giv|chang|delet|rat)|until|unless|only if)\b",
    exchange=r"(?<!thank you )(?<!thanks )(?<!sorry )(?<!ask )(?<!asked )(?<!asking )(?<!look )"
    r"(?<!looking )(?<!check )(?<!wait )(?<!waiting )(?<!form )(?<!page )(?<!rules )(?<!place "
    r")(?<!reason )(?<!responsible )(?<!room )(?<!sent )(?<!stand )\b(?:for (?:(?!free\b|the\b|"
    r"any questions|of\b|in\b|about\b|and\b|or\b)[\w'’-]+[ ,-]+){0,4}|(?:in (?:exchange|"
    r"return) for|as (?:a |our |your |one )?(?:\w+ )?(?:thank[- ]?you|thanks|reward|bonus) for|"
    r"against|(?<!answer )(?<!to )(?<!reply to )(?:per|every|each)|with (?:a|your|every|"
    r"each))\s(?:[\w'’-]+[ ,-]+){0,4})",
    receive=r"\b(?:and|to|then|so|you(?:['’]| wi)ll|we(?:['’]| wi)ll|we|you|earns?|gets?|"
    r"receiv\w+|claim|next|unlock|win|save|brings?|worth|enter\w*|in return|there['’]s|qualif\w+|"
    r"enjoy)\b|[=:→>–—-]|[,.!] (?:we|you|and)\b",
    plain=r"\b(?:[45]|four|five)(?:[ -]|\b)*\+?(?:stars?|★)|\bstars? (?:into|to) (?:[45]|"
    r"four|five)\b|\b(?:stars?|ratings?|reviews?)\b.{0,25}\b(?:go(?:es)? up|positive|improves?|"
    r"better|higher)\b|\b(?:chang|edit|amend|delet|remov|"
    r"withdr[ae]w)\w* your (?:[\w-]+ )?comments?|\bkind words?\b|★★★★|\b(?:positive|good|great|"
    r"nice|glowing|kind|top|perfect|excellent|favou?rable|happy|best|full|high(?:er|est)?|better|"
    r"wonderful|lovely)(?:[ -][\w-]+){0,2}[ -](?:reviews?|ratings?|feedback|stars?|testimonials?|"
    r"marks)\b|\b(?:chang|edit|remov|delet|withdr[ae]w|rais|ris|improv|updat|revis|amend|correct|"
    r"upgrad|turn|retract|pull|bump|lift)\w*\b.{0,40}\b(?:reviews?|ratings?|feedback|stars?|"
    r"opinions?)\b|\b(?:tak\w+|took)\b.{0,40}\bdown\b|\b(?:reviews?|ratings?|feedback|"
    r"stars?)\b.{0,40}\b(?:chang|edit|remov|delet|withdr|rais|rises?\b|improv|updat|revis|amend|"
    r"correct|upgrad|gone|disappear|retract|lift|bump|(?:taken?|is) down|goes up)\w*|\bprais\w+|"
    r"something (?:nice|kind|good) about us|top marks|complaint\b.{0,25}\b(?:gone|disappear)\w*|"
    r"recommend\w* us",
    suppressed=r"\b(?:instead of|before|rather than|do(?:n['’]t| not)|"
    r"without)\b (?:you )?(?:leav|writ|post|giv)\w+ (?:[\w'’-]+ ){0,3}?(?:(?:bad|negative|poor|"
    r"one-star|1-star|low) (?:[\w-]+ )?)(?:reviews?|ratings?|feedback|comments?)|"
    r"\bbefore (?:you )?(?:posting|post|writing|write|say|saying) anything (?:negative|bad)",
    threat=r"\b(?:sue[ds]?|suing|legal (?:action|steps|consequences|proceedings)|lawyers?|"
    r"solicitors?|attorneys?|(?:go|going|take|taken|see you|meet|drag\w*) (?:\w+ )?(?:to|"
    r"in) court|in court\b|court action|lawsuit|prosecut\w+|press charges|police|(?:a |"
    r"an )?(?:fine|penalty|fee|charge) of|(?:will|shall|be) (?:be )?(?:fined|charged|billed|"
    r"blacklisted|blocked|banned|reported)|charge you|fine you|bill you|(?:expect|get|gets|"
    r"receive|receives) (?:a |an )?(?:bill|invoice|fine|letter from)|(?:guarantee|warranty|"
    r"account|membership|support) (?:ends|expires|lapses|stops|(?:is|will be|becomes) (?:void|"
    r"cancelled|closed))|blacklist\w*|(?:get|gets|receive|have) no (?:support|help|answer|"
    r"service)|void\w* (?:your|the) (?:warranty|guarantee)|(?:lose|loses|forfeit\w*) (?:your|"
    r"their|his|her|the|any|all)|cancel (?:your|all|the) (?:orders?|account|warranty|guarantee)|"
    r"(?:publish|make public|post|share) (?:your|their|his|her|the) (?:name|address|details|order|"
    r"number|messages)|block (?:your|you)|ban (?:your|you)|(?:no|not) (?:refund|repair|"
    r"replacement|service|warranty|guarantee|longer (?:serve|refund|repair))\w*|(?:take|"
    r"bring) (?:you|them|it) to court|damages|liable|must not (?:leave|write|post)|(?:agree|"
    r"undertake|promise|oblige\w*|require\w*) not to (?:leave|write|post|publish)|(?:may|"
    r"shall) not (?:leave|write|post|publish))\b",
    unlawful=r"\b(?:false|untrue|fake|defamat\w+|slander\w*|libel\w*|insult\w*|unlawful|"
    r"illegal|abus\w+|fraud\w*|lies?|lying|competitors?|malicious|threat\w*|extort\w*|"
    r"blackmail\w*)\b",
    bought=r"\bcash-?back (?:for|on) (?:\w+ ){0,2}(?:reviews?|ratings?|stars)|\b(?:review|"
    r"rate|recommend) us\b.{0,40}\b(?:win|get|receive|earn|claim|enjoy|collect|save)\b|"
    r"\b(?:reviews?|ratings?|stars)\b.{0,20}\b(?:earns?|brings?|gets?|wins?|is worth|are worth|"
    r"pays)\b.{0,30}(?:gift|voucher|coupon|discount|refund|points|cash|free|bonus|[£$€]\s?\d)|"
    r"\breview (?:bonus|rewards?|cash-?back|gift|discount|voucher|club perks?)\b|\b(?:paid|"
    r"incentivi[sz]ed|sponsored) (?:\w+ )?reviews? (?:wanted|welcome|programme|program)|"
    r"(?:\b(?:five|5) ?stars?|★{4,5})\s*(?:=|→|->|–|—|:|,|get you|gets you|earns?|"
    r"and).{0,30}(?:pounds back|euros back|[£$€]\s?\d|\d\s?[%€£]|voucher|coupon|discount|gift|"
    r"refund|free)",
    free=r"\b(?:regardless|irrespective|whatever(?! (?:you (?:like|want|buy|order|choose)|"
    r"is in|else))|whether or not|no matter|either way|does(?: not|n['’]t) depend|"
    r"independent(?:ly)? of|with or without|good or bad|even (?:if|when|after|with)|although|"
    r"though|\bstars? (?:made|shaped|pattern|of glass)|glass stars|star pattern|answer (?:every|"
    r"each|all)|what is (?:due|owed)|(?:is|are) (?:due|owed)|reply to|answers? and|also when|"
    r"also if)\b|\bin (?:(?:your|the|a|this|his|her|their|our|many|some|"
    r"most) )(?:\w+ )?reviews?\b|\breviews? (?:\w+ )?(?:of(?! yours\b| your own)|about|on|"
    r"concerning|that (?:says?|mentions?|asks?|complains?|speaks?)|says|said|mentions?|asks?|"
    r"complains?)\b|\b(?:illegal|unlawful|forbid\w*|prohibit\w*|against the law|would be|"
    r"mislead\w*|is wrong|reject\w*|refus\w+|declin\w+|turned? (?:it|that|them)? ?down|said no|"
    r"let no|offered to|offered us|wanted to|a (?:customer|seller|shop) (?:offered|asked|wanted|"
    r"demanded)|scam|report (?:it|them|him|her|such|anyone|whoever|shops|sellers)|tell us if|"
    r"warn\w* (?:you|of|against)|bribes?|asked us|wanted us|demanded)\b",
    idiom=r"\b(?:no (?:minimum|questions?|matter|need|problem|later|purchase|strings|extra|"
    r"hassle|catch|longer than|worries|fuss|doubt|time)|not (?:only|just|yet|happy|satisfied|"
    r"pleased|impressed|sure|quite)|un(?:happy|satisfied)|nothing to lose|without (?:delay|"
    r"further|waiting|any hassle|obligation|hesitation)|(?:do not|don['’]t|never) (?:forget|"
    r"hesitate|miss|wait|worry|be shy)|will not hesitate|won['’]t hesitate|why not|if not|"
    r"not a penny less|not regret|won['’]t regret)\b",
    denial=r"\b(?:never|not|no|nobody|none|nothing|without|nor|neither|cannot|no one|"
    r"refus\w+|declin\w+|instead of)\b|n['’]t\b",
)

GERMAN = OpinionWords(
    language="de",
    first_look=r"bewert|rezension|stern|★|feedback|kundenstimm|kundenmeinung|kommentar|"
    r"kritik|beschwerde|empfehl|empfiehl|über uns|von uns|lob|erfahrungsbericht",
    opinion=r"\b(?:bewertung\w*|kundenbewertung\w*|\w*rezension\w*|sterne?n?|empfiehl\w*|"
    r"empfehl\w+|(?:schlecht|negativ|gut|positiv|nett|lobend) (?:über|von) uns|loben|lobt|"
    r"(?:\w+-)?sterne?-?bewertung\w*|feedback|\w*kommentare?\b(?! zu)|kritik|"
    r"beschwerden?\b(?=.{0,25}\b(?:im netz|online|google|internet|verschwind))|kundenstimme\w*|"
    r"kundenmeinung\w*|bewerte\w*|bewertest|\w+-?bewertung\w*|weiterempfehl\w+|"
    r"erfahrungsbericht\w*)\b|★",
    gift=r"\b(?:\w*gutschein\w*|\w*rabatt\w*|\w*geschenk\w*|cash-?back|bonus\w*|prämie\w*|"
    r"\w*erstatt\w+|geld zurück|guthaben|gratis\w*|kostenlos\w*|kostenfrei\w*|umsonst|nachlass|"
    r"preisnachlass|gewinnspiel\w*|verlos\w+|belohn\w+|\w*punkte|gutschrift\w*|entschädig\w+|"
    r"überraschung\w*|\w*aufmerksamkeit|versandkostenfrei|muster|\bgratis-?\w+|"
    r"garantie verlängert|garantieverlängerung|porto geht auf uns|geht auf uns|schenken|zugabe|"
    r"skonto|vergütung|verlängerte garantie|pfand|aufs haus|auf unsere kosten|zahlen wir|"
    r"überweisen wir|\w*paket gratis|gewinnen?)\b|\b\w+ euro (?:zurück|nachlass|rabatt)|"
    r"\d+\s?(?:€|euro\b|eur\b|(?:%|prozent) (?:rabatt|auf|nachlass|günstiger|zurück|cashback|"
    r"sparen))|€\s?\d",
    act=r"(?:schreib|verfass|abgeb|abgib|abzugeb|gib\b|gibst|gibt|geb(?:en|t)\b|"
    r"hinterl[aä]ss|veröffentlich|post(?:en|et)|bewert|änder|lösch|entfern|zurücknehm|zurückzieh|"
    r"zurückgezogen|nehmen|nimmst|korrigier|anpass|anheb|erhöh|überarbeit|verbesser|aufwert|"
    r"empfehl|teil(?:en|t|st)|vergeb|vergib|schick|zeig|senden|einstell|mach(?:en|st|t)\b|"
    r"schreibt|online|verschwind|erscheint)",
    condition=r"\b(?:wenn|sobald|falls|sofern|nachdem|wer|jeder?,? (?:der|die)|allen?,? die|"
    r"kunden,? die|nur wer|solange|sollten sie|solltest du|unter der bedingung|vorausgesetzt|"
    r"indem|erst)\b",
    exchange=r"(?<!danke )(?<!dank )(?<!rückfragen )(?<!fragen )(?<!formular )(?<!seite )(?<!regeln )"
    r"\b(?:für|bei|gegen|mit|nach|pro|je|jede[rsn]?|im (?:gegenzug|austausch) (?:für|gegen)|"
    r"als (?:kleines |kleiner |unser )?(?:dank(?:eschön)?|belohnung) für)\s(?:(?!in\b|zu\b|auf\b|"
    r"mit\b|und\b|oder\b|der\b|fragen|rückfragen)[\w-]+[ ,]+){0,4}",
    receive=r"\b(?:und|erhalten|erhältst|erhält|bekommen|bekommst|bekommt|sichern|gibt es|"
    r"schenken|senden|schicken|überweisen|zahlen|winkt|dafür|dann|wir|sie|so|danach|im gegenzug|"
    r"kassier\w+|warten?)\b|[=:→>–—-]",
    plain=r"\b(?:[45]|vier|fünf)[ -]?(?:sternen?|★)|\b(?:positiv|gut|toll|"
    r"bestens) (?:\w+ )?bewerten|★★★★|\b(?:positiv|gut|toll|nett|freundlich|best|top|super|voll|"
    r"höher|hoh|wohlwollend|besser)\w*\s(?:\w+[ -]){0,2}?(?:\w*bewertung|\w*rezension|feedback|"
    r"sterne|kundenstimme)|(?:änder|lösch|entfern|zurücknehm|zurückzieh|zurückgezogen|korrigier|"
    r"anpass|anheb|erhöh|überarbeit|verbesser|aufwert).{0,50}(?:bewertung|rezension|sterne|"
    r"feedback)|(?:bewertung|rezension|sterne|feedback|kritik).{0,50}(?:änder|lösch|entfern|"
    r"zurücknehm|zurückzieh|zurückgezogen|zurück\b|korrigier|anpass|anheb|erhöh|überarbeit|"
    r"verbesser|aufwert|verschwind)|top-?bewertung|beschwerden?\b.{0,30}verschwind\w*|"
    r"sterne? (?:hoch|rauf)|weiterempf|empfiehlt|empfehlen|\bloben\b|\blobt\b|sternen? fünf|"
    r"jeden stern|pro stern",
    suppressed=r"\b(?:statt|anstatt|bevor|anstelle|bitte keine|ohne)\b.{0,40}(?:schlecht|"
    r"negativ|1-stern|ein-stern)\w* (?:\w*bewertung|\w*rezension|feedback)",
    threat=r"\b(?:(?:straf)?anzeige|anzeigen wir|zeigen wir|verklag\w+|klage(?:n)?|"
    r"rechtliche\w* (?:schritte|konsequenzen|folgen)|(?:vor|zum|bei) gericht|gerichtlich\w*|"
    r"sehen uns vor gericht|anwalt\w*|anwält\w+|abmahn\w+|unterlassung\w*|schadensersatz\w*|"
    r"vertragsstrafe\w*|strafe von|bußgeld|(?:stellen|berechnen) (?:wir )?(?:ihnen |dir )?\d|"
    r"in rechnung|gebühr von|polizei|gesperrt|sperren wir|ihr (?:konto|kundenkonto) (?:wird )?|"
    r"schwarze liste|beliefern (?:wir )?(?:sie |dich )?nicht|verl(?:ier|ust|ieren|iert)\w*|"
    r"erlischt|(?:verlust|ausschluss) (?:der|von der|aus der|aller) (?:garantie|gewährleistung|"
    r"ansprüche)|(?:garantie|konto|gewährleistung) (?:endet|verfällt|entfällt)|"
    r"keine (?:erstattung|garantie|gewährleistung|reparatur)|veröffentlichen wir (?:ihr|dein)\w*|"
    r"hausverbot|verpflichte\w* (?:sie )?sich,? keine|hat folgen|konsequenzen|stornieren wir|"
    r"untersagt)\b",
    unlawful=r"\b(?:falsch\w*|unwahr\w*|gefälscht\w*|verleumd\w+|beleidig\w+|rechtswidrig\w*|"
    r"schmäh\w+|fake\w*|erfunden\w*|lügen?|mitbewerber\w*|konkurren\w+|strafbar\w*|erpress\w+|"
    r"missbr\w+)\b",
    bought=r"\b(?:rezension|bewertung|feedback|sterne)\w* (?:schreiben|abgeben|geben|"
    r"hinterlassen|posten|verfassen)\b.{0,25}(?:rabatt|gutschein|geschenk|prämie|\d+ ?(?:€|euro|"
    r"%)|bonus|gratis|gewinn)\w*|\bsterne? (?:hoch|rauf)\b.{0,40}(?:preis|rabatt|nachlass|€|euro|"
    r"%)|\b(?:bewertungs|rezensions|sterne)-?(?:bonus|prämie|rabatt|gutschein|cashback|geschenk|"
    r"belohnung|gewinnspiel)\w*|\b(?:cashback|gutschein|rabatt|prämie|geld|geschenk) (?:für|"
    r"gegen) (?:\w+ ){0,3}(?:bewertung|sterne|rezension)|(?:fünf|5) sterne\w*(?: \w+){0,3}\s*(?:=|"
    r"→|->|–|—|:|,).{0,30}(?:\d\s?[%€]|gutschein|rabatt|geschenk|zurück)",
    free=r"\b(?:unabhängig|egal,? (?:ob|wie|was)|ob gut oder schlecht|gleich,? (?:ob|wie)|"
    r"auch wenn|auch bei|obwohl|ganz gleich|hängt nicht|bewertete[nrsm]? \w+|verboten|unzulässig|"
    r"irreführ\w+|bestech\w+|lehn\w+|abgelehnt|wettbewerbswidrig|wäre|melden sie (?:uns|es)|"
    r"warn\w+|verlangte\w*|wollte\w*|forderte\w*|bat uns)\b|\bin (?:der|ihrer|einer|seiner|dieser|"
    r"ihren|mancher) (?:\w+ )?(?:bewertung|rezension)|\b(?:bewertung|rezension)\w* (?:über|zu|zum|"
    r"zur|von|beschreibt|nennt|erwähnt|berichtet)\b",
    idiom=r"\b(?:nicht (?:vergessen|nur|zufrieden|verpassen|lange|zögern|zu vergessen|ganz)|"
    r"(?:vergessen|zögern) sie nicht|vergiss nicht|noch nicht|kein problem|keine sorge|"
    r"keine scheu|ohne (?:wenn und aber|mindestbestellwert|umwege|weiteres|rückfragen|haken)|"
    r"warum nicht|unzufrieden|nichts zu verlieren)\b",
    denial=r"\b(?:nie|niemals|nicht|kein\w*|ohne|weder|niemand\w*|nichts|statt)\b",
)

FRENCH = OpinionWords(
    language="fr",
    first_look=r"avis|critique|mot gentil|mots gentils|gentil mot|gentils mots|évaluation|"
    r"étoile|★|commentaire|note|témoignage|recommand",
    opinion=r"\b(?:(?<!changer d.)(?<!changez d.)(?<!changé d.)(?<!change d.)avis(?! (?:de (?:passage|"
    r"réception)|d.expédition|contraire))|critiques? (?:publiques?|en ligne|négatives?)|évaluations?|"
    r"mots? gentils?|gentils? mots?|étoiles?|commentaires?|notez|bonnes? notes?|note (?:maximale|"
    r"de)|(?:votre|une|la|sa|de) notes?|témoignages?|recommandations?|recommandez)\b|★",
    gift=r"\b(?:bons? d['’]achat|bons? de réduction|codes? promo|réductions?|remises?|rabais|"
    r"cadeaux?|cash-?back|rembours\w+|avoirs? de|gratuit\w*|offert\w*|offr(?:e|ons|irons)\b|"
    r"points?|tirage au sort|concours|primes?|récompens\w+|échantillons?|dédommag\w+|"
    r"geste commercial|frais de port|crédit|chèques?|bonus|surprise|(?:est|c['’]est) pour nous|"
    r"à nos frais|caution|ristourne|carte-cadeau|indemnis\w+|garantie prolongée|gagn\w+)\b|"
    r"\d+\s?(?:€|euros?\b|eur\b|% (?:de|sur|offerts?|remboursés?))",
    act=r"\b(?:laiss\w+|écri\w+|rédig\w+|publi\w+|donn\w+|dépos\w+|post\w+|mett\w+|met\b|"
    r"mis\b|modifi\w+|chang\w+|supprim\w+|retir\w+|effac\w+|corrig\w+|rectifi\w+|amélior\w+|"
    r"augment\w+|partag\w+|attribu\w+|not(?:ez|er|ent)\b|envo\w+|recommand\w+|parl\w+|montr\w+|"
    r"relev\w+|en ligne|disparaî\w+|postez)",
    condition=r"\b(?:si|quand|lorsque|dès que|dès|une fois|à condition|toute personne qui|"
    r"ceux qui|celles qui|clients? qui|qui(?:conque)?|en (?=laiss|écri|donn|publi|modif|not|"
    r"supprim|chang)|à ceux|tant que)\b|\bs['’]il",
    exchange=r"(?<!merci )(?<!page )(?<!formulaire )\b(?:(?:pour|contre|après|avec|chaque|"
    r"par) (?:(?!toute question|de\b|le suivi|les\b|des\b|la\b)[\w’'-]+[ ,]+){0,3}|(?:en échange|"
    r"en contrepartie|en remerciement|pour vous remercier) (?:de |du |d['’])(?:(?:votre|un|une|"
    r"vos) )?(?:[\w’'-]+ ){0,4})",
    receive=r"\b(?:et|recevez|recevrez|obtenez|gagnez|profitez|bénéfici\w+|vous|nous|on|"
    r"alors|pour|en échange|en retour)\b|[=:→>–—-]",
    plain=r"\b(?:[45]|quatre|cinq) ?(?:étoiles|★)|★★★★|\b(?:bons?|bonnes?|excellents?|"
    r"excellentes?|meilleure?s?|belles?|super|gentil\w*) (?:avis|notes?|évaluations?|"
    r"commentaires?|témoignages?)|(?:avis|commentaires?|évaluations?|notes?|"
    r"témoignages?) (?:\w+ )?(?:positi\w+|favorables?|élogieu\w+|5|maximale)|\b(?:retrait|"
    r"suppression|modification)\b.{0,25}(?:avis|notes?|étoiles?|commentaires?)|\b(?:modifi|chang|"
    r"supprim|retir|effac|corrig|rectifi|amélior|augment|relev)\w*.{0,40}(?:avis|notes?|étoiles?|"
    r"commentaires?|évaluations?)\b|\b(?:avis|notes?|étoiles?|commentaires?|"
    r"évaluations?)\b.{0,40}\b(?:modifi|chang|supprim|retir|effac|corrig|rectifi|amélior|augment|"
    r"disparaî|relev)\w*|note maximale|recommandez|du bien de nous|mots? gentils?|(?:chaque|"
    r"par) étoile",
    suppressed=r"\b(?:plutôt que|au lieu|avant|sans)\b (?:de |d['’])?.{0,40}(?:avis|"
    r"commentaire|note)s? (?:négati\w+|défavorables?)|\b(?:plutôt que|au lieu|"
    r"avant)\b.{0,40}mauvais\w* (?:avis|note|commentaire)",
    threat=r"\b(?:sinon,? (?:plainte|avocat|tribunal|procès)|poursuites?|poursuivr\w+|"
    r"poursuivons|port\w+ plainte|plainte (?:sera|pénale)|dépos\w+ plainte|devant (?:le|les|"
    r"un) tribuna\w+|au tribunal|en justice|avocats?|action en justice|actions? judiciaires?|"
    r"mise en demeure|dommages|amende|pénalité\w*|(?:sera|serez|seront) (?:facturé|bloqué|banni|"
    r"sanctionné)\w*|frais de \d|facturer\w*|bloquer\w* votre|annul\w+ (?:votre|la) (?:commande|"
    r"garantie)|liste noire|(?:engag\w+|oblig\w+) à ne pas (?:publier|laisser|écrire|déposer)|"
    r"perd\w* (?:votre|la|sa|tout)|perte de (?:la |votre |toute )?garantie|(?:garantie|"
    r"compte) (?:prend fin|s['’]annule|est annulée?|expire)|aucun remboursement|"
    r"pas de remboursement|ni remboursement|publier\w* (?:votre|vos) (?:nom|adresse|"
    r"coordonnées))\b",
    unlawful=r"\b(?:fau(?:x|sse)\w*|mensong\w+|diffam\w+|injuri\w+|insult\w+|illicit\w+|"
    r"illég\w+|concurrent\w*|calomni\w+|abusi\w+)\b",
    bought=r"\b(?:cash-?back|bon d['’]achat|remise|prime|réduction|cadeau) (?:pour|"
    r"contre) (?:\w+ ){0,2}(?:avis|étoiles)|\b(?:recommandez|notez|"
    r"évaluez)-nous\b.{0,40}(?:gagnez|recevez|obtenez|profitez)|\b(?:mots? gentils?|avis|"
    r"bonne note|étoiles?|commentaire)\b.{0,40}\bet (?:la|le|les|votre|vos|c['’]est|nous|"
    r"vous) .{0,30}(?:offerte?s?|gratuite?s?|rembours\w+)|\b(?:chaque|par) étoile\b.{0,40}(?:€|"
    r"euro|réduction|remise)|\b(?:avis|étoiles|note)\b.{0,25}\b(?:vaut|valent|rapporte\w*|"
    r"donne\w* droit|fait gagner)\b.{0,30}(?:cadeau|bon|remise|réduction|€|point|rembours|"
    r"gratuit)|\bavis (?:récompensé|rémunéré|payé)s?\b|(?:cinq|"
    r"5) étoiles(?: [\w’'-]+){0,3}\s*(?:=|→|->|–|—|:).{0,30}(?:\d\s?[%€]|bon|remise|cadeau|"
    r"rembours)",
    free=r"\b(?:quel(?:le)?s? que soi\w+|peu importe|indépendamment|même si|même quand|"
    r"bon ou mauvais|positif ou négatif|qu['’]il soit|interdit\w*|illég\w+|trompeu\w+|refus\w+|"
    r"signalez|serait|avec ou sans|nous a demandé|exigeait|voulait)\b|\bdans (?:votre|un|cet|son|"
    r"l['’]|leurs?|les|certains) ?(?:\w+ )?(?:avis|commentaires?)|\bavis (?:sur|à propos|"
    r"qui (?:parle|mentionne|signale)|concernant|de passage)",
    idiom=r"n['’](?:oubliez|hésitez|oublie|hésite)[\w-]* pas|ne (?:tardez|manquez|ratez) pas|"
    r"pas (?:encore|seulement|satisfaite?s?|content\w*|tout à fait)|sans (?:attendre|condition\w*|"
    r"engagement|minimum|tarder|frais)|pourquoi pas|ni une ni deux|insatisfait\w*|rien à perdre|"
    r"pas de souci|pas mal",
    denial=r"\b(?:jamais|aucune?|ni|pas|rien|sans|(?<!toute )(?<!une )(?<!chaque )personne|"
    r"nul(?:le)?)\b",
)

SPANISH = OpinionWords(
    language="es",
    first_look=r"reseña|palabra|nota|opini|valor|valóra|estrella|★|comentario|calificaci|"
    r"puntuaci|crítica|testimonio|recomi|recomendaci",
    opinion=r"\b(?:reseñas?|(?:máxima|buena|mejor) nota|nota máxima|palabras? amables?|"
    r"(?<!cambiar de )(?<!cambia de )(?<!cambie de )(?<!cambiado de )opini(?:ón|ones)|valoraci(?:ón|"
    r"ones)|estrellas?|comentarios?|calificaci(?:ón|ones)|"
    r"puntuaci(?:ón|ones)|críticas?|testimonios?|valóra\w+|recomiénda\w*|recomendaci(?:ón|"
    r"ones))\b|★",
    gift=r"\b(?:vales?(?: de)?|cup(?:ón|ones)|descuentos?|regal\w+|obsequi\w+|reembols\w+|"
    r"devolv\w+|devuelv\w+|devolución|dinero|gratis|gratuit\w*|puntos|sorteos?|premi\w+|"
    r"bonific\w+|recompens\w+|compens\w+|abon(?:o|amos|aremos)|saldo|crédito|muestras?|"
    r"tarjeta regalo|cash-?back|rebaja|detalle|sorpresa|código promocional|ganas?|"
    r"garantía ampliada|(?:de|por) nuestra cuenta|fianza)\b|\d+\s?(?:€|euros?\b|eur\b|% (?:de|en|"
    r"menos)|pesos\b)|\$\s?\d",
    act=r"\b(?:d[eé]j\w+|escri\w+|public\w+|da\b|das\b|dar\b|den\b|des\b|dé\b|danos|denos|"
    r"dándonos|dad\w*|pon\w*|pong\w+|valor\w+|valóra\w+|califi\w+|cambi\w+|modific\w+|modifiq\w+|"
    r"elimin\w+|borr\w+|bórra\w*|retir\w+|correg\w+|corrig\w+|corrij\w+|rectific\w+|rectifiq\w+|"
    r"sub(?:e|es|a|as|ir|en|an)\b|mejor\w+|compart\w+|enví\w+|envi\w+|quit\w+|recom\w+|muestr\w+|"
    r"actualiz\w+|hable\w*|aparezca|desaparezca)",
    condition=r"\b(?:si|cuando|una vez|en cuanto|siempre que|quien(?:es)?|todo(?:s)? (?:el|"
    r"los) que|(?:el|los) que|clientes que|a condición|al (?=dejar|escribir|publicar|valorar|"
    r"cambiar|eliminar|borrar)|hasta que|solo si)\b",
    exchange=r"(?<!gracias )(?<!página )(?<!formulario )\b(?:(?:por|con|tras|cada|"
    r"contra) (?:(?!favor|el\b|la\b|las\b|los\b|de\b)[\w-]+[ ,]+){0,4}|(?:a cambio de|"
    r"como agradecimiento por|en agradecimiento a) (?:[\w-]+ ){0,4})",
    receive=r"\b(?:y|recib\w+|obt\w+|gana\w*|llévate|consigu\w+|te|le|os|nosotros|a cambio|"
    r"entonces|para)\b|[=:→>–—-]",
    plain=r"\b(?:[45]|cuatro|cinco) ?(?:estrellas|★)|★★★★|\b(?:buen[ao]?s?|excelentes?|"
    r"mejor(?:es)?|máxim[ao]s?|alt[ao]s?) (?:reseñas?|opini\w+|valoraci\w+|comentarios?|"
    r"calificaci\w+|puntuaci\w+)|(?:reseñas?|opini\w+|valoraci\w+|comentarios?|calificaci\w+|"
    r"puntuaci\w+) (?:\w+ )?(?:positiv\w+|favorables?|máxim\w+|buen[ao]s?|excelentes?)|\b(?:cambi|"
    r"modifi|elimin|borr|bórr|retir|correg|corrig|corrij|rectifi|sub(?:e|es|a|as|ir|en)\b|mejor|"
    r"quit|actualiz)\w*.{0,40}(?:reseñas?|opini\w+|valoraci\w+|comentarios?|calificaci\w+|"
    r"puntuaci\w+|críticas?|estrellas)|(?:reseñas?|opini\w+|valoraci\w+|comentarios?|"
    r"calificaci\w+|puntuaci\w+|críticas?)\b.{0,40}\b(?:cambi|modifi|elimin|borr|retir|corrig|"
    r"rectifi|desapare|mejor|sub[ea]\b|quit)\w*|recomiend|recomién|bien de nosotros|(?:máxima|"
    r"mejor) nota|nota máxima|palabras? amables?|(?:cada|por) estrella",
    suppressed=r"\b(?:en (?:vez|lugar) de|antes de|sin)\b.{0,40}(?:(?:mal[ao]s?) (?:reseña|"
    r"opinión|valoración|crítica)|(?:reseña|opinión|valoración|crítica|comentario)s? negativ\w+)",
    threat=r"\b(?:demand(?:a|ar\w*|as|amos)|denunci\w+(?! a la plataforma|"
    r" ante la plataforma)|acciones? (?:legales?|judiciales?)|(?:a|ante|en|por) (?:los |"
    r"el )?(?:tribunal\w*|juzgado)|abogad\w+|querella\w*|a juicio|multa\w*|penalizaci\w+|"
    r"cobrar\w*|cargo de|recargo|bloque\w+ (?:su|tu|al)|(?:será|serán|serás) (?:bloquead|vetad|"
    r"expulsad|sancionad|denunciad)\w*|lista negra|(?:compromet\w+|oblig\w+) a no (?:publicar|"
    r"dejar|escribir)|pérdida de (?:la |su |toda )?garantía|(?:garantía|cuenta) (?:termina|"
    r"se pierde|queda anulada|caduca)|perder\w* (?:su|tu|la|el|todo)|pierde\w* (?:su|tu|la|el)|"
    r"anular\w* (?:su|tu|la) (?:garantía|pedido)|cancelar\w* (?:su|tu)|"
    r"sin (?:derecho a )?(?:reembolso|garantía)|no (?:habrá|hay) (?:reembolso|garantía)|"
    r"publicar\w* (?:su|tu|sus|tus) (?:nombre|dirección|datos)|daños y perjuicios)\b",
    unlawful=r"\b(?:fals\w+|mentir\w+|difama\w+|injuri\w+|insult\w+|ilícit\w+|ilegal\w*|"
    r"calumni\w+|competidor\w*|competencia|fraudulent\w+|chantaj\w+)\b",
    bought=r"\b(?:cash-?back|vale|cupón|descuento|premio|regalo|"
    r"dinero) por (?:\w+ ){0,2}(?:reseñas?|opini\w+|valoraci\w+|estrellas)|\b(?:recomiénd|valóra|"
    r"puntúa)\w+.{0,40}\by\b.{0,20}(?:gana|recibe|llévate|consigue|obtén)|\b(?:palabras? amables?|"
    r"reseña|opinión|valoración|estrellas?)\b.{0,40}\by (?:el|la|los|tu|su|te|"
    r"le)\b.{0,30}(?:gratis|de regalo|regalamos|devolvemos|gratuit\w+)|\b(?:cada|"
    r"por) estrella\b.{0,40}(?:€|euro|descuento|regalo)|\b(?:reseña|opinión|valoración|"
    r"estrellas)\b.{0,25}\b(?:tiene\w*|trae|te da|da derecho|vale)\b.{0,30}(?:regalo|vale|"
    r"descuento|€|punto|reembolso|gratis|premio)|\breseñas? (?:pagad|remunerad|incentivad)as?\b|"
    r"(?:cinco|5) estrellas(?: \w+){0,3}\s*(?:=|→|->|–|—|:).{0,30}(?:\d\s?[%€]|vale|cupón|regalo|"
    r"descuento|reembolso)",
    free=r"\b(?:independientemente|sea cual sea|sea buena o mala|da igual|aunque|incluso si|"
    r"también (?:si|cuando)|diga lo que diga|lo que debemos|prohibid\w+|ilegal\w*|engañ\w+|"
    r"rechaz\w+|nos (?:pidió|exigió)|quería|sería|avísenos|avísanos|con o sin)\b|\ben (?:su|tu|la|"
    r"una|esta|sus|muchas|algunas) (?:\w+ )?(?:reseña|opinión|valoración)\w*|\b(?:reseñas?|"
    r"opini\w+|valoraci\w+) (?:sobre|acerca|que (?:habla|menciona|dice))",
    idiom=r"\bno (?:olvid\w+|dud\w+|sol[oa]|sólo|esper\w+|tard\w+)|no (?:te|se) (?:lo |"
    r"la )?(?:pierd\w+|preocup\w+)|no est[áé]\w* (?:satisfech|content|conform)\w+|aún no|"
    r"todavía no|sin (?:compromiso|esperar\w*|mínimo|coste\w*|costo|preguntas|demora)|por qué no|"
    r"insatisfech\w+|nada que perder|no lo piens\w+",
    denial=r"\b(?:nunca|jamás|no|ningun[oa]?s?|ningún|nada|nadie|sin|tampoco|ni)\b",
)
