"""Rules of logs: keys, checkpoints, and what a published log must not do."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

_FORMAT = "C2SP tlog-checkpoint, signed-note"

LOG_RULES = RuleGroup(
    "The log",
    (
        Rule(
            "log-checkpoint",
            "a checkpoint is damaged, cut short, or no checkpoint at all: fetch it anew, to its last line",
            wrong="shop.example/record\n42",
            right="shop.example/record\n42\n(root hash)\n\n— shop.example/record (signature)",
            source=_FORMAT,
        ),
        Rule(
            "log-origin",
            "a log or checkpoint is that of another origin: is it the right file, and the right address?",
            wrong="trustpages verify https://shop.example/ --since other-shop.txt",
            right="trustpages verify https://shop.example/ --since shop.txt",
        ),
        Rule(
            "log-forged",
            "a signature does not fit: the text was changed after it was signed, or never signed by this key",
            wrong="a checkpoint in which 42 was made 40 by hand",
            right="the checkpoint as it was published",
        ),
        Rule(
            "log-wrong-key",
            "a checkpoint is signed by none of the keys that were given, or a key is that of another log",
            wrong="trustpages verify https://shop.example/ --key OTHER",
            right="trustpages verify https://shop.example/ --key KEY   as the shop's page shows it",
        ),
        Rule(
            "log-future",
            "a checkpoint counts more entries than there are: put back those that are missing",
            wrong="a checkpoint of 43 entries, and 42 entries",
            right="a checkpoint of 43 entries, and all 43 of them",
        ),
        Rule(
            "log-rewritten",
            "entries that were sealed are no longer what they were: one was changed, removed, put in between,"
            " or moved; put them back, and say in a new entry what was wrong",
            wrong="content/record/2026/0007.yaml   edited after it was sealed",
            right="content/record/2026/0007.yaml   as it was, and a new entry that corrects it",
        ),
        Rule(
            "log-older",
            "a log has fewer entries than it once had: entries were taken away, or an old copy is shown",
            wrong="a log of 40 entries, and a signed checkpoint of 42",
            right="a log of 42 entries or more, which begins with the same ones",
        ),
        Rule(
            "log-removed",
            "the published site has a log, and the new one has none: put its entries and checkpoint back",
            wrong="content/record/   moved away by mistake",
            right="content/record/   back in its place",
        ),
        Rule(
            "log-root",
            "the entries of a published log are not those that its checkpoint was signed for",
            wrong="log/tile/entries/000.p/42   of another day than log/checkpoint",
            right="both as one build wrote them",
        ),
        Rule(
            "log-tile",
            "a file of a published log is missing or damaged, so that it cannot be checked",
            wrong="log/tile/0/000.p/42   lost on the way",
            right="all files below log/, as the build wrote them",
            source="C2SP tlog-tiles",
        ),
        Rule(
            "log-size",
            "a log counts more entries than any shop has: is it the right address?",
            wrong="a checkpoint of 9000000000 entries",
            right="a checkpoint of the shop's log",
        ),
        Rule(
            "log-missing",
            "there is no log at this address or in this folder",
            wrong="trustpages verify https://shop.example/shipping/",
            right="trustpages verify https://shop.example/",
        ),
        Rule(
            "log-unreachable",
            "the web server could not be reached, or answered with an error; the message says why",
            wrong="trustpages verify https://shpo.example/",
            right="trustpages verify https://shop.example/",
        ),
        Rule(
            "log-no-key",
            "the log shows no public key, and none was given: ask the shop for it",
            wrong="trustpages verify https://shop.example/",
            right="trustpages verify https://shop.example/ --key KEY",
        ),
        Rule(
            "log-key",
            "a key of a log is damaged, or only a part of it",
            wrong="keys: shop.example/record+1a2b3c4d",
            right="keys: shop.example/record+1a2b3c4d+(44 letters, digits and signs)",
            source=_FORMAT,
        ),
        Rule(
            "log-key-file",
            "the private key lies where others could read it, or from where it could be published",
            wrong="content/log.key",
            right="a file of your account outside of the content and of Git, after: chmod 600 FILE",
        ),
        Rule(
            "log-extra",
            "what signs and checks logs is an extra part, and it is not installed",
            wrong="pip install trustpages",
            right="pip install 'trustpages[log]'",
        ),
    ),
    "The signed log that strangers can check: see [log.md](log.md).",
)
