"""A kind is one place: outside `kinds/` nothing imports a concrete kind or writes down its name."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import trustpages
from trustpages.kinds import KINDS
from trustpages.kinds.kind import Kind

PACKAGE = Path(trustpages.__file__).parent
BELOW_KINDS = (
    "fields", "i18n", "media", "markdown", "theme", "document", "cache", "diagnostics", "manifest",
    "resources", "media_types", "paths", "ignored_files", "file_signature", "transparency",
)  # fmt: skip
"""Layers that know nothing of kinds; the same words mean other things there."""
OTHER_MEANINGS = {
    "notice": "the mildest level of a problem",
    "page": "the parameter by which the preview's panel names a page",
}
"""Names of kinds that are also plain words of the program. `.kind` is never compared with them."""
SERVED = {
    "batch": "shop",
    "batch_deploy": "shop",
    "cli/report/batch.py": "shop",
    "cli/report/deploys.py": "shop",
    "cli/main.py": "record",
    "cli/record_questions.py": "record",
    "cli/run_record.py": "record",
    "record_files": "record",
    "cli/run_import.py": "reviews",
    "cli/run_reply.py": "reviews",
    "imports": "reviews",
}
"""Modules and packages that write the files of one kind, or name its command: they name that one alone.

In reports of batches a shop is one of many, with all of its files.
"""
ALL_KINDS = ("theme_kit",)
"""Packages with shops in which every kind is filled, as a test of a theme needs them."""
NAMES = frozenset(KINDS)
NAMED = NAMES - set(OTHER_MEANINGS)


def _find_kinds(tree: ast.Module, served: str = "") -> Iterator[int]:
    """The lines of a module that import a concrete kind, or write down its name, but for a served one."""
    keys = {id(key) for key in _list_record_keys(tree)}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and _imports_kind(node, served):
            yield node.lineno
        elif isinstance(node, ast.Import):
            yield from (node.lineno for alias in node.names if _is_kind_module(alias.name))
        elif (isinstance(node, ast.Compare) and _compares_kind(node)) or (
            isinstance(node, ast.Constant)
            and id(node) not in keys
            and node.value in NAMED - {served}
        ):
            yield node.lineno


def _list_record_keys(tree: ast.Module) -> Iterator[ast.expr]:
    """The keys of dictionaries that functions build: names of their own fields, as in a JSON report."""
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Dict):
                    yield from (key for key in node.keys if key)


def _is_kind_module(name: str) -> bool:
    return name.startswith("trustpages.kinds.") and name != "trustpages.kinds.kind"


def _imports_kind(node: ast.ImportFrom, served: str = "") -> bool:
    if served and f"{node.module}.".startswith(f"trustpages.kinds.{served}."):
        return False
    names = {alias.name for alias in node.names}
    classes = {model.__name__ for model in KINDS.values()}
    inside = node.module == "trustpages.kinds" and bool(names & (NAMES | classes))
    return inside or _is_kind_module(node.module or "")


def _compares_kind(node: ast.Compare) -> bool:
    """Whether an attribute `kind` is compared with the name of a kind."""
    sides = (node.left, *node.comparators)
    parts = [part for side in sides for part in ast.walk(side)]
    return any(isinstance(side, ast.Attribute) and side.attr == "kind" for side in sides) and any(
        isinstance(part, ast.Constant) and part.value in NAMES for part in parts
    )


def test_nothing_outside_kinds_names_a_concrete_kind() -> None:
    paths = [path.relative_to(PACKAGE) for path in sorted(PACKAGE.rglob("*.py"))]
    looked_at = [
        path
        for path in paths
        if path.parts[0].removesuffix(".py") not in (*BELOW_KINDS, *ALL_KINDS, "kinds")
    ]
    found = [
        f"{path}:{line}"
        for path in looked_at
        for line in _find_kinds(
            ast.parse((PACKAGE / path).read_text(encoding="utf-8")),
            SERVED.get(path.as_posix()) or SERVED.get(path.parts[0], ""),
        )
    ]

    assert len(looked_at) > 80
    assert len(OTHER_MEANINGS) <= 2
    assert found == []


@pytest.mark.parametrize(
    "code",
    [
        "from trustpages.kinds.shop import Shop",
        "from trustpages.kinds import Shop",
        "from trustpages.kinds import shop",
        "import trustpages.kinds.shipping.rates",
        "FOOTER = ('shipping', 'returns')",
        "PARENTS = {'guide': 'guides'}",
        "site.list_entries('desk')",
        "entry.kind in ('page', 'notice')",
        "entry.kind == 'notice'",
        "def f(index):\n    return index['home']",
    ],
)
def test_a_kind_that_is_named_is_found(code: str) -> None:
    assert list(_find_kinds(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        "from trustpages.kinds import KINDS",
        "from trustpages.kinds.kind import Kind",
        "def report(site):\n    return {'shop': site.shop.name}",
        "problem.level == 'notice'",
    ],
)
def test_what_names_no_kind_is_not_found(code: str) -> None:
    assert not list(_find_kinds(ast.parse(code)))


def test_who_serves_one_kind_may_name_no_other() -> None:
    tree = ast.parse(
        "from trustpages.kinds.record import Record\nfrom trustpages.kinds.shop import Shop"
    )

    assert list(_find_kinds(tree, "record")) == [2]


def test_collections_have_names_of_their_own() -> None:
    """Both kinds of names are attributes of one object in templates."""
    collections = [model.collection for model in KINDS.values() if model.collection]
    singles = {name for name, model in KINDS.items() if not model.is_collection()}

    assert len(collections) == len(set(collections))
    assert not singles & set(collections)


def test_every_folder_is_a_collection_with_a_parent_that_exists() -> None:
    for model in KINDS.values():
        folder = model.is_collection() and not model.marker_field

        assert bool(model.collection) is folder, model
        assert not model.parent or model.parent in KINDS, model


def test_each_single_file_carries_the_name_of_its_kind() -> None:
    """The index finds a page by its kind, links by its file."""
    files = {name: model.file.partition(".")[0] for name, model in KINDS.items()}

    assert {n: f for n, f in files.items() if "*" not in f and n != f} == {}


def test_one_kind_each_is_the_shop_the_home_page_and_the_list_of_the_feed() -> None:
    assert sum(model.is_home for model in KINDS.values()) == 1
    assert sum(model.lists_feed for model in KINDS.values()) == 1
    assert sum(model.shop_profile is not Kind.shop_profile for model in KINDS.values()) == 1
