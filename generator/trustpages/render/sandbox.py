"""Jinja as templates get it: they read what they are given, and reach neither Python nor the disk."""

from __future__ import annotations

from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment
from pydantic import BaseModel


class SandboxedTemplates(ImmutableSandboxedEnvironment):
    """A sandbox that also keeps a model's own machinery (parsing, pickling, copying) from templates."""

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read an attribute: of a model its fields and what it says of them."""
        if isinstance(obj, type) or (isinstance(obj, BaseModel) and hasattr(BaseModel, attr)):
            return False
        return super().is_safe_attribute(obj, attr, value)
