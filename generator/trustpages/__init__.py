"""Trust pages for a shop: facts and words in, a finished static site out."""
