"""Jinja as templates get it: they read what they are given, and reach neither Python nor the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterable, MutableMapping
from decimal import Decimal
from types import BuiltinFunctionType, FunctionType
from typing import Any, cast

from jinja2 import Template, TemplateRuntimeError, Undefined, nodes
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.runtime import Context, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape
from pydantic import BaseModel

from trustpages.fields import LocalizedStr
from trustpages.render.limits import (
    check_time,
    count_text,
    count_turns,
    limit_template,
    multiply,
    raise_power,
)
from trustpages.render.page_modules import PageTemplate, describe_variables

_SAFE_ATTRIBUTES: dict[tuple[type, str], bool] = {}
"""What may be read of objects by their type and the attribute's name, whoever asks."""
MAX_SAFE_ATTRIBUTES = 20_000
"""The built-in themes read some hundreds; the templates of many shops may name any number."""


PYTHON_FORM = 2
"""The form of the Python of templates; another one for each change of `PageCode`, `limits` or `page_modules`
that changes what is written, since such Python is kept between versions of the program."""


class PageCode(CodeGenerator):
    """Python of templates in which one call (`write`) checks and escapes what is written, in place of two."""

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: Any) -> None:
        if frame.eval_ctx.volatile or not frame.eval_ctx.autoescape:
            super()._output_child_pre(node, frame, finalize)
        else:
            self.write("environment.write((")


class BroughtPageCode(PageCode):
    """Python of the templates that the program brings, which read attributes as Python does.

    What an object lacks is asked of the sandbox, which also finds items.
    """

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja calls it so
        """Write how an attribute is read."""
        self.write("(_v if (_v := getattr((_o := ")
        self.visit(node.node, frame)
        self.write(
            f"), {node.attr!r}, missing)) is not missing else environment.getattr(_o, {node.attr!r}))"
        )


class SandboxedTemplates(ImmutableSandboxedEnvironment):
    """A sandbox that also keeps a model's own machinery (parsing, pickling, copying) from templates.

    The templates named in `limited`, those of a shop's own theme, count what they take; others are trusted.
    `translate` is the function of interface words, which takes the evaluation context first.
    """

    count_turns = staticmethod(count_turns)
    multiply = staticmethod(multiply)
    raise_power = staticmethod(raise_power)
    template_class = PageTemplate
    code_generator_class = PageCode

    def __init__(self, limited: frozenset[str] = frozenset(), **options: Any) -> None:
        super().__init__(finalize=_count_required_text if limited else _require_text, **options)
        self.write = _write_counted if limited else _write
        self.limited = limited
        self._loaded: dict[str, PageTemplate] = {}
        self.translate: Callable[..., Any] = _decline
        if limited:
            vars(self)["concat"] = _join_counted

    def get_template(
        self,
        name: str | Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002 - Jinja calls it so
    ) -> Template:
        """A template by its name; one that was asked for before without a look at the loader."""
        if not isinstance(name, str) or globals or self.auto_reload:
            return super().get_template(name, parent, globals)
        if name not in self._loaded:
            template = super().get_template(name, parent)
            assert isinstance(template, PageTemplate)  # noqa: S101 - all are of `template_class`
            self._loaded[name] = template
        return self._loaded[name]

    def release(self) -> None:
        """Let go of all templates and variables: nothing is rendered any more.

        A template and the Python that it was made of hold each other, and so all variables of a site, until
        the collector of garbage looks.
        """
        for template in self._loaded.values():
            template.release()
        for held in (self._loaded, self.globals, self.filters, self.cache):
            if held is not None:
                held.clear()

    def call(self, context: Context, called: Any, /, *args: Any, **named: Any) -> Any:
        """Call something for a template, if there is time left."""
        if self.limited:
            check_time()
        kind = type(called)
        takes_context = kind is Macro or called is self.translate
        has_marks = kind is not BuiltinFunctionType and (
            kind is not FunctionType or vars(called)  # a function is marked by an attribute
        )
        if has_marks and not takes_context:
            return super().call(context, called, *args, **named)
        named.pop("_loop_vars", None)
        named.pop("_block_vars", None)
        if takes_context:
            return called(context.eval_ctx, *args, **named)
        return called(*args, **named)

    def make_globals(self, given: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """The variables of a template as one dictionary: Jinja's chain of two costs much in each context.

        So what is added to `globals` after a template was loaded, that template does not see.
        """
        return {**self.globals, **(given or {})}

    def _generate(
        self,
        source: nodes.Template,
        name: str | None,
        filename: str | None,
        defer_init: bool = False,  # noqa: FBT001, FBT002 - Jinja calls it so
    ) -> str:
        """The Python of a template; one that is limited counts."""
        if name in self.limited:
            limit_template(source, self)
        python = super()._generate(source, name, filename, defer_init)
        return python + describe_variables(source, python)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """An attribute that was found safe for this type before, without the ways around it."""
        if _SAFE_ATTRIBUTES.get((type(obj), attribute)):
            try:
                return getattr(obj, attribute)
            except AttributeError:  # an item of that name, or nothing
                pass
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Whether a template may read an attribute: of a model its fields and the methods of ours.

        The answer depends on the object's type only, so that it is kept for all pages.
        """
        key = type(obj), attr
        is_safe = _SAFE_ATTRIBUTES.get(key)
        if is_safe is None:
            is_machinery = isinstance(obj, type) or (
                isinstance(obj, BaseModel) and hasattr(BaseModel, attr)
            )
            is_safe = not is_machinery and super().is_safe_attribute(obj, attr, value)
            if len(_SAFE_ATTRIBUTES) >= MAX_SAFE_ATTRIBUTES:
                _SAFE_ATTRIBUTES.clear()
            _SAFE_ATTRIBUTES[key] = is_safe
        return is_safe


def _count_required_text(value: object) -> object:
    """As `_require_text`; also counts it. Raises `TemplateRuntimeError` for too much."""
    count_text(value)
    return _require_text(value)


def _decline() -> None:
    """Stands for a function that no template calls."""


def _write(value: object) -> str:
    """A value as a page shows it, escaped. Raises as `_require_text`."""
    kind = type(value)
    if kind is Markup:
        return cast("Markup", value)
    if kind is int:
        return str(value)
    if kind is str or kind is LocalizedStr:
        text = cast("str", value)
        if not ("<" in text or "&" in text or ">" in text or '"' in text or "'" in text):
            return text
    return escape(_require_text(value))


def _write_counted(value: object) -> str:
    """As `_write`; also counts it. Raises `TemplateRuntimeError` for too much."""
    count_text(value)
    return _write(value)


def _join_counted(pieces: Iterable[str]) -> str:
    """Join what a template has written. Raises `TemplateRuntimeError` before it is too much."""
    joined = []
    for piece in pieces:
        count_text(piece)
        joined.append(piece)
    return "".join(joined)


def _require_text(value: object) -> object:
    """Pass on what a template writes; raises `TemplateRuntimeError` for what Python can only represent.

    So None and objects never reach a page, and whatever looks like one there was written by an author.
    """
    if isinstance(value, str | Undefined) or hasattr(value, "__html__"):
        return value
    is_number = isinstance(value, int | float | Decimal) and not isinstance(value, bool)
    has_own_text = type(value).__str__ is not object.__str__ and not isinstance(value, BaseModel)
    if value is not None and (is_number or has_own_text):
        return value
    raise TemplateRuntimeError(f"a value that is no text would be shown: {value!r}")
