"""Tests of `trustpages.wording`, one file a module."""
