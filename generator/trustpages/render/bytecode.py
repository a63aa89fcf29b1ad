"""Compiled templates: those that the program brings, and others, kept between processes where it is safe."""

from __future__ import annotations

import marshal
import sys
from types import CodeType

import jinja2
from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from trustpages.cache import BuildCache
from trustpages.local_cache import LocalCache
from trustpages.render.compiled_templates import CompiledTemplates
from trustpages.render.sandbox import PYTHON_FORM
from trustpages.resources import find_compiled_themes

KIND = "templates"
_PYTHON = f"{sys.implementation.cache_tag} {sys.hexversion}"
"""What code depends on beside what Jinja makes it of."""


class TemplateCache(BytecodeCache):
    """Compiled templates by Jinja's key; one whose source has changed is compiled again."""

    def __init__(
        self, local: LocalCache | None = None, brought: CompiledTemplates | None = None
    ) -> None:
        self.codes: dict[str, tuple[str, CodeType]] = {}
        self._local, self._brought = local, brought

    def get_bucket(
        self, environment: Environment, name: str, filename: str | None, source: str
    ) -> Bucket:
        """The bucket of a template; one that counts what it takes is not the one that does not."""
        limited: frozenset[str] = getattr(environment, "limited", frozenset())
        key = self.get_cache_key(f"{name} limited" if name in limited else name, filename)
        bucket = Bucket(environment, key, self.get_source_checksum(source))
        self.load_bytecode(bucket)
        return bucket

    def load_bytecode(self, bucket: Bucket) -> None:
        """Give a bucket its compiled template if the source is still the same."""
        checksum, code = self.codes.get(bucket.key, ("", None))
        if checksum == bucket.checksum:
            bucket.code = code
        elif self._brought and (code := self._brought.find_code(describe_sources(bucket))):
            bucket.code = code
            self._keep(bucket)
        elif self._local and (data := self._local.load(KIND, _make_key(bucket))):
            bucket.code = marshal.loads(data)  # noqa: S302 - of a folder that only this account can write
            self._keep(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the compiled template of a bucket."""
        self._keep(bucket)
        if self._local:
            self._local.store(KIND, _make_key(bucket), marshal.dumps(bucket.code))

    def _keep(self, bucket: Bucket) -> None:
        assert bucket.code is not None  # noqa: S101 - it was compiled or read just now
        self.codes[bucket.key] = (bucket.checksum, bucket.code)


def _make_key(bucket: Bucket) -> str:
    return f"{_PYTHON} {describe_sources(bucket)}"


def describe_sources(bucket: Bucket) -> str:
    """All that the Python of a template depends on: its source, Jinja, how filters and tests are called."""
    jinja = bucket.environment
    called = sorted(
        (name, str(getattr(function, "jinja_pass_arg", "")))
        for name, function in (*jinja.filters.items(), *jinja.tests.items())
    )
    gettext = getattr(jinja, "newstyle_gettext", None)
    options = (
        jinja.trim_blocks,
        jinja.lstrip_blocks,
        jinja.autoescape,
        sorted(jinja.extensions),
        gettext,
    )
    compiler = f"jinja {jinja2.__version__} {type(jinja)} {PYTHON_FORM}"
    return f"{compiler} {bucket.key} {bucket.checksum} {options} {called}"


def get_bytecode_cache(cache: BuildCache) -> TemplateCache:
    """The compiled templates that the builds of all sites share."""
    return cache.shared.get_or_compute("render.bytecode", (), _open_template_cache, cache.local)


def _open_template_cache(local: LocalCache | None) -> TemplateCache:
    return TemplateCache(local, CompiledTemplates(find_compiled_themes()))
