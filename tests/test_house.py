"""The shape of the package: a module for each kind, files of a length, no hidden imports, no printing."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from support.shops import TESTS

import trustpages
from trustpages.kinds import KINDS
from trustpages.resources import find_themes_folder

HOUSE = Path(trustpages.__file__).parent
MODULES = sorted(HOUSE.rglob("*.py"))
LONGEST = 400
SPEAKS = re.compile(r"print|exit|quit|sys\.exit|sys\.std\w+\.write|click\.echo")

ENTRY_POINTS = {
    "batch": "tested through run_batch() and the command `build-all`",
    "batch_deploy": "tested through publish_all() and the command `deploy-all`",
    "content": "tested through load_content()",
    "validate": "tested through validate_content(), broken shop by broken shop",
    "site": "tested through plan_site()",
    "media": "tested through build_media() and encode_picture()",
    "feeds": "tested through build_feed_files()",
    "deploy": "tested through publish and open_store()",
    "checks": "tested through check_site()",
    "output": "tested through write_site()",
    "cli": "tested through the program itself",
    "diagnostics": "tested through its own names, such as Problem and RULES",
    "hosting": "tested through build_host_files() and find_host_warnings()",
    "i18n": "tested through LocaleFormatter",
    "record_files": "tested through the commands of `trustpages record`",
    "theme_kit": "tested through its own names and the commands of `trustpages theme`",
    "wording": "tested through find_details() and a corpus of texts",
    "local_disk.py": "tested through write_site() and the store of a folder",
}
"""Packages of which one door is tested, so that not every room needs a test that names it."""


def _name(path: Path) -> str:
    parts = path.relative_to(HOUSE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


@cache
def _parse(path: Path) -> ast.Module:
    """The syntax tree of a module; each is read once for all tests."""
    return ast.parse(path.read_text(encoding="utf-8"))


def _inside(path: Path) -> str:
    return path.relative_to(HOUSE).as_posix()


def test_one_kind_is_one_module_or_package() -> None:
    """The page above the entries of a folder stands beside their kind."""
    modules = {path.stem for path in (HOUSE / "kinds").glob("*.py")} - {
        "__init__",
        "kind",
        "values",
    }
    packages = {path.parent.name for path in (HOUSE / "kinds").glob("*/__init__.py")}
    homes = {name: model.__module__.split(".")[2] for name, model in KINDS.items()}
    beside = {"guides": "guide", "notices": "notice", "staff": "person"}

    assert modules | packages == set(homes.values())
    assert modules & packages == set()
    assert {name: home for name, home in homes.items() if name != home} == beside


@pytest.mark.parametrize("kind", KINDS)
def test_the_base_theme_has_a_template_for_every_kind(kind: str) -> None:
    """Every other theme falls back to it."""
    assert (find_themes_folder() / "base" / "templates" / f"{kind}.html").is_file()


@pytest.mark.parametrize("path", MODULES, ids=_inside)
def test_a_file_opens_with_the_sentence_that_explains_it(path: Path) -> None:
    assert ast.get_docstring(_parse(path))


def test_no_file_is_longer_than_a_room_should_be() -> None:
    lengths = {
        _inside(path): len(path.read_text(encoding="utf-8").splitlines()) for path in MODULES
    }

    assert {path: length for path, length in lengths.items() if length > LONGEST} == {}


OPEN_PACKAGES = {"fields", "kinds", "model"}
"""Packages of many small modules that may be imported one by one; the others speak through `__init__`."""
LATE_PACKAGES = {
    "trustpages.batch.dask_pool",
    "trustpages.batch.worker_terms",
    "trustpages.diagnostics.rules",
    "trustpages.media.encoder",
    "trustpages.media.photo_hash",
    "trustpages.render.badge_card",
    "trustpages.wording.personal_data",
}
"""Packages in a package that are used from outside by themselves, since not every command loads them."""


def test_a_package_is_used_through_its_own_init() -> None:
    """A module outside of a package imports from the package itself, never from a module in it."""
    closed = {path.parent.name for path in HOUSE.glob("*/__init__.py")} - OPEN_PACKAGES
    reaching = [
        f"{_inside(path)}:{node.lineno} {imported}"
        for path in MODULES
        if _inside(path) != "__main__.py"
        for node in ast.walk(_parse(path))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for imported in _list_imported_modules(node)
        if (parts := imported.split("."))[:1] == ["trustpages"]
        if parts[1:2] and parts[1] in closed - {path.relative_to(HOUSE).parts[0]}
        if len(parts) > len(("trustpages", "package"))
        if ".".join(parts[:3]) not in LATE_PACKAGES
    ]

    assert reaching == []


def _list_imported_modules(node: ast.Import | ast.ImportFrom) -> list[str]:
    """The modules that a statement imports, by their full names; `from package import module` names both."""
    if isinstance(node, ast.Import):
        return [name.name for name in node.names]
    inner = [f"{node.module}.{name.name}" for name in node.names]
    return [node.module or "", *(name for name in inner if _is_module(name))]


def _is_module(name: str) -> bool:
    place = HOUSE.parent.joinpath(*name.split("."))
    function = place.name in _names_of_init(place.parent)
    return not function and (place.with_suffix(".py").is_file() or place.is_dir())


def _names_of_init(package: Path) -> set[str]:
    """What `__init__` of a package defines or imports by itself: `write_site` is a function and a module."""
    init = package / "__init__.py"
    tree = _parse(init) if init.is_file() else ast.Module([], [])
    imported = [node for node in tree.body if isinstance(node, ast.ImportFrom)]
    return {alias.asname or alias.name for node in imported for alias in node.names}


LATE = {
    "render/page_modules.py": "jinja's analysis of a template, for those that do not come compiled",
    "batch/local_pool.py": "the whole generator, in the processes that build",
    "site_build.py": "logs, for shops that seal their record",
    "theme/shop_files.py": "the look at style sheets, for shops with one of their own",
    "theme/catalogues.py": "babel's compiler, for the words of a shop's own theme",
    "theme/palette.py": "the search for shades, when a palette is not known yet",
    "markdown/render.py": "the package markdown, when a text is more than words and not converted yet",
    "markdown/inline.py": "markdown-it-py, for texts with marks in them",
    "media/publish.py": "Pillow, for shops with pictures",
    "render/assets.py": "Pillow, for shops with a logo",
    "render/badge_card.py": "Pillow, for cards of badges",
    "render/hyphenation.py": "pyphen's dictionaries, for languages that join nouns",
    "render/phrases.py": "budoux, for Chinese and Japanese titles",
    "render/qr_code.py": "segno, for badges and for services of messages",
    "kinds/promises/__init__.py": "days and hours of a year, for shops that promise something",
    "validate/portraits.py": "Pillow, for shops with portraits",
    "wording/personal_data/scripts.py": "pypinyin and jaconv, for orders with Chinese or Japanese names",
    "render/environment.py": "unspaced, for languages without spaces between words",
}
"""Modules that import what is slow to load only when it is needed, and what."""


def test_no_import_is_hidden() -> None:
    """Imports inside functions hide knots; what starts late says why."""
    hidden = [
        f"{_inside(path)}:{node.lineno}"
        for path in MODULES
        if not _inside(path).startswith(("cli/", "__main__")) and _inside(path) not in LATE
        for node in _hidden(_parse(path))
    ]

    assert hidden == []


def _hidden(tree: ast.Module) -> list[ast.stmt]:
    return [
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef)
        for inner in ast.walk(node)
        if isinstance(inner, ast.Import | ast.ImportFrom)
    ]


def test_no_import_is_for_types_alone() -> None:
    """`TYPE_CHECKING` hides knots, also in modules that load a library late."""
    found = [
        f"{_inside(path)}:{node.lineno}"
        for path in MODULES
        for node in ast.walk(_parse(path))
        if isinstance(node, ast.Name) and node.id == "TYPE_CHECKING"
    ]

    assert found == []


def test_nothing_speaks_below_the_command_line() -> None:
    """Only `cli` prints, and only it ends the program."""
    speaking = [
        f"{_inside(path)}:{node.lineno}"
        for path in MODULES
        if not _inside(path).startswith(("cli/", "__main__"))
        for node in ast.walk(_parse(path))
        if isinstance(node, ast.Call) and SPEAKS.fullmatch(ast.unparse(node.func))
    ]

    assert speaking == []


def test_there_is_no_drawer_for_odds_and_ends() -> None:
    odd = {"utils", "util", "helpers", "common", "misc", "base"}

    assert [_inside(path) for path in MODULES if path.stem in odd] == []


def test_every_module_has_a_test_or_a_door() -> None:
    """A module is imported by a test, has a test of its name, or lies behind a door that is tested."""
    tests = {path: path.read_text(encoding="utf-8") for path in TESTS.rglob("*.py")}
    imported = set(re.findall(r"(?:from|import) (trustpages[\w.]*)", "\n".join(tests.values())))
    named = {(path.parent.name, path.stem.removeprefix("test_")) for path in tests}
    lonely = [
        _inside(path)
        for path in MODULES
        if _name(path) not in imported
        and (path.parent.name, path.stem) not in named
        and path.relative_to(HOUSE).parts[0] not in ENTRY_POINTS
        and len(_parse(path).body) > 1
    ]

    assert lonely == []
