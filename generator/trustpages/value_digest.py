"""Digests of frozen values, equal from one process to the next, to know again what was computed from them."""

from __future__ import annotations

import io
import pickle
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import sha256
from types import MappingProxyType
from typing import Any

from pydantic import BaseModel

_PROTOCOL = 5


class _ValuePickler(pickle.Pickler):
    """Writes values without regard to which of them are the same object.

    Models and dataclasses are written as their fields alone, of which a class may name those in
    `DIGEST_FIELDS` that all others follow from; a set that is one of these in an order of its own.
    """

    def reducer_override(self, value: Any) -> Any:
        """How a value is written; `NotImplemented` for the way of `pickle`."""
        if isinstance(value, BaseModel):
            return type(value), tuple(_sort_set(one) for one in value.__dict__.values())
        names = _list_field_names(value.__class__)
        if names is not None:
            return type(value), tuple(_sort_set(getattr(value, name)) for name in names)
        if isinstance(value, MappingProxyType):
            return dict, (dict(value),)
        return NotImplemented


@cache
def _list_field_names(kind: type) -> tuple[str, ...] | None:
    """The names of a dataclass's fields, or of those that its others follow from; None for other classes."""
    if not is_dataclass(kind):
        return None
    chosen: tuple[str, ...] = getattr(kind, "DIGEST_FIELDS", ())
    return chosen or tuple(one.name for one in fields(kind))


def _sort_set(value: object) -> object:
    """A set as the sorted digests of its items: two processes list them in different orders."""
    if isinstance(value, set | frozenset):
        return type(value).__name__, sorted(map(compute_digest, value))
    return value


def compute_digest(value: object) -> str:
    """SHA-256 of a value, in hexadecimal; equal digests mean equal values of equal types at any depth.

    It is made from the bytes that `pickle` writes; nothing is ever read from such bytes. A set within
    a tuple or list may have another digest in another process. Raises `pickle.PicklingError`,
    AttributeError or TypeError for what cannot be written (functions without a name, open files), ValueError
    for a value that holds itself.
    """
    buffer = io.BytesIO()
    pickler = _ValuePickler(buffer, _PROTOCOL)
    pickler.fast = True
    pickler.dump(value)
    return sha256(buffer.getbuffer()).hexdigest()
