"""The shops that benchmarks generate: sound, different from each other, the same for the same seed."""

from __future__ import annotations

import gettext
import sys
from pathlib import Path

import pytest
from support.shops import try_build

from trustpages.scaffold.sample_words import load_sample_words

BENCHMARKS = str(Path(__file__).parent.parent / "benchmarks")
sys.path.append(BENCHMARKS)

from shop_generator import (  # noqa: E402 - scripts, which are found by their folder
    generate_broken_shops,
    generate_shops,
)
from shop_words import LANGUAGES, load_language  # noqa: E402

sys.path.remove(BENCHMARKS)


def read_all(folder: Path) -> dict[str, bytes]:
    """Every file in a folder by its path."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def test_a_shop_of_each_language_builds_without_faults(tmp_path: Path) -> None:
    """Fewer than one warning in two shops, all the same."""
    shops = generate_shops(tmp_path, len(LANGUAGES), seed=4, size="wide")
    built = [try_build(shop / "content") for shop in shops]
    assert [str(one) for site, problems in built if site is None for one in problems] == []
    languages = {
        site.languages[0] for site, _ in ((made.site, told) for made, told in built if made)
    }
    assert languages == {*LANGUAGES}
    other = [one for _, told in built for one in told if one.code != "missing-file"]
    assert sum(one.level == "warning" for one in other) * 2 < len(shops)


def test_a_seed_always_gives_the_same_shops(tmp_path: Path) -> None:
    """And another seed other ones."""
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        generate_shops(tmp_path / name, 20, seed=seed)
    one, again, other = (read_all(tmp_path / name) for name in ("one", "again", "other"))
    assert one == again
    assert one != other


def test_no_two_shops_share_a_page_of_their_own_words(tmp_path: Path) -> None:
    """Plain pages, guides and the pages about shops are all different."""
    shops = generate_shops(tmp_path, 300)
    texts = [path.read_bytes() for shop in shops for path in shop.rglob("shop.yaml")]
    assert len({*texts}) == len(shops)
    bodies = [path.read_bytes() for shop in shops for path in shop.rglob("pages/*.md")]
    assert len({*bodies}) == len(bodies) > 50


def test_all_languages_have_the_same_lists() -> None:
    """So that a translation draws what its original drew."""
    english = load_language("en")
    for tag in LANGUAGES:
        language = load_language(tag)
        assert language.words.keys() == english.words.keys()
        for name, texts in english.lists.items():
            assert len(language.lists[name]) == len(texts), (tag, name)
        for name, groups in english.groups.items():
            assert [*map(set, language.groups[name])] == [*map(set, groups)], (tag, name)


class RefusingTranslations(gettext.NullTranslations):
    """Stands behind a catalogue, and refuses what that lacks."""

    def gettext(self, message: str) -> str:
        raise AssertionError(f"the sample shop does not say: {message}")


def test_what_shops_say_stands_among_the_sample_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A sentence that `init` no longer writes would stay English."""
    catalogue = load_sample_words("de")
    monkeypatch.setattr(catalogue, "_fallback", RefusingTranslations())
    monkeypatch.setattr("shop_words.load_sample_words", lambda _: catalogue)
    generate_shops(tmp_path, 40)


def test_shops_that_are_broken_are_those_that_are_named(tmp_path: Path) -> None:
    """Each has one fault, and no other shop has any."""
    broken = generate_broken_shops(tmp_path, 26, 8, seed=3, pages=6)
    refused = {home.name for home in tmp_path.iterdir() if try_build(home / "content")[0] is None}
    assert refused == {one.shop for one in broken}
    assert len(refused) == 8
