"""Every kind of trust page; this list is the table of contents."""

from collections.abc import Mapping
from types import MappingProxyType

from trustpages.kinds.buying import Buying
from trustpages.kinds.complaints import Complaints
from trustpages.kinds.desk import Desk
from trustpages.kinds.guide import Guide
from trustpages.kinds.guides import Guides
from trustpages.kinds.home import Home
from trustpages.kinds.kind import Kind
from trustpages.kinds.notice import Notice
from trustpages.kinds.notices import Notices
from trustpages.kinds.page import PlainPage
from trustpages.kinds.person import Person
from trustpages.kinds.promises import Promises
from trustpages.kinds.returns import Returns
from trustpages.kinds.shipping import Shipping
from trustpages.kinds.shop import Shop
from trustpages.kinds.staff import Staff
from trustpages.kinds.withdrawn import Withdrawn

KINDS: Mapping[str, type[Kind]] = MappingProxyType(
    {
        "home": Home,
        "shop": Shop,
        "promises": Promises,
        "buying": Buying,
        "guides": Guides,
        "guide": Guide,
        "shipping": Shipping,
        "returns": Returns,
        "desk": Desk,
        "staff": Staff,
        "person": Person,
        "complaints": Complaints,
        "notices": Notices,
        "notice": Notice,
        "page": PlainPage,
        "withdrawn": Withdrawn,
    }
)
WITHDRAWN = "withdrawn"
"""The kind of any file that has a field of this name: a page that is no longer there."""
