"""A rebuild after one save makes anew what the save concerns, and takes the rest as it was."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from support.shops import TODAY, light_example

from trustpages.cache import BuildCache
from trustpages.checks import SITE_CHECKS
from trustpages.kinds.desk import Desk
from trustpages.pipeline import BuildOptions, BuiltSite, finish_site, prepare_site
from trustpages.preview.build_cycle import BuildSuperseded
from trustpages.validate import Visibility

OPTIONS = BuildOptions(TODAY, Visibility(drafts=True, future=True))


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return light_example(tmp_path)


@pytest.fixture
def once(shop: Path) -> Callable[[], BuiltSite]:
    """Prepares the site as the preview does, with one cache for all builds of a test."""
    return partial(prepare_site, shop, OPTIONS, cache=BuildCache())


def renewed(before: BuiltSite, after: BuiltSite) -> set[str]:
    """The addresses whose page was planned anew."""
    known = {id(page) for edition in before.editions for page in edition.pages}
    pages = [page for edition in after.editions for page in edition.pages]
    return {page.address for page in pages if id(page) not in known}


def test_words_concern_their_page_alone(shop: Path, once: Callable[[], BuiltSite]) -> None:
    before = once()
    with (shop / "returns.md").open("a", encoding="utf-8") as page:
        page.write("\nMore.\n")

    assert renewed(before, once()) == {"returns/", "zh/returns/"}


def test_nothing_new_concerns_no_page(once: Callable[[], BuiltSite]) -> None:
    assert renewed(once(), once()) == set()


def test_the_shops_name_concerns_every_page(shop: Path, once: Callable[[], BuiltSite]) -> None:
    before = once()
    text = (shop / "shop.yaml").read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.startswith("name:"))
    (shop / "shop.yaml").write_text(text.replace(old, "name: Another"), encoding="utf-8")

    after = once()
    assert len(renewed(before, after)) == sum(len(edition.pages) for edition in after.editions)


def test_another_order_is_another_site(shop: Path, once: Callable[[], BuiltSite]) -> None:
    """Groups of names are equal in any order, and yet they are shown in the order of the file."""
    once()
    text = (shop / "desk.md").read_text(encoding="utf-8")
    phone, email, wechat = (text.index(f"\n  {name}:\n") for name in ("phone", "email", "wechat"))
    swapped = text[:phone] + text[email:wechat] + text[phone:email] + text[wechat:]
    (shop / "desk.md").write_text(swapped, encoding="utf-8")
    home = json.dumps(once().editions[0].pages[0].jsonld)
    shelf = once().editions[0].site_index

    assert shelf.desk is not None
    assert isinstance(shelf.desk.facts, Desk)
    assert next(iter(shelf.desk.facts.channels)) == "email"
    assert 0 < home.index("desk@guppymosaic.example") < home.index("+441174960123")


def test_finishing_can_be_overtaken_at_each_page_and_each_check(
    shop: Path, once: Callable[[], BuiltSite]
) -> None:
    """A save need not wait until a large site is drawn and checked."""
    breaths: list[None] = []
    finish_site(once(), shop, lambda: breaths.append(None))
    prepared = once()
    pages = [path for path in prepared.files if path.suffix == ".html"]
    assert len(breaths) == len(prepared.files) + len(pages) + len(SITE_CHECKS)

    left = [len(prepared.files) + len(pages) + 1]

    def overtaken() -> None:
        left[0] -= 1
        if not left[0]:
            raise BuildSuperseded

    with pytest.raises(BuildSuperseded):
        finish_site(prepared, shop, overtaken)
    assert finish_site(prepared, shop).files == dict(prepared.files)
