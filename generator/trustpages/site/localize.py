"""The texts of an entry in one language: collected, translated or still in the original, and rendered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from markupsafe import Markup

from trustpages.cache import BuildCache
from trustpages.diagnostics import Place, Problem
from trustpages.document import Document, Loc
from trustpages.fields import LocalizedHtml, LocalizedStr, find_texts
from trustpages.fields.overlay import overlay_facts
from trustpages.kinds.kind import Kind
from trustpages.markdown import (
    MarkdownDepthError,
    find_markdown_notices,
    render_markdown,
    slugify_heading,
)
from trustpages.model.page import LinkSource, UntranslatedText
from trustpages.model.site import Entry, Site
from trustpages.paths import RESERVED_CHARACTERS
from trustpages.site.links import LinkCollector, LinkFinder, PageLinkResolver
from trustpages.site.references import MARKDOWN_SYNTAX, References, locate_substring


@dataclass(frozen=True, slots=True)
class TranslatableText:
    """A text before it is rendered; `language` is "" when it is in the language of the page.

    A name is shown literally.
    """

    text: str
    place: Place
    markdown: bool
    language: str
    is_name: bool = False


def list_translatable_texts(
    entry: Entry, language: str, original: str
) -> Iterator[tuple[Loc, TranslatableText]]:
    """The words among an entry's facts, by their place, in a language."""
    translation = entry.translations.get(language)
    foreign = "" if language == original else original
    for loc, mark in find_texts(entry.stated_facts):
        translated = translation.find_text(loc) if translation else None
        if translated is not None and translation is not None:
            place = _locate_first_line(translation, loc)
            yield loc, TranslatableText(translated, place, mark.markdown, "", mark.name)
            continue
        written = entry.document.find_text(loc)
        if written is not None:
            place = _locate_first_line(entry.document, loc)
            yield loc, TranslatableText(written, place, mark.markdown, foreign, mark.name)


def _locate_first_line(document: Document, loc: Loc) -> Place:
    """Where the text itself starts; a block after `|` or `>` starts on the line below."""
    place = document.find_place(loc)
    if place.text[place.column - 1 : place.column] in ("|", ">"):
        return document.find_file(loc).make_place(place.line + 1, 1)
    return place


def get_body_text(entry: Entry, language: str, original: str) -> TranslatableText:
    """The words under an entry's facts, in a language."""
    translation = entry.translations.get(language)
    if translation is not None and translation.body.strip():
        place = translation.make_place(translation.body_line, 1)
        return TranslatableText(translation.body, place, True, "")  # noqa: FBT003
    foreign = "" if language == original else original
    place = entry.document.make_place(entry.document.body_line, 1)
    return TranslatableText(entry.document.body, place, True, foreign)  # noqa: FBT003


def is_translated(entry: Entry, language: str, original: str) -> bool:
    """Whether anything of an entry's content stands in a language."""
    if language == original or language not in entry.translations:
        return language == original
    texts = (text for _, text in list_translatable_texts(entry, language, original))
    body = get_body_text(entry, language, original)
    return any(not text.language and text.text.strip() for text in (*texts, body))


def find_untranslated_texts(texts: tuple[TranslatableText, ...]) -> tuple[UntranslatedText, ...]:
    """The texts that are still in the original's language, from the top of the file down.

    A name that is not restated is as it should be.
    """
    untranslated = [
        text for text in texts if text.language and text.text.strip() and not text.is_name
    ]
    return tuple(
        _build_untranslated_text(text) for text in sorted(untranslated, key=lambda one: one.place)
    )


def _build_untranslated_text(text: TranslatableText) -> UntranslatedText:
    stripped = text.text.strip()
    first = stripped.splitlines()[0]
    return UntranslatedText(
        first, locate_substring(text.place, text.text, text.text.index(stripped), first)
    )


MARKDOWN_IMAGE = re.compile(r"!\[[^\[\]\n]*\]\(")
"""A picture as Markdown writes it; pictures belong to the facts, with their alt text."""


@dataclass(frozen=True, slots=True, eq=False)
class LocalizedEntry:
    """An entry in one language.

    `untranslated` are the texts that still stand in the original; `body_language` is "" when the body
    does not; `link_sources` are its links; `problems` its references that lead nowhere.
    It equals itself alone: groups of names are equal in any order, and the same words in any language,
    but not the same to readers.
    """

    facts: Kind
    body: Markup
    body_language: str
    untranslated: tuple[UntranslatedText, ...]
    link_sources: tuple[LinkSource, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Substitute:
    """What stands in place of an entry that a date took away: `words` instead of any of its `titles`."""

    name: str
    titles: tuple[str, ...]
    words: LocalizedStr

    def replace_titles(self, text: str, *, markdown: bool) -> str:
        """A text with the words in place of the titles, but for those that may be any other word."""
        words = str.__str__(self.words)
        stated = MARKDOWN_SYNTAX.sub(r"\\\g<0>", words) if markdown else words
        for title in filter(_is_distinct_name, self.titles):
            text = _compile_title(title).sub(lambda _: stated, text)
        return text

    def find_title(self, text: str) -> re.Match[str] | None:
        """Where a text names the entry for the first time."""
        found = (_compile_title(title).search(text) for title in self.titles)
        return next(filter(None, found), None)


def _is_distinct_name(title: str) -> bool:
    """Whether a title is more than one word, or one in letters without spaces between words."""
    return len(title.split()) > 1 or (len(title) > 1 and title.isalpha() and title[0] >= "\u2e80")


@lru_cache(maxsize=256)  # few people leave; at most 256 names
def _compile_title(title: str) -> re.Pattern[str]:
    """Finds a title that is no part of a longer word, over the end of a line too."""
    edges = [r"\b" if title[at].isalnum() and title[at] < "\u2e80" else "" for at in (0, -1)]
    words = r"\s+".join(map(re.escape, title.split()))
    return re.compile(f"{edges[0]}{words}{edges[1]}")


def find_substitutes(site: Site, language: str) -> tuple[Substitute, ...]:
    """The substitutes of all expired entries in a language, those of the longest titles first."""
    found = [
        Substitute(entry.name, _list_titles(entry), words)
        for entry in site.expired
        if (words := _get_substitute_words(entry, language, site.languages[0]))
    ]
    return tuple(sorted(found, key=lambda one: (-max(map(len, one.titles)), one.name)))


def _list_titles(entry: Entry) -> tuple[str, ...]:
    """The titles of an entry in all languages that are long enough to be known in a text."""
    translated = (one.find_text(("title",)) for one in entry.translations.values())
    titles = {str(entry.stated_facts.title), *filter(None, translated)}
    return tuple(sorted(titles, key=lambda title: (-len(title), title)))


def _get_substitute_words(entry: Entry, language: str, original: str) -> LocalizedStr | None:
    """The words of the field that stands for an entry, if its kind has one."""
    field = type(entry.stated_facts).substitute_field
    texts = dict(list_translatable_texts(entry, language, original)) if field else {}
    text = texts.get((field,))
    return LocalizedStr(text.text.strip(), text.language) if text else None


@dataclass(frozen=True, slots=True)
class TextContext:
    """What rendering texts in a language takes: references, where links lead, and who has a substitute."""

    language: str
    original: str
    references: References
    link_resolver: PageLinkResolver
    substitutes: tuple[Substitute, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class _LocalizedFacts:
    """The facts of an entry in a language, the texts that they hold, and their links and problems."""

    facts: Kind
    texts: tuple[TranslatableText, ...]
    link_sources: tuple[LinkSource, ...]
    problems: tuple[Problem, ...]


def localize_entry(entry: Entry, context: TextContext, cache: BuildCache) -> LocalizedEntry:
    """Render the texts of an entry in a language; those without translation are marked as original."""
    key = (entry.name, context.language)
    return cache.get_or_compute_nested("site.localize_entry", key, _localize_entry, entry, context)


def _localize_entry(cache: BuildCache, entry: Entry, context: TextContext) -> LocalizedEntry:
    localized_facts = cache.get_or_compute_nested(
        "site.localize_facts",
        (entry.name, context.language),
        _localize_facts,
        _strip_bodies(entry),
        context,
    )
    collector = LinkCollector(context.link_resolver.addresses[entry.name])
    body = get_body_text(entry, context.language, context.original)
    html = _render_text(body, context, (), collector, cache)
    return LocalizedEntry(
        facts=localized_facts.facts,
        body=Markup(str.__str__(html)),  # noqa: S704 - markdown.to_html escapes and cleans
        body_language=body.language if body.text.strip() else "",
        untranslated=find_untranslated_texts((*localized_facts.texts, body)),
        link_sources=(*localized_facts.link_sources, *collector.link_sources),
        problems=(*localized_facts.problems, *collector.problems),
    )


def _strip_bodies(entry: Entry) -> Entry:
    """The entry without the words under its facts: what is made of it outlasts a change of them."""
    translations = {tag: document.without_body for tag, document in entry.translations.items()}
    return replace(entry, document=entry.document.without_body, translations=translations)


def _localize_facts(cache: BuildCache, entry: Entry, context: TextContext) -> _LocalizedFacts:
    collector = LinkCollector(context.link_resolver.addresses[entry.name])
    written = dict(list_translatable_texts(entry, context.language, context.original))
    rendered = {
        loc: _render_text(text, context, loc, collector, cache) for loc, text in written.items()
    }
    facts = overlay_facts(entry.stated_facts, rendered, entry.omitted_parts)
    return _LocalizedFacts(
        facts, tuple(written.values()), tuple(collector.link_sources), tuple(collector.problems)
    )


def _render_text(
    text: TranslatableText,
    context: TextContext,
    loc: Loc,
    collector: LinkCollector,
    cache: BuildCache,
) -> str:
    if text.is_name:
        return _render_name(text, collector)
    filled, problems = context.references.fill_references(
        text.text, text.place, markdown=text.markdown
    )
    collector.problems += problems
    for substitute in context.substitutes:
        collector.problems += _report_expired_name(substitute, text)
        filled = substitute.replace_titles(filled, markdown=text.markdown)
    if any(mark in filled for mark in RESERVED_CHARACTERS):
        collector.problems.append(_report_reserved_character(text.place))
        return LocalizedStr("")
    collector.problems += _find_inline_images(text) if text.markdown else ()
    collector.problems += _list_notices(text)
    if not text.markdown:
        return LocalizedStr(filled.strip(), text.language)
    links = LinkFinder(text.text, text.place)
    try:
        html = render_markdown(
            filled,
            lambda written: context.link_resolver.resolve(
                written, links.locate(written), collector
            ),
            _format_anchor_prefix(loc),
            cache,
        )
    except MarkdownDepthError as error:
        collector.problems.append(_report_deep_nesting(text, error.excerpt))
        return LocalizedStr("")
    return LocalizedHtml(html, text.language)


def _render_name(text: TranslatableText, collector: LinkCollector) -> LocalizedStr:
    """A name as it is written: it holds no reference, and none of its words is replaced."""
    if any(mark in text.text for mark in RESERVED_CHARACTERS):
        collector.problems.append(_report_reserved_character(text.place))
        return LocalizedStr("")
    return LocalizedStr(text.text.strip(), text.language)


def _list_notices(text: TranslatableText) -> Iterator[Problem]:
    for notice in find_markdown_notices(text.text, markdown=text.markdown):
        place = locate_substring(text.place, text.text, notice.start, notice.excerpt)
        yield Problem(notice.code, notice.message, place, notice.hint, notice.level)


def _report_deep_nesting(text: TranslatableText, excerpt: str) -> Problem:
    start = max(text.text.find(excerpt), 0)
    return Problem(
        "words-too-deep",
        "lists, quotations or marks of emphasis lie in each other more than 20 deep here",
        locate_substring(text.place, text.text, start, excerpt),
        "Look for stars, hyphens, brackets or > that are there by mistake, and take them out.",
    )


def _find_inline_images(text: TranslatableText) -> Iterator[Problem]:
    for picture in MARKDOWN_IMAGE.finditer(text.text):
        yield Problem(
            "picture-in-words",
            "a picture cannot stand among words",
            locate_substring(text.place, text.text, picture.start(), picture[0]),
            "Take it out of the words. home.md and the steps of a guide have a field for one:"
            " 'picture: {file: table.jpg, alt: A table of oak}'.",
        )


def _report_expired_name(substitute: Substitute, text: TranslatableText) -> Iterator[Problem]:
    found = substitute.find_title(text.text)
    if found is None:
        return
    name = " ".join(found[0].split())
    message = f"'{substitute.words}' is shown here in place of '{name}', whose page is over"
    hint = "Write the sentence anew without the name, if it reads badly."
    if not _is_distinct_name(found[0]):
        message = f"'{name}' stands here, and the page of that name is over"
        hint = "Take the name out, if that person is meant."
    place = locate_substring(text.place, text.text, found.start(), found[0])
    yield Problem("expired-name", message, place, hint, "notice")


def _report_reserved_character(place: Place) -> Problem:
    return Problem(
        "private-use", "it holds a character that has no meaning", place, "Type the words anew."
    )


@lru_cache(maxsize=1024)  # the places of texts in files; depends on its argument only
def _format_anchor_prefix(loc: Loc) -> str:
    """Keeps the anchors of a field's headings apart from those of the page's text, whose place is ()."""
    if not loc:
        return ""
    return f"{slugify_heading(' '.join(str(part) for part in loc))}-"
