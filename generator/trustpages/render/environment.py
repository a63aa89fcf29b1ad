"""What templates may call: addresses, pictures, icons, and facts in the words of the page's language."""

from __future__ import annotations

import gettext
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from jinja2 import BytecodeCache, StrictUndefined, pass_context, pass_eval_context
from jinja2.nodes import EvalContext
from jinja2.runtime import Context
from markupsafe import Markup, escape

from trustpages.cache import BuildCache
from trustpages.fields import LocalizedStr
from trustpages.fields.media import FileName, Picture
from trustpages.i18n import LocaleFormatter
from trustpages.local_cache import LocalCache
from trustpages.manifest import CHECKPOINT_PATH
from trustpages.media import Media, PictureSet
from trustpages.model.page import Edition
from trustpages.model.reads import Readings
from trustpages.model.site import Site
from trustpages.paths import site_url
from trustpages.render.assets import Assets
from trustpages.render.bytecode import get_bytecode_cache
from trustpages.render.hyphenation import create_hyphenator
from trustpages.render.phrases import mark_phrases, split_clauses
from trustpages.render.qr_code import draw_qr_code
from trustpages.render.recording import READS, EditionReads, RecordingContext, note_call
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.theme import Theme
from trustpages.value_digest import compute_digest


@dataclass(frozen=True, slots=True)
class RenderContext:
    """What the pages of all languages are rendered with."""

    site: Site
    theme: Theme
    media: Media
    assets: Assets


def build_jinja_environment(
    context: RenderContext,
    edition: Edition,
    formatter: LocaleFormatter,
    reads: EditionReads,
    cache: BuildCache,
) -> SandboxedTemplates:
    """Jinja for one language: sandboxed, strict, escaping, with the names of `docs/themes.md`.

    `reads` notes what templates look up.
    """
    jinja = create_page_templates(context.theme, formatter, get_bytecode_cache(cache), cache.local)
    jinja.globals |= _build_functions(context, edition)
    jinja.globals |= _build_shared_variables(context, edition, formatter)
    jinja.globals |= reads.readings.variables
    jinja.globals |= {
        "site": reads.shared_index,
        READS: reads.shared,
        "footer_links": edition.footer,
        "header_links": edition.header,
    }
    return jinja


def _build_shared_variables(
    context: RenderContext, edition: Edition, formatter: LocaleFormatter
) -> dict[str, object]:
    """What every template of a language may name; a change of it renders every page anew."""
    return {
        "gap": "" if formatter.is_unspaced else " ",
        "site_name": edition.shop_name,
        "brand": context.assets.brand,
        "grounds": context.theme.grounds,
        "settings": context.assets.settings,
        "favicon_url": context.assets.favicon,
        "feed_url": site_url(edition.feed_address),
        "log_url": site_url(str(CHECKPOINT_PATH)),
    }


def create_page_templates(
    theme: Theme,
    formatter: LocaleFormatter,
    bytecode: BytecodeCache | None = None,
    local: LocalCache | None = None,
) -> SandboxedTemplates:
    """Jinja for a theme's templates in one language, with all that their compiled code depends on.

    `local` keeps hyphenated words between processes.
    """
    jinja = SandboxedTemplates(
        theme.list_foreign_names("templates/"),
        loader=theme.create_loader(),
        bytecode_cache=bytecode,
        auto_reload=False,  # a new build makes a new environment
        cache_size=-1,  # a theme has some dozens, which cost less in a plain dictionary
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    jinja.context_class = RecordingContext
    catalogue = formatter.catalogue
    jinja.install_gettext_callables(  # type: ignore[attr-defined] # added by the extension
        catalogue.gettext,
        catalogue.ngettext,
        newstyle=True,
        pgettext=catalogue.pgettext,
        npgettext=catalogue.npgettext,
    )
    join = None
    if formatter.is_unspaced:
        from trustpages.render.unspaced import build_plural, join_message  # noqa: PLC0415 - for some languages

        join = join_message
        jinja.globals["ngettext"] = build_plural(catalogue)
    jinja.translate = build_translate(catalogue, join)
    jinja.globals |= {"gettext": jinja.translate, "_": jinja.translate}
    jinja.filters |= _build_filters(formatter, create_hyphenator(formatter.language, local))
    return jinja


JoinMessage: TypeAlias = Callable[[str, Mapping[str, Any]], str]
"""Puts variables into a translated message, which is markup."""


def build_translate(
    catalogue: gettext.NullTranslations, join: JoinMessage | None = None
) -> Callable[..., str]:
    """The function `gettext` as Jinja's "newstyle" has it, quicker for messages without variables.

    `join` is for languages with rules of their own; the usual one is Python's `%` with escaped values.
    """
    whole: dict[str, str] = {}

    @pass_eval_context
    def translate(eval_context: EvalContext, message: str, /, **variables: Any) -> str:
        if variables or not eval_context.autoescape:
            return _join(eval_context, message, variables)
        if message not in whole:
            whole[message] = _join(eval_context, message, {})
        return whole[message]

    def _join(eval_context: EvalContext, message: str, variables: Mapping[str, Any]) -> str:
        text = catalogue.gettext(message)
        if join is not None:
            return join(text, variables)
        return (Markup(text) if eval_context.autoescape else text) % variables  # noqa: S704 - the theme's own

    return translate


def _build_filters(formatter: LocaleFormatter, hyphenate: Callable[[str], str]) -> dict[str, Any]:
    def write_words(text: str) -> str:
        return mark_language(hyphenate(text))

    return {
        "words": write_words,
        "phrases": partial(mark_phrases, language=formatter.language, words=write_words),
        "clauses": split_clauses,
        "qr_code": draw_qr_code,
        **{name: _keep_from_folding(one) for name, one in _list_filters(formatter).items()},
    }


def _keep_from_folding(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that Jinja calls at every rendering, also of a constant.

    Otherwise it computes `{{ 5|number }}` when it compiles, and all languages share compiled templates.
    """

    @pass_context
    def call(_: Context, *arguments: Any, **named: Any) -> Any:
        return function(*arguments, **named)

    return call


def _list_filters(formatter: LocaleFormatter) -> dict[str, Callable[..., Any]]:
    return {
        "date": formatter.format_date,
        "period": formatter.format_period,
        "pair": formatter.format_date_pair,
        "time": formatter.format_time,
        "closing": formatter.format_closing_time,
        "timezone": formatter.format_time_zone,
        "ranges": formatter.format_opening_hours,
        "duration": formatter.format_duration,
        "duration_parts": formatter.split_duration,
        "span": formatter.format_span,
        "money": formatter.format_money,
        "price": formatter.format_price,
        "number": formatter.format_number,
        "grouped": formatter.format_count,
        "percent": formatter.format_percent,
        "country": formatter.format_country,
        "countries": formatter.format_countries,
        "language": formatter.format_language,
        "languages": formatter.format_languages,
        "weekday": formatter.format_weekday,
        "weekdays": formatter.format_weekdays,
        "phone": formatter.format_phone,
        "listed": partial(format_marked_list, formatter),
    }


def mark_language(text: str) -> str:
    """Wrap a text that is not translated yet in a `span` with its language (WCAG 2.2, 3.1.2)."""
    if isinstance(text, LocalizedStr) and text.language:
        return Markup('<span lang="{}">{}</span>').format(text.language, str(text))
    return text


def list_readings(context: RenderContext, edition: Edition) -> Readings:
    """All that templates look up and that is noted for the page."""
    return Readings(
        edition.site_index,
        {
            "today": context.site.today,
            "disruptions": context.site.disruptions,
            "cases": context.site.cases,
        },
        {
            "url()": edition.addresses,
            "picture()": context.media.pictures,
            "file()": context.media.addresses,
        },
    )


def digest_shared_inputs(
    context: RenderContext, edition: Edition, formatter: LocaleFormatter
) -> str:
    """The digest of what every page of a language is rendered with, but for what is noted."""
    return compute_digest(
        [
            context.site.settings,
            context.theme.digest,
            context.assets.addresses,
            edition.language,
            str(formatter.locale),
            _build_shared_variables(context, edition, formatter),
        ]
    )


def format_marked_list(formatter: LocaleFormatter, texts: Iterable[str]) -> Markup:
    """A list in words, in which each text that is not translated yet is marked as by `mark_language`."""
    marked = [escape(mark_language(text)) for text in texts]
    joined = formatter.format_list(f"\x00{index}\x00" for index in range(len(marked)))
    return Markup(_LISTED_ITEM.sub(lambda found: marked[int(found[1])], escape(joined)))  # noqa: S704 - escaped


_LISTED_ITEM = re.compile("\x00(\\d+)\x00")


def _build_functions(context: RenderContext, edition: Edition) -> dict[str, Any]:
    @pass_context
    def get_page_url(call: Context, name: str, anchor: str = "") -> str:
        note_call(call, "url", name)
        return site_url(edition.addresses[name] + (f"#{anchor}" if anchor else ""))

    @pass_context
    def get_picture_set(call: Context, picture: Picture) -> PictureSet:
        note_call(call, "picture", str(picture.file))
        return context.media.pictures[str(picture.file)]

    @pass_context
    def get_file_url(call: Context, path: FileName) -> str:
        note_call(call, "file", str(path))
        return site_url(context.media.addresses[str(path)])

    def get_icon(name: str) -> Markup:
        return Markup(context.theme.icons[name].strip())  # noqa: S704 - the theme's own drawing

    return {
        "url": get_page_url,
        "asset": context.assets.addresses.__getitem__,
        "picture": get_picture_set,
        "file": get_file_url,
        "icon": get_icon,
    }
