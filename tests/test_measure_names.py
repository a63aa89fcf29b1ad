"""The figures of `tools/measure_names.py`, on small packages that are written for them."""

from __future__ import annotations

import runpy
from pathlib import Path

TOOL = Path(__file__).parent.parent / "tools" / "measure_names.py"


def list_cycles(folder: Path, **modules: str) -> list[str]:
    """The modules in cycles; `a__b` is the module b in the package a, `a____init__` that package."""
    for name, text in modules.items():
        path = folder / f"{name.replace('__', '/', 1)}.py"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
    tool = runpy.run_path(str(TOOL))
    found: list[str] = tool["find_cycles"](tool["load_modules"](folder))
    return found


def test_an_import_of_a_module_is_one_of_its_package(tmp_path: Path) -> None:
    """Python runs `b/__init__.py` before `b/y.py`."""
    cycles = list_cycles(
        tmp_path,
        a____init__="",
        a__x="import trustpages.b.y",
        b____init__="from trustpages.a import x",
        b__y="",
    )

    assert cycles == ["trustpages.a.x", "trustpages.b"]


def test_a_module_may_import_what_its_own_package_imports(tmp_path: Path) -> None:
    cycles = list_cycles(
        tmp_path,
        a____init__="from trustpages.a import x",
        a__x="import trustpages.a.y",
        a__y="",
    )

    assert cycles == []
