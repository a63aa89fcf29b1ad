"""A fault in a template, told with the template's line instead of a traceback."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from jinja2 import TemplateError, TemplateNotFound, TemplateSyntaxError

from trustpages.diagnostics import Place, Problem, ProblemError

TEMPLATE_HINT = "This is a fault of the theme. Put the line right, or tell the theme's author."

TEMPLATE_ENDINGS = (".html", ".css")
"""How the files of templates end, and no file of code."""


@contextmanager
def convert_template_errors(template: str) -> Iterator[None]:
    """Turn whatever a template runs into into a `Rejected` that names its line.

    `template` is the file as messages name it.
    """
    try:
        yield
    except ProblemError:
        raise
    except TemplateSyntaxError as fault:
        place = Place(fault.filename or template, fault.lineno)
        raise _build_rejection(f"the template cannot be read: {fault.message}", place) from fault
    except Exception as fault:
        place = _locate_error(fault, template)
        raise _build_rejection(
            f"the template cannot be drawn: {_describe_error(fault)}", place
        ) from fault


def _build_rejection(message: str, place: Place) -> ProblemError:
    return ProblemError([Problem("template", message, place, TEMPLATE_HINT)])


def _describe_error(fault: Exception) -> str:
    if isinstance(fault, TemplateNotFound):
        return f"the theme has no template '{fault.name}'"
    if isinstance(fault, TemplateError):
        return str(fault)
    return f"{type(fault).__name__}: {fault}"


def _locate_error(fault: Exception, template: str) -> Place:
    """The innermost line of a template on the way to the fault; Jinja writes it into the traceback."""
    for frame in reversed(traceback.extract_tb(fault.__traceback__)):
        if frame.filename.endswith(TEMPLATE_ENDINGS) or frame.filename == "<template>":
            name = template if frame.filename == "<template>" else frame.filename
            return Place(name, frame.lineno or 1)
    return Place(template)
