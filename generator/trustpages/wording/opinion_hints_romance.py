"""Concepts of veiled offers and threats: French and Spanish."""

from __future__ import annotations

from trustpages.wording.languages import compile_families
from trustpages.wording.opinion_hints import HintWords

FRENCH_HINTS = compile_families(
    HintWords,
    "fr",
    {
        "speech": "5 sur 5|amazon|artag|avis|bien|blog|ce que vous |citer|citez|commentaire|commentez|"
        "compliment|critique|de nos|de notre|descend|doux|dénigr|en ligne|encens|etsy|facebook|forum|"
        "gentil|google|hashtag|identifier|insta|internet|la toile|les réseaux|lignes|louang|mal|"
        "mentionner|mentionnez|message|mot|note|notre page|nous|ost|photo|phrases|pouce|propos|recommand|"
        "salir|saliss|stor|suivre|sur le site|taguer|taguez|texte|tiktok|tripadvisor|trustpilot|témoign|"
        "ubli|vidéo|vos réseaux|élog|étoile|évalu|★",
        "suppressed": "au lieu de|avant de|critiqu|descend|discret|discrétion|dénigr|gard|laiss|plaign|"
        "plutôt que d|post|publi|sali|sans|se tai|silence|écri",
    },
    speech=r"\bforums?\b|\bpartag\w+ (?:notre|nos|cette|la) (?:publication|page|post|photo|annonce)|"
    r"\b(?:supprim|retir|effac|enlev|adouc|modifi|chang|repren|revoi|rév[iî]s)\w*\b.{0,25}\b(?:vidéo|photo|"
    r"publication|post|texte|story|message|propos|mots)\b|\btripadvisor|\bquelques lignes|\bnous cit\w+|"
    r"\bavis\b|\bévalu\w+|\bétoiles?\b|★|\b5 sur 5\b|\bcommentaires?\b|\bcommentez\b|\btémoign\w+|\bnotez\b|"
    r"\bnous (?:noter|notez|notent|notera\w*|noteront|citer|citez)\b|\b(?:bonnes?|votre|vos|sa|leur|"
    r"meilleures?|belles?|une|mauvaises?|cette) notes?\b|\bnotes? (?:maximale|passe|de [45]|à la hausse|"
    r"parfaite)|\brecommand(?:ez|er|ent|era|eront|ations?)\b|\bcompliments?\b|\bélog\w+|\blouang\w+|"
    r"\bencens\w+|\b(?:petit|gentil|joli|bon|aimable|doux|beau|deux|trois|quelques)s? (?:mots?|lignes|"
    r"phrases)\b|\bmots? (?:aimable|gentil|sympa|doux|sur)\w*|\bdu (?:bien|mal) (?:de|sur) (?:nous|nos|la "
    r"boutique|notre)|\bdi(?:re|tes|sent|t) du bien|\b(?:parl|caus|racont|dit|dites|dire)\w* .{0,12}(?:de "
    r"nous|de nos|de notre|sur nous)\b|\b(?:publi|post|partag)\w+\b.{0,40}\b(?:photo|story|vidéo|avis|"
    r"expérience|ligne|mot|commentaire|selfie|image)s?|\bstor(?:y|ies)\b|\bhashtag\w*|\b(?:tagu|identifi|"
    r"mentionn)\w*[ -]nous|\bnous (?:taguer|taguez|identifier|mentionner|mentionnez|suivre|recommander|"
    r"recommandez)|\bnous (?:traîn|cit)\w*|\bmot (?:gentil|doux)|\bgroupe facebook|\bblog\w*|\b(?:sur|via) "
    r"(?:google|facebook|instagram|insta|trustpilot|tiktok|etsy|amazon|les réseaux|vos réseaux|internet|la "
    r"toile|notre page|les forums)|\ben ligne\b(?= vaut|.{0,20}\b(?:critiqu|écri|dit))|\b(?:critiqu\w+|"
    r"écri\w+|mot|compliment\w*|dis\w+|dites|plaindre|plaign\w+|propos).{0,25}\b(?:en ligne|en public|"
    r"publiquement|sur le site)|\b(?:descend(?:ent|re|ez)|salir|saliss\w*|dénigr\w*|critiqu(?:er|ez|ent|"
    r"e))\b|\bce message\b|\bce que vous (?:avez écrit|écrivez)|\bune photo de (?:vous|toi)|\bpouces? "
    r"(?:levé|en l['’]air)",
    worth=r"\bne (?:pai|pay)\w+ (?:pas|plus|rien|que|ni)|\bempoch\w+|\b(?:acompte|argent|somme|caution)\b|"
    r"\b(?:deuxième|second|seconde|autre|nouveau|nouvelle) \w+|\bferai\w* parvenir|\bvous revien\w+|"
    r"\bremboursons?\b|\b(?:nous|on|je) (?:(?:vous|te|leur|lui|les|l[ae]|en) )?(?!répond|lis|lir|publi|"
    r"affich|remerci|vérif|tri|corrig|supprim|retir|signal|écout|ten|pren|voul|veu|pens|croi|compt|cherch|"
    r"demand|sav|esp|aim|somm|av|pouv|peu|invit|appren|laiss|ser|sui|ai|li|montr|not|voy|voi|modér|garant|"
    r"fais|respect|contr|conserv|gard|préfér|regret|trait|communiqu|transmet)(?:\w+ons|\w+(?:rai|ra)|"
    r"\w{3,}e|\w{3,}s|offre|paie)\b|\bdébloqu\w+|\b(?:venez|passez|viens|passe) (?:chercher|prendre|"
    r"récupérer)|\bservez-vous|\bchoisissez\b|\bdroit (?:à|au)\b|\bavant tout le monde|\bde la nôtre|"
    r"\b(?:votre|vos|ton) [^,]{0,60}, (?:et )?(?:notre|nos|le nôtre)\b|\b\d+\s?(?:€|euros?|%|points?|"
    r"centimes)|\beuros?\b|\b(?:bons? (?:d['’]achat|de (?:réduction|\d+))|codes? promo|remises?|réductions?|"
    r"rabais|ristourne|cadeaux?|offerts?|offertes?|offr\w+|gratuit\w*|rembours\w+|tirages?|tombola|concours|"
    r"gagn\w+|lots?\b(?! de)|points?|surprises?|échantillons?|primes?|récompens\w+|avoir de|frais|port|"
    r"expédition|livraison|répar\w+|prochaine?s?|primeur|avant-première|accès|coûtera rien|bonus|avantages?|"
    r"geste|garanti\w*|ristourn\w*|dédommag\w*|crédit\w*|moitié prix|essai|gardez|gardent|de moins|moins "
    r"sur|pièce|remplac\w*|échang\w*|s['’]arranger|valent|vaut)\b|\b(?:à notre charge|pour nous\b|pour "
    r"moi\b|la fois d['’]après|suivante?\b|en premier|les premiers?|grâce de)|\b(?:un|une|deux|trois|1|2|"
    r"petit|petite) (?:[\w-]+ )?(?:pot|sachet|tablette|savon|bougie|bocal|boîte|paire|bouteille|café|thé|"
    r"tasse|torchon|tablier|carnet|panier|sac|cocotte|théière|tote|porte-clés|confiture|miel)\b|\b(?:on|"
    r"nous|je) (?:vous |t['’]|te |leur |lui |en )+(?:offr|gliss|envo|fer|fai|donn|prépar|réserv|mett|ajout|"
    r"post|expédi|rend|rajout|déduis|paye|pay)\w*|\b(?:recev(?:ez|rez|ront|ra)|reçoi\w+|aurez|auront|aura|"
    r"obtenez|obtient|bénéfici\w+|profitez|repart\w+ avec|repartez|repartira|emport\w+|gagne) (?!un (?:mail|"
    r"e-mail|courriel|lien|message)|une (?:réponse|invitation)|de vos|vos)|\b(?:part|partira|partiront) "
    r"(?:demain|aussitôt|le jour|dès)|\bvous attend\w*|\b(?:renvoyons|envoyons|expédions|glissons|offrons|"
    r"ajoutons|changerons|remplaçons|réparons)\b|\bdans (?:le|votre) (?:prochain|colis suivant|carton "
    r"suivant)",
    tie=r"\b(?:si|s['’]il|dès (?:que)?|quand|lorsque|une fois|qui|réservé\w*|pour (?:chaque|tout|toute|un|"
    r"une|votre|vos|les|ceux|celles|dire)|contre|en (?:échange|retour|contrepartie|remerciement|guise)|"
    r"suffit|marché conclu|ensuite|alors|chaque|que (?:ceux|celles)|\w+s qui|quiconque|sur présentation|"
    r"droit|de votre part|par (?:avis|étoile|commentaire|mot|photo)|montrez|présentez|d['’]abord|seulement|"
    r"uniquement|ceux|celles|cherche\w*|parmi|tous|à condition|vaut|valent|rapporte\w*|gagnez|merci|"
    r"remerci\w*|les (?:dix|cinq|vingt|trois|\w+) premiers?|au lieu|il faut|avant|aux auteurs|tente|deal|ça "
    r"marche|soit)\b|\bet (?:nous|vous|(?:la|le|les) (?!avis|comment|note|étoile)|l['’](?!avis)\w+|on|je|"
    r"votre|vos|c['’]est|recev\w*|gagn\w*|profit\w*|hop|repart\w*|un|une|obten\w*)\b|\bet (?:débloqu|venez|"
    r"repartez|emport|choisi|serv)\w*|\b(?:votre|vos|ton) [^,]{0,60}, (?:et )?(?:notre|nos|le nôtre)\b|"
    r"[=→:]|, \w+ez\b|[,–—] (?:nous|on|venez|passez|vous|et (?!les avis|l['’]avis|les comm)|je|le|la|un|une|"
    r"l['’]|gagn\w*|recev\w*|c['’]est)|, les? ",
    pointer=r"\b(?:dans ce cas|si c['’]est le cas|si elles? (?:arriv|vien)\w*|en (?:échange|retour|"
    r"contrepartie|remerciement|guise)|pour (?:la peine|vous remercier|cela|ça)|si oui|ensuite|alors|me "
    r"faire pardonner|ceux qui|chaque|notre façon|parmi|les plus|montrez|présentez|et hop|comme ça)\b",
    request=r"\b(?:pourriez|pouvez|voudriez|voulez|seriez|auriez|accepteriez)-vous|\btu (?:peux|pourrais)|"
    r"\bserait-il possible",
    suppressed=r"\bgard\w+\b.{0,40}\bpour (?:eux|elles|vous|lui|elle|soi)\b|\b(?:se tai\w+|silence|"
    r"discrétion|discrets?)\b|\b(?:ne|n['’]) ?(?:nous )?(?:descend|critiqu|dénigr|sali|écri|publi|plaign|"
    r"laiss|post)\w*.{0,20}?\b(?:pas|rien|jamais)\b(?:.{0,25}(?:internet|réseaux|en ligne|avis|public))?|"
    r"\b(?:au lieu de|plutôt que de?|avant de|sans) (?:[\w’'-]+ ){0,2}?(?:publi|écri|critiqu|post|plaindre|"
    r"laisser|en parler)\w*",
    harm=r"\bjuridique|\b(?:votre|vos|ton) (?:propriétaire|employeur|patron|voisins?|famille|collègues|"
    r"clients)\b|\b(?:plus (?:servi|livré|bienvenu|command|vend|expédi|accept)\w*|avocat\w*|plainte|"
    r"tribuna\w*|justice|judiciaire\w*|poursui\w+|bloqu\w+|exclu\w*|bann\w+|dommages|employeur|(?:publi|"
    r"divulgu|révél|donner)\w* (?:votre|vos) (?:nom|adresse|coordonnées)|conséquences|perd(?:ront|ra|ez|rez|"
    r"ent)?|police|huissier|liste noire|amende|pénalité|annul\w+|sans garantie|garantie (?:tombe|saute|"
    r"prend fin)|aucune? (?:garantie|remboursement|réparation)|regrett\w+|facturer\w*|mise en demeure|"
    r"privé\w* de)\b",
    demand=r"\b(?:mauvais avis|avis (?:négatif|défavorable)s?|dommage|ennuyeux|fâcheux|si|s['’]il|qui|ceux|"
    r"celles|quiconque|soit|ou|sinon|faute de|à défaut|sous|avant|moins de|toute personne|quand|tant que|"
    r"tout client|réfléchi\w*|en dessous)\b",
    unrelated=r"\bétoiles? (?:en|de (?:noël|mer)|filante)|\bà (?:notre|votre|mon) avis|\bchang\w+ d['’]avis|"
    r"\bavis (?:d['’]expédition|de réception|contraire|"
    r"de passage)|\bdans (?:votre|un|son|cet) (?:avis|commentaire)|\b(?:prendre|prenons) note",
    idiom=r"\b(?:me faire|nous faire|se faire) pardonn\w+|\ben guise d['’]excuse|\bne (?:pai|pay)\w+ "
    r"(?:pas|plus|rien)|\bpas (?:seulement|encore|content\w*|satisfait\w*)|\bn['’](?:hésitez|oubliez) pas|"
    r"\b(?:ne )?(?:vous )?coût\w+ rien|\bsans (?:frais|minimum|condition\w*)\b(?!,)|\bpourquoi pas|\bplus "
    r"rien à payer|\brien à payer|\bsi vous ne (?:retirez|supprimez|modifiez|effacez) pas|\bn['’]est pas "
    r"(?:retiré|supprimé|effacé|modifié)\w*|\bpas un (?:centime|sou)",
    calm=r"\bpeut rester|\breste (?:tel|en ligne|comme)|^\W*(?:un grand |mille )?merci\b|"
    r"\b(?:quels?(?:le)?s? que soi\w+|que vous \w+iez|jamais|rien|aucune?|interdit\w*|illég\w+|refus\w+|"
    r"qu['’]il soit|pas|ni|même si|tel quel|non\b|s['’]achète|raccroché|voulai\w+|exige\w*|propos(?:é|ait)|"
    r"demandé|(?:un|une|certains|d['’]autres|autres) (?:vendeur|agence|sites?|marchand|concurrent|"
    r"boutiques)\w*|raison|effacé|on nous a|désol\w*|pardon|excus\w*|mérit\w+|notre (?:faute|erreur)|déjà|"
    r"est parti\w*|parti\w* ce|hier|avons|ai (?:envoyé|remboursé)|étai\w+|a été|ont été|poussés?|juste :|"
    r"lues?|sans contrepartie|quoi qu\w*)\b",
)
SPANISH_HINTS = compile_families(
    HintWords,
    "es",
    {
        "speech": " crítica| nota|amable|bien|blog|bonito|borr|bueno|calific|cambi|coment|compart|"
        "cosas b|critic|cuatro líneas|cíta|de la tienda|de nosotros|de nuestr|dilo en|dígalo en|edit|"
        "elimin|elogi|en insta|estrella|estrellita|etiqu|etsy|experiencia|facebook|foro|foto|google|habl|"
        "halag|hashtag|historia|instagram|internet|lindo|lo que |menci|modific|nombra|nos arrastr|nota |"
        "nómbra|opin|palabra|piropo|por las nubes|puntu|puntú|público|quit|recomend|recomi|redes|reseñ|"
        "retir|revis|selfie|stories|story|suaviz|síguenos|testimonio|tiktok|tripadvisor|trustpilot|"
        "tu perfil|tuya|unas líneas|valor|valór|verde|vuestra|vídeo|★",
        "suppressed": " silencio| verde|callad|critic|dej|discreci|escrib|guard|habl|poner|public|quejar|"
        "se call|se quej",
    },
    speech=r"\bforos?\b|\bcompart\w+ (?:nuestr[ao]|est[ae]|la) (?:publicación|página|foto|historia)|\ben "
    r"comentar|\bdígalo en|\bdilo en|\b(?:borr|elimin|retir|quit|suaviz|cambi|modific|edit|"
    r"revis)\w*\b.{0,25}\b(?:vídeo|foto|publicación|post|texto|historia|mensaje|palabras|tono)\b|"
    r"\btripadvisor|\bunas líneas|\bcuatro líneas|\bestrellitas?|\breseñ\w+|\bopini(?:ón|ones)\b|"
    r"\bopin(?:ad|ar|e|en|a)\b|\bvalora(?:ción|ciones|r|rnos|d|dnos|n)?\b|\bvalór\w+|\bvalor(?:en|es|ó)\b|"
    r"\bpuntu(?:ación|aciones|ar|arnos|e)\b|\bpuntú\w+|\bestrellas?\b|★|\bcomentarios?\b|\bcoment(?:a|ad|en|"
    r"e)\b|\btestimonios?\b|\bcalific\w+|\b(?:su|tu|buena|buenas|mejor|mala|esa|la|una|nos \w+ (?:una "
    r")?buena) notas?\b(?! de)|\bnota (?:máxima|alta)|\b(?:esa|su|tu|la) crítica\b|\bcritic(?:a|an|ar|ue|"
    r"uen|arnos)\b|\brecomi[eé]nd\w+|\brecomend(?:ar|arnos|ad|ación|aciones|éis)\b|\bpalabras?\b|"
    r"\bpiropo\w*|\belogi\w+|\bhalag\w+|\bhabl\w+ (?:[\w-]+ )?(?:bien|mal|maravillas|genial|de nosotros|de "
    r"la tienda)|\b(?:bien|mal|algo bueno|cosas buenas|maravillas) (?:que habl\w+|de nosotros|de la tienda|"
    r"de nuestr\w+)|\b(?:dej|pon)\w+ (?:bien|verdes?|por las nubes)|\bpor las nubes|"
    r"\betiqu[eé]t(?:anos|enos|arnos|adnos|en|ad|ar)\b|\betiqueta a\b|"
    r"\bmenci[oó]n\w*|\ben (?:google|facebook|instagram|tus redes|las redes|redes|internet|tiktok|"
    r"trustpilot|etsy|tu perfil|público)|\b(?:sub|compart|publi|poste|cuelg)\w+\b.{0,30}\b(?:foto|historia|"
    r"vídeo|story|stories|selfie|experiencia|opinión)|\b(?:foto|vídeo|historia) (?:tuya|vuestra)|\balgo "
    r"(?:bonito|bueno|lindo|amable)|\b(?:nómbra|cíta|nombra)\w*nos\b|\bgrupo de facebook|\ben insta\b|\bnos "
    r"arrastr\w+|\bstories\b|\bblogs?\b|\bhashtag\w*|\blo que (?:puso|escribió|dijo|pusiste|escribiste)|"
    r"\bsíguenos|\bcosas (?:buenas|bonitas)",
    worth=r"\bno pag\w+|\bcosa nuestra|\bpor (?:nuestra cuenta|cuenta de la casa)|\brecibirá\w*|"
    r"\bsustituci\w+|\bha(?:ría|ré|remos|ríamos) llegar|\b(?:señal|dinero|importe|fianza)\b|\bde vuelta\b|"
    r"\b(?:segund[oa]|otr[oa]|nuev[oa]) \w+|\bgan[ae]\b|\b(?:te|le|os|les) (?:l[oa]s? )?(?!respond|contest|"
    r"agradec|le[ea]|ped|pid|dig|dec|cont|pregunt|escrib|invit\w+ a|ayud|gust|parec|anim|record|inform|avis|"
    r"rog|deb|pod|qued|teng|ha)\w+(?:o|amos|emos|imos|aré|eré|iré)\b|\b(?:lo|la) (?:ponemos|pagamos|pone) "
    r"nosotros|\ba mitad de precio|\bdesbloque\w+|\b(?:pásate|ven|pasa|pase|venga)\b.{0,6}\b(?:a por|por)\b|"
    r"\brecog[ea]\b|\bde la nuestra|\bpara (?:usted|ti|vosotros)\b|\b(?:tu|su|vuestr[oa]) [^,]{0,60}, (?:y "
    r")?nuestr[oa]s?\b|\b\d+\s?(?:€|euros?|%|puntos|céntimos)|\beuros?\b|\b(?:regal\w+|vales?|cup(?:ón|"
    r"ones)|descuentos?|descont\w+|descuent\w+|gratis|gratuit\w*|sorte\w+|rif\w+|premi\w+|reembols\w+|"
    r"obsequi\w*|puntos|sorpresas?|recambio|repuesto|garantía|sin coste|rebaj\w+|te l[ao]s? quedas|llévate|"
    r"lléva\w+|detall\w+|portes|gastos|envío|reparaci\w+|reparamos|bonus|bono|de menos|invit\w+|devolv\w+|"
    r"devuelv\w+|saldo|muestras?|compens\w+|recompens\w+|agradec\w+ con|anticipad\w*|antes que nadie|"
    r"primer\w+ en|ahorr\w+|perdon\w+|ganar|gan[ae]s?|entra en|cambiamos|cámbi\w*|participa\w*|pieza)\b|"
    r"\bcorre\w* (?:de|por) nuestra cuenta|\ba (?:nuestro cargo|mitad de precio)|\b(?:te|le|os|les) "
    r"(?:(?:lo|la|los|las) )?(?:mand|envi|enví|do[ys]|da|damos|daremos|pon|pong|met|añad|guard|reserv|hac|"
    r"har|llev|manda|prepar|espera)\w*|\b(?:próxim|siguiente)\w* (?:pedido|compra|paquete|café|envío|vez|"
    r"visita)|\b(?:enviamos|mandamos|devolvemos|reparamos|ponemos|metemos|añadimos|regalamos|incluimos|"
    r"pagamos)\b|\b(?:recib(?:e|es|en|irá\w*|iréis)|llévate|consigu\w+|obtien\w+|obtendr\w+|tendr(?:ás|á|án|"
    r"éis)|se lleva\w*|te llevas) (?!un (?:correo|mail|enlace|mensaje)|una (?:respuesta|invitación))|"
    r"\b(?:un|una|dos|1|2) (?:[\w-]+ )?(?:tarro|bote|pastilla|bolsa|tableta|caja|botella|par|taza|café|vela|"
    r"jabón|llavero|imán|cesta|delantal|libreta|paquete|barra|queso|manta|cuaderno)\b|\bvale\b",
    tie=r"\b(?:si|cuando|quien(?:es)?|en cuanto|por (?:cada|tu|su|una?|dejar|las|los|todas|vuestr\w+)|a "
    r"cambio|para ti|luego|después|cada|de (?:tu|su|vuestra) parte|las \w+ primeras|los \w+ primeros|a "
    r"nuestros fans|si traes|\w+s que|al (?:que|dejar|escribir|publicar|valorar)|a quien(?:es)?|para "
    r"quien(?:es)?|solo a|l[oa]s \w+ que|los que|las que|primero|enseñ\w+|a nuestr[ao]s|a las? mejor\w*|"
    r"buscamos|siempre que|entre (?:todos|quienes|los|las)|com[oe] agradecimiento|agradec\w*|vale|premi\w*|"
    r"de paso|suma\w*|acumul\w*|una vez|con tu|con una|mándanos|así de fácil|trato|solo|sólo|todo el que|o "
    r"sea|al)\b|\by (?:hoy|te|le|os|el|la|los|nosotros|nuestr\w+|llév\w+|gan\w+|consig\w+|recib\w+|mañana|"
    r"de regalo|en|un|una|entra\w*|ya|ahorr\w*|\w+mos)\b|\by (?:desbloque|pása|recog|pide|coge|ven)\w*|"
    r"[=→:]|[,–—] (?:te|le|os|y|nosotros|un|una|el|la|llév\w+|cupón|vale|de)\b|"
    r"\btuy[ao]\b.{0,60}\bnuestr[ao]\b",
    pointer=r"\b(?:en ese caso|si llegan?|si las? (?:vemos|recibimos|hay)|a cambio|como agradecimiento|en "
    r"agradecimiento|para agradec\w+|si es así|luego|después|entonces|así|como disculpa|por ello|por la "
    r"molestia|entre todos|cada una?|los que|quien lo haga|las mejores|enséñ\w+)\b",
    request=r"\b(?:podría|podrías|puede|puedes|querría|querrías|le importaría|te importaría)\b",
    suppressed=r"\bse (?:lo |la |los |las )?guard\w+|\bguard\w+ silencio|\bcallad\w+|\bse call\w+|"
    r"\bdiscreci\w+|\bno (?:\w+ )?(?:habl\w+ mal|critic\w+|pon\w+ verdes?|public\w+|escrib\w+|se quej\w+|"
    r"dej\w+)(?:.{0,25}(?:internet|redes|reseña|opinión|público|en google))?|\b(?:en (?:vez|lugar) de|antes "
    r"de|sin) (?:publicar|escribir|criticar|quejar\w+|poner|dejar)\w*",
    harm=r"\bjurídic\w*|\b(?:su|tu|vuestr[oa]) (?:casero|jefe|vecinos?|familia|compañeros|clientes)\b|\bno "
    r"(?:le|les|te|se les?|volver\w+ a|se l[oe]) (?:volvemos|vend|atend|serv|envi|volver)\w*|\b(?:abogad\w*|"
    r"demand\w+|denunci\w+|bloque\w+|juzgad\w*|tribunal\w*|multa\w*|indemniz\w*|jefe|consecuencias|"
    r"judicial\w*|legales|policía|lista negra|se quedan? sin|sin (?:garantía|reembolso|reparación)|pierd\w+|"
    r"perder\w*|anul\w+|cancel\w+|su dirección|su nombre|vetad\w*|expuls\w+|recargo|cobrar\w*|arrepent\w+|"
    r"deja de tener|no (?:vuelv\w+|compr\w+ más|tendrá\w*))\b",
    demand=r"\b(?:malas? (?:reseñ|opini|valorac|nota)\w*|(?:reseñ|opini|comentario)\w* negativ\w+|pena|"
    r"lástima|incómodo|si|quien(?:es)?|al que|los que|las que|o|u|salvo|de lo contrario|si no|en caso|"
    r"cuando|menos de|antes de|todo el que|clientes que|mientras|con menos|hasta que|piéns\w+)\b",
    unrelated=r"\bcambi\w+ de opinión|"
    r"\bestrellas? de (?:vidrio|papel|navidad|mar|madera|cristal)|\ben (?:su|tu|una) (?:reseña|"
    r"opinión|comentario)\b(?= (?:dice|habla|menciona|nos|se))|\bnota de|\bmal estado|\bmás vale\b",
    idiom=r"\b(?:como|a modo de) disculpa|\bno pag\w+|\bantes que nadie|\bno (?:dud\w+|olvid\w+|te "
    r"olvid\w+|sol[oa]|sólo)|\b(?:no|sin) (?:te |le |os )?(?:costará|cuesta|coste|costo|pagar|gastos)(?: "
    r"nada)?|\bno te cuesta nada|\bsin compromiso|\bpor qué no|\bni un (?:euro|céntimo)\b|\bsi no (?:borra|"
    r"retira|elimina|quita|cambia|corrige)\w*|\bno (?:se )?(?:borra|retira|elimina|quita|corrige)\w*(?= "
    r".{0,30}(?:abogad|demand|denunci))",
    calm=r"\bpuede quedarse|\bse queda (?:como|donde|ahí)|^\W*(?:muchas |mil )?gracias\b|\b(?:sea cual|"
    r"ponga la nota|diga lo que|nunca|jamás|nada|ningun\w*|ningún|prohib\w+|ilegal\w*|rechaz\w+|aunque|"
    r"nadie|no|tampoco|ni|pidi[óe]\w*|quería\w*|ofreci\w+|alguien|tiene razón|tienes razón|(?:un|una|otras?|"
    r"algun[ao]s?) (?:vendedor|agencia|tienda|competidor|web|comercio)\w*|dijimos|independiente\w*|como "
    r"está|como usted quiera|como quieras|todas, también|lo bueno y lo malo|ya (?:está (?:devuelt|reembols|"
    r"enviad|de camino|en camino|en correos)\w*|la|lo|le|te|va|se|hemos)|sentimos|siento|perd[oó]n\w*(?= "
    r"(?:el|la|por))|disculp\w*|merecid\w+|nuestro (?:fallo|error)|hemos|ha sido|salió|leímos|hizo|hicieron|"
    r"enviamos una nueva hoy|ayer|sinceras? gracias)\b",
)
