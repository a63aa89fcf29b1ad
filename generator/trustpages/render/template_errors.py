"""Convert whatever a template runs into into a problem at the template's line."""

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
    """Convert an exception of a template into a `ProblemError` that names file and line.

    `template` is the file as messages name it, for exceptions without a template of their own.
    """
    try:
        yield
    except ProblemError:
        raise
    except TemplateSyntaxError as error:
        place = Place(error.filename or template, error.lineno)
        raise _make_template_problem(
            f"the template cannot be read: {error.message}", place
        ) from error
    except Exception as error:
        place = _locate_error(error, template)
        raise _make_template_problem(
            f"the template cannot be drawn: {_describe_error(error)}", place
        ) from error


def _make_template_problem(message: str, place: Place) -> ProblemError:
    return ProblemError([Problem("template", message, place, TEMPLATE_HINT)])


def _describe_error(error: Exception) -> str:
    if isinstance(error, TemplateNotFound):
        return f"the theme has no template '{error.name}'"
    if isinstance(error, TemplateError):
        return str(error)
    return f"{type(error).__name__}: {error}"


def _locate_error(error: Exception, template: str) -> Place:
    """The innermost line of a template in the traceback, into which Jinja writes it."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.endswith(TEMPLATE_ENDINGS) or frame.filename == "<template>":
            name = template if frame.filename == "<template>" else frame.filename
            return Place(name, frame.lineno or 1)
    return Place(template)
