"""Markdown into HTML: blocks by the `markdown` package, what stands within a line by CommonMark's rules."""

from trustpages.markdown.anchors import slugify_heading
from trustpages.markdown.blocks import normalize_list_indents
from trustpages.markdown.nesting import MarkdownDepthError
from trustpages.markdown.notices import MarkdownNotice, find_markdown_notices
from trustpages.markdown.render import (
    ALLOWED_ATTRIBUTES,
    ALLOWED_SCHEMES,
    ALLOWED_TAGS,
    LinkResolver,
    render_markdown,
)

__all__ = [
    "ALLOWED_ATTRIBUTES",
    "ALLOWED_SCHEMES",
    "ALLOWED_TAGS",
    "LinkResolver",
    "MarkdownDepthError",
    "MarkdownNotice",
    "find_markdown_notices",
    "normalize_list_indents",
    "render_markdown",
    "slugify_heading",
]
