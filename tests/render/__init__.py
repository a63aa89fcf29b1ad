"""Tests of `trustpages.render`, one file a module."""
