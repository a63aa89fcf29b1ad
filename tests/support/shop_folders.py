"""Folders of many shops with small sites of a page or two, as `build-all` would leave them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from trustpages.output import BuildInfo, write_site

PAGES = {"index.html": "<p>Home</p>", "returns/index.html": "<p>Returns</p>", "a.css": "p {}"}


def write_shop(base: Path, name: str, targets: str) -> None:
    """A shop's `site.yaml` in `shops`, with these lines of targets, and its site in `sites`."""
    content = base / "shops" / name / "content"
    content.mkdir(parents=True)
    lines = f"base_url: https://{name}.example/\nlanguages: [en]\n{targets}"
    (content / "site.yaml").write_text(lines, encoding="utf-8")
    write_shop_site(base, name)


def write_shop_site(base: Path, name: str, word: str = "", *, preview: bool = False) -> None:
    """The built site of a shop, with another word on its home page."""
    pages = PAGES | {"index.html": f"<p>Home of {name} {word}</p>"}
    files = {PurePosixPath(path): text.encode() for path, text in pages.items()}
    info = BuildInfo("trustpages 0", f"https://{name}.example/", preview=preview)
    write_site(files, base / "sites" / name, about=info)


def format_folder_target(place: Path) -> str:
    """The lines of `site.yaml` that name a folder as the only target."""
    return f"targets:\n  web: {{kind: folder, path: {place}}}\n"


def write_shops(base: Path, names: Iterable[str]) -> None:
    """Some shops, each with a folder of its name in `www` as its target."""
    (base / "www").mkdir()
    for name in names:
        write_shop(base, name, format_folder_target(base / "www" / name))


def read_site(folder: Path) -> dict[str, bytes]:
    """Every public file of a folder, without what a build keeps for itself."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != ".gitignore"
    }
