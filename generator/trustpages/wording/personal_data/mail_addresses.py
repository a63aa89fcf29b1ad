"""Mail addresses and names of messengers in a text, as they are and as they are disguised."""

from __future__ import annotations

import re
from collections.abc import Iterator

from trustpages.patterns import LazyPattern
from trustpages.wording.personal_data.detail import Detail, StatedDetails

KIND = "a mail address"
_MESSENGER = "a name at a messenger"
_MAIL = LazyPattern(
    r"(?<![\w.+/-])"
    r"[\w.+-]+@[A-Za-z0-9\u00c0-\u024f\u4e00-\u9fff_-]+(?:\.[A-Za-z0-9\u00c0-\u024f_-]+)+"
)
"""A mail address, perhaps with the full stop of its sentence."""
_ASCII_MAIL = LazyPattern(r"[A-Za-z0-9_.+-]+@[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)+")
"""The same among characters that need no blanks."""
_SIGNS = (
    "@| at |_at_|-at-|"
    "[at|(at|{at|<at|ät|arrob|arob|chiocciol|małpa|malpa|apenst|klammera|"
    "艾特|圈a|小老鼠|老鼠|アット|آت|(a)|[a]|at sign"
)
"""What stands for the sign in the middle of a mail address."""
_MAIL_SIGNS = tuple(_SIGNS.split("|"))
_AT = (
    r"(?:\s*[\[({<]\s*(?:at|a|@|ät|arroba|arobase|chiocciola|ma[łl]pa|apenstaartje|klammeraffe|アット|アットマーク|艾特)\s*[\])}>]\s*"
    r"|\s+@\s+|\s+@|@\s+|@"
    r"|[\s_-]+(?:at|ät|arroba|arobase|arobas|chiocciola|ma[łl]pa|apenstaartje|klammeraffe|"
    r"et)[\s_-]+"
    r"|\s*(?:艾特|圈a|小?老鼠|アットマーク|アット|آت)\s*)"
)
_DOT = (
    r"(?:\s*[\[({<]\s*(?:dot|\.|punkt|point|punto|punt|kropka|d|ドット|点)\s*[\])}>]\s*|\.| \. "
    r"|[\s_-]+(?:dot|punkt|point|punto|punt|kropka)[\s_-]+|\s*(?:点|點|ドット|دوت|نقطة)\s*)"
)
_JOINT = (
    r"(?:[\s_-]+(?:underscore|under score|dash|hyphen|unterstrich|bindestrich|minus|"
    r"tiret(?: (?:bas|du 8))?|"
    r"gui[oó]n(?: bajo)?|trattino(?: basso)?|streepje|laag streepje|podkreślenie|podkreślnik|"
    r"myślnik)[\s_-]+|"
    r"\s*(?:下划线|下劃線|底線|减号|アンダーバー|アンダースコア|ハイフン|شرطة)\s*)"
)
_TOP = (
    r"(?:com|net|org|de|fr|es|it|nl|pl|uk|co|cn|jp|tw|hk|eu|info|io|me|ch|at|be|ie|us|sa|ae|eg|"
    r"example|test|"
    r"mail|email|online|shop|ne|ac|gov|edu|mx|ca|au)"
)
_SPELLED = LazyPattern(
    rf"(?<![\w@])[a-z0-9][a-z0-9_+-]*(?:(?:{_DOT}|{_JOINT})[a-z0-9_+-]+){{0,3}}?{_AT}"
    rf"[a-z0-9][a-z0-9-]*(?:{_DOT}[a-z0-9-]+){{0,2}}?{_DOT}{_TOP}(?![\w@])",
    re.IGNORECASE,
)
"""A mail address whose at or dot is a word, or stands apart."""
_PROVIDER = (
    r"(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|gmx|web\.?de|t-online|qq|"
    r"163|126|foxmail|"
    r"sina|libero|wp|onet|interia|o2|laposte|orange|wanadoo|ziggo|kpn|docomo|ezweb|naver|hanmail|"
    r"aol|btinternet)"
)
_AT_PROVIDER = LazyPattern(
    rf"(?<![\w@])[a-z][a-z0-9]*[._\d-][a-z0-9._-]*\s*(?:@|[\[(]\s*(?:at|@)\s*[\])]|"
    rf"\bat\b)\s*{_PROVIDER}(?!\w)",
    re.IGNORECASE,
)
"""An account at a well-known provider whose ending everybody can add."""
_ACCOUNT = LazyPattern(
    r"(?:(?<![A-Za-z])(?:wechat|weixin|whats ?app|telegram|skype|snapchat|instagram|insta|"
    r"facebook|messenger|"
    r"discord|line|"
    r"signal|kakao ?talk|qq|twitter|tiktok|viber)(?:[ -]?(?:id|account|name|handle|user(?:name)?|"
    r"nr|no)|の(?:ID|アカウント))?"
    r"|微信号?|威信|薇信|加?[vV]信|加我?[vV薇微賴]|QQ号?|扣扣|抖音号?|支付宝|ライン|インスタ|سناب|انستقرام|تيليجرام)"
    r"\s*(?:(?:is|was|ist|est|es|è|to)\s+|[:：=是为は]\s*|[(（]\s*|\s|(?<=[信信号号]))\s*[\"'“]?"
    r"(?P<account>@[A-Za-z][\w.]{2,30}|(?=[A-Za-z._-]*[\d_])[A-Za-z][A-Za-z0-9_-]{4,20}|"
    r"\d{5,12}(?![ .-]?\d))(?![A-Za-z0-9_@])",
    re.IGNORECASE,
)
_SIGN_OF_ACCOUNT = LazyPattern(r"[\d@_]")
_MESSENGERS = (
    "wechat|weixin|whatsapp|whats app|telegram|skype|snapchat|insta|facebook|messenger|discord|"
    "line|signal|kakao|qq|"
    "twitter|tiktok|viber|微信|威信|薇信|加我v|加v|賴|加薇|加微|v信|扣扣|抖音|支付宝|ライン|インスタ|سناب|انستقرام|تيليجرام"
)
_MESSENGER_SIGNS = tuple(_MESSENGERS.split("|"))
_HANDLE = LazyPattern(
    r"(?:\b(?:instagram|insta|telegram|tiktok|twitter|facebook|snapchat|"
    r"discord)\b[^@\n]{0,20})(?P<account>@[\w.]{3,30})",
    re.IGNORECASE,
)


def find_mail_addresses(text: str, stated: StatedDetails) -> Iterator[Detail]:
    """Every mail address that is not at a domain of the shop's, and every account at a messenger."""
    folded = text.casefold()
    if any(map(folded.__contains__, _MAIL_SIGNS)):
        domains = {mail.rpartition("@")[2] for mail in stated.mails} - {""}
        for pattern in (_MAIL, _ASCII_MAIL, _SPELLED, _AT_PROVIDER):
            for found in pattern.finditer(text):
                written = found[0].rstrip(".")
                if not _has_domain(written, domains):
                    yield Detail(found.start(), found.start() + len(written), "mail", KIND)
    is_named = any(map(folded.__contains__, _MESSENGER_SIGNS)) and _SIGN_OF_ACCOUNT.search(text)
    for pattern in (_ACCOUNT, _HANDLE) if is_named else ():
        for found in pattern.finditer(text):
            if re.sub(r"\W", "", found["account"].casefold()) not in stated.numbers:
                yield Detail(*found.span("account"), "mail", _MESSENGER)


def _has_domain(written: str, domains: set[str]) -> bool:
    """Whether an address, however it is spelled, is at one of these domains."""
    if not domains:
        return False
    plain = re.sub(_DOT, ".", re.sub(_AT, "@", written.casefold(), count=1))
    return plain.rpartition("@")[2] in domains
