"""What an owner, an editor, git and a stranger do to a shop and its output between two builds."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import TypeAlias

from cached_shop import COMMANDS, STATES, WAYS, CachedShop, Outcome, link_folder, write
from hypothesis import strategies as st

Change: TypeAlias = Callable[[CachedShop, int, str], None]
"""Changes a shop; given one of `VARIANTS`, and a way of `WAYS` to write files."""

VARIANTS = range(4)


MOMENTS = ("before", "for a while", "during")


@dataclass(frozen=True, slots=True)
class Step:
    """A change of `CHANGES` in one of its variants, and then builds, by their names in `COMMANDS`.

    The `moment` is before the builds; or for a while, and then the same builds follow again; or the next
    variant comes before the builds, and this one during the first of them, once it has read the content (what
    is changed in the output is so for a while then).
    """

    change: str
    variant: int = 0
    way: str = "in place"
    commands: tuple[str, ...] = ("build",)
    moment: str = "before"

    def apply(self, shop: CachedShop, variant: int) -> None:
        """Change a shop, and give no file the time that it had in a build."""
        shop.wait_for_new_time()
        CHANGES[self.change](shop, variant, self.way)


def take_step(shop: CachedShop, step: Step) -> Iterator[tuple[Outcome, Outcome]]:
    """Change the shop; give the outcomes of each build after that, with the cache and without it."""
    is_of_output = step.change.endswith("output")
    if step.moment == "during" and not is_of_output:
        step.apply(shop, (step.variant + 1) % len(VARIANTS))
        shop.during = partial(step.apply, shop, step.variant)
        yield from _build(shop, step.commands)
        return
    state = shop.state.copy()
    _replace_tree(shop.root / "out", shop.root / "before")
    step.apply(shop, step.variant)
    yield from _build(shop, step.commands)
    if step.moment != "before":
        shop.wait_for_new_time()
        if is_of_output:
            _replace_tree(shop.root / "before", shop.root / "out")
        shop.state = state
        shop.update(step.way)
        yield from _build(shop, step.commands)


def _build(shop: CachedShop, commands: tuple[str, ...]) -> Iterator[tuple[Outcome, Outcome]]:
    for command in commands:
        clean = shop.build_clean(command)
        yield shop.build_cached(command), clean


def _replace_tree(source: Path, target: Path) -> None:
    """Make a folder's content that of another one, every file a copy."""
    for path in target.iterdir() if target.exists() else ():
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    shutil.copytree(source, target, symlinks=True, dirs_exist_ok=True)


def _move_state(name: str) -> Change:
    """Write, rename or delete what follows from a part of the state; it comes back to each value."""

    def change(shop: CachedShop, variant: int, way: str) -> None:
        count = STATES[name]
        shop.state[name] = (shop.state[name] + 1 + variant % (count - 1)) % count
        shop.update(way)

    return change


def _copy_files(shop: CachedShop, variant: int, way: str) -> None:
    """Touch a file, replace one by its equal, or all, as a fresh checkout does."""
    name = ("home.md", "logo.png", "site.yaml")[variant % 3]
    path = shop.shop / "content" / name
    if variant == 0:
        path.touch()
    elif variant < 3:
        write(path, path.read_bytes(), way)
    else:
        for link in (shop.root / "shop", shop.root / "out"):
            folder = link.resolve()
            _replace_tree(folder, shop.root / "copy")
            shutil.rmtree(folder)
            (shop.root / "copy").rename(folder)


def _lead_elsewhere(name: str) -> Change:
    """Let the link on the way to a folder lead to another one, which may be a copy of the one before."""

    def change(shop: CachedShop, variant: int, way: str) -> None:
        link = shop.root / name
        target = shop.root / (f"{name}-1" if link.resolve().name == f"{name}-0" else f"{name}-0")
        if variant % 2 == 0:
            _replace_tree(link, target)
        target.mkdir(exist_ok=True)
        link_folder(link, target.name)
        shop.update(way)

    return change


def _edit_output(name: str, *edits: tuple[bytes, bytes]) -> Change:
    """Replace something in a file of the output, if it is there; a file of a link is left alone."""

    def change(shop: CachedShop, variant: int, way: str) -> None:
        path = shop.site / name
        if path.is_file():
            old, new = edits[variant % len(edits)]
            write(path, path.read_bytes().replace(old, new), way)

    return change


def _delete_output(shop: CachedShop, variant: int, _: str) -> None:
    names = ("index.html", ".trustpages-manifest.json", ".gitignore", "about/index.html")
    (shop.site / names[variant]).unlink(missing_ok=True)


def _write_stranger(shop: CachedShop, variant: int, way: str) -> None:
    """Put a file of somebody else into the output, or take it away again."""
    path = shop.site / ("CNAME", "about/mine.txt", "mine/deep.txt", "widths/index.html")[variant]
    if path.exists():
        path.unlink()
    elif path.parent.is_dir() or (variant and shop.site.is_dir()):
        write(path, b"Mine", way)


def _move_output(shop: CachedShop, variant: int, _: str) -> None:
    """Remove the output, let a link stand in its place, or bring back what was there before."""
    site, moved, saved = shop.site, shop.site.with_name("moved"), shop.root / "saved"
    if site.is_symlink():
        site.unlink()
        moved.rename(site)
    elif variant == 0 or not site.exists():
        shutil.rmtree(site, ignore_errors=True)
    elif variant == 1:
        site.rename(moved)
        site.symlink_to(moved.name)
    elif variant == 2 or not saved.exists():
        _replace_tree(site, saved)
    else:
        _replace_tree(saved, site)


CHANGES: Mapping[str, Change] = {
    "nothing": lambda *_: None,
    **{name: _move_state(name) for name in STATES},
    "copies": _copy_files,
    "link to the shop": _lead_elsewhere("shop"),
    "link to the output": _lead_elsewhere("out"),
    "page of the output": _edit_output(
        "index.html", (b"thread", b"THREAD"), (b"THREAD", b"thread"), (b"<main", b"\n<main")
    ),
    "list of the output": _edit_output(
        ".trustpages-manifest.json",
        (b'"unfinished": 0', b'"unfinished": 7'),
        (b'"changed": null', b'"changed": "2026-11-02"'),
        (b"{", b"["),
        (b"0.1.", b"0.0."),
    ),
    "deleted from the output": _delete_output,
    "stranger in the output": _write_stranger,
    "place of the output": _move_output,
}

_PLAIN = tuple(("build",) * count for count in (1, 2, 3))
_MIXED = ((), *((one,) for one in COMMANDS), ("strict", "build"), ("elsewhere", "build"))
STEPS = st.builds(
    lambda change, *others: Step(*change, *others),
    st.sampled_from(list(product(CHANGES, VARIANTS))),
    st.sampled_from(WAYS),
    st.sampled_from((*_PLAIN * 5, *_MIXED)),
    st.sampled_from(MOMENTS),
)
"""Steps by chance, each of so few choices that hypothesis can leave any of them away."""
