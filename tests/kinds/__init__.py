"""Tests of `trustpages.kinds`, one file a module."""
