"""Families of unfair words: French and Spanish."""

from __future__ import annotations

from trustpages.wording.unfair_words import UnfairWords

FRENCH = UnfairWords(
    language="fr",
    first_look=r"rétract|garantie|14 jours|quatorze|vices cachés|droit|plus que|reste|"
    r"dernièr|dernier|dépêche|vite|expire|se termine|prend fin|valable|finit|encore|aujourd|"
    r"limité|épuisé|regardent|consultent|voient|viennent|ont ce|compte à rebours|manquez|ratez|"
    r"laissez|trop tard|jamais|personnes|clients|visiteurs|vient d|disparaît|presse|s'épuise|"
    r"s’épuise|fond|partent|profitez|commandez|augmente|certifi|auto|propre|maison|interne|"
    r"labellis|décern|attest|type|style|genre|équivalent|comme|comparable|façon|digne|semblable|"
    r"image du|quasi|100|satisfaction|garanti|rien ne peut|sceau|label|absolument|totalement|"
    r"complètement|parfaitement|entièrement|cent pour|risque|imbattable|inégal|incomparable|"
    r"sans égal|sans pareil|meilleur|n°|nº|numéro|leader|plus bas|moins cher|plus sûr|plus fiable|"
    r"plus honnête",
    right=r"\b(?:droits? de rétractation|délai (?:légal )?de rétractation|rétractation|"
    r"vous rétracter|garanties? légales?(?: de conformité)?|garantie de conformité|(?:14|"
    r"quatorze) jours (?:pour (?:changer d['’]avis|se rétracter|vous rétracter|annuler)|"
    r"de rétractation)|vices cachés|droits? (?:légaux|légal|que la loi))",
    boast=r"\b(?:généreu\w+|générosité|cadeaux?|offrons|offerte?s?|exclusi\w+|"
    r"uniquement chez nous|chez nous seulement|seulement chez nous|bonus|geste commercial|"
    r"à titre (?:gracieux|exceptionnel|commercial)|par (?:pure )?(?:bonté|gentillesse|courtoisie)|"
    r"privilèges?|avantage (?:unique|exclusif|exceptionnel|rare)|contrairement aux? autres|"
    r"(?:avez|bénéficiez|accordons|donnons) même|service (?:unique|spécial|exceptionnel)|"
    r"notre promesse|la faveur|volontairement|exceptionnellement|gratuitement de|gracieusement|"
    r"luxe|gâter|gâtons|spécialement)\b",
    granted=r"garanties? légales? (?:de conformité )?(?:[\w’'-]+ ){0,2}?(?:gratuite?s?|"
    r"offertes?|sans (?:supplément|frais supplémentaires))|\bgratuite?s? (?:de )?(?:la |"
    r"notre )?garantie légale",
    beyond=r"\b(?:en plus (?:de|du|des)|outre|au-delà|sans préjudice|indépendamment|"
    r"s['’]ajoute\w*|ne remplace|plus long\w*|la loi (?:vous )?(?:donne|accorde|prévoit)|"
    r"n['’]affecte|pas un cadeau|aucun cadeau|au lieu des?)\b",
    urgency=r"(?:\bplus que (?:\d+|deux|trois|quelques)(?! (?:fois|ans|mois))|"
    r"\b(?:il (?:n['’]en |ne )?reste|restent?) (?:plus que|seulement|que|moins de|\d+ (?:pièces|"
    r"articles|minutes|heures|exemplaires))|\bdernières? (?:chances?|pièces|heures|minutes|"
    r"occasions?)(?! (?:du|de la|d['’]un) (?:lot|série|bain))|\bderniers? (?:articles|exemplaires|"
    r"jours pour|stocks)(?! (?:du|de la|d['’]un) (?:lot|série|bain))|dépêchez-vous|dépêche-toi|"
    r"\bvite\s?[!,:]|faites vite|\b(?:offre|promotion|remise|prix|vente) (?:\w+ )?(?:expire|"
    r"se termine|prend fin|valable|finit) (?:dans|bientôt|aujourd['’]hui|ce soir|à minuit|"
    r"seulement)|\b(?:expire|se termine) dans \d+|\b(?:dernière pièce|dernier (?:article|"
    r"exemplaire)) (?:en stock|disponible|restant)|\bencore \d+ (?:minutes|heures) pour|"
    r"aujourd['’]hui (?:seulement|uniquement)|(?:uniquement|seulement) aujourd['’]hui|"
    r"durée (?:très )?limitée|temps limité|(?:bientôt|presque) épuisée?s?|\b(?:personnes|clients|"
    r"visiteurs|internautes) (?:regardent|consultent|voient|ont (?:cet|ce)|viennent d)|"
    r"\d+ (?:autres )?(?:personnes|clients|visiteurs|internautes)\b.{0,40}\b(?:regard\w+|"
    r"consult\w+|panier|achet\w+|intéress\w+)|(?:quelqu['’]un|un client|une cliente) (?:de|à|"
    r"d['’]) ?[\w ]{2,25} vient d|(?:prix|offre|promotion) (?:disparaît|s['’]arrête|s['’]achève)|"
    r"le temps presse|stock (?:s['’]épuise|fond)|compte à rebours|ne (?:manquez|ratez|"
    r"laissez) pas|avant qu['’]il (?:ne )?soit trop tard|maintenant ou jamais|\bpart(?:ent)? vite|"
    r"profitez-en (?:vite|avant|maintenant)|commandez (?:vite|maintenant,? avant)|"
    r"le prix (?:augmente|monte) (?:bientôt|demain|dans))",
    calm=r"\b(?:si|quand|lorsqu['’e]|s['’]il)\b.{0,30}\b(?:plus que|reste\w*|épuisé\w*)|"
    r"\bplus que (?:\d+ )?(?:la|le|les|ce|cela|prévu|nécessaire)|\b(?:sèche|sécher|colle|joint|"
    r"patienter)\b",
    own_seal=r"\b(?:auto-?(?:certifi|décern|attribu|délivr|labellis)\w+|(?:notre|mon|"
    r"son) propre (?:[\w-]+ )?(?:label|sceau|certificat|certification|marque de confiance|badge|"
    r"gage|distinction)|(?:label|sceau|certificat|badge) (?:de \w+ )?(?:maison|interne)|"
    r"(?:certifiée?s?|labellisée?s?|décernée?s?|attestée?s?) (?:\w+ ){0,5}par (?:nous(?:-mêmes)?|"
    r"nos (?:propres )?(?:soins|équipes)|notre (?:propre )?(?:équipe|boutique|maison|atelier))|"
    r"(?:type|style|genre|équivalente?s?(?: au| du| à| à la)?|comme (?:le|la|un|une)|"
    r"comparables? (?:au|à)|façon|digne du?|semblable (?:au|à)|à l['’]image du) (?:label |"
    r"sceau )?(?-i:TÜV|NF|AFNOR|ISO|Trusted Shops|Bureau Veritas|Qualibat)|(?:sceau|label|badge|"
    r"certificat)\b.{0,30}\b(?:créé|délivré|décerné|attribué|conçu|inventé)e?s? par (?:nous|notre|"
    r"nos)|nous nous (?:sommes )?(?:décern|certifi|attribu|labellis)\w+|quasi[- ](?-i:TÜV|NF))",
    absolute=r"\b100\s?% (?:[\w’'-]+ ){0,2}?(?:satisf|sûre?s?\b|sécuri|garanti|authenti|"
    r"fiable|sans risque|confiance|content|positi|réussi|honnête|origina|parfait|serein|ravi|"
    r"heureu|enchant|conquis)\w*|\bgarantissons (?:une |la |votre )?(?:\w+ )?(?:satisfaction|"
    r"sécurité)|\bsatisfaction (?:\w+ )?(?:garantie|totale|(?:à )?100)|\b(?:absolument|totalement|"
    r"complètement|parfaitement|entièrement) (?:sûre?s?|sécuris\w+|sans risque|fiables?|"
    r"sans danger)|\bnous sommes (?:tout )?(?:simplement )?les meilleurs\b|"
    r"\brien ne peut (?:mal tourner|vous arriver|aller de travers)|\b(?:sécurité|fiabilité|"
    r"confiance|qualité) (?:à )?100\s?%|\b(?:garanti|achat|commande)\w* sans risques?\b|"
    r"\b(?:cent pour cent (?:sûr|satisf|fiable|garanti)|risque zéro|zéro risque|sans (?:aucun|"
    r"le moindre) risque|aucun risque|imbattables?|inégal\w+|inégalé\w*|incomparables?|"
    r"sans égal\w*|sans pareil\w*)|\b(?:le|la|les|votre|notre) meilleure?s? (?:boutique|magasin|"
    r"service|prix|qualité|vendeur|site|adresse|équipe|artisans?)\b(?! (?:pour vous|possible))|"
    r"\bmeilleure?s? [\w-]+ (?:du monde|de france|d['’]europe|du marché|de la ville|de la région|"
    r"du web|de suisse|de belgique)|(?:\ble |\bla |votre |notre |boutique |site |"
    r"vendeur )(?:n[°º] ?1|numéro (?:1|un)\b)(?! de la rue)|\b(?:n[°º] ?1|numéro un) (?:du|en|des|"
    r"mondial|français)|\bleaders? (?:incontestés?|mondial|du marché|absolu)|"
    r"\b(?:prix les? plus bas|les? moins chers?)\b|\bjamais déçus?\b|\bla plus (?:sûre|fiable|"
    r"honnête) (?:boutique|de france|du marché)|\b(?:boutique|site) (?:la|le) plus (?:sûre?|"
    r"fiable|honnête)",
    idiom=r"rien ne peut|ne (?:manquez|ratez|laissez|tardez) pas|aucun risque|sans (?:aucun|"
    r"le moindre) risque|jamais déçus?|n['’](?:hésitez|attendez) pas|pas seulement|sans (?:égal|"
    r"pareil)\w*|sans exception|pas de souci|il n['’]en reste|ne reste",
    denial=r"\b(?:jamais|aucune?|ni|pas|rien|sans|personne|nul(?:le)?|trompeu\w+|interdit\w*|"
    r"contre|refus\w+)\b",
)

SPANISH = UnfairWords(
    language="es",
    first_look=r"desisti|garantía|14 días|catorce|derecho|queda|falta|resta|últim|prisa|"
    r"apresúr|corre|termina|acaba|expira|caduca|finaliza|válid|solo hoy|solo por hoy|sólo|"
    r"únicamente|limitado|agota|viendo|mirando|han visto|tienen este|cuenta atrás|pierda|dejes|"
    r"deje|antes de que|ahora o nunca|vuelan|compra ya|compre ya|tarde|sube|reloj|personas|"
    r"clientes|usuarios|alguien|desaparece|se acaba|te quedes|sello|distintivo|garantiza|somos|"
    r"nada puede|auto|propi|casa|casero|intern|certificad|otorg|acreditad|avalad|concedid|tipo|"
    r"estilo|como|similar|equivalente|comparable|nivel|parecido|tüv|aenor|100|satisfacción|"
    r"seguridad|confianza|cien por|absolutamente|totalmente|completamente|riesgo|imbatible|"
    r"insuperable|incomparable|sin igual|inigualable|mejor|n.º|nº|número|líder|más baj|más barat|"
    r"más segur|más fiable|más honest|nunca",
    right=r"\b(?:derecho (?:legal )?(?:de|a) (?:desistimiento|desistir)|desistimiento|"
    r"garantía legal|(?:14|catorce) días (?:naturales )?(?:para (?:desistir|devolver|"
    r"cambiar de (?:opinión|idea)|arrepentir\w+)|de desistimiento)|garantía de conformidad|"
    r"derechos? (?:legal\w*|del consumidor|que (?:le|te) da la ley))",
    boast=r"\b(?:generos\w+|regalamos|regalo\w*|obsequi\w+|exclusiv\w+|solo (?:con nosotros|"
    r"aquí|en nuestra)|únic[ao]s?|bonificación|extra|cortesía|gentileza|ventaja (?:especial|única|"
    r"exclusiva)|a diferencia de|como (?:un )?(?:servicio|favor|detalle|premio|"
    r"lujo)(?: especial)?|voluntari\w+|incluso (?:le|te|os)|amablemente|de corazón|privilegios?|"
    r"lujo|por bondad|bono|promesa nuestra|nuestra promesa)\b",
    granted=r"garantía legal (?:de \w+ años )?(?:[\w-]+ ){0,2}?(?:gratis|gratuita|de regalo|"
    r"sin coste|sin costo|sin recargo)|\b(?:gratis|gratuita|regalada) (?:la |"
    r"nuestra )?garantía legal",
    beyond=r"\b(?:además de|más allá|sin perjuicio|aparte de|independiente\w*|no afecta\w*|"
    r"más (?:larg\w+|que la ley)|la ley (?:le|te|ya) (?:da|concede|otorga)|se suma\w*|"
    r"no es (?:un )?(?:regalo|favor)|ningún regalo|en lugar de los)\b",
    urgency=r"(?:\b(?:solo|sólo|únicamente|ya) (?:nos |te |le )?(?:quedan?|faltan?|"
    r"restan?) (?:\d+|dos|tres|un[ao]s?|poc[ao]s)|\bquedan? (?:solo |sólo |ya )?(?:poc[ao]s|"
    r"las últimas|muy poc[ao]s|\d+ (?:unidades|minutos|horas|piezas|plazas))|"
    r"\búltim[ao]s? (?:unidades|oportunidad\w*|piezas|horas|minutos|plazas|existencias)(?! (?:del|"
    r"de la|de un) (?:lote|serie|partida))|\bdate prisa|\bdese prisa|\bdaos prisa|apresúr\w+|"
    r"\bcorre(?:,| que|!)|\b(?:oferta|promoción|precio|descuento|rebaja) (?:\w+ )?(?:termina|"
    r"acaba|expira|caduca|finaliza|válid\w+) (?:en|hoy|pronto|esta noche|solo|sólo|a medianoche)|"
    r"\b(?:termina|acaba|expira) en \d+|\b(?:solo|sólo|únicamente) (?:por )?hoy|tiempo limitado|"
    r"casi agotad\w+|a punto de agotarse|se agota\w*|\b(?:personas|clientes|visitantes|"
    r"usuarios) (?:están )?(?:viendo|mirando|han visto|tienen este)|\d+ (?:personas|clientes|"
    r"usuarios|visitantes)\b.{0,40}\b(?:viendo|mirando|cesta|carrito|compr\w+|interesad\w+)|"
    r"alguien (?:de|en) [\w ]{2,25} (?:acaba|compró|ha comprado)|(?:precio|oferta) (?:desaparece|"
    r"se acaba)|(?:el tiempo|las? existencias?) (?:corre|se acaban?)|no te quedes sin|"
    r"cuenta atrás|no (?:te l[oa]s?|se l[oa]s?|l[oa]s?) (?:pierda|pierdas|dejes|deje)|"
    r"antes de que (?:se agote\w*|sea (?:demasiado )?tarde|vuelen|suba)|ahora o nunca|\bvuelan\b|"
    r"\bcompr[ae] ya\b|sube de precio (?:pronto|mañana|en)|el reloj corre)",
    calm=r"\b(?:si|cuando)\b.{0,30}\b(?:queda\w*|agot\w+|últim\w+)|\b(?:secar|seca|cola|"
    r"junta|esperar)\b",
    own_seal=r"\b(?:auto-?(?:certific|otorg|conced|expedid)\w+|(?:nuestr[oa]|"
    r"su) propi[oa] (?:[\w-]+ )?(?:sello|certificado|certificación|distintivo|marca de confianza|"
    r"premio)|(?:sello|certificado|distintivo)s? (?:de \w+ )?(?:propi[oa]s?|de la casa|casero|"
    r"intern[oa])|(?:certificad|otorgad|acreditad|avalad|"
    r"concedid)[oa]s? (?:\w+ ){0,2}por (?:nosotros(?: mismos)?|nuestro (?:propio )?(?:equipo|"
    r"taller)|nuestra (?:propia )?(?:tienda|empresa))|(?:tipo|estilo|como el|como un|similar al?|"
    r"equivalente al?|comparable al?|nivel|parecido al?) (?:sello )?(?:(?-i:TÜV|AENOR|ISO|OCU)|"
    r"confianza online|trusted shops)|(?:sello|distintivo|certificado)\b.{0,30}\b(?:cread|otorgad|"
    r"emitid|diseñad|concedid|inventad)[oa]s? por (?:nosotros|nuestr)|nos (?:hemos )?(?:certific|"
    r"otorg|conced)\w+|casi (?-i:TÜV|AENOR))",
    absolute=r"\b100\s?% (?:[\w-]+ ){0,2}?(?:satisf|segur|garant|auténtic|fiable|sin riesgo|"
    r"confianza|content|positiv|honest|original|perfect|feliz|felices|confiable|encantad|contento|"
    r"convencid)\w*|\b(?:satisfacción|seguridad|confianza) (?:garantizada|total|absoluta|(?:al |"
    r"del )?100)|\bgarantizamos (?:la |su |tu |una )?(?:\w+ )?(?:satisfacción|seguridad)|"
    r"\bsatisfacción (?:\w+ )?garantizada|\bsomos (?:sencillamente |simplemente )?(?:los|"
    r"las) mejores\b|\bnada puede (?:salir mal|fallar)|\bcien por cien(?:to)? (?:segur|satisf|"
    r"fiable|garant)\w*|\b(?:absolutamente|totalmente|completamente) (?:segur\w+|fiables?|"
    r"sin riesgo|garantizad\w+|confiable)|\bsin (?:ningún|el menor|riesgo alguno) ?(?:riesgo)?|"
    r"\b(?:riesgo cero|cero riesgos?|imbatibles?|insuperables?|incomparables?|sin igual|"
    r"inigualables?)\b|\b(?:el|la|los|las|su|tu|nuestr[ao]s?) mejor(?:es)? (?:tienda|servicio|"
    r"precios?|calidad|vendedor|equipo|taller)\b(?! (?:posible|para))|"
    r"\bmejor(?:es)? [\w-]+ (?:del mundo|de españa|del mercado|de la ciudad|de europa|de méxico|"
    r"de internet)|\b(?:n(?:\.[º°]|[º°]) ?1|número (?:1|uno)) (?:en|de|del)\b(?! (?:la )?(?:calle|"
    r"plaza|avenida))|\blíder(?:es)? (?:indiscutible|mundial|del mercado|absoluto)|"
    r"\bprecios? más bajos?\b|\bmás barat\w+ (?:del|de)\b|\b(?:tienda|web) más (?:segura|fiable|"
    r"honesta)|\bnunca (?:falla|se rompe|decepciona)\w*",
    idiom=r"no (?:te l[oa]s?|se l[oa]s?|l[oa]s?) (?:pierda|pierdas|dejes|deje)|sin (?:ningún|"
    r"el menor) riesgo|nada puede|sin igual|nunca (?:falla|se rompe|decepciona)|no (?:dud\w+|"
    r"esper\w+|sol[oa]|sólo)|sin excepción|sin problema|ahora o nunca",
    denial=r"\b(?:nunca|jamás|no|ningun[oa]?s?|ningún|nada|nadie|sin|tampoco|ni|engañ\w+|"
    r"prohibid\w+|contra|rechaz\w+)\b",
)
