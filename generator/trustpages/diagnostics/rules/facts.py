"""Rules of what the fields of one file, or of several, say together."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

FACT_RULES = RuleGroup(
    "What the facts say together",
    (
        Rule(
            "ends-before-start",
            "two days are the wrong way round",
            wrong="starts: 2027-01-01\nends: 2026-12-24",
            right="starts: 2026-12-24\nends: 2027-01-01",
        ),
        Rule(
            "exceptions-contradict",
            "a day stands in two exceptions with different hours",
            wrong="exceptions:\n  - {starts: 2026-12-24, ends: 2026-12-26, hours: closed, reason: Yule}\n"
            "  - {starts: 2026-12-26, hours: 10:00-12:00, reason: Emergencies}",
            right="exceptions:\n  - {starts: 2026-12-24, ends: 2026-12-25, hours: closed, reason: Yule}\n"
            "  - {starts: 2026-12-26, hours: 10:00-12:00, reason: Emergencies}",
        ),
        Rule(
            "hours-turned-round",
            "hours over midnight last so long that opening and closing are probably swapped",
            wrong="monday: 17:00-09:00",
            right="monday: 09:00-17:00",
            levels=("warning",),
        ),
        Rule(
            "hours-overlap",
            "a night's hours reach into the hours of the next day",
            wrong="friday: 18:00-02:00\nsaturday: 01:00-12:00",
            right="friday: 18:00-01:00\nsaturday: 01:00-12:00",
            levels=("warning",),
        ),
        Rule(
            "channel-without-reply",
            "nothing says how soon a written message is answered",
            wrong="mail:\n  kind: email\n  email: hello@threads.example",
            right="mail:\n  kind: email\n  email: hello@threads.example\n  first_reply: 1 business day",
        ),
        Rule(
            "carrier-days",
            "you do not send from Monday to Friday, and nothing says on which days couriers carry",
            wrong="calendar:\n  working_days: [monday, thursday]",
            right="calendar:\n  working_days: [monday, thursday]\n"
            "  carrier_days: [monday, tuesday, wednesday, thursday, friday]",
            levels=("warning",),
        ),
        Rule(
            "cutoff",
            "an order cannot come before midnight",
            wrong="cutoff: 00:00",
            right="cutoff: 14:00",
        ),
        Rule(
            "registration",
            "the entry in the register is not complete, and nothing says why there is none",
            wrong="registration:\n  registry: Companies House",
            right="registration:\n  registry: Companies House\n  number: 01234567\n  country: GB",
        ),
        Rule(
            "credential-without-proof",
            "a trust mark or scheme has no link where it can be verified",
            wrong="- kind: trustmark\n  name: Fair Trader\n  issued_on: 2025-04-01",
            right="- kind: trustmark\n  name: Fair Trader\n  issued_on: 2025-04-01\n"
            "  verify_url: https://register.example/1234",
        ),
        Rule(
            "level-without-date",
            "a marketplace's level has no day on which it was read",
            wrong="level: Star Seller",
            right="level: Star Seller\nas_of: 2026-11-02",
        ),
        Rule(
            "no-payment",
            "no means of payment is named",
            wrong="shop.yaml without 'payment:'",
            right="payment:\n  - method: Card (Visa, Mastercard)\n    charged: when we hand over your parcel",
            levels=("warning",),
        ),
        Rule(
            "picture-without-alt",
            "nothing says what is to be seen on a picture",
            wrong="picture:\n  file: places/workshop.jpg",
            right="picture:\n  file: places/workshop.jpg\n  alt: Two people cut glass at a long table",
        ),
        Rule(
            "media",
            "a picture, film or captions cannot be published: damaged, of another sort, or with a place in"
            " it",
            wrong="logo: logo.svg",
            right="logo: logo.png",
        ),
        Rule(
            "few-steps",
            "fewer than three steps say little about an order",
            wrong="steps: one step, 'Order'",
            right="steps: 'Order a sample', 'Order', 'Receive the goods'",
            levels=("warning",),
        ),
        Rule(
            "promise-without-remedy",
            "a promise does not say what the customer gets if it is broken",
            wrong="dispatch:\n  value: 24 hours",
            right="dispatch:\n  value: 24 hours\n  remedy: shipping is free",
        ),
        Rule(
            "unknown-promise",
            "a promise is named that `promises.yaml` does not have",
            wrong="leading: [refnud]",
            right="leading: [refund]",
        ),
        Rule(
            "cutoffs-differ",
            "a promise and `shipping.md` name different cut-off times",
            wrong="promises.yaml   cutoff: 15:00\nshipping.md     cutoff: 14:00",
            right="promises.yaml   cutoff: 14:00\nshipping.md     cutoff: 14:00",
        ),
        Rule(
            "promise-too-soon",
            "a promise to hand over is shorter than every `handling` in `shipping.md`",
            wrong="promises.yaml   value: 24 hours\nshipping.md     handling: 2 to 3 business days",
            right="promises.yaml   value: 3 business days\nshipping.md     handling: 2 to 3 business days",
            levels=("warning",),
        ),
        Rule(
            "promise-ends-with-answer",
            "a promise to repair or install counts only until the customer has an answer",
            wrong="kind: repair\nstops: answered",
            right="kind: repair\nstops: repaired",
            levels=("warning",),
        ),
        Rule(
            "rate-gap",
            "a price list has a gap, an overlap, or does not start at 0",
            wrong="- {minimum: 0, below: 50, price: 4.95}\n- {minimum: 60, price: 0}",
            right="- {minimum: 0, below: 50, price: 4.95}\n- {minimum: 50, price: 0}",
        ),
        Rule(
            "tier-without-price",
            "a step of a price list has no price, or two",
            wrong="- {minimum: 0, price: 4.95, percent: 5%}",
            right="- {minimum: 0, price: 4.95}",
        ),
        Rule(
            "unknown-method",
            "a zone has rates for a shipping method that `shipping.md` does not have",
            wrong="methods:\n  parcel: ...\nzones:\n  ireland:\n    rates:\n      parcels: ...",
            right="methods:\n  parcel: ...\nzones:\n  ireland:\n    rates:\n      parcel: ...",
        ),
        Rule(
            "unknown-route",
            "a notice names a shipping method or zone that `shipping.md` does not have",
            wrong="zones: [irland]",
            right="zones: [ireland]",
        ),
        Rule(
            "country-twice",
            "a country stands in two zones or windows",
            wrong="- countries: [GB, IE]\n  voluntary: 30 days\n- countries: [IE]\n  voluntary: 14 days",
            right="- countries: [GB]\n  voluntary: 30 days\n- countries: [IE]\n  voluntary: 14 days",
        ),
        Rule(
            "no-working-day",
            "the holidays leave no working day in the coming year: one of them has a wrong year",
            wrong="- {starts: 2026-12-24, ends: 2028-01-01, name: Christmas}",
            right="- {starts: 2026-12-24, ends: 2027-01-01, name: Christmas}",
        ),
        Rule(
            "holidays-end",
            "the holidays that are entered reach less than 60 days ahead",
            wrong="holidays: the last one was three months ago",
            right="holidays: those of the coming year, too",
            levels=("warning",),
        ),
        Rule(
            "market-without-zone",
            "the shop sells to a country, but nothing says how goods get there",
            wrong="shop.yaml     markets: [GB, IE]\nshipping.md   countries: [GB]",
            right="shop.yaml     markets: [GB, IE]\nshipping.md   countries: [GB, IE]",
        ),
        Rule(
            "market-without-returns",
            "the shop sells to a country, but nothing says how long its customers may send goods back",
            wrong="shop.yaml    markets: [GB, IE]\nreturns.md   countries: [GB]",
            right="shop.yaml    markets: [GB, IE]\nreturns.md   countries: [GB, IE]",
        ),
        Rule(
            "return-without-window",
            "a window gives no days",
            wrong="- countries: [GB]\n  counted_from: delivery",
            right="- countries: [GB]\n  voluntary: 30 days\n  counted_from: delivery",
        ),
        Rule(
            "two-restocking-fees",
            "a restocking fee is given as a share and as an amount",
            wrong="restocking_percent: 15%\nrestocking_fee: 4.50 GBP",
            right="restocking_fee: 4.50 GBP",
        ),
        Rule(
            "fee-without-amount",
            "the fee for the way back is fixed, but nothing says how much it is",
            wrong="changed_mind:\n  payer: fixed",
            right="changed_mind:\n  payer: fixed\n  amount: 4.50 GBP",
        ),
        Rule(
            "fee-not-fixed",
            "an amount is given for the way back, but the one who pays is not `fixed`",
            wrong="changed_mind:\n  payer: free\n  amount: 4.50 GBP",
            right="changed_mind:\n  payer: free",
        ),
        Rule(
            "one-channel",
            "there is only one kind of channel to reach the shop",
            wrong="channels:\n  - kind: email\n    email: desk@shop.example",
            right="channels:\n  - kind: email\n    email: desk@shop.example\n"
            "  - kind: phone\n    phone: +44 117 496 0123",
            levels=("warning",),
        ),
        Rule(
            "channel-without-address",
            "a channel lacks its number, mail address, link or address",
            wrong="- kind: email",
            right="- kind: email\n  email: desk@shop.example",
        ),
        Rule(
            "times-fall",
            "a later time limit for complaints is shorter than an earlier one",
            wrong="first_answer_within: 3 days\ndecide_within: 2 days",
            right="first_answer_within: 3 days\ndecide_within: 14 days",
        ),
        Rule(
            "ladder-without-manager",
            "the last step for complaints is not the general manager",
            wrong="steps: the service desk",
            right="steps: the service desk, then the general manager",
        ),
        Rule(
            "no-outside-body",
            "nobody outside the shop is named, and nothing says that there is nobody",
            wrong="outside: []",
            right="outside: []\nno_outside: We belong to no scheme; the courts are open to you.",
        ),
        Rule(
            "odr-link",
            "the EU's platform for online disputes was closed on 20 July 2025",
            wrong="url: https://ec.europa.eu/consumers/odr",
            right="url: the page of a body of your customer's country",
            since="2025-07-20",
            markets=("EU",),
            source="Regulation (EU) 2024/3228",
        ),
        Rule(
            "unknown-person",
            "a person is named who has no file in `staff/`",
            wrong="people: [lin-mai]",
            right="people: [lin-mei]",
        ),
        Rule(
            "person-left",
            "a person is named as one who answers or decides, but has left",
            wrong="people: [sam-reid]   who left on 2026-09-30",
            right="people: [lin-mei]",
            levels=("warning",),
        ),
        Rule(
            "status-without-day",
            "a person is away or has left, but no day says until or since when",
            wrong="status:\n  state: left",
            right="status:\n  state: left\n  day: 2026-09-30",
        ),
        Rule(
            "bio-too-long",
            "a person's text is longer than their card can hold",
            wrong="bio: more than 400 characters",
            right="bio: two or three sentences; the rest stands under the second line of ---",
        ),
        Rule(
            "sample-too-large",
            "more cases were counted than there were",
            wrong="n: 300\nof: 240",
            right="n: 240\nof: 300",
        ),
        Rule(
            "notice-without-end",
            "a notice has no last day, and no day to look at it again",
            wrong="starts: 2026-11-09",
            right="starts: 2026-11-09\nends: 2026-11-20",
        ),
        Rule(
            "review-overdue",
            "the day to look at a notice again is over",
            wrong="review_by: 2025-11-15",
            right="review_by: a day to come, after you have looked whether the notice still holds",
            levels=("warning",),
        ),
        Rule(
            "delay-without-date",
            "a delay has no new date, and does not say that none is known",
            wrong="kind: delay",
            right="kind: delay\nnew_date: 2026-12-04",
        ),
        Rule(
            "day-ahead",
            "something is told as done, but its day has not come",
            wrong="reviewed_on: 2062-11-02",
            right="reviewed_on: 2026-11-02",
            levels=("warning",),
        ),
        Rule(
            "not-reviewed",
            "nothing says when somebody last read the file through",
            wrong="title: Shipping",
            right="title: Shipping\nreviewed_on: 2026-11-02",
            levels=("warning",),
        ),
        Rule(
            "still-to-fill-in",
            "a place is marked as [still to be filled in](start.md#what-is-still-to-fill-in);"
            " with `--release` an error",
            wrong="phone: +44 000 000 0000 # fill in: the complaint telephone",
            right="phone: +44 117 496 0123",
            levels=("notice", "error"),
        ),
        Rule(
            "needed-draft",
            "a page that no site can do without is a draft",
            wrong="title: Returns\ndraft: yes",
            right="title: Returns",
        ),
        Rule(
            "needed-withdrawn",
            "a page that no site can do without cannot be withdrawn",
            wrong="title: Returns\nwithdrawn: 2026-11-02\nwhy: We take nothing back.",
            right="title: Returns\nwindows: what holds today",
        ),
        Rule(
            "withdrawn-remains",
            "something of the former page still stands in the file of a withdrawn one",
            wrong="title: A former colleague\nsummary: Lin cuts the sheets.\nwithdrawn: 2026-11-02\n"
            "why: They left.",
            right="title: A former colleague\nwithdrawn: 2026-11-02\nwhy: They left.",
        ),
        Rule(
            "unknown-page",
            "a withdrawn page sends its visitors to a page that is not there, or that is withdrawn itself",
            wrong="instead: guides/caer",
            right="instead: guides/care",
        ),
    ),
)
