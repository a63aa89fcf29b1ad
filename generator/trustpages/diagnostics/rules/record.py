"""Rules of the record: its entries, and the files that they stand in."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

RECORD_RULES = RuleGroup(
    "The record",
    (
        Rule(
            "part-without-page",
            "an entry of the record or a review is there, and its `record.md` or `reviews.md` is not",
            wrong="record/2026/0001.yaml",
            right="record.md\nrecord/2026/0001.yaml",
        ),
        Rule(
            "part-in-page",
            "`record.md` or `reviews.md` states what is read from files of its own",
            wrong="# record.md\nentries:\n  2026/0001: {what: case}",
            right="# record/2026/0001.yaml\nwhat: case",
        ),
        Rule(
            "record-entry-name",
            "the file of an entry is not named by its year and a number of four digits",
            wrong="record/2026/march.yaml",
            right="record/2026/0007.yaml",
        ),
        Rule(
            "record-gap",
            "a number is missing among the entries of a year; none may ever be taken out",
            wrong="record/2026/0001.yaml\nrecord/2026/0003.yaml",
            right="record/2026/0001.yaml\nrecord/2026/0002.yaml",
        ),
        Rule(
            "record-year",
            "an entry stands in another year than the one in which it was written down",
            wrong="# record/2026/0001.yaml\nrecorded: 2027-01-02",
            right="# record/2027/0001.yaml\nrecorded: 2027-01-02",
        ),
        Rule(
            "record-order",
            "an entry claims to have been written down before the one in front of it",
            wrong="# 0001.yaml\nrecorded: 2026-03-14\n# 0002.yaml\nrecorded: 2026-03-01",
            right="# 0001.yaml\nrecorded: 2026-03-14\n# 0002.yaml\nrecorded: 2026-03-15\nday: 2026-03-01",
        ),
        Rule(
            "record-field",
            "an entry lacks what its sort needs, or states what says nothing in it",
            wrong="what: case\nrecorded: 2026-03-14\nby: lin-mei",
            right="what: case\ncategory: refund-dispute\nday: 2026-03-12\nrecorded: 2026-03-14\nby: lin-mei\n"
            "text: A customer asked for the money back.",
        ),
        Rule(
            "record-days",
            "the days of an entry contradict each other",
            wrong="day: 2026-03-20\nrecorded: 2026-03-14",
            right="day: 2026-03-12\nrecorded: 2026-03-14",
        ),
        Rule(
            "record-ahead",
            "an entry claims to have been written down on a day that has not come",
            wrong="recorded: 2062-03-14",
            right="recorded: 2026-03-14",
            levels=("notice",),
        ),
        Rule(
            "record-lapsed",
            "nobody has confirmed the record for too long, so that pages show no number of it",
            wrong="attest_every: 31 days",
            right="what: attestation\nrecorded: 2026-11-01\nby: shop\n"
            "from: 2026-10-01\nto: 2026-10-31\nnone_in: [complaint]",
            levels=("notice",),
        ),
        Rule(
            "record-starts",
            "the record starts later than today, or a case is older than its start: no number counts it",
            wrong="starts: 2026-02-01   and a case of 2026-01-12",
            right="starts: 2026-01-01   if every case since that day is in the record",
            levels=("notice",),
        ),
        Rule(
            "record-reference-in-text",
            "the words of an entry are taken from another file, whose changes would change them",
            wrong="text: We answer {{ promise desk-reply }}.",
            right="text: We answer within 4 hours.",
        ),
        Rule(
            "record-figures",
            "numbers of an attestation contradict each other, or count the same days twice",
            wrong="complaints: {received: 3, in_time: 4, upheld: 1}",
            right="complaints: {received: 3, in_time: 3, upheld: 1}",
        ),
        Rule(
            "record-category",
            "an entry names a category that `counts` in `record.md` does not name",
            wrong="category: disputes",
            right="category: refund-dispute",
        ),
        Rule(
            "record-unnamed",
            "a category of the shop's own has no words",
            wrong="counts:\n  broken-in-the-post: opened",
            right="counts:\n  broken-in-the-post: opened\nnames:\n  broken-in-the-post: parcels that broke",
        ),
        Rule(
            "record-reference",
            "an entry speaks of one that is not there, comes later, or is of the wrong sort",
            wrong="what: update\nof: 2026/9999",
            right="what: update\nof: 2026/0007",
        ),
        Rule(
            "record-contradiction",
            "an attestation denies cases that the record has in its days",
            wrong="what: attestation\nfrom: 2026-03-01\nto: 2026-03-31\nnone_in: [refund-dispute, complaint]",
            right="what: attestation\nfrom: 2026-03-01\nto: 2026-03-31\nnone_in: [complaint]",
        ),
        Rule(
            "record-busy",
            "another run of trustpages is writing into the record",
            wrong="two people who add an entry to the same folder at once",
            right="one after the other",
        ),
        Rule(
            "record-missing",
            "a command for the record was given, and the shop keeps none yet",
            wrong="content/shop.yaml",
            right="content/shop.yaml\ncontent/record.md",
        ),
        Rule(
            "record-origin",
            "a key was to be made, and `record.md` does not name its log",
            wrong="attest_every: 31 days",
            right="attest_every: 31 days\norigin: shop.example/record",
        ),
        Rule(
            "record-without-key",
            "the record was to be sealed, and there is no private key",
            wrong="trustpages record seal",
            right="trustpages record seal --new-key\ntrustpages record seal",
        ),
        Rule(
            "record-not-sealed",
            "a copy of the sealed state was to be given away, and there is none yet",
            wrong="trustpages record line",
            right="trustpages record seal\ntrustpages record line",
        ),
        Rule(
            "record-redaction",
            "a text was to be taken out of an entry that has none",
            wrong="trustpages record redact 2026/0099 --why '...'",
            right="trustpages record redact 2026/0007 --why 'A customer could be recognised.'",
        ),
        Rule(
            "record-import",
            "a marketplace's file of disputes does not fit the map of its columns",
            wrong="columns: {day: Date}",
            right="columns: {day: Opened on, closed: Closed on, result: Outcome}",
        ),
        Rule(
            "record-unsalted",
            "a text of the record has no salt yet, so that it cannot be sealed",
            wrong="text: A customer asked for the money back.",
            right="text: A customer asked for the money back.\nsalt: 6f1c9a0d2b7e4458a3c1d0e9f8b7a695",
            levels=("notice",),
        ),
    ),
)
