"""What an owner does to a shop in an hour: edits drawn by chance, which always leave it whole at the end."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path, PurePosixPath
from random import Random
from typing import TypeAlias

from PIL import Image
from random_shop import NEW, Owner

MOST = 12
"""Edits of one sequence at most."""

FACTS = {
    "promises.yaml": ("value", ("2 business days", "3 business days", "2 weeks", "30 days")),
    "shipping.md": ("price", ("2.20", "2.2", "4.5", "4.50", "4.500", "0")),
    "returns.md": ("refund_within", ("5 days", "7 days", "5 business days")),
    "home.md": ("reviewed_on", ("2026-11-01", "2026-11-02")),
    "site.yaml": ("brand", ('"#7a3b2e"', '"#7A3B2E"', '"#0f5c63"')),
}
"""A key and its values; some are equal to each other, and yet are written in other words."""

NAMES = ("Sizes", "Winding", "绕线", "Returns", "“Linen & silk”", "A *fine* <thread>")
BROKEN = (b"---\ntitle: [\n---\n", b"---\ntitle: \xff\n---\n", b"", b"---\ncolour: red\n---\n")

GONE = "---\ntitle: Gone\nwithdrawn: 2026-11-02\nwhy: It is over.\n---\n"

Edit: TypeAlias = Callable[[Owner], Iterator[str]]
"""An edit does something in one step or more, and says after each what it was."""


def words(owner: Owner) -> Iterator[str]:
    name = owner.some(r"\.md$")
    word = owner.chance.choice(("More.", "还有。", "{{ promise post }}", "See [how](buying.md)."))
    owner.write(name, f"{owner.read(name)}\n{word}\n")
    yield f"{name}: {word}"


def fact(owner: Owner) -> Iterator[str]:
    name = owner.some("|".join(f"^{name}$" for name in FACTS))
    key, values = FACTS[name]
    yield owner.set(name, key, owner.chance.choice(values))


def title(owner: Owner) -> Iterator[str]:
    """Also that of another page, or of the original in a translation."""
    name = owner.some(r"\.md$")
    original = name.replace(".zh", "")
    own = re.search("title: (.*)", owner.read(original if original in owner.files() else name))
    same = own[1] if own else "Own"
    yield owner.set(name, "title", owner.chance.choice((*NAMES, same, same, same)))


def draft(owner: Owner) -> Iterator[str]:
    yield owner.set(owner.some(r"^\w+(/\w+)?\.md$"), "draft", owner.chance.choice(("yes", "no")))


def alias(owner: Owner) -> Iterator[str]:
    """A page remembers another former address."""
    name = owner.some(r"^\w+(/\w+)?\.md$")
    yield owner.set(name, "aliases", f"[was-{owner.chance.randrange(10**9)}]")


def touch(owner: Owner) -> Iterator[str]:
    name = owner.some()
    owner.write(name, (owner.content / name).read_bytes())
    os.utime(owner.content / name, (2, 2))
    yield f"{name}: touched"


def picture(owner: Owner) -> Iterator[str]:
    colour, drawn = owner.chance.choice(("#102030", "#405060", "#708090")), BytesIO()
    Image.new("RGB", (8, 8), colour).save(drawn, "PNG")
    owner.write("logo.png", drawn.getvalue())
    if "logo" not in owner.read("site.yaml"):
        owner.write("site.yaml", owner.read("site.yaml") + "  logo: logo.png\n")
    yield f"logo.png: {colour}"


def mind(owner: Owner) -> Iterator[str]:
    """Break a file, or only write other words; and then take it back."""
    owner.busy = name = owner.some(r"\.md$")
    former = (owner.content / name).read_bytes()
    broken = owner.chance.choice((*BROKEN, former + b"\nOther words.\n"))
    owner.write(name, broken)
    yield f"{name}: {broken!r}"
    owner.write(name, former)
    owner.busy = ""
    yield f"{name}: as before"


def translation(owner: Owner) -> Iterator[str]:
    """One comes or goes."""
    name = owner.some(r"^\w+(/\w+)?\.md$").replace(".md", ".zh.md")
    if name in owner.files():
        owner.drop(name)
    elif "zh" in owner.read("site.yaml"):
        owner.write(name, f"---\ntitle: {owner.chance.choice(NAMES)}\n---\n")
    yield f"{name}: comes or goes"


def addition(owner: Owner) -> Iterator[str]:
    folder, slug = owner.chance.choice(list(NEW)), owner.chance.choice(("blue", "red", "sizes"))
    owner.write(f"{folder}/{slug}.md", NEW[folder].replace("NAME", owner.chance.choice(NAMES)))
    yield f"{folder}/{slug}.md: new"


def deletion(owner: Owner) -> Iterator[str]:
    """The links to it go later."""
    name = owner.some(r"^(\w+/\w+|s\w+|home\.zh)\.md$")
    former = owner.files()
    gone = [one for one in (name, name.replace(".md", ".zh.md")) if one in former]
    owner.drop(*gone)
    yield f"{gone}: gone"
    if "/" in name:
        owner.replace(f"({name})", "(buying.md)")
    else:
        owner.write(name, former[name])
    yield f"{name}: no link leads there"


def withdrawal(owner: Owner) -> Iterator[str]:
    """The translation follows later, and then the page comes back."""
    name = owner.some(r"^\w+/\w+\.md$|^buying\.md$")
    former = owner.files()
    translation = name.replace(".md", ".zh.md")
    owner.busy = name
    owner.write(name, GONE)
    yield f"{name}: withdrawn"
    if translation in owner.files():
        owner.write(translation, "---\ntitle: 没有了\n---\n")
        yield f"{translation}: withdrawn"
        owner.write(translation, former[translation])
    owner.write(name, former[name])
    owner.busy = ""
    yield f"{name}: back again"


def renaming(owner: Owner) -> Iterator[str]:
    """The translation and the links follow later; a name that cannot be is taken back."""
    name = owner.some(r"^\w+/[\w-]+\.md$|^buying\.md$")
    stem = PurePosixPath(name).stem
    new = name.replace(stem, owner.chance.choice((stem.capitalize(), f"my-{stem}")))
    owner.move(name, new)
    owner.busy = new
    yield f"{name}: now {new}"
    owner.busy = ""
    if "/my-" in new:
        translations = {name.replace(".md", ".zh.md"): new.replace(".md", ".zh.md")}
        for one in translations.keys() & owner.files():
            owner.move(one, translations[one])
        owner.replace(f"({name})", f"({new})")
    else:
        owner.move(new, name)
    yield f"{new}: all is well with it"


def languages(owner: Owner) -> Iterator[str]:
    """One comes or goes, or their order changes."""
    tongues = owner.chance.choice(("[en]", "[en, zh]", "[en, zh, de]", "[en, de, zh]"))
    yield owner.set("site.yaml", "languages", tongues)
    if "zh" not in tongues:
        owner.drop(*(name for name in owner.files() if ".zh." in name))
        yield "*.zh.*: gone"


def past(owner: Owner) -> Iterator[str]:
    """All files as they were at some time."""
    then, now = owner.chance.choice(owner.past), owner.files()
    owner.drop(*(now.keys() - then.keys()))
    for name in then:
        if then[name] != now.get(name):
            owner.write(name, then[name])
    yield f"as before edit {owner.past.index(then) + 1} of the large ones"


SMALL: tuple[Edit, ...] = (
    words,
    fact,
    title,
    draft,
    alias,
    touch,
    picture,
    translation,
    addition,
)
LARGE: tuple[Edit, ...] = (mind, deletion, withdrawal, renaming, languages, past)
"""They may leave the shop broken for a while; the next one comes when it is whole again."""


def edits(content: Path, seed: int) -> Iterator[str]:
    """Edit a shop as a seed wills, up to `MOST` times; tells of each step after it was done."""
    owner = Owner(content, Random(seed))  # noqa: S311 - no secret
    begun: Iterator[str] = iter(())
    for _ in range(min(owner.chance.randint(1, MOST), owner.chance.randint(1, MOST))):
        edit = owner.chance.choice((*SMALL, *LARGE))
        if edit in LARGE:
            yield from begun
            owner.past.append(owner.files())
            begun = edit(owner)
            yield next(begun)
        else:
            yield from edit(owner)
    yield from begun
