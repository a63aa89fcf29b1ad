"""Reading: a content folder in, documents whose every value knows its line out."""

from trustpages.content.encoding import decode_source
from trustpages.content.load import (
    check_content_folder,
    load_content,
    load_readable_content,
    parse_document,
)
from trustpages.content.private_folder import load_order_file
from trustpages.content.safe_open import read_regular_file, resolve_folder

__all__ = [
    "check_content_folder",
    "decode_source",
    "load_content",
    "load_order_file",
    "load_readable_content",
    "parse_document",
    "read_regular_file",
    "resolve_folder",
]
