"""The shop's own export of orders: its rows by what their columns mean. None of it is ever shown."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, TypeAlias, get_args

from trustpages.private_value import PrivateStr

OrderField: TypeAlias = Literal[
    "name", "first_name", "last_name", "telephone", "mail", "street", "town", "postcode", "order"
]
ORDER_FIELDS: tuple[OrderField, ...] = get_args(OrderField)
"""What a column can hold."""
_COLUMNS: Mapping[OrderField, str] = {
    "name": (
        "name|full name|customer|customer name|buyer|buyer name|recipient|recipient name|"
        "ship to|ship name|shipping name|billing name|delivery name|kunde|empfänger|nom|client|"
        "destinataire|nombre|cliente|destinatario|nome|naam|klant|ontvanger|imię i nazwisko|"
        "klient|odbiorca|姓名|收件人|收货人|收貨人|收件人姓名|收货人姓名|买家|买家姓名|"
        "买家会员名|客户|客户姓名|氏名|お名前|名前|お届け先氏名|注文者氏名|フリガナ|ふりがな|"
        "カナ|kana|الاسم|اسم العميل|العميل"
    ),
    "first_name": (
        "first name|firstname|given name|shipping first name|billing first name|vorname|prénom|"
        "voornaam|imię|名"
    ),
    "last_name": (
        "last name|lastname|surname|family name|shipping last name|billing last name|nachname|"
        "familienname|nom de famille|apellido|apellidos|cognome|achternaam|nazwisko|姓"
    ),
    "telephone": (
        "phone|telephone|tel|mobile|phone number|shipping phone|billing phone|buyer phone|"
        "buyer phone number|ship phone|telefon|telefonnummer|handy|téléphone|portable|teléfono|"
        "móvil|telefono|cellulare|telefoon|mobiel|numer telefonu|电话|手机|手机号|手机号码|"
        "联系电话|联系手机|電話|電話番号|手機|聯絡電話|携帯電話|الهاتف|الجوال|رقم الجوال|"
        "رقم الهاتف"
    ),
    "mail": (
        "email|e-mail|mail|email address|buyer email|customer email|shipping email|"
        "billing email|e-mail-adresse|courriel|correo|correo electrónico|posta elettronica|"
        "邮箱|電子郵件|メールアドレス|メール|البريد|البريد الإلكتروني"
    ),
    "street": (
        "street|address|address 1|address1|address line 1|shipping address|shipping address 1|"
        "shipping address1|shipping street|billing address|billing address 1|billing address1|"
        "ship address 1|ship address|delivery address|straße|strasse|adresse|anschrift|rue|"
        "dirección|calle|indirizzo|via|adres|straat|ulica|地址|收货地址|收件地址|收貨地址|住所|"
        "お届け先住所|العنوان"
    ),
    "town": (
        "town|city|shipping city|billing city|ship city|ort|stadt|ville|ciudad|città|plaats|"
        "stad|miasto|城市|市|市区町村|المدينة"
    ),
    "postcode": (
        "postcode|postal code|zip|zip code|shipping zip|shipping postcode|billing zip|"
        "ship zipcode|plz|postleitzahl|code postal|código postal|cap|kod pocztowy|邮编|"
        "邮政编码|郵遞區號|郵便番号|الرمز البريدي"
    ),
    "order": (
        "order|order id|order number|order no|order no.|order name|order-id|number|"
        "bestellnummer|bestellung|auftragsnummer|commande|numéro de commande|pedido|"
        "número de pedido|ordine|numero ordine|bestelling|bestelnummer|zamówienie|"
        "numer zamówienia|订单|订单号|订单编号|訂單編號|訂單號|注文番号|رقم الطلب|الطلب"
    ),
}
"""The usual headings of columns, in lower case, parted by bars; a map names others."""
_SEPARATORS = ",;\t"
OrderRow: TypeAlias = dict[OrderField, tuple[PrivateStr, ...]]


@dataclass(frozen=True, slots=True)
class OrderFile:
    """The bytes of an export with what its columns are called; two are the same if their digests are.

    `columns` are headings by what they mean, from the shop's map; `encoding` is "" for the usual ones.
    """

    digest: str
    data: bytes = field(repr=False, compare=False)
    columns: tuple[tuple[str, tuple[str, ...]], ...] = ()
    encoding: str = ""

    DIGEST_FIELDS: ClassVar = ("digest", "columns", "encoding")
    """Nothing of the rows: a digest of a name could be guessed."""

    def read_rows(self) -> tuple[OrderRow, ...]:
        """Every row by what its columns mean; none where no column is known.

        Raises UnicodeDecodeError, or LookupError for an unknown encoding.
        """
        text = self._decode()
        head = text.split("\n", 1)[0]
        separator = max(_SEPARATORS, key=head.count)
        rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        known = [self._identify(heading) for heading in next(rows, [])]
        return tuple(_make_row(known, row) for row in rows) if any(known) else ()

    def _decode(self) -> str:
        if self.encoding:
            return self.data.decode(self.encoding).lstrip("\ufeff")
        if self.data.startswith((b"\xff\xfe", b"\xfe\xff")):
            return self.data.decode("utf-16")
        try:
            return self.data.decode("utf-8-sig")
        except UnicodeDecodeError:
            return self.data.decode("gb18030")

    def _identify(self, heading: str) -> OrderField | None:
        written = " ".join(heading.replace("_", " ").casefold().split())
        own = {name.casefold(): what for what, names in self.columns for name in names}
        if heading.strip().casefold() in own:
            found = own[heading.strip().casefold()]
            return next(one for one in ORDER_FIELDS if one == found)
        return next((one for one in ORDER_FIELDS if written in _COLUMNS[one].split("|")), None)


def _make_row(known: list[OrderField | None], cells: list[str]) -> OrderRow:
    found: dict[OrderField, tuple[PrivateStr, ...]] = {}
    for what, cell in zip(known, cells, strict=False):
        if what and cell.strip():
            found[what] = (*found.get(what, ()), PrivateStr(cell.strip()))
    return found


def iterate_names(row: OrderRow) -> Iterator[str]:
    """Every name of a row, those in two columns joined."""
    for one in row.get("name", ()):
        yield one.reveal()
    for first, last in zip(row.get("first_name", ()), row.get("last_name", ()), strict=False):
        yield f"{first.reveal()} {last.reveal()}"
