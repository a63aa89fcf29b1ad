"""Whether pages show all that a shop states: what the base theme reads, and this one does not, is tried."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from trustpages.diagnostics import Place, Problem
from trustpages.kinds import KINDS, PART_MODELS
from trustpages.theme import LAYER_DELIMITER, Theme
from trustpages.theme_kit.context_schema import list_computed_names
from trustpages.theme_kit.field_coverage import CompleteShop
from trustpages.theme_kit.field_variants import list_variants
from trustpages.theme_kit.filled_kinds import fill_kind
from trustpages.theme_kit.hidden_fields import HIDDEN
from trustpages.theme_kit.template_graph import (
    list_named_attributes,
    list_parts,
    list_read_attributes,
)


def list_doubtful_fields(theme: Theme, base: Theme) -> Mapping[str, frozenset[str]]:
    """The fields of each kind that its page may not show, by the kind; kinds without one are left out.

    A field is in doubt if the base theme's page reads its name, or one that the facts compute, and this
    theme's does not.
    """
    doubtful = {}
    computed = list_computed_names()
    for kind in (*KINDS, *PART_MODELS):
        page = f"{kind.removesuffix('-entry')}.html"
        unread = list_read_attributes(base, page) - list_read_attributes(theme, page)
        unread -= list_named_attributes(theme, page)
        paths = {
            ".".join((kind, *leaf.path))
            for overrides in list_variants(kind)
            for leaf in fill_kind(kind, overrides)[1]
        }
        if unread:
            of_kind = computed.get(kind, frozenset())
            found = {
                path for path in paths if unread & of_kind or unread.intersection(path.split("."))
            }
            if found:
                doubtful[kind] = frozenset(found - HIDDEN.keys())
    return doubtful


def check_fields(
    shop: CompleteShop, theme: Theme, doubtful: Mapping[str, frozenset[str]]
) -> Iterator[Problem]:
    """Change each field that is in doubt, and tell where no page says anything else."""
    for kind, fields in doubtful.items():
        shown = shop.find_visible_fields(kind, only=fields)
        for name in sorted(fields):
            if not shown.get(name, True):
                yield _report_field(theme, kind.removesuffix("-entry"), name)


def _report_field(theme: Theme, kind: str, name: str) -> Problem:
    files = [
        theme.format_file_path(f"templates/{part}")
        for part in list_parts(theme, f"{kind}.html")
        if LAYER_DELIMITER not in part
    ]
    foreign = {theme.format_file_path(path) for path in theme.foreign}
    file = next((one for one in files if one in foreign), files[0] if files else kind)
    field = name.partition(".")[2].replace(".*", "")
    return Problem(
        "theme-field",
        f"no page shows '{field}' of {KINDS[kind].file}, whatever a shop states there",
        Place(file),
        f"Show it, as themes/base/templates/{kind}.html does; a fact that one theme shows every theme shows.",
    )
