"""Tests of `trustpages.site`, one file a module."""
