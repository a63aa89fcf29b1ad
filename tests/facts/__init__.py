"""Tests of `trustpages.facts`, one file a module."""
