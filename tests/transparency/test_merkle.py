"""Root hashes: known answers, and a second, slow computation."""

from __future__ import annotations

import pytest
from slow_tree import slow_root

from trustpages.transparency.merkle import compute_levels, compute_root, hash_leaf, hash_tree

KNOWN_LEAVES = tuple(
    map(
        bytes.fromhex,
        (
            "",
            "00",
            "10",
            "2021",
            "3031",
            "40414243",
            "5051525354555657",
            "606162636465666768696a6b6c6d6e6f",
        ),
    )
)
KNOWN_ROOTS = (
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
)
"""The roots of the first 0 to 8 of them: the test data of Certificate Transparency (merkletree)."""


@pytest.mark.parametrize("size", range(len(KNOWN_ROOTS)))
def test_known_trees_have_their_known_roots(size: int) -> None:
    assert hash_tree(KNOWN_LEAVES[:size]).hex() == KNOWN_ROOTS[size]
    assert slow_root(KNOWN_LEAVES[:size]).hex() == KNOWN_ROOTS[size]


@pytest.mark.parametrize("count", [1, 2, 3, 7, 8, 9, 255, 256, 257, 600])
def test_every_prefix_has_the_root_of_the_slow_computation(count: int) -> None:
    leaves = [b"leaf %d" % number for number in range(count)]
    levels = compute_levels([hash_leaf(leaf) for leaf in leaves])

    for size in {0, 1, count // 3, count // 2, count - 1, count}:
        assert compute_root(levels, size) == slow_root(leaves[:size])


def test_a_tree_has_no_prefix_that_is_longer() -> None:
    levels = compute_levels([hash_leaf(b"one")])

    with pytest.raises(ValueError, match="no prefix of 2"):
        compute_root(levels, 2)
