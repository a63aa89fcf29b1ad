"""Templates that are imported with a page's variables, run once for the page where all they read is the same.

Jinja runs an imported template anew for each `{% from … import … with context %}`, and a page imports the
same ones from many places.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from functools import cached_property
from typing import Any, TypeAlias

from jinja2 import Environment, Template, TemplateError, nodes, pass_context
from jinja2.environment import TemplateModule
from jinja2.runtime import Context, new_context
from jinja2.utils import Cycler, Joiner, Namespace, missing

from trustpages.patterns import LazyPattern
from trustpages.render.recording import RECORDED_VARIABLES

MODULES = " modules"
"""The variable that holds the modules of a page; no template can name it."""
_RESOLVED = LazyPattern(r"\bresolve\('(\w+)'\)")
_IMPLIED = frozenset({"caller", "kwargs", "loop", "self", "super", "varargs"})
"""Variables that Jinja sets."""
_CONTEXT = vars(pass_context(lambda _: ""))["jinja_pass_arg"]
"""The mark of functions that get the variables of the page."""
_STATES = (Cycler, Joiner, Namespace)
"""What a template can change after it was made."""

_Overrides: TypeAlias = tuple[tuple[str, Any], ...]


class PageModules:
    """The modules made for one page, or for all, each by the variables of its own that it could read.

    `variables` are those of the page, if it is one; `contexts` what templates were run with for it. `unkept`
    counts modules that must not be kept.
    """

    def __init__(self, variables: Mapping[str, Any], *, is_page: bool = True) -> None:
        self.variables, self.is_page = variables, is_page
        self.unkept = 0
        self._found: dict[tuple[Any, ...], _Made] = {}
        self.contexts: list[Context] = []

    def find(self, template: str | None, overrides: _Overrides) -> TemplateModule | None:
        """The module of a template that was made with these variables, None if there is none."""
        made = self._found.get(_make_key(template, overrides))
        return made and made[1]

    def keep(self, template: str | None, overrides: _Overrides, module: TemplateModule) -> None:
        """Keep a module, and the values, so that no other value is taken for one of them."""
        self._found[_make_key(template, overrides)] = overrides, module

    def release(self) -> None:
        """Let go of all that was made for a page that is done: macros and variables hold each other."""
        for context in self.contexts:
            context.vars.clear()
            context.parent = {}  # a macro that includes a template holds itself, and this
        self.contexts.clear()
        self._found.clear()
        self.variables = {}


_Made: TypeAlias = tuple[_Overrides, TemplateModule]


def _make_key(template: str | None, overrides: _Overrides) -> tuple[Any, ...]:
    return (
        (template, *[(name, id(value)) for name, value in overrides]) if overrides else (template,)
    )


def describe_variables(tree: nodes.Template, python: str) -> str:
    """Lines to add to the Python of a template: what it looks up, what it sets, which templates it names.

    The names are at least those; the templates are None if an expression names some.
    """
    from jinja2 import meta  # noqa: PLC0415 - for templates that do not come compiled

    named = list(meta.find_referenced_templates(tree))
    described = {
        "looked_up": sorted(set(_RESOLVED.compiled.findall(python))),
        "set_names": sorted(_list_set_names(tree)),
        "named_templates": None if None in named else sorted(set(map(str, named))),
    }
    return "".join(f"\n{name} = {value!r}" for name, value in described.items())


def _list_set_names(tree: nodes.Template) -> set[str]:
    names = {one.name for one in tree.find_all(nodes.Name) if one.ctx != "load"}
    names |= {one.name for one in tree.find_all(nodes.Macro)}
    names |= {one.target for one in tree.find_all(nodes.Import)}
    for found in tree.find_all(nodes.FromImport):
        names |= {one if isinstance(one, str) else one[1] for one in found.names}
    return names


class PageTemplate(Template):
    """A template whose module is made once for each set of values that it can read, for a page or for all."""

    looked_up: frozenset[str]
    named_templates: tuple[str, ...] | None
    set_names: set[str]
    """What the templates of the environment that were loaded so far set: shared by all of them."""
    _is_for_page: bool | None = None
    _open_names: tuple[int, tuple[str, ...]] = (0, ())
    modules: PageModules
    """Its module for all pages, where it reads nothing of them."""

    @classmethod
    def _from_namespace(
        cls,
        environment: Environment,
        namespace: MutableMapping[str, Any],
        globals: MutableMapping[str, Any],  # noqa: A002 - Jinja calls it so
    ) -> PageTemplate:
        template = super()._from_namespace(environment, namespace, globals)
        assert isinstance(template, cls)  # noqa: S101 - Jinja makes what it is asked for
        template.looked_up = frozenset(namespace["looked_up"])
        template.named_templates = namespace["named_templates"]
        template.set_names = vars(environment).setdefault("set_names", set(_IMPLIED))
        template.set_names.update(namespace["set_names"])
        template.modules = PageModules({}, is_page=False)
        return template

    def make_module(
        self,
        vars: dict[str, Any] | None = None,  # noqa: A002 - Jinja calls it so
        shared: bool = False,  # noqa: FBT001, FBT002 - likewise
        locals: Mapping[str, Any] | None = None,  # noqa: A002 - likewise
    ) -> TemplateModule:
        """The template run with variables, or what running it with the same ones gave before.

        What holds a state that templates can change (`namespace()`) is made anew each time, as is what
        imports such a one.
        """
        page: PageModules | None = vars.get(MODULES) if vars else None
        if vars is None or page is None or self._read_names is None:
            return super().make_module(vars, shared, locals)
        overrides = self._list_overrides(page.variables, vars, locals or {})
        known = page if overrides or self._reads_page(page.variables) else self.modules
        if found := known.find(self.name, overrides):
            return found
        given, local = (vars, locals) if known is page else ({**self.globals, MODULES: known}, None)
        unkept, context = known.unkept, self._make_context(given, local, shared=shared)
        module = TemplateModule(self, context)
        if any(isinstance(value, _STATES) for value in context.vars.values()):
            known.unkept += 1
        if known.unkept == unkept:
            known.keep(self.name, overrides, module)
            known.contexts.append(context)
        else:
            page.contexts.append(context)
            if known is not page:  # what imports it must not be kept, either
                page.unkept += 1
        return module

    def _reads_page(self, page: Mapping[str, Any]) -> bool:
        """Whether what it reads may be of the page, or is noted for the page (`recording`)."""
        if self._is_for_page is None:
            names = self._read_names or frozenset()
            functions = (self.globals.get(name) for name in names)
            self._is_for_page = not names.isdisjoint(RECORDED_VARIABLES | page.keys()) or any(
                getattr(one, "jinja_pass_arg", None) is _CONTEXT for one in functions
            )
        return self._is_for_page

    def _list_overrides(
        self, page: Mapping[str, Any], given: Mapping[str, Any], local: Mapping[str, Any]
    ) -> _Overrides:
        """What it could read that is not as it is for the whole page."""
        overrides = []
        for name in self._list_open_names():
            value = local.get(name, missing)
            if value is missing:
                value = given.get(name, missing)
            if value is not page.get(name, self.globals.get(name, missing)):
                overrides.append((name, value))
        return tuple(overrides)

    def _list_open_names(self) -> tuple[str, ...]:
        """What it could read that some template sets."""
        count, names = self._open_names
        if count != len(self.set_names):
            names = tuple((self._read_names or frozenset()) & self.set_names)
            self._open_names = len(self.set_names), names
        return names

    def new_context(
        self,
        vars: dict[str, Any] | None = None,  # noqa: A002 - Jinja calls it so
        shared: bool = False,  # noqa: FBT001, FBT002 - likewise
        locals: Mapping[str, Any] | None = None,  # noqa: A002 - likewise
    ) -> Context:
        """The variables of a run; those that are handed on have no list of globals made for each run.

        Jinja compares that list with the globals of an imported template, which are always the same here.
        """
        context = self._make_context(vars, locals, shared=shared)
        if vars and MODULES in vars and vars[MODULES].is_page:
            vars[MODULES].contexts.append(context)
        return context

    def _make_context(
        self, given: dict[str, Any] | None, local: Mapping[str, Any] | None, *, shared: bool
    ) -> Context:
        if not shared:
            return super().new_context(given, shared, local)
        return new_context(self.environment, self.name, self.blocks, given, shared, None, local)

    def release(self) -> None:
        """Let go of what was made for all pages, and of the Python, which holds the template."""
        self.modules.release()
        self.root_render_func.__globals__.clear()

    @cached_property
    def _read_names(self) -> frozenset[str] | None:
        """The variables that the template and all that it loads may look up; None if that is not known."""
        loaded: dict[str | None, PageTemplate] = {}
        waiting: list[Template] = [self]
        while waiting:
            template = waiting.pop()
            if template.name in loaded:
                continue
            if not isinstance(template, PageTemplate) or template.named_templates is None:
                return None
            loaded[template.name] = template
            try:
                waiting += map(self.environment.get_template, template.named_templates)
            except TemplateError:  # of a template that is loaded in some cases only
                return None
        return frozenset[str]().union(*(one.looked_up for one in loaded.values()))
