"""Typed facts with other texts in them and without some of their parts, and yet typed only once."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any, TypeAlias, TypeVar

from trustpages.document import Loc
from trustpages.fields import FieldGroup

GroupT = TypeVar("GroupT", bound=FieldGroup)

_Changes: TypeAlias = "dict[str | int, _Changes | str | None]"
"""What becomes of the values in a container: another text, None to leave it out, or changes within it."""


def overlay_facts(group: GroupT, texts: Mapping[Loc, str], omitted: Collection[Loc] = ()) -> GroupT:
    """The same facts with other texts at some places and without the values at others.

    All places count as in `group`, whatever is omitted beside them. An omitted item leaves its list or
    mapping, an omitted field takes its default, or None without one. Nothing is validated again; what is
    not changed is shared.
    """
    changes: _Changes = {}
    for loc, text in texts.items():
        _add_change(changes, loc, text)
    for loc in omitted:
        _add_change(changes, loc, None)
    return _change_group(group, changes) if changes else group


def _add_change(changes: _Changes, loc: Loc, change: str | None) -> None:
    for part in loc[:-1]:
        inner = changes.setdefault(part, {})
        if not isinstance(inner, dict):  # the whole of it is left out
            return
        changes = inner
    changes[loc[-1]] = change


def _change_group(group: GroupT, changes: _Changes) -> GroupT:
    fields = type(group).model_fields
    update = {
        name: None
        if change is None and fields[name].is_required()
        else fields[name].get_default(call_default_factory=True)
        if change is None
        else _change_value(getattr(group, name), change)
        for name, change in changes.items()
        if isinstance(name, str) and name in fields
    }
    return group.model_copy(update=update)


def _change_value(value: Any, change: _Changes | str) -> Any:
    if isinstance(change, str):
        return change
    if isinstance(value, FieldGroup):
        return _change_group(value, change)
    if isinstance(value, dict):
        return dict(_change_items(list(value.items()), change))
    if isinstance(value, tuple):
        return tuple(item for _, item in _change_items(list(enumerate(value)), change))
    return value


def _change_items(items: list[tuple[Any, Any]], changes: _Changes) -> Iterator[tuple[Any, Any]]:
    for key, item in items:
        if key not in changes:
            yield key, item
        elif (change := changes[key]) is not None:
            yield key, _change_value(item, change)
