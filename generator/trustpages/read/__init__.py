"""Reading: a content folder in, documents whose every value knows its line out."""

from trustpages.read.content import read

__all__ = ["read"]
