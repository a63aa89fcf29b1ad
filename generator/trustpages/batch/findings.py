"""What is wrong with a shop that has no build of its own to say it."""

from __future__ import annotations

from trustpages.batch.options import BatchOptions
from trustpages.batch.shop_list import CONTENT_FOLDER
from trustpages.diagnostics import Place, Problem


def report_crash(options: BatchOptions, shop: str, what: str) -> Problem:
    """The finding of a shop whose build ended without a result, and in which way."""
    content = options.format_path(shop, CONTENT_FOLDER)
    return Problem(
        "shop-crashed",
        f"the build of this shop ended without a result ({what})",
        Place(content, 0),
        f"Build it alone for a report that you can send us: trustpages build {content}",
    )


def report_unreadable(options: BatchOptions, shop: str, error: OSError) -> Problem:
    """The finding of a shop whose files the system does not hand out, or not take."""
    reason = (error.strerror or "the system gave no reason").lower()
    return Problem(
        "shop-unreadable",
        f"the system said: {reason}",
        Place(str(error.filename or options.format_path(shop, CONTENT_FOLDER)), 0),
        "Look at the rights of this file and at the room on the disk, then run the same again",
    )
