"""What templates may call: addresses, pictures, icons, and facts in the words of the page's language."""

from __future__ import annotations

from dataclasses import dataclass
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from trustpages.fields import LocalizedStr
from trustpages.fields.media import FileName, Picture
from trustpages.i18n import LocaleFormatter
from trustpages.media import Media, PictureSet
from trustpages.model.page import Edition
from trustpages.model.site import Site
from trustpages.paths import site_url
from trustpages.render.assets import Assets
from trustpages.render.sandbox import SandboxedTemplates
from trustpages.theme import CONTENT_SECURITY_POLICY, Theme


class MemoryBytecodeCache(BytecodeCache):
    """Templates that are compiled already, each held against its source before it is used."""

    def __init__(self) -> None:
        self.codes: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self.codes.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code is not None  # noqa: S101 - Jinja has compiled it just now
        self.codes[bucket.key] = (bucket.checksum, bucket.code)


BYTECODE_CACHE = MemoryBytecodeCache()


@dataclass(frozen=True, slots=True)
class RenderContext:
    """What the pages of all languages share."""

    site: Site
    theme: Theme
    media: Media
    assets: Assets


def build_jinja_environment(
    stage: RenderContext, edition: Edition, wording: LocaleFormatter
) -> Environment:
    """Jinja for one language: strict, escaping, with the globals and filters of `docs/themes.md`."""
    jinja = SandboxedTemplates(
        loader=stage.theme.create_loader(),
        bytecode_cache=BYTECODE_CACHE,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    catalogue = wording.catalogue
    jinja.install_gettext_callables(  # type: ignore[attr-defined] # added by the extension
        catalogue.gettext,
        catalogue.ngettext,
        newstyle=True,
        pgettext=catalogue.pgettext,
        npgettext=catalogue.npgettext,
    )
    jinja.filters |= _build_filters(wording)
    jinja.globals |= _build_functions(stage, edition)
    jinja.globals |= {
        "site": edition.site_index,
        "footer_links": edition.footer,
        "today": stage.site.today,
        "site_name": stage.site.shop.name,
        "brand": stage.assets.brand,
        "grounds": stage.theme.grounds,
        "favicon_url": stage.assets.favicon,
        "feed_url": site_url(edition.feed_address),
        "content_security_policy": CONTENT_SECURITY_POLICY,
    }
    return jinja


def _build_filters(wording: LocaleFormatter) -> dict[str, Any]:
    return {
        "date": wording.format_date,
        "period": wording.format_period,
        "pair": wording.format_date_pair,
        "time": wording.format_time,
        "ranges": wording.format_opening_hours,
        "duration": wording.format_duration,
        "span": wording.format_span,
        "money": wording.format_money,
        "price": wording.format_price,
        "number": wording.format_number,
        "percent": wording.format_percent,
        "country": wording.format_country,
        "countries": wording.format_countries,
        "language": wording.format_language,
        "languages": wording.format_languages,
        "weekday": wording.format_weekday,
        "phone": wording.format_phone,
        "listed": wording.format_list,
        "words": mark_language,
    }


def mark_language(text: str) -> str:
    """A text; if it is not translated yet, marked with the language that it is in (WCAG 2.2, 3.1.2)."""
    if isinstance(text, LocalizedStr) and text.language:
        return Markup('<span lang="{}">{}</span>').format(text.language, str(text))
    return text


def _build_functions(stage: RenderContext, edition: Edition) -> dict[str, Any]:
    def get_page_url(name: str, anchor: str = "") -> str:
        return site_url(edition.addresses[name] + (f"#{anchor}" if anchor else ""))

    def get_picture_set(shown: Picture) -> PictureSet:
        return stage.media.pictures[str(shown.file)]

    def get_file_url(path: FileName) -> str:
        return site_url(stage.media.addresses[str(path)])

    def get_icon(name: str) -> Markup:
        return Markup(stage.theme.icons[name].strip())  # noqa: S704 - the theme's own drawing

    return {
        "url": get_page_url,
        "asset": stage.assets.addresses.__getitem__,
        "picture": get_picture_set,
        "file": get_file_url,
        "icon": get_icon,
    }
