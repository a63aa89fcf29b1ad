"""Rules of how customers reach the shop: channels of the desk, services of messages, call-backs."""

from __future__ import annotations

from trustpages.diagnostics.rules.rule import Rule, RuleGroup

CONTACT_RULES = RuleGroup(
    "How customers reach you",
    (
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
            "channel-without-reply",
            "nothing says how soon a written message is answered",
            wrong="mail:\n  kind: email\n  email: hello@threads.example",
            right="mail:\n  kind: email\n  email: hello@threads.example\n  first_reply: 1 business day",
        ),
        Rule(
            "channel-field",
            "a channel states something that its kind does not show",
            wrong="- kind: email\n  email: desk@shop.example\n  service: whatsapp",
            right="- kind: email\n  email: desk@shop.example",
        ),
        Rule(
            "im-without-service",
            "nothing says by which service instant messages come",
            wrong="- kind: im\n  phone: +44 7700 900123",
            right="- kind: im\n  service: whatsapp\n  phone: +44 7700 900123",
        ),
        Rule(
            "im-account",
            "nobody can be found at a service of instant messages by what is stated",
            wrong="- kind: im\n  service: wechat\n  phone: +44 7700 900123",
            right="- kind: im\n  service: wechat\n  id: guppymosaic",
        ),
        Rule(
            "callback-request",
            "a call-back is to be asked for by a channel that is not there, or that is a call-back itself",
            wrong="mail: {kind: email}\ncall-back: {kind: callback, request: email}",
            right="mail: {kind: email}\ncall-back: {kind: callback, request: mail}",
        ),
        Rule(
            "closes-no-telephone",
            "a notice closes the complaint telephone, and `complaints.md` names none",
            wrong="closes: [desk, line]",
            right="closes: [desk]",
        ),
    ),
)
