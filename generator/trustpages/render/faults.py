"""A fault in a template, told with the template's line instead of a traceback."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateError, TemplateSyntaxError

from trustpages.problem import Place, Problem, Rejected

HINT = "This is a fault of the theme. Put the line right, or tell the theme's author."


@contextmanager
def told(template: str) -> Iterator[None]:
    """Turn whatever a template runs into into a `Rejected` that names its line."""
    try:
        yield
    except TemplateSyntaxError as fault:
        place = Place(f"templates/{fault.name or template}", fault.lineno)
        raise Rejected(
            [Problem("template", f"the template cannot be read: {fault.message}", place, HINT)]
        ) from fault
    except Exception as fault:
        if not isinstance(
            fault, TemplateError | AttributeError | TypeError | ValueError | LookupError
        ):
            raise
        place = _place(fault, template)
        raise Rejected(
            [Problem("template", f"the template cannot be drawn: {fault}", place, HINT)]
        ) from fault


def _place(fault: Exception, template: str) -> Place:
    """The innermost line of a template on the way to the fault; Jinja writes it into the traceback."""
    for frame in reversed(traceback.extract_tb(fault.__traceback__)):
        if frame.filename.endswith((".html", ".css")) or frame.filename == "<template>":
            name = template if frame.filename == "<template>" else frame.filename
            return Place(f"templates/{name}", frame.lineno or 1)
    return Place(f"templates/{template}")
