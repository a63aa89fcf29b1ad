"""The theme kit: what makers of themes begin with, keep up with, and are told about their work."""
