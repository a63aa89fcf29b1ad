"""The printable card of a badge: one HTML file of size A7 that needs nothing beside it."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from trustpages.cache import BuildCache
from trustpages.i18n import LocaleFormatter
from trustpages.model.page import IndexItem, SiteIndex
from trustpages.render.assets import convert_template_errors
from trustpages.render.bytecode import get_bytecode_cache
from trustpages.render.environment import create_page_templates
from trustpages.render.qr_code import draw_qr_code
from trustpages.theme import BrandPalette, Theme

CARD_TEMPLATE = "badge-card.html"
PHOTO_WIDTH = 600
"""Pixels: 34 mm at 450 dots an inch."""


@dataclass(frozen=True, slots=True)
class BadgeCard:
    """What stands on a card: the person, the shop, and the absolute address that the code leads to.

    `photo` is the file of the portrait, None without one.
    """

    item: IndexItem
    site_index: SiteIndex
    site_name: str
    url: str
    today: date
    brand: BrandPalette
    photo: bytes | None


def render_badge_card(
    card: BadgeCard, theme: Theme, formatter: LocaleFormatter, cache: BuildCache
) -> str:
    """The card as HTML; raises `ProblemError` when the template is at fault."""
    jinja = create_page_templates(theme, formatter, get_bytecode_cache(cache), cache.local)
    with convert_template_errors(theme.format_file_path(f"templates/{CARD_TEMPLATE}")):
        return jinja.get_template(CARD_TEMPLATE).render(
            card=card,
            person=card.item.facts,
            site=card.site_index,
            language=formatter.language,
            direction=formatter.direction,
            qr_code=draw_qr_code(card.url, error="q"),
            photo_url=_embed_photo(card.photo) if card.photo else "",
        )


def _embed_photo(source: bytes) -> str:
    """The portrait as an address that holds all of it, without what the camera noted beside it."""
    from PIL import Image  # noqa: PLC0415 - for cards alone

    from trustpages.media.encoder import decode_picture  # noqa: PLC0415 - likewise

    picture = decode_picture(source)
    size = (PHOTO_WIDTH, round(picture.height * PHOTO_WIDTH / picture.width))
    if picture.width > PHOTO_WIDTH:
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    file = BytesIO()
    picture.save(file, "JPEG", quality=88)
    return f"data:image/jpeg;base64,{b64encode(file.getvalue()).decode()}"
