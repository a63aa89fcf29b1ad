"""Words that follow a form of address and name no customer: goods, books, films, saints."""

from __future__ import annotations

_WORDS = (
    # cleaning agents and other goods
    "clean muscle sheen right proper limpio propre lindo meyer's meyer’s "
    "meyers bricolage coffee t whippy mister "
    "kuchen robot potato fix-it holle doktor kipling coffee's beams heater "
    "lube siga bubble porter dandy cuisine "
    "bronner bronner's bronner’s martens pepper oetker scholl beckmann hauschka hauschka's jart teal squatch "
    "wellness schär fresh barbara tung's browns hinch beeton grossman's "
    "wash goodlife sommelier wok tefal ikea "
    "simon algodón papa bosch gourmet drain mop kettle magic plumber spares sandman ed freeze pickles kleen "
    "bigote brico clox chef tee zucchini cerulean gay fothergill fothergill's fothergills grill top tom "
    "walewska antje nilsson nilson uil cactus konijn beer beertje aardbei kaktus bär hase fuchs igel "
    "figaro simón meuble store patate malabar loik ours pepe pin piso gato "
    "tenorio omar julio miguel chisciotte "
    "abbondio bonaventura mahlzahn luna eden maluśkiewicz ziółko pibb beast "
    "butterworth butterworth's fields dash "
    "baird's wages bill pac-man dior havisham marple piggy saigon moneypenny "
    "world america universe vickie's brown's "
    "best quendt sommer grandel wolff scheller theiss denese elsey's mercola "
    "tigi sporty max burger wok donut pizza "
    "kebab pretzel bagel chips price fix handyman beer whiskers bump nosy "
    "greedy happy topsy-turvy messy sunshine "
    "goodnight brainwash incredible roboto vain lonely splitfoot bojangles tambourine postman soft softy "
    # books, films, plays and their heroes
    "claus bean quijote quixote juan giovanni camillo corleone pasquale "
    "bosco matteo bovary butterfly tussauds "
    "curie tadeusz kleks samochodzik wołodyjowski twardowski tik-tak hilary tau darcy rochester hyde jekyll "
    "doubtfire robinson incredible peabody poirot hulot jourdain teste "
    "ripley spock holmes watson who no evil "
    "strange dre seuss zhivago faust frankenstein mabuse doolittle men "
    "tickle benn blobby magoo big rogers wolf "
    "tiggy-winkle twit potter pfiffig taschenbier rossi lehmann turtur tur wonka micawber toad fox bennet "
    # nobody, and beginnings of sentences
    "bóg jezus jesus god w z na i do że to jest der die das lebe gott "
    "doktorin professor und sie wir ihr kunde "
    "kundin customer client president präsident direktor director presidente ministro minister bundeskanzler "
    "bürgermeister and or & mrs ms mr monsieur madame messieurs mesdames"
)
NOBODYS = frozenset(_WORDS.split())
"""The words, in lower case; some are names, too: whom they belong to is known to everybody."""
_FAMILIES = (
    "watson robinson rogers wolf fox porter holmes potter bennet simon rossi lehmann fuchs bär hase "
    "sommer wolff best max julio miguel omar luna eden price fields dior "
    "marple tenorio pepe gato simón bill black "
    "martens bosco matteo beckmann pepper curie darcy rochester spock wonka strange ripley benn"
)
ALSO_FAMILIES = frozenset(_FAMILIES.split())
"""Those that are common names of families: in a sentence about what somebody did, they are a customer's."""
