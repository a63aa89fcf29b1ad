"""Marks between the phrases of Chinese and Japanese titles: where they stand, and where nothing does."""

from __future__ import annotations

import re

import lxml.html
import pytest
from markupsafe import Markup
from support.shops import SITES, plan_shop

from trustpages.fields import LocalizedStr
from trustpages.render import phrases
from trustpages.render.phrases import find_model, mark_phrases, split_phrases


def mark(text: str, language: str) -> str:
    """`mark_phrases` on a page whose words stay as they are."""
    return mark_phrases(text, language, str)


@pytest.mark.parametrize(
    ("language", "parted"),
    [
        ("zh", "玻璃、|石材|与陶瓷马赛克，|在布里斯托的|工坊里|手工贴网。"),
        ("zh", "取消订单"),
        ("zh", "总经理"),
        ("zh-CN", "这里|没有|页面"),
        ("zh-Hant", "這個|網址沒有|頁面"),
        ("zh-TW", "與訂單無關，|可以|不收"),
        ("ja", "特定商取引法に|基づく表記"),
        ("ja", "（国別）|100円の|30日未満"),
        ("ja-JP", "お問い合わせ方法"),
    ],
)
def test_a_title_parts_between_its_phrases(language: str, parted: str) -> None:
    assert "|".join(split_phrases(parted.replace("|", ""), find_model(language))) == parted


@pytest.mark.parametrize(
    "text", ["", "好", "，。", "iPhone 15", "（一）二〇二六年", "2026年3月12日起、30%引き"]
)
@pytest.mark.parametrize("model", ["ja", "zh-hans", "zh-hant"])
def test_no_line_begins_with_what_closes_and_none_ends_with_what_opens(
    text: str, model: str
) -> None:
    parts = split_phrases(text, model)

    assert "".join(parts) == text
    assert not any(re.match(r"[，。、）%\s]", part) for part in parts[1:])
    assert not any(re.search(r"[（\d]$", part) for part in parts[:-1])


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("我们的 <承诺> & 记录", "我们的 &lt;<wbr>承诺<wbr>&gt; &amp; 记录"),
        (Markup("<b>我们的</b><i>承诺</i> &amp; 记录"), "<b>我们的</b><i><wbr>承诺</i> &amp; 记录"),
    ],
)
def test_what_is_markup_stays_so_and_all_else_is_escaped(text: str, marked: str) -> None:
    assert mark(text, "zh") == f'<span class="phrases">{marked}</span>'


def test_a_text_in_another_language_parts_by_its_own_and_stays_marked() -> None:
    assert mark(LocalizedStr("我们的承诺", "zh"), "en") == (
        '<span class="phrases" lang="zh">我们的<wbr>承诺</span>'
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "我们的承诺"),
        ("ko", "우리의 약속"),
        ("zh", "Our promises"),
        ("zh", LocalizedStr("我们的承诺", "en")),
        ("zh", Markup('<span lang="ja">私たちの約束</span>')),
    ],
)
def test_no_model_is_loaded_for_other_texts(
    language: str, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(phrases, "_load_parser", None)
    assert mark_phrases(text, language, lambda one: f"words of {one}") == f"words of {text}"


def test_marks_stand_between_the_words_of_titles_and_nowhere_else() -> None:
    site = plan_shop(SITES / "chinese" / "content")
    marked = 0
    for page in site.editions[0].pages:
        html = site.files[page.path].decode()
        document = lxml.html.document_fromstring(html)
        marked += html.count("<wbr>")

        assert "&lt;wbr" not in html
        assert not re.search(r'="[^"]*<wbr', html)
        assert not document.xpath("boolean(//*[self::title or self::script][contains(., 'wbr')])")
        if page.kind == "page":
            assert document.xpath("string(//h1)") == page.title
    assert marked > 100
    assert not [
        path for path, data in site.files.items() if path.suffix != ".html" and b"<wbr" in data
    ]
