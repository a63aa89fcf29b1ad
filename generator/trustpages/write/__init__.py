"""Bring the output folder from wholly old to wholly new, and never delete what we did not make."""

from trustpages.write.manifest import About
from trustpages.write.writing import Written, write

__all__ = ["About", "Written", "write"]
