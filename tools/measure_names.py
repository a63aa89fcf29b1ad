"""Measure the vocabulary and the cutting of the package: `python tools/measure_names.py [FOLDER]`.

Every figure is computed from the syntax trees under `generator/trustpages` (or FOLDER), so two
commits can be compared. Prints one figure a line; `--list FIGURE` names what a figure counts.
"""

from __future__ import annotations

import argparse
import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

PACKAGE = "trustpages"
SMALL_MODULE_LINES = 80
"""A module below this length that one other module imports is a candidate for merging."""
COMMON_DEFINITIONS = 3
"""A function name that so many modules define tells a reader nothing by itself."""
IRREGULAR_PARTICIPLES = frozenset(
    """
    told said drawn kept given found made laid shown gone lost meant spoken written wanted grown held
    begun built bound bought brought caught cut done felt fed hidden known led left let met paid put
    read seen sent set split spent stood taken thought torn worn won run spread become come overlaid
    underlaid undone rewritten thrown broken chosen frozen stolen woken sworn
    """.split()  # noqa: SIM905
)
NOT_PARTICIPLES = frozenset(
    "feed need seed speed embed shed bed red read set put cut run let split spread come become".split()  # noqa: SIM905
)
"""Base forms that end like a participle, or are spelt like one."""


@dataclass(frozen=True, slots=True)
class Module:
    """One Python file: its dotted name, its syntax tree, its lines, and the modules it imports."""

    name: str
    tree: ast.Module
    lines: int
    imports: frozenset[str]


def load_modules(folder: Path) -> dict[str, Module]:
    """Parse every Python file below a folder, by dotted name."""
    paths = {name_module(path, folder): path for path in sorted(folder.rglob("*.py"))}
    modules = {}
    for name, path in paths.items():
        text = path.read_text(encoding="utf-8")
        tree = ast.parse(text)
        modules[name] = Module(
            name, tree, len(text.splitlines()), frozenset(find_imports(tree, set(paths)) - {name})
        )
    return modules


def name_module(path: Path, folder: Path) -> str:
    """Name a file as Python imports it."""
    parts = [PACKAGE, *path.relative_to(folder).with_suffix("").parts]
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def find_imports(tree: ast.Module, known: set[str]) -> set[str]:
    """List the modules of the package that a module imports, late imports included."""
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names if alias.name in known}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                inner = f"{node.module}.{alias.name}"
                found.add(inner if inner in known else node.module)
    return found & known


def list_functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method of a module, without dunder methods."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not is_dunder(node.name):
            yield node


def is_dunder(name: str) -> bool:
    """Whether Python itself calls a function of this name."""
    return name.startswith("__") and name.endswith("__")


def is_one_word(name: str) -> bool:
    """Whether a name has no second word."""
    return "_" not in name.strip("_")


def is_participle(name: str) -> bool:
    """Whether a name is a bare past participle."""
    word = name.strip("_")
    if not is_one_word(name) or word in NOT_PARTICIPLES:
        return False
    return word in IRREGULAR_PARTICIPLES or bool(re.fullmatch(r"[a-z]{2,}ed", word))


def list_undocumented(module: Module) -> Iterator[str]:
    """Public functions, classes and methods without a docstring; a command's help text counts as one."""

    def visit(body: list[ast.stmt], above: str) -> Iterator[str]:
        for node in body:
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            if node.name.startswith("_"):
                continue
            if not ast.get_docstring(node):
                yield f"{module.name}:{above}{node.name}"
            if isinstance(node, ast.ClassDef):
                yield from visit(node.body, f"{above}{node.name}.")

    return visit(module.tree.body, "")


def list_packages(name: str) -> Iterator[str]:
    """The packages that a module lies in: Python runs the `__init__` of each before the module."""
    parts = name.split(".")
    return (".".join(parts[:end]) for end in range(1, len(parts)))


def list_loaded(module: Module) -> set[str]:
    """What an import of a module loads: its imports with their packages, without its own packages."""
    packages = {package for name in module.imports for package in list_packages(name)}
    return (packages | module.imports) - {module.name, *list_packages(module.name)}


def find_cycles(modules: dict[str, Module]) -> list[str]:
    """Modules that import themselves through others."""
    loaded = {name: list_loaded(module) & set(modules) for name, module in modules.items()}

    def reach(start: str) -> set[str]:
        seen: set[str] = set()
        todo = list(loaded[start])
        while todo:
            name = todo.pop()
            if name not in seen:
                seen.add(name)
                todo += loaded[name]
        return seen

    return [name for name in modules if name in reach(name)]


def measure(modules: dict[str, Module]) -> dict[str, list[str]]:
    """Every figure with what it counts."""
    functions = [
        (module.name, node) for module in modules.values() for node in list_functions(module)
    ]
    homes: dict[str, set[str]] = defaultdict(set)
    for name, node in functions:
        homes[node.name.strip("_")].add(name)
    importers = Counter(one for module in modules.values() for one in module.imports)
    return {
        "modules": list(modules),
        "lines": [f"{module.lines} {module.name}" for module in modules.values()],
        "functions": [f"{name}:{node.name}" for name, node in functions],
        "one-word": [f"{name}:{node.name}" for name, node in functions if is_one_word(node.name)],
        "participles": [
            f"{name}:{node.name}" for name, node in functions if is_participle(node.name)
        ],
        "common": [
            f"{name}: {', '.join(sorted(places))}"
            for name, places in sorted(homes.items())
            if len(places) >= COMMON_DEFINITIONS
        ],
        "small": [
            f"{module.lines} {module.name}"
            for module in modules.values()
            if module.lines < SMALL_MODULE_LINES and importers[module.name] == 1
        ],
        "undocumented": [one for module in modules.values() for one in list_undocumented(module)],
        "cycles": find_cycles(modules),
    }


def main() -> None:
    """Print the figures, or what one of them counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("generator") / PACKAGE)
    parser.add_argument("--list", metavar="FIGURE")
    asked = parser.parse_args()
    figures = measure(load_modules(asked.folder))
    if asked.list:
        print("\n".join(figures[asked.list]))
        return
    share = 100 * len(figures["one-word"]) / len(figures["functions"])
    print(f"modules                                        {len(figures['modules'])}")
    lines = sum(int(one.split()[0]) for one in figures["lines"])
    print(f"lines                                          {lines}")
    print(f"functions                                      {len(figures['functions'])}")
    print(f"one-word function names                        {share:.0f} %")
    print(f"bare participles                               {len(figures['participles'])}")
    print(f"function names defined in three or more files  {len(figures['common'])}")
    print(f"modules under 80 lines with one importer       {len(figures['small'])}")
    print(f"public names without docstring                 {len(figures['undocumented'])}")
    print(f"modules in import cycles                       {len(figures['cycles'])}")


if __name__ == "__main__":
    main()
