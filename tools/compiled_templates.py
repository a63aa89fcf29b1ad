"""Compiles the templates, style sheets and words of the built-in themes, so that no build has to.

`make templates` runs it after a change of a theme, of the filters or of Jinja. What it writes is generated:
a module of Python for each template, an index of them by digests of all that they depend on, and the words
of each language as gettext reads them.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

from jinja2 import Environment
from jinja2.bccache import Bucket

from trustpages.diagnostics import Place
from trustpages.i18n import LocaleFormatter, resolve_locale
from trustpages.render.assets import create_style_templates
from trustpages.render.bytecode import TemplateCache, describe_sources
from trustpages.render.compiled_templates import INDEX_NAME, digest_key
from trustpages.render.environment import create_page_templates
from trustpages.render.sandbox import BroughtPageCode
from trustpages.resources import find_themes_folder
from trustpages.theme import Theme, ThemePaths, load_theme
from trustpages.theme.catalogues import compile_catalogue, format_compiled_path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "compiled"


def compile_built_in_themes() -> dict[str, bytes]:
    """The content of each file, by its path in the folder of compiled templates."""
    paths = ThemePaths(find_themes_folder(), ROOT / "content", "content")
    index: dict[str, str] = {}
    files: dict[str, bytes] = {}
    for manifest in sorted(paths.built_in.glob("*/theme.toml")):
        theme = load_theme(manifest.parent.name, Place("site.yaml", 0), paths)
        for jinja, name in _list_templates(theme):
            key, file, text = _compile_template(jinja, name)
            index[digest_key(key)] = file
            files[f"{file}.py"] = text.encode()
        for catalogue in sorted(manifest.parent.glob("i18n/**/*.po")):
            data = catalogue.read_bytes()
            files[format_compiled_path(data)] = compile_catalogue(data)
    by_file = sorted(index.items(), key=lambda entry: entry[1])
    return {**files, INDEX_NAME: f"{json.dumps(dict(by_file), indent=0)}\n".encode()}


def _list_templates(theme: Theme) -> Iterator[tuple[Environment, str]]:
    """The theme's templates under their plain names, each with the Jinja that draws it."""
    catalogue = theme.find_catalogue("en")
    pages = create_page_templates(
        theme, LocaleFormatter("en", resolve_locale("en", "GB"), catalogue)
    )
    yield from ((pages, name) for name in sorted(theme.templates) if ":" not in name)
    for path, data in sorted(theme.static.items()):
        if path.suffix == ".css":
            name = theme.format_file_path(f"static/{path}")
            yield create_style_templates(name, data), name


def _compile_template(jinja: Environment, name: str) -> tuple[str, str, str]:
    """The key of a template, its file as messages name it, and its Python."""
    assert jinja.loader is not None  # noqa: S101 - all have one
    source, file, _ = jinja.loader.get_source(jinja, name)
    assert file is not None  # noqa: S101 - likewise
    bucket: Bucket = TemplateCache().get_bucket(jinja, name, file, source)
    jinja.code_generator_class = BroughtPageCode
    text = jinja.compile(source, name, file, raw=True)
    return describe_sources(bucket), file, text + "\n"


def write_files(files: dict[str, bytes], folder: Path) -> None:
    """Replace a folder by these files."""
    shutil.rmtree(folder, ignore_errors=True)
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


if __name__ == "__main__":
    compiled = compile_built_in_themes()
    write_files(compiled, FOLDER)
    print(f"{FOLDER.name}/ has {len(compiled)} files")
