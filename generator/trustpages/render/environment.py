"""What templates may call: addresses, pictures, icons, and facts in the words of the page's language."""

from __future__ import annotations

from dataclasses import dataclass
from types import CodeType
from typing import Any

from jinja2 import BytecodeCache, Environment, StrictUndefined
from jinja2.bccache import Bucket
from markupsafe import Markup

from trustpages.facts.fact import Spoken
from trustpages.facts.media import FileName, Picture
from trustpages.media import Media, Shown
from trustpages.page import Edition, rooted
from trustpages.policy import POLICY
from trustpages.render.assets import Assets
from trustpages.site import Site
from trustpages.theme import Theme
from trustpages.wording import Wording


class Compiled(BytecodeCache):
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


COMPILED = Compiled()


@dataclass(frozen=True, slots=True)
class Stage:
    """What the pages of all languages share."""

    site: Site
    theme: Theme
    media: Media
    assets: Assets


def environment(stage: Stage, edition: Edition, wording: Wording) -> Environment:
    """Jinja for one language: strict, escaping, with the globals and filters of `docs/themes.md`."""
    jinja = Environment(
        loader=stage.theme.loader(),
        bytecode_cache=COMPILED,
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
    jinja.filters |= _filters(wording)
    jinja.globals |= _functions(stage, edition)
    jinja.globals |= {
        "shelf": edition.shelf,
        "footer_links": edition.footer,
        "today": stage.site.today,
        "site_name": stage.site.shop.name,
        "brand": stage.assets.brand,
        "favicon_url": stage.assets.favicon,
        "feed_url": rooted(edition.feed),
        "content_security_policy": POLICY,
    }
    return jinja


def _filters(wording: Wording) -> dict[str, Any]:
    return {
        "date": wording.date,
        "period": wording.period,
        "pair": wording.pair,
        "time": wording.time,
        "ranges": wording.ranges,
        "duration": wording.duration,
        "span": wording.span,
        "money": wording.money,
        "price": wording.price,
        "number": wording.number,
        "percent": wording.percent,
        "country": wording.country,
        "countries": wording.countries,
        "language": wording.language_name,
        "languages": wording.languages,
        "weekday": wording.weekday,
        "phone": wording.phone,
        "listed": wording.listed,
        "words": words,
    }


def words(text: str) -> str:
    """A text; if it is not translated yet, marked with the language that it is in (WCAG 2.2, 3.1.2)."""
    if isinstance(text, Spoken) and text.language:
        return Markup('<span lang="{}">{}</span>').format(text.language, str(text))
    return text


def _functions(stage: Stage, edition: Edition) -> dict[str, Any]:
    def url(name: str, anchor: str = "") -> str:
        return rooted(edition.addresses[name] + (f"#{anchor}" if anchor else ""))

    def picture(shown: Picture) -> Shown:
        return stage.media.pictures[str(shown.file)]

    def file(path: FileName) -> str:
        return rooted(stage.media.addresses[str(path)])

    def icon(name: str) -> Markup:
        return Markup(stage.theme.icons[name].strip())  # noqa: S704 - the theme's own drawing

    return {
        "url": url,
        "asset": stage.assets.addresses.__getitem__,
        "picture": picture,
        "file": file,
        "icon": icon,
    }
