"""A preview that others may see says on every page that it is one."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.shops import TODAY, changed

from trustpages.pipeline import BuildOptions, build_site
from trustpages.validate import Visibility

BANNER = b'<aside class="preview"'
SHOWN = Visibility(drafts=True)


def _pages(folder: Path, wishes: BuildOptions) -> list[bytes]:
    files = build_site(changed(folder), wishes).files
    return [data for path, data in files.items() if path.suffix == ".html"]


def test_every_page_of_a_preview_has_a_banner(tmp_path: Path) -> None:
    """The page for lost visitors, too."""
    pages = _pages(tmp_path, BuildOptions(TODAY, SHOWN, banner=True))

    assert pages
    assert all(page.count(BANNER) == 1 for page in pages)
    assert all(b'<meta name="robots" content="noindex">' in page for page in pages)


@pytest.mark.parametrize("wishes", [BuildOptions(TODAY, banner=True), BuildOptions(TODAY, SHOWN)])
def test_other_pages_have_none(tmp_path: Path, wishes: BuildOptions) -> None:
    """What is published has none; nor has what `serve` shows, which has a bar of its own."""
    assert not any(BANNER in page for page in _pages(tmp_path, wishes))
