"""Tests of `trustpages.validate`, one file a module."""
