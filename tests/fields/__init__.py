"""Tests of `trustpages.fields`, one file a module."""
