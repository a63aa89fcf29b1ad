"""The page that stands in while there is no site to show: what is wrong, or that the first build runs."""

from __future__ import annotations

from pathlib import Path

from jinja2 import Environment, FileSystemLoader

from trustpages.preview.generation import Generation

_DRAWER = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)


def waiting_page(generation: Generation) -> bytes:
    """The page as bytes, with every fault of the latest attempt."""
    template = _DRAWER.get_template("waiting.html")
    return template.render(problems=generation.problems, begun=generation.number > 0).encode()
