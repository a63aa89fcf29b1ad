"""A dry run of "A new kind of trust page" in CONTRIBUTING.md: its steps and no others make a page."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from support.shops import SMALLEST

ROOT = Path(__file__).parents[1]
TESTS = str(ROOT / "tests")
MODEL = '''"""Warranty: how long the shop answers for its goods beyond the law."""

from typing import Annotated, ClassVar

from trustpages.fields import Text, field_info
from trustpages.kinds.kind import Kind, OrderStage


class Warranty(Kind):
    """Warranty: how long the shop answers for its goods beyond the law."""

    file: ClassVar[str] = "warranty.md"
    path: ClassVar[str] = "warranty/"
    stage: ClassVar[OrderStage] = "after"
    label: ClassVar[str] = "Warranty"

    covers: Annotated[Text, field_info("What it covers", "Breakage of the frame")]
'''
TEMPLATE = """{% extends "base.html" %}
{% block lead %}
{{ super() }}
<p class="covers">{{ page.facts.covers|words }}</p>
{% endblock %}
"""
CONTENT = """---
title: Our warranty
summary: What we answer for beyond the law.
covers: Breakage of the frame for five years
---
"""


def copy_project(folder: Path) -> Path:
    """The package, the themes and the example shop in a folder of their own."""
    ignore = shutil.ignore_patterns("__pycache__")
    for part in ("generator", "themes", "content"):
        shutil.copytree(ROOT / part, folder / part, ignore=ignore)
    return folder


def add_warranty(project: Path) -> None:
    """Steps 1 to 3: the module, the class in `KINDS`, the template of the base theme."""
    kinds = project / "generator" / "trustpages" / "kinds"
    (kinds / "warranty.py").write_text(MODEL, encoding="utf-8")
    listing = kinds / "__init__.py"
    text = listing.read_text(encoding="utf-8")
    text = text.replace(
        "from trustpages.kinds.withdrawn",
        "from trustpages.kinds.warranty import Warranty\nfrom trustpages.kinds.withdrawn",
    )
    listing.write_text(
        text.replace('        "withdrawn":', '        "warranty": Warranty,\n        "withdrawn":'),
        encoding="utf-8",
    )
    template = project / "themes" / "base" / "templates" / "warranty.html"
    template.write_text(TEMPLATE, encoding="utf-8")


def build(project: Path, content: Path, output: Path) -> subprocess.CompletedProcess[str]:
    """Build a shop with a copy of the program."""
    return subprocess.run(
        [sys.executable, "-m", "trustpages", "build", content, "--output", output, "--no-cache"],
        env={**os.environ, "PYTHONPATH": str(project / "generator")},
        capture_output=True,
        text=True,
        check=False,
    )


def list_hidden_fields(project: Path, kind: str, part: str, folder: Path) -> list[str]:
    """What the coverage of fields misses on the pages of a copy of the program, by the field's path."""
    script = """if True:
        import sys
        from pathlib import Path
        from trustpages.theme_kit.field_coverage import CompleteShop

        kind, part, folder = sys.argv[1:]
        fields = CompleteShop(Path(folder), "counter").find_visible_fields(kind, part)
        print(*[name for name in fields if not fields[name]])
    """
    folder.mkdir()
    result = subprocess.run(
        [sys.executable, "-c", script, kind, part, folder],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(project / "generator"), TESTS))},
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


def test_a_new_kind_takes_a_module_a_line_and_a_template(tmp_path: Path) -> None:
    project, content = copy_project(tmp_path / "project"), tmp_path / "content"
    shutil.copytree(SMALLEST, content)
    (content / "warranty.md").write_text(CONTENT, encoding="utf-8")
    before = build(project, content, tmp_path / "before")
    assert "warranty.md" in before.stdout + before.stderr
    assert before.returncode == 1

    add_warranty(project)
    after = build(project, content, tmp_path / "after")

    assert after.returncode == 0, after.stderr
    page = (tmp_path / "after" / "warranty" / "index.html").read_text(encoding="utf-8")
    assert '<p class="covers">Breakage of the frame for five years</p>' in page
    home = (tmp_path / "after" / "index.html").read_text(encoding="utf-8")
    assert 'href="warranty/index.html"' in home


def test_a_new_field_takes_a_line_in_the_model_and_one_in_the_template(tmp_path: Path) -> None:
    """A surcharge of a shipping method: two files of the program, and the shop's own."""
    project, content = copy_project(tmp_path / "project"), tmp_path / "content"
    shutil.copytree(SMALLEST, content)
    shipping = content / "shipping.md"
    text = shipping.read_text(encoding="utf-8")
    shipping.write_text(
        text.replace(
            "    carrier: An Post\n", "    carrier: An Post\n    surcharge: for islands\n"
        ),
        encoding="utf-8",
    )
    assert "'surcharge' is not known here" in build(project, content, tmp_path / "before").stderr

    model = project / "generator" / "trustpages" / "kinds" / "shipping" / "rates.py"
    field = '    surcharge: Annotated[Text | None, field_info("What costs more")] = None\n'
    source = model.read_text(encoding="utf-8")
    largest = source.index("    largest: Annotated")
    model.write_text(source[:largest] + field + source[largest:], encoding="utf-8")
    hidden = list_hidden_fields(project, "shipping", "surcharge", tmp_path / "hidden")
    assert hidden == ["shipping.methods.*.surcharge"]
    template = project / "themes" / "base" / "templates" / "partials" / "rates.html"
    row = "  {% if method.surcharge %}<div><dd>{{ method.surcharge|words }}</dd></div>{% endif %}\n"
    markup = template.read_text(encoding="utf-8")
    largest = markup.index("  {% if method.largest %}")
    template.write_text(markup[:largest] + row + markup[largest:], encoding="utf-8")
    assert list_hidden_fields(project, "shipping", "surcharge", tmp_path / "visible") == []
    after = build(project, content, tmp_path / "after")

    assert after.returncode == 0, after.stderr
    page = (tmp_path / "after" / "shipping" / "index.html").read_text(encoding="utf-8")
    assert "<div><dd>for islands</dd></div>" in page
