"""A small shop in two languages, and the hand of an owner who edits it by chance."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from support.shops import changed

_HEAD = "---\ntitle: NAME\nsummary: NAME, in short.\nreviewed_on: 2026-11-01\n"
NEW = {
    "guides": f"{_HEAD}kind: use\nskill: anyone\ntime: 5 to 20 minutes\nsteps:\n"
    '  - {title: Wind, text: "Wind it. It leaves in {{ promise post }}."}\n---\n',
    "notices": f"{_HEAD}kind: delay\nstarts: 2026-11-15\nends: 2026-12-10\nnew_date: 2026-12-02\n"
    "effect: Blue is late.\nchoices: [{title: Wait, text: It comes.}]\n---\n",
    "pages": f"{_HEAD}---\nOrder before {{{{ fact shipping.calendar.cutoff }}}}; a letter is {{{{ fact"
    " shipping.zones.ireland.rates.letter.tiers.0.price }}. See [returns](returns.md).\n",
}
"""A file for each folder; some say facts of other files."""

SITE = (
    "base_url: https://threads.example/\nlanguages: [en, zh]\n"
    'theme:\n  name: counter\n  brand: "#7a3b2e"\n'
)
FILES = (
    ("site.yaml", SITE),
    ("home.zh.md", "---\ntitle: 素线\nlead: 亚麻线，按米卖。\n---\n"),
    ("returns.zh.md", "---\ntitle: 退货\n---\n退款：{{ fact returns.refund_within }}。\n"),
    ("guides.md", "---\ntitle: Guides\nsummary: All guides.\nreviewed_on: 2026-11-01\n---\n"),
    ("notices.md", "---\ntitle: News\nsummary: All news.\nreviewed_on: 2026-11-01\n---\n"),
    ("guides/winding.md", NEW["guides"].replace("NAME", "Winding")),
    ("guides/winding.zh.md", "---\ntitle: 绕线\nsummary: 怎么绕。\n---\n{{ promise post }}\n"),
    ("notices/late.md", NEW["notices"].replace("NAME", "Late")),
    ("pages/sizes.md", NEW["pages"].replace("NAME", "Sizes") + "\n[Wind](guides/winding.md).\n"),
)
"""What is laid over the smallest shop: a second language, and pages that say facts of other files."""


def begin_again(content: Path) -> None:
    """The shop as it was in the beginning, file by file."""
    for path in [path for path in content.rglob("*") if path.is_file()]:
        path.unlink()
    changed(content.parent, *FILES)


@dataclass(slots=True)
class Owner:
    """The hand that edits; `past` are the states of the shop to go back to, each of them whole.

    `busy` is the file that is broken or on its way, which no other edit touches.
    """

    content: Path
    chance: Random
    past: list[dict[str, bytes]] = field(default_factory=list)
    busy: str = ""

    def files(self) -> dict[str, bytes]:
        found = (path for path in sorted(self.content.rglob("*")) if path.is_file())
        return {path.relative_to(self.content).as_posix(): path.read_bytes() for path in found}

    def read(self, name: str) -> str:
        return (self.content / name).read_text(encoding="utf-8", errors="replace")

    def write(self, name: str, data: str | bytes) -> None:
        """Write over a file, or beside it and then rename, as editors do."""
        path = self.content / name
        path.parent.mkdir(exist_ok=True)
        target = self.chance.choice((path, path.with_name(f"{path.name}~")))
        target.write_bytes(data.encode() if isinstance(data, str) else data)
        target.replace(path)

    def move(self, name: str, other: str) -> None:
        (self.content / name).rename(self.content / other)

    def drop(self, *names: str) -> None:
        for name in names:
            (self.content / name).unlink()

    def some(self, pattern: str = "") -> str:
        """Any file whose path holds a pattern, but for the busy one."""
        found = [name for name in self.files() if re.search(pattern, name) and name != self.busy]
        return self.chance.choice(found)

    def set(self, name: str, key: str, value: str) -> str:
        """Give the first such key another value; a file that has none gets it."""
        text = self.read(name)
        if f"{key}: " not in text:
            text = text.replace("---\n", f"---\n{key}: no\n", 1)
        line = rf"(\b{key}: )[^\n}}]*"
        self.write(name, re.sub(line, lambda found: found[1] + value, text, count=1))
        return f"{name}: {key}: {value}"

    def replace(self, old: str, new: str) -> None:
        """Write one thing for another in every page, such as the file that a link leads to."""
        for name in self.files():
            if name.endswith(".md") and name != self.busy and old in self.read(name):
                self.write(name, self.read(name).replace(old, new))
