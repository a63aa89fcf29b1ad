"""Tests of `trustpages.plan`, one file a module."""
