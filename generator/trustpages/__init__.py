"""Trust pages for a shop: facts and words in, a finished static site out."""

__version__ = "0.1.0"
