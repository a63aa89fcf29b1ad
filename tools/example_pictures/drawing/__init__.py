"""Lays the example shop's pictures as mosaics: every picture is drawn by this code alone."""
