"""The shop's own orders are compared with words, and nothing of them is ever shown."""

from __future__ import annotations

import json
import pickle
from hashlib import sha256

import pytest
from jinja2 import Environment

from trustpages.private_value import PrivateStr
from trustpages.value_digest import compute_digest
from trustpages.wording.personal_data import OrderFile, StatedDetails, find_order_details

TABLE = """\
Order ID,Name,Phone,Email,Shipping Address1,Shipping City,Shipping Zip
TT-20931,Anna Müller,+49 171 3920012,anna.mueller@post.example,Lindenstraße 7,Köln,50667
48213,Peter Hall,07700 900123,p.hall@letters.example,12 Elm Street,Leeds,LS6 2AB
9938271,王小明,13800138000,wxm@mail.example,佛山市季华路12号,佛山,528000
9938272,Chen Meiling,,,,,
9938273,サトウ ハナコ,090-1234-5678,,,,
9938274,Nora Flynn,01 496 0100,nora@threads.example,3 Quay Row,Cork,T12 AB34
"""
OWN = StatedDetails(
    phones=frozenset({"35314960100"}),
    mails=frozenset({"nora@threads.example"}),
    streets=frozenset({"3quayrow"}),
    names=frozenset({"nora", "flynn"}),
    numbers=frozenset({"t12ab34"}),
)


def make_orders(table: str = TABLE, **columns: tuple[str, ...]) -> OrderFile:
    data = table.encode()
    return OrderFile(sha256(data).hexdigest(), data, tuple(columns.items()))


def find(text: str, orders: OrderFile | None = None, *not_private: str) -> list[str]:
    stated = StatedDetails(
        *(getattr(OWN, name) for name in ("phones", "mails", "streets", "names"))
    )
    stated = StatedDetails(
        stated.phones, stated.mails, stated.streets, stated.names, "", OWN.numbers, not_private
    )
    details = find_order_details(text, orders or make_orders(), stated)
    return [text[one.start : one.stop] for one in details]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Then ANNA MULLER came.", "ANNA MULLER"),
        ("Müller, Anna: two boxes.", "Müller, Anna"),
        ("peter hall took it.", "peter hall"),
        ("A. M. from Köln wrote.", "A. M."),
        ("王小明说不好。", "王小明"),
        ("Wang Xiaoming wrote, or", "Wang Xiaoming"),
        ("Xiao Ming Wang", "Xiao Ming Wang"),
        ("陈美玲说颜色不对。", "陈美玲"),
        ("陳美玲說顏色不對。", "陳美玲"),
        ("Satō Hanako was kind.", "Satō Hanako"),
        ("Hanako Satou was kind.", "Hanako Satou"),
        ("さとうはなこ様へ", "さとうはなこ"),
        ("Ring 0171/3920012.", "0171/3920012"),
        ("null eins sieben eins 3920012", "null eins sieben eins 3920012"),
        ("Tel. ０９０１２３４５６７８", "０９０１２３４５６７８"),
        ("p dot hall at letters dot example", "p dot hall at letters dot example"),
        ("ANNA.MUELLER@post.example", "ANNA.MUELLER@post.example"),
        ("order 48213 is late", "48213"),
        ("TT 20931 is late", "TT 20931"),
        ("at 12 elm street, upstairs", "12 elm street"),
        ("送到佛山市季华路 12 号。", "佛山市季华路 12 号"),
        ("in LS6 2AB", "LS6 2AB"),
    ],
)  # fmt: skip
def test_a_customer_of_the_orders_is_found(text: str, found: str) -> None:
    assert find(text) == [found]


@pytest.mark.parametrize(
    "text",
    [
        "A. M. wrote, and Anna too.",
        "We ate in the hall; Peter may come.",
        "Köln and Leeds are towns; 50667 pieces.",
        "小明和王先生不是一个人。",
        "Nora Flynn of 3 Quay Row, nora@threads.example, 01 496 0100, T12 AB34.",
        "Order 482 of 2013, model 48-2130.",
    ],
)
def test_nobody_else_is_found(text: str) -> None:
    assert find(text) == []


def test_what_the_owner_calls_public_is_let_be() -> None:
    assert find("Peter Hall is a building.", None, "Peter Hall") == []


@pytest.mark.parametrize(
    "table",
    ["Besteller;Rufnummer\nEva Stein;0171 3920099\n", "\ufeffBesteller\tRufnummer\nEva Stein\t01713920099\n"],
)  # fmt: skip
def test_columns_are_named_by_a_map(table: str) -> None:
    orders = make_orders(table, name=("Besteller",), telephone=("Rufnummer",))

    assert find("Eva Stein, 0171-392 00 99", orders) == ["Eva Stein", "0171-392 00 99"]
    assert make_orders(table).read_rows() == ()


def test_names_in_two_columns_and_other_encodings_are_read() -> None:
    data = "姓名,Vorname,Nachname\n李小龙,Eva,Stein\n".encode("gb18030")
    orders = OrderFile("x", data)

    assert find("李小龙 and Eva Stein", orders) == ["李小龙", "Eva Stein"]


def test_a_private_text_has_no_form() -> None:
    secret = PrivateStr("Anna Müller")
    forms = [
        str(secret),
        repr(secret),
        f"{secret:>20}",
        "{}".format(*[secret]),
        repr([secret]),
        str({secret: 1}),
    ]
    forms.append(Environment(autoescape=True).from_string("{{ x }}{{ x|upper }}").render(x=secret))

    assert not [form for form in forms if "Anna" in form]
    with pytest.raises(TypeError):
        json.dumps(secret)
    with pytest.raises(TypeError):
        pickle.dumps(secret)
    assert secret == PrivateStr("Anna Müller") != PrivateStr("Anna")


def test_a_digest_of_orders_is_that_of_the_whole_file_alone() -> None:
    first, same = make_orders(), OrderFile(make_orders().digest, b"other")

    assert "Anna" not in repr(first)
    assert compute_digest(first) == compute_digest(same)
    assert compute_digest(first) != compute_digest(make_orders(TABLE + "\n"))
