"""Jinja as templates get it: they read what they are given, and reach neither Python nor the disk."""

from __future__ import annotations

from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel


class SandboxedTemplates(ImmutableSandboxedEnvironment):
    """A sandbox that also keeps a model's own machinery (parsing, pickling, copying) from templates."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        self._safe_attributes: dict[tuple[type, str], bool] = {}

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read an attribute: of a model its fields and the methods of ours.

        The answer depends on the object's type only, so that it is kept for the next page.
        """
        key = type(obj), attr
        is_safe = self._safe_attributes.get(key)
        if is_safe is None:
            is_machinery = isinstance(obj, type) or (
                isinstance(obj, BaseModel) and hasattr(BaseModel, attr)
            )
            is_safe = not is_machinery and super().is_safe_attribute(obj, attr, value)
            self._safe_attributes[key] = is_safe
        return is_safe
