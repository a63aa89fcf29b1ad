"""The skeleton of a reply to a review, in the review's language."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class _Skeleton:
    """The sentences of a reply; `step` holds the desk's contact, `step_alone` stands where there is none."""

    thanks: str
    good_thanks: str
    wrong: str
    done: str
    good: str
    step: str
    step_alone: str
    space: str = " "


_SKELETONS = {
    "en": _Skeleton(
        "Thank you for telling us.",
        "Thank you for taking the time to write.",
        "You wrote that [fill in: what went wrong, in the customer's own words].",
        "[fill in: how it came about, and what you have done since].",
        "[fill in: one thing of their words that you take up].",
        "If anything is left to put right, write to {contact}: the desk answers.",
        "If anything is left to put right, tell us: the desk answers.",
    ),
    "de": _Skeleton(
        "Danke, dass Sie es uns sagen.",
        "Danke, dass Sie sich die Zeit genommen haben.",
        "Sie schreiben, dass [fill in: was schiefging, in den Worten des Kunden].",
        "[fill in: wie es dazu kam, und was Sie seitdem getan haben].",
        "[fill in: etwas aus den Worten des Kunden, das Sie aufgreifen].",
        "Wenn noch etwas zu richten ist, schreiben Sie bitte an {contact}.",
        "Wenn noch etwas zu richten ist, melden Sie sich bitte bei uns.",
    ),
    "fr": _Skeleton(
        "Merci de nous l’avoir dit.",
        "Merci d’avoir pris le temps d’écrire.",
        "Vous écrivez que [fill in: ce qui n’a pas été, avec les mots du client].",
        "[fill in: comment c’est arrivé, et ce que vous avez fait depuis].",
        "[fill in: un mot du client auquel vous répondez].",
        "S’il reste quelque chose à réparer, écrivez à {contact} : nous répondons.",
        "S’il reste quelque chose à réparer, contactez-nous : nous répondons.",
    ),
    "es": _Skeleton(
        "Gracias por decírnoslo.",
        "Gracias por tomarse el tiempo de escribir.",
        "Usted cuenta que [fill in: lo que salió mal, con las palabras del cliente].",
        "[fill in: cómo ocurrió y qué ha hecho desde entonces].",
        "[fill in: algo de sus palabras que usted retoma].",
        "Si queda algo por arreglar, escriba a {contact}: le contestamos.",
        "Si queda algo por arreglar, contáctenos: le contestamos.",
    ),
    "zh": _Skeleton(
        "谢谢您告诉我们。",
        "谢谢您抽空写评价。",
        "您提到[fill in: 哪里出了问题，用顾客自己的话]。",
        "[fill in: 原因是什么，我们已经做了什么]。",
        "[fill in: 回应顾客说的一件事]。",
        "如果还有没处理好的，请联系 {contact}，我们会答复。",
        "如果还有没处理好的，请联系客服，我们会答复。",
        "",
    ),
    "ja": _Skeleton(
        "お知らせくださりありがとうございます。",
        "お時間を割いてお書きくださりありがとうございます。",
        "[fill in: 何が悪かったか、お客様の言葉で]とのこと、申し訳ございません。",
        "[fill in: なぜ起きたか、その後何をしたか]。",
        "[fill in: お客様の言葉から一つ取り上げる]。",
        "まだ解決していないことがありましたら、{contact} までご連絡ください。",
        "まだ解決していないことがありましたら、窓口までご連絡ください。",
        "",
    ),
    "ar": _Skeleton(
        "شكرًا لأنكم أخبرتمونا.",
        "شكرًا لأنكم خصصتم وقتًا للكتابة.",
        "كتبتم أن [fill in: ما الذي لم يسر كما يجب، بكلمات العميل].",
        "[fill in: كيف حدث ذلك، وما الذي فعلتموه منذ ذلك الحين].",
        "[fill in: أمر واحد من كلمات العميل تردون عليه].",
        "إذا بقي ما يجب إصلاحه، فاكتبوا إلى {contact} وسنجيبكم.",
        "إذا بقي ما يجب إصلاحه، فتواصلوا معنا وسنجيبكم.",
    ),
}


def draft_reply(language: str, contact: str, *, is_good: bool) -> tuple[str, bool]:
    """The skeleton of a reply, and whether it is in the `language` of the review; else it is in English.

    `contact` is where the desk is reached, "" if no file says it. `is_good` says that nothing has to be put
    right. What is to be filled in stands in brackets, as `trustpages check` finds it.
    """
    tag = language.partition("-")[0]
    words = _SKELETONS.get(tag, _SKELETONS["en"])
    step = words.step.format(contact=contact) if contact else words.step_alone
    parts = (
        (words.good_thanks, words.good)
        if is_good
        else (words.thanks, words.wrong, words.done, step)
    )
    return words.space.join(parts), tag in _SKELETONS
