"""The pages that nearly every generated shop has: how to order, shipping, returns, the desk, complaints."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from shop_teller import Page, Teller
from shop_words import Said
from shop_yaml import Tree

WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
OWNER = "owner"


def _write_home(teller: Teller, _: int) -> Page:
    speaker, shop = teller.speaker, teller.shop
    summary = speaker.say(
        "Who we are, what we promise, how an order goes, and whom to turn to when something is wrong."
    )
    facts = teller.head(speaker.slots["shop"], summary)
    facts["lead"] = speaker.pick("leads")
    if shop.has_picture:
        facts["picture"] = {"file": "counter.jpg", "alt": speaker.name("picture")}
    body = teller.write_body(1, 3)
    if shop.has("shipping") and shop.has("buying"):
        body += "\n\n" + speaker.say(
            "These pages say [how an order goes](buying.md), [what delivery costs and when it arrives]"
            "(shipping.md), [how goods come back](returns.md), and [who decides when we disagree]"
            "(complaints.md)."
        )
    return Page("home.md", facts, body)


def _write_shop(teller: Teller, _: int) -> Page:
    speaker, shop = teller.speaker, teller.shop
    draw = speaker.draw
    summary = speaker.say("Who runs the shop, where we are, how to reach us, and how you can pay.")
    facts = teller.head(speaker.say("About us"), summary)
    facts |= {
        "name": speaker.slots["shop"],
        "sells": speaker.pick("sells"),
        "story": Said(teller.write_body(1, 2)),
        "legal_name": teller.people[0],
    }
    if draw.random() < 0.4:
        registry = speaker.say("Register of companies")
        number = str(draw.randint(100000, 9999999))
        facts["registration"] = {
            "registry": registry,
            "number": number,
            "country": shop.place.country,
        }
    else:
        facts["registration"] = {
            "not_required": speaker.say("We need no entry in a public register.")
        }
    facts["founded"] = (
        f"{draw.randint(1962, 2024)}-{draw.randint(1, 12):02}-{draw.randint(1, 28):02}"
    )
    facts |= {"address": teller.address, "email": teller.email}
    if shop.draw("has phone").random() < 0.7:
        facts["phone"] = teller.phone
    facts |= {
        "time_zone": shop.place.zone,
        "currencies": [teller.currency],
        "languages": list(shop.languages),
        "markets": teller.markets,
        "payment": [
            {
                "method": speaker.say("Card"),
                "charged": speaker.say("when you place the order"),
                "fees": speaker.say("No fee"),
            }
        ],
    }
    return Page("shop.yaml", facts)


def _write_promises(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    summary = speaker.say(
        "How long things take at the most, when the clock starts and stops, and what you get if we are"
        " late."
    )
    facts = teller.head(speaker.say("Our promises"), summary)
    dispatch = {
        "kind": "dispatch",
        "stage": "sale",
        "title": speaker.say("On its way"),
        "value": teller.count(2, 4, "business day"),
        "starts": "payment-cleared",
        "stops": "handed-to-carrier",
        "statement": speaker.say("from your payment to the courier's hands"),
        "remedy": speaker.say("Late? You get the delivery price back without asking."),
    }
    reply = {
        "kind": "reply",
        "stage": "always",
        "title": speaker.say("A first answer"),
        "value": teller.count(1, 3, "business day"),
        "starts": "request",
        "stops": "answered",
        "statement": speaker.say("from your email to an answer by a person"),
        "remedy": speaker.say("Late? The owner writes to you in person."),
    }
    way_back = "from the day on which your return reaches us to the day on which we send the money"
    refund = {
        "kind": "refund",
        "stage": "after",
        "title": speaker.say("Your money back"),
        "value": teller.count(4, 10, "business day"),
        "starts": "goods-back",
        "stops": "money-sent",
        "statement": speaker.say(way_back),
        "remedy": speaker.say("Late? We also pay what sending the goods back has cost you."),
    }
    facts["promises"] = {"dispatch": dispatch, "first-reply": reply, "refund": refund}
    facts["leading"] = ["dispatch", "first-reply", "refund"]
    return Page("promises.yaml", facts)


def _write_buying(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    summary = speaker.say("How an order goes, from the first look to the parcel at your door.")
    facts = teller.head(speaker.say("How to buy"), summary)
    pack = teller.say_with_promise(
        "Your parcel leaves within {{ promise dispatch }} of your payment.",
        "Handed to you or to somebody at your address.",
    )
    look = "Look at the goods in the shop. If anything is not clear, [ask us](desk.md) before you order."
    paid = (
        "You get a confirmation by email with the goods, the whole price and the day of dispatch."
        " Please read it."
    )
    broken = "If something is broken or missing, [tell us](shipping.md#damage); we put it right."
    steps = [
        ("Choose", speaker.say(look), "buyer", "pre"),
        ("Order and pay", speaker.say(paid), "buyer", "sale"),
        ("We pack", pack, "shop", "sale"),
        ("It arrives", speaker.say(broken), "courier", "after"),
    ]
    facts["steps"] = [
        {"title": speaker.say(title), "text": text, "who": who, "stage": stage}
        for title, text, who, stage in steps
    ]
    facts["change"] = {
        "until": speaker.say("Until we have packed your order"),
        "how": speaker.say("Answer the confirmation email"),
        "cost": speaker.say("Nothing but a difference in price"),
    }
    facts["cancel"] = {
        "until": speaker.say(
            "Until we have packed your order; after that you can still send it back"
        ),
        "how": speaker.say("Answer the confirmation email; you need not give a reason"),
        "cost": speaker.say("Nothing"),
    }
    return Page("buying.md", facts, teller.write_body(1, 3))


def _write_shipping(teller: Teller, _: int) -> Page:
    speaker, shop = teller.speaker, teller.shop
    draw = speaker.draw
    summary = "Where we send to, what it costs, when it arrives, and what happens if it comes broken or late."
    facts = teller.head(speaker.say("Shipping"), speaker.say(summary))
    new_year, years = speaker.say("New Year's Day"), (teller.day.year + 1, teller.day.year + 2)
    holidays: list[Tree] = [{"starts": f"{year}-01-01", "name": new_year} for year in years]
    off = draw.randint(60, 300)
    days = {"starts": teller.find_day(off), "ends": teller.find_day(off + draw.randint(2, 9))}
    holidays.append({**days, "name": speaker.pick("holidays")})
    facts["calendar"] = {
        "working_days": list(WEEK[: draw.choice((5, 5, 5, 6))]),
        "cutoff": f"{draw.randint(10, 15)}:00",
        "holidays": holidays,
    }
    facts["origin"] = shop.place.country
    facts["methods"] = {"parcel": _describe_method(teller)}
    facts["zones"] = {
        country.lower(): _describe_zone(teller, country, 5 + 6 * number)
        for number, country in enumerate(teller.markets)
    }
    facts |= {
        "damage": {
            "report_within": teller.count(7, 30, "day"),
            "evidence": [speaker.say("a photo of the goods"), speaker.say("a photo of the parcel")],
            "collected_by": speaker.say("us, if we need the goods back; it costs you nothing"),
            "outcome": speaker.say("new goods, or your money back if you prefer it"),
        },
        "courier_liability": {
            "statement": speaker.say("We stay your contact, whatever the carrier did."),
            "compensation": speaker.say("new goods or the whole price with delivery"),
            "paid_within": teller.count(7, 21, "day"),
        },
    }
    return Page("shipping.md", facts, teller.write_body(1, 3))


def _describe_method(teller: Teller) -> dict[str, Tree]:
    speaker = teller.speaker
    method: dict[str, Tree] = {
        "name": speaker.say("Parcel"),
        "carrier": speaker.draw.choice(teller.shop.place.carriers),
        "kind": "parcel",
        "delivery_point": "door",
        "delivered_means": speaker.say("Handed to you or to somebody at your address."),
        "tracked": speaker.draw.choice(("yes", "no")),
    }
    if speaker.draw.random() < 0.5:
        method["insured_to"] = (
            f"{teller.price(speaker.draw.choice((50, 100, 500)))} {teller.currency}"
        )
    return method


def _describe_zone(teller: Teller, country: str, euros: float) -> dict[str, Tree]:
    draw = teller.speaker.draw
    cost, free = euros + draw.randint(0, 9) / 10, draw.choice((40, 50, 80, 100, 150))
    tiers: list[Tree] = [{"minimum": "0", "price": teller.price(cost)}]
    rate: dict[str, Tree] = {
        "handling": f"{draw.randint(0, 1)} to 2 business days",
        "transit": f"{draw.randint(1, 2)} to {draw.randint(3, 7)} business days",
    }
    if draw.random() < 0.6:
        limit = teller.price(free)
        tiers = [
            {"minimum": "0", "below": limit, "price": teller.price(cost)},
            {"minimum": limit, "price": "0"},
        ]
        rate["by"] = "order value"
    name = Said(teller.speaker.language.name_country(country))
    rates = {"parcel": {**rate, "tiers": tiers}}
    return {"name": name, "countries": [country], "currency": teller.currency, "rates": rates}


def _write_returns(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    draw = speaker.draw
    summary = (
        "How long you may change your mind, who pays the way back, and when you have your money."
    )
    facts = teller.head(speaker.say("Returns"), speaker.say(summary))
    free = {"payer": "free", "label": draw.choice(("to print", "in box"))}
    own = draw.choice(({"payer": "buyer pays", "label": "buyer's own"}, free))
    window = {"voluntary": f"{draw.choice((14, 21, 30, 60, 100))} days", "counted_from": "delivery"}
    facts |= {
        "windows": [{"countries": teller.markets, **window}],
        "fees_by_cause": {"changed_mind": own, "defect": free, "wrong_item": free, "late": free},
        "condition": ["new", "unused"],
        "method": ["mail"],
        "address": teller.address,
        "refund_within": teller.promise("refund", "5 business days"),
        "refund_to": speaker.say("the card or account that you paid with"),
        "refund_types": draw.choice((["full"], ["full", "exchange"], ["full", "store credit"])),
        "exceptions": [],
    }
    look = teller.say_with_promise(
        "The money leaves within {{ promise refund }} of the day on which the goods are back.",
        "When something is wrong with the goods",
    )
    tell = "Answer the confirmation email and say which goods. A reason helps us but is not needed."
    send = (
        "Pack the goods so that they arrive whole. If the fault was ours, print the label that we email"
        " you."
    )
    facts["steps"] = [
        {"title": speaker.say("Tell us"), "text": speaker.say(tell)},
        {"title": speaker.say("Send"), "text": speaker.say(send)},
        {"title": speaker.say("We look and pay"), "text": look},
    ]
    wrong = speaker.say("When something is wrong with the goods")
    said = speaker.say(
        "None of the days above limits your rights by law when goods are faulty or not what you ordered."
        " Write to us with a photo; we pay every way."
    )
    return Page("returns.md", facts, f"## {wrong}\n\n{said}\n\n{teller.write_body(1, 2)}")


def _draw_week(teller: Teller) -> Mapping[str, Tree]:
    """The regular hours of a week."""
    draw = teller.speaker.draw
    opens, closes = draw.randint(8, 10), draw.randint(16, 18)
    hours = (
        f"{opens:02}:00-12:00, 13:00-{closes}:00"
        if draw.random() < 0.4
        else f"{opens:02}:00-{closes}:00"
    )
    saturday = draw.choice(("closed", "closed", f"{opens:02}:00-13:00"))
    return dict.fromkeys(WEEK[:5], hours) | {"saturday": saturday, "sunday": "closed"}


def _write_desk(teller: Teller, _: int) -> Page:
    speaker, shop = teller.speaker, teller.shop
    summary = speaker.say(
        "How to reach us, when somebody is there, and how soon you have an answer."
    )
    facts = teller.head(speaker.say("Contact"), summary)
    facts["hours"] = {"week": _draw_week(teller)}
    languages, free = list(shop.languages), speaker.say("Free")
    channels: dict[str, Tree] = {
        "email": {
            "kind": "email",
            "label": speaker.say("Write to us"),
            "email": teller.email,
            "languages": languages,
            "cost": free,
            "first_reply": teller.promise("first-reply", "2 business days"),
        }
    }
    if shop.draw("has phone").random() < 0.7:
        channels["phone"] = {
            "kind": "phone",
            "label": speaker.say("Call us"),
            "phone": teller.phone,
            "languages": languages,
            "cost": speaker.say("A normal call"),
        }
    channels["post"] = {
        "kind": "post",
        "label": speaker.say("Write a letter"),
        "languages": languages,
        "cost": speaker.say("Postage"),
        "first_reply": teller.count(4, 8, "business day"),
    }
    facts["channels"] = channels
    if shop.has("staff"):
        facts["people"] = [OWNER]
    return Page("desk.md", facts, teller.write_body(0, 2))


def _write_complaints(teller: Teller, _: int) -> Page:
    speaker = teller.speaker
    person: Mapping[str, Tree] = {"person": OWNER} if teller.shop.has("staff") else {}
    summary = (
        "How to complain, how soon you have an answer, who decides, and who helps from outside."
    )
    facts = teller.head(speaker.say("Complaints"), speaker.say(summary))
    first, last = teller.count(2, 4, "business day"), teller.count(8, 15, "business day")
    settled = "An answer in writing; most things are settled with it"
    counts = "Anything that you are unhappy with, in the goods, the delivery or our manner."
    purpose = "When nobody else has helped, or when you would rather begin at the top."
    facts |= {
        "what_counts": speaker.say(counts),
        "who_can": speaker.say("Anybody who bought from us or wanted to. It costs nothing."),
        "email": teller.email,
        "acknowledge_within": "1 business day",
        "first_answer_within": first,
        "decide_within": last,
        "at_most": f"{speaker.draw.choice((30, 40, 60))} days",
        "steps": [
            {"title": speaker.say("We look into it"), "email": teller.email}
            | {"within": first, "outcome": speaker.say(settled)},
            {"title": speaker.say("The owner decides"), **person, "email": teller.email}
            | {"within": last, "outcome": speaker.say("A decision in writing, with reasons")},
        ],
        "manager": {
            "name": teller.people[0],
            **person,
            "title": speaker.say("Owner"),
            "email": teller.email,
            "reads": "self",
            "reply_within": first,
            "purpose": speaker.say(purpose),
        },
        "outside": [],
        "no_outside": speaker.say("No body outside the shop decides for us; you may go to court."),
        "not_affected": speaker.say("Your rights by law stay as they are, whatever we decide."),
    }
    return Page("complaints.md", facts, teller.write_body(0, 2))


CORE_WRITERS: Mapping[str, Callable[[Teller, int], Page]] = {
    "home": _write_home,
    "shop": _write_shop,
    "promises": _write_promises,
    "buying": _write_buying,
    "shipping": _write_shipping,
    "returns": _write_returns,
    "desk": _write_desk,
    "complaints": _write_complaints,
}
